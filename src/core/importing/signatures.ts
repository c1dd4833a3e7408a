/** isSignature: who made the plan and when, at its foot. */
import { HELD, MONTH_UNIT, SIGNED_AT_END, SIGNED_LINE } from "../words/article-line-words";
import { remembered } from "./remembered";

/** True for a line that is a date, or a unit with its date (in plain form). */
export const isSignature = remembered(
  (plain) => plain.length <= 60 && MONTH_UNIT.test(plain) && !/[:]/.test(plain) && SIGNED_LINE.test(plain) && !HELD.test(plain),
);

/** True for a closing sentence that runs into the unit and its date. */
export function endsSigned(plain: string): boolean {
  return SIGNED_AT_END.test(plain.slice(-90));
}
