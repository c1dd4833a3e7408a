/** monthMarks, rowSum: what a new row gets in a table with a column per month. */
import type { CellContent } from "../grid/edit";
import { translateFormula } from "../grid/formula";
import type { Grid } from "../grid/grid";
import type { Plan } from "../plan/plan";
import type { RowToAdd } from "./row-to-add";

/** In a matrix of ticks the new row gets its own, as the others have theirs; none where months hold amounts or other texts. */
export function monthMarks(
  { month, given }: RowToAdd,
  { items, layout }: Plan,
  sign: CellContent["value"],
): readonly { readonly column: number; readonly content: CellContent }[] {
  if (sign === null || items.some((item) => (item.byMonth?.size ?? 0) > 0)) return [];
  const wanted = given?.months ?? [month];
  // Where a month has a column for each of its weeks, the first one is marked.
  const at = layout.monthColumns.filter(
    (entry) => wanted.includes(entry.month) && layout.monthColumns.find(({ month }) => month === entry.month) === entry,
  );
  return at.length < wanted.length ? [] : at.map(({ column }) => ({ column, content: { value: sign } }));
}

/** In a month matrix the row's own sum, as the row it is modelled on has it; it sums nothing yet. */
export function rowSum({ layout }: Plan, grid: Grid, like: number | null, row: number): CellContent | null {
  const { amount } = layout.columns;
  if (amount === undefined || layout.monthColumns.length === 0 || like === null) return null;
  const { formula } = grid.at(like, amount);
  return formula === undefined ? null : { value: 0, formula: translateFormula(formula, row - like, 0) };
}
