/** solarDateOf, solarMonthOf: the solar date on which a lunar date falls that a plan of a year means. */
import { LunarDay, LunarMonth } from "tyme4ts";
import type { MonthNumber } from "../terms/month";
import { FIRST_YEAR, LAST_YEAR } from "./festivals";

export interface MonthDay {
  readonly month: MonthNumber;
  readonly day: number;
}

/**
 * The solar date of a lunar month (1..12) and day of it (1..30) within the solar year. Late lunar months may fall in January of
 * the same year: the date of the lunar year before is taken then. Null outside the calendar's years or when there is no such day.
 */
export function solarDateOf(year: number, month: number, day: number): MonthDay | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  for (const lunarYear of [year - 1, year]) {
    const days = LunarMonth.fromYm(lunarYear, month).getDayCount();
    if (day < 1 || day > days) continue;
    const solar = LunarDay.fromYmd(lunarYear, month, day).getSolarDay();
    if (solar.getYear() === year) return { month: solar.getMonth() as MonthNumber, day: solar.getDay() };
  }
  return null;
}

/** The same, its month alone. */
export function solarMonthOf(year: number, month: number, day: number): MonthNumber | null {
  return solarDateOf(year, month, day)?.month ?? null;
}
