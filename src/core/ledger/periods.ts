/** periodsOf: the stretches of the year by which 预算执行情况 adds up. */

export interface Period {
  readonly kind: "quarter" | "half" | "term" | "unscheduled" | "year";
  /** Which of its kind, from 1. */
  readonly index: number;
  /** Quarters of the plan's year that it covers, 0..3: from January, in a school-year plan from September. */
  readonly quarters: readonly number[];
}

/** Quarters and half-years, in a school-year plan its two terms; what has no month, where there is any; the whole year. */
export function periodsOf(isSchoolYear: boolean, hasUnscheduled: boolean): Period[] {
  const quarter = (index: number): Period => ({ kind: "quarter", index, quarters: [index - 1] });
  const half = (index: 1 | 2): Period => ({ kind: isSchoolYear ? "term" : "half", index, quarters: index === 1 ? [0, 1] : [2, 3] });
  return [
    ...(isSchoolYear ? [half(1), half(2)] : [quarter(1), quarter(2), half(1), quarter(3), quarter(4), half(2)]),
    ...(hasUnscheduled ? [{ kind: "unscheduled", index: 1, quarters: [] } as const] : []),
    { kind: "year", index: 1, quarters: [0, 1, 2, 3] },
  ];
}

/** The quarter of the plan's year, 0..3, that a position in it (0..11) falls into. */
export function quarterOf(slot: number): number {
  return Math.floor(slot / 3);
}
