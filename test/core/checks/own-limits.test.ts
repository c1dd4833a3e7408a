/** Every limit that 标准覆盖 offers is compared with spending: just above it a warning that says who set it, at it none. */
import { LANGUAGES } from "../../../src/core/messages";
import type { Fen } from "../../../src/core/plan/money";
import { EMPTY_PROFILE, EMPTY_SETTINGS, type Profile } from "../../../src/core/plan/settings";
import { LIMIT_CHOICES, type Measure } from "../../../src/core/policy";
import { review } from "../../../src/core/review/review";
import { workbookOf } from "../../build-workbook";
import { type PlanRow, sheetOf } from "./rule-plans";

const { written } = LANGUAGES["zh-CN"].cli.rules;
const one = (activity: string, heads?: number, price?: number, amount?: number, remark = "", month = "6月"): PlanRow => [
  month,
  activity,
  heads,
  price,
  amount,
  "工会经费",
  remark,
];
const other = one("其他活动", undefined, undefined, 10_000);

/** What each spends by the measure, in its own figures. */
const SPENT: Readonly<Record<string, readonly [spent: number, rows: readonly PlanRow[]]>> = {
  "festival-gift person-year": [700, [one("春节慰问品", 100, 400, 40_000, "", "1月"), one("端午节慰问品", 100, 300, 30_000)]],
  "festival-gift person-festival": [400, [one("春节慰问品", 100, 400, 40_000, "", "1月")]],
  "festival-gift share/planned-spending": [30, [one("春节慰问品", 100, 30, 3000, "", "1月"), one("其他活动", undefined, undefined, 7000)]],
  "festival-gift share/retained-income": [30, [one("春节慰问品", 100, 30, 3000, "", "1月"), other]],
  "festival-gift share/income": [15, [one("春节慰问品", 100, 30, 3000, "", "1月"), other]],
  "birthday-gift person-year": [300, [one("会员生日慰问", 100, 300, 30_000, "", "全年")]],
  "birthday-gift person-time": [300, [one("会员生日慰问", 100, 300, 30_000, "", "全年")]],
  "wedding-gift person-time": [500, [one("会员结婚慰问", 2, 500, 1000)]],
  "birth-gift person-time": [500, [one("会员生育慰问", 2, 500, 1000)]],
  "illness-gift person-time": [500, [one("会员住院慰问", 2, 500, 1000)]],
  "illness-gift person-year": [500, [one("会员住院慰问", 2, 500, 1000)]],
  "bereavement-gift person-time": [500, [one("会员去世慰问", 2, 500, 1000)]],
  "retirement-gift person-time": [500, [one("会员退休离岗慰问", 2, 500, 1000)]],
  "outing person-day": [200, [one("组织会员春游", 100, 200, 20_000, "1天", "4月")]],
  "outing person-time": [200, [one("组织会员春游", 100, 200, 20_000, "1天", "4月")]],
  "outing person-year": [200, [one("组织会员春游", 100, 200, 20_000, "1天", "4月")]],
  "outing times-year": [
    3,
    [
      one("组织会员春游", 100, 50, 5000, "", "4月"),
      one("组织会员秋游", 100, 50, 5000, "", "10月"),
      one("会员踏青活动", 100, 50, 5000, "", "3月"),
    ],
  ],
  "outing days": [2, [one("组织会员春游", 100, 50, 5000, "2天", "4月")]],
  "film person-year": [60, [one("组织会员观看电影", 100, 60, 6000)]],
  "film person-time": [60, [one("组织会员观看电影", 100, 60, 6000)]],
  "park-pass person-year": [100, [one("购买公园年票", 100, 100, 10_000)]],
  "consumption-coupon person-year": [200, [one("发放工会消费券", 100, 200, 20_000)]],
  "recuperation person-day": [300, [one("劳模疗休养", 10, 1500, 15_000, "5天")]],
  "recuperation person-time": [1500, [one("劳模疗休养", 10, 1500, 15_000, "5天")]],
  "summer-cooling person-time": [100, [one("夏送清凉", 100, 100, 10_000, "", "7月")]],
  "summer-cooling person-year": [100, [one("夏送清凉", 100, 100, 10_000, "", "7月")]],
  "prize person-time": [800, [one("职工运动会", undefined, undefined, 3000, "一等奖1名800元")]],
  "prize share/participants": [60, [one("职工运动会", 100, undefined, 3000, "参赛100人，获奖60人")]],
  "souvenir person-time": [80, [one("职工运动会", undefined, undefined, 3000, "纪念品每人80元")]],
  "event-clothing person-time": [400, [one("职工运动会", undefined, undefined, 3000, "服装每人400元")]],
  "event-clothing person-year": [400, [one("职工运动会", undefined, undefined, 3000, "服装每人400元")]],
  "event-clothing person-two-years": [400, [one("职工运动会", undefined, undefined, 3000, "服装每人400元")]],
  "event-meal person-meal": [50, [one("职工运动会", undefined, undefined, 3000, "午餐每人50元")]],
  "event-meal person-day": [50, [one("职工运动会", undefined, undefined, 3000, "午餐每人50元")]],
  "judge-fee person-day": [500, [one("职工运动会", undefined, undefined, 3000, "裁判每人每天500元")]],
  "judge-fee person-half-day": [250, [one("职工运动会", undefined, undefined, 3000, "裁判每人每天500元")]],
  "judge-fee person-time": [500, [one("职工运动会", undefined, undefined, 3000, "裁判每人500元")]],
  "lecture-fee person-class-hour": [400, [one("职工素质讲座", undefined, undefined, 800, "讲课费每学时400元，2学时", "5月")]],
  "lecture-fee person-half-day": [800, [one("职工素质讲座", undefined, undefined, 800, "讲课费每人每半天800元", "5月")]],
  "lecture-fee person-day": [800, [one("职工素质讲座", undefined, undefined, 800, "讲课费每人每天800元", "5月")]],
  "lecture-fee person-time": [800, [one("职工素质讲座", undefined, undefined, 800, "讲课费每人800元", "5月")]],
  "trainee-award person-time": [300, [one("职工技能培训", undefined, undefined, 3000, "优秀学员每人300元", "5月")]],
  "trainee-award share/trainees": [20, [one("职工培训优秀学员奖励", undefined, undefined, 3000, "参训50人，优秀学员10人", "5月")]],
};

const PROFILE: Profile = { ...EMPTY_PROFILE, members: 100, allocated: 1_000_000 as Fen, dues: 1_000_000 as Fen };

function warned(topic: keyof typeof written.topics, measure: Measure, amount: number, rows: readonly PlanRow[]): string[] {
  const overrides = [{ topic: written.topics[topic], amount, unit: written.measures[measure]!, basis: "本会办法", setBy: "财务" }];
  return review(workbookOf({ 计划: sheetOf(rows) }), { ...EMPTY_SETTINGS, profile: PROFILE, overrides })
    .findings.filter(
      ({ code, basis, severity }) => (code === "over-cap" || code === "share-over-cap") && basis?.tier === "user" && severity === "warning",
    )
    .map(({ basis, params }) => `${basis!.document} ${(params as { topic: string }).topic}`);
}

test.each(LIMIT_CHOICES.flatMap(({ topic, measures }) => measures.map((measure) => [topic, measure] as const)))(
  "%s in %s",
  (topic, measure) => {
    const [spent, rows] = SPENT[`${topic} ${measure}`]!;
    expect(warned(topic, measure, spent - 1, rows)).toEqual([`本会办法（财务设定） ${topic}`]);
    expect(warned(topic, measure, spent, rows)).toEqual([]);
  },
);
