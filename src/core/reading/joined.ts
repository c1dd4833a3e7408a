/** joinedBudget: the amounts of a budget sheet put beside the activities of the same names; and sheets that only repeat the others' sums. */
import { knownSum } from "./known-sum";
import { itemWith } from "../plan/plain";
import type { Plan, PlanItem, StatedTotal } from "../plan/plan";
import { simplify, tidy } from "../words";

function nameOf(item: PlanItem): string {
  return simplify(tidy(item.activity.value)).toLowerCase();
}

/**
 * A plan without amounts, with those of a budget whose every line is the name of one of its activities; null where they do not match
 * one to one. The budget's own totals go with them, so that its sum is checked.
 */
export function joinedBudget(plan: Plan, budget: Plan): Plan | null {
  if (plan.items.some(({ amount }) => amount.value.fen !== null) || budget.items.length === 0) return null;
  const byName = new Map<string, PlanItem[]>();
  for (const item of budget.items) byName.set(nameOf(item), [...(byName.get(nameOf(item)) ?? []), item]);
  const rowsOf = new Map<number, number>();
  const names = new Set<string>();
  let joined = 0;
  const items = plan.items.map((item): PlanItem => {
    const name = nameOf(item);
    const found = byName.get(name);
    if (found === undefined || found.length !== 1 || names.has(name)) return item;
    names.add(name);
    joined++;
    const [line] = found;
    rowsOf.set(line!.row, item.row);
    // The cell stands on the other sheet: what points at amounts of this one must not point there.
    const { cell } = line!.amount;
    return itemWith(item, {
      amount: { value: line!.amount.value, cell: null, text: line!.amount.text },
      ...(cell === null ? {} : { amountElsewhere: cell }),
      // 奖品 | 场地 | 其他 have totals of their own.
      ...(line!.parts === undefined ? {} : { parts: line!.parts }),
    });
  });
  if (joined !== budget.items.length || joined === 0) return null;
  const stated = budget.stated.map(
    (total): StatedTotal => ({
      ...total,
      rows: total.rows.map((row) => rowsOf.get(row)).filter((row) => row !== undefined),
    }),
  );
  return { ...plan, items, stated: [...plan.stated, ...stated] };
}

/** True for a list without months whose lines are together what the other sheets come to: the user's own overview of them. */
export function isOverview(plan: Plan, others: readonly Plan[]): boolean {
  if (others.length === 0 || plan.items.length < 2 || plan.items.some((item) => item.months.value.months.length > 0)) return false;
  const sheets = new Set(others.map(({ sheet }) => simplify(tidy(sheet)).toLowerCase()));
  const named = plan.items.filter((item) => sheets.has(nameOf(item))).length;
  // A line for each sheet, by its name: an overview, whether its figures are right or not.
  if (named >= 2 && named >= plan.items.length * MOST) return true;
  const sums: readonly number[] = others.map(({ items }) => knownSum(items));
  const sum = knownSum(plan.items);
  if (sum === 0 || sum !== sums.reduce((total, one) => total + one, 0)) return false;
  const names = new Set(others.flatMap(({ items }) => items.map(nameOf)));
  const isRepeated = plan.items.every((item) => sums.includes(item.amount.value.fen ?? -1));
  return (isRepeated && others.length > 1) || !plan.items.some((item) => names.has(nameOf(item)));
}

const MOST = 0.6;
