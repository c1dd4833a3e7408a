/** stateDuring: whether a rule held during a time, as far as the dates are known. */
import type { RuleDate } from "./rule";

/** Both ends included, YYYY-MM-DD. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** "maybe": part of the time only, or inside a date that is known to the month or year at best. */
export type RuleState = "in-force" | "maybe" | "not";

/** From its start up to `until`, the first day on which it no longer held; null: no end known. */
export function stateDuring(period: Period, from: RuleDate, until: RuleDate | null): RuleState {
  const start = windowOf(from);
  const end = until === null ? null : windowOf(until);
  // An unknown date may lie anywhere: nothing is certain then, and nothing excluded.
  if (start !== null && period.last < start.first) return "not";
  if (end !== null && period.first >= end.last) return "not";
  const hasStarted = start !== null && period.first >= start.last;
  const hasNotEnded = until === null || (end !== null && period.last < end.first);
  return hasStarted && hasNotEnded ? "in-force" : "maybe";
}

/** True when it begins or ends within the time for certain, so that it held for a part of it only. */
export function changesDuring(period: Period, from: RuleDate, until: RuleDate | null): boolean {
  const isWithin = (date: RuleDate | null): boolean => {
    const window = date === null ? null : windowOf(date);
    return window !== null && window.first >= period.first && window.last <= period.last;
  };
  return isWithin(from) || isWithin(until);
}

/** The first and the last day on which the date may be; null when unknown. */
function windowOf({ date, precision }: RuleDate): Period | null {
  if (date === null || precision === "unknown") return null;
  if (precision === "day") return { first: date, last: date };
  // Days are compared as texts: no month has a day past 31.
  if (precision === "month") return { first: `${date}-01`, last: `${date}-31` };
  return { first: `${date}-01-01`, last: `${date}-12-31` };
}

/** The whole year, or one month of it. */
export function periodOf(year: number, month: number | null = null): Period {
  const digits = (number: number): string => String(number).padStart(2, "0");
  return month === null
    ? { first: `${year}-01-01`, last: `${year}-12-31` }
    : { first: `${year}-${digits(month)}-01`, last: `${year}-${digits(month)}-31` };
}

/** A day, a month or a year as YYYY-MM-DD, YYYY-MM or YYYY. */
export function periodNamed(date: string): Period {
  const [year, month, day] = date.split("-");
  return day !== undefined ? { first: date, last: date } : periodOf(Number(year), month === undefined ? null : Number(month));
}
