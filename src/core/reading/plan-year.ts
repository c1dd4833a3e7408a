/** planYear: the year a sheet's plan is for, and every year the sheet names. */
import { type Cell, isBlank } from "../grid/grid";
import type { MonthReading } from "../plan/months";
import type { Layout, StatedYear } from "../plan/plan";
import { isSignature } from "./labels";
import { readMonths } from "./months";
import { tidy } from "../words";
import type { SheetView } from "./sheet-view";
import { PLANNED, TOLD } from "../words/sheet-words";
import { type NamedYear, yearMeant, yearsIn } from "./years";
import { BEFORE_YEAR, OF_THE_PAPER, PERIOD_LINE, PLAN_PERIOD, YEAR_COLUMN, YEAR_LABEL, YEAR_LABEL_ALONE } from "../words/year-words";

export interface PlanYear {
  readonly year: number | null;
  readonly isSchoolYear: boolean;
  readonly stated: readonly StatedYear[];
}

/** Month cells looked at for a year of their own. */
const MONTHS_LOOKED_AT = 400;

/**
 * The title says it first, then the heading, the sheet's name, the month cells.
 * `titles` are the texts above the table, in order; a date in brackets among them is no title.
 */
export function planYear(
  view: SheetView,
  layout: Layout,
  titles: readonly { readonly row: number; readonly column: number; readonly text: string; readonly isTitle: boolean }[],
): PlanYear {
  const { grid } = view;
  const stated: StatedYear[] = [];
  const state = (named: NamedYear, origin: StatedYear["origin"], row: number | null, column = 1): void => {
    stated.push({ year: yearMeant(named), origin, cell: row === null ? null : { sheet: grid.sheet, row, column } });
  };
  let chosen: NamedYear | null = null;
  for (const { row, column, text, isTitle } of titles) {
    // 某工字〔2025〕28号, and a day by itself, are of the paper and not of the plan.
    if (OF_THE_PAPER.test(text)) continue;
    const planned = isTitle ? plannedYear(text) : null;
    // 2025年使用情况及2026年计划: the other year is told of, not planned.
    if (planned) {
      state(planned, "title", row, column);
      chosen ??= planned;
      continue;
    }
    const beside = yearBeside(view, row, column, text);
    if (beside !== null) {
      state(beside.year, "note", row, beside.column);
      chosen ??= beside.year;
    }
    for (const named of yearsIn(text)) {
      const counts = isTitle || YEAR_LABEL.test(text) || PERIOD_LINE.test(text.replace(/\s/g, ""));
      state(named, PLAN_PERIOD.test(text) ? "period" : isTitle ? "title" : "note", row, column);
      if (counts) chosen ??= named;
    }
  }
  for (const row of layout.headerRows) {
    for (const { column, cell } of view.ownCells(row)) {
      if (typeof cell.value !== "string" || column === layout.columns.lastYear) continue;
      const below = YEAR_LABEL_ALONE.test(tidy(cell.value)) ? yearBelow(view, layout, row, column) : null;
      if (below !== null) {
        state(below.year, "header", below.row, column);
        chosen ??= below.year;
      }
      for (const named of yearsIn(cell.value)) {
        state(named, "header", row, column);
        if (column === layout.columns.amount || column === layout.columns.activity || column === layout.columns.month) chosen ??= named;
      }
    }
  }
  const named = yearsIn(grid.sheet)[0];
  if (named) {
    state(named, "sheet-name", null);
    chosen ??= named;
  }
  chosen ??= yearOfColumn(view, layout) ?? yearOfMonths(view, layout, state);
  signedYears(view, layout, state);
  const isSchoolYear = chosen?.isSchoolYear === true || chosen?.term === 1 || (chosen === null ? false : runsOverNewYear(view, layout));
  const year = chosen === null ? null : yearMeant(chosen);
  return { year, isSchoolYear: isSchoolYear && chosen?.term !== 2, stated };
}

/** 申报年度 | 2026年: label and year in two cells; null where the next cell names none, or several. */
function yearBeside(
  view: SheetView,
  row: number,
  column: number,
  text: string,
): { readonly year: NamedYear; readonly column: number } | null {
  if (!YEAR_LABEL_ALONE.test(tidy(text))) return null;
  const next = view.ownCells(row).find((other) => other.column > column);
  const { value } = next?.cell ?? { value: null };
  const [year, ...more] = typeof value === "string" ? yearsIn(value) : typeof value === "number" ? yearsIn(String(value)) : [];
  return next === undefined || year === undefined || more.length > 0 ? null : { year, column: next.column };
}

/** 年度 over 2026 in every row, or joined over them; null where the column names several years, or none. */
function yearBelow(
  view: SheetView,
  layout: Layout,
  row: number,
  column: number,
): { readonly year: NamedYear; readonly row: number } | null {
  let found: { readonly year: NamedYear; readonly row: number } | null = null;
  for (const at of view.rows.filter((other) => other > row && other <= layout.lastRow).slice(0, MONTHS_LOOKED_AT)) {
    const { value } = view.own(at, column);
    if (typeof value !== "string" && typeof value !== "number") continue;
    const [year, ...more] = yearsIn(String(value));
    if (year === undefined) continue;
    if (more.length > 0 || (found !== null && found.year.year !== year.year)) return null;
    found ??= { year, row: at };
  }
  return found;
}

/** Of several years in one title, the one that stands before 计划 or 预算; null where the title names one year, or none so. */
function plannedYear(title: string): NamedYear | null {
  if (new Set(yearsIn(title).map(({ year }) => year)).size < 2) return null;
  const parts = title.slice(0, 200).split(BEFORE_YEAR);
  const part = parts.find((each) => PLANNED.test(each) && !TOLD.test(each));
  return part === undefined ? null : (yearsIn(part)[0] ?? null);
}

/** 计划年度 over 2026 in every row. */
function yearOfColumn(view: SheetView, layout: Layout): NamedYear | null {
  const header = layout.headerRows[layout.headerRows.length - 1];
  const column = header === undefined ? undefined : view.ownCells(header).find(({ cell }) => YEAR_COLUMN.test(view.word(cell)))?.column;
  if (column === undefined) return null;
  const cells = view
    .sample(layout.firstRow, layout.lastRow)
    .map((row) => view.own(row, column))
    .filter((cell) => !isBlank(cell));
  const years = cells.map((cell) =>
    yearsIn(view.text(cell))
      .map(({ year }) => year)
      .join(),
  );
  const [first] = years;
  return first === undefined || !/^\d{4}$/.test(first) || years.some((year) => year !== first)
    ? null
    : { year: Number(first), isSchoolYear: false, term: null };
}

/** The year most month cells name; of equals the earlier. */
function yearOfMonths(
  view: SheetView,
  layout: Layout,
  state: (named: NamedYear, origin: "month", row: number, column: number) => void,
): NamedYear | null {
  const counts = new Map<number, number>();
  for (const { row, column, year } of monthCells(view, layout)) {
    if (year === null) continue;
    state({ year, isSchoolYear: false, term: null }, "month", row, column);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let year: number | null = null;
  for (const [candidate, count] of [...counts].sort((a, b) => a[0] - b[0]))
    if (year === null || count > counts.get(year)!) year = candidate;
  year ??= yearShown(view, layout);
  if (year === null) return null;
  // September to January: the plan is the year's in which it begins.
  const first = Math.min(year, ...counts.keys());
  return { year: runsOverNewYear(view, layout) && year === first + 1 ? first : year, isSchoolYear: false, term: null };
}

/** 2026-3-10, 2026-4-8, 2026-6-30: the one year that all dates show; null where they show several, or leave it out. */
function yearShown(view: SheetView, layout: Layout): number | null {
  const years = new Set<number | null>();
  let dates = 0;
  for (const { cell, isSerial, serialYear } of monthCells(view, layout)) {
    if (!isSerial) continue;
    years.add(/y/i.test(cell.format ?? "") ? serialYear : null);
    dates++;
  }
  const [year] = years;
  return years.size === 1 && dates >= FEWEST_DATES ? year! : null;
}

const FEWEST_DATES = 2;

/** True when the months run 9 … 12 and then 1 …, as a school year's do. */
function runsOverNewYear(view: SheetView, layout: Layout): boolean {
  const months: number[] = [];
  for (const { months: named } of monthCells(view, layout))
    if (named.length === 1 && named[0] !== months[months.length - 1]) months.push(named[0]!);
  const turn = months.findIndex((month, index) => index > 0 && month <= 8 && months[index - 1]! >= 9);
  if (turn < 1 || months.length < 4) return false;
  const autumn = months.slice(0, turn);
  const spring = months.slice(turn);
  const rises = (run: readonly number[]): boolean => run.every((month, index) => index === 0 || month > run[index - 1]!);
  return autumn[0]! >= 8 && autumn.every((month) => month >= 8) && spring.every((month) => month <= 8) && rises(autumn) && rises(spring);
}

function* monthCells(
  view: SheetView,
  layout: Layout,
): Generator<{
  row: number;
  column: number;
  cell: Cell;
  year: number | null;
  isSerial: boolean;
  serialYear: number | null;
  months: readonly number[];
}> {
  const column = layout.columns.month ?? layout.columns.date;
  if (column === undefined) return;
  let seen = 0;
  /** By text and number: a year has twelve months, however many rows. */
  const known = new Map<Cell["value"], MonthReading>();
  for (const row of view.rows) {
    if (row < layout.firstRow || row > layout.lastRow) continue;
    if (++seen > MONTHS_LOOKED_AT) return;
    const cell = view.own(row, column);
    // A date beside no activity is a signature's or a note's.
    if (isBlank(cell) || (layout.columns.activity !== undefined && isBlank(view.seen(row, layout.columns.activity)))) continue;
    let reading = cell.format === undefined ? known.get(cell.value) : undefined;
    if (reading === undefined) {
      reading = readMonths(cell, { year: null, date1904: false });
      if (cell.format === undefined) known.set(cell.value, reading);
    }
    const isSerial = reading.form === "serial";
    const months = reading.months.map((month) => month.month);
    yield { row, column, cell, year: isSerial ? null : reading.year, isSerial, serialYear: isSerial ? reading.year : null, months };
  }
}

/** Years beside the signatures at the foot, and of the time that the plan says it is for. */
function signedYears(
  view: SheetView,
  layout: Layout,
  state: (named: NamedYear, origin: "signature" | "period", row: number, column: number) => void,
): void {
  for (const row of view.rows.filter((used) => used >= layout.firstRow).slice(-6)) {
    for (const { column, cell } of view.ownCells(row)) {
      if (typeof cell.value !== "string" || cell.value.length > 300) continue;
      const origin = PLAN_PERIOD.test(cell.value) ? "period" : isSignature(view.word(cell)) ? "signature" : null;
      if (origin !== null) for (const named of yearsIn(cell.value)) state(named, origin, row, column);
    }
  }
}
