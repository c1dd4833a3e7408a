/** Amounts that a table's words state, where it has no column for them: read where each row states one, said where not. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["城东小学工会2026年活动计划"];
const MONTHS = ["1月", "3月", "5月"];

const remarked = (words: readonly string[]): RowsInput => [
  TITLE,
  ["月份", "活动内容", "负责人", "备注"],
  ...words.map((text, index) => [MONTHS[index]!, ["讲座", "比赛", "登山"][index]!, "孙敏", text]),
];

const named = (names: readonly string[]): RowsInput => [
  TITLE,
  ["月份", "活动内容", "负责人"],
  ...names.map((name, index) => [MONTHS[index]!, name, "孙敏"]),
];

const amountsOf = (rows: RowsInput): { amounts: (string | undefined)[]; said: readonly string[] } => {
  const { rows: read, said } = readRows(rows);
  return { amounts: read.map((row) => row.split("|").pop()), said };
};

test.each([
  ["in the remarks", remarked(["经费预算4500元", "经费预算800元", "预算：0.3万元"]), ["4500", "800", "3000"]],
  ["behind the names", named(["讲座，预算4500元", "比赛，经费800元", "登山，费用3000元"]), ["4500", "800", "3000"]],
  ["in brackets", named(["讲座（4500元）", "比赛（预算：800元）", "登山（3000元）"]), ["4500", "800", "3000"]],
  [
    "of several activities in one cell",
    named(["讲座（4500元）", "（1）比赛（800元）\n（2）征文（200元）", "登山（3000元）"]),
    ["4500", "1000", "3000"],
  ],
])("amounts %s", (_, rows, amounts) => expect(amountsOf(rows)).toEqual({ amounts, said: [] }));

test.each([
  ["prices", ["每人200元", "每人100元", "人均50元"]],
  ["what one of several gets", ["一等奖500元", "奖品800元", "场地300元"]],
  ["bounds", ["预算不超过4500元", "预算800元以内", "预算300元起"]],
  ["two sums in a row", ["奖品500元，场地300元", "预算800元，其中奖品500元", "预算300元，自筹100元"]],
])("%s are no amounts: they stay unread, and that is said", (_, words) => {
  expect(amountsOf(remarked(words))).toEqual({ amounts: ["", "", ""], said: ["no-budget-column"] });
});

test("a sum that can't be told among others that can is said at its cell", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动内容", "负责人", "备注"],
    ...["预算4500元", "预算800元", "预算600元", "预算900元", "每人50元"].map((text, at) => [
      `${at + 1}月`,
      `活动${"甲乙丙丁戊"[at]!}`,
      "孙敏",
      text,
    ]),
  ];
  expect(amountsOf(rows)).toEqual({ amounts: ["4500", "800", "600", "900", ""], said: ["amount-unparsable D7"] });
});

test("where there is a column of amounts the words are notes", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动内容", "负责人", "预算（元）", "备注"],
    ["1月", "讲座", "孙敏", 4500, "经费预算4500元"],
    ["3月", "比赛", "孙敏", N, "经费预算800元"],
    ["5月", "登山", "孙敏", 300, "经费预算300元"],
  ];
  expect(amountsOf(rows)).toEqual({ amounts: ["4500", "", "300"], said: ["missing-amount D4"] });
});

test("a row that says that nothing is paid lacks no amount", () => {
  const rows = named(["走访，经费3000元", "比赛，经费0.5万元", "述职，不需经费"]);
  expect(amountsOf(rows)).toEqual({ amounts: ["3000", "5000", ""], said: [] });
});

test("of rows of which too few state one the figures are said to be unread", () => {
  const rows: RowsInput = [...named(["走访，经费3000元", "比赛", "登山"]), ["6月", "讲座", "孙敏"], ["7月", "夏令营（900元）", "孙敏"]];
  expect(amountsOf(rows).said).toEqual(["no-budget-column", "figure-unread B3"]);
});

test("in the cells of a calendar", () => {
  const read = readRows([
    ["2026年工会活动月历"],
    ["一月", "二月", "三月"],
    ["送春联（600元）", "灯谜会（900元）", "花艺（1500元）"],
    ["四月", "五月", "六月"],
    ["植树（300元）", "技能赛（4000元）", "诵读"],
    ["七月", "八月", "九月"],
    ["送清凉（7000元）", "夏令营（500元）", "茶会（800元）"],
  ]);
  expect(read.sum).toBe(15_600);
});
