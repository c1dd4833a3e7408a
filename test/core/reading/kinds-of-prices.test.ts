/** What stands under a heading that says “a head” is a price: the amount is that times the heads, or is not known. */
import { readRows } from "./read-kind";

const TITLE = ["某单位工会2026年工作计划"];

test.each(["预算（元/人）", "经费（元/人）", "元/人", "费用/元/人", "金额（元/人次）", "预算标准(元/人)"])(
  "%s beside 人数 is a price",
  (heading) => {
    const read = readRows([
      TITLE,
      ["序号", "月份", "活动名称", "人数", heading, "负责人"],
      [1, "3月", "女职工插花", 20, 50, "李强"],
      [2, "4月", "登山比赛", 30, 100, "张敏"],
    ]);
    expect([read.sum, read.said]).toEqual([4000, []]);
  },
);

test.each(["预算（元/人）", "元/人", "经费（元/份）"])("%s without 人数 leaves the amount open, and that is said", (heading) => {
  const read = readRows([
    TITLE,
    ["序号", "月份", "活动名称", heading, "负责人"],
    [1, "3月", "女职工插花", 50, "李强"],
    [2, "4月", "登山比赛", 100, "张敏"],
  ]);
  expect(read.rows).toEqual(["3|女职工插花|李强|", "4|登山比赛|张敏|"]);
  expect(read.said).toEqual(["no-budget-column"]);
});

test.each(["预算（元）", "预算（元/年）", "金额/元", "经费,元"])("%s is an amount, 人数 beside it or not", (heading) => {
  const read = readRows([
    TITLE,
    ["序号", "月份", "活动名称", "人数", heading, "负责人"],
    [1, "3月", "女职工插花", 20, 1500, "李强"],
    [2, "4月", "登山比赛", 30, 3200, "张敏"],
  ]);
  expect(read.sum).toBe(4700);
});
