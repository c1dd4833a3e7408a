/** Edits of the user's sheets, by sheet, and where the rows of a sheet go under them. */
import type { DeleteRows, InsertRows, SetCell, SheetEdit } from "./edit";
import { RowMap } from "./shift";

export interface SheetWork {
  readonly sets: SetCell[];
  readonly inserts: InsertRows[];
  readonly deletes: DeleteRows[];
}

export function byUserSheet(edits: readonly SheetEdit[]): Map<string, SheetWork> {
  const work = new Map<string, SheetWork>();
  const of = (sheet: string): SheetWork => {
    const known = work.get(sheet);
    if (known) return known;
    const fresh: SheetWork = { sets: [], inserts: [], deletes: [] };
    work.set(sheet, fresh);
    return fresh;
  };
  for (const edit of edits) {
    if (edit.kind === "set-cell") of(edit.sheet).sets.push(edit);
    else if (edit.kind === "insert-rows") of(edit.sheet).inserts.push(edit);
    else if (edit.kind === "delete-rows") of(edit.sheet).deletes.push(edit);
  }
  return work;
}

/** Where the sheet's rows go. */
export function rowMapOf({ inserts, deletes }: SheetWork): RowMap {
  return new RowMap([
    ...inserts.map(({ before, rows }) => ({ before, count: rows.length })),
    ...deletes.map(({ row, count }) => ({ deleteRow: row, count })),
  ]);
}

export interface PlacedInsert {
  /** Where the first of its rows stands after the apply. */
  readonly first: number;
  readonly insert: InsertRows;
}

/** Several insertions before one row follow each other in list order. */
export function placedInserts(inserts: readonly InsertRows[], map: RowMap): PlacedInsert[] {
  const used = new Map<number, number>();
  return inserts.map((insert) => {
    const offset = used.get(insert.before) ?? 0;
    used.set(insert.before, offset + insert.rows.length);
    return { first: map.insertedAt(insert.before) + offset, insert };
  });
}
