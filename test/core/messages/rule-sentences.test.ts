/** Findings about rules, word for word: what is sure is called so, what is not opens with why, and figures stand where they belong. */
import type { FindingParams } from "../../../src/core/plan/finding";
import { ruleFindings } from "../../../src/core/messages/zh-CN/findings-rules";

type Code = keyof typeof ruleFindings & keyof FindingParams;
const say = <C extends Code>(code: C, params: FindingParams[C]): string =>
  (ruleFindings[code].sentence as (told: FindingParams[C]) => string)(params);

const limit = { topic: "festival-gift", limit: 2000, unit: "person-year", actual: 2600, rows: [4] };
const doubt = { doubt: "not-seen-in-force", since: "2018-07", seen: null };
const OPENING = "据2018年的标准（此后未见更新），";

test.each<[said: string, expected: string]>([
  [say("over-cap", limit), "超标准：节日慰问每人每年 2,600.00 元，标准为 2,000.00 元，超出 600.00 元。"],
  [
    say("over-cap", { ...limit, rows: [4, 9] }),
    "超标准：节日慰问（第 4、9 行合计）每人每年 2,600.00 元，标准为 2,000.00 元，超出 600.00 元。",
  ],
  [
    say("over-cap", { ...limit, raisableTo: 3000 }),
    "超标准：节日慰问每人每年 2,600.00 元，标准为 2,000.00 元，超出 600.00 元（按该规定报批同意后可提高到 3,000.00 元）。",
  ],
  // What is not sure is not called a breach.
  [
    say("over-cap", { ...limit, ...doubt }),
    `${OPENING}节日慰问每人每年 2,600.00 元，标准为 2,000.00 元，超出 600.00 元。请先向上级工会核对现行标准。`,
  ],
  [say("over-cap", { ...limit, ...doubt, seen: "2021-04" }).slice(0, 30), "据2018年的标准（2021年4月仍见执行，此后未见更新），"],
  [say("over-cap", { ...limit, ...doubt, since: null }).slice(0, 20), "据未注明起始日期的标准（此后未见更新），"],
  [
    say("over-cap", { ...limit, doubt: "transcription", since: "2025-08-21", seen: null }).slice(0, 22),
    "据2025年的标准（仅见转录，未见原文），节",
  ],
  [say("over-cap", { ...limit, topic: "outing", unit: "times-year", limit: 4, actual: 5 }), "超标准：春秋游全年 5 次，标准为 4 次以内。"],
  [
    say("over-cap", { ...limit, topic: "outing", unit: "times-member", limit: 4, actual: 4.5 }),
    "超标准：春秋游平均每人全年 4.5 次，标准为每人 4 次以内。",
  ],
  [say("over-cap", { ...limit, topic: "outing", unit: "days", limit: 2, actual: 3 }), "超标准：春秋游每次 3 天，标准为 2 天以内。"],
  [
    say("share-over-cap", {
      ...limit,
      topic: "prize",
      unit: "share",
      limit: 2 / 3,
      actual: 25 / 30,
      base: "participants",
      part: 25,
      whole: 30,
    }),
    "超比例：活动奖励 25 人，占参与人数 30 人的 83.33%，标准为 66.67% 以内（不超过 20 人）。",
  ],
  [
    say("share-over-cap", { ...limit, unit: "share", limit: 0.5, actual: 0.6, base: "income", part: 60, whole: 100, rows: [3, 4] }),
    "超比例：节日慰问（第 3、4 行合计）60.00 元，占工会经费收入 100.00 元的 60%，标准为 50% 以内（不超过 50.00 元）。",
  ],
  [
    say("share-over-cap", { ...limit, unit: "share", limit: 0.5, actual: 0.6, base: "income" }),
    "超比例：节日慰问占工会经费收入 60%，标准为 50% 以内。",
  ],
  [say("share-over-cap", { ...limit, unit: "share", limit: 0.5, actual: 0.6 }), "超比例：节日慰问占比 60%，标准为 50% 以内。"],
  [
    say("share-over-cap", { ...limit, topic: "dues", unit: "times-dues", limit: 4, actual: 4.05, part: 8100, whole: 2000 }),
    "超比例：用工会经费弥补会费不足 8,100.00 元，是会费收入 2,000.00 元的 4.05 倍，标准为 4 倍以内。",
  ],
  [
    say("share-over-cap", { ...limit, topic: "dues", unit: "times-dues", limit: 4, actual: 4.05, rows: [2, 3] }),
    "超比例：用工会经费弥补会费不足（第 2、3 行合计），是会费收入的 4.05 倍，标准为 4 倍以内。",
  ],
])("%s", (said, expected) => expect(said).toBe(expected));

const spend = { activity: "甲", ban: "bonus", isSure: true, ground: null };
const payer = { activity: "甲", payer: "employer", isSure: true, matter: "canteen", ground: null };
const RULE = "据2018年的规定（此后未见更新），";

test.each<[said: string, expected: string]>([
  [say("forbidden-spend", spend), "“甲”属于工会经费禁止列支的内容：滥发奖金、津贴、补贴。"],
  [
    say("forbidden-spend", { ...spend, isSure: false }),
    "“甲”可能属于工会经费禁止列支的内容：滥发奖金、津贴、补贴，请核对实际内容和发放形式。",
  ],
  [say("forbidden-spend", { ...spend, ground: doubt }).slice(0, 21), `${RULE}“甲”`],
  [
    say("forbidden-spend", { ...spend, ban: "unlisted-festival", isSure: false }),
    "“甲”：这个节日不在可向会员发放节日慰问品的年节之列，请核对列支口径。",
  ],
  [say("forbidden-spend", { ...spend, ban: "gift-form", isSure: false }), "“甲”应发慰问品或纪念品，不是慰问金，请核对发放形式。"],
  [
    say("forbidden-spend", { ...spend, ban: "picking", isSure: false, ground: doubt }),
    `${RULE}“甲”：当地规定不能用工会经费组织采摘，请核对。`,
  ],
  [say("not-union-fund", payer), "“甲”应由行政列支，不应从工会经费中开支。"],
  [say("not-union-fund", { ...payer, isSure: false }), "“甲”一般由行政列支，从工会经费中开支前请核对当地规定。"],
  [say("not-union-fund", { ...payer, ground: doubt }), `${RULE}“甲”应由行政列支，不应从工会经费中开支。`],
  [say("not-union-fund", { ...payer, payer: "party", matter: "party" }), "“甲”是党的活动，应由党费或党建经费列支，不应从工会经费中开支。"],
  // Of premises more is to be said in any case, of the others where nobody can be sure.
  [say("not-union-fund", { ...payer, matter: "premises" }).slice(0, 12), "“甲”：一般由行政提供；"],
  [say("not-union-fund", { ...payer, matter: "medical-check" }), "“甲”应由行政列支，不应从工会经费中开支。"],
  [
    say("not-union-fund", { ...payer, matter: "medical-check", isSure: false }),
    "“甲”：职工体检一般由行政（职工福利费）列支，从工会经费中开支前请核对当地规定。",
  ],
])("%s", (said, expected) => expect(said).toBe(expected));

const six = ["甲", "乙", "丙", "丁", "戊", "己"];
test.each<[said: string, expected: string]>([
  [
    say("over-funds", { fundsYuan: 10, plannedYuan: 12.5, shortYuan: 2.5, largest: [] }),
    "可用资金 10.00 元，计划支出 12.50 元，资金缺口 2.50 元。",
  ],
  [
    say("over-funds", {
      fundsYuan: 10,
      plannedYuan: 12.5,
      shortYuan: 2.5,
      largest: [
        { row: 3, activity: "甲", amountYuan: 9 },
        { row: 5, activity: "乙", amountYuan: 3.5 },
      ],
    }),
    "可用资金 10.00 元，计划支出 12.50 元，资金缺口 2.50 元。金额最大的是第 3 行“甲” 9.00 元、第 5 行“乙” 3.50 元。",
  ],
  [
    say("income-arithmetic", { item: "dues", statedYuan: 600, expectedYuan: 7200, why: "months" }),
    "会费收入写的是 600.00 元，应为 7,200.00 元，像是少乘了 12 个月。",
  ],
  [
    say("income-arithmetic", { item: "allocated", statedYuan: 1, expectedYuan: 2, why: "levy" }),
    "拨缴经费收入（留成部分）写的是 1.00 元，应为 2.00 元（工资总额 × 2% × 留成比例）。",
  ],
  [say("income-arithmetic", { item: "dues", statedYuan: 1, expectedYuan: 2, why: "product" }), "会费收入写的是 1.00 元，应为 2.00 元。"],
  [
    say("subject-mismatch", { stated: "文体活动费", suggested: "文体活动支出", activity: "登山", isOldName: true }),
    "“文体活动费”是旧制度的科目，现行科目是“文体活动支出”。",
  ],
  [
    say("subject-mismatch", { stated: "送温暖支出", suggested: "文体活动支出", activity: "登山", isOldName: false }),
    "“登山”一般列“文体活动支出”，表中写的是“送温暖支出”。",
  ],
  // Up to five names, then how many there are.
  [say("subject-unknown", { activities: six.slice(0, 5), rows: [1, 2, 3, 4, 5] }), "有 5 项活动未能确定支出科目：甲、乙、丙、丁、戊。"],
  [say("subject-unknown", { activities: six, rows: [1, 2, 3, 4, 5, 6] }), "有 6 项活动未能确定支出科目：甲、乙、丙、丁、戊等 6 项。"],
  [say("cap-not-recorded", { topics: ["festival-gift"], province: null }), "本地标准未收录：节日慰问，是否超标准未作检查。"],
  [say("cap-not-recorded", { topics: ["festival-gift"], province: "云南" }), "本地标准未收录（云南）：节日慰问，是否超标准未作检查。"],
  [
    say("cap-not-recorded", { topics: ["festival-gift"], province: "云南", isBlank: true }),
    "没有收录云南的工会经费标准，节日慰问是否超标准未作检查。",
  ],
  [
    say("cap-not-recorded", { topics: ["festival-gift"], province: "云南", document: { title: "某办法", number: "云工发〔2018〕1号" } }),
    "本地标准未收录（云南）：节日慰问，是否超标准未作检查（已知有《某办法》云工发〔2018〕1号，数额未见）。",
  ],
  [
    say("cap-not-recorded", {
      topics: ["festival-gift"],
      province: "云南",
      differing: [{ topic: "festival-gift", says: "甲", otherwise: "乙" }],
    }),
    "节日慰问的标准（云南）各处记载不一，没有比较：一处说甲；另一处说乙。",
  ],
])("%s", (said, expected) => expect(said).toBe(expected));
