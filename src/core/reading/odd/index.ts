/** oddFigures: figures beside the amounts that the rule of those around them contradicts. */
import type { Layout, OddFigure, OtherRow, PlanItem, StatedTotal } from "../../plan/plan";
import type { SheetView } from "../sheet-view";
import { wrongBreakdowns, wrongCostLines, wrongTotalParts } from "./breakdowns";
import { lawBreakers } from "./column-laws";
import { wrongTotals } from "./column-totals";
import { wrongIncome } from "./income-lines";
import { wrongSectionSums } from "./section-sums";
import { wrongSummaryLines } from "./summaries";

/** Longer tables are data of another kind; their own totals are compared all the same. */
const MOST_ROWS = 20_000;

export function oddFigures(
  view: SheetView,
  layout: Layout,
  items: readonly PlanItem[],
  { stated, others }: { readonly stated: readonly StatedTotal[]; readonly others: readonly OtherRow[] },
): readonly OddFigure[] {
  if (items.length > MOST_ROWS) return [];
  const all = [layout, ...(layout.parts ?? [])];
  const found = new Map<string, OddFigure>();
  for (const part of all) {
    const own = items.filter(({ row }) => row >= part.firstRow && row < endOf(part, all));
    const taken = besides(part, all);
    // The table beside this one may end, with its total, while this one goes on.
    const lines = stated.filter(
      ({ cell, origin }) =>
        origin === "amount-column" && !taken.has(cell.column) && cell.row >= part.firstRow && cell.row < endOf(part, all),
    );
    const totals = lines.filter(({ role, cell }) => role === "total" && cell.column === part.columns.amount).map(({ cell }) => cell.row);
    const odd = [
      ...lawBreakers(view, part, own, totals),
      ...wrongTotals(view, part, own, { stated: lines, taken }),
      ...wrongBreakdowns(view, part, own),
      ...wrongCostLines(view, part, own),
      ...wrongTotalParts(view, part, lines),
    ];
    // A figure beside several tables of one row is each one's.
    for (const figure of odd) found.set(`${figure.cell.row}/${figure.cell.column}`, figure);
  }
  for (const figure of [
    ...wrongSectionSums(view, items, others),
    ...wrongSummaryLines(view, layout, items, others),
    ...wrongIncome(view, items, stated),
  ])
    found.set(`${figure.cell.row}/${figure.cell.column}`, figure);
  return [...found.values()];
}

/** The row in which the next table below begins. */
function endOf(part: Layout, all: readonly Layout[]): number {
  const below = all.map(({ headerRows, firstRow }) => headerRows[0] ?? firstRow).filter((top) => top > part.firstRow);
  return Math.min(part.lastRow + 1, ...below);
}

/** Columns of the tables beside this one, and of other organisations. */
function besides(part: Layout, all: readonly Layout[]): ReadonlySet<number> {
  const own = Object.values(part.columns);
  const others = all.filter((other) => other !== part && other.headerRows[0] === part.headerRows[0]);
  const tables = [part, ...others];
  // A month that heads several of them is none's own.
  const isShared = (column: number): boolean => tables.filter(({ columns }) => Object.values(columns).includes(column)).length > 1;
  const leftOf = ({ columns }: Layout): number => Math.min(...Object.values(columns).filter((column) => !isShared(column)));
  const lefts = tables.map(leftOf).sort((a, b) => a - b);
  // All from its first column to the first one of the next table is the table's, whether it has a role or not.
  const taken = others.flatMap((other) => {
    const left = leftOf(other);
    const next = lefts.find((more) => more > left) ?? (other.span?.[1] ?? left) + 1;
    const width = Number.isFinite(next - left) ? Math.max(0, next - left) : 0;
    return [...Object.values(other.columns), ...(other.partColumns ?? []), ...Array.from({ length: width }, (_, at) => left + at)];
  });
  const elsewhere = [...taken, ...(part.otherBlocks ?? []).flatMap(({ columns }) => columns)];
  return new Set(elsewhere.filter((column) => !own.includes(column)));
}
