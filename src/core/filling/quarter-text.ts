/** quarterContent: what the quarter column says of a month, in the table's own words. */
import type { MonthNumber } from "../terms/month";
import type { CellContent } from "../grid/edit";
import type { Grid } from "../grid/grid";
import type { MonthStyle } from "../messages/sheet-messages";
import type { Plan } from "../plan/plan";

/** The words beside another activity of that quarter, else the same way of writing; null when the table shows none. */
export function quarterContent(month: MonthNumber, plan: Plan, grid: Grid, styles: readonly MonthStyle[]): CellContent | null {
  const column = plan.layout.columns.quarter;
  if (column === undefined) return null;
  const quarter = Math.ceil(month / 3);
  const neighbours = plan.items.flatMap((item) => {
    const first = item.months.value.months[0];
    const { value } = grid.seenAt(item.row, column);
    return first && (typeof value === "string" || typeof value === "number") ? [{ month: first.month, value }] : [];
  });
  const same = neighbours.find((neighbour) => Math.ceil(neighbour.month / 3) === quarter);
  if (same) return { value: same.value };
  const style = styles.find((candidate) => neighbours.some((neighbour) => candidate(neighbour.month, plan.year) === neighbour.value));
  const text = style?.(month, plan.year) ?? null;
  return text === null ? null : { value: text };
}
