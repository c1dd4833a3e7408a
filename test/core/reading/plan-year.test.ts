/** planYear: which year a plan is for, of several that its title names, or by its months. */
import { planIn } from "./read-sheet";

describe("the year of a plan", () => {
  const yearIn = (title: string, ...months: readonly string[]): unknown[] => {
    const rows = (months.length > 0 ? months : ["3月", "6月"]).map((month, index) => [month, `活动${"甲乙丙丁戊己"[index]!}`, 100]);
    const { year, isSchoolYear } = planIn([[title], ["月份", "活动内容", "预算金额（元）"], ...rows]);
    return [year, isSchoolYear];
  };

  test.each([
    ["2025年工作总结及2026年工作计划", 2026],
    ["2025年决算、2026年预算表", 2026],
    ["关于2025年预算执行情况与2026年预算安排", 2026],
    ["2026年工作计划（2025年12月制）", 2026],
  ])("%s", (title, year) => {
    expect(yearIn(title)).toEqual([year, false]);
  });

  test.each<[string, readonly string[], number, boolean]>([
    ["autumn and the spring after it", ["2025年9月", "2025年12月", "2026年1月", "2026年3月", "2026年3月", "2026年4月"], 2025, true],
    ["four months are enough", ["2025年11月", "2025年12月", "2026年1月", "2026年1月", "2026年2月", "2026年2月"], 2025, true],
    ["one of them in autumn", ["2025年12月", "2026年1月", "2026年2月", "2026年3月", "2026年3月"], 2025, true],
    ["three are not", ["2025年12月", "2026年1月", "2026年2月", "2026年2月"], 2026, false],
    ["months that fall", ["2025年9月", "2025年12月", "2026年3月", "2026年1月", "2026年3月", "2026年4月"], 2026, false],
    ["from summer on", ["2025年7月", "2025年9月", "2026年1月", "2026年3月", "2026年3月", "2026年4月"], 2026, false],
  ])("told by its months: %s", (_, months, year, isSchoolYear) => {
    expect(yearIn("工会工作计划", ...months)).toEqual([year, isSchoolYear]);
  });
});
