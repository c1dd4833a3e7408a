/** isMonthLine: isMonthText of core/reading for the lines of an article, each asked about several times: as what it is, and as what stands before the next. */
import { isMonthText } from "../reading";

/** Month texts are no longer. */
const LONGEST = 40;
const MOST_KNOWN = 10_000;
const known = new Map<string, boolean>();

/** True for a line in plain form that is nothing but a time: 三月份, 一季度. */
export function isMonthLine(plain: string): boolean {
  if (plain === "" || plain.length > LONGEST) return false;
  let is = known.get(plain);
  if (is === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    is = isMonthText(plain);
    known.set(plain, is);
  }
  return is;
}
