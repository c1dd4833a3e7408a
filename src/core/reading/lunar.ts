/** lunarMonths: lunar dates (农历八月十五, 腊月廿三) as solar months of the plan's year. */
import { solarMonthOf } from "../calendar";
import type { MonthReading } from "../plan/months";
import type { MonthNumber } from "../terms/month";
import { figureOf } from "../words/chinese-number";
import { FROM_FESTIVAL } from "../words/period-words";
import { FIRST_TEN_DAYS, LUNAR_CALENDAR, LUNAR_DATE } from "../words/lunar-words";

/** Null when the text is no lunar date. Without a year the month mostly meant is taken: one after the lunar one. */
export function lunarMonths(text: string, year: number | null): MonthReading | null {
  const date = lunarDate(text);
  if (date === null) return null;
  const { month, day, isDay } = date;
  const known = year === null ? null : solarMonthOf(year, month, day);
  const solar = known ?? (month % 12) + 1;
  const isVague = known === null || !isDay || FROM_FESTIVAL.test(text);
  return { months: [{ month: solar as MonthNumber, yearOffset: 0 }], form: "festival", isVague, year: null, isInherited: false };
}

/** 农历八月十五 as month and day of the lunar calendar, the middle of a month that names no day; null when the text is no lunar date. */
export function lunarDate(text: string): { readonly month: number; readonly day: number; readonly isDay: boolean } | null {
  const match = LUNAR_DATE.exec(text);
  // 腊月 and 冬月 alone span two months of the calendar: no month is claimed.
  if (!match || (match[2] === undefined && !LUNAR_CALENDAR.test(text))) return null;
  const month = { 正: 1, 冬: 11, 腊: 12 }[match[1]!] ?? figureOf(match[1]!)!;
  const isDay = match[2] !== undefined;
  return { month, day: isDay ? figureOf(match[2]!.replace(FIRST_TEN_DAYS, ""))! : 15, isDay };
}
