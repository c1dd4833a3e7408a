/** Months as the plan means them: MonthReading, what a month cell says and how it said it. */

import type { MonthNumber } from "../terms/month";

/** A month beside the plan's own year: yearOffset 1 is 次年, -1 上年. */
export interface PlanMonth {
  readonly month: MonthNumber;
  readonly yearOffset: number;
}

/** How the months were written. */
export type MonthForm =
  | "month" // 3月, 三月, 2026年3月, 2026-03
  | "list" // 三、四月
  | "range" // 1-2月, 12月至次年1月
  | "serial" // a date serial
  | "bare-number" // 3
  | "quarter" // 第一季度
  | "half-year" // 上半年
  | "whole-year" // 全年
  | "every-month" // 每月
  | "every-other" // 双月, 每季度 …
  | "season" // 寒假, 暑假: months follow from custom, not from the text
  | "festival" // 三八前后: month from the calendar
  | "week" // 第一周: no month by itself
  | "unscheduled" // 待定, 适时, 按需
  | "blank"
  | "invalid" // 13月, 0月
  | "unreadable";

export interface MonthReading {
  /** In the order written; empty when not known. */
  readonly months: readonly PlanMonth[];
  readonly form: MonthForm;
  /** True when the months are a custom's or a guess's, not the text's own (寒假, 五一前后). */
  readonly isVague: boolean;
  /** Year written in the cell itself, or null. */
  readonly year: number | null;
  /** True when an empty cell took the month of the row above it (outside a merge). */
  readonly isInherited: boolean;
}

/** Most rows have one month: no list is made for each of them. */
const NO_MONTHS: readonly MonthNumber[] = [];
const ONE_MONTH: readonly (readonly MonthNumber[])[] = Array.from({ length: 13 }, (_, month) => [month as MonthNumber]);

/** Distinct month numbers, in the order given. */
export function monthNumbers(months: readonly PlanMonth[]): readonly MonthNumber[] {
  if (months.length === 0) return NO_MONTHS;
  if (months.length === 1) return ONE_MONTH[months[0]!.month]!;
  return [...new Set(months.map((month) => month.month))];
}
