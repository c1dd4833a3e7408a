/** Kinds of headings over rows: who does them, what they come to, in which quarter they are. */
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["城东小学工会2026年工作计划"];

describe("who does the rows, over them", () => {
  const HEAD = ["序号", "月份", "活动名称", "预算（元）"];
  const WANTED = ["3|健步走|王丽华|1000", "4|读书会|王丽华|600", "9|联谊会|女工委、经审委|2100"];
  const rows = (one: string, other: string, ...more: readonly (readonly (string | number | null)[])[]) => [
    TITLE,
    HEAD,
    [one],
    [1, "3月", "健步走", 1000],
    [2, "4月", "读书会", 600],
    [other],
    [1, "9月", "联谊会", 2100],
    ["合计", N, N, 3700],
    ...more,
  ];

  test.each([
    ["alone", "负责人：王丽华", "负责人：女工委、经审委"],
    ["as a department", "责任部门： 王丽华", "责任部门： 女工委、经审委"],
    ["behind what is done", "一、文体活动（负责人：王丽华）", "二、慰问（责任人：女工委、经审委）"],
  ])("%s", (_, one, other) => {
    expect(readRows(rows(one, other), ["A3:D3", "A6:D6"])).toEqual({ sum: 3700, rows: WANTED, said: [] });
    expect(readRows(rows(one, other)).rows).toEqual(WANTED);
  });

  test("a heading that names nobody ends it, and who signs the table does nothing in it", () => {
    const read = readRows(rows("负责人：王丽华", "二、慰问", ["负责人：李强"]), ["A3:D3", "A6:D6", "A9:D9"]);
    expect(read.rows).toEqual([...WANTED.slice(0, 2), "9|联谊会||2100"]);
  });

  test("beside a column of owners nothing is taken from it", () => {
    const read = readRows(
      [
        TITLE,
        [...HEAD, "负责人"],
        ["负责人：王丽华"],
        [1, "3月", "健步走", 1000, "李强"],
        [2, "4月", "读书会", 600, N],
        [3, "9月", "联谊会", 2100, "李强"],
      ],
      ["A3:E3"],
    );
    expect(read.rows).toEqual(["3|健步走|李强|1000", "4|读书会||600", "9|联谊会|李强|2100"]);
  });
});

describe("what the rows come to, over them", () => {
  const rows = (one: string, other: string) => [
    TITLE,
    ["序号", "月份", "活动名称", "负责人", "预算（元）"],
    [one],
    [1, "3月", "健步走", "孙敏", 1000],
    [2, "4月", "读书会", "孙敏", 600],
    [other],
    [1, "9月", "联谊会", "袁伟", 2100],
    ["合计", N, N, N, 3700],
  ];
  const said = (one: string, other: string) => readRows(rows(one, other), ["A3:E3", "A6:E6"]).said;

  test.each([
    ["一、文体活动（1600元）", "二、联谊：2100元"],
    ["一、文体活动（2项，0.16万元）", "二、联谊（每人2100元）"],
    ["一、文体活动：约1700元", "二、联谊（2300元/人）"],
  ])("right, or nothing that must agree: %s, %s", (one, other) => expect(said(one, other)).toEqual([]));

  test.each([
    ["一、文体活动（1700元）", "二、联谊：2100元", "A3"],
    ["一、文体活动：1600元", "二、联谊：2,300元", "A6"],
    ["一、文体活动（2项，0.17万元）", "二、联谊（2100元）", "A3"],
  ])("wrong: %s, %s", (one, other, cell) => expect(said(one, other)).toEqual([`figure-differs ${cell}`]));
});

describe("the quarter of the rows, over them", () => {
  const rows = (month: string) => [
    TITLE,
    ["序号", "月份", "活动名称", "负责人", "预算（元）"],
    ["一季度（1-3月）"],
    [1, "2月", "慰问", "孙敏", 1000],
    [2, "3月", "健步走", "孙敏", 600],
    ["二季度（4-6月）"],
    [3, "4月", "读书会", "袁伟", 2100],
    [4, month, "讲座", "袁伟", 500],
    ["合计", N, N, N, 4200],
  ];
  const said = (month: string) => readRows(rows(month), ["A3:E3", "A6:E6"]).said;

  test("with its months in brackets: a month in it", () => expect(said("6月")).toEqual([]));
  test("with its months in brackets: a month outside it", () => expect(said("11月")).toEqual(["quarter-mismatch B8"]));
});
