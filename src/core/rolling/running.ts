/** Running columns: a sum or a balance that goes on from row to row. Their formulas belong to the places, not to what stands there. */
import { mapReferences, type Reference } from "../grid/formula";
import type { Grid } from "../grid/grid";
import type { Plan } from "../plan/plan";

const known = new WeakMap<Plan, ReadonlySet<number>>();

/** Columns in which rows lead to the same column of another row; one such row may be anything. */
export function runningColumns(plan: Plan, grid: Grid): ReadonlySet<number> {
  let found = known.get(plan);
  if (found === undefined) known.set(plan, (found = columnsOf(plan, grid)));
  return found;
}

const typed = new WeakMap<Plan, ReadonlySet<number>>();
/** From so many rows on figures that add up do so for a reason. */
const LEAST_ROWS = 3;

/** Columns of plain figures that hold what the amounts come to from the first row on. */
export function typedRunningColumns(plan: Plan, grid: Grid): ReadonlySet<number> {
  let found = typed.get(plan);
  if (found === undefined) typed.set(plan, (found = typedIn(plan, grid)));
  return found;
}

function typedIn({ items, layout }: Plan, grid: Grid): ReadonlySet<number> {
  const { amount } = layout.columns;
  const columns = Array.from({ length: grid.lastColumn }, (_, index) => index + 1).filter((column) => {
    if (amount === undefined || column === amount || items.length < LEAST_ROWS) return false;
    let sum = 0;
    return items.every(({ row }) => {
      const { value, formula } = grid.at(row, column);
      sum = added(sum, grid.at(row, amount).value);
      return formula === undefined && typeof value === "number" && value !== 0 && added(value, -sum) === 0;
    });
  });
  return new Set(columns);
}

/** What the amounts come to with one more. */
export function added(sum: number, value: unknown): number {
  return typeof value === "number" ? Math.round((sum + value) * 1e4) / 1e4 : sum;
}

function columnsOf({ items }: Plan, grid: Grid): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const { row } of items)
    grid.row(row).forEach(({ formula } = { value: null }, column) => {
      if (formula !== undefined && leadsOn(formula, row, column)) times.set(column, (times.get(column) ?? 0) + 1);
    });
  return new Set([...times].filter(([, count]) => count > 1).map(([column]) => column));
}

function leadsOn(formula: string, row: number, column: number): boolean {
  let leads = false;
  mapReferences(formula, (reference) => {
    leads ||= isCellOf(reference, column) && reference.from.row !== row;
    return reference;
  });
  return leads;
}

/** One cell of a column, on the formula's own sheet. */
function isCellOf({ from, to, sheets }: Reference, column: number): boolean {
  return sheets === null && from.column === column && from.row !== null && (to === null || (to.row === from.row && to.column === column));
}

/** The formula of a row for another place: what it leads to in its column is the place above, what it takes of its own row is of the new one. */
export function goingOn(
  formula: string,
  at: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly above: number },
  shifted: (reference: Reference) => Reference | null,
): string {
  return mapReferences(formula, (reference) => {
    if (isCellOf(reference, at.column) && reference.from.row !== at.row) return withRow(reference, to.above);
    return reference.sheets === null && isRow(reference, at.row) ? withRow(reference, to.row) : shifted(reference);
  });
}

/** True where a reference leads to one row alone, and to this one. */
export function isRow({ from, to }: Reference, row: number): boolean {
  return from.row === row && (to === null || to.row === row);
}

/** The reference in another row. */
export function withRow(reference: Reference, row: number): Reference {
  return { ...reference, from: { ...reference.from, row }, to: reference.to === null ? null : { ...reference.to, row } };
}
