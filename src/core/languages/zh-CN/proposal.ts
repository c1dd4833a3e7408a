/** How a proposed amount came about, in Simplified Chinese. */
import type { BoundKind, ProposalBound, ProposedAmount } from "../../plan/proposal";
import { percent } from "../wording";
import { policyWords } from "./policy";
import { sheets } from "./sheets";

export interface ProposalSentences {
  /** What the amount rests on, the limit it keeps within, and the rule that sets it. */
  readonly because: (amount: ProposedAmount) => string;
}

/** What the limit is for, where it is not for the one row. */
const WHOSE: Readonly<Record<BoundKind, string>> = { person: "", "festivals-year": "全年节日慰问合计", "festivals-share": "全年节日慰问合计", dues: "会费用途的活动合计" };

function limitText({ kind, limit, unit, base }: ProposalBound): string {
  const { units, bases } = policyWords;
  if (unit === "share") return `${WHOSE[kind]}不超过${base === null ? "" : `${bases[base] ?? base}的`}${percent(limit)}`;
  if (unit === "times-dues") return `${WHOSE[kind]}不超过会费收入的${limit + 1}倍`;
  return `${WHOSE[kind]}${units[unit] ?? unit}不超过${limit}元`;
}

function basisText({ basis, doubt }: ProposalBound): string {
  return `（${sheets.findings.basisText(basis)}${doubt === null ? "" : `；未经核实：${policyWords.doubts[doubt] ?? doubt}`}）`;
}

export const proposal: ProposalSentences = {
  because: ({ share, each, heldBy, within }) =>
    [
      each === null ? `占可安排资金的${percent(share)}` : `会员${each.heads}人×${each.yuan}元`,
      ...(heldBy !== null ? [`已按上限减少：${limitText(heldBy)}${basisText(heldBy)}`] : within !== null ? [`${limitText(within)}${basisText(within)}`] : []),
    ].join("；"),
};
