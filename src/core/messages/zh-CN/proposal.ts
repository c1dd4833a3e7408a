/** A proposed budget in words, in Simplified Chinese: its figures, how an amount came about, what was not compared. */
import type { BoundKind, NotCompared, ProposalBound, ProposedAmount } from "../../plan/proposal";
import { percent } from "../figures";
import { policy } from "./policy";
import { sheets } from "./sheets";

export interface ProposalMessages {
  readonly funds: string;
  readonly reserve: string;
  readonly proposed: string;
  readonly left: string;
  readonly subject: string;
  readonly code: string;
  readonly amount: string;
  readonly share: string;
  readonly month: string;
  readonly activity: string;
  readonly why: string;
  /** Said of a subject whose amount the user set. */
  readonly isSet: string;
  /** `most`: what it can get; figures are amounts with two decimals. */
  readonly setShort: (p: {
    readonly name: string;
    readonly wished: string;
    readonly given: string;
    readonly most: string;
    readonly isOverMost: boolean;
  }) => string;
  /** How amounts come about, said once for all rows. */
  readonly howShared: string;
  /** What "3.05 %" at a row means; `available`: what can be given out, with two decimals. */
  readonly shareMeans: (p: { readonly available: string }) => string;
  readonly withoutFunds: string;
  readonly notCompared: Readonly<Record<NotCompared, string>>;
  /** What the amount rests on, the limit it keeps within, and the rule that sets it. */
  readonly because: (amount: ProposedAmount) => string;
}

/** What the limit is for, where it is not for the one row. */
const WHOSE: Readonly<Record<BoundKind, string>> = {
  person: "",
  "festivals-year": "全年节日慰问合计",
  "festivals-share": "全年节日慰问合计",
  dues: "会费用途的活动合计",
};

function limitText({ kind, limit, unit, base }: ProposalBound): string {
  const { units, bases } = policy;
  if (unit === "share") return `${WHOSE[kind]}不超过${base === null ? "" : `${bases[base] ?? base}的`}${percent(limit)}`;
  if (unit === "times-dues") return `${WHOSE[kind]}不超过会费收入的${limit + 1}倍`;
  return `${WHOSE[kind]}${units[unit] ?? unit}不超过${limit}元`;
}

function basisText({ basis, doubt }: ProposalBound): string {
  return `（${sheets.findings.basisText(basis)}${doubt === null ? "" : `；未经核实：${policy.doubts[doubt] ?? doubt}`}）`;
}

export const proposal: ProposalMessages = {
  funds: "可用资金",
  reserve: "预留",
  proposed: "拟安排",
  left: "尚未安排",
  subject: "支出科目",
  code: "科目编码",
  amount: "建议金额（元）",
  share: "占可安排资金",
  month: "月份",
  activity: "活动",
  why: "怎么来的",
  isSet: "已定",
  setShort: ({ name, wished, given, most, isOverMost }) =>
    isOverMost
      ? `“${name}”定的是${wished}元，标准上限或其余资金只容得下${most}元，安排了${given}元。`
      : `“${name}”定的是${wished}元，每人标准取整后安排了${given}元。`,
  howShared: "没有定金额的科目按各项活动的比重分剩下的资金；人人有份的按会员人数×标准，标准取整。",
  shareMeans: ({ available }) =>
    `“占可安排资金的3.05%”，是说从可用资金减去预留后的 ${available} 元里分给这一项 3.05%：比例来自本软件给各项活动的参考比重，金额取整到十元。比重不是规定，拿不准就改。`,
  withoutFunds: "没有填可用资金，所以没有建议金额；填写可用资金后就能测算。",
  notCompared: {
    members: "没有填会员人数：按人计的标准没有比对，人人有份的项目也不能按人数×标准测算。",
    place: "没有填省份（或没有认出）：当地标准没有比对，只比对了全国规定。",
    dues: "没有填会费收入：春秋游、看电影等由会费开支的活动，没有比对会费的倍数。",
    allocated: "没有填拨缴经费收入：节日慰问占拨缴经费的比例没有比对。",
  },
  because: ({ share, each, heldBy, within }) =>
    [
      each === null ? `占可安排资金的${percent(share)}` : `会员${each.heads}人×${each.yuan}元`,
      ...(heldBy !== null
        ? [`已按上限减少：${limitText(heldBy)}${basisText(heldBy)}`]
        : within !== null
          ? [`${limitText(within)}${basisText(within)}`]
          : []),
    ].join("；"),
};
