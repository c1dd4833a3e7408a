/** lunarMonths: lunar dates (农历八月十五, 腊月廿三) as solar months of the plan's year. */
import { solarMonthOf } from "../calendar";
import type { MonthReading } from "../plan/months";
import type { MonthNumber } from "../terms/month";
import { FIRST_TEN_DAYS, LAST_TEN_DAYS, LUNAR_CALENDAR, LUNAR_DATE } from "../words/lunar-words";

const DIGITS = "一二三四五六七八九";

/** Null when the text is no lunar date. Without a year the month mostly meant is taken: one after the lunar one. */
export function lunarMonths(text: string, year: number | null): MonthReading | null {
  const date = lunarDate(text);
  if (date === null) return null;
  const { month, day } = date;
  const solar = (year === null ? null : solarMonthOf(year, month, day)) ?? (month % 12) + 1;
  return { months: [{ month: solar as MonthNumber, yearOffset: 0 }], form: "festival", isVague: true, year: null, isInherited: false };
}

/** 农历八月十五 as month and day of the lunar calendar, the middle of a month that names no day; null when the text is no lunar date. */
export function lunarDate(text: string): { readonly month: number; readonly day: number } | null {
  const match = LUNAR_DATE.exec(text);
  // 腊月 and 冬月 alone span two months of the calendar: no month is claimed.
  if (!match || (match[2] === undefined && !LUNAR_CALENDAR.test(text))) return null;
  const month = { 正: 1, 冬: 11, 腊: 12 }[match[1]!] ?? numberOf(match[1]!);
  return { month, day: match[2] === undefined ? 15 : numberOf(match[2].replace(FIRST_TEN_DAYS, "").replace(LAST_TEN_DAYS, "二十")) };
}

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const ten = text.indexOf("十");
  if (ten < 0) return DIGITS.indexOf(text) + 1;
  return (ten === 0 ? 1 : DIGITS.indexOf(text[0]!) + 1) * 10 + (ten === text.length - 1 ? 0 : DIGITS.indexOf(text[ten + 1]!) + 1);
}
