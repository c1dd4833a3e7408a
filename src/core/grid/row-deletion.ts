/** rowDeletion: rows taken out together with all that stands in them. */
import type { DeleteRows } from "./edit";
import { bareCell, type Grid } from "./grid";

/** `count` rows from `top` on; refused by a host once anything in them has become another. */
export function rowDeletion(grid: Grid, top: number, count: number): DeleteRows {
  const expect = Array.from({ length: count }, (_, index) => ({
    cells: grid.row(top + index).flatMap((cell, column) => (cell === undefined ? [] : [{ column, content: bareCell(cell) }])),
  }));
  return { kind: "delete-rows", sheet: grid.sheet, row: top, count, expect };
}
