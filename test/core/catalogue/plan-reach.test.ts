/** How much of a union's year a plan is for, and what is recommended to one that is for less. */
import { reachOf } from "../../../src/core/catalogue/plan-reach";
import { suggest } from "../../../src/core/catalogue";
import { EMPTY_PROFILE } from "../../../src/core/plan/settings";
import { planOf } from "./plan-of";

test.each([
  ["某某学校工会2026年工作计划", "whole"],
  ["2026年度工会工作计划及经费预算表", "whole"],
  ["工会委员会2026年工作要点", "whole"],
  ["某某协会工会2026年工作计划", "whole"],
  ["教代会工会2026年工作计划", "whole"],
  ["工会（女职工委员会）2026年工作计划", "whole"],
  ["工会、女职工委员会2026年工作计划", "whole"],
  ["2025-2026学年工会工作计划", "whole"],
  ["2025-2026学年第一学期工会工作计划", "school-term"],
  ["某某公司工会第五次会员代表大会筹备工作计划", "one-matter"],
  ["工会换届选举工作安排", "one-matter"],
  ["2026年教代会日程安排", "one-matter"],
  ["工会女职工委员会2026年工作计划", "one-matter"],
  ["经费审查委员会2026年度工作计划", "one-matter"],
  ["第六届工会委员会工作规划（2024—2029）", "one-matter"],
  ["工会工作2024-2029年规划", "one-matter"],
  ["羽毛球协会2026年活动计划", "one-matter"],
])("%s: %s", (title, reach) => {
  expect(reachOf({ title, sheet: "Sheet1" })).toBe(reach);
});

const ROWS = [{ activity: "座谈会", months: [3] }];
const recommended = (title: string): readonly string[] => {
  const all = suggest([planOf(ROWS, { title })], [], EMPTY_PROFILE, 2026);
  // Offered they are all the same.
  expect(all.some(({ reason }) => reason.kind === "yearly-duty")).toBe(true);
  return [...new Set(all.filter(({ isRecommended }) => isRecommended).map(({ reason }) => reason.kind))].sort();
};

test("the whole union's duties are recommended to its own plan, only offered to one of a congress, a committee or a term", () => {
  expect(recommended("工会2026年工作计划")).toEqual(["empty-month", "festival", "yearly-duty"]);
  expect(recommended("工会2026年第一学期工作计划")).not.toContain("yearly-duty");
  for (const title of ["第五次会员代表大会筹备工作计划", "女职工委员会2026年工作计划", "工会2024-2029年规划"])
    expect(recommended(title)).toEqual([]);
});

test("one sheet of the union's own among those of its committees is the whole plan", () => {
  const plans = [planOf(ROWS, { title: "女职工委员会工作计划" }), planOf(ROWS, { title: "工会2026年工作计划" })];
  expect(suggest(plans, [], EMPTY_PROFILE, 2026).some(({ isRecommended }) => isRecommended)).toBe(true);
});
