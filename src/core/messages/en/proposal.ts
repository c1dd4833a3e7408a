/** A proposed budget in words, in English. */
import type { BoundKind, ProposalBound } from "../../plan/proposal";
import { percent } from "../figures";
import type { ProposalMessages } from "../zh-CN/proposal";
import { policy } from "./policy";
import { sheets } from "./sheets";

/** What the limit is for, where it is not for the one row. */
const WHOSE: Readonly<Record<BoundKind, string>> = {
  person: "",
  "festivals-year": "all festival gifts of the year: ",
  "festivals-share": "all festival gifts of the year: ",
  dues: "everything dues are for: ",
};

function limitText({ kind, limit, unit, base }: ProposalBound): string {
  const { units, bases } = policy;
  if (unit === "share") return `${WHOSE[kind]}at most ${percent(limit)}${base === null ? "" : ` of ${bases[base] ?? base}`}`;
  if (unit === "times-dues") return `${WHOSE[kind]}at most ${limit + 1} times the dues`;
  return `${WHOSE[kind]}at most ${limit} yuan ${units[unit] ?? unit}`;
}

function basisText({ basis, doubt }: ProposalBound): string {
  return ` (${sheets.findings.basisText(basis)}${doubt === null ? "" : `; not confirmed: ${policy.doubts[doubt] ?? doubt}`})`;
}

export const proposal: ProposalMessages = {
  funds: "Funds available",
  reserve: "Reserve",
  proposed: "Proposed",
  left: "Not proposed yet",
  subject: "Account subject",
  code: "Code",
  amount: "Proposed (yuan)",
  share: "Share",
  month: "Month",
  activity: "Activity",
  why: "How it came about",
  isSet: "set by you",
  setShort: ({ name, wished, given, most, isOverMost }) =>
    isOverMost
      ? `"${name}" was set to ${wished} yuan; limits or the funds that are left allow ${most}, and ${given} are proposed.`
      : `"${name}" was set to ${wished} yuan; ${given} are proposed, in round sums a head.`,
  howShared:
    "Subjects without a set amount share what is left by the weight of their activities; what every member gets is members × a round rate.",
  shareMeans: ({ available }) =>
    `“3.05% of what can be spent” at a row: of the ${available} yuan that the funds leave after the reserve, the row is given 3.05%. The share comes from weights that this software keeps for each activity, rounded to tens of yuan; the weights are no rule, and yours to change.`,
  withoutFunds: "The funds available are not given, so no amounts are proposed; give them to get amounts.",
  notCompared: {
    members: "The number of members is not given: limits a head are not compared, and what everybody gets is not worked out a head.",
    place: "The province is not given (or not known): its own limits are not compared, only those of the whole country.",
    dues: "The dues are not given: what dues pay for (outings, films) is not compared with a multiple of them.",
    allocated: "The retained levy is not given: festival gifts are not compared with a share of it.",
  },
  because: ({ share, each, heldBy, within }) =>
    [
      each === null ? `${percent(share)} of what may be planned` : `${each.heads} members × ${each.yuan} yuan`,
      ...(heldBy !== null
        ? [`lowered to the limit: ${limitText(heldBy)}${basisText(heldBy)}`]
        : within !== null
          ? [`${limitText(within)}${basisText(within)}`]
          : []),
    ].join("; "),
};
