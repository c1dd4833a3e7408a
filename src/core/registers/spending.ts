/** spendingOf: what the registers say was spent, by row of the plan, counted once. */
import { type Fen, sumFen } from "../plan/money";
import type { Plan, PlanItem } from "../plan/plan";
import { activityColumn, type RegisterPayment, type RegisterSheet, type RegisterSpending, registerValue } from "../plan/register";
import { wordOf } from "./values";

export function spendingOf(registers: readonly RegisterSheet[], plans: readonly Plan[]): RegisterSpending {
  // Most workbooks keep none, and a long plan need not be gone through to find that out.
  if (registers.length === 0) return { payments: [], byItem: new Map(), isLedgerKept: false, byRegister: new Map() };
  const items = new Map<string, PlanItem[]>();
  for (const item of plans.flatMap((plan) => plan.items))
    for (const name of new Set([item.activity.value, ...item.activities].map(wordOf))) {
      const same = items.get(name);
      if (same !== undefined) same.push(item);
      else if (name !== "") items.set(name, [item]);
    }
  const payments = registers.flatMap((sheet) => paymentsOf(sheet, items));
  const byRegister = new Map<RegisterSheet, Map<PlanItem, Fen>>();
  for (const { register, item, fen } of payments) {
    if (item === null) continue;
    const own = byRegister.get(register) ?? new Map<PlanItem, Fen>();
    byRegister.set(register, own.set(item, sumFen([own.get(item) ?? null, fen])));
  }
  const isLedgerKept = registers.some(({ register, entries }) => register.isLedger === true && entries.length > 0);
  const byItem = new Map<PlanItem, Fen>();
  const add = (isLedger: boolean): void => {
    const before = new Set(byItem.keys());
    for (const [{ register }, sums] of byRegister)
      if ((register.isLedger === true) === isLedger)
        for (const [item, fen] of sums) if (!before.has(item)) byItem.set(item, sumFen([byItem.get(item) ?? null, fen]));
  };
  if (isLedgerKept) add(true);
  add(false);
  return { payments, byItem, isLedgerKept, byRegister };
}

function paymentsOf(sheet: RegisterSheet, items: ReadonlyMap<string, readonly PlanItem[]>): readonly RegisterPayment[] {
  const { register, entries } = sheet;
  if (!register.isSpending || register.sums === undefined) return [];
  const activity = activityColumn(register)?.id;
  return entries.flatMap((entry): RegisterPayment[] => {
    const fen = registerValue(entry, register.sums);
    if (typeof fen !== "number") return [];
    const named = registerValue(entry, activity);
    const found = typeof named === "string" ? (items.get(wordOf(named)) ?? []) : [];
    return [{ register: sheet, entry, fen: fen as Fen, item: inMonth(found, registerValue(entry, register.checks.date)) }];
  });
}

/** Of several rows of one name the one that is planned for the month; else the first. */
function inMonth(items: readonly PlanItem[], day: unknown): PlanItem | null {
  const month = typeof day === "string" ? Number(day.slice(5, 7)) : null;
  return items.find((item) => item.months.value.months.some((one) => one.month === month)) ?? items[0] ?? null;
}
