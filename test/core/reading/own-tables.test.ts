/** Tables of another year, or for another purpose, above and below the plan on its own sheet: by their captions they are not it. */
import { type CellInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const HEADER = ["序号", "月份", "活动名称", "负责人", "预算（元）"];

const table = (rows: readonly (readonly [month: string, name: string, amount: number])[]): CellInput[][] => [
  HEADER,
  ...rows.map(([month, name, amount], index) => [index + 1, month, name, "李强", amount]),
  ["合计", null, null, null, rows.reduce((sum, [, , amount]) => sum + amount, 0)],
];

const PLAN = table([
  ["3月", "女职工插花", 1200],
  ["4月", "登山比赛", 3400],
  ["8月", "读书会", 900],
]);
const OTHER = table([
  ["3月", "茶艺体验", 1100],
  ["5月", "气排球赛", 5500],
]);
const TITLE = ["某单位工会2026年工作计划"];
const OWN = ["3|女职工插花|李强|1200", "4|登山比赛|李强|3400", "8|读书会|李强|900"];
const BOTH = [...OWN, "3|茶艺体验|李强|1100", "5|气排球赛|李强|5500"];

test.each([
  "2025年完成情况",
  "2025年工会活动开展情况",
  "2025年度实际支出：",
  "附：上年活动情况",
  "附表：去年工作",
  "备选活动（未列入预算）",
  "2027年初步设想",
  "下年度活动打算",
  "2025年工会工作计划",
])("%s below the plan is not added to it", (caption) => {
  expect(readRows([TITLE, ...PLAN, [], [caption], ...OTHER, ["注：以实际发生为准"]])).toEqual({ sum: 5500, rows: OWN, said: [] });
});

test.each(["第二批活动", "二、女职工委员会", "下半年活动安排", "2026年追加活动", "上年结转项目", "2025年12月", "2025年度活动（延续）"])(
  "%s below the plan is a part of it",
  (caption) => {
    expect(readRows([TITLE, ...PLAN, [], [caption], ...OTHER]).sum).toBe(12100);
  },
);

test.each([
  ["2025年度优秀员工表彰", "heading that may be an activity of this year"],
  ["2026年实际支出", "record of the plan's own year"],
  ["未列入预算的活动", "activities somebody else may pay"],
])("%s, a %s, is not counted and said", (caption) => {
  expect(readRows([TITLE, ...PLAN, [], [caption], ...OTHER])).toEqual({ sum: 5500, rows: OWN, said: ["second-table A9"] });
});

test("a table of another year above the plan, and a day beneath the plan's title", () => {
  const read = readRows([["某单位工会2025年活动总结"], ...OTHER, [], TITLE, ["（2026年1月制）"], ...PLAN]);
  expect(read).toEqual({ sum: 5500, rows: OWN, said: [] });
});

test("tables that are all told of are all there is", () => {
  const read = readRows([["某单位工会2026年活动情况"], ["上半年活动情况"], ...PLAN, [], ["下半年活动情况"], ...OTHER]);
  expect([read.sum, read.rows]).toEqual([12100, BOTH]);
});

test("the terms of a school year are one plan", () => {
  const read = readRows([["某校工会2025—2026学年工作计划"], ...PLAN, [], ["2026年春季学期活动安排"], ...OTHER]);
  expect(read.sum).toBe(12100);
});

test("every row of the other table has its role, and what follows its total is read", () => {
  const rows = [TITLE, ...PLAN, ["2025年完成情况"], ...OTHER, [4, "9月", "教师节座谈", "李强", 700]];
  const record = checkedWorkbook(workbookOf({ 计划: { rows } }));
  expect(record.totals?.sumYuan).toBe(6200);
  expect(record.sheets[0]!.nonDataRows?.filter(({ row }) => row > 6)).toEqual([
    { row: 7, role: "other-table-header" },
    { row: 8, role: "other-table-header" },
    { row: 9, role: "other-table-row" },
    { row: 10, role: "other-table-row" },
    { row: 11, role: "other-table-total" },
  ]);
});

test("of two plans the later year's counts", () => {
  const rows = [["某单位工会2025年工作计划"], ...OTHER, [], TITLE, ...PLAN];
  expect(readRows(rows).sum).toBe(5500);
});

test("below months in columns, a table of two columns of another year is not the plan", () => {
  const months = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);
  const inMonth = (month: number, amount: number): CellInput[] => months.map((_, at) => (at + 1 === month ? amount : null));
  const rows: CellInput[][] = [
    ["2027年度工会活动计划及经费预算表"],
    ["序号", "工作内容", "责任单位", ...months],
    [1, "荐书会", "李强", ...inMonth(3, 700)],
    [2, "健步走", "王敏", ...inMonth(5, 900)],
    [3, "棋赛", "李强", ...inMonth(9, 100)],
    [],
    ["2026年经费使用情况"],
    ["项目", "支出金额（元）"],
    ["文体活动", 21000],
    ["慰问", 15000],
    ["合计", 36000],
  ];
  expect(readRows(rows)).toEqual({ sum: 1700, rows: ["3|荐书会|李强|700", "5|健步走|王敏|900", "9|棋赛|李强|100"], said: [] });
});

test("what another year's table of three columns without money did is not added", () => {
  const rows: CellInput[][] = [
    TITLE,
    ["月份", "活动名称", "负责人"],
    ["3月", "女职工插花", "李强"],
    ["4月", "登山比赛", "王敏"],
    [],
    ["2025年完成情况"],
    ["月份", "活动名称", "负责人"],
    ["5月", "气排球赛", "李强"],
  ];
  expect(readRows(rows).rows).toEqual(["3|女职工插花|李强|", "4|登山比赛|王敏|"]);
});

test("where no caption names the plan's year its sheet may", () => {
  const sum = (sheet: string): number | null | undefined =>
    checkedWorkbook(workbookOf({ [sheet]: [["工会工作计划"], ...PLAN, [], ["2025年度活动"], ...OTHER] })).totals?.sumYuan;
  expect([sum("2026年"), sum("2025年"), sum("x")]).toEqual([5500, 12100, 12100]);
});
