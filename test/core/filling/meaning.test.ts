/** What a new row may take from the table around it, and what it may not. */
import { fill } from "../../../src/core/filling";
import { applyEdits } from "../../../src/core/grid/apply";
import { type Grid, sheetNamed, type Workbook } from "../../../src/core/grid/grid";
import { LANGUAGES } from "../../../src/core/messages";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import type { Suggestion } from "../../../src/core/plan/suggestion";
import { review } from "../../../src/core/review/review";
import type { MonthNumber } from "../../../src/core/terms/month";
import { type CellInput, type RowsInput, type SheetInput, workbookOf } from "../../build-workbook";

function suggestion(month: MonthNumber, activity = "新增活动"): Suggestion {
  return {
    id: `${activity}@${month}`,
    catalogueId: activity,
    month,
    activity,
    owner: null,
    subject: null,
    amount: null,
    isFree: false,
    reason: { kind: "yearly-duty" },
    source: "",
    isRecommended: true,
  };
}

function filled(workbook: Workbook, ...accepted: readonly Suggestion[]) {
  const filling = fill(workbook, review(workbook, EMPTY_SETTINGS), accepted, LANGUAGES["zh-CN"].sheets);
  return { filling, after: applyEdits(workbook, filling.edits).workbook };
}

function one(sheet: RowsInput | SheetInput, month: MonthNumber): { grid: Grid; row: number } {
  const { filling, after } = filled(workbookOf({ 计划: sheet }), suggestion(month));
  expect(filling.inserted).toHaveLength(1);
  return { grid: sheetNamed(after, "计划")!, row: filling.inserted[0]!.row };
}

const MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

/** A matrix of months, its marks by month and row. */
function matrix(marks: readonly Readonly<Record<number, CellInput>>[], below: readonly CellInput[] = []): RowsInput {
  return [
    ["2026年工会工作计划"],
    ["序号", "活动内容", ...MONTHS, "备注"],
    ...marks.map((row, index) => [index + 1, `活动${"甲乙丙丁戊己"[index]!}`, ...MONTHS.map((_, month) => row[month + 1] ?? null), null]),
    [...below],
  ];
}

describe("marks of a matrix", () => {
  test.each<[string, RowsInput, CellInput]>([
    ["the commonest, not the first", matrix([{ 1: "★" }, { 2: "√" }, { 3: "√" }]), "√"],
    ["a text is no mark", matrix([{ 1: "走访慰问" }, { 2: "√" }, { 3: "√" }, { 4: "√" }]), "√"],
    ["said to mean planned", matrix([{ 1: "■" }, { 2: "■" }, { 3: "□" }], ["图例：■计划 □已完成"]), "■"],
    ["the commonest means done", matrix([{ 1: "■" }, { 2: "■" }, { 3: "□" }], ["图例：■已完成 □计划"]), "□"],
    ["meaning before the sign", matrix([{ 1: "★" }, { 2: "★" }, { 3: "●" }], ["重点工作：★；常规工作：●"]), "●"],
    ["meaning in the next cell", matrix([{ 1: "▲" }, { 2: "▲" }, { 3: "●" }], [null, "▲", "推迟", "●", "安排"]), "●"],
    ["every sign means something else", matrix([{ 1: "★" }, { 2: "★" }], ["注：★表示重点项目"]), null],
    [
      "a dash says that there is nothing",
      matrix([
        { 1: "√", 2: "-", 3: "-" },
        { 2: "√", 4: "-", 5: "-" },
      ]),
      "√",
    ],
  ])("%s", (_what, rows, expected) => {
    const { grid, row } = one(rows, 5);
    const months = Array.from({ length: 12 }, (_, index) => grid.at(row, index + 3).value);
    expect(months).toEqual(MONTHS.map((_, index) => (index === 4 ? expected : null)));
    // Where no mark may be put, the name says the month.
    expect(grid.at(row, 2).value).toBe(expected === null ? "新增活动（5月）" : "新增活动");
  });
});

test.each<[string, readonly CellInput[], CellInput, string | undefined]>([
  ["2026.09", ["2026.03", "2026.05", "2026.11"], "2026.09", undefined],
  ["2026年09月", ["2026年03月", "2026年05月", "2026年11月"], "2026年09月", undefined],
  ["09月份", ["03月份", "05月份", "11月份"], "09月份", undefined],
  ["Sep", ["Mar", "May", "Nov"], "Sep", undefined],
  ["the number 202609", [202603, 202605, 202611], 202609, undefined],
  ["days in words: the month alone", ["2026年3月8日", "2026年5月1日", "2026年11月9日"], "2026年9月", undefined],
  ["days with dots: the month alone", ["2026.3.8", "2026.5.1", "2026.11.9"], "2026.9", undefined],
  [
    "dates that show their day: the month alone",
    [46089, 46143, 46335].map((value) => ({ value, format: "yyyy/m/d" })),
    "2026/9",
    "yyyy/m/d",
  ],
  ["dates that show their month", [46089, 46143, 46335].map((value) => ({ value, format: 'yyyy"."mm' })), 46266, 'yyyy"."mm'],
])("a month is written as its column writes months: %s", (_what, cells, expected, format) => {
  const rows = [
    ["2026年工会工作计划"],
    ["月份", "活动内容", "责任人"],
    ...cells.map((cell, index) => [cell, `活动${"甲乙丙"[index]!}`, "张三"]),
  ];
  const { grid, row } = one(rows, 9);
  expect(grid.at(row, 1)).toEqual(format === undefined ? { value: expected } : { value: expected, format });
});

test("a first and a last day are nobody's to invent", () => {
  const { grid, row } = one(
    [
      ["2026年工会工作计划"],
      ["活动内容", "开始时间", "结束时间", "责任人"],
      ["活动甲", "2026-03-05", "2026-03-20", "张三"],
      ["活动乙", "2026-05-05", "2026-05-20", "李四"],
      ["活动丙", "2026-11-05", "2026-11-20", "王五"],
    ],
    9,
  );
  expect([2, 3].map((column) => grid.at(row, column).value)).toEqual(["2026-09", null]);
});

describe("cells joined over several rows", () => {
  const rows: RowsInput = [
    ["2026年工会工作计划"],
    ["月份", "工作目标", "活动内容", "承办分会"],
    ["3月", "丰富文化生活", "活动甲", "第一分会"],
    [null, null, "活动乙", null],
    ["5月", null, "活动丙", null],
    ["9月", "关心职工", "活动丁", "第二分会"],
  ];

  test("a goal or an owner is not stretched over a new row; a month is", () => {
    const { grid, row } = one({ rows, merges: ["A3:A4"] }, 3);
    expect(row).toBe(5);
    expect(grid.merges).toEqual([{ top: 3, left: 1, bottom: 5, right: 1 }]);
  });

  test("the row goes where none of them reaches over it", () => {
    const { grid, row } = one({ rows, merges: ["A3:A4", "B3:B5", "D3:D5"] }, 4);
    expect(row).toBe(6);
    expect([1, 2, 3, 4].map((column) => grid.seenAt(row, column).value)).toEqual(["4月", null, "新增活动【建议增列】", null]);
    expect(grid.merges).toEqual([
      { top: 3, left: 1, bottom: 4, right: 1 },
      { top: 3, left: 2, bottom: 5, right: 2 },
      { top: 3, left: 4, bottom: 5, right: 4 },
    ]);
  });
});

describe("a sheet for each month", () => {
  const sheet = (month: number): RowsInput => [
    [`${month}月工会工作计划`],
    ["月份", "活动内容", "责任人"],
    [`${month}月`, `活动甲${month}`, "张三"],
    [`${month}月`, `活动乙${month}`, "李四"],
  ];

  test("a row goes to the sheet of its month, or nowhere, and that is said", () => {
    const workbook = workbookOf({ "3月": sheet(3), "5月": sheet(5), "11月": sheet(11) });
    const { filling } = filled(workbook, suggestion(5), suggestion(12), suggestion(1));
    expect(filling.inserted.map(({ sheet: name, row }) => [name, row])).toEqual([["5月", 5]]);
    expect(filling.notDone).toEqual(
      [12, 1].map((month) => ({ what: { kind: "row", activity: "新增活动", month }, sheet: null, cell: null, why: "no-sheet-of-month" })),
    );
  });

  test("sheets by branch take any month", () => {
    const branch = (months: readonly number[]): RowsInput => [
      ["工会工作计划"],
      ["月份", "活动内容", "责任人"],
      ...months.map((month) => [`${month}月`, `活动${month}`, "张三"]),
    ];
    const { filling } = filled(workbookOf({ 一分会: branch([1, 4, 9]), 二分会: branch([2, 6, 8]) }), suggestion(12));
    expect(filling.inserted).toHaveLength(1);
  });
});

describe("totals that name every row", () => {
  const rows = (formula: string): RowsInput => [
    ["2026年工会工作计划"],
    ["月份", "活动内容", "责任人", "预算（元）"],
    ["3月", "活动甲", "张三", 100],
    ["5月", "活动乙", "李四", 200],
    ["9月", "活动丙", "王五", 300],
    ["合计", null, null, { formula, value: 600 }],
  ];

  test.each([
    ["D3+D4+D5", 5, "D3+D4+D5+D6"],
    ["D3+D4+D5", 1, "D3+D4+D5+D6"],
    ["+D3+D4+D5", 12, "+D3+D4+D5+D6"],
    ["SUM(D3,D4,D5)", 5, "SUM(D3,D4,D5,D6)"],
    ["D3+SUM(D4:D5)", 4, "D3+D4+SUM(D5:D6)"],
  ] as const)("=%s with one in month %d", (formula, month, expected) => {
    const { grid } = one(rows(formula), month);
    expect(grid.at(7, 4).formula).toBe(expected);
    expect(grid.at(7, 4).value).toBe(600);
  });

  test("one that leaves out a row beside the new one is told", () => {
    const { filling } = filled(workbookOf({ 计划: rows("D3+D5+200") }), suggestion(5));
    expect(filling.notDone).toEqual([{ what: { kind: "total" }, sheet: "计划", cell: "D7", why: "other-formula" }]);
  });
});

describe("formulas that go on from row to row", () => {
  const rows = (formulas: readonly string[]): RowsInput => [
    ["2026年工会工作计划"],
    ["月份", "活动内容", "预算（元）", "累计"],
    ...formulas.map((formula, index) => [`${index * 2 + 3}月`, `活动${"甲乙丙丁"[index]!}`, 100, { formula, value: 100 * (index + 1) }]),
  ];

  test.each<[string, readonly string[], MonthNumber, readonly string[]]>([
    ["in the middle", ["C3", "D3+C4", "D4+C5"], 6, ["C3", "D3+C4", "D4+C5", "D5+C6"]],
    ["below the first", ["C3", "D3+C4", "D4+C5"], 4, ["C3", "D3+C4", "D4+C5", "D5+C6"]],
    ["at the end", ["C3", "D3+C4", "D4+C5"], 12, ["C3", "D3+C4", "D4+C5", "D5+C6"]],
    ["before the first", ["C3", "D3+C4", "D4+C5"], 1, ["C3", "D3+C4", "D4+C5", "D5+C6"]],
    ["a sum that grows", ["SUM(C$3:C3)", "SUM(C$3:C4)", "SUM(C$3:C5)"], 6, ["SUM(C$3:C3)", "SUM(C$3:C4)", "SUM(C$3:C5)", "SUM(C$3:C6)"]],
  ])("%s", (_what, formulas, month, expected) => {
    const { grid } = one(rows(formulas), month);
    expect([3, 4, 5, 6].map((row) => grid.at(row, 4).formula)).toEqual(expected);
  });

  test.each<[string, string, MonthNumber, string]>([
    ["a row at its end", "D5", 12, "D6"],
    ["a row in the middle", "D5", 6, "D6"],
    ["more than the last row's figure", "D5+0", 12, "D5+0"],
    ["another row's figure", "D4", 12, "D4"],
    ["another column's figure", "C5", 12, "C5"],
  ])("a total below that shows the last one's figure goes on to show it: %s", (_what, total, month, expected) => {
    const table = [
      ...rows(["C3", "D3+C4", "D4+C5"]),
      ["合计", null, { formula: "SUM(C3:C5)", value: 300 }, { formula: total, value: 300 }],
    ];
    const { grid } = one(table, month);
    expect(grid.at(7, 4).formula).toBe(expected);
  });

  test("one that can't be written on is told, at the row that leaves the new one out", () => {
    const { filling } = filled(workbookOf({ 计划: rows(["C3", "D3+C4*2", "D4+C5+1"]) }), suggestion(6));
    expect(filling.notDone).toEqual([{ what: { kind: "row-formula" }, sheet: "计划", cell: "D6", why: "other-formula" }]);
  });
});

test("an array formula beside the table: rows above and below it, none in it", () => {
  const rows: RowsInput = [
    ["2026年工会工作计划"],
    ["月份", "活动内容", "责任人"],
    ["3月", "活动甲", "张三", null, { formula: "A3:A5", value: "3月" }],
    ["5月", "活动乙", "李四"],
    ["9月", "活动丙", "王五"],
  ];
  const { filling, after } = filled(workbookOf({ 计划: { rows, arrays: ["E3:E5"] } }), suggestion(1), suggestion(4), suggestion(12));
  expect(filling.inserted.map(({ suggestion: { month }, row }) => [month, row])).toEqual([
    [1, 3],
    [12, 7],
  ]);
  expect(filling.notDone).toEqual([
    { what: { kind: "row", activity: "新增活动", month: 4 }, sheet: "计划", cell: "E4:E6", why: "array-formula" },
  ]);
  expect(after.sheets[0]!.fixed).toEqual([{ top: 4, left: 5, bottom: 6, right: 5, why: "array-formula" }]);
});

test("a column merged to the end of the sheet sends no new row there", () => {
  const rows: RowsInput = [
    ["月份", "活动内容", "责任人", "预算金额（元）"],
    ["1月", "春节慰问", "张敏", 2000],
    ["3月", "三八妇女节活动", "李芳", 1500],
  ];
  const { filling } = filled(workbookOf({ 计划: { rows, merges: ["D2:D1048576"] } }), suggestion(12));
  const places = filling.edits.flatMap((edit) => (edit.kind === "insert-rows" ? [edit.before] : []));
  expect(places).toHaveLength(1);
  expect(places[0]).toBeLessThanOrEqual(4);
});

describe("the place of a row among sections", () => {
  const HALVES: RowsInput = [
    ["2026年工会工作计划"],
    ["月份", "活动内容", "预算（元）"],
    ["一、上半年"],
    ["1月", "活动甲", 100],
    ["3月", "活动乙", 100],
    ["5-7月", "活动丙", 100],
    ["二、下半年"],
    ["9月", "活动丁", 100],
    ["11月", "活动戊", 100],
  ];
  test.each<[MonthNumber, number]>([
    [3, 6],
    [6, 7],
    [9, 9],
    [10, 9],
  ])("month %i: row %i, in the section that has its month", (month, row) => {
    expect(one({ rows: HALVES, merges: ["A3:C3", "A7:C7"] }, month).row).toBe(row);
  });
});

describe("the place of a row among those of its month", () => {
  const rows = (...months: readonly string[]): RowsInput => [
    ["2026年工会工作计划"],
    ["月份", "活动内容", "预算（元）"],
    ...months.map((month, index) => [month, `活动${"甲乙丙丁戊"[index]!}`, 100]),
  ];

  test.each<[MonthNumber, readonly string[], number]>([
    // Below the last one that is of this month alone, before those that only reach over it.
    [3, ["1月", "3月", "3-5月", "6月"], 5],
    [3, ["1月", "3月", "3月", "6月"], 6],
    [4, ["1月", "3-5月", "6月"], 5],
    [4, ["1月", "3-5月", "4-6月", "6月"], 6],
    [5, ["1月", "3月", "6月"], 5],
    [2, ["3月", "6月"], 3],
    [12, ["1月", "6月"], 5],
  ])("month %i among %j: row %i", (month, months, row) => {
    expect(one(rows(...months), month).row).toBe(row);
  });
});
