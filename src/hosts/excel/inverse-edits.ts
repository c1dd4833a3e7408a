/** What takes the edits of a user's sheet back, told from what Excel holds after them. */
import type { Area } from "../../core/grid/area";
import type { DeleteRows, ExpectedCell, InsertedRow, SheetEdit } from "../../core/grid/edit";
import { BLANK, type Cell } from "../../core/grid/grid";
import type { RowMap } from "../../core/grid/shift";
import { placedInserts, rowMapOf } from "./sheet-work";
import { queueCells, queueRows, type RowCells } from "./standing-cells";
import { contentOf, type SheetJournal } from "./take-back";

/** Queues the reading of what was written; the function given back tells the inverse, in positions after the apply. */
export function queueAfter(context: Excel.RequestContext, sheet: Excel.Worksheet, journal: SheetJournal): () => SheetEdit[] {
  const { sheet: name, work } = journal;
  const map = rowMapOf(work);
  const sets = work.sets.flatMap(({ row, column }) => {
    const now = map.row(row);
    return now === null ? [] : [{ sheet: name, row: now, column, before: row }];
  });
  const cells = queueCells(context, sets);
  const placed = placedInserts(work.inserts, map).filter(({ insert }) => insert.rows.length > 0);
  const inserted = placed.map(({ first, insert }) => queueRows(sheet, first, insert.rows.length));
  const deletes = [...work.deletes].sort((a, b) => a.row - b.row);
  const around = deletes.map(({ row }) => {
    const at = map.insertedAt(row);
    return at > 1 ? queueRows(sheet, at - 1, 2) : queueRows(sheet, at, 1);
  });
  return () => {
    const now = cells();
    return [
      ...sets.map(({ row, column, before }, index): SheetEdit => {
        const old = journal.cells.find((one) => one.row === before && one.column === column)?.cell ?? BLANK;
        return { kind: "set-cell", sheet: name, row, column, content: contentOf(old), expect: now[index]! };
      }),
      ...placed.map(
        ({ first, insert }, index): SheetEdit => ({
          kind: "delete-rows",
          sheet: name,
          row: first,
          count: insert.rows.length,
          expect: insert.rows.map((_row, offset) => ({ cells: contentsOf(inserted[index]!().get(first + offset)) })),
        }),
      ),
      ...deletes.map((edit, index): SheetEdit => insertionOf(edit, map, journal, around[index]!())),
    ];
  };
}

function contentsOf(cells: ReadonlyMap<number, Cell> | undefined): InsertedRow["cells"] {
  return [...(cells ?? [])].map(([column, cell]) => ({ column, content: contentOf(cell) }));
}

/** Rows that were taken out come back before the row that now stands in their place. */
function insertionOf(edit: DeleteRows, map: RowMap, { sheet, cells, merges }: SheetJournal, around: RowCells): SheetEdit {
  const at = map.insertedAt(edit.row);
  const last = edit.row + edit.count - 1;
  const rows = Array.from({ length: edit.count }, (_row, offset): InsertedRow => {
    const row = edit.row + offset;
    return {
      cells: cells.filter((one) => one.row === row).map(({ column, cell }) => ({ column, content: contentOf(cell) })),
      merges: merges.filter(({ top, bottom }) => top === row && bottom === row).map(({ left, right }) => ({ left, right })),
    };
  });
  const growMerges = merges.flatMap((merge): Area[] => {
    const top = map.row(merge.top);
    return top !== null && merge.top < edit.row && merge.bottom >= edit.row && merge.bottom <= last
      ? [{ ...merge, top, bottom: at - 1 }]
      : [];
  });
  const expect = [...around].flatMap(([row, line]) => [...line].map(([column, cell]): ExpectedCell => ({ row, column, cell })));
  return { kind: "insert-rows", sheet, before: at, rows, like: at > 1 ? at - 1 : null, growMerges, expect };
}
