/** Wall calendars: the days of the week as columns, weeks as rows. In another year the days stand below other weekdays, and what is done on a day goes with it. */
import { a1 } from "../grid/area";
import type { CellContent, InsertRows } from "../grid/edit";
import type { Grid } from "../grid/grid";
import { neighboursOf } from "../grid/neighbours";
import type { Plan, PlanItem } from "../plan/plan";
import { calendarMonth } from "../reading";
import { simplify } from "../words";
import { SUNDAYS, WEEKDAYS } from "../words/rolling-words";
import { CALENDAR_DAY, LUNAR_DAY } from "../words/sheet-words";
import { anchorsOf } from "./anchors";
import { type PlannedChange, stuckChange } from "./change";
import { isWallCalendar } from "./runs";
import type { Contents } from "./contents";
import { calendarOf, dayOf, isoOf, sameDayOf, weekdayOf } from "./dates";
import { isTime } from "./time-cells";
import { timePieces } from "./time-pieces";
import { shiftOf, type Turn, yearOfMonth } from "./turn";

/** A festival's day further away than this has nothing to do with what is done. */
const NEAR_DAYS = 20;

/** One month of a wall calendar. */
interface Month {
  readonly plan: Plan;
  readonly grid: Grid;
  readonly month: number;
  readonly year: number;
  /** The column of each weekday from 0, Sunday. */
  readonly columns: readonly number[];
  /** The row of the numbers of each week. */
  readonly weeks: readonly number[];
  /** Rows of a week, that of its numbers included. */
  readonly height: number;
}

/** What is done on a day, in one cell. */
interface Entry {
  readonly from: Month;
  readonly row: number;
  readonly column: number;
  readonly to: Month;
  readonly day: number;
}

/** What an entry says in the new year; `glue`: what stood between the day's number and it, null in a cell of its own. */
interface Said extends Entry {
  readonly text: string;
  readonly glue: string | null;
}

export interface WallCalendars {
  readonly changes: readonly PlannedChange[];
  /** Puts the days where they belong; rows that a month needs more. */
  readonly turn: (contents: Contents) => readonly InsertRows[];
}

/** All of a workbook's: a festival's day may lie in another month's sheet. */
export function wallCalendars(plans: readonly { readonly plan: Plan; readonly grid: Grid }[], turn: Turn): WallCalendars {
  const changes: PlannedChange[] = [];
  const months = plans
    .filter(({ plan }) => isWallCalendar(plan))
    .flatMap(({ plan, grid }) => {
      const found = monthsOf(plan, grid, turn);
      if (found === null || found.length === 0) {
        changes.push(change(plan, a1(plan.layout.firstRow, 1), { code: "calendar-stays" }, true, plan.sheet, plan.sheet));
        return [];
      }
      return found;
    });
  for (const one of months)
    changes.push(
      change(
        one.plan,
        a1(one.weeks[0]!, one.columns[1]!),
        { code: "calendar-days", year: one.year + shiftOf(turn) },
        false,
        told(one.year, one.month),
        told(one.year + shiftOf(turn), one.month),
      ),
    );
  const entries = months.flatMap((from) =>
    from.plan.items.flatMap((item): Entry[] => {
      const { cell } = item.activity;
      const day = cell === null ? null : dayAt(from, cell.row, cell.column);
      if (cell === null || day === null) return [];
      const to = placeOf(item, from, day, months, turn);
      if (to.change !== null) changes.push(to.change);
      return [{ from, row: cell.row, column: cell.column, to: to.month, day: to.day }];
    }),
  );
  return {
    changes,
    turn: (contents) => {
      // All that is said is read before the first cell is written.
      const said = entries.map((entry) => ({ ...entry, ...textOf(entry, contents) }));
      return months.flatMap((month) => laidOut(month, said, contents, turn));
    },
  };
}

function told(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

function change(plan: Plan, cell: string, why: PlannedChange["why"], confirm: boolean, from: string, to: string): PlannedChange {
  return { sheet: plan.sheet, cell, kind: "move", from, to, why, confirm, cells: [], item: null };
}

/** The day an activity goes to: its festival's, else the same number. */
function placeOf(
  item: PlanItem,
  from: Month,
  day: number,
  months: readonly Month[],
  turn: Turn,
): { readonly month: Month; readonly day: number; readonly change: PlannedChange | null } {
  const before = dayOf(from.year, from.month, day)!;
  const anchor = anchorsOf(item, [item.activity.value], turn).moving.find((one) => Math.abs(one.from - before) <= NEAR_DAYS);
  const same = { month: from, day: calendarOf(sameDayOf(from.year + shiftOf(turn), { month: from.month, day })).day, change: null };
  if (anchor === undefined) return same;
  const after = anchor.to + (before - anchor.from);
  const date = calendarOf(after);
  const to = date.month === from.month ? from : months.find(({ month }) => month === date.month);
  if (to === undefined) return { ...same, change: stuckChange(item, date.month - from.month) };
  const why = { code: "festival", name: anchor.name, from: isoOf(anchor.from), to: isoOf(anchor.to) } as const;
  const { cell } = item.activity;
  return {
    month: to,
    day: date.day,
    change: { ...change(from.plan, a1(cell!.row, cell!.column), why, false, isoOf(before), isoOf(after)), item },
  };
}

/** The number of the day that a cell belongs to. */
function dayAt({ grid, columns, weeks, height }: Month, row: number, column: number): number | null {
  if (!columns.includes(column)) return null;
  const week = weeks.find((top) => top <= row && row < top + height);
  return week === undefined ? null : dayIn(grid.at(week, column).value);
}

function dayIn(value: unknown): number | null {
  const match = CALENDAR_DAY.exec(String(value ?? ""));
  return match === null ? null : Number(/\d+/.exec(match[0])![0]);
}

/** Null where it is no calendar that can be laid out anew: days below other weekdays, days of the moon, cells joined over days. */
function monthsOf(plan: Plan, grid: Grid, turn: Turn): readonly Month[] | null {
  const columns = weekdayColumns(plan, grid);
  if (columns === null) return null;
  const done = new Set(plan.items.flatMap(({ activity }) => activity.cell?.row ?? []));
  const titles = grid.usedRows().flatMap((row) => {
    if (done.has(row)) return [];
    const texts = grid.row(row).filter((cell) => typeof cell?.value === "string" && cell.value.trim() !== "");
    const text = texts.length === 1 ? calendarMonth(String(texts[0]!.value)) : null;
    const time = text === null ? undefined : timePieces(text).find(isTime);
    return time === undefined ? [] : [{ row, month: time.month.value, year: time.year?.value ?? null }];
  });
  const months: Month[] = [];
  for (const [index, { row, month, year }] of titles.entries()) {
    const end = (titles[index + 1]?.row ?? grid.lastRow + 1) - 1;
    const rows = grid.usedRows().filter((one) => one > row && one <= end);
    const weeks = rows.filter((one) => columns.some((column) => isDayCell(grid.at(one, column).value)));
    if (weeks.length === 0) return null;
    const steps = weeks.slice(1).map((one, at) => one - weeks[at]!);
    const height = Math.max(1, ...steps);
    const one: Month = { plan, grid, month, year: year ?? yearOfMonth(month, turn), columns, weeks, height };
    if (steps.some((step) => step !== height) || !isPlain(one)) return null;
    months.push(one);
  }
  return months;
}

/** The number of a day alone or before what is done. */
function isDayCell(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1 && value <= 31;
  return typeof value === "string" && CALENDAR_DAY.test(value);
}

function weekdayColumns({ layout }: Plan, grid: Grid): readonly number[] | null {
  const columns = new Map<number, number>();
  for (const table of [layout, ...(layout.blocks ?? [])]) {
    const column = table.columns.activity;
    const heading = layout.headerRows.map((row) => String(grid.at(row, column ?? 1).value ?? "")).find((text) => text !== "");
    const signs = [...simplify(heading ?? "")].map((sign) => WEEKDAYS.indexOf(SUNDAYS[sign] ?? sign)).filter((one) => one >= 0);
    const weekday = signs.at(-1) ?? -1;
    if (column === undefined || weekday < 0 || columns.has(weekday)) return null;
    columns.set(weekday, column);
  }
  return columns.size < 7 ? null : [...columns].sort(([one], [other]) => one - other).map(([, column]) => column);
}

/** True where the weeks hold days and what is done on them, and nothing else. */
function isPlain({ plan, grid, year, month, columns, weeks, height }: Month): boolean {
  const [top, bottom] = [weeks[0]!, weeks.at(-1)! + height - 1];
  if (
    grid.merges.some(
      (merge) => merge.bottom >= top && merge.top <= bottom && columns.some((column) => merge.left <= column && column <= merge.right),
    )
  )
    return false;
  const done = new Set(plan.items.flatMap(({ activity: { cell } }) => (cell === null ? [] : [a1(cell.row, cell.column)])));
  for (let row = top; row <= bottom; row++)
    for (let column = 1; column <= grid.lastColumn; column++) {
      const { value } = grid.at(row, column);
      const isBare = columns.includes(column) && weeks.includes(row) && isDayCell(value) && String(value).replace(CALENDAR_DAY, "") === "";
      if (value !== null && String(value).trim() !== "" && !isBare && !done.has(a1(row, column))) return false;
    }
  const days = new Set<number>();
  const areRight = weeks.every((week) =>
    columns.every((column, weekday) => {
      for (let row = week; row < week + height; row++) if (grid.at(row, column).formula !== undefined) return false;
      const { value } = grid.at(week, column);
      if (!isDayCell(value)) return value === null || String(value).trim() === "";
      if (LUNAR_DAY.test(String(value).replace(CALENDAR_DAY, ""))) return false;
      const day = dayIn(value)!;
      const date = dayOf(year, month, day);
      days.add(day);
      return date !== null && weekdayOf(date) === weekday;
    }),
  );
  return areRight && days.size === daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1)! - dayOf(year, month, 1)!;
}

/** Every cell of a month's weeks as it will be, and the rows of a week more. */
function laidOut(month: Month, entries: readonly Said[], contents: Contents, turn: Turn): readonly InsertRows[] {
  const { grid, columns, weeks, height, plan } = month;
  const year = month.year + shiftOf(turn);
  const first = dayOf(year, month.month, 1)!;
  // Weeks begin with the column that stands first.
  const start = columns.indexOf(Math.min(...columns));
  const before = (weekdayOf(first) - start + 7) % 7;
  const left = Math.ceil((before + daysIn(year, month.month)) / 7) - weeks.length;
  const wanted = new Map<string, CellContent>();
  for (let day = 1; day <= daysIn(year, month.month); day++) {
    const week = Math.floor((before + day - 1) / 7);
    const column = columns[weekdayOf(first + day - 1)]!;
    const own = entries.filter((one) => one.to === month && one.day === day);
    const inNumber = own.filter(({ glue }) => glue !== null);
    const below = own.filter(({ glue }) => glue === null).map(({ text }) => text);
    const isIn = inNumber.length > 0 || height === 1;
    const joined = isIn ? [...inNumber.map(({ text }) => text), ...(height === 1 ? below : [])].join("\n") : "";
    wanted.set(`${week}:0:${column}`, { value: joined === "" ? numberLike(month, day) : `${day}${inNumber[0]?.glue ?? "\n"}${joined}` });
    if (height > 1)
      below.forEach((text, index) => {
        const at = `${week}:${Math.min(index + 1, height - 1)}:${column}`;
        const known = wanted.get(at);
        wanted.set(at, { value: known === undefined ? text : `${String(known.value)}\n${text}` });
      });
  }
  for (const [week, top] of weeks.entries())
    for (let row = top; row < top + height; row++)
      for (const column of columns) {
        const content = wanted.get(`${week}:${row - top}:${column}`) ?? { value: null };
        contents.replace(plan.sheet, row, column, content);
      }
  if (left <= 0) return [];
  const end = weeks.at(-1)! + height;
  return Array.from({ length: height }, (_, offset): InsertRows => {
    const cells = columns.flatMap((column) => {
      const content = wanted.get(`${weeks.length}:${offset}:${column}`);
      return content === undefined ? [] : [{ column, content }];
    });
    const rows = [{ cells }];
    return {
      kind: "insert-rows",
      sheet: plan.sheet,
      before: end,
      rows,
      like: weeks.at(-1)! + offset,
      expect: neighboursOf(grid, end, rows),
    };
  });
}

function textOf({ from, row, column }: Entry, contents: Contents): Pick<Said, "text" | "glue"> {
  const { grid, weeks } = from;
  const text = String((contents.at(grid, row, column) ?? grid.at(row, column)).value ?? "");
  if (!weeks.includes(row)) return { text, glue: null };
  const number = CALENDAR_DAY.exec(text)![0];
  return { text: text.slice(number.length), glue: number.replace(/^\s*\d+/, "") };
}

/** A day's number as the month's others are written. */
function numberLike({ grid, weeks, columns }: Month, day: number): CellContent["value"] {
  const bare = weeks
    .flatMap((row) => columns.map((column) => grid.at(row, column).value))
    .filter((value) => isDayCell(value) && String(value).replace(CALENDAR_DAY, "") === "");
  const like = bare[0];
  return typeof like === "string" ? like.trim().replace(/\d+/, String(day)) : day;
}
