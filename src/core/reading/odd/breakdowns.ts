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
