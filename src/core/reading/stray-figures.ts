/** strayFigures: numbers beside a plan's rows, in columns without a heading, that nothing near them explains. */
import type { CellRef } from "../grid/area";
import { isBlank } from "../grid/grid";
import type { Layout, PlanItem, StatedTotal, UnreadFigures } from "../plan/plan";
import { MAY_EXPLAIN, NAMES_A_CELL } from "../words/figure-words";
import { figureOf, headingOver, touching } from "./cell-ledger";
import type { SheetView } from "./sheet-view";

/** Columns beside the table that are looked at. */
const MOST_LEFT = 3;
const MOST_RIGHT = 12;
/** Cells above each other that a list beside the table may have. */
const LONGEST_LIST = 60;

interface Known {
  readonly unread: readonly UnreadFigures[];
  readonly stated: readonly StatedTotal[];
}

/** One for each column; a figure with words beside it, below a list's heading, or made of other cells is explained. */
export function strayFigures(view: SheetView, layout: Layout, items: readonly PlanItem[], { unread, stated }: Known): UnreadFigures[] {
  const all = [layout, ...(layout.parts ?? [])];
  const taken = new Set([...all.flatMap(columnsOf), ...(layout.otherBlocks ?? []).flatMap(({ columns }) => columns)]);
  const [first, last] = extentOf(items);
  if (first === undefined || last === undefined || layout.block?.isCalendar === true) return [];
  const [left, right] = [Math.min(...taken), Math.max(...taken)];
  const sums = new Set(stated.flatMap(({ amount: { fen } }) => (fen === null ? [] : [fen / 100, fen / 100 / layout.unitFactor])));
  const isOutside = (other: number): boolean =>
    !taken.has(other) && !all.some(({ span }) => span !== undefined && other >= span[0] && other <= span[1]);
  // Columns of the table and right beside it have been looked at as a whole.
  const judged = new Set(all.flatMap((part) => touching(view, part, items, taken)));
  const found: UnreadFigures[] = [];
  for (let column = Math.max(1, left - MOST_LEFT); column <= Math.min(view.grid.lastColumn, right + MOST_RIGHT); column++) {
    if (taken.has(column) || unread.some(({ cell }) => cell.column === column)) continue;
    if (all.some((part) => headingOver(view, part, column) !== null)) continue;
    const figures = figuresIn(view, column, { first, last, isOutside }).filter(({ value }) => !sums.has(value));
    if (figures.length === 0 || (figures.length > 1 && judged.has(column))) continue;
    const sum = figures.reduce((total, { value }) => total + value, 0);
    found.push({ cell: figures[0]!.cell, heading: "", count: figures.length, sum: Math.round(sum * 100) / 100 });
  }
  return found;
}

function extentOf(items: readonly PlanItem[]): readonly [number?, number?] {
  const [one] = items;
  if (one === undefined) return [];
  return items.reduce(([first, last], { row }) => [Math.min(first, row), Math.max(last, row)] as const, [one.row, one.row] as const);
}

function columnsOf({ block, columns, monthColumns, unitColumn, endColumn, partColumns, costColumn }: Layout): number[] {
  return [
    ...Object.values(columns),
    ...monthColumns.map(({ column }) => column),
    ...(block?.columns ?? []),
    ...(partColumns ?? []),
    ...[unitColumn, endColumn, costColumn].filter((column) => column !== undefined),
  ];
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly isOutside: (column: number) => boolean;
}

function figuresIn(
  view: SheetView,
  column: number,
  { first, last, isOutside }: Place,
): { readonly cell: CellRef; readonly value: number }[] {
  const found: { readonly cell: CellRef; readonly value: number }[] = [];
  for (const row of view.rows) {
    if (row < first || row > last) continue;
    const cell = view.own(row, column);
    const value = isBlank(cell) ? null : figureOf(cell);
    if (value === null || (cell.formula !== undefined && NAMES_A_CELL.test(cell.formula))) continue;
    const hasWords = (other: number): boolean => isOutside(other) && other >= 1 && saysWords(view, row, other);
    if (hasWords(column - 1) || hasWords(column + 1) || isBelowWords(view, row, column)) continue;
    found.push({ cell: { sheet: view.grid.sheet, row, column }, value });
  }
  return found;
}

function saysWords(view: SheetView, row: number, column: number): boolean {
  const { value } = view.seen(row, column);
  return typeof value === "string" && MAY_EXPLAIN.test(value);
}

/** True for a figure of a list: above it, with no gap, stand others and their heading. */
function isBelowWords(view: SheetView, row: number, column: number): boolean {
  for (let above = row - 1; above >= Math.max(1, row - LONGEST_LIST); above--) {
    if (isBlank(view.seen(above, column))) return false;
    if (saysWords(view, above, column)) return true;
  }
  return false;
}
