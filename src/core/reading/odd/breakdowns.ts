/** wrongBreakdowns: an activity that is broken down into more than it costs, or into nearly as much: 其中：奖品 1500, 其中：场地 1700 below 3000. */
import type { Layout, OddFigure, PlanItem } from "../../plan/plan";
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
