/** rowChangesOf: rows that edits take out or move, as the user is told of them. */
import type { CellRef } from "../../core/grid/area";
import type { DeleteRows, InsertRows, SheetEdit } from "../../core/grid/edit";
import { byUserSheet, placedInserts, rowMapOf } from "../../core/grid/sheet-work";

export interface RowChanges {
  readonly removed: readonly { readonly sheet: string; readonly row: number; readonly edit: DeleteRows }[];
  /** `to`: the number of the row afterwards. */
  readonly moved: readonly { readonly sheet: string; readonly from: number; readonly to: number; readonly edit: DeleteRows }[];
}

/** Rows put in beside as many taken out of the same sheet, with the same values, are rows that move. */
export function rowChangesOf(edits: readonly SheetEdit[]): RowChanges {
  const removed: RowChanges["removed"][number][] = [];
  const moved: RowChanges["moved"][number][] = [];
  for (const [sheet, work] of byUserSheet(edits)) {
    const placed = placedInserts(work.inserts, rowMapOf(work));
    for (const edit of work.deletes) {
      const twin = placed.find(({ insert }) => isTwin(insert, edit));
      for (let index = 0; index < edit.count; index++) {
        if (twin) moved.push({ sheet, from: edit.row + index, to: twin.first + index, edit });
        else removed.push({ sheet, row: edit.row + index, edit });
      }
    }
  }
  return { removed, moved };
}

function isTwin({ rows }: InsertRows, { expect }: DeleteRows): boolean {
  const texts = (list: InsertRows["rows"]): string =>
    JSON.stringify(
      list.map(({ cells }) => cells.map(({ column, content: { value, formula } }) => [column, formula === undefined ? value : ""])),
    );
  return rows.length === expect.length && texts(rows) === texts(expect);
}

/** The cells that edits write to, where they stand afterwards. */
export function writtenCells(edits: readonly SheetEdit[]): readonly CellRef[] {
  return [...byUserSheet(edits)].flatMap(([sheet, work]) => {
    const map = rowMapOf(work);
    return work.sets.flatMap(({ row, column }) => {
      const to = map.row(row);
      return to === null ? [] : [{ sheet, row: to, column }];
    });
  });
}
