/** runningFigures: columns of plain figures that say what the amounts come to up to their row, said anew for rows in another order. */
import type { SetCell } from "../grid/edit";
import type { Grid } from "../grid/grid";
import type { RowMap } from "../grid/shift";
import type { Plan, PlanItem } from "../plan/plan";
import { added, typedRunningColumns } from "./running";
import type { Run } from "./runs";

const NONE: ReadonlySet<number> = new Set();

/** Where one row of an arranged run comes from and goes to. */
export interface PlacedRow {
  readonly item: PlanItem;
  /** Its row in the snapshot; null for one that is put in. */
  readonly row: number | null;
  /** Its row in the sheet as it will be. */
  readonly newRow: number;
}

/** `arranged`: rows of the runs that have others now. `sums`: by sheet, new row and column; of rows that are there already as edits too. */
export function runningFigures(
  runs: readonly Run[],
  arranged: ReadonlyMap<Run, readonly PlacedRow[]>,
  maps: ReadonlyMap<string, RowMap>,
  gridOf: (item: PlanItem, run: Run) => Grid,
): { readonly sums: ReadonlyMap<string, number>; readonly edits: readonly SetCell[] } {
  const sums = new Map<string, number>();
  const edits: SetCell[] = [];
  const totals = new Map<Plan, number>();
  const sheets = new Set([...arranged.keys()].map(({ sheet }) => sheet));
  for (const run of runs) {
    const { sheet, plan, grid } = run;
    const columns = sheets.has(sheet) ? typedRunningColumns(plan, grid) : NONE;
    const rows =
      arranged.get(run) ?? run.items.map((item) => ({ item, row: item.row, newRow: maps.get(sheet)?.row(item.row) ?? item.row }));
    if (columns.size === 0) continue;
    for (const { item, row, newRow } of rows) {
      const sum = added(totals.get(plan) ?? 0, gridOf(item, run).at(item.row, plan.layout.columns.amount!).value);
      totals.set(plan, sum);
      for (const column of columns) {
        sums.set(`${sheet}:${newRow}:${column}`, sum);
        const expect = row === null ? null : grid.at(row, column);
        if (expect !== null && expect.value !== sum)
          edits.push({ kind: "set-cell", sheet, row: row!, column, content: { value: sum }, expect });
      }
    }
  }
  return { sums, edits };
}
