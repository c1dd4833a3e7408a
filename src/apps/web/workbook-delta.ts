/** A workbook sent in pieces: the worker tells what has changed since it last told, the page puts it together. */
import { type Cell, Grid, type Workbook } from "../../core/grid/grid";
import type { Part, SheetFrame, WorkbookFrame } from "./protocol";

/** Cells in one piece: a few milliseconds for the page to take in. */
const PIECE = 6_000;

export interface Delta {
  readonly parts: Iterable<Part>;
  readonly sheets: readonly SheetFrame[];
}

/** What to send so that a page that has `before` gets `now`. Edits keep the rows they do not touch as they are, so that rows are told apart by identity. */
export function deltaOf(before: Workbook | null, now: Workbook): Delta {
  const earlier = new Map(before?.sheets.map((grid) => [grid.sheet, grid]));
  const sheets: SheetFrame[] = [];
  const changed: (readonly [Grid, readonly number[]])[] = [];
  for (const grid of now.sheets) {
    const old = earlier.get(grid.sheet);
    const rows = grid.usedRows().filter((row) => old === undefined || old.row(row) !== grid.row(row));
    const emptied = old === undefined ? [] : old.usedRows().filter((row) => grid.row(row).length === 0);
    changed.push([grid, rows]);
    const { sheet, visibility, mark, isProtected, merges, hiddenRows, hiddenColumns } = grid;
    sheets.push({ sheet, visibility, mark, isProtected, merges, hiddenRows, hiddenColumns, emptied, isChange: old !== undefined });
  }
  return { sheets, parts: pieces(changed) };
}

function* pieces(changed: readonly (readonly [Grid, readonly number[]])[]): Iterable<Part> {
  for (const [grid, rows] of changed) {
    let piece: (readonly [number, readonly (Cell | undefined)[]])[] = [];
    let cells = 0;
    for (const row of rows) {
      const content = grid.row(row);
      piece.push([row, content]);
      cells += content.length + 1;
      if (cells < PIECE) continue;
      yield { kind: "rows", sheet: grid.sheet, rows: piece };
      piece = [];
      cells = 0;
    }
    if (piece.length > 0) yield { kind: "rows", sheet: grid.sheet, rows: piece };
  }
}

/** The page's side: `before` with the pieces that came, framed. Sheets that did not change stay the same objects. */
export function assembled(before: Workbook | null, parts: readonly Part[], frame: WorkbookFrame): Workbook {
  const earlier = new Map(before?.sheets.map((grid) => [grid.sheet, grid]));
  const came = new Map<string, (readonly [number, readonly (Cell | undefined)[]])[]>();
  for (const part of parts) {
    if (part.kind !== "rows") continue;
    const rows = came.get(part.sheet);
    if (rows) rows.push(...part.rows);
    else came.set(part.sheet, [...part.rows]);
  }
  const sheets = frame.sheets.map((sheet): Grid => {
    const old = sheet.isChange ? earlier.get(sheet.sheet) : undefined;
    const fresh = came.get(sheet.sheet) ?? [];
    if (old && fresh.length === 0 && sheet.emptied.length === 0 && isSameFrame(old, sheet)) return old;
    const rows = new Map<number, (Cell | undefined)[]>();
    if (old) for (const row of old.usedRows()) rows.set(row, old.row(row) as (Cell | undefined)[]);
    for (const row of sheet.emptied) rows.delete(row);
    for (const [row, cells] of fresh) rows.set(row, cells as (Cell | undefined)[]);
    return new Grid({ ...sheet, rows });
  });
  const { date1904, isStructureLocked, isSigned, names, tables } = frame;
  return { sheets, date1904, isStructureLocked, isSigned, ...(names && { names }), ...(tables && { tables }) };
}

function isSameFrame(grid: Grid, frame: SheetFrame): boolean {
  return (
    grid.visibility === frame.visibility &&
    grid.mark === frame.mark &&
    grid.isProtected === frame.isProtected &&
    grid.hiddenRows.size === frame.hiddenRows.size &&
    [...frame.hiddenRows].every((row) => grid.hiddenRows.has(row)) &&
    grid.hiddenColumns.size === frame.hiddenColumns.size &&
    [...frame.hiddenColumns].every((column) => grid.hiddenColumns.has(column)) &&
    grid.merges.length === frame.merges.length &&
    grid.merges.every((merge, index) => {
      const other = frame.merges[index]!;
      return merge.top === other.top && merge.left === other.left && merge.bottom === other.bottom && merge.right === other.right;
    })
  );
}
