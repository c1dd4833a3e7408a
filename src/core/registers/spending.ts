/** spendingOf: what the registers say was spent, by row of the plan, counted once. */
import { type Fen, sumFen } from "../plan/money";
import type { Plan, PlanItem } from "../plan/plan";
import { type RegisterEntry, type RegisterSheet, registerValue } from "../plan/register";
import { wordOf } from "./values";

/** One payment of a register, with the row of the plan it is for. */
export interface RegisterPayment {
  readonly register: RegisterSheet;
  readonly entry: RegisterEntry;
  readonly fen: Fen;
  /** Null where the register names no activity of the plan. */
  readonly item: PlanItem | null;
}

export interface RegisterSpending {
  /** Every payment whose register spends, in the order of sheets and rows. */
  readonly payments: readonly RegisterPayment[];
  /** 实际支出 of the rows that have any: by 经费支出登记 where it has a line for the row, else by the case registers. */
  readonly byItem: ReadonlyMap<PlanItem, Fen>;
  /** True where 经费支出登记 is kept. */
  readonly isLedgerKept: boolean;
  /** What each register says of a row. */
  readonly byRegister: ReadonlyMap<RegisterSheet, ReadonlyMap<PlanItem, Fen>>;
}

/** The id of the register that alone counts where it is kept. */
const SPENDING = "spending";

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
  const isLedgerKept = registers.some(({ register, entries }) => register.id === SPENDING && entries.length > 0);
  const byItem = new Map<PlanItem, Fen>();
  const add = (isLedger: boolean): void => {
    const before = new Set(byItem.keys());
    for (const [{ register }, sums] of byRegister)
      if ((register.id === SPENDING) === isLedger)
        for (const [item, fen] of sums) if (!before.has(item)) byItem.set(item, sumFen([byItem.get(item) ?? null, fen]));
  };
  if (isLedgerKept) add(true);
  add(false);
  return { payments, byItem, isLedgerKept, byRegister };
}

function paymentsOf(sheet: RegisterSheet, items: ReadonlyMap<string, readonly PlanItem[]>): readonly RegisterPayment[] {
  const { register, entries } = sheet;
  if (!register.isSpending || register.sums === undefined) return [];
  const activity = register.columns.find(({ kind }) => kind === "activity")?.id;
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
