/** lunarMonths: lunar dates (农历八月十五, 腊月廿三) as solar months of the plan's year. */
import { solarMonthOf } from "../calendar";
import type { MonthReading } from "../plan/months";
import type { MonthNumber } from "../terms/month";

/** What every lunar date has in it. */
export const LUNAR_LIKE = /[农阴旧夏]历|[腊冬]月|正月(?:初|十|廿|二十|三十)|月初[一二三四五六七八九十]|月廿/;
const DATE =
  /^(?:[农阴旧夏]历)?([正冬腊]|十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])月(?:(初[一二三四五六七八九十]|廿[一二三四五六七八九]?|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|\d{1,2})(?:日|号)?)?(?:前后|左右|前|期间|份)?$/;
const DIGITS = "一二三四五六七八九";

/** Null when the text is no lunar date. Without a year the month mostly meant is taken: one after the lunar one. */
export function lunarMonths(text: string, year: number | null): MonthReading | null {
  const match = DATE.exec(text);
  // 腊月 and 冬月 alone span two months of the calendar: no month is claimed.
  if (!match || (match[2] === undefined && !/历/.test(text))) return null;
  const month = { 正: 1, 冬: 11, 腊: 12 }[match[1]!] ?? numberOf(match[1]!);
  const day = match[2] === undefined ? 15 : numberOf(match[2].replace(/^初/, "").replace(/^廿/, "二十"));
  const solar = (year === null ? null : solarMonthOf(year, month, day)) ?? (month % 12) + 1;
  return { months: [{ month: solar as MonthNumber, yearOffset: 0 }], form: "festival", isVague: true, year: null, isInherited: false };
}

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const ten = text.indexOf("十");
  if (ten < 0) return DIGITS.indexOf(text) + 1;
  return (ten === 0 ? 1 : DIGITS.indexOf(text[0]!) + 1) * 10 + (ten === text.length - 1 ? 0 : DIGITS.indexOf(text[ten + 1]!) + 1);
}
