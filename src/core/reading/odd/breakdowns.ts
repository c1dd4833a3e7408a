/** wrongBreakdowns: an activity that is broken down into more than it costs, or into nearly as much: 其中：奖品 1500, 其中：场地 1700 below 3000. */
import { isBlank } from "../../grid/grid";
import type { Layout, OddFigure, PlanItem, StatedTotal } from "../../plan/plan";
import { DETAIL_START } from "../../words/row-words";
import { isBalanceLabel, isTotalLabel } from "../labels";
import type { SheetView } from "../sheet-view";
import { figureIn, isSame, rounded } from "./figures";

/** Parts that come to less than this share of the whole are some of its parts. */
const NEARLY_ALL = 0.8;

export function wrongBreakdowns(view: SheetView, { columns: { amount, activity } }: Layout, items: readonly PlanItem[]): OddFigure[] {
  if (amount === undefined || activity === undefined) return [];
  return items.flatMap(({ detailRows = [], parts, row, sheet }): OddFigure[] => {
    const whole = figureIn(view.own(row, amount));
    const figures = detailRows.map((detail) => figureIn(view.own(detail, amount)));
    if (whole === null || parts !== undefined || figures.length === 0 || figures.includes(null)) return [];
    const sum = figures.reduce((all: number, figure) => all + figure!, 0);
    if (isSame(sum, whole) || (sum < whole && (figures.length < 2 || sum < whole * NEARLY_ALL))) return [];
    const heading = view.text(view.own(row, activity));
    return [{ cell: { sheet, row, column: amount }, heading, stated: whole, expected: rounded(sum), how: "parts" }];
  });
}

/** A total with lines below it that say of what it is made (其中：会费 5600, 经费 10770) and come to more, or nearly to it. */
export function wrongTotalParts(view: SheetView, layout: Layout, stated: readonly StatedTotal[]): OddFigure[] {
  const { amount } = layout.columns;
  if (amount === undefined) return [];
  return stated.flatMap(({ cell, role, origin, text }): OddFigure[] => {
    if (role !== "total" || origin !== "amount-column" || cell.column !== amount) return [];
    const whole = figureIn(view.own(cell.row, amount));
    const lines = partsBelow(view, layout, cell.row);
    if (whole === null || lines.length === 0) return [];
    const sum = lines.reduce((all, figure) => all + figure, 0);
    if (isSame(sum, whole) || (sum < whole && (lines.length < 2 || sum < whole * NEARLY_ALL))) return [];
    const heading = view.text(view.ownCells(cell.row)[0]?.cell ?? { value: text });
    return [{ cell, heading, stated: whole, expected: rounded(sum), how: "parts" }];
  });
}

/** The figures of the first 其中 right below a row and of what goes on with it, down to the next 其中 that others go on with. */
function partsBelow(view: SheetView, { columns: { amount, month, owner } }: Layout, row: number): readonly number[] {
  const found: { readonly figure: number; readonly isFirst: boolean }[] = [];
  for (let at = row + 1; found.length < MOST_PARTS; at++) {
    const [first] = view.ownCells(at);
    const figure = figureIn(view.own(at, amount!));
    if (
      typeof first?.cell.value !== "string" ||
      first.column === amount ||
      figure === null ||
      isTotalLabel(view.word(first.cell)) ||
      isBalanceLabel(view.word(first.cell))
    )
      break;
    if ([month, owner].some((column) => column !== undefined && column !== first.column && !isBlank(view.own(at, column)))) break;
    const isFirst = DETAIL_START.test(first.cell.value);
    if (found.length === 0 && !isFirst) break;
    if (isFirst && found.some((line) => !line.isFirst)) break;
    found.push({ figure, isFirst });
  }
  return found.map(({ figure }) => figure);
}

const MOST_PARTS = 20;

/** Lines of an activity's cost whose pieces and price make another figure: each line is looked at by itself. */
export function wrongCostLines(view: SheetView, layout: Layout, items: readonly PlanItem[]): OddFigure[] {
  const { amount, heads, quantity, unitPrice } = layout.columns;
  const count = quantity ?? heads;
  if (layout.costColumn === undefined || amount === undefined || count === undefined || unitPrice === undefined) return [];
  const lines = items.filter(({ parts }) => parts !== undefined).flatMap(({ row, detailRows = [] }) => [row, ...detailRows]);
  return lines.flatMap((row): OddFigure[] => {
    const at = (column: number): number | null => figureIn(view.own(row, column));
    const [own, pieces, price] = [at(amount), at(count), at(unitPrice)];
    if (own === null || pieces === null || price === null || isSame(own, pieces * price)) return [];
    const heading = view.text(view.own(row, layout.costColumn!));
    return [
      { cell: { sheet: view.grid.sheet, row, column: amount }, heading, stated: own, expected: rounded(pieces * price), how: "product" },
    ];
  });
}
