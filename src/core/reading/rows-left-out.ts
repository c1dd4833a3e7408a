/** leftOutAt: a line below the plan's total that takes the rows below it out: 以下为备选活动，不计入合计. */
import type { SecondTable } from "../plan/plan";
import { LEFT_OUT } from "../words/payer-words";
import type { SheetView } from "./sheet-view";

/** Null for any other row. */
export function leftOutAt(view: SheetView, row: number): SecondTable | null {
  const [only, ...more] = view.ownCells(row);
  if (only === undefined || more.length > 0 || typeof only.cell.value !== "string" || !LEFT_OUT.test(view.word(only.cell))) return null;
  return { cell: { sheet: view.grid.sheet, row, column: only.column }, heading: view.text(only.cell) };
}
