/** costOf, duesIn, readSpending: the figures and forms of payment that words give. */
import { costOf, duesIn, readSpending } from "../../../src/core/catalogue";
import { planOf } from "./plan-of";

const read = (activity: string, remark?: string) => costOf(planOf([{ activity, months: [5], ...(remark === undefined ? {} : { remark }) }]).items[0]!);

test.each([
  ["春游", "100人，每人200元", { heads: 100, price: { yuan: 200, per: "person" } }],
  ["春游", "二日游", { days: 2 }], ["春游", "两天一晚", { days: 2 }], ["春游", "3天", { days: 3 }], ["春游", "全年4次", { times: 4 }], ["讲座", "每次一次性支付", { times: null }],
  ["评委劳务费", "每人每半天300元", { price: { yuan: 300, per: "person-half-day" }, part: "judge-fee" }],
  ["疗休养", "500元/人·天", { price: { yuan: 500, per: "person-day" } }],
  ["慰问", "人均1,200元", { price: { yuan: 1200 } }], ["慰问", "每人0.1万元", { price: { yuan: 1000 } }],
  ["足球赛", "参赛60人，获奖20人", { participants: 60, winners: 20, heads: 60 }],
  ["象棋赛", "一等奖1名500元、二等奖2名，每名300元", { winners: 3, prices: [{ yuan: 500, cases: ["first"] }, { yuan: 300, cases: ["second"] }] }],
  ["足球赛", "一等奖3名1500元", { prices: [] }],
  ["合唱比赛服装", "40人×500元", { part: "event-clothing", heads: 40, prices: [{ yuan: 500 }] }],
  ["先进工作者奖励", undefined, { part: null }], ["婚丧慰问", undefined, { occasions: ["wedding-gift", "bereavement-gift"] }], ["第二批春游", undefined, { batchOf: "春游" }],
  ["慰问", undefined, { heads: null, participants: null, winners: null, times: null, days: null, festivals: null, price: null, prices: [] }],
])("%s, %s", (activity, remark, expected) => {
  expect(read(activity, remark)).toMatchObject(expected);
});

test.each([
  ["会费收入：5元×120人=600元", { each: 5, members: 120, months: 1, stated: 600, isYearly: false }],
  ["會費：120人×5元/月×12=7,200元", { each: 5, members: 120, months: 12, stated: 7200 }],
  ["会费收入每年60元/人×120人＝0.72万元", { each: 60, members: 120, stated: 7200, isYearly: true }],
  ["春游120人×5元=600元", null], ["会费收入600元", null], ["", null],
])("duesIn(%j)", (text, expected) => {
  if (expected === null) expect(duesIn(text)).toBeNull();
  else expect(duesIn(text)).toMatchObject(expected);
});

test("coupons that name their goods are no form of money", () => {
  for (const text of ["蛋糕券", "提货券", "领取券", "观影券", "工会消费券", "购书券", "公园年票"]) expect(readSpending(text).forms).toEqual([]);
  expect(readSpending("發放購物卡、代金券").forms).toEqual(["shopping-card", "voucher"]);
});

test("a hostile text costs no more than its first characters", () => {
  const started = Date.now();
  read("每".repeat(50_000), "1人×".repeat(50_000));
  duesIn(`会费${"1".repeat(50_000)}×`);
  expect(Date.now() - started).toBeLessThan(1000);
});
