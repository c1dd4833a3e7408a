/** What takes the edits of a user's sheet back: what Excel holds before and after them, laid out for the engine's own inverse. */
import type { Area, CellRef } from "../../core/grid/area";
import { inverseOfRows } from "../../core/grid/apply-inverse";
import type { SheetEdit } from "../../core/grid/edit";
import { type Cell, Grid, type Workbook } from "../../core/grid/grid";
import { placedInserts, rowMapOf } from "../../core/grid/sheet-work";
import { queueCells, queueRows } from "./standing-cells";
import type { SheetJournal } from "./take-back";

/** Queues the reading of what was written; the function given back tells the inverse, in positions after the apply. */
export function queueAfter(context: Excel.RequestContext, sheet: Excel.Worksheet, journal: SheetJournal): () => SheetEdit[] {
  const { sheet: name, work } = journal;
  const map = rowMapOf(work);
  const sets = work.sets.flatMap(({ row, column }): CellRef[] => {
    const now = map.row(row);
    return now === null ? [] : [{ sheet: name, row: now, column }];
  });
  const cells = queueCells(context, sets);
  const placed = placedInserts(work.inserts, map).filter(({ insert }) => insert.rows.length > 0);
  const inserted = placed.map(({ first, insert }) => queueRows(sheet, first, insert.rows.length));
  const around = work.deletes.map(({ row }) => {
    const at = map.place(row);
    return at > 1 ? queueRows(sheet, at - 1, 2) : queueRows(sheet, at, 1);
  });
  return () => {
    const rows = [...inserted, ...around].flatMap((read) => [...read()]);
    const now = [
      ...rows.flatMap(([row, line]) => [...line].map(([column, cell]) => ({ row, column, cell }))),
      ...cells().map((cell, index) => ({ ...sets[index]!, cell })),
    ];
    const edits = [...work.sets, ...work.inserts, ...work.deletes];
    const before = partOf(name, journal.cells, journal.merges);
    return inverseOfRows(before, edits, { maps: new Map([[name, map]]), placed }, partOf(name, now, []), []).map((edit) =>
      // New rows look like the row above them.
      edit.kind === "insert-rows" && edit.before > 1 ? { ...edit, like: edit.before - 1 } : edit,
    );
  };
}

/** As much of a sheet as was looked at, each cell with its format told. */
function partOf(sheet: string, cells: readonly { row: number; column: number; cell: Cell }[], merges: readonly Area[]): Workbook {
  const rows = new Map<number, Cell[]>();
  for (const { row, column, cell } of cells) {
    const line = rows.get(row) ?? [];
    line[column] = { ...cell, format: cell.format ?? "General" };
    rows.set(row, line);
  }
  return { sheets: [new Grid({ sheet, rows, merges })], date1904: false, isStructureLocked: false, isSigned: false };
}
