/** The ledger of cells: a figure in a plan's rows is read, explained, or said to be unread. */
import { review } from "../../../src/core/review/review";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { type CellInput, type RowsInput, workbookOf } from "../../build-workbook";

const HEAD = ["月份", "活动名称", "负责人", "预算金额（元）"];
const ROWS: RowsInput = [
  ["1月", "春节慰问", "王敏", 3000],
  ["3月", "职工健步走", "李丽", 1200],
  ["5月", "职工文艺汇演", "陈强", 6800],
];

/** What is said of a table with one more column. */
function unread(heading: string | undefined, cells: readonly CellInput[]): unknown[] {
  const rows = [["2026年工会工作计划"], [...HEAD, heading], ...ROWS.map((row, index) => [...row, cells[index]])];
  const { findings } = review(workbookOf({ 计划: rows }), EMPTY_SETTINGS);
  return findings.flatMap(({ code, at, params }) => (code === "figure-unread" ? [[at?.cell, params]] : []));
}

test.each([
  ["another sum of money", "行政补贴", [800, 500, 1700], [["E3", { column: "E", heading: "行政补贴", count: 3, sum: 3000 }]]],
  ["money in words of figures", "赞助", ["800元", undefined, "1,700元"], [["E3", { column: "E", heading: "赞助", count: 2, sum: 2500 }]]],
  ["figures that no heading names", undefined, [800, 500, 1700], [["E3", { column: "E", heading: "", count: 3, sum: 3000 }]]],
])("%s is unread", (_name, heading, cells, expected) => {
  expect(unread(heading, cells)).toEqual(expected);
});

test.each([
  ["heads", "参加人数", [120, 80, 60]],
  ["telephones", "联系电话", [13800000001, 13800000002, "020-12345678"]],
  ["telephones under no word for them", "联络", [13800000001, 13900000002, 13700000003]],
  ["last year's amounts", "上年预算", [2800, 1100, 6000]],
  ["a running total", "累计", [3000, 4200, 11000]],
  ["years", "启动于", [2024, 2025, 2026]],
  ["words of a sum beside the table", undefined, [undefined, "约42人", undefined]],
  ["words with figures in them", "说明", ["共3场", "每人30元", "约200人参加"]],
])("%s are explained", (_name, heading, cells) => {
  expect(unread(heading, cells)).toEqual([]);
});

describe("a figure beside the table", () => {
  const N = null;
  /** `beside` by row of the table, its header first, from column E on. */
  const said = (beside: readonly (readonly CellInput[])[]): unknown[] => {
    const rows = [["2026年工会工作计划"], ...[HEAD, ...ROWS, ["合计", N, N, 11000]].map((row, at) => [...row, ...(beside[at] ?? [])])];
    const { findings } = review(workbookOf({ 计划: rows }), EMPTY_SETTINGS);
    return findings.flatMap(({ code, at, params }) => (code === "figure-unread" ? [[at?.cell, params]] : []));
  };
  it.each([
    ["right beside it", [[], [], [860]], "E4", "E", 860],
    ["some columns away", [[], [N, N, N, 1200]], "H3", "H", 1200],
    ["written as text", [[], [], [N, "1,200元"]], "F4", "F", 1200],
    ["made of figures alone", [[], [], [N, { formula: "500+300", value: 800 }]], "F4", "F", 800],
    [
      "next to a list that says nothing of it",
      [
        [N, "小组", "会员数"],
        [N, "一组", 20],
        [N, "二组", 30],
        [N, N, N, 900],
      ],
      "H5",
      "H",
      900,
    ],
    ["below a list, with a gap", [[N, "小组", "会员数"], [N, "一组", 20], [], [N, N, N, 900]], "H5", "H", 900],
  ] as [string, CellInput[][], string, string, number][])("%s is unread", (_, beside, cell, column, sum) => {
    expect(said(beside)).toEqual([[cell, { column, heading: "", count: 1, sum }]]);
  });

  it.each([
    [
      "a list with headings",
      [
        [N, "小组", "会员数"],
        [N, "一组", 20],
        [N, "二组", 30],
        [N, "三组", 25],
      ],
    ],
    [
      "a list that ends before the table",
      [
        [N, "工会小组", "户数"],
        [N, "一组", 20],
        [N, "二组", 30],
      ],
    ],
    ["words to the left", [[], [N, "可用经费", 20000]]],
    ["words above", [[], [N, "可用经费"], [N, 20000]]],
    ["what other cells make", [[], [N, { formula: "D3*2", value: 6000 }]]],
    ["the total once more", [[], [], [], [N, 11000]]],
  ] as [string, CellInput[][]][])("%s explains it", (_, beside) => expect(said(beside)).toEqual([]));
});

test("numbers of rows under no heading are explained", () => {
  const rows = [["2026年工会工作计划"], [null, ...HEAD], ...ROWS.map((row, at) => [at + 1, ...row])];
  const { findings } = review(workbookOf({ 计划: rows }), EMPTY_SETTINGS);
  expect(findings.filter(({ code }) => code === "figure-unread")).toEqual([]);
});

test("a summary by quarter beside the plan is no other plan", () => {
  const rows = [
    ["2026年工会工作计划"],
    ["月份", "活动名称", "负责人", "金额", null, "季度", "金额"],
    ["1月", "春节慰问", "王敏", 3000, null, "第一季度", 4200],
    ["3月", "职工健步走", "李丽", 1200, null, "第二季度", 6800],
    ["5月", "职工文艺汇演", "陈强", 6800, null, "合计", 11000],
  ];
  const { findings } = review(workbookOf({ 计划: rows }), EMPTY_SETTINGS);
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("telephones and codes on a sheet beside the plan are no figures of it; money is", () => {
  const beside = (heading: string, figures: readonly number[]): unknown[] => {
    const sheets = {
      工会计划: [["2026年工会工作计划"], HEAD, ...ROWS],
      安排: [["工会值班安排"], ["日期", "姓名", heading], ...figures.map((figure, at) => [`2月${at + 3}日`, "王敏", figure])],
    };
    const { findings } = review(workbookOf(sheets), EMPTY_SETTINGS);
    return findings.flatMap(({ code, params }) => (code === "figure-unread" ? [params] : []));
  };
  expect(beside("联系电话", [13911112222, 13911113333, 13911114444])).toEqual([]);
  expect(beside("凭证号", [20411, 20412, 20413])).toEqual([]);
  expect(beside("补贴", [411, 412, 413])).toHaveLength(1);
});
