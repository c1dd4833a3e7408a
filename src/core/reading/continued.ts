/** continuedLayout: a sheet without headings that goes on where the one before it ends, in the same columns. */
import { isBlank, type Grid } from "../grid/grid";
import type { Layout } from "../plan/plan";
import { readAmount } from "./amounts";
import { isTotalLabel } from "./labels";
import { readMonths } from "./months";
import { SheetView } from "./sheet-view";

/** Rows looked at, and how many of them must say what, when and how much. */
const SAMPLE = 60;
const SHARE = 0.8;

/** The layout of the sheet before, for a sheet whose rows from the first on are activities in its columns; null for any other. */
export function continuedLayout(grid: Grid, before: Layout): Layout | null {
  const { activity, month, amount } = before.columns;
  if (activity === undefined || month === undefined || amount === undefined || before.monthColumns.length > 0) return null;
  const view = new SheetView(grid);
  let [rows, plain] = [0, 0];
  const numbers: number[] = [];
  for (const row of view.rows.slice(0, SAMPLE)) {
    const cells = view.ownCells(row);
    if (cells.length < 3 || cells.some(({ cell }) => typeof cell.value === "string" && isTotalLabel(view.word(cell)))) continue;
    rows++;
    const name = view.own(row, activity);
    const isTimed = readMonths(view.seen(row, month), { year: null }).months.length > 0;
    const isPriced = isBlank(view.own(row, amount)) || readAmount(view.own(row, amount)).fen !== null;
    if (typeof name.value === "string" && isTimed && isPriced) plain++;
    // A first row that is none of its like heads a table of its own: 序号 | 姓名 | 部门.
    else if (rows === 1) return null;
    const { value } = view.own(row, month);
    if (typeof value === "number") numbers.push(value);
  }
  if (isNumbering(numbers)) return null;
  if (rows === 0 || plain < rows * SHARE || plain === 0) return null;
  const { parts: _parts, blocks: _blocks, span: _span, ...layout } = before;
  return { ...layout, sheet: grid.sheet, headerRows: [], firstRow: 1, lastRow: grid.lastRow, confidence: 0.7 };
}

/** True for 1, 2, 3 … from the first row on: numbers of a list, no months that go on. */
function isNumbering(numbers: readonly number[]): boolean {
  return numbers.length >= 3 && numbers.every((number, index) => number === index + 1);
}
