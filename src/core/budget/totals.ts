/** totalsOf: what a plan's amounts add up to, altogether and by month, quarter, subject and owner. */
import { type Fen, splitFen, ZERO_FEN } from "../plan/money";
import { type MonthNumber, monthNumbers } from "../plan/months";
import type { Plan, PlanItem } from "../plan/plan";
import type { Classified, Totals } from "../plan/review";

/**
 * Adds up a plan. `classified` runs beside `plan.items`.
 *
 * An amount over several months counts once in the sum and is spread evenly over those
 * months that belong to the plan's own year, the remainder in 分 to the first; where none
 * does (no month known, or another year's) it is unscheduled.
 */
export function totalsOf(plan: Plan, classified: readonly Classified[]): Totals {
  let sum = 0;
  let unscheduled = 0;
  let unknownAmounts = 0;
  const byMonth = new Map<number, Fen>();
  const bySubject = new Map<string, Fen>();
  const byOwner = new Map<string, Fen>();

  plan.items.forEach((item, index) => {
    const kind = classified[index] ?? null;
    const amount = item.amount.value.fen;
    if (amount === null) {
      if (isUnknown(item, kind)) unknownAmounts++;
      return;
    }
    sum += amount;
    add(bySubject, subjectOf(item, kind), amount);
    add(byOwner, ownerText(item), amount);
    unscheduled += addByMonth(byMonth, item, amount, plan);
  });

  const byQuarter = new Map<number, Fen>();
  for (const [month, amount] of byMonth) add(byQuarter, Math.ceil(month / 3), amount);
  return {
    sum: sum as Fen,
    byMonth: inOrder(byMonth),
    byQuarter: inOrder(byQuarter),
    bySubject,
    byOwner,
    unscheduled: unscheduled as Fen,
    unknownAmounts,
  };
}

/** The subject an item is totalled under: its cell's text, else the catalogue's subject, else "". */
export function subjectOf(item: PlanItem, classified: Classified | null): string {
  return item.subject?.value ?? classified?.subject ?? "";
}

/** The owner as it stands in the cell, a placeholder included; "" when blank. */
export function ownerText(item: PlanItem): string {
  return item.owner.value ?? "";
}

/** True when an amount is still to come: not work that costs nothing, nor one said to have none, nor a share in a merged amount. */
export function isUnknown(item: PlanItem, classified: Classified | null): boolean {
  const { fen, form } = item.amount.value;
  if (fen !== null || form === "none" || form === "merged") return false;
  return form !== "blank" || classified?.isFree !== true;
}

/** The months of an item that belong to the plan's own year, each once. In a school-year plan both calendar years are its own. */
export function ownMonths(item: PlanItem, plan: Plan): readonly MonthNumber[] {
  const { months, year } = item.months.value;
  if (plan.isSchoolYear) return monthNumbers(months);
  // A cell that names another year and no 次年 beside it lies outside altogether.
  if (year !== null && plan.year !== null && year !== plan.year && months.every((month) => month.yearOffset === 0)) return [];
  return monthNumbers(months.every((month) => month.yearOffset === 0) ? months : months.filter((month) => month.yearOffset === 0));
}

/** Spreads one amount; gives what belongs to no month. */
function addByMonth(byMonth: Map<number, Fen>, item: PlanItem, amount: Fen, plan: Plan): number {
  if (item.byMonth !== null) {
    let placed = 0;
    for (const [month, part] of item.byMonth) {
      add(byMonth, month, part);
      placed += part;
    }
    return amount - placed;
  }
  const months = ownMonths(item, plan);
  if (months.length === 0) return amount;
  if (months.length === 1) add(byMonth, months[0]!, amount);
  else splitFen(amount, months.length).forEach((part, index) => add(byMonth, months[index]!, part));
  return 0;
}

function add<K>(sums: Map<K, Fen>, key: K, amount: Fen): void {
  sums.set(key, ((sums.get(key) ?? ZERO_FEN) + amount) as Fen);
}

function inOrder(sums: Map<number, Fen>): Map<number, Fen> {
  return new Map([...sums].sort(([a], [b]) => a - b));
}
