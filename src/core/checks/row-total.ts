/** The total of a row in a month matrix beside what its months add up to; total-mismatch speaks of it as of any part's total. */
import { type Fen, subtractFen } from "../plan/money";
import type { PlanItem } from "../plan/plan";

export interface RowTotal {
  readonly stated: Fen;
  readonly sum: Fen;
  /** Months whose cell gives no figure. */
  readonly unknown: number;
}

/** Null where the row has no total of its own, no month with a figure, or the two agree. */
export function wrongRowTotal(item: PlanItem): RowTotal | null {
  const { value: amount, cell } = item.amount;
  if (
    item.byMonth === null ||
    item.byMonth.size === 0 ||
    cell === null ||
    amount.fen === null ||
    amount.form !== "number" ||
    item.amount.text === ""
  )
    return null;
  let sum = 0;
  for (const fen of item.byMonth.values()) sum += fen;
  // Each month may have been rounded to 分 by itself.
  const slack = amount.isRounded ? 1 + item.byMonth.size : 0;
  if (Math.abs(subtractFen(amount.fen, sum as Fen)) <= slack) return null;
  const unknown = (item.monthCells ?? []).filter(({ value }) => value.fen === null && value.form !== "none").length;
  return { stated: amount.fen, sum: sum as Fen, unknown };
}
