/** cellName: where a field stands, as the user would say it; for rooms that know plans and no grids. */
import { a1, type CellRef } from "../grid/area";

/** "B7" for a cell; null where there is none. */
export function cellName(cell: CellRef | null): string | null {
  return cell === null ? null : a1(cell.row, cell.column);
}
