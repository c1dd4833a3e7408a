/** Whole workbooks: an overview that says otherwise than its sheets, a budget on a sheet of its own, arithmetic of a row. */
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { type RowsInput, workbookOf } from "../../build-workbook";

const plan = (quarter: string, month: string, amount: number): RowsInput => [
  [`2026年${quarter}工会活动计划`],
  ["月份", "活动内容", "责任人", "预算（元）"],
  [month, "插花", "甲", amount],
  ["合计", null, null, amount],
];

function said(overview: RowsInput): string[] {
  const sheets = { 总览: overview, 一季度: plan("一季度", "2月", 700), 三季度: plan("三季度", "8月", 2500) };
  return review(workbookOf(sheets), EMPTY_SETTINGS)
    .findings.filter(({ code, at }) => code === "stated-elsewhere" && at?.sheet === "总览")
    .map(({ at }) => at?.cell ?? "");
}

const overview = (...figures: readonly [number, number, number]): RowsInput => [
  ["2026年工会经费汇总"],
  ["季度", "项数", "金额（元）"],
  ["第一季度", 1, figures[0]],
  ["第三季度", 1, figures[1]],
  ["合计", 2, figures[2]],
];

it.each([
  ["right", overview(700, 2500, 3200), []],
  ["a quarter and the sum", overview(900, 2500, 3400), ["C3", "C5"]],
  ["the sum alone", overview(700, 2500, 3300), ["C5"]],
  ["figures of something else", overview(71, 82, 153), []],
])("%s", (_name, rows, cells) => expect(said(rows)).toEqual(cells));

it("figures that could be codes of accounts are compared as well", () => {
  const department = (name: string, amount: number): RowsInput => [
    [`红星机械厂工会${name}2026年计划`],
    ["月份", "活动名称", "责任人", "预算（元）"],
    ["2月", `${name}插花`, "甲", amount],
    ["3月", `${name}登山`, "乙", 400],
    ["合计", null, null, amount + 400],
  ];
  const rows = (figure: number, ...below: RowsInput): RowsInput => [
    ["2026年工会经费汇总"],
    ["序号", "部门", "预算金额（元）"],
    [1, "文体部", figure],
    [2, "女工部", 40809],
    ["合计", null, figure + 40809],
    ...below,
  ];
  const found = (figure: number, ...below: RowsInput) =>
    review(
      workbookOf({ 汇总: rows(figure, ...below), 文体部: department("文体部", 50022), 女工部: department("女工部", 40409) }),
      EMPTY_SETTINGS,
    ).findings.flatMap(({ code, at }) => (code === "stated-elsewhere" ? [at?.cell] : []));
  expect(found(50422)).toEqual([]);
  expect(found(50222)).toEqual(["C3", "C5"]);
  expect(found(50222, ["注：人均活动经费标准不超过300元/年。"])).toEqual(["C3", "C5"]);
});

it("in 万元", () =>
  expect(said([["2026年汇总（单位：万元）"], ["月份", "金额（万元）"], ["2月", 0.07], ["8月", 0.35], ["合计", 0.42]])).toEqual([
    "B4",
    "B5",
  ]));

it("the total of a budget on a sheet of its own judges no row of the plan's", () => {
  const sheets = {
    工作计划: [
      ["2026年工会工作计划"],
      [],
      [],
      ["月份", "活动内容", "责任人"],
      ["3月", "插花", "甲"],
      ["5月", "登山", "乙"],
      ["6月", "读书", "乙"],
    ],
    经费预算: [
      ["项目", "预算金额（元）"],
      ["插花", 800],
      ["登山", 900],
      ["读书", 300],
      ["合计", 2000],
    ],
  };
  const result = review(workbookOf(sheets), EMPTY_SETTINGS);
  const codes = result.findings.map(({ code }) => code);
  for (const code of ["row-below-total", "total-mismatch", "missing-amount"]) expect(codes).not.toContain(code);
});

it("times in a column of their own belong to a row's arithmetic", () => {
  const table = (times: number): RowsInput => [
    ["2026年工会工作计划"],
    ["月份", "活动内容", "数量", "单价", "场次", "金额（元）", "负责人"],
    ["3月", "插花", 12, 40, times, 1440, "甲"],
    ["5月", "登山", 30, 50, 1, 1500, "乙"],
    ["6月", "读书", 20, 30, 2, 1200, "乙"],
  ];
  const wrong = (times: number): string[] =>
    review(workbookOf({ 计划: table(times) }), EMPTY_SETTINGS)
      .findings.filter(({ code }) => code === "row-arithmetic")
      .map(({ at }) => at?.cell ?? "");
  expect(wrong(3)).toEqual([]);
  expect(wrong(4)).toEqual(["F3"]);
});
