/** shownText: a cell's value as its number format shows it. The library numfmt knows the formats; here stands what Chinese ones have of their own. */
import { format } from "numfmt";
import { type Cell, isCellError } from "../grid/grid";

/** What numfmt is given for a format code, and what has to be known to use it. */
interface Reading {
  readonly code: string;
  /** True when every section for figures shows a date or a time: such a figure is a serial number. */
  readonly isDate: boolean;
  readonly hasTime: boolean;
  readonly hasWeekday: boolean;
  /** Figures that conditions such as [>=100] compare with. */
  readonly bounds: readonly number[];
}

/** Quoted and escaped text, colours and conditions, General, exponents, then what the Chinese formats add; each else is one character. */
const TOKEN = /"[^"]*"?|[\\_*!][^]?|\[[^\]]*\]?|General|G\/通用格式|E[+-]|AM\/PM|A\/P|上午\/下午|a{3,}|[^]/giu;
const CHINESE = "[$-804]";
const DAYS = "日一二三四五六";
/** Stands in the code where a weekday is to stand in the text: 星期日, and 日 alone. Private characters, which no format holds. */
const LONG_DAY = "\uf8f0";
const SHORT_DAY = "\uf8f1";
/** What these two stand for is the system's own long date and time, whatever is written after them: here a Chinese system's. */
const SYSTEM_FORMATS: readonly (readonly [string, string])[] = [
  ["[$-F800]", 'yyyy"年"m"月"d"日"'],
  ["[$-F400]", "h:mm:ss"],
];
const SECONDS_OF_DAY = 86_400;
const DAYS_BEFORE_1904 = 1462;

const known = new Map<string, Reading>();
/** A workbook has a few dozen; whoever writes a hundred thousand shall not fill the memory with them. */
const MOST_KNOWN = 5_000;

/** Never throws; a format that is not understood shows the figure as General does. */
export function shownText({ value, format: code = "General" }: Cell, date1904 = false): string {
  if (value === null) return "";
  if (typeof value === "string") return /[@;]/.test(code) ? (formatted(code, value) ?? value) : value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  if (!Number.isFinite(value)) return String(value);
  const reading = readingOf(code);
  // Before its first day a calendar has no dates: sheet programs show ####, which hides what stands there.
  const isNoDate = reading.isDate && value < 0;
  const text = isNoDate ? null : formatted(reading.code, figureFor(value, reading, date1904));
  if (text === null) return formatted("General", value) ?? String(value);
  // What lines up columns of figures is no part of the text.
  return (reading.hasWeekday ? withWeekday(text, Math.floor(value + (date1904 ? DAYS_BEFORE_1904 : 0))) : text).trim();
}

/** Null for a code that numfmt does not take. */
function formatted(code: string, value: string | number): string | null {
  try {
    return format(code, value, { nbsp: false });
  } catch {
    return null;
  }
}

function readingOf(code: string): Reading {
  const before = known.get(code);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const reading = read(SYSTEM_FORMATS.find(([sign]) => code.toUpperCase().startsWith(sign))?.[1] ?? code);
  known.set(code, reading);
  return reading;
}

function read(code: string): Reading {
  let given = "";
  let hasTime = false;
  let hasWeekday = false;
  const bounds: number[] = [];
  /** By section: whether it shows a date, and whether it shows anything of a figure. */
  const sections = [{ isDate: false, isFigure: false }];
  for (const [token] of code.matchAll(TOKEN)) {
    const section = sections.at(-1)!;
    if (token === ";") sections.push({ isDate: false, isFigure: false });
    const isTime = /^(?:[hs]|\[[hms]+\]|AM\/PM|A\/P|上午\/下午)$/i.test(token);
    const isWeekday = /^a{3,}$/i.test(token);
    hasTime ||= isTime;
    hasWeekday ||= isWeekday;
    section.isDate ||= isTime || isWeekday || /^[ymde]$/i.test(token);
    section.isFigure ||= section.isDate || /^(?:[0#?]|General|G\/通用格式)$/i.test(token);
    const bound = /^\[[<>=]+\s*(-?[\d.]+)\]$/.exec(token);
    if (bound) bounds.push(Number(bound[1]));
    given += isWeekday ? `"${token.length > 3 ? LONG_DAY : SHORT_DAY}"` : asGiven(token);
  }
  const figures = sections.filter(({ isFigure }) => isFigure);
  return { code: given, isDate: figures.length > 0 && figures.every(({ isDate }) => isDate), hasTime, hasWeekday, bounds };
}

/** One token as numfmt takes it: Chinese programs write ! for an escape, their own word for General, and 上午/下午. */
function asGiven(token: string): string {
  if (token.startsWith("!") && token.length > 1) return `\\${token.slice(1)}`;
  if (/^G\/通用格式$/i.test(token)) return "General";
  return token === "上午/下午" ? `${CHINESE}AM/PM` : token;
}

/** The figure that numfmt is to round: it rounds the binary number, sheets the decimal one that fifteen digits show (1.005 is 1.01). */
function figureFor(value: number, { isDate, hasTime, bounds }: Reading, date1904: boolean): number {
  if (isDate) {
    const serial = value + (date1904 ? DAYS_BEFORE_1904 : 0);
    // The last moment of a day shows as the next: seconds are rounded before the day is taken.
    return hasTime ? Math.round(serial * SECONDS_OF_DAY) / SECONDS_OF_DAY : serial;
  }
  const shown = Number(value.toPrecision(15));
  return Number.isInteger(shown) || bounds.includes(shown) ? shown : shown * (1 + 2 ** -51);
}

/** The first of January 1900 counts as a Sunday, as sheet programs have it. */
function withWeekday(text: string, serial: number): string {
  const day = DAYS[(serial + 6) % 7]!;
  return text.replaceAll(LONG_DAY, `星期${day}`).replaceAll(SHORT_DAY, day);
}
