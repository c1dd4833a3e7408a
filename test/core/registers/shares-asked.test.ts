/** A share asked for is one of a whole: up to 100 %, and nothing above it. */
import { EMPTY_PROFILE, EMPTY_SETTINGS, type Profile } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { workbookOf } from "../../build-workbook";

test.each<[string, number | null]>([
  ["会员参保率达到80%以上", 0.8],
  ["会员参保率达到100%", 1],
  ["会员参保率达到101%", null],
])("%s", (remark, share) => {
  const plan = [
    ["青禾中学工会2026年工作计划表"],
    ["月份", "活动内容", "责任人", "预算金额（元）", "备注"],
    ["3月", "会员互助保险", "主席", 2000, remark],
  ];
  const kept = [["互助保障台账"], ["参保日期", "姓名", "金额"], ["2026-3-5", "甲", 100]];
  const { indicators } = review(workbookOf({ 工作计划: plan, 互助保障台账: kept }), EMPTY_SETTINGS);
  expect(indicators.find(({ targetText }) => targetText?.includes("参保率") === true)?.target ?? null).toBe(share);
});

test("入会率 is a share: what the plan asks for, and members by employees as far as both are known", () => {
  const plan = [
    ["青禾中学工会2026年工作计划表"],
    ["月份", "活动内容", "责任人", "预算金额（元）", "备注"],
    ["3月", "发展会员", "主席", 200, "入会率达到95%以上"],
  ];
  const rateOf = (profile: Partial<Profile>) =>
    review(workbookOf({ 工作计划: plan }), { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, ...profile } }).indicators.map(
      ({ name, isShare, target, done }) => [name.zh, isShare, target, done],
    );
  expect(rateOf({ members: 90, employees: 100 })).toEqual([["入会率", true, 0.95, 0.9]]);
  expect(rateOf({ members: 90 })).toEqual([["入会率", true, 0.95, null]]);
  expect(rateOf({ members: 90, employees: 0 })).toEqual([["入会率", true, 0.95, null]]);
});
