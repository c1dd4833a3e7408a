/** What we say in Simplified Chinese of findings about registers (台账) and targets: name, sentence and advice of each code. */
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
    name: "台账漏填",
    sentence: (p) =>
      p.isUnread
        ? `“${ownName(p.column.zh)}”里的内容读不出来，这一条没有计入合计。`
        : `${ownName(p.register.zh)}的这一条没有填“${ownName(p.column.zh)}”。`,
    advice: "补填这一格。",
  },
  "register-date": {
    name: "台账日期有误",
    sentence: (p) => (p.isOutside ? `“${ownName(p.column.zh)}”不在 ${p.year} 年度内。` : `“${ownName(p.column.zh)}”不是一个日期。`),
    advice: "核对日期；不属于本年度的，移到当年的台账。",
  },
  "register-duplicate": {
    name: "台账重复登记",
    sentence: (p) =>
      `与第 ${p.firstRow} 行重复：${p.columns.map(({ zh }) => ownName(zh)).join("、")}都相同${p.who === null ? "" : `（${p.who}）`}。`,
    advice: "同一人同一事由一年只登记一次；确有两次的，在备注写明后标为已核无误。",
  },
  "register-over-standard": {
    name: "台账超标准",
    sentence: (p) =>
      `${p.doubt === null ? "" : `标准未经核实（${policy.doubts[p.doubt] ?? p.doubt}）：`}${topics[p.topic as keyof typeof topics] ?? p.topic}这一次 ${yuan(p.actual)}，标准为${policy.units[p.unit] ?? ""} ${yuan(p.limit)}，超出 ${yuan(p.actual - p.limit)}。`,
    advice: "核对金额和标准；本单位另有标准的，填入“标准覆盖”。",
  },
  "register-not-in-plan": {
    name: "台账所列活动不在计划内",
    sentence: (p) => `计划里没有“${p.activity}”这项活动${p.amountYuan === null ? "" : `，这笔 ${yuan(p.amountYuan)} 没有归到任何一行`}。`,
    advice: "从下拉表中选计划里的活动，或先在计划表增列这一项。",
  },
  "register-over-budget": {
    name: "台账支出与预算",
    sentence: (p) =>
      p.isOver
        ? `“${p.activity}”台账已支出 ${yuan(p.spentYuan)}，超过预算 ${yuan(p.budgetYuan)}，多 ${yuan(p.spentYuan - p.budgetYuan)}。`
        : `“${p.activity}”台账已支出 ${yuan(p.spentYuan)}，预算 ${yuan(p.budgetYuan)}，已用 ${percent(p.spentYuan / p.budgetYuan)}。`,
    advice: "超出预算的，按规定调整预算后再支出。",
  },
  "actual-differs": {
    name: "实际支出与台账不一致",
    sentence: (p) =>
      p.against === "plan"
        ? `“${p.activity}”表中实际支出 ${yuan(p.spentYuan)}，台账合计 ${yuan(p.registeredYuan)}，相差 ${yuan(Math.abs(p.spentYuan - p.registeredYuan))}。`
        : `“${p.activity}”经费支出登记 ${yuan(p.spentYuan)}，其他台账合计 ${yuan(p.registeredYuan)}，相差 ${yuan(Math.abs(p.spentYuan - p.registeredYuan))}。`,
    advice: "核对两处；以哪个为准，可在“工会参数”的“实际支出以哪个为准”中写明。",
  },
  "register-overdue": {
    name: "台账到期未办",
    sentence: (p) =>
      p.isPast ? `${p.day} 到期，到 ${p.on} 还没有“${ownName(p.column.zh)}”或续期。` : `${p.day} 到期，离 ${p.on} 不到 60 天。`,
    advice: "办理后填写日期；已续签的，改写到期日期。",
  },
  "rate-below-target": {
    name: "指标未达目标",
    sentence: (p) => `${ownName(p.name.zh)}目标 ${percent(p.target)}（“${p.targetText}”），现为 ${percent(p.done)}。`,
    advice: "核对台账是否登记齐全；确未达到的，在小结中说明。",
  },
};
