/** costOf, duesIn, readSpending: the figures and forms of payment that words give. */
import { costOf, duesIn, readSpending } from "../../../src/core/catalogue";
import { planOf } from "./plan-of";
import { processorTime } from "../../processor-time";

const read = (activity: string, remark?: string) =>
  costOf(planOf([{ activity, months: [5], ...(remark === undefined ? {} : { remark }) }]).items[0]!);

test.each([
  ["春游", "100人，每人200元", { heads: 100, price: { yuan: 200, per: "person" } }],
  ["春游", "二日游", { days: 2 }],
  ["春游", "两天一晚", { days: 2 }],
  ["春游", "3天", { days: 3 }],
  ["春游", "全年4次", { times: 4 }],
  ["讲座", "每次一次性支付", { times: null }],
  ["评委劳务费", "每人每半天300元", { price: { yuan: 300, per: "person-half-day" }, part: "judge-fee" }],
  ["疗休养", "500元/人·天", { price: { yuan: 500, per: "person-day" } }],
  ["慰问", "人均1,200元", { price: { yuan: 1200 } }],
  ["慰问", "每人0.1万元", { price: { yuan: 1000 } }],
  ["足球赛", "参赛60人，获奖20人", { participants: 60, winners: 20, heads: 60 }],
  [
    "象棋赛",
    "一等奖1名500元、二等奖2名，每名300元",
    {
      winners: 3,
      prices: [
        { yuan: 500, cases: ["first"] },
        { yuan: 300, cases: ["second"] },
      ],
    },
  ],
  ["足球赛", "一等奖3名1500元", { prices: [] }],
  ["合唱比赛服装", "40人×500元", { part: "event-clothing", heads: 40, prices: [{ yuan: 500 }] }],
  ["先进工作者奖励", undefined, { part: null }],
  ["婚丧慰问", undefined, { occasions: ["wedding-gift", "bereavement-gift"] }],
  ["第二批春游", undefined, { batchOf: "春游" }],
  ["拔河", "分3组，每组10人", { heads: null }],
  ["拔河", "各小组推荐2名，共30人", { heads: 30 }],
  // Sums of all are no price; figures without 元 are one beside persons.
  ["春节慰问", "86人×800元=68800元", { heads: 86, prices: [{ yuan: 800 }] }],
  ["春节慰问", "每人200元共24000元", { prices: [{ yuan: 200 }] }],
  ["春节慰问", "200×120人", { heads: 120, price: { yuan: 200 } }],
  ["春节慰问", "人均200", { price: { yuan: 200 } }],
  ["劳动节慰问", "每人每节300元，共5节", { festivals: 5, price: { yuan: 300, per: "person-festival" } }],
  ["住院慰问", "8人次×1000元", { heads: null, price: { yuan: 1000 } }],
  // Dates, deadlines and ordinals are no days and no times.
  ["春游", "5月18日出发，提前三天报名", { days: null }],
  ["春游", "第五次外出", { times: null }],
  ["春游", "3天2夜", { days: 3 }],
  ["半日登山", "半天", { days: 0.5 }],
  ["延安三日红色春游", undefined, { days: 3 }],
  ["观影", "每季度1次", { times: 4 }],
  ["观影", "全年4场，每场40元/人", { times: 4, price: { yuan: 40 } }],
  ["观影", "每周1次", { times: null }],
  // What a place of a contest gets.
  [
    "书法比赛",
    "一等奖1名，奖金1200元；二等奖2名各500元",
    {
      winners: 3,
      prices: [
        { yuan: 1200, cases: ["first"] },
        { yuan: 500, cases: ["second"] },
      ],
    },
  ],
  ["象棋赛", "冠军800元", { prices: [{ yuan: 800, topic: "prize" }] }],
  ["篮球赛", "冠军2000元，亚军1500元", { prices: [] }],
  ["拔河赛", "团体一等奖15人，每人400元", { prices: [{ yuan: 400, cases: ["first", "team"] }] }],
  ["运动会", "参赛90人，设奖名额40", { participants: 90, winners: 40 }],
  ["趣味运动会", "100人参加，人人有奖", { participants: 100, winners: 100 }],
  ["合唱比赛", "40人参赛，取前30名", { participants: 40, winners: 30 }],
  // Parts of a cost are not the price of the whole.
  [
    "春游",
    "餐费50元/人，门票80元/人",
    {
      price: null,
      prices: [
        { yuan: 50, topic: "event-meal" },
        { yuan: 80, topic: null },
      ],
    },
  ],
  ["健康讲座", "副高职称1000元/半天", { price: { yuan: 1000, per: "person-half-day" } }],
  ["球赛工作餐", "标准40元/餐", { prices: [{ yuan: 40, per: "person-meal", topic: "event-meal" }] }],
  ["岗位技能比武", undefined, { isGame: false }],
  ["消防趣味运动会", undefined, { isGame: true }],
  ["二分会春游", undefined, { batchOf: "" }],
  [
    "慰问",
    undefined,
    { heads: null, participants: null, winners: null, times: null, days: null, festivals: null, price: null, prices: [] },
  ],
])("%s, %s", (activity, remark, expected) => {
  expect(read(activity, remark)).toMatchObject(expected);
});

test.each([
  ["会费收入：5元×120人=600元", { each: 5, members: 120, months: 1, stated: 600, isYearly: false }],
  ["會費：120人×5元/月×12=7,200元", { each: 5, members: 120, months: 12, stated: 7200 }],
  ["会费收入每年60元/人×120人＝0.72万元", { each: 60, members: 120, stated: 7200, isYearly: true }],
  ["春游120人×5元=600元", null],
  ["会费收入600元", null],
  ["", null],
])("duesIn(%j)", (text, expected) => {
  if (expected === null) expect(duesIn(text)).toBeNull();
  else expect(duesIn(text)).toMatchObject(expected);
});

test("coupons that name their goods are no form of money", () => {
  for (const text of ["蛋糕券", "提货券", "领取券", "观影券", "工会消费券", "购书券", "公园年票"])
    expect(readSpending(text).forms).toEqual([]);
  expect(readSpending("發放購物卡、代金券").forms).toEqual(["shopping-card", "voucher"]);
});

test("a hostile text costs no more than its first characters", () => {
  const started = processorTime();
  read("每".repeat(50_000), "1人×".repeat(50_000));
  duesIn(`会费${"1".repeat(50_000)}×`);
  expect(processorTime() - started).toBeLessThan(1000);
});

test("every occasion, part and head that words know passes the letters that are looked for first, in any script and width", () => {
  const occasions = {
    "wedding-gift": "婚礼 結婚",
    "birth-gift": "生育 产妇 產婦 分娩 添丁 二孩 三孩",
    "illness-gift": "住院 生病 手术 手術",
    "bereavement-gift": "丧事 喪事 去世 逝世 吊唁 白事",
    "retirement-gift": "退休 离岗 離崗 荣退 榮退",
  };
  for (const [topic, words] of Object.entries(occasions))
    for (const word of words.split(" ")) expect([word, read(`慰问${word}的同事`).occasions]).toEqual([word, [topic]]);
  const parts = {
    "event-clothing": "服装 服裝 队服 运动服 比赛服 演出服",
    "trainee-award": "优秀学员 優秀學員",
    souvenir: "纪念品 紀念品",
    prize: "奖品 奖金 奖励 獎品",
    "event-meal": "餐费 用餐 工作餐 伙食",
    "judge-fee": "裁判费 评委劳务 教练报酬 工作人员劳务 主持人报酬",
    "lecture-fee": "讲课费 授课费 讲师费 講師費",
  };
  for (const [topic, words] of Object.entries(parts))
    for (const word of words.split(" ")) expect([word, read(`趣味运动会${word}`).part]).toEqual([word, topic]);
  for (const heads of ["30人", "３０人", "30名", "30位"]) expect([heads, read("春游", `约${heads}`).heads]).toEqual([heads, 30]);
  for (const price of ["200元/人", "每人200元", "人均200元", "200元×30人", "200／人"])
    expect([price, read("春游", price).prices.length]).toEqual([price, 1]);
});
