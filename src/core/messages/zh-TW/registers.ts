/** Made from ../zh-CN/registers.ts by npm run traditional: change that one. */
import type { ProgressText, RegisterMessages } from "../register-messages";
import type { TitleParams } from "../sheet-messages";
import { figure } from "../figures";
import { ownName } from "./own-name";
function titled(what: string, { unit, year, isSchoolYear }: TitleParams): string {
  return `${unit ?? ""}${year === null ? "" : isSchoolYear ? `${year}—${year + 1}學年` : `${year}年`}${what}`;
}
function listed(count: number, what: string, names: readonly string[]): string {
  return count === 0 ? "" : `${what}${count}項：${names.slice(0, 20).join("、")}${names.length > 20 ? "等" : ""}。`;
}
function progressText(p: ProgressText): string {
  const money = [
    p.budgetYuan === null ? "" : `預算${figure(p.budgetYuan)}元`,
    p.actualYuan === null ? "" : `實際支出${figure(p.actualYuan)}元`,
  ].filter((part) => part !== "");
  const counts = `${p.period}計劃${p.planned}項，已完成${p.done.length}項，未完成${p.open.length}項，順延${p.postponed.length}項${p.unknown.length === 0 ? "" : `，另有${p.unknown.length}項未填完成情況`}${money.length === 0 ? "" : `；${money.join("，")}`}。`;
  return [
    counts,
    listed(p.done.length, "已完成", p.done),
    listed(p.open.length, "未完成", p.open),
    listed(p.postponed.length, "順延", p.postponed),
    listed(p.unknown.length, "未填完成情況", p.unknown),
  ].join("");
}
export const registers: RegisterMessages = {
  said: ({ zh }) => ownName(zh),
  title: ({ name, unit, year }) => `${unit ?? ""}${year === null ? "" : `${year}年`}${name}`,
  total: "合計",
  count: "登記條數",
  yes: "是",
  no: "否",
  choices: "可選項",
  indicators: {
    sheet: "指標完成表",
    title: (params) => titled("工會工作指標完成表", params),
    heads: ["序號", "指標", "目標", "完成", "完成率", "目標出處", "完成數出處"],
    note: "目標取自“工會參數”的指標或計劃表的原文，沒有寫明的不列目標；完成數取自臺賬，臺賬沒有登記的留空。",
  },
  progress: {
    sheet: "小結",
    title: (params) => titled("工會工作小結", params),
    heads: ["期間", "計劃項數", "已完成", "未完成", "順延", "未填", "預算（元）", "實際支出（元）"],
    byOwner: "按責任人",
    ownerHeads: ["責任人", "計劃項數", "已完成", "未完成", "順延", "未填", "預算（元）", "實際支出（元）"],
    noOwner: "（未列責任人）",
    words: "文字稿（可複製）",
    period: ({ kind, index }) =>
      kind === "quarter"
        ? `第${["一", "二", "三", "四"][index - 1] ?? index}季度`
        : kind === "half"
          ? index === 1
            ? "上半年"
            : "下半年"
          : kind === "term"
            ? `第${["一", "二"][index - 1] ?? index}學期`
            : kind === "unscheduled"
              ? "未定月份"
              : "全年",
    text: progressText,
  },
  withoutDetails: "思想狀況排查與談心只在計劃表中列明並打鉤，不設臺賬：個人思想情況屬於隱私，不宜登記。",
};
