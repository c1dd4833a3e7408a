/** underMonths: words that stand among months with what is done in each, and are no activity: said, never passed over. */
import type { Layout, PlanItem, UnreadTexts } from "../plan/plan";
import { MONTH_MARK, STATE_IN_MONTH } from "../words/month-words";
import type { SheetView } from "./sheet-view";

/** Shorter words are marks. */
const SHORTEST = 2;
/** Rows looked at. */
const ROWS = 400;

/** Null where every word below and between the months of the sheet is read; of such tables only. */
export function underMonths(view: SheetView, layout: Layout, items: readonly PlanItem[]): UnreadTexts | null {
  const parts = [layout, ...(layout.parts ?? [])].filter(({ block }) => block?.isText === true);
  if (parts.length === 0) return null;
  const rows = view.rows.slice(0, ROWS);
  const months = rows.flatMap((row) =>
    view
      .ownCells(row)
      .flatMap(({ column, cell: { value } }) => (typeof value === "string" && view.heading(value).isMonth ? [{ row, column }] : [])),
  );
  const [first] = months;
  if (first === undefined) return null;
  const columns = months.map(({ column }) => column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const read = new Set(items.map(({ activity }) => `${activity.cell?.row}/${activity.cell?.column}`));
  const named = new Set(parts.flatMap(({ columns: { owner, task } }) => [owner, task]).filter((column) => column !== undefined));
  const lastItem = Math.max(...items.map(({ row }) => row));
  const found: UnreadTexts[] = [];
  for (const row of rows) {
    const isOfTable = row <= lastItem || [...named].some((column) => column < left && typeof view.own(row, column).value === "string");
    if (row <= first.row || !isOfTable || months.some((month) => month.row === row)) continue;
    for (const { column, cell } of view.ownCells(row)) {
      if (column < left || column > right || named.has(column) || read.has(`${row}/${column}`)) continue;
      // Below the last activity only what has no month over it can have been passed over; who signs stands there too.
      if (row > lastItem && columns.includes(column)) continue;
      const word = typeof cell.value === "string" ? view.word(cell) : "";
      if (word.length < SHORTEST || MONTH_MARK.test(word) || STATE_IN_MONTH.test(word) || view.sureKind(cell) !== null) continue;
      found.push({ of: "months", name: "", cell: { sheet: view.grid.sheet, row, column }, text: view.text(cell), count: 1, isSure: true });
    }
  }
  return found.length === 0 ? null : { ...found[0]!, count: found.length };
}
