/** The cells that say when, and what is said by cells that several rows share. */
import { isDateFormat, serialToDate } from "../grid/dates";
import type { CellContent } from "../grid/edit";
import type { Cell, Grid } from "../grid/grid";
import type { Plan, PlanItem } from "../plan/plan";
import { calendarOf, dayOf, isoOf, sameDayOf } from "./dates";
import { writtenLike } from "./flat";
import { type LyingCells, type Place, placeKey } from "./lying";
import { spliced, type TextSplice } from "./splices";
import { type Placed, timePieces, type TimePiece, yearLike } from "./time-pieces";
import { isNear, shiftOf, type Turn } from "./turn";
import { yearSplices } from "./year-texts";

/** A piece that names a month. */
export type Time = Extract<TimePiece, { kind: "time" }>;

export function isTime(piece: TimePiece): piece is Time {
  return piece.kind === "time";
}

/** Serial numbers from 2000 to 2049 are dates also where their format was lost. */
const [FIRST_SERIAL, LAST_SERIAL] = [36526, 54788];

export function isDay(value: number, format: string | undefined): boolean {
  return (value >= FIRST_SERIAL && value <= LAST_SERIAL) || (value > 31 && isDateFormat(format));
}

export function dayOfSerial(value: number, { date1904 }: Turn): number | null {
  const date = serialToDate(value, date1904);
  return date === null ? null : dayOf(date.year, date.month, date.day);
}

/** Days counted as the workbook counts them, with the time of day they had. */
export function serialOf({ date1904 }: Turn, time: number): (day: number) => number {
  return (day) => day - (date1904 ? 1462 : 0) + time;
}

function yearSplice({ start, end, value, text }: Placed, turn: Turn): TextSplice {
  return { start, end, text: yearLike(value + shiftOf(turn), text) };
}

/** The cells in which a row says its own time: none of a merge over several rows, none that rows below read as theirs too. */
export function ownTimeCells(item: PlanItem, plan: Plan, grid: Grid, lying: LyingCells | null): readonly Place[] {
  if (lying !== null) {
    const places = [item.months.cell, item.date?.cell ?? null].flatMap((cell) => lying.own(cell) ?? []);
    return [...new Map(places.map((place) => [placeKey(place), place])).values()];
  }
  const { columns, endColumn } = plan.layout;
  // Of tables side by side each has its own columns.
  const isMain = item.activity.cell?.column === columns.activity;
  const main = isMain ? [columns.month, columns.date, endColumn] : [];
  const own = [item.months.cell, item.date?.cell ?? null].flatMap((cell) => (cell?.row === item.row ? [cell.column] : []));
  const next = plan.items.find((one) => one.row > item.row && one.months.value.isInherited);
  const isHead = next !== undefined && !plan.items.some((one) => one.row > item.row && one.row < next.row);
  return [...new Set([...main, ...own])].flatMap((column) => {
    if (column === undefined || column === columns.quarter) return [];
    const merge = grid.mergeAt(item.row, column);
    if (merge !== null && (merge.bottom > merge.top || merge.left !== column)) return [];
    return isHead && column === columns.month ? [] : [{ row: item.row, column }];
  });
}

/** A cell that says the time of several rows: its year alone turns. */
export function sharedTimeChange(
  cell: Cell,
  turn: Turn,
): { readonly from: string; readonly to: string; readonly content: CellContent } | null {
  if (cell.formula !== undefined) return null;
  if (typeof cell.value === "string") {
    const years = yearSplices(cell.value, turn) ?? { splices: shortYears(cell.value, turn) };
    const to = spliced(cell.value, years.splices);
    return to === cell.value ? null : { from: cell.value, to, content: { value: to } };
  }
  if (typeof cell.value !== "number") return null;
  const day = isDay(cell.value, cell.format) ? dayOfSerial(cell.value, turn) : null;
  if (day !== null) {
    const to = sameDayOf(calendarOf(day).year + shiftOf(turn), calendarOf(day));
    return { from: isoOf(day), to: isoOf(to), content: { value: serialOf(turn, cell.value - Math.floor(cell.value))(to) } };
  }
  const scale = cell.value > 100_000 ? 100 : 1;
  if (!isNear(Math.floor(cell.value / scale), turn)) return null;
  const to = Math.round((cell.value + scale * shiftOf(turn)) * 100) / 100;
  return { from: String(cell.value), to: String(to), content: { value: to } };
}

/** 115/02: a year that only a month behind it shows to be one. */
export function shortYears(text: string, turn: Turn): readonly TextSplice[] {
  return timePieces(text)
    .filter(isTime)
    .flatMap(({ year }) => (year !== null && isNear(year.value, turn) ? [yearSplice(year, turn)] : []));
}

/** What a month's cell says of another month; null where that can't be told from how it is written. */
export function monthContentLike(cell: Cell, from: number, to: number, turn: Turn): CellContent | null {
  if (cell.formula !== undefined) return null;
  if (typeof cell.value === "string") {
    const times = timePieces(cell.value).filter(isTime);
    if (times.length !== 1 || times[0]!.month.value !== from || times[0]!.day !== null) return null;
    const [{ month }] = times as [Time];
    const years = yearSplices(cell.value, turn)?.splices ?? shortYears(cell.value, turn);
    return { value: spliced(cell.value, [...years, { ...month, text: writtenLike(to, month.text) }]) };
  }
  if (typeof cell.value !== "number") return null;
  if (cell.value === from) return { value: to };
  const day = isDay(cell.value, cell.format) ? dayOfSerial(cell.value, turn) : null;
  if (day === null || calendarOf(day).month !== from) return null;
  const moved = dayOf(calendarOf(day).year + shiftOf(turn), to, 1);
  return moved === null ? null : { value: serialOf(turn, 0)(moved), ...(cell.format === undefined ? {} : { format: cell.format }) };
}
