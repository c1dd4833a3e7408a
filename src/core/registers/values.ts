/** What a cell of a register says, by the kind of its column: days, ticks, figures, choices. What can't be understood is null and keeps its text. */
import type { CalendarDay } from "../grid/dates";
import { dateToSerial, isDateFormat, serialToDate } from "../grid/dates";
import { type Cell, isCellError } from "../grid/grid";
import type { RegisterChoice, RegisterColumn, RegisterValue } from "../plan/register";
import { readAmount } from "../reading";
import { simplify, tidy, trimmed } from "../words";
import { COUNTED, FULL_DATE, NO, REPUBLIC_YEAR, RUN_DATE, SHORT_DATE } from "../words/register-words";

export interface ValueContext {
  /** The plan's year, for dates that name none; null where nobody knows. */
  readonly year: number | null;
  /** True for a plan of September to August: its months up to August are the next year's. */
  readonly isSchoolYear: boolean;
  readonly date1904: boolean;
}

/** Serial numbers that stand for days of 1954 to 2119: what a number in a column of dates may be. */
const SERIALS: readonly [number, number] = [20000, 80000];

/** The text of a cell as it stands, outer white space removed. */
export function textOf(cell: Cell): string {
  const { value } = cell;
  if (value === null) return "";
  return isCellError(value) ? value.error : trimmed(String(value));
}

/** A text as it is compared: half width, Simplified, lower case, no white space. */
export function wordOf(text: string): string {
  return simplify(tidy(text)).toLowerCase();
}

/** The value of a cell in a column; `factor`: yuan per unit of its money. Money in 分. */
export function readValue(cell: Cell, { kind, choices }: RegisterColumn, factor: number, context: ValueContext): RegisterValue {
  const text = textOf(cell);
  if (text === "") return null;
  switch (kind) {
    case "money":
      return readAmount(cell, factor).fen;
    case "date":
      return readDay(cell, context);
    case "count":
      return readCount(cell);
    case "share":
      return readShare(text);
    case "yes-no":
      return readTick(text);
    case "choice":
      return choiceOf(text, choices ?? [])?.zh ?? text;
    default:
      return text;
  }
}

/** The choice a text means: by its name in either language, else by the first whose word it holds. */
export function choiceOf(text: string, choices: readonly RegisterChoice[]): RegisterChoice | null {
  const word = wordOf(text);
  return (
    choices.find(({ zh, en }) => wordOf(zh) === word || wordOf(en) === word) ??
    choices.find(({ words = [] }) => words.some((part) => word.includes(part))) ??
    null
  );
}

/** A day as YYYY-MM-DD, a month without a day as YYYY-MM; null where there is none. */
function readDay(cell: Cell, context: ValueContext): string | null {
  const { value, format } = cell;
  if (typeof value === "number") {
    const isSerial = isDateFormat(format) || (value >= SERIALS[0] && value < SERIALS[1]);
    const run = RUN_DATE.exec(String(value));
    if (run !== null) return dayText(Number(run[1]), Number(run[2]), Number(run[3]));
    const day = isSerial ? serialToDate(value, context.date1904) : null;
    if (day !== null) return dayText(day.year, day.month, day.day);
  }
  const word = wordOf(textOf(cell));
  const republic = REPUBLIC_YEAR.test(word);
  const bare = word.replace(REPUBLIC_YEAR, "");
  const run = RUN_DATE.exec(bare);
  if (run !== null) return dayText(Number(run[1]), Number(run[2]), Number(run[3]));
  const full = FULL_DATE.exec(bare);
  if (full !== null && (full[1]!.length > 2 || republic)) {
    const [, year, month, day] = full;
    return dayText(yearOf(Number(year), republic), Number(month), day === undefined ? null : Number(day));
  }
  const short = SHORT_DATE.exec(bare);
  if (short === null || context.year === null) return null;
  const month = Number(short[1]);
  const day = short[2] ?? short[3];
  const year = context.isSchoolYear && month < 9 ? context.year + 1 : context.year;
  return dayText(year, month, day === undefined ? null : Number(day));
}

/** Years of three figures, and those said to be, count from 1911. */
function yearOf(year: number, isRepublic: boolean): number {
  if (isRepublic || (year >= 100 && year < 200)) return year + 1911;
  return year < 100 ? year + 2000 : year;
}

function dayText(year: number, month: number, day: number | null): string | null {
  const two = (figure: number): string => String(figure).padStart(2, "0");
  if (year < 1950 || year > 2150 || month < 1 || month > 12) return null;
  if (day === null) return `${year}-${two(month)}`;
  const real: CalendarDay = { year, month, day };
  return dateToSerial(real, false) === null ? null : `${year}-${two(month)}-${two(day)}`;
}

function readCount({ value, ...cell }: Cell): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const found = COUNTED.exec(wordOf(textOf({ value, ...cell })));
  return found === null ? null : Number(found[1]);
}

function readShare(text: string): number | null {
  const found = /^(\d{1,3}(?:\.\d+)?)(%?)$/.exec(tidy(text));
  if (found === null) return null;
  const share = found[2] === "%" || Number(found[1]) > 1 ? Number(found[1]) / 100 : Number(found[1]);
  return share <= 1 ? share : null;
}

/** A tick: a text that is not a no is something, and so a yes. */
function readTick(text: string): boolean | null {
  const word = wordOf(text);
  return word === "" ? null : !NO.test(word);
}
