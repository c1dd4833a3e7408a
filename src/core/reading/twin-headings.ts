/** withTwins: of two tables beside each other, what one of them does not call its column the other does. */
import type { Heading } from "./headings";

type Headings = ReadonlyMap<number, Heading>;

/** A table has so many columns at least, of which so many are called the same. */
const NARROWEST = 3;
const SAME_SHARE = 0.6;

/** 编号 月份 活动 | (blank) 月份 活动: the same headings in the same order, one or another of them left blank. The headings themselves where it is not so. */
export function withTwins(headings: Headings): Headings {
  const columns = [...headings.keys()];
  if (columns.length < 2 * NARROWEST - 1) return headings;
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  // A heading that is left blank may be the first one, or the last.
  for (const [left, right] of [
    [first, last],
    [first - 1, last],
    [first, last + 1],
  ] as const) {
    const width = (right - left + 1) / 2;
    if (left < 1 || !Number.isInteger(width) || width < NARROWEST) continue;
    const filled = completed(headings, left, width);
    if (filled !== null) return filled;
  }
  return headings;
}

function completed(headings: Headings, left: number, width: number): Headings | null {
  const filled = new Map(headings);
  const same = new Set<string>();
  let blank = 0;
  for (let column = left; column < left + width; column++) {
    const [one, other] = [headings.get(column), headings.get(column + width)];
    if (one !== undefined && one.text === other?.text) {
      if (same.has(one.text)) return null;
      same.add(one.text);
      continue;
    }
    // Where it is blank, what stands over the whole table (第一工会小组) is all there is.
    const known = [one, other].filter((heading) => heading !== undefined && isSure(heading));
    const whole = known.length === 1 ? known[0]! : one === undefined || other === undefined ? (one ?? other) : undefined;
    if (whole === undefined) return null;
    blank++;
    filled.set(column, whole).set(column + width, whole);
  }
  return blank > 0 && same.size >= 2 && same.size >= width * SAME_SHARE ? filled : null;
}

const SURE = 0.5;
const isSure = ({ senses: [best] }: Heading): boolean => best !== undefined && best.weight >= SURE;
