/** Dates in a sheet: which number formats show a date, and what day a serial number means. */

/** A day of the calendar as the user sees it; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LAST_YEAR = 9999;
/** Days from 1899-12-31 (serial 0) and from 1904-01-01 to our internal day zero, 0000-03-01. */
const SERIAL_ZERO_1900 = dayNumber(1899, 12, 31);
const SERIAL_ZERO_1904 = dayNumber(1904, 1, 1);
/** Serial 60 of the 1900 system is 29 February 1900, a day that never was (kept by Excel from Lotus 1-2-3). */
const PHANTOM_SERIAL = 60;

/**
 * The day a serial number shows in a date format; the time of day is dropped.
 * Null where a date format shows no date: negative, not finite, after 9999, and, in the
 * 1900 system, anything below 1 (a time without a day).
 */
export function serialToDate(serial: number, date1904: boolean): CalendarDay | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  const whole = Math.floor(serial);
  if (date1904) return calendarDay(SERIAL_ZERO_1904 + whole);
  if (whole < 1) return null;
  if (whole === PHANTOM_SERIAL) return { year: 1900, month: 2, day: 29 };
  return calendarDay(SERIAL_ZERO_1900 + whole - (whole > PHANTOM_SERIAL ? 1 : 0));
}

/** The serial number of a day; null when there is no such day or the system cannot count it. */
export function dateToSerial(date: CalendarDay, date1904: boolean): number | null {
  const { year, month, day } = date;
  if (![year, month, day].every(Number.isInteger)) return null;
  if (!date1904 && year === 1900 && month === 2 && day === 29) return PHANTOM_SERIAL;
  if (year < 1900 || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const days = dayNumber(year, month, day);
  if (date1904) return days >= SERIAL_ZERO_1904 ? days - SERIAL_ZERO_1904 : null;
  const serial = days - SERIAL_ZERO_1900;
  return serial >= PHANTOM_SERIAL ? serial + 1 : serial;
}

/**
 * True when a number in this format shows as a date (a year, a month or a day).
 * Times alone (h:mm, [h]:mm:ss) are no dates. Only the section for positive numbers counts.
 */
export function isDateFormat(code: string | null | undefined): boolean {
  if (!code) return false;
  let answer = answers.get(code);
  if (answer === undefined) {
    if (answers.size >= 1000) answers.clear();
    answers.set(code, (answer = showsDate(code)));
  }
  return answer;
}

/** Answers given before: a sheet asks the same few codes a hundred thousand times. */
const answers = new Map<string, boolean>();

function showsDate(code: string): boolean {
  const bare = withoutLiterals(code).toLowerCase();
  if (/general|g\/通用格式|@/.test(bare)) return false;
  const fields = bare.replace(/s+[.,]0+/g, "s");
  if (/[0#?]/.test(fields)) return false;
  const tokens = fields.match(/am\/pm|a\/p|上午\/下午|y+|e+|g+|b+|d+|a{3,4}|m+|h+|s+/g) ?? [];
  return tokens.some((token, at) => {
    if (/^(?:[yegbd]|a{3})/.test(token)) return true;
    return token.startsWith("m") && !isMinutes(tokens, at);
  });
}

/** m after hours or before seconds means minutes; mmm and longer is always a month's name. */
function isMinutes(tokens: readonly string[], at: number): boolean {
  if (tokens[at]!.length > 2) return false;
  return /^h/.test(tokens[at - 1] ?? "") || /^s/.test(tokens[at + 1] ?? "");
}

/** The first section without quoted text, escaped characters, padding, colours, conditions and locales; [h] keeps its letter. */
function withoutLiterals(code: string): string {
  let bare = "";
  for (let at = 0; at < code.length; at++) {
    const character = code[at]!;
    if (character === ";") break;
    if (character === "\\" || character === "_" || character === "*") at++;
    else if (character === '"') {
      const end = code.indexOf('"', at + 1);
      at = end < 0 ? code.length : end;
    } else if (character === "[") {
      const end = code.indexOf("]", at + 1);
      const inside = code.slice(at + 1, end < 0 ? code.length : end);
      // Elapsed time: [mm] counts minutes, never months; an h before it says so.
      if (/^(?:h+|m+|s+)$/i.test(inside)) bare += "h";
      at = end < 0 ? code.length : end;
    } else bare += character;
  }
  return bare;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 0000-03-01 of the Gregorian calendar; a year that begins in March ends with its leap day. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1;
}

/** Inverse of dayNumber; null after the last day that Excel can show. */
function calendarDay(days: number): CalendarDay | null {
  if (days > dayNumber(LAST_YEAR, 12, 31)) return null;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}
