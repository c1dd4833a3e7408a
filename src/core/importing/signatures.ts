/** isSignature, isOfSignature: who made the plan and when, at its foot. */
import {
  HELD,
  LAST_UNIT,
  MONTH_UNIT,
  SIGN_PLACE,
  SIGNED_AT_END,
  SIGNED_LINE,
  UNIT_LINE,
  YEAR_AND_MONTH,
} from "../words/article-line-words";
import { BEGINS_WITH_VERB } from "../words/article-words";
import type { Paragraph } from "./paragraphs";
import { remembered } from "./remembered";

/** True for a line that is a date, or a unit with its date (in plain form). */
export const isSignature = remembered(
  (plain) => plain.length <= 60 && MONTH_UNIT.test(plain) && !/[:]/.test(plain) && SIGNED_LINE.test(plain) && !HELD.test(plain),
);

/** True for a closing sentence that runs into the unit and its date. */
function endsSigned(plain: string): boolean {
  return SIGNED_AT_END.test(plain.slice(-90));
}

/** True for a line of the foot, or one that is signed within the plan; 2026年3月 above what is done then is none, unless a unit stands above it. */
export function isOfSignature(
  { plain, marker }: Paragraph,
  next: Paragraph | undefined,
  { isNearEnd, isAfterLabel, isBelowUnit }: { readonly isNearEnd: boolean; readonly isAfterLabel: boolean; readonly isBelowUnit: boolean },
): boolean {
  const isMonthOver = YEAR_AND_MONTH.test(plain) && next !== undefined && !isSignature(next.plain) && !UNIT_LINE.test(next.plain);
  if (isSignature(plain) && (isBelowUnit || ((isNearEnd || !isAfterLabel) && next?.marker?.value !== 1 && !isMonthOver))) return true;
  if (isNearEnd && endsSigned(plain)) return true;
  if (marker !== null) return false;
  // The unit above its date.
  if (UNIT_LINE.test(plain) && next !== undefined && isSignature(next.plain)) return true;
  if (next === undefined && LAST_UNIT.test(plain) && !BEGINS_WITH_VERB.test(plain)) return true;
  return plain.length <= 60 && SIGN_PLACE.test(plain);
}
