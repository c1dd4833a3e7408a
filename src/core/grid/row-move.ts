/** Rows put elsewhere in their sheet: what they hold at the new place, and the formulas that would lose them. */
import { a1 } from "./area";
import type { InsertedRow, SheetEdit } from "./edit";
import { mapReferences, translateFormula } from "./formula";
import type { Grid, Workbook } from "./grid";
import { neighboursOf } from "./neighbours";
import { splitBefore } from "./obstacles";
import { rowDeletion } from "./row-deletion";
import type { RowSpan } from "./shift";

/** The content of a row at its new place; null where its formulas name other rows. */
export function movedRow(grid: Grid, from: number, to: number): InsertedRow | null {
  let isOwn = true;
  const cells = rowDeletion(grid, from, 1).expect.flatMap((row) => row.cells);
  const moved = cells.map(({ column, content }) => {
    const { format } = grid.at(from, column);
    const kept = format === undefined ? content : { ...content, format };
    if (content.formula === undefined) return { column, content: kept };
    mapReferences(content.formula, (reference) => {
      const corners = [reference.from, ...(reference.to === null ? [] : [reference.to])];
      if (reference.sheets !== null || corners.some(({ row, isRowFixed }) => row !== from || isRowFixed)) isOwn = false;
      return reference;
    });
    return { column, content: { ...kept, formula: translateFormula(content.formula, to - from, 0) } };
  });
  const merges = grid.merges.filter(({ top, bottom }) => top === from && bottom === from).map(({ left, right }) => ({ left, right }));
  const isHidden = grid.hiddenRows.has(from);
  return isOwn ? { cells: moved, movedFrom: from, ...(merges.length > 0 ? { merges } : {}), ...(isHidden ? { isHidden } : {}) } : null;
}

interface Named {
  /** Places of formulas by the row of which they name a cell alone. */
  readonly places: Map<string, string[]>;
  /** Ranges over several rows, by sheet in small letters; each once. */
  readonly ranges: Map<string, Map<string, RowSpan>>;
}

const naming = new WeakMap<Workbook, Named>();
/** Cells that are told of one row. */
const MOST_CELLS = 3;

/** Places of formulas in other rows that name a cell of this row alone. Sheets of ours are made anew anyway. */
export function formulasNaming(workbook: Workbook, sheet: string, row: number): readonly string[] {
  return namedIn(workbook).places.get(rowKey(sheet, row)) ?? [];
}

function namedIn(workbook: Workbook): Named {
  let named = naming.get(workbook);
  if (named === undefined) {
    named = { places: new Map(), ranges: new Map() };
    for (const grid of workbook.sheets) if (grid.mark === null || grid.mark === "plan") noteReferences(grid, named);
    naming.set(workbook, named);
  }
  return named;
}

function noteReferences(grid: Grid, { places, ranges }: Named): void {
  for (const row of grid.usedRows())
    for (const [column, cell] of grid.row(row).entries()) {
      if (cell?.formula === undefined) continue;
      mapReferences(cell.formula, (reference) => {
        const { from, to, sheets } = reference;
        if (from.row === null) return reference;
        const target = sheets?.first ?? grid.sheet;
        if (to !== null && to.row !== null && to.row !== from.row) {
          const span = { top: Math.min(from.row, to.row), bottom: Math.max(from.row, to.row) };
          const key = target.toLowerCase();
          const known = ranges.get(key) ?? new Map<string, RowSpan>();
          ranges.set(key, known.set(`${span.top}:${span.bottom}`, span));
          return reference;
        }
        const isOwnSheet = target.toLowerCase() === grid.sheet.toLowerCase();
        if (isOwnSheet && from.row === row) return reference;
        const key = rowKey(target, from.row);
        const known = places.get(key);
        const place = isOwnSheet ? a1(row, column) : `${grid.sheet}!${a1(row, column)}`;
        if (known === undefined) places.set(key, [place]);
        else if (known.length < MOST_CELLS) known.push(place);
        return reference;
      });
    }
}

function rowKey(sheet: string, row: number): string {
  return `${row} ${sheet.toLowerCase()}`;
}

/**
 * The rows from `top` to `bottom` one place up or down. Null where that would tear joined cells, formulas or what programs hold
 * together, or leave a row out of a sum that begins or ends there.
 */
export function rowsShifted(workbook: Workbook, grid: Grid, top: number, bottom: number, by: 1 | -1): readonly SheetEdit[] | null {
  const beside = by < 0 ? top - 1 : bottom + 1;
  if (beside < 1) return null;
  const [first, last] = [Math.min(beside, top), Math.max(beside, bottom)];
  const isTorn = grid.merges.some((merge) => merge.bottom > merge.top && merge.top <= last && merge.bottom >= first);
  if (isTorn || grid.fixed.some((area) => area.top <= last && area.bottom >= first)) return null;
  // Either of the two that change places may be the one that moves: one of the ways may keep a sum whole where the other does not.
  const down = by < 0 || top === bottom ? movedTo(workbook, grid, first, last + 1, last) : null;
  return down ?? (by > 0 || top === bottom ? movedTo(workbook, grid, last, first, first) : null);
}

/** True where a row would leave a range that holds it, or come into one that does not: only rows put strictly inside are in it. */
function crossesRange(workbook: Workbook, sheet: string, from: number, before: number): boolean {
  const ranges = namedIn(workbook).ranges.get(sheet.toLowerCase());
  for (const { top, bottom } of ranges?.values() ?? [])
    if ((from >= top && from <= bottom) !== (before > top && before <= bottom)) return true;
  return false;
}

/** One row from its place to before another; `to` is its number afterwards. */
function movedTo(workbook: Workbook, grid: Grid, from: number, before: number, to: number): readonly SheetEdit[] | null {
  const row = splitBefore(grid, before) === null ? movedRow(grid, from, to) : null;
  if (row === null || formulasNaming(workbook, grid.sheet, from).length > 0 || crossesRange(workbook, grid.sheet, from, before))
    return null;
  const rows = [row];
  return [
    { kind: "insert-rows", sheet: grid.sheet, before, rows, like: from, expect: neighboursOf(grid, before, rows) },
    rowDeletion(grid, from, 1),
  ];
}
