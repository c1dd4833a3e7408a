/** A row of a month matrix: its filled cells, their months and amounts. */
import type { MonthNumber } from "../terms/month";
import { isBlank } from "../grid/grid";
import type { Fen } from "../plan/money";
import type { MonthReading } from "../plan/months";
import type { AmountReading, Field, Layout } from "../plan/plan";
import { tidy } from "../words";
import { MONTH_BAR, MONTH_MARK } from "../words/month-words";
import { readAmount } from "./amounts";
import { isSignature } from "./labels";
import type { SheetView } from "./sheet-view";

/** One filled cell of a month matrix, with the months it stands for. */
export interface MonthCell extends Field<AmountReading> {
  readonly months: readonly MonthNumber[];
}

/** True for a cell that holds neither a plain number nor a mere mark. */
export function isWorded({ value, text }: MonthCell): boolean {
  if (value.form === "none" || (value.form === "number" && (value.fen ?? 0) >= 0)) return false;
  return !(value.fen === null && (MONTH_MARK.test(tidy(text)) || MONTH_BAR.test(tidy(text))));
}

/** The months of a matrix row: those whose cells are filled. */
export function matrixMonths(
  view: SheetView,
  layout: Layout,
  row: number,
  byMonth: ReadonlyMap<MonthNumber, Fen> | null,
  section: Field<MonthReading> | null = null,
): Field<MonthReading> {
  const { sheet } = view.grid;
  const months: MonthNumber[] = [];
  let at: number | null = null;
  const finer = finerMonths(layout, section);
  for (const { column, month } of layout.monthColumns) {
    if (finer.get(column)?.includes(month) === false) continue;
    // A mark joined over several months is each one's; an amount is the first one's.
    const own = view.own(row, column);
    const cell = isBlank(own) && joinedFrom(view, layout, row, column) ? view.seen(row, column) : own;
    const known = byMonth?.get(month);
    // A tick, a word or a bar marks the month as much as an amount does; a written nought does not.
    const isNought = known === undefined && readAmount(cell).form === "none" && !MONTH_BAR.test(view.word(cell));
    if (isBlank(cell) || known === 0 || isNought) continue;
    if (!months.includes(month)) months.push(month);
    at ??= column;
  }
  const value: MonthReading = {
    months: months.map((month) => ({ month, yearOffset: 0 })),
    form: months.length === 0 ? "blank" : months.length === 1 ? "month" : "list",
    isVague: false,
    year: null,
    isInherited: false,
  };
  return { value, cell: at === null ? null : { sheet, row, column: at }, text: "" };
}

/** True for a cell of a mark that begins in another month of the row. */
function joinedFrom(view: SheetView, { monthColumns }: Layout, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  if (merge === null || merge.left === column || merge.top !== row) return false;
  return typeof view.at(row, merge.left).value === "string" && monthColumns.some((entry) => entry.column === merge.left);
}

/** True when the months hold nothing but 1, as ticks: no amount of a plan is one yuan, time and again. */
export function areOnesMarks(view: SheetView, { columns, firstRow, lastRow, monthColumns }: Layout): boolean {
  let ones = 0;
  const { activity } = columns;
  if (monthColumns.length === 0 || activity === undefined) return false;
  // 制表：… 审核：… right below the last activity stand in the months' columns as well.
  const isOfActivity = (row: number): boolean => !isBlank(view.own(row, activity)) && !isSignature(view.word(view.own(row, activity)));
  for (const row of view.sample(firstRow, lastRow, isOfActivity)) {
    for (const { column } of monthColumns) {
      const { value, formula } = view.own(row, column);
      if (value === null || value === "") continue;
      // A sum of ticks below them is no tick.
      if (formula !== undefined) break;
      if (value !== 1 && value !== "1") return false;
      ones++;
    }
  }
  return ones >= 2;
}

/** 三月 over a block of a table of quarters: of a quarter's column the months that the block is of; the others' columns stay what they are. */
function finerMonths({ monthColumns }: Layout, section: Field<MonthReading> | null): ReadonlyMap<number, readonly MonthNumber[]> {
  const found = new Map<number, MonthNumber[]>();
  const named = section?.value.isVague === false ? section.value.months.filter(({ yearOffset }) => yearOffset === 0) : [];
  for (const { column, month } of monthColumns)
    if (named.some((own) => own.month === month)) found.set(column, [...(found.get(column) ?? []), month]);
  return found;
}

/** The filled cells of a matrix row, each once; null where there is no matrix. */
export function matrixCells(
  view: SheetView,
  layout: Layout,
  row: number,
  factor: number,
  section: Field<MonthReading> | null = null,
): MonthCell[] | null {
  const { monthColumns } = layout;
  if (monthColumns.length === 0) return null;
  const byColumn = new Map<number, MonthNumber[]>();
  for (const { column, month } of monthColumns) byColumn.set(column, [...(byColumn.get(column) ?? []), month]);
  const found: MonthCell[] = [];
  const finer = finerMonths(layout, section);
  for (const [column, all] of byColumn) {
    const months = finer.get(column) ?? all;
    const cell = view.own(row, column);
    if (isBlank(cell)) continue;
    const value = readAmount(cell, factor);
    found.push({
      months,
      value,
      cell: { sheet: view.grid.sheet, row, column },
      text: value.form === "formula-no-value" ? (cell.formula ?? "") : view.text(cell),
    });
  }
  return found;
}

/** Amount by month. */
export function byMonthOf(cells: readonly MonthCell[]): ReadonlyMap<MonthNumber, Fen> {
  const found = new Map<MonthNumber, Fen>();
  for (const {
    months,
    value: { fen },
  } of cells) {
    if (fen === null) continue;
    // A column for a whole quarter: evenly over its months, the remainder on the first.
    const each = Math.trunc(fen / months.length);
    months.forEach((month, index) => found.set(month, (index === 0 ? fen - each * (months.length - 1) : each) as Fen));
  }
  return found;
}
