/** headlessAmount: the column of amounts whose heading was left out, where the table's own total proves it. */
import { isBlank } from "../../grid/grid";
import { readAmount } from "../amounts";
import { totalKind } from "../labels";
import type { SheetView } from "../sheet-view";
import type { TableColumns } from "./facts";

/** Cells of the column that are figures. */
const FIGURES = 0.8;
const FEWEST = 2;
/** Hostile sheets are long. */
const MOST_ROWS = 5000;

/** Of the `open` columns, which no heading names, the one whose figures come to the stated total; null where none does, or several. */
export function headlessAmount(
  view: SheetView,
  open: readonly number[],
  { arithmetic, facts }: TableColumns,
  headerRow: number,
): number | null {
  const found = open.filter((column) => {
    const fact = facts.get(column);
    if (fact === undefined || fact.filled < FEWEST || fact.amounts < FIGURES || arithmetic.counting.has(column)) return false;
    return isBlank(view.seen(headerRow, column)) && comesToTotal(view, column, headerRow);
  });
  return found.length === 1 ? found[0]! : null;
}

function comesToTotal(view: SheetView, column: number, headerRow: number): boolean {
  let sum = 0;
  let looked = 0;
  for (let row = view.rowBelow(headerRow); row !== undefined && looked < MOST_ROWS; row = view.rowBelow(row), looked++) {
    const kinds = view.ownCells(row).map(({ cell }) => (typeof cell.value === "string" ? totalKind(view.word(cell)) : null));
    const { fen } = readAmount(view.own(row, column));
    if (kinds.some((kind) => kind === "total" || kind === "grand-total")) return sum > 0 && fen === sum;
    if (!kinds.includes("subtotal")) sum += fen ?? 0;
  }
  return false;
}
