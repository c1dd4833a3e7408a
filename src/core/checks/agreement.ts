/** agreeing: whether what we add up is what the sheet itself states; decided here alone, for every place that says so. */
import type { Breaths } from "../grid/steps";
import { type Fen, subtractFen, sumFen, yuan } from "../plan/money";
import type { Plan, StatedTotal } from "../plan/plan";
import type { Agreement } from "../plan/review";
import type { CheckContext, PlanSheet } from "./check";
import { type Comparison, comparing } from "./stated-total";

/**
 * "agrees" only where a total that could be read speaks for every activity of the sheet, is what they add up to,
 * and no figure of the plan's area was left unread. A figure that is said to differ may have its good reason.
 */
export function* agreeing(sheet: PlanSheet, context: CheckContext): Breaths<Agreement> {
  const { plan, totals } = sheet;
  const comparisons = yield* comparing(sheet, context);
  const stated = grandTotals(plan);
  const compared = stated.flatMap((total) => comparisons.find((one) => one.total === total) ?? []);
  const wrong = compared.filter(({ fits }) => fits === null || fits === "pending" || fits === "nobody-knows");
  const last = wrong.at(-1);
  if (last) return { kind: "differs", statedYuan: yuan(last.stated), differenceYuan: yuan(subtractFen(last.sum, last.stated)) };
  const unreadCount = (plan.unread ?? []).reduce((count, column) => count + column.count, 0);
  if (unreadCount > 0) return { kind: "figures-unread", count: unreadCount };
  const unread = stated.find((total) => !compared.some((one) => one.total === total));
  if (unread) return { kind: "total-unread", text: unread.text };
  if (compared.length === 0) return { kind: "no-total" };
  const byRows = compared.filter(({ fits }) => fits === "rows");
  const covered = amountsCovered(byRows);
  if (byRows.length > 0 && covered === sumFen(sheet.lines.map(({ amount }) => amount)))
    return covered === totals.sum ? { kind: "agrees" } : { kind: "agrees-in-part", of: "all-payers", statedYuan: yuan(covered) };
  const other = compared.find(({ fits }) => fits === "union" || fits === "all-sheets");
  if (other) return { kind: "agrees-in-part", of: other.fits === "union" ? "union" : "all-sheets", statedYuan: yuan(other.stated) };
  return { kind: "agrees-in-part", of: "rows", statedYuan: yuan(covered) };
}

/** Totals of the whole table; a matrix may have them by month alone, a table of cost items by item. 大写 and notes repeat a total, which a check of its own compares. */
function grandTotals({ stated, layout }: Plan): readonly StatedTotal[] {
  const totals = stated.filter(({ role }) => role === "total");
  const inColumn = totals.filter(({ origin }) => origin === "amount-column");
  if (inColumn.length > 0) return inColumn;
  const inParts = totals.filter(({ origin }) => origin === "part-column");
  // Some of the columns that make the amounts say nothing of all of them.
  if (inParts.length > 0) return inParts.length === layout.partColumns?.length ? inParts : [];
  return totals.filter(({ origin }) => origin === "month-column");
}

/** What the activities under these totals come to, each counted once: a month's total speaks for its month alone. */
function amountsCovered(comparisons: readonly Comparison[]): Fen {
  const byMonth = comparisons.filter(({ total }) => total.month !== null);
  if (byMonth.length > 0) return byMonth.reduce((sum, one) => sum + one.sum, 0) as Fen;
  const items = new Set(comparisons.flatMap((one) => one.items));
  let sum = 0;
  for (const { amount } of items) sum += amount.value.fen ?? 0;
  return sum as Fen;
}
