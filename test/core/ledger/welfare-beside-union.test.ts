/** A welfare committee's plan beside the union's: two purses. What the union plans is the union's alone, wherever it is said. */
import { summaryJob } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import { finish } from "../../../src/core/grid/steps";
import type { Fen } from "../../../src/core/plan/money";
import { EMPTY_PROFILE, EMPTY_SETTINGS, type Settings } from "../../../src/core/plan/settings";
import { reviewRecord } from "../../../src/core/record/report";
import { review } from "../../../src/core/review/review";
import { type RowsInput, workbookOf } from "../../build-workbook";
import { draftOf, rowOf } from "../drafted";

const HEAD = ["月份", "活动内容", "负责人", "预算金额（元）"];
const UNION: RowsInput = [
  ["育才中学工会2026年工作计划表"],
  HEAD,
  ["3月", "职工运动会", "王敏", 4000],
  ["5月", "职工文艺汇演", "李丽", 6000],
];
const WELFARE: RowsInput = [
  ["育才中学职工福利委员会2026年工作计划表"],
  HEAD,
  ["1月", "新年晚会", "陈强", 8000],
  ["9月", "中秋聚会", "陈强", 10000],
];
const FUNDS: Settings = { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, funds: 1_200_000 as Fen } };
const chinese = LANGUAGES["zh-CN"];

test("beside the union's plan the committee's is another one, with its own sum, in no total and no fund check", () => {
  const workbook = workbookOf({ 工会: UNION, 福利: WELFARE });
  const record = reviewRecord("两本账.xlsx", review(workbook, FUNDS), chinese);
  expect(record.sheets.map(({ sheet, state, why, totals }) => [sheet, state, why ?? null, totals?.sumYuan])).toEqual([
    ["工会", "plan", null, 10_000],
    ["福利", "other-plan", "welfare-committee", 18_000],
  ]);
  expect(record.totals).toEqual({ sumYuan: 10_000 });
  expect(record.funds).toMatchObject({ fundsYuan: 12_000, plannedYuan: 10_000, balanceYuan: 2_000 });
  expect(record.findings.filter(({ code }) => code === "over-funds")).toEqual([]);
  expect(record.findings.filter(({ sheet }) => sheet === "福利")).toEqual([]);
});

test("the summary shows what the check shows: nothing short", () => {
  const { edits } = finish(summaryJob(workbookOf({ 工会: UNION, 福利: WELFARE }), FUNDS, chinese));
  const summary = draftOf(edits, "summary");
  const position = [1, 2, 3, 4, 5, 6].flatMap((row) => rowOf(summary, row, 6));
  expect(position).toEqual(expect.arrayContaining([12_000, 10_000, 2_000]));
  expect(position).not.toContain(28_000);
  expect(draftOf(edits, "detail").cells.filter(({ content }) => content.value === "中秋聚会")).toEqual([]);
});

test("what is over the funds is over them whatever the committee plans", () => {
  const short: Settings = { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, funds: 900_000 as Fen } };
  const { findings } = review(workbookOf({ 工会: UNION, 福利: WELFARE }), short);
  expect(findings.find(({ code }) => code === "over-funds")?.params).toEqual({
    fundsYuan: 9_000,
    plannedYuan: 10_000,
    shortYuan: 1_000,
    // None of the committee's, though they are the larger ones.
    largest: [
      { activity: "职工文艺汇演", amountYuan: 6_000, row: 4 },
      { activity: "职工运动会", amountYuan: 4_000, row: 3 },
    ],
  });
});

test("alone the committee's plan is the plan, and no fund rules apply to it", () => {
  const only = review(workbookOf({ 福利: WELFARE }), FUNDS);
  expect(only.sheets[0]!.state).toBe("plan");
  expect(only.sum).toBe(1_800_000);
  expect(only.funds).toBeNull();
  expect(only.notChecked).toContainEqual({ code: "over-funds", why: "welfare-committee" });
});
