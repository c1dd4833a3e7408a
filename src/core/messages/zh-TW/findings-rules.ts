/** Made from ../zh-CN/findings-rules.ts by npm run traditional: change that one. */
import type { LimitParams } from "../../checks/over-limit";
import type { FindingParams } from "../../plan/finding";
import type { FindingMessages } from "../finding-messages";
import { percent } from "../figures";
import { rows, yuan } from "./finding-parts";
import { doubtFirst, forbiddenSentence, payerSentence } from "./grounds";
import { ownName } from "./own-name";
import { policy } from "./policy";
import { topics } from "./topics";
function names(list: readonly string[]): string {
  return list.length <= 5 ? list.join("、") : `${list.slice(0, 5).join("、")}等 ${list.length} 項`;
}
function largest(list: FindingParams["over-funds"]["largest"]): string {
  if (list.length === 0) return "";
  return `金額最大的是${list.map(({ row, activity, amountYuan }) => `第 ${row} 行“${activity}” ${yuan(amountYuan)}`).join("、")}。`;
}
function limit(p: LimitParams): string {
  const topic = `${topics[p.topic as keyof typeof topics] ?? p.topic}${p.rows.length > 1 ? `（${rows(p.rows)}合計）` : ""}`;
  const opening = p.doubt ? doubtFirst({ doubt: p.doubt, since: p.since ?? null, seen: p.seen ?? null }, "標準") : "";
  return `${opening}${p.unit === "share" ? share(topic, p) : amount(topic, p)}。${opening === "" ? "" : "請先向上級工會核對現行標準。"}`;
}
function amount(topic: string, { part = null, whole = null, ...p }: LimitParams): string {
  switch (p.unit) {
    case "times-year":
      return `${topic}全年 ${p.actual} 次，標準為 ${p.limit} 次以內`;
    case "times-member":
      return `${topic}平均每人全年 ${p.actual} 次，標準為每人 ${p.limit} 次以內`;
    case "days":
      return `${topic}每次 ${p.actual} 天，標準為 ${p.limit} 天以內`;
    case "times-dues": {
      const figures = part === null || whole === null ? "" : ` ${yuan(part)}，是會費收入 ${yuan(whole)}`;
      return `用工會經費彌補會費不足${p.rows.length > 1 ? `（${rows(p.rows)}合計）` : ""}${figures === "" ? "，是會費收入" : figures}的 ${Number(p.actual.toFixed(2))} 倍，標準為 ${p.limit} 倍以內`;
    }
    default:
      return `${topic}${policy.units[p.unit] ?? ""} ${yuan(p.actual)}，標準為 ${yuan(p.limit)}，超出 ${yuan(p.actual - p.limit)}${p.raisableTo ? `（按該規定報批同意後可提高到 ${yuan(p.raisableTo)}）` : ""}`;
  }
}
function share(topic: string, { part = null, whole = null, ...p }: LimitParams): string {
  const base = policy.bases[p.base ?? ""] ?? "";
  if (part === null || whole === null)
    return `${topic}佔${base === "" ? "比" : base} ${percent(p.actual)}，標準為 ${percent(p.limit)} 以內`;
  const isPersons = p.base === "participants" || p.base === "trainees";
  const count = (figure: number): string => (isPersons ? `${Math.floor(figure + 1e-9)} 人` : yuan(figure));
  return `${topic}${topic.endsWith("）") ? "" : " "}${count(part)}，佔${base} ${count(whole)}的 ${percent(p.actual)}，標準為 ${percent(p.limit)} 以內（不超過 ${count(p.limit * whole)}）`;
}
const incomes: Readonly<Record<string, string>> = { dues: "會費收入", allocated: "撥繳經費收入（留成部分）" };
const topicName = (topic: string): string => topics[topic as keyof typeof topics] ?? topic;
const approvals: Readonly<Record<string, string>> = {
  budget: "預算和預算調整經本級工會委員會和經費審查委員會審查同意後，報上級工會批准（有的省為備案）。",
  "travel-agency": "委託旅行社的，按單位採購管理規定辦理採購手續。",
  commendation: "評選表彰優秀工會幹部、積極分子和先進工會的獎勵，一般須經上級工會批准，請核對當地規定。",
};
export const ruleFindings = {
  "over-funds": {
    name: "超可用資金",
    sentence: (p) => `可用資金 ${yuan(p.fundsYuan)}，計劃支出 ${yuan(p.plannedYuan)}，資金缺口 ${yuan(p.shortYuan)}。${largest(p.largest)}`,
    advice: "壓減支出，或落實資金來源。",
  },
  "income-arithmetic": {
    name: "收入計算",
    sentence: (p) => {
      const why = p.why === "months" ? "，像是少乘了 12 個月" : p.why === "levy" ? "（工資總額 × 2% × 留成比例）" : "";
      return `${incomes[p.item] ?? `“${p.item}”`}寫的是 ${yuan(p.statedYuan)}，應為 ${yuan(p.expectedYuan)}${why}。`;
    },
    advice: "核對人數、標準、月數或比例，重新計算。",
  },
  "over-cap": {
    name: "超標準",
    sentence: (p) => (p.doubt ? limit(p) : `超標準：${limit(p)}`),
    advice: "降到標準以內；另有文件依據的，填入工會參數的“標準覆蓋”。",
  },
  "share-over-cap": {
    name: "超比例",
    sentence: (p) => (p.doubt ? limit(p) : `超比例：${limit(p)}`),
    advice: "降到規定比例以內；另有文件依據的，填入工會參數的“標準覆蓋”。",
  },
  "forbidden-spend": {
    name: "禁止列支",
    sentence: forbiddenSentence,
    advice: "取消該項支出，或改變支出內容和形式。",
  },
  "not-union-fund": {
    name: "應由行政列支",
    sentence: payerSentence,
    advice: "改由行政列支，或與財務核對經費來源。",
  },
  "source-mixed": {
    name: "經費來源混列",
    sentence: (p) => `“${p.activity}”的經費來源是“${p.source}”，原表的合計卻把它算了進去；這裡的合計只算工會支付的部分。`,
    advice: "分清工會經費與其他來源，不計入工會經費合計。",
  },
  "heads-over-members": {
    name: "人數超過會員數",
    sentence: (p) => `人數 ${p.heads} 人，多於會員人數 ${p.members} 人。`,
    advice: "核對人數；含非會員的，分開列支。",
  },
  "subject-mismatch": {
    name: "支出科目",
    sentence: (p) =>
      p.isOldName
        ? `“${p.stated}”是舊制度的科目，現行科目是“${ownName(p.suggested)}”。`
        : `“${p.activity}”一般列“${ownName(p.suggested)}”，表中寫的是“${p.stated}”。`,
    advice: "核對後改列相應的現行科目。",
  },
  "double-provision": {
    name: "重複安排",
    sentence: (p) => `“${p.activity}”與第 ${p.otherRow} 行“${p.other}”像是同一事項安排了兩次經費。`,
    advice: "核對是否重複安排，重複的合併。",
  },
  "subject-unknown": {
    name: "未歸類項目",
    sentence: (p) => `有 ${p.rows.length} 項活動未能確定支出科目：${names(p.activities)}。`,
    advice: "請財務指定支出科目。",
  },
  "cap-not-recorded": {
    name: "本地標準未收錄",
    sentence: (p) => {
      const place = p.province === null ? "" : `（${p.province}）`;
      const differing = p.differing ?? [];
      const unknown = names(p.topics.filter((topic) => !differing.some((one) => one.topic === topic)).map(topicName));
      const known = p.document ? `（已知有《${p.document.title}》${p.document.number ?? ""}，數額未見）` : "";
      const missing = p.isBlank
        ? `沒有收錄${p.province ?? "本地"}的工會經費標準${known}，${unknown}是否超標準未作檢查。`
        : `本地標準未收錄${place}：${unknown}，是否超標準未作檢查${known}。`;
      const both = differing.map(
        (one) => `${topicName(one.topic)}的標準${place}各處記載不一，沒有比較：一處說${one.says}；另一處說${one.otherwise}。`,
      );
      return `${unknown === "" ? "" : missing}${both.join("")}`;
    },
    advice: "請按當地規定核對，並填入工會參數的“標準覆蓋”，“依據”欄寫檔名、文號和條款。",
  },
  "cap-not-compared": {
    name: "未能比較的標準",
    sentence: (p) =>
      `人數或金額不詳，未能與標準比較：${names(p.activities)}（${names(p.topics.map((topic) => topics[topic as keyof typeof topics] ?? topic))}）。`,
    advice: "補填人數、標準或金額後再檢查。",
  },
  "needs-approval": {
    name: "需報批事項",
    sentence: (p) =>
      `有 ${p.rows.length} 項須先報批：${names(p.activities)}。${p.approvals.map((approval) => approvals[approval] ?? "").join("")}`,
    advice: "先辦妥審批手續，再列支。",
  },
  "duty-missing": {
    name: "年度必辦事項未列",
    sentence: (p) => `年度必辦事項未列：${names(p.activities.map(ownName))}。`,
    advice: "可參考查漏補缺的建議補列。",
  },
} satisfies Partial<FindingMessages>;
