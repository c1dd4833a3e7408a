/** NEEDS: what checks cannot do without: when it is there, and what is said where it is not. */
import type { NotCheckedWhy } from "../plan/review";
import type { Check, CheckContext, Need } from "./check";
import { isUndated, isWelfareOnly, placeOf } from "./policies";

const NEEDS: Readonly<Record<Need, { readonly why: NotCheckedWhy; readonly isMet: (context: CheckContext) => boolean }>> = {
  /** A plan of a union's: no fund rule governs a welfare committee. */
  union: { why: "welfare-committee", isMet: (context) => !isWelfareOnly(context) },
  year: { why: "no-year", isMet: ({ year }) => year !== null },
  "sheet-year": { why: "no-year", isMet: (context) => !isUndated(context) },
  members: { why: "no-members-given", isMet: ({ profile }) => profile.members !== null },
  funds: { why: "no-funds-given", isMet: ({ funds }) => funds !== null },
  place: { why: "no-place-given", isMet: (context) => placeOf(context) !== null },
  "place-or-limits": { why: "no-place-given", isMet: (context) => placeOf(context) !== null || context.overrides.length > 0 },
};

/** Why a check cannot be made this time; null when it can. */
export function whyNot({ needs = [] }: Check, context: CheckContext): NotCheckedWhy | null {
  const missing = needs.find((need) => !NEEDS[need].isMet(context));
  return missing === undefined ? null : NEEDS[missing].why;
}
