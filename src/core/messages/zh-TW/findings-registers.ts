/** Made from ../zh-CN/findings-registers.ts by npm run traditional: change that one. */
import type { FindingMessages } from "../finding-messages";
import { percent } from "../figures";
import { yuan } from "./finding-parts";
import { ownName } from "./own-name";
import { policy } from "./policy";
import { topics } from "./topics";
export const registerFindings: Pick<
  FindingMessages,
  | "register-missing"
  | "register-date"
  | "register-duplicate"
  | "register-over-standard"
  | "register-not-in-plan"
  | "register-over-budget"
  | "actual-differs"
  | "register-overdue"
  | "rate-below-target"
> = {
  "register-missing": {
    name: "臺賬漏填",
    sentence: (p) =>
      p.isUnread
        ? `“${ownName(p.column.zh)}”裡的內容讀不出來，這一條沒有計入合計。`
        : `${ownName(p.register.zh)}的這一條沒有填“${ownName(p.column.zh)}”。`,
    advice: "補填這一格。",
  },
  "register-date": {
    name: "臺賬日期有誤",
    sentence: (p) => (p.isOutside ? `“${ownName(p.column.zh)}”不在 ${p.year} 年度內。` : `“${ownName(p.column.zh)}”不是一個日期。`),
    advice: "核對日期；不屬於本年度的，移到當年的臺賬。",
  },
  "register-duplicate": {
    name: "臺賬重複登記",
    sentence: (p) =>
      `與第 ${p.firstRow} 行重複：${p.columns.map(({ zh }) => ownName(zh)).join("、")}都相同${p.who === null ? "" : `（${p.who}）`}。`,
    advice: "同一人同一事由一年只登記一次；確有兩次的，在備註寫明後標為已核無誤。",
  },
  "register-over-standard": {
    name: "臺賬超標準",
    sentence: (p) =>
      `${p.doubt === null ? "" : `標準未經核實（${policy.doubts[p.doubt] ?? p.doubt}）：`}${topics[p.topic as keyof typeof topics] ?? p.topic}這一次 ${yuan(p.actual)}，標準為${policy.units[p.unit] ?? ""} ${yuan(p.limit)}，超出 ${yuan(p.actual - p.limit)}。`,
    advice: "核對金額和標準；本單位另有標準的，填入“標準覆蓋”。",
  },
  "register-not-in-plan": {
    name: "臺賬所列活動不在計劃內",
    sentence: (p) => `計劃裡沒有“${p.activity}”這項活動${p.amountYuan === null ? "" : `，這筆 ${yuan(p.amountYuan)} 沒有歸到任何一行`}。`,
    advice: "從下拉表中選計劃裡的活動，或先在計劃表增列這一項。",
  },
  "register-over-budget": {
    name: "臺賬支出與預算",
    sentence: (p) =>
      p.isOver
        ? `“${p.activity}”臺賬已支出 ${yuan(p.spentYuan)}，超過預算 ${yuan(p.budgetYuan)}，多 ${yuan(p.spentYuan - p.budgetYuan)}。`
        : `“${p.activity}”臺賬已支出 ${yuan(p.spentYuan)}，預算 ${yuan(p.budgetYuan)}，已用 ${percent(p.spentYuan / p.budgetYuan)}。`,
    advice: "超出預算的，按規定調整預算後再支出。",
  },
  "actual-differs": {
    name: "實際支出與臺賬不一致",
    sentence: (p) =>
      p.against === "plan"
        ? `“${p.activity}”表中實際支出 ${yuan(p.spentYuan)}，臺賬合計 ${yuan(p.registeredYuan)}，相差 ${yuan(Math.abs(p.spentYuan - p.registeredYuan))}。`
        : `“${p.activity}”經費支出登記 ${yuan(p.spentYuan)}，其他臺賬合計 ${yuan(p.registeredYuan)}，相差 ${yuan(Math.abs(p.spentYuan - p.registeredYuan))}。`,
    advice: "核對兩處；以哪個為準，可在“工會參數”的“實際支出以哪個為準”中寫明。",
  },
  "register-overdue": {
    name: "臺賬到期未辦",
    sentence: (p) =>
      p.isPast ? `${p.day} 到期，到 ${p.on} 還沒有“${ownName(p.column.zh)}”或續期。` : `${p.day} 到期，離 ${p.on} 不到 60 天。`,
    advice: "辦理後填寫日期；已續簽的，改寫到期日期。",
  },
  "rate-below-target": {
    name: "指標未達目標",
    sentence: (p) => `${ownName(p.name.zh)}目標 ${percent(p.target)}（“${p.targetText}”），現為 ${percent(p.done)}。`,
    advice: "核對臺賬是否登記齊全；確未達到的，在小結中說明。",
  },
};
