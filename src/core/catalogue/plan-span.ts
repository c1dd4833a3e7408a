/** spanOf: the months a plan means to cover, with the calendar year each belongs to. */
import type { MonthNumber } from "../terms/month";
import { schoolTermIn } from "../words/school-terms";
import type { Plan } from "../plan/plan";
import { normalised } from "./normalised";
import { HALF_YEAR, MONTH_NAMED, QUARTER_NAMED, TERM_WORD } from "../words/reach-words";

export interface SpanMonth {
  readonly month: MonthNumber;
  /** 0 in the plan's own year, 1 in the next. */
  readonly yearOffset: number;
}

const ORDINALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/**
 * A plan of one calendar year covers all twelve months, whatever months its rows have. A title may narrow it (上半年, 第三季度,
 * 第二学期); a school year covers what lies between its first and its last row.
 */
export function spanOf(plans: readonly Plan[]): readonly SpanMonth[] {
  const spans = plans.map(spanOfOne);
  const byKey = new Map(spans.flat().map((place) => [place.yearOffset * 12 + place.month, place]));
  return [...byKey].sort(([a], [b]) => a - b).map(([, place]) => place);
}

function spanOfOne(plan: Plan): SpanMonth[] {
  const title = normalised(plan.title ?? "");
  if (plan.isSchoolYear) {
    const rows = rowPlaces(plan);
    const term = TERM_WORD.test(title) ? schoolTermIn(title) : null;
    // The plan's own year may be the one its school year begins or ends in: its rows tell.
    const turn = rows !== null && rows.first > 12 ? 12 : 0;
    if (term?.key === "spring-term") return months(2 + turn, 7 + turn);
    if (term?.key === "autumn-term") return months(9, 13);
    return rows === null ? months(9, 19) : months(rows.first, rows.last);
  }
  const half = HALF_YEAR.exec(title);
  if (half) return half[1] === "上" ? months(1, 6) : months(7, 12);
  const quarter = QUARTER_NAMED.exec(title);
  if (quarter) {
    const number = ORDINALS[quarter[1]!]!;
    return months(number * 3 - 2, number * 3);
  }
  const month = MONTH_NAMED.exec(title);
  if (month) return months(Number(month[1]), Number(month[1]));
  const term = TERM_WORD.test(title) ? schoolTermIn(title) : null;
  if (term?.key === "spring-term") return months(2, 7);
  return months(1, 12);
}

/** The first and the last month that rows have, counted over the turn of the year; null when no row has one. */
function rowPlaces(plan: Plan): { readonly first: number; readonly last: number } | null {
  const places = plan.items.flatMap(({ months: { value } }) =>
    value.months.length >= 12 ? [] : value.months.map(({ month, yearOffset }) => yearOffset * 12 + month),
  );
  if (places.length === 0) return null;
  return { first: places.reduce((a, b) => Math.min(a, b)), last: places.reduce((a, b) => Math.max(a, b)) };
}

/** Months counted on from January of the plan's year: 13 is next January. */
function months(first: number, last: number): SpanMonth[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const place = first + index - 1;
    return { month: ((((place % 12) + 12) % 12) + 1) as MonthNumber, yearOffset: Math.floor(place / 12) };
  });
}
