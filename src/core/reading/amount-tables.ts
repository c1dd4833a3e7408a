/** ofAmountTables: several columns of amounts as tables beside each other that share their activities; each row counts where it has an amount. */
import type { Layout, PlanItem } from "../plan/plan";

/** Tables beside the first that are the same activities' in another column of amounts, as a person may set them. */
export function ofAmountTables(items: readonly PlanItem[], layout: Layout, sides: readonly Layout[]): readonly PlanItem[] {
  const shared = sides.filter(({ columns }) => columns.activity === layout.columns.activity && columns.amount !== layout.columns.amount);
  if (shared.length === 0) return items;
  const amounts = new Set([layout, ...shared].map(({ columns }) => columns.amount));
  const isEmpty = ({ amount }: PlanItem): boolean => amount.value.form === "blank" && amounts.has(amount.cell?.column);
  const filled = new Set(items.filter((item) => !isEmpty(item)).map(({ row }) => row));
  // A row without any amount stands once, in the first table.
  return items.filter((item) => !isEmpty(item) || (!filled.has(item.row) && item.amount.cell?.column === layout.columns.amount));
}
