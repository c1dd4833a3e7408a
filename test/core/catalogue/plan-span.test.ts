/** Which months a plan means to cover: by its title, and a school year by its rows. */
import { spanOf } from "../../../src/core/catalogue/plan-span";
import { planIn } from "../reading/read-sheet";

/** Months as 1 … 12, those of the next year with a '. */
function covered(...titles: readonly string[]): string {
  return told(
    titles.map((title) => planIn([[title], ["月份", "活动", "负责人", "预算"], ["3月", "读书会", "甲", 1], ["4月", "植树", "乙", 2]])),
  );
}
const told = (plans: Parameters<typeof spanOf>[0]): string =>
  spanOf(plans)
    .map(({ month, yearOffset }) => `${month}${"'".repeat(yearOffset)}`)
    .join();
const school = (title: string, ...months: readonly string[]): string =>
  told([planIn([[title], ["月份", "活动", "负责人", "预算"], ...months.map((month, index) => [month, `活动${index}会`, "甲", 1])])]);

const YEAR = "1,2,3,4,5,6,7,8,9,10,11,12";

test.each<[title: string, months: string]>([
  ["2026年工会工作计划", YEAR],
  ["2026年上半年工会工作计划", "1,2,3,4,5,6"],
  ["2026年下半年工会工作计划", "7,8,9,10,11,12"],
  ["2026年第一季度工会工作计划", "1,2,3"],
  ["2026年二季度工会工作计划", "4,5,6"],
  ["2026年第4季度工会工作计划", "10,11,12"],
  ["2026年3月份工会工作计划", "3"],
  ["2026年12月工会活动安排", "12"],
  ["2026年春季学期工会工作计划", "2,3,4,5,6,7"],
])("%s covers %s", (title, months) => expect(covered(title)).toBe(months));

test("several plans cover together what each does, in the order of the year", () => {
  expect(covered("2026年第四季度工会工作计划", "2026年第一季度工会工作计划")).toBe("1,2,3,10,11,12");
  expect(covered("2026年上半年工会工作计划", "2026年第二季度工会工作计划")).toBe("1,2,3,4,5,6");
});

test.each<[title: string, months: readonly string[], covered: string]>([
  ["2026-2027学年工会工作计划", ["9月", "12月", "1月", "6月"], "9,10,11,12,1',2',3',4',5',6'"],
  ["2026-2027学年第一学期工会工作计划", ["9月", "12月", "1月"], "9,10,11,12,1'"],
  // Where no row has a month of its own, the whole of it.
  ["2026-2027学年工会工作计划", ["待定", "不定期"], "9,10,11,12,1',2',3',4',5',6',7'"],
  ["2026-2027学年工会工作计划", ["全年", "全年"], "9,10,11,12,1',2',3',4',5',6',7'"],
])("%s with rows in %j covers %s", (title, months, wanted) => expect(school(title, ...months)).toBe(wanted));
