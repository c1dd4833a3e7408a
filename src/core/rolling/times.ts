/** timeChanges: the times of one row in the new year: what moves with a festival, what keeps its day, and where it only may. */
import type { CellContent } from "../grid/edit";
import type { Cell, Grid } from "../grid/grid";
import type { PlanItem } from "../plan/plan";
import { BEFORE_FESTIVAL, MONTH_ENDS, MONTH_PARTS, MONTH_SIGN, WEEKDAYS } from "../words/rolling-words";
import { a1 } from "../grid/area";
import { type Anchor, type Anchors, anchorsOf } from "./anchors";
import type { ChangeWhy } from "../plan/year-change";
import type { CellChange, PlannedChange } from "./change";
import { calendarOf, dayOf, isoOf, sameDayOf, weekdayOf } from "./dates";
import { writtenLike } from "./flat";
import { spliced, type TextSplice } from "./splices";
import { dayOfSerial, isDay, isTime, serialOf, shortYears, type Time } from "./time-cells";
import { timePieces, type TimePiece, yearLike } from "./time-pieces";
import { isNear, shiftOf, type Turn, yearOfMonth } from "./turn";
import { yearSplices } from "./year-texts";

/** A day further from a festival than this has nothing to do with it. */
const NEAR_DAYS = 20;
/** A festival this early in its month: before it is the month before. */
const EARLY = 7;
/** A row over more months says nothing of a festival's. */
const MOST_MONTHS = 3;

/** What becomes of one cell's time. */
interface Moved {
  readonly why: ChangeWhy;
  readonly confirm: boolean;
  readonly splices?: readonly TextSplice[];
  readonly content?: CellContent;
  /** The months the row moves by. */
  readonly monthBy: number;
}

/** `own`: the cells of the row that say its time; none where it stands in a block of a month. */
export function timeChanges(item: PlanItem, grid: Grid, own: readonly { row: number; column: number }[], turn: Turn): PlannedChange[] {
  const said = own.map((place) => ({ ...place, cell: grid.at(place.row, place.column) }));
  const texts = [
    item.activity.value,
    ...said.flatMap(({ cell }) => (typeof cell.value === "string" ? [cell.value] : [])),
    item.months.text,
  ];
  const anchors = anchorsOf(item, texts, turn);
  const changes = said.flatMap(({ row, column, cell }): PlannedChange[] => {
    if (cell.formula !== undefined) return [];
    const moved = movedCell(item, cell, anchors, turn);
    if (moved === null) return [];
    const { from, to, change } = shown(cell, row, column, moved, turn);
    if (from === to) return [];
    return [planned(item, a1(row, column), { from, to, why: moved.why, confirm: moved.confirm, cells: [change], monthBy: moved.monthBy })];
  });
  if (changes.length > 0) return changes;
  // In words (春节前), or under a heading of its month: the row may have to leave its month although nothing is written otherwise.
  const isTimed = said.some(
    ({ cell }) => typeof cell.value === "number" || (typeof cell.value === "string" && timePieces(cell.value).some(isTime)),
  );
  if (isTimed) return [];
  const moved = movedMonth(item, anchors, [item.months.text, item.activity.value]);
  if (moved === null) return [];
  const [month] = item.months.value.months;
  const at = item.months.cell ?? item.activity.cell;
  const cell = at === null ? a1(item.row, 1) : a1(at.row, at.column);
  // A festival's name stays as it stands.
  const isNamed = item.months.value.form === "festival";
  const shownMonth = (by: number): string => `${((month!.month - 1 + by + 12) % 12) + 1}${MONTH_SIGN}`;
  const [from, to] = isNamed ? [item.months.text, item.months.text] : [shownMonth(0), shownMonth(moved.monthBy)];
  return [planned(item, cell, { from, to, why: moved.why, confirm: moved.confirm, cells: [], monthBy: moved.monthBy })];
}

function planned(
  item: PlanItem,
  cell: string,
  change: Pick<PlannedChange, "from" | "to" | "why" | "confirm" | "cells" | "monthBy">,
): PlannedChange {
  return { sheet: item.sheet, cell, kind: "move", item, ...change };
}

function shown(cell: Cell, row: number, column: number, moved: Moved, turn: Turn): { from: string; to: string; change: CellChange } {
  if (moved.content !== undefined) {
    const written = (value: Cell["value"]): string =>
      typeof value === "number" && isDay(value, cell.format) ? isoOf(dayOfSerial(value, turn)!) : String(value);
    return { from: written(cell.value), to: written(moved.content.value), change: { row, column, content: moved.content } };
  }
  const text = String(cell.value);
  const to = spliced(text, moved.splices ?? []);
  return { from: text, to, change: { row, column, content: { value: to } } };
}

function movedCell(item: PlanItem, cell: Cell, anchors: Anchors, turn: Turn): Moved | null {
  if (typeof cell.value === "number") return movedNumber(item, cell.value, cell.format, anchors, turn);
  if (typeof cell.value !== "string") return null;
  const text = cell.value;
  const pieces = timePieces(text);
  const times = pieces.filter(isTime);
  if (times.length === 0) return null;
  const years = [...shortYears(text, turn)];
  const named = yearSplices(text, turn)?.splices.filter(({ start }) => years.every((one) => one.start !== start)) ?? [];
  years.push(...named);
  const first = times.find(({ day }) => day !== null);
  if (first !== undefined) return movedDays(item, pieces, first, years, anchors, turn);
  const part = times.length === 1 && times[0]!.part !== null ? movedPart(times[0]!, text, anchors) : null;
  const month = part ?? movedMonths(item, times, anchors, [text, item.activity.value]);
  if (month !== null) return { ...month, splices: [...years, ...(month.splices ?? [])] };
  const [year] = times.flatMap((time) => time.year ?? []);
  const from = year?.value ?? yearSplices(text, turn)?.from;
  return from === undefined || years.length === 0
    ? null
    : { why: { code: "plan-year", from, to: from + shiftOf(turn) }, confirm: false, splices: years, monthBy: 0 };
}

/** The festival nearest to a day, within three weeks. */
function nearest(anchors: readonly Anchor[], day: number): Anchor | null {
  let best: Anchor | null = null;
  for (const anchor of anchors)
    if (Math.abs(anchor.from - day) <= NEAR_DAYS && (best === null || Math.abs(anchor.from - day) < Math.abs(best.from - day)))
      best = anchor;
  return best;
}

/** Days that a date moves by: as the festival does; one behind it in the festival's month stays in that month. */
function stepOf(anchor: Anchor, day: number): number {
  const step = anchor.to - anchor.from;
  const [before, festival] = [calendarOf(anchor.from), calendarOf(anchor.to)];
  const isBehind = day > anchor.from && calendarOf(day).month === before.month;
  if (!isBehind || calendarOf(day + step).month === festival.month) return step;
  return dayOf(festival.year + Math.floor(festival.month / 12), (festival.month % 12) + 1, 1)! - 1 - day;
}

/** Dates with days: all of a cell move as one. */
function movedDays(
  item: PlanItem,
  pieces: readonly TimePiece[],
  first: Time,
  years: readonly TextSplice[],
  { moving, fixed }: Anchors,
  turn: Turn,
): Moved | null {
  const dayOfTime = (time: Time): number | null =>
    time.day === null ? null : dayOf(time.year?.value ?? calendarYear(item, time.month.value, turn), time.month.value, time.day.value);
  const start = dayOfTime(first);
  if (start === null) return null;
  const anchor = nearest(moving, start);
  const written = pieces.find((piece) => piece.kind === "weekday");
  const turned = (day: number): number => sameDayOf(calendarOf(day).year + shiftOf(turn), calendarOf(day));
  let by: (day: number) => number = turned;
  let why: ChangeWhy = { code: "fixed-day", from: isoOf(start), to: isoOf(turned(start)) };
  let confirm = false;
  if (anchor !== null) {
    const step = stepOf(anchor, start);
    by = (day) => day + step;
    const facts = { name: anchor.name, from: isoOf(anchor.from), to: isoOf(anchor.to) };
    confirm = fixed.some((one) => Math.abs(one.from - anchor.from) <= NEAR_DAYS);
    why = { code: confirm ? "festival-beside-fixed" : "festival", ...facts };
  } else if (written !== undefined) {
    const isOwnDay = fixed.some((one) => one.from === start);
    confirm = !isOwnDay;
    const kept = isOwnDay ? turned(start) : sameWeekday(turned(start), written.weekday.value);
    by = (day) => day - start + kept;
    why = { code: isOwnDay ? "weekday" : "chosen-weekday", from: isoOf(start), to: isoOf(kept) };
  }
  const splices: TextSplice[] = [];
  let last: { readonly before: number; readonly month: number } | null = null;
  for (const piece of pieces) {
    if (piece.kind === "time") {
      const before = dayOfTime(piece);
      if (before === null || piece.day === null) continue;
      const after = calendarOf(by(before));
      if (piece.year !== null) splices.push({ ...piece.year, text: yearLike(after.year, piece.year.text) });
      splices.push({ ...piece.month, text: writtenLike(after.month, piece.month.text) });
      splices.push({ ...piece.day, text: writtenLike(after.day, piece.day.text) });
      last = { before, month: after.month };
    } else if (piece.kind === "day" && last !== null) {
      const { year, month } = calendarOf(last.before);
      const before = dayOf(year, month, piece.day.value);
      if (before === null) continue;
      const after = calendarOf(by(before));
      const day = writtenLike(after.day, piece.day.text);
      splices.push({
        ...piece.day,
        text: after.month === last.month ? day : `${writtenLike(after.month, piece.day.text)}${MONTH_SIGN}${day}`,
      });
      last = { before, month: after.month };
    } else if (piece.kind === "weekday" && last !== null) splices.push({ ...piece.weekday, text: WEEKDAYS[weekdayOf(by(last.before))]! });
  }
  const unseen = years.filter((one) => !splices.some(({ start: at }) => at === one.start));
  return { why, confirm, splices: [...splices, ...unseen], monthBy: monthsBy(start, by(start), turn) };
}

/** From a day to another: months in the plan's year. */
function monthsBy(from: number, to: number, turn: Turn): number {
  const [before, after] = [calendarOf(from), calendarOf(to)];
  return (after.year - shiftOf(turn) - before.year) * 12 + after.month - before.month;
}

function calendarYear(item: PlanItem, month: number, turn: Turn): number {
  return yearOfMonth(month, turn, item.months.value.months.find((one) => one.month === month)?.yearOffset ?? 0);
}

/** The day nearest to one that falls on a weekday. */
function sameWeekday(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 10) % 7) - 3;
}

/** A date that shows its day moves with its festival; a month as a date or a number moves as a month does. */
function movedNumber(item: PlanItem, value: number, format: string | undefined, anchors: Anchors, turn: Turn): Moved | null {
  const day = isDay(value, format) ? dayOfSerial(value, turn) : null;
  if (day !== null) {
    const { year, month } = calendarOf(day);
    const step = serialOf(turn, value - Math.floor(value));
    const anchor = showsDay(format) ? nearest(anchors.moving, day) : null;
    if (anchor !== null) {
      const to = day + stepOf(anchor, day);
      const confirm = anchors.fixed.some((one) => Math.abs(one.from - anchor.from) <= NEAR_DAYS);
      const why: ChangeWhy = {
        code: confirm ? "festival-beside-fixed" : "festival",
        name: anchor.name,
        from: isoOf(anchor.from),
        to: isoOf(anchor.to),
      };
      return { why, confirm, content: { value: step(to) }, monthBy: monthsBy(day, to, turn) };
    }
    const moved = showsDay(format) ? null : movedMonth(item, anchors, [item.activity.value]);
    const months = month - 1 + (moved?.confirm === false ? moved.monthBy : 0);
    const to = sameDayOf(year + shiftOf(turn) + Math.floor(months / 12), { month: ((months + 12) % 12) + 1, day: calendarOf(day).day });
    return {
      why: moved?.confirm === false ? moved.why : { code: "fixed-day", from: isoOf(day), to: isoOf(to) },
      confirm: false,
      content: { value: step(to) },
      monthBy: moved?.confirm === false ? moved.monthBy : 0,
    };
  }
  const moved = movedMonth(item, anchors, [item.activity.value]);
  const by = moved?.monthBy ?? 0;
  if (Number.isInteger(value) && value >= 1 && value <= 12) return moved && { ...moved, content: { value: value + by } };
  const year = Math.floor(value > 100_000 ? value / 100 : value);
  const [own] = item.months.value.months;
  if (own === undefined || !isNear(year, turn) || item.months.value.year === null) return null;
  const scale = value > 100_000 ? 1 : 100;
  const to = Math.round((value + (value > 100_000 ? 100 : 1) * shiftOf(turn)) * scale + (moved?.confirm === false ? by : 0)) / scale;
  const why: ChangeWhy = moved?.confirm === false ? moved.why : { code: "plan-year", from: year, to: year + shiftOf(turn) };
  return { why, confirm: false, content: { value: to }, monthBy: moved?.confirm === false ? by : 0 };
}

function showsDay(format: string | undefined): boolean {
  return format === undefined || format === "General" || /d/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ""));
}

/** 9月下旬: thirds of a month move as the festival does. */
function movedPart(time: Time, text: string, { moving, fixed }: Anchors): Moved | null {
  const thirdOf = (day: number): number => {
    const { month, day: date } = calendarOf(day);
    return month * 3 + Math.min(2, Math.floor((date - 1) / 10));
  };
  const own = time.month.value * 3 + time.part!.value;
  const anchor = moving.find(({ from }) => thirdOf(from) === own || thirdOf(from) === own + 1);
  if (anchor === undefined) return null;
  const to = own + thirdOf(anchor.to) - thirdOf(anchor.from);
  if (to === own || to < 3 || to > 38) return null;
  const month = Math.floor(to / 3);
  const part = to % 3;
  const isEnd = MONTH_ENDS[time.part!.text] !== undefined && part !== 1;
  const words = isEnd ? Object.keys(MONTH_ENDS).find((word) => MONTH_ENDS[word] === part)! : MONTH_PARTS[part]!;
  const confirm = fixed.some(({ from }) => Math.abs(from - anchor.from) <= NEAR_DAYS);
  const facts = { name: anchor.name, from: isoOf(anchor.from), to: isoOf(anchor.to) };
  return {
    why: { code: confirm ? "festival-beside-fixed" : "festival", ...facts },
    confirm,
    splices: [
      { ...time.month, text: writtenLike(month, text.slice(time.month.start, time.month.end)) },
      { ...time.part!, text: words },
    ],
    monthBy: month - time.month.value,
  };
}

function movedMonths(item: PlanItem, times: readonly Time[], anchors: Anchors, texts: readonly string[]): Moved | null {
  const moved = movedMonth(item, anchors, texts);
  if (moved === null) return null;
  const months = times.map(({ month }) => month.value + moved.monthBy);
  if (months.some((month) => month < 1 || month > 12)) return null;
  return { ...moved, splices: times.map(({ month }) => ({ ...month, text: writtenLike(month.value + moved.monthBy, month.text) })) };
}

/** By how many months a row without days moves: with its festival, where it would not be in time any more. */
function movedMonth(item: PlanItem, { moving, fixed }: Anchors, texts: readonly string[]): Omit<Moved, "splices" | "content"> | null {
  const months = item.months.value.months.map(({ month }) => month as number);
  if (months.length === 0 || months.length > MOST_MONTHS) return null;
  for (const anchor of moving) {
    const [from, to] = [calendarOf(anchor.from).month, calendarOf(anchor.to).month];
    const facts = { name: anchor.name, from: isoOf(anchor.from), to: isoOf(anchor.to) };
    const isIn = months.includes(from);
    if (months.includes(to)) {
      const isEarly = calendarOf(anchor.to).day <= EARLY && months.length === 1 && to > 1 && from === to;
      if (isEarly && calendarOf(anchor.from).day > EARLY && texts.some((text) => BEFORE_FESTIVAL.test(text)))
        return { why: { code: "before-festival", ...facts }, confirm: true, monthBy: -1 };
      continue;
    }
    if (!isIn && (months.some((month) => isInTime(month, to)) || !months.some((month) => Math.abs(month - from) <= 1))) continue;
    const isHeld = fixed.some((one) => months.some((month) => isInTime(month, calendarOf(one.to).month)));
    const confirm = isHeld || months.length > 1;
    return { why: { code: isHeld ? "festival-beside-fixed" : "festival", ...facts }, confirm, monthBy: to - from };
  }
  return null;
}

/** In the festival's month or the one before it. */
function isInTime(month: number, festival: number): boolean {
  return (festival - month + 12) % 12 <= 1 || (month === 12 && festival <= 2);
}
