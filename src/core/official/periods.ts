/** periodsOf: the stretches of the year that 预算执行情况 adds up, and the part of a line's spending that falls into each. */
import { type Fen, splitFen, sumFen } from "../plan/money";
import type { ExecutedLine } from "./executed";
import type { PublicationInput } from "./publication-sheets";

export interface Period {
  readonly name: string;
  /** Indexes into `Spending.slots`. */
  readonly slots: readonly number[];
  /** Quarters of the slots, 0..3. */
  readonly quarters: readonly number[];
}

/** Quarters and half-years, in a school-year plan its two terms. */
export function periodsOf({ spending, sheets, official }: PublicationInput): Period[] {
  const over = (name: string, quarters: readonly number[]): Period => ({ name, quarters, slots: quarters.flatMap((quarter) => [0, 1, 2].map((month) => quarter * 3 + month)) });
  const { halfOfYear, termOfYear } = official.execution;
  if (spending.isSchoolYear) return [over(termOfYear("first"), [0, 1]), over(termOfYear("second"), [2, 3])];
  const quarter = (index: number): Period => over(sheets.quarterSubtotal(index + 1), [index]);
  return [quarter(0), quarter(1), over(halfOfYear("first"), [0, 1]), quarter(2), quarter(3), over(halfOfYear("second"), [2, 3])];
}

/** What of a line's spending falls into a quarter; null when nothing is known of it or none of its months is there. */
export function spentInQuarter({ line, actual }: ExecutedLine, quarter: number): Fen | null {
  if (actual === null || !line.slots.some((slot) => quarterOf(slot) === quarter)) return null;
  return sumFen(splitFen(actual, line.slots.length).filter((_, index) => quarterOf(line.slots[index]!) === quarter));
}

/** The same as a formula over the cell with what was spent: even parts in 分, the remainder in the first month. Null when none of the months is there. */
export function sharesFormula(slots: readonly number[], quarter: number, spent: string): string | null {
  const inside = slots.filter((slot) => quarterOf(slot) === quarter).length;
  if (inside === 0) return null;
  const each = `ROUNDDOWN(ROUND(${spent}*100,0)/${slots.length},0)/100`;
  const hasFirst = quarterOf(slots[0]!) === quarter;
  const part = inside === slots.length ? spent : hasFirst ? `ROUND(${spent}-${slots.length - inside}*${each},2)` : `ROUND(${inside}*${each},2)`;
  return `IF(COUNT(${spent})=0,"",${part})`;
}

function quarterOf(slot: number): number {
  return Math.floor(slot / 3);
}
