/** Measures of a drawn sheet in pixels: how wide columns are, how high rows, and where each begins. */
import type { Grid } from "../../core/grid/grid";
import { linesIn } from "../../core/grid/page-fit";
import { lookAt, type SheetLooks } from "../../hosts/looks";

/** Pixels per point, and of one character of a column's width. */
const POINT = 4 / 3;
const CHARACTER = 7;
const CELL_PADDING = 5;
const MIN_ROW = 20;
const MAX_ROW = 400;
/** What is left of a hidden row or column: enough to be seen and clicked. */
export const HIDDEN_SIZE = 6;
/** Rows and columns offered below and beside what is filled. */
const SPARE_ROWS = 12;
const SPARE_COLUMNS = 3;

/** Height of each row in pixels (index 0 unused), hidden ones at their full height. */
export function rowHeightsOf(grid: Grid, looks: SheetLooks): Float32Array {
  const heights = new Float32Array(grid.lastRow + 1);
  const plain = Math.max(MIN_ROW, Math.round(looks.defaultRowHeight * POINT));
  heights.fill(plain);
  for (let row = 1; row <= grid.lastRow; row++) {
    const stated = looks.rowHeights[row] ?? 0;
    if (stated > 0) heights[row] = Math.max(4, Math.round(stated * POINT));
    else heights[row] = Math.min(MAX_ROW, Math.max(plain, wrappedHeight(grid, looks, row)));
  }
  return heights;
}

/** Where no height is stated, wrapped texts decide, as they do when a sheet program opens the file. */
function wrappedHeight(grid: Grid, looks: SheetLooks, row: number): number {
  let highest = 0;
  for (const [column, cell] of grid.row(row).entries()) {
    if (!cell || typeof cell.value !== "string") continue;
    const merge = grid.mergeAt(row, column);
    if (merge !== null && merge.bottom > merge.top) continue;
    const look = lookAt(looks, row, column);
    const lines = look.wrap ? linesIn(cell.value, spanWidth(looks, column, merge?.right ?? column)) : 1;
    highest = Math.max(highest, Math.round(lines * look.fontSize * POINT * 1.35 + 4));
  }
  return highest;
}

/** Characters from a column to another, both taken in. */
function spanWidth(looks: SheetLooks, left: number, right: number): number {
  let width = 0;
  for (let column = left; column <= right; column++) width += widthOf(looks, column);
  return width;
}

function widthOf(looks: SheetLooks, column: number): number {
  return looks.columnWidths[column] || looks.defaultColumnWidth;
}

export interface Axis {
  /** Where each begins (index 0 unused); one more than there are, which is where the last ends. */
  readonly starts: Float64Array;
  readonly count: number;
}

/** How the user wants to see a sheet; nothing of it is in the workbook. */
export interface SheetScale {
  /** 1 is as the file says. */
  readonly zoom: number;
  /** Widths the user has pulled columns to, in pixels before zooming. */
  readonly widths: ReadonlyMap<number, number>;
}

/** Narrower a column cannot be pulled. */
export const LEAST_WIDTH = 24;

export function columnAxis(grid: Grid, looks: SheetLooks, showsHidden: boolean, { zoom, widths }: SheetScale): Axis {
  const count = Math.max(grid.lastColumn + SPARE_COLUMNS, 8);
  return axis(count, (column) => {
    if (grid.hiddenColumns.has(column) && !showsHidden) return HIDDEN_SIZE;
    const width = widths.get(column) ?? Math.max(LEAST_WIDTH, Math.round(widthOf(looks, column) * CHARACTER + CELL_PADDING));
    return Math.round(width * zoom);
  });
}

export function rowAxis(grid: Grid, heights: Float32Array, looks: SheetLooks, showsHidden: boolean, zoom: number): Axis {
  const plain = Math.max(MIN_ROW, Math.round(looks.defaultRowHeight * POINT));
  return axis(Math.max(grid.lastRow + SPARE_ROWS, 20), (row) =>
    grid.hiddenRows.has(row) && !showsHidden ? HIDDEN_SIZE : Math.round((heights[row] ?? plain) * zoom),
  );
}

function axis(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 2);
  for (let index = 1; index <= count; index++) starts[index + 1] = starts[index]! + sizeOf(index);
  return { starts, count };
}

export function sizeAt({ starts }: Axis, index: number): number {
  return starts[index + 1]! - starts[index]!;
}

export function axisLength({ starts, count }: Axis): number {
  return starts[count + 1]!;
}

/** The row or column at a place in pixels, held inside the axis. */
export function indexAt({ starts, count }: Axis, place: number): number {
  let low = 1;
  let high = count;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Pixels a text takes at a font size in points, roughly: to tell when a figure does not fit. */
export function pixelWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0x2e7f ? 1 : /[.,;:|!'il ]/.test(character) ? 0.32 : 0.58;
  return width * fontSize * POINT;
}
