/** The total of a row beside what its months, or the parts of its amount, add up to; total-mismatch speaks of it as of any part's total. */
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
  if (item.parts !== undefined) return wrongSum(item, item.parts);
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

/** Of cost items, or sources: only where some are filled and none of them is unknown. */
function wrongSum(
  { amount: { value: amount, cell: own }, amountElsewhere }: PlanItem,
  parts: NonNullable<PlanItem["parts"]>,
): RowTotal | null {
  const known = parts.filter(({ value }) => value.form !== "none");
  const cell = own ?? amountElsewhere ?? null;
  if (amount.fen === null || amount.form === "merged" || cell === null || known.length === 0) return null;
  // Without an amount column the amount is their sum.
  if (known.some((part) => part.value.fen === null || part.cell?.column === cell.column)) return null;
  let sum = 0;
  for (const { value } of known) sum += value.fen!;
  const slack = amount.isRounded || known.some(({ value }) => value.isRounded) ? 1 + known.length : 0;
  return Math.abs(subtractFen(amount.fen, sum as Fen)) <= slack ? null : { stated: amount.fen, sum: sum as Fen, unknown: 0 };
}
