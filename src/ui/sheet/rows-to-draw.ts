/** Which rows are drawn: those in sight, and those above it in which merges begin that reach into it. */
import type { Grid } from "../../core/grid/grid";

/** `isWhole` is false for a row that is drawn only for its merges. */
export function rowsToDraw(
  grid: Grid,
  firstRow: number,
  lastRow: number,
  firstColumn: number,
  lastColumn: number,
): readonly { readonly row: number; readonly isWhole: boolean }[] {
  const above = new Set<number>();
  for (let column = firstColumn; column <= lastColumn; column++) {
    const merge = grid.mergeAt(firstRow, column);
    if (merge && merge.top < firstRow) above.add(merge.top);
  }
  return [
    ...[...above].sort((a, b) => a - b).map((row) => ({ row, isWhole: false })),
    ...rowsBetween(firstRow, lastRow).map((row) => ({ row, isWhole: true })),
  ];
}

export function rowsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
