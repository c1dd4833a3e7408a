/** copyDifferences: where a sheet that repeats a plan's rows says something else than the plan. */
import type { CellRef } from "../../grid/area";
import type { CopyDifference, Field, OddFigure, Plan, PlanItem } from "../../plan/plan";
import { tidy } from "../../words";
import { rounded } from "./figures";

/** Rows compared; whoever copies more copies by machine. */
const MOST_ROWS = 5000;

interface Read {
  readonly state: string;
  readonly why: string | null;
  readonly plan: Plan | null;
}

/** The sheets of one unit with what its copies say otherwise, said with its first plan. */
export function withCopyDifferences<T extends Read>(readings: readonly T[]): T[] {
  const plans = readings.flatMap(({ plan, state }) => (state === "plan" && plan !== null && plan.joinedTo === undefined ? [plan] : []));
  const copies = readings.flatMap(({ plan, why }) => (why === "duplicate-of-plan" && plan !== null ? [plan] : []));
  const [main] = plans;
  const differences = main === undefined ? [] : copies.flatMap((copy) => copyDifferences(copy, plans));
  const totals = main === undefined ? [] : copies.flatMap(wrongCopyTotals);
  if (differences.length + totals.length === 0) return [...readings];
  return readings.map((one) =>
    one.plan === main ? { ...one, plan: { ...main!, copies: differences, odd: [...(main!.odd ?? []), ...totals] } } : one,
  );
}

/** What the copy says otherwise, row by row, as its own cells have it. */
function copyDifferences(copy: Plan, plans: readonly Plan[]): CopyDifference[] {
  const byName = new Map<string, PlanItem[]>();
  for (const item of plans.flatMap(({ items }) => items)) {
    const name = tidy(item.activity.value);
    const known = byName.get(name);
    if (known) known.push(item);
    else byName.set(name, [item]);
  }
  return copy.items.slice(0, MOST_ROWS).flatMap((item): CopyDifference[] => {
    const same = byName.get(tidy(item.activity.value)) ?? [];
    const activity = item.activity.text.trim();
    const of = (
      what: CopyDifference["what"],
      field: Field<unknown>,
      column: number | undefined,
      other: Field<unknown> | null,
    ): CopyDifference => ({
      what,
      cell: placeOf(field, item, column),
      activity,
      here: field.text.trim(),
      there: other?.text.trim() ?? "",
      sheet: other === null ? "" : (same[0]?.sheet ?? ""),
    });
    if (same.length === 0) return [of("activity", item.activity, copy.layout.columns.activity, null)];
    // Of several rows of one name nobody knows which one is meant.
    if (same.length > 1) return [];
    const [other] = same;
    const found: CopyDifference[] = [];
    const { amount, month, owner } = copy.layout.columns;
    if (amount !== undefined && hasAmount(other!) && item.amount.value.fen !== other!.amount.value.fen)
      found.push(of("amount", item.amount, amount, other!.amount));
    if (month !== undefined && timeOf(item, copy.year) !== timeOf(other!, copy.year))
      found.push(of("months", item.months, month, other!.months));
    if (owner !== undefined && other!.owner.value !== null && tidy(item.owner.value ?? "") !== tidy(other!.owner.value))
      found.push(of("owner", item.owner, owner, other!.owner));
    return found;
  });
}

/** Totals of the copy that are not what its own rows come to. */
function wrongCopyTotals({ items, stated }: Plan): OddFigure[] {
  return stated.flatMap(({ amount, cell, origin, rows, text }): OddFigure[] => {
    const covered = items.filter(({ row }) => rows.includes(row));
    if (origin !== "amount-column" || amount.fen === null || covered.length === 0) return [];
    if (
      covered.some(
        ({ amount: { value } }) => value.fen === null && value.form !== "blank" && value.form !== "merged" && value.form !== "none",
      )
    )
      return [];
    const sum = covered.reduce((all, { amount: { value } }) => all + (value.fen ?? 0), 0);
    if (sum === amount.fen) return [];
    const { unitFactor } = amount;
    return [
      {
        cell,
        heading: text.trim(),
        stated: rounded(amount.fen / 100 / unitFactor),
        expected: rounded(sum / 100 / unitFactor),
        how: "rows",
      },
    ];
  });
}

function hasAmount({ amount }: PlanItem): boolean {
  return amount.value.fen !== null;
}

/** Months, with their year where another one than the plan's is named. */
function timeOf({ months: { value } }: PlanItem, year: number | null): string {
  const named = value.year === null || value.year === year ? "" : String(value.year);
  return `${named}|${value.months.map(({ month, yearOffset }) => `${yearOffset}/${month}`).join()}`;
}

function placeOf(field: Field<unknown>, { row, sheet }: PlanItem, column: number | undefined): CellRef {
  return field.cell ?? { sheet, row, column: column ?? 1 };
}
