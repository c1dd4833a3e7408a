/** What we say in Simplified Chinese of findings about funds, limits, subjects and duties: name, sentence and advice of each code. */
import type { LimitParams } from "../../checks/over-limit";
import type { FindingParams } from "../../plan/finding";
import type { FindingMessages } from "../finding-messages";
import { percent } from "../figures";
import { rows, yuan } from "./finding-parts";
import { doubtFirst, forbiddenSentence, payerSentence } from "./grounds";
import { ownName } from "./own-name";
import { policy } from "./policy";
import { topics } from "./topics";

/** At most five names, then how many there are in all. */
function names(list: readonly string[]): string {
  return list.length <= 5 ? list.join("、") : `${list.slice(0, 5).join("、")}等 ${list.length} 项`;
}
/** 金额最大的是…: where the money goes. */
function largest(list: FindingParams["over-funds"]["largest"]): string {
  if (list.length === 0) return "";
  return `金额最大的是${list.map(({ row, activity, amountYuan }) => `第 ${row} 行“${activity}” ${yuan(amountYuan)}`).join("、")}。`;
}
/** 节日慰问（第 4、9 行合计）每人每年 2,600.00 元，标准为 2,000.00 元，超出 600.00 元. Where the limit is not confirmed, that opens the sentence. */
function limit(p: LimitParams): string {
  const topic = `${topics[p.topic as keyof typeof topics] ?? p.topic}${p.rows.length > 1 ? `（${rows(p.rows)}合计）` : ""}`;
  const opening = p.doubt ? doubtFirst({ doubt: p.doubt, since: p.since ?? null, seen: p.seen ?? null }, "标准") : "";
  return `${opening}${p.unit === "share" ? share(topic, p) : amount(topic, p)}。${opening === "" ? "" : "请先向上级工会核对现行标准。"}`;
}
function amount(topic: string, { part = null, whole = null, ...p }: LimitParams): string {
  switch (p.unit) {
    case "times-year":
      return `${topic}全年 ${p.actual} 次，标准为 ${p.limit} 次以内`;
    case "times-member":
      return `${topic}平均每人全年 ${p.actual} 次，标准为每人 ${p.limit} 次以内`;
    case "days":
      return `${topic}每次 ${p.actual} 天，标准为 ${p.limit} 天以内`;
    case "times-dues": {
      const figures = part === null || whole === null ? "" : ` ${yuan(part)}，是会费收入 ${yuan(whole)}`;
      return `用工会经费弥补会费不足${p.rows.length > 1 ? `（${rows(p.rows)}合计）` : ""}${figures === "" ? "，是会费收入" : figures}的 ${Number(p.actual.toFixed(2))} 倍，标准为 ${p.limit} 倍以内`;
    }
    default:
      return `${topic}${policy.units[p.unit] ?? ""} ${yuan(p.actual)}，标准为 ${yuan(p.limit)}，超出 ${yuan(p.actual - p.limit)}${p.raisableTo ? `（按该规定报批同意后可提高到 ${yuan(p.raisableTo)}）` : ""}`;
  }
}
/** 活动奖励 25 人，占参与人数 30 人的 83.33%，标准为 66.67% 以内（不超过 20 人）. */
function share(topic: string, { part = null, whole = null, ...p }: LimitParams): string {
  const base = policy.bases[p.base ?? ""] ?? "";
  if (part === null || whole === null)
    return `${topic}占${base === "" ? "比" : base} ${percent(p.actual)}，标准为 ${percent(p.limit)} 以内`;
  const isPersons = p.base === "participants" || p.base === "trainees";
  const count = (figure: number): string => (isPersons ? `${Math.floor(figure + 1e-9)} 人` : yuan(figure));
  return `${topic}${topic.endsWith("）") ? "" : " "}${count(part)}，占${base} ${count(whole)}的 ${percent(p.actual)}，标准为 ${percent(p.limit)} 以内（不超过 ${count(p.limit * whole)}）`;
}
const incomes: Readonly<Record<string, string>> = { dues: "会费收入", allocated: "拨缴经费收入（留成部分）" };
const topicName = (topic: string): string => topics[topic as keyof typeof topics] ?? topic;
const approvals: Readonly<Record<string, string>> = {
  budget: "预算和预算调整经本级工会委员会和经费审查委员会审查同意后，报上级工会批准（有的省为备案）。",
  "travel-agency": "委托旅行社的，按单位采购管理规定办理采购手续。",
  commendation: "评选表彰优秀工会干部、积极分子和先进工会的奖励，一般须经上级工会批准，请核对当地规定。",
};

export const ruleFindings = {
  "over-funds": {
    name: "超可用资金",
    sentence: (p) => `可用资金 ${yuan(p.fundsYuan)}，计划支出 ${yuan(p.plannedYuan)}，资金缺口 ${yuan(p.shortYuan)}。${largest(p.largest)}`,
    advice: "压减支出，或落实资金来源。",
  },
  "income-arithmetic": {
    name: "收入计算",
    sentence: (p) => {
      const why = p.why === "months" ? "，像是少乘了 12 个月" : p.why === "levy" ? "（工资总额 × 2% × 留成比例）" : "";
      return `${incomes[p.item] ?? `“${p.item}”`}写的是 ${yuan(p.statedYuan)}，应为 ${yuan(p.expectedYuan)}${why}。`;
    },
    advice: "核对人数、标准、月数或比例，重新计算。",
  },
  "over-cap": {
    name: "超标准",
    // What is not sure is not called a breach.
    sentence: (p) => (p.doubt ? limit(p) : `超标准：${limit(p)}`),
    advice: "降到标准以内；另有文件依据的，填入工会参数的“标准覆盖”。",
  },
  "share-over-cap": {
    name: "超比例",
    sentence: (p) => (p.doubt ? limit(p) : `超比例：${limit(p)}`),
    advice: "降到规定比例以内；另有文件依据的，填入工会参数的“标准覆盖”。",
  },
  "forbidden-spend": {
    name: "禁止列支",
    sentence: forbiddenSentence,
    advice: "取消该项支出，或改变支出内容和形式。",
  },
  "not-union-fund": {
    name: "应由行政列支",
    sentence: payerSentence,
    advice: "改由行政列支，或与财务核对经费来源。",
  },
  "source-mixed": {
    name: "经费来源混列",
    sentence: (p) => `“${p.activity}”的经费来源是“${p.source}”，原表的合计却把它算了进去；这里的合计只算工会支付的部分。`,
    advice: "分清工会经费与其他来源，不计入工会经费合计。",
  },
  "heads-over-members": {
    name: "人数超过会员数",
    sentence: (p) => `人数 ${p.heads} 人，多于会员人数 ${p.members} 人。`,
    advice: "核对人数；含非会员的，分开列支。",
  },
  "subject-mismatch": {
    name: "支出科目",
    sentence: (p) =>
      p.isOldName
        ? `“${p.stated}”是旧制度的科目，现行科目是“${ownName(p.suggested)}”。`
        : `“${p.activity}”一般列“${ownName(p.suggested)}”，表中写的是“${p.stated}”。`,
    advice: "核对后改列相应的现行科目。",
  },
  "double-provision": {
    name: "重复安排",
    sentence: (p) => `“${p.activity}”与第 ${p.otherRow} 行“${p.other}”像是同一事项安排了两次经费。`,
    advice: "核对是否重复安排，重复的合并。",
  },
  "subject-unknown": {
    name: "未归类项目",
    sentence: (p) => `有 ${p.rows.length} 项活动未能确定支出科目：${names(p.activities)}。`,
    advice: "请财务指定支出科目。",
  },
  "cap-not-recorded": {
    name: "本地标准未收录",
    sentence: (p) => {
      const place = p.province === null ? "" : `（${p.province}）`;
      const differing = p.differing ?? [];
      const unknown = names(p.topics.filter((topic) => !differing.some((one) => one.topic === topic)).map(topicName));
      const known = p.document ? `（已知有《${p.document.title}》${p.document.number ?? ""}，数额未见）` : "";
      const missing = p.isBlank
        ? `没有收录${p.province ?? "本地"}的工会经费标准${known}，${unknown}是否超标准未作检查。`
        : `本地标准未收录${place}：${unknown}，是否超标准未作检查${known}。`;
      const both = differing.map(
        (one) => `${topicName(one.topic)}的标准${place}各处记载不一，没有比较：一处说${one.says}；另一处说${one.otherwise}。`,
      );
      return `${unknown === "" ? "" : missing}${both.join("")}`;
    },
    advice: "请按当地规定核对，并填入工会参数的“标准覆盖”，“依据”栏写文件名、文号和条款。",
  },
  "cap-not-compared": {
    name: "未能比较的标准",
    sentence: (p) =>
      `人数或金额不详，未能与标准比较：${names(p.activities)}（${names(p.topics.map((topic) => topics[topic as keyof typeof topics] ?? topic))}）。`,
    advice: "补填人数、标准或金额后再检查。",
  },
  "needs-approval": {
    name: "需报批事项",
    sentence: (p) =>
      `有 ${p.rows.length} 项须先报批：${names(p.activities)}。${p.approvals.map((approval) => approvals[approval] ?? "").join("")}`,
    advice: "先办妥审批手续，再列支。",
  },
  "duty-missing": {
    name: "年度必办事项未列",
    sentence: (p) => `年度必办事项未列：${names(p.activities.map(ownName))}。`,
    advice: "可参考查漏补缺的建议补列。",
  },
} satisfies Partial<FindingMessages>;
