/** 台账: words of the sheets that hold registers. */
import type { ProgressText, RegisterMessages } from "../register-messages";
import type { TitleParams } from "../sheet-messages";
import { figure } from "../figures";
import { ownName } from "./own-name";

function titled(what: string, { unit, year, isSchoolYear }: TitleParams): string {
  return `${unit ?? ""}${year === null ? "" : isSchoolYear ? `${year}—${year + 1}学年` : `${year}年`}${what}`;
}

function listed(count: number, what: string, names: readonly string[]): string {
  return count === 0 ? "" : `${what}${count}项：${names.slice(0, 20).join("、")}${names.length > 20 ? "等" : ""}。`;
}

function progressText(p: ProgressText): string {
  const money = [
    p.budgetYuan === null ? "" : `预算${figure(p.budgetYuan)}元`,
    p.actualYuan === null ? "" : `实际支出${figure(p.actualYuan)}元`,
  ].filter((part) => part !== "");
  const counts = `${p.period}计划${p.planned}项，已完成${p.done.length}项，未完成${p.open.length}项，顺延${p.postponed.length}项${p.unknown.length === 0 ? "" : `，另有${p.unknown.length}项未填完成情况`}${money.length === 0 ? "" : `；${money.join("，")}`}。`;
  return [
    counts,
    listed(p.done.length, "已完成", p.done),
    listed(p.open.length, "未完成", p.open),
    listed(p.postponed.length, "顺延", p.postponed),
    listed(p.unknown.length, "未填完成情况", p.unknown),
  ].join("");
}

export const registers: RegisterMessages = {
  said: ({ zh }) => ownName(zh),
  title: ({ name, unit, year }) => `${unit ?? ""}${year === null ? "" : `${year}年`}${name}`,
  total: "合计",
  count: "登记条数",
  yes: "是",
  no: "否",
  choices: "可选项",
  indicators: {
    sheet: "指标完成表",
    title: (params) => titled("工会工作指标完成表", params),
    heads: ["序号", "指标", "目标", "完成", "完成率", "目标出处", "完成数出处"],
    note: "目标取自“工会参数”的指标或计划表的原文，没有写明的不列目标；完成数取自台账，台账没有登记的留空。",
  },
  progress: {
    sheet: "小结",
    title: (params) => titled("工会工作小结", params),
    heads: ["期间", "计划项数", "已完成", "未完成", "顺延", "未填", "预算（元）", "实际支出（元）"],
    byOwner: "按责任人",
    ownerHeads: ["责任人", "计划项数", "已完成", "未完成", "顺延", "未填", "预算（元）", "实际支出（元）"],
    noOwner: "（未列责任人）",
    words: "文字稿（可复制）",
    period: ({ kind, index }) =>
      kind === "quarter"
        ? `第${["一", "二", "三", "四"][index - 1] ?? index}季度`
        : kind === "half"
          ? index === 1
            ? "上半年"
            : "下半年"
          : kind === "term"
            ? `第${["一", "二"][index - 1] ?? index}学期`
            : kind === "unscheduled"
              ? "未定月份"
              : "全年",
    text: progressText,
  },
  withoutDetails: "思想状况排查与谈心只在计划表中列明并打钩，不设台账：个人思想情况属于隐私，不宜登记。",
};
