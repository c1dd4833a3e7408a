/** Whose plan it is, as the titles of our sheets and the list of several files name it. */
import { EMPTY_PROFILE, EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { titleOf } from "../../../src/core/summary";
import { workbookOf } from "../../build-workbook";

const unitOf = (title: string, unitName: string | null = null): string | null => {
  const plan = [[title], ["月份", "活动", "责任人", "预算（元）"], ["1月", "春节慰问", "张三", 6000], ["3月", "三八节活动", "李四", 4500]];
  return titleOf(review(workbookOf({ 计划: plan }), { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, unitName } })).unit;
};

test.each([
  ["育才中学2026年工会工作计划表", "育才中学"],
  ["育才中学 2026年度工会工作计划", "育才中学"],
  ["育才中学二〇二六年工会工作计划", "育才中学"],
  ["××镇总工会二零二六年工作计划", "××镇总工会"],
  ["2026年工会工作计划表", null],
  ["二〇二六年工会工作计划表", null],
])("%s", (title, unit) => expect(unitOf(title)).toBe(unit));

test("工会参数 says it first", () => expect(unitOf("育才中学2026年工会工作计划表", "实验小学")).toBe("实验小学"));
