/** Kinds of rows and figures that were passed over in silence by themselves or with their neighbours: read, or said. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["城东小学工会2026年活动计划"];

test("stars before an activity without a readable amount make no note of it", () => {
  const rows: RowsInput = [
    TITLE,
    ["序号", "重要程度", "活动名称", "负责人", "经费（元）"],
    ["十月"],
    [1, "★★", "健步走", "孙敏", 500],
    [2, "★★", "登山", "袁伟", "待定"],
  ];
  const read = readRows(rows, ["A3:E3"]);
  expect(read.rows).toEqual(["10|健步走|孙敏|500", "10|登山|袁伟|"]);
  expect(read.said).toEqual(["amount-placeholder E5"]);
});

test("an activity for 女会员 is a row, whatever stands for its amount", () => {
  const rows: RowsInput = [
    TITLE,
    ["活动名称", "参加人员", "负责人", "经费（元）"],
    ["健步走", "全体会员", "孙敏", 500],
    ["插花", "女会员", "袁伟", "待定"],
    ["讲座", "工会委员", "袁伟", 300],
  ];
  expect(readRows(rows).rows).toEqual(["|健步走|孙敏|500", "|插花|袁伟|", "|讲座|袁伟|300"]);
});

test("a grid of months whose lower bands are not read says so at each column", () => {
  const rows: RowsInput = [
    TITLE,
    ["1月", N, "2月", N],
    ["活动", "经费", "活动", "经费"],
    ["慰问", 900, "猜灯谜", 500],
    ["3月", N, "4月", N],
    ["活动", "经费", "活动", "经费"],
    ["讲座", 400, "健步走", 600],
  ];
  const read = readRows(rows, ["A1:D1", "A2:B2", "C2:D2", "A5:B5", "C5:D5"]);
  expect(read.sum === 2400 || read.said.includes("figure-unread B7")).toBe(true);
});

test("what was granted counts, not what was asked for", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "负责人", "申报金额（元）", "核减（元）", "核定金额（元）"],
    ["3月", "读书会", "孙敏", 5000, 500, 4500],
    ["9月", "健步走", "袁伟", 3000, 1000, 2000],
    ["10月", "讲座", "袁伟", 1200, 200, 1000],
  ];
  expect(readRows(rows).sum).toBe(7500);
});

test("parents that say when and who, and carry the sum of their children, are not added to them", () => {
  const rows: RowsInput = [
    TITLE,
    ["序号", "月份", "活动名称", "负责人", "预算（元）"],
    ["一", "3月-4月", "女职工活动", "孙敏", 1300],
    [1, "3月", "茶艺课", "孙敏", 800],
    [2, "4月", "插花", "孙敏", 500],
    ["二", "9月-10月", "文体活动", "袁伟", 2500],
    [1, "9月", "健步走", "袁伟", 2000],
    [2, "10月", "登山", "袁伟", 500],
  ];
  expect(readRows(rows).sum).toBe(3800);
});

test("activities in numbered columns are all read", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动1", "活动2", "活动3", "负责人"],
    ["3月", "读书会", "插花", N, "孙敏"],
    ["9月", "健步走", "登山", "讲座", "袁伟"],
  ];
  const { rows: read } = readRows(rows);
  expect(read.map((row) => row.split("|").slice(0, 2).join("|")).sort()).toEqual(
    ["3|读书会", "3|插花", "9|健步走", "9|登山", "9|讲座"].sort(),
  );
});

test("time and place in one column say when", () => {
  const rows: RowsInput = [
    TITLE,
    ["活动名称", "时间/地点", "负责人", "预算（元）"],
    ["读书会", "3月中旬，礼堂", "孙敏", 800],
    ["健步走", "9月，操场", "袁伟", 500],
  ];
  expect(readRows(rows).rows).toEqual(["3|读书会|孙敏|800", "9|健步走|袁伟|500"]);
});

test("the number of a document above the title is no plan's year", () => {
  const rows: RowsInput = [
    ["青工字〔2025〕28号"],
    TITLE,
    ["月份", "活动名称", "负责人", "预算（元）"],
    ["2026年3月", "读书会", "孙敏", 800],
    ["2026年9月", "健步走", "袁伟", 500],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 1300, said: [] });
});

test("numbered headings among the activities, every other cell blank, are none of them", () => {
  const rows: RowsInput = [
    TITLE,
    ["活动名称", "月份", "负责人", "预算（元）"],
    ["一、慰问帮扶"],
    ["春节慰问", "2月", "孙敏", 800],
    ["二、文体活动"],
    ["健步走", "9月", "袁伟", 500],
    ["登山", "10月", "袁伟", 500],
  ];
  expect(readRows(rows)).toEqual({
    sum: 1800,
    rows: ["2|春节慰问|孙敏|800", "9|健步走|袁伟|500", "10|登山|袁伟|500"],
    said: [],
  });
});
