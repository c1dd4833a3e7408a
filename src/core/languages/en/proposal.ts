/** How a proposed amount came about, in English. */
import type { BoundKind, ProposalBound } from "../../plan/proposal";
import { percent } from "../wording";
import type { ProposalSentences } from "../zh-CN/proposal";
import { policyWords } from "./policy";
import { sheets } from "./sheets";

/** What the limit is for, where it is not for the one row. */
const WHOSE: Readonly<Record<BoundKind, string>> = { person: "", "festivals-year": "all festival gifts of the year: ", "festivals-share": "all festival gifts of the year: ", dues: "everything dues are for: " };

function limitText({ kind, limit, unit, base }: ProposalBound): string {
  const { units, bases } = policyWords;
  if (unit === "share") return `${WHOSE[kind]}at most ${percent(limit)}${base === null ? "" : ` of ${bases[base] ?? base}`}`;
  if (unit === "times-dues") return `${WHOSE[kind]}at most ${limit + 1} times the dues`;
  return `${WHOSE[kind]}at most ${limit} yuan ${units[unit] ?? unit}`;
}

function basisText({ basis, doubt }: ProposalBound): string {
  return ` (${sheets.findings.basisText(basis)}${doubt === null ? "" : `; not confirmed: ${policyWords.doubts[doubt] ?? doubt}`})`;
}

export const proposal: ProposalSentences = {
  because: ({ share, each, heldBy, within }) =>
    [
      each === null ? `${percent(share)} of what may be planned` : `${each.heads} members × ${each.yuan} yuan`,
      ...(heldBy !== null ? [`lowered to the limit: ${limitText(heldBy)}${basisText(heldBy)}`] : within !== null ? [`${limitText(within)}${basisText(within)}`] : []),
    ].join("; "),
};
