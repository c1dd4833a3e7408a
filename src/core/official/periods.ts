/** periodsOf: the stretches of the year that 预算执行情况 adds up, and the formula for the part of a row's spending that falls into a quarter. */
import type { OfficialWords } from "../plan/official-labels";

export interface Period {
  readonly kind: "quarter" | "half" | "term" | "unscheduled" | "year";
  /** Which of its kind, from 1. */
  readonly index: number;
  readonly name: string;
  /** Quarters of the plan's year that it covers, 0..3: from January, in a school-year plan from September. */
  readonly quarters: readonly number[];
}

/** Quarters and half-years, in a school-year plan its two terms; what has no month, where there is any; the whole year. */
export function periodsOf(isSchoolYear: boolean, hasUnscheduled: boolean, { official: { execution } }: OfficialWords): Period[] {
  const { quarterOfYear, halfOfYear, termOfYear } = execution;
  const quarter = (index: number): Period => ({ kind: "quarter", index, name: quarterOfYear(index), quarters: [index - 1] });
  const half = (index: 1 | 2): Period => ({
    kind: isSchoolYear ? "term" : "half",
    index,
    name: (isSchoolYear ? termOfYear : halfOfYear)(index === 1 ? "first" : "second"),
    quarters: index === 1 ? [0, 1] : [2, 3],
  });
  return [
    ...(isSchoolYear ? [half(1), half(2)] : [quarter(1), quarter(2), half(1), quarter(3), quarter(4), half(2)]),
    ...(hasUnscheduled ? [{ kind: "unscheduled", index: 1, name: execution.noMonth, quarters: [] } as const] : []),
    { kind: "year", index: 1, name: execution.wholeYear, quarters: [0, 1, 2, 3] },
  ];
}

/** What falls into a quarter, as a formula over the cell with what was spent: even parts in 分, the remainder in the first month. Null when none of the months is there. */
export function sharesFormula(slots: readonly number[], quarter: number, spent: string): string | null {
  const inside = slots.filter((slot) => quarterOf(slot) === quarter).length;
  if (inside === 0) return null;
  const each = `ROUNDDOWN(ROUND(${spent}*100,0)/${slots.length},0)/100`;
  const hasFirst = quarterOf(slots[0]!) === quarter;
  const part =
    inside === slots.length ? spent : hasFirst ? `ROUND(${spent}-${slots.length - inside}*${each},2)` : `ROUND(${inside}*${each},2)`;
  return `IF(COUNT(${spent})=0,"",${part})`;
}

export function quarterOf(slot: number): number {
  return Math.floor(slot / 3);
}
