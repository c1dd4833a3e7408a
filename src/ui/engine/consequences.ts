/** consequencesOf: which formulas come to something else by cells that are to be changed. */
import { applyEdits } from "../../core/grid/apply";
import type { SheetEdit } from "../../core/grid/edit";
import { isCellError, type CellValue, type Workbook } from "../../core/grid/grid";
import type { Consequence } from "./engine";

const MOST = 20;
/** Longer sheets are not looked through for a preview. */
const MOST_ROWS = 20_000;

/** Only for edits that move nothing. In the order of sheets and rows; MOST at most. */
export function consequencesOf(workbook: Workbook, edits: readonly SheetEdit[]): readonly Consequence[] {
  const set = new Set(edits.flatMap((edit) => (edit.kind === "set-cell" ? [`${edit.sheet}|${edit.row}|${edit.column}`] : [])));
  const after = applyEdits(workbook, edits).workbook;
  const found: Consequence[] = [];
  workbook.sheets.forEach((grid, index) => {
    const other = after.sheets[index]!;
    if (grid === other || grid.lastRow > MOST_ROWS) return;
    for (let row = 1; row <= grid.lastRow && found.length < MOST; row++)
      for (const [column, cell] of grid.row(row).entries()) {
        if (typeof cell?.formula !== "string" || set.has(`${grid.sheet}|${row}|${column}`)) continue;
        const to = other.at(row, column).value;
        if (!isSame(cell.value, to)) found.push({ sheet: grid.sheet, row, column, from: cell.value, to });
      }
  });
  return found.slice(0, MOST);
}

function isSame(a: CellValue, b: CellValue): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
}
