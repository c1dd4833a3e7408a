/** The money side of `check --json`: what the funds are made of, and what was spent beside what was planned. */
import { LANGUAGES } from "../../../src/core/messages";
import type { Fen } from "../../../src/core/plan/money";
import { EMPTY_PROFILE, EMPTY_SETTINGS, type Profile } from "../../../src/core/plan/settings";
import { reviewRecord } from "../../../src/core/record/report";
import { review } from "../../../src/core/review/review";
import { type RowsInput, workbookOf } from "../../build-workbook";

const PLAN: RowsInput = [
  ["2026年工会工作计划"],
  ["月份", "活动", "经费来源", "金额（元）", "实际支出"],
  ["3月", "羽毛球比赛", "工会经费", 1000, 1000.01],
  ["5月", "职工体检", "行政列支", 9000, 9000],
  ["6月", "读书会", "工会经费", 500, 400],
  ["9月", "中秋节慰问", "工会经费", 3000],
];
const fen = (amount: number): Fen => amount as Fen;

function recordOf(rows: RowsInput, profile: Partial<Profile> = {}, warnAt?: number) {
  const result = review(workbookOf({ 计划: rows }), { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, ...profile } });
  return JSON.parse(JSON.stringify(reviewRecord("a.xlsx", result, LANGUAGES["zh-CN"], warnAt))) as ReturnType<typeof reviewRecord>;
}

test("the funds with the income they are made of, 拨缴 marked where it is worked out, and what others bear", () => {
  const { funds } = recordOf(PLAN, { dues: fen(720_000), payroll: fen(100_000_000), retainedShare: 0.6, carriedOver: fen(50_000) });
  // 1,000,000 × 2 % × 60 % = 12,000; with dues of 7,200 and 500 carried over 19,700; planned 4,500.
  expect(funds).toEqual({
    fundsYuan: 19_700,
    plannedYuan: 4500,
    balanceYuan: 15_200,
    isStated: false,
    income: [
      { code: "401", name: "会费收入", yuan: 7200, isWorkedOut: false },
      { code: "402", name: "拨缴经费收入", yuan: 12_000, isWorkedOut: true },
    ],
    carriedOverYuan: 500,
    drawnReserveYuan: null,
    bySource: { 行政列支: 9000 },
  });
});

test("funds that are not told are null, not made of nothing", () => {
  expect(recordOf(PLAN).funds).toBeNull();
});

test("execution in yuan, by row, subject and period; what others pay is not in it", () => {
  const execution = recordOf(PLAN).execution!;
  expect(execution.warnAt).toBe(0.8);
  expect(execution.overall).toEqual({ plannedYuan: 4500, actualYuan: 1400.01, rate: 0.3111, state: null });
  expect(execution.rows).toEqual([
    {
      sheet: "计划",
      row: 3,
      activity: "羽毛球比赛",
      subject: "文体活动支出",
      plannedYuan: 1000,
      actualYuan: 1000.01,
      rate: 1,
      state: "over",
    },
    { sheet: "计划", row: 5, activity: "读书会", subject: "职工教育支出", plannedYuan: 500, actualYuan: 400, rate: 0.8, state: "near" },
    {
      sheet: "计划",
      row: 6,
      activity: "中秋节慰问",
      subject: "会员活动支出",
      plannedYuan: 3000,
      actualYuan: null,
      rate: null,
      state: null,
    },
  ]);
  expect(execution.bySubject.map(({ code, name, actualYuan }) => [code, name, actualYuan])).toEqual([
    ["50101", "职工教育支出", 400],
    ["50102", "文体活动支出", 1000.01],
    ["50105", "会员活动支出", null],
  ]);
  expect(execution.periods.map(({ kind, index, actualYuan }) => [kind, index, actualYuan])).toEqual([
    ["quarter", 1, 1000.01],
    ["quarter", 2, 400],
    ["half", 1, 1400.01],
    ["quarter", 3, null],
    ["quarter", 4, null],
    ["half", 2, null],
    ["year", 1, 1400.01],
  ]);
});

test("the rate to warn from is the user's", () => {
  expect(recordOf(PLAN, {}, 0.9).execution!.rows.map(({ state }) => state)).toEqual(["over", null, null]);
});

test("without 实际支出 there is no execution", () => {
  expect(recordOf(PLAN.map((row) => row.slice(0, 4))).execution).toBeNull();
});
