/** wrongIncome: sums of an income table above or below the plan, and what the two leave. */
import type { OddFigure, PlanItem, StatedTotal } from "../../plan/plan";
import { CARRIED_OVER, DETAIL_START, INCOME_TOTAL, WHAT_IS_LEFT } from "../../words/row-words";
import type { SheetView } from "../sheet-view";
import { figureIn, isSame, rounded } from "./figures";

/** Rows looked at. */
const MOST_ROWS = 500;

interface Labelled {
  readonly row: number;
  readonly word: string;
  readonly text: string;
  readonly figure: number | null;
  readonly column: number;
}

/** `stated`: the plan's own totals, of which the first one counts. */
export function wrongIncome(view: SheetView, items: readonly PlanItem[], stated: readonly StatedTotal[]): OddFigure[] {
  const inPlan = new Set(items.map(({ row }) => row));
  const rows = view.rows.filter((row) => !inPlan.has(row)).slice(0, MOST_ROWS);
  const lines = rows.map((row) => labelled(view, row));
  const totals = lines.flatMap((line, at) => (line !== null && INCOME_TOTAL.test(line.word) ? [{ line, at }] : []));
  const [total] = totals;
  if (total === undefined || totals.length > 1 || total.line.figure === null) return [];
  const found: OddFigure[] = [];
  const odd = ({ row, column, text, figure }: Labelled, expected: number, how: OddFigure["how"]): void => {
    if (figure === null || isSame(figure, expected)) return;
    found.push({ cell: { sheet: view.grid.sheet, row, column }, heading: text, stated: figure, expected: rounded(expected), how });
  };
  const above: number[] = [];
  for (let at = total.at - 1; at >= 0; at--) {
    const line = lines[at] ?? null;
    if (line === null || line.row !== total.line.row - (total.at - at)) break;
    const figure = figureIn(view.own(line.row, total.line.column));
    if (figure === null) break;
    if (!DETAIL_START.test(line.text)) above.push(figure);
  }
  if (above.length >= 2)
    odd(
      total.line,
      above.reduce((sum, figure) => sum + figure, 0),
      "rows",
    );
  const plan = stated.find(({ origin, role, amount }) => origin === "amount-column" && role === "total" && amount.fen !== null);
  const left = lines.filter((line) => line !== null && line.row > total.line.row && WHAT_IS_LEFT.test(line.word));
  // What was carried over from last year is income that stands elsewhere.
  if (plan === undefined || left.length !== 1 || lines.some((line) => line !== null && CARRIED_OVER.test(line.word))) return found;
  const spent = plan.amount.fen! / 100 / plan.amount.unitFactor;
  const rest = left[0]!.figure;
  // It may be worked out from what the sum should have been.
  const income = above.length >= 2 ? above.reduce((sum, figure) => sum + figure, 0) : total.line.figure;
  // Or from what the activities come to, where their total is wrong itself.
  const sum = items.reduce((all, { amount: { value } }) => all + (value.fen ?? 0), 0) / 100 / plan.amount.unitFactor;
  if (rest !== null && !isSame(rest, income - spent) && !isSame(rest, income - sum)) odd(left[0]!, total.line.figure - spent, "difference");
  return found;
}

/** The first text of a row and the first figure behind it. */
function labelled(view: SheetView, row: number): Labelled | null {
  const cells = view.ownCells(row);
  const at = cells.findIndex(({ cell }) => typeof cell.value === "string" && figureIn(cell) === null);
  if (at < 0) return null;
  const own = cells.slice(at + 1).find(({ cell }) => figureIn(cell) !== null);
  const { cell } = cells[at]!;
  return {
    row,
    word: view.word(cell),
    text: view.text(cell),
    figure: own === undefined ? null : figureIn(own.cell),
    column: own?.column ?? 0,
  };
}
