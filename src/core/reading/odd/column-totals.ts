/** wrongTotals: what the row of totals says of the columns beside the amounts: 上年实际, 实际支出, 人数, the income in the left half. */
import type { Layout, OddFigure, PlanItem, StatedTotal } from "../../plan/plan";
import type { HeadingKind } from "../../terms/column-role";
import { RUNNING_HEADING } from "../../words/figure-words";
import { COST_HEADING } from "../../words/heading-words";
import { totalKind } from "../labels";
import type { SheetView } from "../sheet-view";
import { figureIn, headingOver, isSame, rounded } from "./figures";

/** Kinds of columns whose figures are added up. */
const ADDED: ReadonlySet<HeadingKind> = new Set(["amount", "actual", "lastYear", "adjusted", "income"]);
/** Fewer figures make no column. */
const FEWEST = 3;
/** Heads of all activities are added up by some and not by others: what lies further away is another figure. */
const HEADS_NEAR = 2;

/** `taken`: columns that tables beside this one are read from. */
export function wrongTotals(
  view: SheetView,
  layout: Layout,
  items: readonly PlanItem[],
  { stated, taken }: { readonly stated: readonly StatedTotal[]; readonly taken: ReadonlySet<number> },
): OddFigure[] {
  const { amount, heads } = layout.columns;
  const lines = stated.filter(({ cell, origin, rows }) => origin === "amount-column" && cell.column === amount && rows.length >= FEWEST);
  if (lines.length === 0 || layout.span === undefined) return ofIncome(view, layout, items);
  const [left, right] = layout.span;
  const read = new Set([...taken, amount, ...(layout.partColumns ?? []), ...layout.monthColumns.map(({ column }) => column)]);
  const found: OddFigure[] = [];
  for (let column = left; column <= right; column++) {
    const heading = read.has(column) ? null : headingOver(view, layout, column);
    const kind = heading?.senses[0]?.kind;
    const isAdded = heading !== null && ((kind !== undefined && ADDED.has(kind)) || column === heads || COST_HEADING.test(heading.text));
    // The total in 万元 is that of the column in 元.
    if (!isAdded || (heading.unit !== null && heading.unit.factor !== layout.unitFactor)) continue;
    for (const line of lines) {
      const own = figureIn(view.own(line.cell.row, column));
      const sum = own === null ? null : sumOf(view, column, line.rows);
      if (own === null || sum === null || isSame(own, sum)) continue;
      // What runs up ends in its total and is not added up; whether it runs right is asked row by row.
      if (RUNNING_HEADING.test(heading.text) && runsUp(view, column, line.rows)) continue;
      if (column === heads && (own > sum * HEADS_NEAR || own * HEADS_NEAR < sum)) continue;
      const cell = { sheet: view.grid.sheet, row: line.cell.row, column };
      found.push({ cell, heading: heading.text, stated: own, expected: rounded(sum), how: "rows" });
    }
  }
  return [...found, ...ofIncome(view, layout, items)];
}

/** The sum of a column over the rows; null where one of them holds no figure, or hardly any does. */
function sumOf(view: SheetView, column: number, rows: readonly number[]): number | null {
  let sum = 0;
  let figures = 0;
  for (const row of new Set(rows)) {
    const cell = view.own(row, column);
    const value = figureIn(cell);
    if (value !== null) {
      sum += value;
      figures++;
    } else if (cell.value !== null && cell.value !== "") return null;
  }
  return figures >= FEWEST ? sum : null;
}

/** True for figures none of which is less than the one above it. */
function runsUp(view: SheetView, column: number, rows: readonly number[]): boolean {
  const figures = rows.flatMap((row) => figureIn(view.own(row, column)) ?? []);
  return figures.every((figure, at) => at === 0 || figure >= figures[at - 1]!);
}

/** 收入合计 below the income that stands beside the spending. */
function ofIncome(view: SheetView, layout: Layout, items: readonly PlanItem[]): OddFigure[] {
  const columns = (layout.otherBlocks ?? []).filter(({ isIncome }) => isIncome === true).flatMap((block) => block.columns);
  const first = items[0]?.row;
  const money = columns.filter((column) => headingOver(view, layout, column)?.senses.some(({ kind }) => kind === "amount") === true);
  if (first === undefined || money.length !== 1) return [];
  let sum = 0;
  let lines = 0;
  for (const row of view.rows) {
    if (row < layout.firstRow) continue;
    const label = columns.map((column) => view.own(row, column)).find(({ value }) => typeof value === "string");
    const value = figureIn(view.own(row, money[0]!));
    if (label === undefined || value === null) continue;
    const kind = totalKind(view.word(label));
    if (kind === null) {
      sum += value;
      lines++;
    } else {
      if (lines < 2 || isSame(value, sum)) return [];
      const cell = { sheet: view.grid.sheet, row, column: money[0]! };
      return [{ cell, heading: view.text(label), stated: value, expected: rounded(sum), how: "rows" }];
    }
  }
  return [];
}
