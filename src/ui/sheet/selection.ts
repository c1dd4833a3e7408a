/** The selected cells as an area, and what a block of them is as text: copied, pasted, filled down, added up. */
import { shownText } from "../../core/formats/shown-text";
import type { Area } from "../../core/grid/area";
import type { CellContent, InsertedRow, SetCell, SheetEdit } from "../../core/grid/edit";
import { translateFormula } from "../../core/grid/formula";
import { type Grid, isBlank } from "../../core/grid/grid";
import { neighboursOf } from "../../core/grid/neighbours";
import { rowDeletion } from "../../core/grid/row-deletion";
import { typedContent } from "./typed-cell";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells of more than this many are neither copied nor pasted nor added up: a whole column is not meant. */
export const MOST_CELLS = 200_000;

/** The rectangle between two cells, grown over the merges that it touches. */
export function areaBetween(grid: Grid, a: Place, b: Place): Area {
  let area: Area = {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
  for (;;) {
    let next = area;
    for (const merge of grid.merges) {
      const isTouched = merge.top <= next.bottom && merge.bottom >= next.top && merge.left <= next.right && merge.right >= next.left;
      if (isTouched)
        next = {
          top: Math.min(next.top, merge.top),
          bottom: Math.max(next.bottom, merge.bottom),
          left: Math.min(next.left, merge.left),
          right: Math.max(next.right, merge.right),
        };
    }
    if (next.top === area.top && next.bottom === area.bottom && next.left === area.left && next.right === area.right) return area;
    area = next;
  }
}

export function cellCount({ top, bottom, left, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** As sheet programs copy: a tab between cells, a line each row, what holds either in quotes. */
export function blockText(grid: Grid, area: Area, date1904: boolean): string {
  const lines: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const text = shownText(grid.at(row, column), date1904);
      cells.push(/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(cells.join("\t"));
  }
  return lines.join("\r\n");
}

/** Rows of cells of a text that was copied from a sheet; one cell for a plain text without tabs and line breaks. */
export function blockOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  const ended = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  while (at <= ended.length) {
    let cell = "";
    if (ended[at] === '"') {
      const close = /"(?=[\t\n]|$)/g;
      close.lastIndex = at + 1;
      const found = close.exec(ended);
      if (found === null) {
        cell = ended.slice(at);
        at = ended.length;
      } else {
        cell = ended.slice(at + 1, found.index).replaceAll('""', '"');
        at = found.index + 1;
      }
    } else {
      const next = /[\t\n]/g;
      next.lastIndex = at;
      const end = next.exec(ended)?.index ?? ended.length;
      cell = ended.slice(at, end);
      at = end;
    }
    cells.push(cell);
    if (ended[at] !== "\t") {
      rows.push(cells);
      cells = [];
    }
    at++;
  }
  return rows;
}

/** A cell that a merge covers can't take anything: the first such one, where the block has something for it. */
export interface BlockEdits {
  readonly edits: readonly SetCell[];
  readonly covered: Place | null;
}

/** A block put from a cell on: what it holds as if typed there. */
export function pasted(grid: Grid, from: Place, block: readonly (readonly string[])[], date1904: boolean): BlockEdits {
  const edits: SetCell[] = [];
  let covered: Place | null = null;
  block.forEach((cells, rowsOn) =>
    cells.forEach((text, columnsOn) => {
      const place = { row: from.row + rowsOn, column: from.column + columnsOn };
      const anchor = grid.anchor(place.row, place.column);
      if (anchor.row !== place.row || anchor.column !== place.column) {
        if (text.trim() !== "") covered ??= place;
        return;
      }
      push(edits, grid, place, typedContent(text, grid.at(place.row, place.column), date1904));
    }),
  );
  return { edits, covered };
}

/** The top row of the area put into all the rows below it; formulas follow their place. */
export function filledDown(grid: Grid, area: Area): readonly SetCell[] {
  const edits: SetCell[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const { value, formula } = grid.at(area.top, column);
    for (let row = area.top + 1; row <= area.bottom; row++) {
      const anchor = grid.anchor(row, column);
      if (anchor.row !== row || anchor.column !== column) continue;
      const content = formula === undefined ? { value } : { value: null, formula: translateFormula(formula, row - area.top, 0) };
      push(edits, grid, { row, column }, content);
    }
  }
  return edits;
}

export function cleared(grid: Grid, area: Area): readonly SetCell[] {
  const edits: SetCell[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (!isBlank(grid.at(row, column))) push(edits, grid, { row, column }, { value: null });
  return edits;
}

function push(edits: SetCell[], grid: Grid, { row, column }: Place, content: CellContent): void {
  const expect = grid.at(row, column);
  if (content.formula === expect.formula && (content.formula !== undefined || content.value === expect.value)) return;
  edits.push({ kind: "set-cell", sheet: grid.sheet, row, column, content, expect, isTyped: true });
}

/** Count of cells that hold something, and the sum of those that are numbers; null where none is. */
export function addedUp(grid: Grid, area: Area): { readonly count: number; readonly sum: number | null } {
  let count = 0;
  let sum: number | null = null;
  for (let row = area.top; row <= Math.min(area.bottom, grid.lastRow); row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = grid.at(row, column);
      if (isBlank(cell)) continue;
      count++;
      if (typeof cell.value === "number") sum = (sum ?? 0) + cell.value;
    }
  // Thousandths of a fen are what adding in binary leaves.
  return { count, sum: sum === null ? null : Math.round(sum * 1e6) / 1e6 };
}

/** The next cell after a place, by rows, whose text holds the words; the first one after the last. Null where none does. */
export function foundAfter(grid: Grid, from: Place, words: string, date1904: boolean): Place | null {
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return null;
  const rows = grid.usedRows();
  const begin = rows.findIndex((row) => row >= from.row);
  const order = begin < 0 ? rows : [...rows.slice(begin), ...rows.slice(0, begin + 1)];
  for (const [index, row] of order.entries())
    for (const [column, cell] of grid.row(row).entries()) {
      if (cell === undefined || (index === 0 && row === from.row && column <= from.column)) continue;
      if (shownText(cell, date1904).toLowerCase().includes(wanted)) return { row, column };
    }
  return null;
}

/** As many empty rows as are selected, above them, with the look of the first of them. */
export function rowsAbove(grid: Grid, { top, bottom }: Area): readonly SheetEdit[] {
  const rows: InsertedRow[] = Array.from({ length: bottom - top + 1 }, () => ({ cells: [] }));
  return [{ kind: "insert-rows", sheet: grid.sheet, before: top, rows, like: top, expect: neighboursOf(grid, top, rows) }];
}

/** The selected rows gone, with what stands in them. */
export function rowsDeleted(grid: Grid, { top, bottom }: Area): readonly SheetEdit[] {
  return [rowDeletion(grid, top, bottom - top + 1)];
}
