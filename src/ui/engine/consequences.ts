/** consequencesOf: which formulas come to something else by cells that are to be changed. */
import { applyEdits } from "../../core/grid/apply";
import type { SetCell, SheetEdit } from "../../core/grid/edit";
import { byUserSheet, rowMapOf } from "../../core/grid/sheet-work";
import { isCellError, type CellValue, type Workbook } from "../../core/grid/grid";
import type { Consequence } from "./engine";

const MOST = 20;
/** Longer sheets are not looked through for a preview. */
const MOST_ROWS = 20_000;

/** Only for edits of cells and rows. Places are those from before, in the order of sheets and rows; MOST at most. */
export function consequencesOf(workbook: Workbook, edits: readonly SheetEdit[]): readonly Consequence[] {
  const set = new Set(
    edits.flatMap((edit) => (edit.kind === "set-cell" && !isWorkedOut(edit) ? [`${edit.sheet}|${edit.row}|${edit.column}`] : [])),
  );
  const after = applyEdits(workbook, edits).workbook;
  const work = byUserSheet(edits);
  const found: Consequence[] = [];
  workbook.sheets.forEach((grid, index) => {
    const other = after.sheets[index]!;
    if (grid === other || grid.lastRow > MOST_ROWS) return;
    const own = work.get(grid.sheet);
    const map = own === undefined ? null : rowMapOf(own);
    for (let row = 1; row <= grid.lastRow && found.length < MOST; row++)
      for (const [column, cell] of grid.row(row).entries()) {
        if (typeof cell?.formula !== "string" || set.has(`${grid.sheet}|${row}|${column}`)) continue;
        const at = map === null ? row : map.row(row);
        if (at === null) continue;
        const { value: to, formula } = other.at(at, column);
        if (isSame(cell.value, to)) continue;
        found.push({ sheet: grid.sheet, row, column, from: cell.value, to, formula: formula === cell.formula ? null : (formula ?? null) });
      }
  });
  return found.slice(0, MOST);
}

/** A formula that is written without a value: what it comes to is news. */
function isWorkedOut({ content }: SetCell): boolean {
  return content.formula !== undefined && content.value === null;
}

function isSame(a: CellValue, b: CellValue): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
}
