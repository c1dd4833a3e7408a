/** RemarkPlaces: where a row's remark stands: in its 备注, or in a column for remarks at the right edge of the table. */
import type { Grid } from "../grid/grid";
import { isBlank } from "../grid/grid";
import type { Layout, Plan } from "../plan/plan";
import type { CellChange } from "./change";
import type { Place } from "./lying";

/** The column for remarks; `heading`: where its name has to be written first. */
export interface RemarkColumn {
  readonly column: number;
  readonly heading: number | null;
}

export function remarkColumnOf(layout: Layout, plan: Plan, grid: Grid): RemarkColumn {
  if (layout.columns.remark !== undefined) return { column: layout.columns.remark, heading: null };
  const rows = [...layout.headerRows, ...plan.items.map(({ row }) => row)];
  for (let column = edgeOf(layout) + 1; ; column++)
    if (rows.every((row) => isBlank(grid.at(row, column)) && grid.mergeAt(row, column) === null))
      return { column, heading: layout.headerRows.at(-1) ?? null };
}

function edgeOf({ columns, monthColumns, span }: Layout): number {
  return Math.max(span?.[1] ?? 0, ...Object.values(columns), ...monthColumns.map(({ column }) => column));
}

/** A remark behind what the cell holds already. Null where a formula stands there. */
export function remarkedAt({ row, column }: Place, grid: Grid, remark: string, join: string): CellChange | null {
  const cell = grid.at(row, column);
  if (cell.formula !== undefined) return null;
  const text = isBlank(cell) ? remark : `${String(cell.value)}${join}${remark}`;
  return { row, column, content: { value: text } };
}
