/** Months marked by fill colour: read, kept through filling, and unknown where colours say nothing. */
import { fill } from "../../../src/core/filling";
import { applyEdits } from "../../../src/core/grid/apply";
import { sheetNamed, type Workbook } from "../../../src/core/grid/grid";
import { LANGUAGES } from "../../../src/core/messages";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import type { Suggestion } from "../../../src/core/plan/suggestion";
import { review } from "../../../src/core/review/review";
import type { MonthNumber } from "../../../src/core/terms/month";
import { type CellInput, type SheetInput, workbookOf } from "../../build-workbook";

const MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
const NAMES = ["慰问困难职工", "新春联欢会", "三八节活动", "健步走", "五一表彰会", "安全知识竞赛"];
const [FIRST, MONTH] = [3, 3];

/** 序号, 活动, twelve months, 金额; `fills` as areas. */
function chart(fills: SheetInput["fills"], more: Partial<SheetInput> = {}, cells: Readonly<Record<string, CellInput>> = {}): Workbook {
  return workbookOf({
    计划: {
      ...more,
      ...(fills === undefined ? {} : { fills }),
      rows: [
        ["2026年工会工作计划"],
        ["序号", "活动名称", ...MONTHS, "预算金额"],
        ...NAMES.map((name, index) => [
          index + 1,
          name,
          ...MONTHS.map((_, month) => cells[`${FIRST + index},${MONTH + month}`] ?? null),
          100 * (index + 1),
        ]),
        ["合计", null, ...MONTHS.map(() => null), 2100],
        [],
        ...(more.rows ?? []),
      ],
    },
  });
}

function monthsOf(workbook: Workbook): (readonly number[])[] {
  const { plan } = review(workbook, EMPTY_SETTINGS).sheets[0]!;
  return plan!.items.map((item) => item.months.value.months.map(({ month }) => month));
}

const codes = (workbook: Workbook): string[] => review(workbook, EMPTY_SETTINGS).findings.map(({ code }) => code);
const BARS: SheetInput["fills"] = [
  ["C3", "FFC000"],
  ["D4", "FFC000"],
  ["E5", "FFC000"],
  ["F6:G6", "92D050"],
  ["G7", "FFC000"],
  ["H8:K8", "FFC000"],
];
const READ = [[1], [2], [3], [4, 5], [5], [6, 7, 8, 9]];

test("each row has the months of its coloured cells", () => {
  expect(monthsOf(chart(BARS))).toEqual(READ);
  expect(codes(chart(BARS))).not.toContain("month-unknown-all");
});

test("a merged bar colours all its months", () => {
  expect(monthsOf(chart(BARS, { merges: ["F6:G6", "H8:K8"] }))).toEqual(READ);
});

test("rows coloured alternately, a coloured heading and a coloured total are no marks", () => {
  const ground: SheetInput["fills"] = [
    ["A2:O2", "DDEBF7"],
    ["A4:O4", "F2F2F2"],
    ["A6:O6", "F2F2F2"],
    ["A8:O8", "F2F2F2"],
    ["A9:O9", "FFFF00"],
  ];
  expect(monthsOf(chart([...ground, ...BARS!]))).toEqual(READ);
  expect(monthsOf(chart(ground))).toEqual(NAMES.map(() => []));
  expect(codes(chart(ground))).toContain("month-unknown-all");
});

test("a month coloured from top to bottom is the column's", () => {
  expect(monthsOf(chart([["E3:E8", "F2F2F2"], ...BARS!.filter(([area]) => area !== "E5"), ["E5", "FFC000"]]))).toEqual(READ);
});

test("what the legend says was done, or is a holiday, is no plan", () => {
  const rows = [
    ["图例", null, "计划"],
    [null, null, "实际完成"],
  ];
  const fills: SheetInput["fills"] = [...BARS!, ["L3:M3", "00B0F0"], ["C11", "FFC000"], ["C12", "00B0F0"]];
  expect(monthsOf(chart(fills, { rows }))).toEqual(READ);
  expect(monthsOf(chart(fills))[0]).toEqual([1, 10, 11]);
});

test("a sign says more than a colour, and beside figures colours say nothing", () => {
  expect(monthsOf(chart(BARS, {}, { "3,5": "√" }))[0]).toEqual([3]);
  expect(monthsOf(chart(BARS, {}, { "4,5": 200 }))).toEqual([[], [3], [], [], [], []]);
});

test("a few coloured cells are decoration", () => {
  expect(monthsOf(chart([["C3", "FFC000"]])).flat()).toEqual([]);
});

test("without colours, or where the host can't tell them, no month is known", () => {
  expect(codes(chart(undefined))).toContain("month-unknown-all");
});

describe("filling", () => {
  const suggestion = (month: MonthNumber): Suggestion => ({
    id: `x@${month}`,
    catalogueId: "x",
    month,
    activity: "新增活动",
    owner: null,
    subject: null,
    amount: null,
    isFree: false,
    reason: { kind: "yearly-duty" },
    source: "",
    isRecommended: true,
  });

  test.each<[MonthNumber, number[]]>([
    [3, [3]],
    // No other row has just this month: the new one has no colours, rather than another's.
    [11, []],
  ])("a row of month %d is never read as another's", (month, expected) => {
    const workbook = chart(BARS);
    const { edits } = fill(workbook, review(workbook, EMPTY_SETTINGS), [suggestion(month)], LANGUAGES["zh-CN"].sheets);
    const after = applyEdits(workbook, edits).workbook;
    const item = review(after, EMPTY_SETTINGS).sheets[0]!.plan!.items.find(({ activity }) => activity.value.includes("新增活动"))!;
    const marked = MONTHS.flatMap((_, index) => (sheetNamed(after, "计划")!.paintAt(item.row, MONTH + index) === null ? [] : [index + 1]));
    expect(marked).toEqual(expected);
    expect(monthsOf(after).slice(0, NAMES.length)).toEqual(READ);
    expect(item.months.value.months.map((one) => one.month)).toEqual([month]);
  });

  test("a new row is not struck through because its neighbour is", () => {
    const workbook = workbookOf({
      计划: {
        rows: [
          ["月份", "活动内容", "负责人", "预算金额"],
          ["1月", "慰问困难职工", "甲一", 600],
          ["3月", "三八节活动", "丙三", 480],
          ["5月", "五一表彰会", "甲一", 520],
          ["合计", null, null, { formula: "SUM(D2:D4)", value: 1600 }],
        ],
        struck: ["A3:D3"],
      },
    });
    const { edits } = fill(workbook, review(workbook, EMPTY_SETTINGS), [suggestion(3), suggestion(4)], LANGUAGES["zh-CN"].sheets);
    const grid = sheetNamed(applyEdits(workbook, edits).workbook, "计划")!;
    const struck = grid.usedRows().filter((row) => grid.paintAt(row, 2)?.isStruck === true);
    expect(struck.map((row) => grid.at(row, 2).value)).toEqual(["三八节活动"]);
    const found = review(workbook, EMPTY_SETTINGS).findings.filter(({ code }) => code === "struck-row");
    expect(found.map(({ at, severity }) => [at!.cell, severity])).toEqual([["B3", "info"]]);
  });
});
