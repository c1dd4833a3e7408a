/** Kinds of tables whose months stand in other columns than one of months, or with something around them; and rows below the headings. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["城东小学工会2026年工作计划"];
const WANTED = ["3|健步走|孙敏|1000", "4|读书会|袁伟|600", "9|联谊会|孙敏|2900"];

const rowsOf = (rows: RowsInput): readonly string[] => readRows([TITLE, ...rows]).rows;

test.each([
  ["3月 ", "4月 ", "9月 "],
  ["3月-", "四月-", "9月上旬-"],
  ["3月\n", "4月份\n", "9月\n"],
])("one column says when and what: %j", (march, april, september) => {
  const rows: RowsInput = [
    ["序号", "月份及活动", "负责人", "预算（元）"],
    [1, `${march}健步走`, "孙敏", 1000],
    [2, `${april}读书会`, "袁伟", 600],
    [3, `${september}联谊会`, "孙敏", 2900],
  ];
  expect(rowsOf(rows).map((row) => row.split("|")[0])).toEqual(["3", "4", "9"]);
});

test("3月（健步走） is in March; 1.1 健步走 is numbered and in no month", () => {
  const rows: RowsInput = [
    ["活动名称", "负责人", "预算（元）"],
    ["3月（健步走）", "孙敏", 1000],
    ["1.1 读书会", "袁伟", 600],
  ];
  expect(rowsOf(rows)).toEqual(["3|3月（健步走）|孙敏|1000", "|1.1 读书会|袁伟|600"]);
});

test("where no column says when, the text of how it is done does: 时间：3月上旬, or a sentence", () => {
  const rows: RowsInput = [
    ["活动名称", "活动安排", "负责人", "预算（元）"],
    ["健步走", "地点：操场\n时间：3月上旬", "孙敏", 1000],
    ["读书会", "4月中旬在图书馆组织全体会员参加", "袁伟", 600],
    ["联谊会", "9月初在操场举行", "孙敏", 2900],
  ];
  expect(rowsOf(rows)).toEqual(WANTED);
});

test.each(["时间及地点", "时间和地点", "活动时间、地点"])("when and where in one column: %s", (heading) => {
  const rows: RowsInput = [
    ["活动名称", heading, "负责人", "预算（元）"],
    ["健步走", "3月上旬/操场", "孙敏", 1000],
    ["读书会", "4月\n图书馆", "袁伟", 600],
    ["联谊会", "9月，二楼会议室", "孙敏", 2900],
  ];
  expect(rowsOf(rows)).toEqual(WANTED);
});

test("阶段 over 第一阶段（3-4月） says when; over 筹备 and 实施 it names a group", () => {
  const rows = (first: string, second: string): RowsInput => [
    ["阶段", "活动内容", "责任人", "预算（元）"],
    [first, "健步走", "孙敏", 1000],
    [second, "联谊会", "孙敏", 2900],
  ];
  expect(rowsOf(rows("第一阶段（3-4月）", "第二阶段：9至10月")).map((row) => row.split("|")[0])).toEqual(["3,4", "9,10"]);
  expect(rowsOf(rows("筹备", "实施")).map((row) => row.split("|")[0])).toEqual(["", ""]);
});

test.each(["◆{}月◆", "（{}）月", "{}月▼"])("signs around a month say nothing, in its column and over a block: %s", (form) => {
  const month = (number: number): string => form.replace("{}", String(number));
  const rows: RowsInput = [
    ["月份", "活动名称", "负责人", "预算（元）"],
    [month(3), "健步走", "孙敏", 1000],
    [month(4), "读书会", "袁伟", 600],
    [month(9), "联谊会", "孙敏", 2900],
  ];
  expect(rowsOf(rows)).toEqual(WANTED);
  const blocks: RowsInput = [
    ["序号", "活动名称", "负责人", "预算（元）"],
    ...[3, 4, 9].flatMap((number, at) => {
      const [, activity, owner, amount] = WANTED[at]!.split("|");
      return [[month(number)], [at + 1, activity!, owner!, Number(amount)]];
    }),
  ];
  expect(rowsOf(blocks)).toEqual(WANTED);
});

test("the row below the headings says in what each is counted", () => {
  const rows: RowsInput = [
    ["时间", "活动名称", "人数", "预算", "负责人"],
    ["月", N, "人", "万元", N],
    [3, "健步走", 20, 0.1, "孙敏"],
    [4, "读书会", 30, 0.06, "袁伟"],
    [9, "联谊会", 40, 0.29, "孙敏"],
  ];
  expect(rowsOf(rows)).toEqual(WANTED);
});

test.each([[["栏次", 1, 2, 3]], [["①", "②", "③", "④=③×2"]]])("%j number the columns", (numbers) => {
  const rows: RowsInput = [
    ["月份", "活动名称", "负责人", "预算（元）"],
    numbers,
    ["3月", "健步走", "孙敏", 1000],
    ["4月", "读书会", "袁伟", 600],
    ["9月", "联谊会", "孙敏", 2900],
  ];
  expect(rowsOf(rows)).toEqual(WANTED);
});

test("the mark of a footnote is no part of an amount", () => {
  const rows: RowsInput = [
    ["月份", "活动名称", "负责人", "预算（元）"],
    ["3月", "健步走", "孙敏", "1000※"],
    ["4月", "读书会", "袁伟", "600①"],
    ["9月", "联谊会", "孙敏", "2900（注1）"],
    [N, "——以下空白——"],
  ];
  expect(rowsOf(rows)).toEqual(WANTED);
});

test("the number of a document has a year that is no plan's", () => {
  const rows: RowsInput = [
    ["城东工字〔2025〕28号"],
    TITLE,
    ["月份", "活动名称", "负责人", "预算（元）"],
    ["2026年3月", "健步走", "孙敏", 1000],
  ];
  expect(readRows(rows)).toEqual({ sum: 1000, rows: ["3|健步走|孙敏|1000"], said: [] });
});

test("half the sum of rows and their subtotals is the total", () => {
  const rows = (total: string): RowsInput => [
    ["月份", "活动名称", "负责人", "预算（元）"],
    ["3月", "健步走", "孙敏", 1000],
    ["3月", "读书会", "袁伟", 600],
    ["小计", N, N, { formula: "=SUM(D3:D4)", value: 1600 }],
    ["9月", "联谊会", "孙敏", 2900],
    ["小计", N, N, { formula: "=SUM(D6:D6)", value: 2900 }],
    ["合计", N, N, { formula: total, value: total.endsWith("2") ? 4500 : 2250 }],
  ];
  expect(readRows([TITLE, ...rows("=SUM(D3:D7)/2")]).said).toEqual([]);
  expect(readRows([TITLE, ...rows("=SUM(D3:D7)/4")]).said).toEqual(["total-mismatch D8"]);
});
