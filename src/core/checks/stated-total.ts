/** A stated total beside what its rows really add up to. */
import { isUnionPaid } from "../ledger";
import { fenFromYuan, type Fen, sumFen } from "../plan/money";
import type { AmountReading, PlanItem, StatedTotal } from "../plan/plan";
import { type CheckContext, isBreath, type PlanSheet } from "./check";

export interface Comparison {
  readonly total: StatedTotal;
  /** The figure in force: as saved, or worked out now where none was saved. */
  readonly stated: Fen;
  /** Activities the total should cover. */
  readonly items: readonly PlanItem[];
  /** Their known amounts, added up. */
  readonly sum: Fen;
  readonly unknownAmounts: number;
  /** What the formula gives now; null where there is none or nobody can say. */
  readonly fresh: Fen | null;
  /** What the figure in force is the sum of; null for a figure that is wrong. */
  readonly fits: Fit | null;
}

/**
 * Its rows; what the union pays of them (行政列支 is listed and not counted); all sheets of the plan (the year's total
 * on the sheet of its second half); another sheet of the plan (上半年合计, carried there as well); the rows with amounts whose formulas
 * were saved without a value; or nobody can say.
 */
export type Fit = "rows" | "union" | "all-sheets" | "other-sheet" | "pending" | "nobody-knows";

const made = new WeakMap<CheckContext, Map<PlanSheet, readonly Comparison[]>>();

/** Compares every figure of a sheet that states a sum of activities; those that give no figure are left out. Made once for all checks. */
export function* comparing(sheet: PlanSheet, context: CheckContext): Generator<null, readonly Comparison[], void> {
  const bySheet = made.get(context) ?? new Map<PlanSheet, readonly Comparison[]>();
  made.set(context, bySheet);
  const known = bySheet.get(sheet);
  if (known) return known;
  const byRow = new Map<number, PlanItem[]>();
  if (sheet.plan.stated.length === 0) {
    bySheet.set(sheet, []);
    return [];
  }
  for (const item of sheet.plan.items) {
    const same = byRow.get(item.row);
    if (same) same.push(item);
    else byRow.set(item.row, [item]);
  }
  yield null;
  const comparisons: Comparison[] = [];
  for (const total of sheet.plan.stated) {
    const comparison = yield* compare(total, itemsOf(total, sheet, byRow), context);
    if (comparison !== null) comparisons.push(comparison);
  }
  bySheet.set(sheet, comparisons);
  return comparisons;
}

/** One grand total speaks for every activity of the sheet, also for those that slipped below it. */
function itemsOf(total: StatedTotal, sheet: PlanSheet, byRow: ReadonlyMap<number, readonly PlanItem[]>): readonly PlanItem[] {
  const { items, stated } = sheet.plan;
  if (total.role === "total" && total.origin === "amount-column") {
    const others = stated.filter((other) => other.role === "total" && other.origin === "amount-column");
    if (others.length === 1) return items;
  }
  if (total.activities !== undefined) {
    const own = new Set(total.activities.map(({ row, column }) => `${row}/${column}`));
    return items.filter(({ activity: { cell } }) => cell !== null && own.has(`${cell.row}/${cell.column}`));
  }
  return total.rows.flatMap((row) => {
    const inRow = byRow.get(row) ?? [];
    // Two tables side by side: a sum speaks for the amounts of its own column.
    return inRow.length < 2
      ? inRow
      : inRow.filter((item) => item.amount.cell?.column === total.cell.column || partIn(item, total) !== null);
  });
}

function* compare(total: StatedTotal, items: readonly PlanItem[], context: CheckContext): Generator<null, Comparison | null, void> {
  const fresh = freshOf(total, context);
  const saved = total.amount.fen;
  const stated = saved ?? (total.amount.form === "formula-no-value" ? fresh : null);
  if (stated === null) return null;
  let sum = 0;
  let unionSum = 0;
  let unknownAmounts = 0;
  let rounded = 0;
  let pending = 0;
  let isPendingKnown = true;
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    if (isBreath(index)) yield null;
    const amount = amountIn(item, total);
    if (amount === null) {
      // Nothing in this month's column: the row has its amount in others.
      if (total.month !== null && item.byMonth !== null && item.byMonth.size > 0) continue;
      if (total.origin === "part-column" && partIn(item, total) === null) continue;
      const { form } = item.amount.value;
      if (form === "formula-no-value") {
        const value = freshAmount(item, context);
        if (value === null) isPendingKnown = false;
        else pending += value;
      }
      if (form !== "merged" && form !== "none" && form !== "blank") unknownAmounts++;
      continue;
    }
    sum += amount;
    if (isUnionPaid(item)) unionSum += amount;
    if (item.amount.value.isRounded) rounded++;
  }
  const tolerance = rounded + slackOf(total);
  const isNear = (figure: number): boolean => Math.abs(stated - figure) <= tolerance;
  const all =
    total.role === "total" && context.sheets.length > 1
      ? [context.sheets.map(({ totals }) => totals.sum), context.sheets.flatMap(({ lines }) => lines.map(({ amount }) => amount))].map(
          sumFen,
        )
      : [];
  const fits = isNear(sum)
    ? "rows"
    : all.some(isNear)
      ? "all-sheets"
      : total.role === "subtotal" &&
          context.sheets.some(({ plan, totals }) => !plan.items.some((item) => items.includes(item)) && isNear(totals.sum))
        ? "other-sheet"
        : isNear(unionSum)
          ? "union"
          : pending !== 0 && isNear(sum + pending)
            ? "pending"
            : isPendingKnown
              ? null
              : "nobody-knows";
  return { total, stated, items, sum: sum as Fen, unknownAmounts, fresh, fits };
}

/** The part of the item's amount that stands in the total's column. */
function partIn(item: PlanItem, { cell }: StatedTotal): AmountReading | null {
  return item.parts?.find((part) => part.cell?.column === cell.column)?.value ?? null;
}

/** The part of an item that a total covers: all of it, its month in a matrix, or one of its cost items. */
export function amountIn(item: PlanItem, total: StatedTotal): Fen | null {
  const { byMonth } = item;
  if (total.origin === "part-column") return partIn(item, total)?.fen ?? null;
  if (total.months !== undefined && byMonth !== null) {
    const known = total.months.flatMap((month) => byMonth.get(month) ?? []);
    return known.length === 0 ? null : sumFen(known);
  }
  if (total.month !== null && byMonth !== null) return byMonth.get(total.month) ?? null;
  return item.amount.value.fen;
}

/** A typed figure in 万元 stands for what rounds to it: less than half of its last decimal. In 元 nothing is rounded. */
function slackOf(total: StatedTotal): number {
  const { unitFactor } = total.amount;
  if (unitFactor <= 1 || total.formula !== null) return 0;
  const decimals = /[.\uff0e](\d+)/.exec(total.text)?.[1]?.length ?? 0;
  const half = (unitFactor * 100) / 10 ** decimals / 2;
  return Math.ceil(half) - 1;
}

function freshOf(total: StatedTotal, context: CheckContext): Fen | null {
  if (total.formula === null) return null;
  const result = context.calculation.evaluate(total.formula, total.cell);
  return "value" in result && typeof result.value === "number" ? fenFromYuan(result.value * total.amount.unitFactor) : null;
}

function freshAmount(item: PlanItem, context: CheckContext): Fen | null {
  const { cell } = item.amount;
  const formula =
    cell === null ? undefined : context.workbook.sheets.find(({ sheet }) => sheet === cell.sheet)?.at(cell.row, cell.column).formula;
  if (cell === null || formula === undefined) return null;
  const result = context.calculation.evaluate(formula, cell);
  return "value" in result && typeof result.value === "number" ? fenFromYuan(result.value * item.amount.value.unitFactor) : null;
}
