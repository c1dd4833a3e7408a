/** A workbook sent in pieces: the worker tells what has changed since it last told, the page puts it together. */
import { type Cell, Grid, type Workbook } from "../../core/grid/grid";
import { type GridFrame, isSameFrame } from "../../core/grid/same-grid";

/** Rows with their cells, by number. */
type Rows = readonly (readonly [number, readonly (Cell | undefined)[]])[];

/** A grid with those of its rows that have changed. */
export interface SheetFrame extends GridFrame {
  /** True when the rows come on top of those the page has. */
  readonly isChange: boolean;
  readonly rows: Rows;
  /** Rows that hold nothing any more. */
  readonly emptied: readonly number[];
}

export interface WorkbookFrame extends Omit<Workbook, "sheets"> {
  readonly sheets: readonly SheetFrame[];
}

/** What to send so that a page that has `before` gets `now`. Edits keep the rows they do not touch as they are, so that rows are told apart by identity. */
export function deltaOf(before: Workbook | null, now: Workbook): WorkbookFrame {
  const earlier = new Map(before?.sheets.map((grid) => [grid.sheet, grid]));
  const sheets = now.sheets.map((grid): SheetFrame => {
    const old = earlier.get(grid.sheet);
    const changed = grid.usedRows().filter((row) => old === undefined || old.row(row) !== grid.row(row));
    const emptied = old === undefined ? [] : old.usedRows().filter((row) => grid.row(row).length === 0);
    const { sheet, visibility, mark, isProtected, merges, hiddenRows, hiddenColumns, fixed, paints } = grid;
    const rows = changed.map((row) => [row, grid.row(row)] as const);
    return {
      sheet,
      visibility,
      mark,
      isProtected,
      merges,
      hiddenRows,
      hiddenColumns,
      fixed,
      paints,
      isChange: old !== undefined,
      rows,
      emptied,
    };
  });
  return { ...now, sheets };
}

/** The page's side: `before` with what came. Sheets that did not change stay the same objects. */
export function assembled(before: Workbook | null, { sheets: frames, ...whole }: WorkbookFrame): Workbook {
  const earlier = new Map(before?.sheets.map((grid) => [grid.sheet, grid]));
  const sheets = frames.map((frame): Grid => {
    const old = frame.isChange ? earlier.get(frame.sheet) : undefined;
    if (old && frame.rows.length === 0 && frame.emptied.length === 0 && isSameFrame(old, frame)) return old;
    const rows = new Map<number, (Cell | undefined)[]>();
    if (old) for (const row of old.usedRows()) rows.set(row, old.row(row) as (Cell | undefined)[]);
    for (const row of frame.emptied) rows.delete(row);
    for (const [row, cells] of frame.rows) rows.set(row, cells as (Cell | undefined)[]);
    return new Grid({ ...frame, rows });
  });
  return { ...whole, sheets };
}
