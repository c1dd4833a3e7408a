/** neighboursOf: what stands around a place where rows are to be put in, so that they land there and nowhere else. */
import type { ExpectedCell, InsertedRow } from "./edit";
import { bareCell, type Grid } from "./grid";

/**
 * The cells of the row above `before` and of that row itself, as they stand: every column that one of them or the
 * new rows use, and for a cell covered by a merge from elsewhere the cell that it shows. Blank cells are told too.
 */
export function neighboursOf(grid: Grid, before: number, rows: readonly InsertedRow[]): ExpectedCell[] {
  const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const around = [before - 1, before].filter((row) => row >= 1);
  for (const row of around)
    grid.row(row).forEach((cell, column) => {
      if (cell) columns.add(column);
    });
  const found = new Map<string, ExpectedCell>();
  const take = (row: number, column: number): void => {
    found.set(`${row}:${column}`, { row, column, cell: bareCell(grid.at(row, column)) });
  };
  for (const row of around)
    for (const column of [...columns].sort((a, b) => a - b)) {
      take(row, column);
      const shown = grid.anchor(row, column);
      if (!around.includes(shown.row)) take(shown.row, shown.column);
    }
  return [...found.values()];
}
