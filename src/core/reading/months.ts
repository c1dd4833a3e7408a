/** readMonths: what a month cell says, in every way of writing we know. */
import type { MonthNumber } from "../terms/month";
import { isDateFormat, serialToDate } from "../grid/dates";
import { type Cell, isCellError } from "../grid/grid";
import type { MonthForm, MonthReading, PlanMonth } from "../plan/months";
import { tidy } from "../words";
import { lunarMonths } from "./lunar";
import { LUNAR_LIKE } from "../words/lunar-words";
import { joined, mentionsTime, monthsInWords, plain } from "./month-names";
import { isInPoint, monthsOfPoint, type Point, takeEdge, unitOfNumber } from "./month-points";
import { type MonthToken, monthTokens } from "./month-tokens";
import { changedTime } from "./changed-times";
import { openTime } from "./open-times";
import { tickedTimes } from "./ticked-times";
import { normalised, saysMore } from "./time-text";
import {
  FOUR_SEASONS,
  LINE_ENDS_IN_UNIT,
  PERIOD_ALONE,
  SEASON_LIKE,
  TIME_LIKE,
  TIME_UNIT,
  WITHIN_QUARTER,
  YEAR_ALONE,
} from "../words/period-words";
import { remembered } from "../words/remembered";

export interface MonthContext {
  /** Year of the plan; null when not known. */
  readonly year: number | null;
  readonly date1904?: boolean;
  /** True in a column of days (日期): 3-8 is then the eighth of March. */
  readonly isDateColumn?: boolean;
}

export const BLANK_MONTHS: MonthReading = { months: [], form: "blank", isVague: false, year: null, isInherited: false };

/** Serial numbers of 2000-01-01 and 2049-12-31: a bare number in between is a date that lost its format. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 54788;

/** Reads a month cell. A reading for every input; nothing throws. */
export function readMonths(cell: Cell, context: MonthContext): MonthReading {
  const { value } = cell;
  if (value === null) return cell.formula === undefined ? BLANK_MONTHS : plain([], "unreadable");
  if (isCellError(value) || typeof value === "boolean") return plain([], "unreadable");
  if (typeof value === "number") return readMonthNumber(value, cell.format, context);
  // 四季 over 三季 would be the last quarter; by itself it is no one's.
  if (SEASON_LIKE.test(value) && FOUR_SEASONS.test(normalised(value))) return { ...monthsInWords("每季", context), isVague: true };
  return readMonthText(value, context);
}

function readMonthNumber(value: number, format: string | undefined, context: MonthContext): MonthReading {
  if (!(value >= 0)) return plain([], "invalid");
  const isSerial = (value >= FIRST_SERIAL && value <= LAST_SERIAL) || (value > 31 && isDateFormat(format));
  if (isSerial) {
    const date = serialToDate(value, context.date1904 ?? false);
    if (date) return { ...plain([monthIn(date.month, date.year, context)], "serial"), year: date.year };
  }
  // 2026.1 that is shown as 2026.10 is October.
  const decimals = /^[#0,]*0\.(0{1,2})(?:_.)?(?:;.*)?$/.exec(format ?? "")?.[1];
  if (decimals === undefined && isNoTime(value)) return plain([], "invalid");
  return readMonthText(decimals === undefined ? String(value) : value.toFixed(decimals.length), context);
}

/** True for a whole number that is no month and no year, nor has the figures of a date: most amounts. */
function isNoTime(value: number): boolean {
  return Number.isInteger(value) && value > 12 && value < 100_000 && (value < 1900 || value >= 2100);
}

/** Reads a month text on its own (a section heading, the beginning of an activity). */
export function readMonthText(text: string, context: MonthContext): MonthReading {
  const { year, date1904, isDateColumn } = context;
  // So the columns of every sheet are looked at before anything is known of it; most of their texts come again in the next one.
  if (year === null && date1904 !== true && isDateColumn !== true && text.length <= LONGEST_REMEMBERED) return undatedMonths(text);
  return monthsOfText(text, context);
}

/** Longer texts are seldom there twice. */
const LONGEST_REMEMBERED = 40;

const undatedMonths = remembered((text) => monthsOfText(text, { year: null }));

function monthsOfText(text: string, context: MonthContext): MonthReading {
  const ticked = tickedTimes(text, (part) => readLine(part, context));
  if (ticked !== null) return ticked;
  return /[\r\n]/.test(text) ? readLines(text, context) : readLine(text, context);
}

/** A cell of several lines: a list, one time written downwards (全⏎年, 十⏎一⏎月), or a time with its remark (1月⏎（春节前）). */
function readLines(text: string, context: MonthContext): MonthReading {
  const lines = text
    .slice(0, 400)
    .split(/[\r\n]+/)
    .map((line) => tidy(line))
    .filter((line) => line !== "");
  // Parts of a word: no line but the last says what it counts.
  const isOneWord = lines.slice(0, -1).every((line) => line.length <= 2 && !LINE_ENDS_IN_UNIT.test(line));
  const isDownwards = lines.every((line) => line.length === 1 || /^\d{2}$/.test(line)) && TIME_UNIT.test(lines.join(""));
  if ((isOneWord || isDownwards) && lines.length > 1) {
    const whole = readLine(lines.join(""), context);
    if (whole.months.length > 0) return whole;
  }
  const told = lines.filter(
    (line, index) =>
      index === 0 ||
      !/^[(（].*[)）]$/.test(line) ||
      monthTokens(normalised(line)).some((token) => token.kind === "month" || token.kind === "quarter" || token.kind === "date"),
  );
  return readLine(told.join("\n"), context);
}

function readLine(text: string, context: MonthContext): MonthReading {
  const normal = normalised(text);
  if (normal === "") return BLANK_MONTHS;
  const lunar = LUNAR_LIKE.test(normal) ? lunarMonths(normal, context.year) : null;
  if (lunar !== null) return lunar;
  // 每季度第一个月 counts months within a quarter.
  if (WITHIN_QUARTER.test(normal)) return monthsInWords(normal, context);
  const open = openTime(normal, (part) => readLine(part, context));
  if (open !== null) return open;
  const changed = changedTime(normal, (part) => readLine(part, context));
  if (changed !== null) return changed;
  const bracketed = /^([^()]{1,12})\(([^()]{2,24})\)$/.exec(normal);
  // 上半年（3月）, 全年（3月、9月）, 10月（四季度）: of a time and its bracket, the narrower, where it lies in the other.
  const period = bracketed && monthTokens(bracketed[2]!).find(({ kind }) => kind === "month" || kind === "quarter" || kind === "half");
  if (bracketed && period) {
    const [before, inside] = [readLine(bracketed[1]!, context), readLine(bracketed[2]!, context)];
    const isNarrower = before.months.length > 0 && before.form !== "invalid" && before.months.length < inside.months.length;
    const [narrow, wide] = isNarrower ? [before, inside] : [inside, before];
    const isWithin = narrow.months.length > 0 && narrow.months.length < wide.months.length && liesIn(narrow, wide);
    if (isWithin && narrow.form !== "invalid") return { ...narrow, year: narrow.year ?? wide.year };
    // 10月（一季度）: one of the two is a slip.
    if (isNarrower && period.kind !== "month") return { ...before, isVague: true };
  }
  const segments = normal.split(/[,;](?![^()]*\))/);
  const whole = interpret(monthTokens(normal), normal, context);
  const parts =
    segments.length > 1 && segments.length <= 12 && whole?.form !== "invalid"
      ? segments.map((part) => interpret(monthTokens(part), part, context))
      : [];
  // 五一、国庆, 3月、中秋: a part that names no month may name its festival.
  if (parts.length > 0 && segments.every((part, index) => parts[index] !== null || mentionsTime(part))) {
    const words = segments.map((part, index) => parts[index] ?? monthsInWords(part, context));
    if (
      parts.some((part) => part === null) &&
      parts.every((part) => part === null || part.form !== "invalid") &&
      words.every((part) => part.months.length > 0)
    )
      return joined(words);
  }
  return whole ?? monthsInWords(normal, context);
}

function liesIn(narrow: MonthReading, wide: MonthReading): boolean {
  return narrow.months.every((own) => wide.months.some((other) => other.month === own.month && other.yearOffset === own.yearOffset));
}

/** True when the text is nothing but a time (三月份, 第一季度, 全年): a heading over the rows below, say. */
export function isMonthText(text: string): boolean {
  if (saysMore(text)) return false;
  const normal = normalised(text);
  if (normal === "" || normal.length > 24 || !TIME_LIKE.test(normal)) return false;
  const tokens = monthTokens(normal);
  const hasUnit = tokens.some(
    (token) => token.kind === "month" || token.kind === "quarter" || token.kind === "half" || token.kind === "date",
  );
  if (hasUnit && tokens.every((token) => token.kind !== "gap" && token.kind !== "week")) return true;
  return PERIOD_ALONE.test(normal);
}

/** Months from the figures in a text; null when it names none. */
function interpret(tokens: readonly MonthToken[], text: string, context: MonthContext): MonthReading | null {
  const { points, isInvalid, isPair, year } = pointsOf(tokens, context);
  if (points.length === 0) {
    if (isInvalid) return { ...plain([], "invalid"), year };
    if (year !== null && YEAR_ALONE.test(text)) return { ...plain(allMonths(year, context), "whole-year"), year };
    return null;
  }
  const months: PlanMonth[] = [];
  const add = (month: PlanMonth): void => {
    if (!months.some((known) => known.month === month.month && known.yearOffset === month.yearOffset)) months.push(month);
  };
  let isRange = false;
  let wraps = 0;
  points.forEach((point, index) => {
    const [first, last] = monthsOfPoint(point);
    const previous = points[index - 1];
    const start = placeOf(point, context);
    if (point.joint === "range" && previous && previous.unit === point.unit) {
      isRange = true;
      const [from] = monthsOfPoint(previous);
      const begin = placeOf(previous, context) * 12 + from - 1;
      let end = (point.year === null && point.offset === null ? placeOf(previous, context) : start) * 12 + last - 1;
      if (point.year === null && point.offset !== null && previous.year !== null)
        end = (placeOf(previous, context) + point.offset) * 12 + last - 1;
      if (end < begin) {
        end += 12;
        wraps = end - begin + 1;
      }
      for (let at = begin; at <= Math.min(end, begin + 23); at++)
        add({ month: ((((at % 12) + 12) % 12) + 1) as MonthNumber, yearOffset: Math.floor(at / 12) });
      return;
    }
    for (let month = first; month <= last; month++) add({ month: month as MonthNumber, yearOffset: start });
  });
  const form = isInvalid ? "invalid" : formOf(points, isRange, months);
  return { months, form, isVague: isPair || wraps > 9, year, isInherited: false };
}

/** Sorts out which bare figures are months, quarters or days, from what they are joined to. */
function pointsOf(
  tokens: readonly MonthToken[],
  context: MonthContext,
): { points: Point[]; isInvalid: boolean; isPair: boolean; year: number | null } {
  const points: Point[] = [];
  let joint: Point["joint"] = "gap";
  let year: number | null = null;
  let offset: number | null = null;
  let firstYear: number | null = null;
  let isInvalid = false;
  let isPair = false;
  let lastWasDay = false;
  const onlyFigures =
    tokens.length > 0 &&
    tokens.every((token) => token.kind === "number" || token.kind === "range" || token.kind === "list" || token.kind === "year") &&
    tokens.some((token) => token.kind === "number") &&
    tokens.every((token, index) => token.kind !== "number" || tokens[index + 1]?.kind !== "number");
  const push = (unit: Point["unit"], n: number, isBare = false): void => {
    const limit = unit === "month" ? 12 : unit === "quarter" ? 4 : 2;
    const wider = unit === "month" && joint === "next" && !lastWasDay ? points[points.length - 1] : undefined;
    if (n < 1 || n > limit) isInvalid = true;
    else if (wider !== undefined && wider.joint !== "range" && isInPoint(n, wider)) points[points.length - 1] = { ...wider, unit, n };
    else points.push({ unit, n, year, offset, joint, isBare });
    // 第四季度3月: one of the two is a slip.
    if (wider !== undefined && wider.unit !== "month" && !isInPoint(n, wider)) isPair = true;
    joint = "next";
    lastWasDay = false;
  };
  const checkDay = (day: number): void => {
    const point = points[points.length - 1];
    if (point?.unit !== "month" || day > daysIn(point.n, point.year ?? context.year) || day < 1)
      isInvalid ||= point?.unit === "month" && joint === "next" && !lastWasDay;
    lastWasDay = true;
    joint = "next";
  };
  tokens.forEach((token, index) => {
    switch (token.kind) {
      case "year":
        year = token.year;
        offset = null;
        firstYear ??= year;
        break;
      case "relative-year":
        offset = token.offset;
        if (year === null || token.offset !== 0) year = null;
        break;
      case "month":
      case "quarter":
      case "half":
        push(token.kind, token.n);
        break;
      case "date": {
        if (token.year !== null) {
          year = token.year;
          offset = null;
          firstYear ??= year;
        }
        const { month, day } = token;
        if (token.isPair && tokens.length === 1 && !context.isDateColumn && day === month + 1 && day <= 12) {
          push("month", month);
          joint = "list";
          push("month", day);
          isPair = true;
          break;
        }
        push("month", month);
        if (day !== null && month >= 1 && month <= 12) checkDay(day);
        break;
      }
      case "edge":
        takeEdge(points, token.at);
        break;
      case "day":
        checkDay(token.n);
        break;
      case "number": {
        const unit = unitOfNumber(tokens, index, lastWasDay, joint, points[points.length - 1]);
        if (unit === "day") checkDay(token.n);
        else if (unit !== null) push(unit, token.n);
        else if (onlyFigures) {
          // 3-15 and, in a column of days, 3-8: a month with its day.
          const second = tokens[index + 2];
          const isDated =
            tokens.length === index + 3 &&
            tokens[index + 1]?.kind === "range" &&
            second?.kind === "number" &&
            points.length === 0 &&
            (context.isDateColumn || second.n > 12) &&
            token.n <= 12 &&
            second.n <= 31;
          if (isDated) {
            push("month", token.n);
            lastWasDay = true;
          } else if (!(lastWasDay && points.length === 1)) push("month", token.n, true);
        } else joint = "gap";
        break;
      }
      case "range":
      case "list":
        joint = joint === "gap" ? "gap" : token.kind;
        break;
      default:
        joint = "gap";
        lastWasDay = false;
    }
  });
  return { points, isInvalid, isPair, year: firstYear };
}

function formOf(points: readonly Point[], isRange: boolean, months: readonly PlanMonth[]): MonthForm {
  const units = new Set(points.map((point) => point.unit));
  if (units.size === 1 && units.has("half")) return months.length === 12 ? "whole-year" : "half-year";
  if (units.size === 1 && units.has("quarter")) return "quarter";
  if (isRange) return "range";
  if (months.length > 1 || points.length > 1) return months.length === 1 ? "month" : "list";
  return points[0]!.isBare ? "bare-number" : "month";
}

/** Years beside the plan's own. */
function placeOf(point: Point, context: MonthContext): number {
  if (point.year !== null) return context.year === null ? 0 : point.year - context.year;
  return point.offset ?? 0;
}

function daysIn(month: number, year: number | null): number {
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function allMonths(year: number, context: MonthContext): PlanMonth[] {
  return Array.from({ length: 12 }, (_, index) => monthIn(index + 1, year, context));
}

function monthIn(month: number, year: number, context: MonthContext): PlanMonth {
  return { month: month as MonthNumber, yearOffset: context.year === null ? 0 : year - context.year };
}
