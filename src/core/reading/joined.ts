/** joinedBudget: the amounts of a budget sheet put beside the activities of the same names; and sheets that only repeat the others' sums. */
import { knownSum } from "./known-sum";
import { itemWith } from "../plan/plain";
import type { Plan, PlanItem, StatedTotal } from "../plan/plan";
import { simplify, tidy } from "../words";
import { sumOfParts } from "./parts";
import { nameOf as sheetName } from "./sheet-reading";

function nameOf(item: PlanItem): string {
  return simplify(tidy(item.activity.value)).toLowerCase();
}

/** One line, or the lines of one activity's cost: below its name, joined over them, each with what it is for, or all of them in the total. */
function areLinesOfOne([first, ...more]: readonly PlanItem[], { items, layout, stated }: Plan): boolean {
  const { cell } = first!.activity;
  const isBelow = ({ activity }: PlanItem): boolean => cell !== null && activity.cell?.row === cell.row;
  if (more.length === 0 || layout.costColumn !== undefined || more.every(isBelow)) return true;
  const sum = knownSum(items);
  return stated.some(({ amount, role }) => role === "total" && amount.fen === sum);
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
    if (found === undefined || !areLinesOfOne(found, budget) || names.has(name)) return item;
    names.add(name);
    joined += found.length;
    for (const line of found) rowsOf.set(line.row, item.row);
    const amount = found.length === 1 ? found[0]!.amount : sumOfParts(found.map((line) => line.amount));
    // The cell stands on the other sheet: what points at amounts of this one must not point there.
    const { cell } = amount;
    return itemWith(item, {
      amount: { value: amount.value, cell: null, text: amount.text },
      ...(cell === null ? {} : { amountElsewhere: cell }),
      // 奖品 | 场地 | 其他 have totals of their own.
      ...(found.length > 1 || found[0]!.parts === undefined ? {} : { parts: found[0]!.parts }),
    });
  });
  if (joined !== budget.items.length || joined === 0) return null;
  const stated = budget.stated.map(
    (total): StatedTotal => ({
      ...total,
      rows: [...new Set(total.rows.map((row) => rowsOf.get(row)).filter((row) => row !== undefined))],
    }),
  );
  return { ...plan, items, stated: [...plan.stated, ...stated] };
}

/** True for a list without months whose lines are together what the other sheets come to: the user's own overview of them. */
export function isOverview(plan: Plan, others: readonly Plan[]): boolean {
  if (others.length === 0 || plan.items.length < 2 || plan.items.some((item) => item.months.value.months.length > 0)) return false;
  const sheets = new Set(others.map(sheetName));
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
