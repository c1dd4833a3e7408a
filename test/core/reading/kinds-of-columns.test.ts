/** Kinds of columns of money under one head, beside each other or apart: which of them are the amounts, and what is said of a wrong one. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["城东小学工会2026年活动计划"];

test("the whole year beside its halves is the amount, though each row has one half only and one row is wrong", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "负责人", "经费预算（元）"],
    [N, N, N, "上半年", "下半年", "全年合计"],
    ["3月", "健步走", "孙敏", 1000, N, 1000],
    ["4月", "读书会", "袁伟", 600, N, 600],
    ["9月", "联谊会", "孙敏", N, 2900, 2900],
    ["12月", "评先会", "袁伟", N, 2200, -2200],
  ];
  const read = readRows(rows, ["D2:F2", "A2:A3", "B2:B3", "C2:C3"]);
  expect(read.rows).toEqual(["3|健步走|孙敏|1000", "4|读书会|袁伟|600", "9|联谊会|孙敏|2900", "12|评先会|袁伟|-2200"]);
  expect(read.said).toContain("amount-negative F7");
});

test("合计 beside 工会经费 and 行政补助 is their sum, whatever 其中 says below it", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "经费预算（元）", N, N, "负责人"],
    [N, N, "工会经费", "行政补助", "合计"],
    ["3月", "健步走", 800, 600, 1400, "孙敏"],
    ["4月", "读书会", 400, 600, 1000, "袁伟"],
    ["9月", "联谊会", N, 600, 600, "孙敏"],
    ["合计", N, 1200, 1800, 3000],
    ["其中：文体活动", N, N, N, 2000],
    ["宣传教育", N, N, N, 1000],
  ];
  const read = readRows(rows, ["C2:E2", "A2:A3", "B2:B3", "F2:F3"]);
  expect(read).toEqual({ sum: 3000, rows: ["3|健步走|孙敏|1400", "4|读书会|袁伟|1000", "9|联谊会|孙敏|600"], said: [] });
});

test("of few rows the heads alone say what adds up, and a wrong sum is said", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "负责人", "经费预算（元）"],
    [N, N, N, "场地", "奖品", "小计"],
    ["3月", "健步走", "孙敏", 300, 500, 800],
    ["9月", "联谊会", "孙敏", 300, 600, 1100],
  ];
  const read = readRows(rows, ["D2:F2", "A2:A3", "B2:B3", "C2:C3"]);
  expect(read.rows).toEqual(["3|健步走|孙敏|800", "9|联谊会|孙敏|1100"]);
  expect(read.said).toEqual(["subtotal-mismatch F5"]);
});

test("heads times a standard under 经费测算 are no parts of its total", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "负责人", "经费测算"],
    [N, N, N, "人数", "标准", "合计"],
    ["3月", "健步走", "孙敏", 30, 20, 600],
    ["9月", "联谊会", "孙敏", 40, 25, 1000],
  ];
  expect(readRows(rows, ["D2:F2", "A2:A3", "B2:B3", "C2:C3"])).toMatchObject({ sum: 1600, said: [] });
});

test("cost items over the numbers of the columns are added up all the same", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "费用构成", N, N, "负责人"],
    [N, N, "讲课费", "场地", "预算合计"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ["3月", "健步走", 100, 1100, 1200, "孙敏"],
    ["4月", "读书会", N, 600, 600, "袁伟"],
    ["5月", "友谊赛", 200, 800, 1000, "袁伟"],
    ["9月", "联谊会", 200, N, 200, "孙敏"],
  ];
  expect(readRows(rows, ["C2:E2", "A2:A3", "B2:B3", "F2:F3"])).toMatchObject({ sum: 3000, said: [] });
});

test("the amounts in words beside the amounts are no other answer", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "大写金额", "小写金额", "负责人"],
    ["3月", "健步走", "壹仟陆佰元整", 1600, "孙敏"],
    ["4月", "读书会", "贰仟元整", 2000, "袁伟"],
    ["9月", "联谊会", "捌佰元整", 800, "孙敏"],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 4400, said: [] });
});

test("the amounts in words are said where they are others", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "大写金额", "小写金额", "负责人"],
    ["3月", "健步走", "壹仟陆佰元整", 1600, "孙敏"],
    ["4月", "读书会", "叁仟元整", 2000, "袁伟"],
    ["9月", "联谊会", "捌佰元整", 800, "孙敏"],
  ];
  expect(readRows(rows).said).not.toEqual([]);
});

test.each([
  ["2025年预算（元）", "本年度预算数（元）"],
  ["本年预算", "2025年预算"],
])("本年 beats a year that is named: %s, %s", (one, other) => {
  const isFirst = one.startsWith("本年");
  const row = (own: number, before: number): number[] => (isFirst ? [own, before] : [before, own]);
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", one, other, "负责人"],
    ["3月", "健步走", ...row(1700, 2400), "孙敏"],
    ["4月", "读书会", ...row(1100, 1000), "袁伟"],
    ["9月", "联谊会", ...row(4400, 4600), "孙敏"],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 7200, said: [] });
});

test("an empty column parts no money from its table, whatever stands below it", () => {
  const rows: RowsInput = [
    TITLE,
    ["负责人", "月份", "活动名称", "服装", N, "餐费", "小计(元)"],
    ["孙敏", "3月", "健步走", 800, N, 400, 1200],
    ["袁伟", "4月", "读书会", N, N, 600, 600],
    ["孙敏", "9月", "联谊会", 200, N, 300, 500],
    ["合  计", N, N, 1000, N, 1300, 2300],
    ["其中：文体活动", N, N, N, N, N, 1700],
    ["　　　宣传教育", N, N, N, N, N, 600],
    ["可用经费", N, N, N, N, N, 3000],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 2300, said: [] });
});

test("lines of 其中 without a total above them break down all activities, not the last one", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "经费预算", "负责部门"],
    ["3月", "　健步走", 1000, "组宣部"],
    ["4月", "　读书会", 600, "办公室"],
    ["9月", "　联谊会", 500, "组宣部"],
    [N, "其中：文体活动", 1500],
    [N, "　　　宣传教育", 600],
  ];
  expect(readRows(rows)).toEqual({
    sum: 2100,
    rows: ["3|健步走|组宣部|1000", "4|读书会|办公室|600", "9|联谊会|组宣部|500"],
    said: [],
  });
});

test("lines of 其中 that come to somewhat more than the activity above them are said", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "经费预算", "负责部门"],
    ["3月", "健步走", 1000, "组宣部"],
    ["9月", "联谊会", 3000, "组宣部"],
    [N, "其中：奖品", 2000],
    [N, "其中：场地", 1500],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 4000, said: ["figure-differs C4"] });
});

test("the year in a piece of the title says when a festival is", () => {
  const rows: RowsInput = [
    ["职业技术学院工会", "2026年度", "工作计划表（单位：元）"],
    ["月份", "活动名称", "经费预算", "负责人"],
    ["元宵节", "猜灯谜", 1000, "孙敏"],
    ["9月", "联谊会", 500, "袁伟"],
  ];
  expect(readRows(rows)).toMatchObject({ rows: ["3|猜灯谜|孙敏|1000", "9|联谊会|袁伟|500"], said: [] });
});

const OPEN_HEAD: RowsInput = [
  TITLE,
  ["序号", "月份", "活动名称", "负责人"],
  [1, "3月", "健步走", "孙敏", 1000],
  [2, "4月", "读书会", "袁伟", 600],
];

test("a column without a heading is the amounts where its total proves it", () => {
  const read = readRows([...OPEN_HEAD, ["合计", N, N, N, 1600]]);
  expect(read).toEqual({ rows: ["3|健步走|孙敏|1000", "4|读书会|袁伟|600"], sum: 1600, said: [] });
});

test("where no total proves it its figures are said to be unread", () => {
  for (const foot of [[], [["合计", N, N, N, 1700]]] as RowsInput[]) {
    const read = readRows([...OPEN_HEAD, ...foot]);
    expect(read.sum).toBe(0);
    expect(read.said).toEqual(expect.arrayContaining(["no-budget-column", "figure-unread E3"]));
  }
});

test("a title in pieces above a table without headings is no activity", () => {
  const rows: RowsInput = [
    ["城东小学工会", "2026年", "工作计划表"],
    ["3月", "健步走", "孙敏", 1000],
    ["4月", "读书会", "袁伟", 600],
    ["5月", "登山比赛", "孙敏", 700],
    ["9月", "歌咏比赛", "袁伟", 900],
  ];
  expect(readRows(rows)).toMatchObject({ rows: { length: 4 }, sum: 3200, said: [] });
});

test("halves of the year beside months of their own part the money, and say no more of when: what lacks either is said", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "负责人", "预算金额（元）"],
    [N, N, N, "上半年", "下半年", "合计"],
    ["1月", "登高", "张伟", 1800, N, 1800],
    [N, "进校园", "李娜", 1000, N, 1000],
    ["8月", "助学", "张伟", N, N, N],
    ["11月", "演练", "李娜", N, 4500, 4500],
  ];
  const read = readRows(rows, ["A2:A3", "B2:B3", "C2:C3", "D2:F2"]);
  expect(read.rows).toEqual(["1|登高|张伟|1800", "1|进校园|李娜|1000", "8|助学|张伟|", "11|演练|李娜|4500"]);
  expect(read.said).toEqual(["month-blank A5", "missing-amount F6"]);
});
