/** How much a row looks like the header of a plan: each word for what it says of one, all of them less for those that say nothing. */
import { headersAt } from "../../../src/core/reading/header";
import { SheetView } from "../../../src/core/reading/sheet-view";
import { type CellInput, gridOf } from "../../build-workbook";

const HEAD = ["月份", "活动内容", "责任人", "预算"];
/** Zero for a row that is none. */
const score = (heads: readonly CellInput[], isLoose = false): number =>
  headersAt(new SheetView(gridOf("x", [heads])), 1, isLoose)[0]?.score ?? 0;

/** A fourth heading that nobody knows leaves three fourths of what the others say. */
test.each<[why: string, heads: readonly CellInput[], like: readonly string[], share: number]>([
  ["a heading that nobody knows", [...HEAD, "某某"], HEAD, 4 / 5],
  ["two of them", [...HEAD, "某某", "甲乙"], HEAD, 4 / 6],
  ["a second, weaker name of one thing", [...HEAD, "负责部门"], HEAD, 1],
  ["the weaker one first", ["姓名", ...HEAD], HEAD, 1],
  ["a meaning far weaker than the first", ["月份", "项目名称", "责任人", "预算"], ["月份", "活动名称", "责任人", "预算"], 1],
  ["a month among other headings", [...HEAD, "1月"], HEAD, 1],
  ["what money is spent on", [...HEAD, "餐费", "奖品"], HEAD, 1],
  ["two parts of the organisation beside an amount", [...HEAD, "一车间", "二车间"], HEAD, 1],
  ["one part", [...HEAD, "一车间"], HEAD, 4 / 5],
  ["two parts without an amount", [...HEAD.slice(0, 3), "一车间", "二车间"], HEAD.slice(0, 3), 3 / 5],
  ["two who pay", [...HEAD.slice(0, 3), "工会", "行政"], HEAD.slice(0, 3), 1],
  ["one who pays", [...HEAD.slice(0, 3), "工会"], HEAD.slice(0, 3), 3 / 4],
  ["two who pay, one of them a word for money", [...HEAD.slice(0, 3), "工会经费", "行政"], [...HEAD.slice(0, 3), "工会经费"], 1],
])("%s", (_, heads, like, share) => expect(score(heads)).toBeCloseTo(score(like) * share, 6));

test("three months count as much as anything could, whatever else stands there; two count nothing", () => {
  const others = ["活动内容", "责任人", "地点", "备注"];
  const more = (...months: readonly CellInput[]): number => score([...others, ...months]) - score(others);
  expect(more("1月", "2月")).toBeCloseTo(0, 6);
  expect(more("1月", "2月", "3月")).toBeCloseTo(4, 6);
  expect(more("1月", "2月", "3月", "4月")).toBeCloseTo(4, 6);
  expect(more(1, 2, 3, 4, 5, 6)).toBeCloseTo(4, 6);
  // Six that follow each other after one that does not.
  expect(more(9, 1, 2, 3, 4, 5, 6)).toBeCloseTo(4, 6);
  expect(more(1, 2, 3, 9, 4, 5, 6)).toBeCloseTo(0, 6);
});

describe("what is done needs one heading more that only plans have", () => {
  const AROUND = ["地点", "备注", "参加对象", "序号"];
  test.each<[heading: string, is: boolean]>([
    ["月份", true],
    ["季度", true],
    ["周次", true],
    ["月/日", true],
    ["责任人", true],
    ["预算", true],
    ["状态", false],
    ["人数", false],
  ])("%s", (heading, is) => expect(score(["活动内容", heading, ...AROUND]) > 0).toBe(is));

  test("or three months, and not two", () => {
    expect(score(["活动内容", ...AROUND, "1月", "2月", "3月"])).toBeGreaterThan(0);
    expect(score(["活动内容", ...AROUND, "1月", "2月"])).toBe(0);
  });

  test.each<[heading: string, is: boolean]>([
    ["活动内容", true],
    ["措施", true],
    ["类别", true],
    ["状态", false],
    ["人数", false],
  ])("and is called %s", (heading, is) => expect(score(["月份", heading, ...AROUND]) > 0).toBe(is));

  test.each<[why: string, heads: readonly string[], is: boolean]>([
    ["when and by whom", ["月份", "责任人"], true],
    ["when and for how much", ["月份", "预算"], true],
    ["by whom and for how much", ["责任人", "预算"], false],
    ["when alone", ["月份"], false],
    ["by quarters and by whom", ["季度", "责任人"], false],
    ["by quarters and for how much", ["季度", "预算"], false],
    ["by quarters, by whom and for how much", ["季度", "责任人", "预算"], true],
  ])("or is left out: %s", (_, heads, is) => expect(score([...heads, ...AROUND]) > 0).toBe(is));
});

test("of a bare list every heading must be known", () => {
  expect(score(["活动内容", "备注"], true)).toBeGreaterThan(0);
  expect(score(["活动内容", "备注", "某某"], true)).toBe(0);
  expect(score(["备注", "地点"], true)).toBe(0);
  expect(score(["月份", "责任人", "备注"], true)).toBe(0);
});

test("a word counts by how surely it is meant", () => {
  // 姓名 is half an owner, and an owner counts two.
  expect(score(["月份", "活动内容", "姓名", "预算"])).toBeCloseTo(score(HEAD) - 1, 6);
});

test("kinds of work over what is done make a header that is just sure enough, and no bare list", () => {
  expect(score(["月份", "文体活动", "关爱帮扶"])).toBe(4.5);
  expect(score(["月份", "文体活动", "关爱帮扶"], true)).toBe(0);
});

test("income speaks against a plan", () => expect(score([...HEAD, "收入项目"])).toBeCloseTo(score(HEAD) - 4, 6));
