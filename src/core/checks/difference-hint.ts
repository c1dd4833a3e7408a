/** hintFor: what the difference between a stated total and its rows looks like. */
import type { PlanItem } from "../plan/plan";
import type { PlanSheet } from "./check";
import { amountIn, type Comparison } from "./stated-total";
import { additionOf, type Coverage, coverageOf } from "./total-formula";

/** What a wrong total's difference looks like. Amounts in yuan, rows as sheet row numbers. */
export type DifferenceHint =
  | { readonly kind: "text-amounts"; readonly rows: readonly number[] } // exactly the amounts kept as text
  | { readonly kind: "rows-left-out"; readonly rows: readonly number[] } // exactly these rows are missing
  | { readonly kind: "row-counted-twice"; readonly rows: readonly number[] }
  | { readonly kind: "subtotals-counted"; readonly rows: readonly number[] } // subtotal rows added in
  | { readonly kind: "digits-swapped" } // a multiple of 9: two figures changed places
  | { readonly kind: "decimal-shift"; readonly factor: number } // 10 or 100 times too much
  | { readonly kind: "unit-shift"; readonly factor: number } // 元 taken for 万元
  | { readonly kind: "hidden-rows"; readonly rows: readonly number[] }
  | { readonly kind: "stale" } // the formula is right, its saved value is old
  | { readonly kind: "unknown" };

interface Line {
  readonly row: number;
  readonly fen: number;
  readonly isText: boolean;
  readonly isHidden: boolean;
}

/** Of a total that is not its rows' sum: `missing` is never zero, and no rows never make it up. First what the formula itself shows, then what the figures alone suggest; "unknown" rather than a guess that does not add up. */
export function hintFor(comparison: Comparison, sheet: PlanSheet): DifferenceHint {
  const { total, stated, sum } = comparison;
  // Activities of a table on its side all stand in one row: naming rows would name nothing.
  if (sheet.plan.layout.transposed !== undefined) return UNKNOWN;
  const lines = comparison.items.flatMap((item) => lineOf(item, comparison));
  const missing = sum - stated;
  if (total.formula !== null) {
    const addition = additionOf(total.formula);
    const coverage = addition && coverageOf(addition, total.cell.column, total.cell.row, sheet);
    return (coverage && fromCoverage(lines, missing, coverage, sheet)) ?? UNKNOWN;
  }
  return fromFigures(lines, missing, comparison, sheet);
}

const UNKNOWN: DifferenceHint = { kind: "unknown" };

function lineOf(item: PlanItem, { total }: Comparison): Line[] {
  const fen = amountIn(item, total);
  if (fen === null || fen === 0) return [];
  const { form } = item.amount.value;
  return [{ row: item.row, fen, isText: form !== "number", isHidden: item.isHidden }];
}

function fromCoverage(lines: readonly Line[], missing: number, coverage: Coverage, sheet: PlanSheet): DifferenceHint | null {
  const leftOut = lines.filter(({ row }) => coverage.timesOf(row) === 0);
  const skipped = lines.filter(({ row, isText }) => isText && coverage.timesOf(row) > 0);
  const twice = lines.filter(({ row }) => coverage.timesOf(row) > 1);
  if (add(leftOut) === missing)
    return { kind: leftOut.every(({ isHidden }) => isHidden) ? "hidden-rows" : "rows-left-out", rows: rowsOf(leftOut) };
  if (add(skipped) === missing) return { kind: "text-amounts", rows: rowsOf(skipped) };
  if (add(leftOut) + add(skipped) === missing) return { kind: "rows-left-out", rows: rowsOf([...leftOut, ...skipped]) };
  if (twice.reduce((extra, { row, fen }) => extra + fen * (coverage.timesOf(row) - 1), 0) === -missing)
    return { kind: "row-counted-twice", rows: rowsOf(twice) };
  if (subtotalsOf(sheet, coverage.subtotalRows) === -missing) return { kind: "subtotals-counted", rows: coverage.subtotalRows };
  const hidden = lines.filter(({ isHidden }) => isHidden);
  if (add(hidden) === missing) return { kind: "hidden-rows", rows: rowsOf(hidden) };
  return null;
}

/** A typed figure shows nothing but itself. */
function fromFigures(lines: readonly Line[], missing: number, { stated, sum, total }: Comparison, sheet: PlanSheet): DifferenceHint {
  const text = lines.filter(({ isText }) => isText);
  if (add(text) === missing) return { kind: "text-amounts", rows: rowsOf(text) };
  if (isSwapped(stated, sum)) return { kind: "digits-swapped" };
  const factor = [10, 100, 10_000].find((times) => isShifted(stated, sum, times));
  if (factor !== undefined) return factor === 10_000 ? { kind: "unit-shift", factor } : { kind: "decimal-shift", factor };
  const hidden = lines.filter(({ isHidden }) => isHidden);
  if (add(hidden) === missing) return { kind: "hidden-rows", rows: rowsOf(hidden) };
  const alike = lines.filter(({ fen }) => fen === Math.abs(missing));
  if (alike.length === 1) return { kind: missing > 0 ? "rows-left-out" : "row-counted-twice", rows: rowsOf(alike) };
  const tail = lastRowsOf(lines, missing);
  if (tail !== null) return { kind: "rows-left-out", rows: tail };
  if (total.role === "total") {
    const rows = sheet.plan.stated
      .filter(({ role, cell }) => role === "subtotal" && cell.column === total.cell.column)
      .map(({ cell }) => cell.row);
    if (subtotalsOf(sheet, rows) === -missing) return { kind: "subtotals-counted", rows };
  }
  return UNKNOWN;
}

/** Two or more rows at the end that the writer never got to. */
function lastRowsOf(lines: readonly Line[], missing: number): number[] | null {
  let rest = missing;
  for (let at = lines.length - 1; at >= 1 && rest > 0; at--) {
    rest -= lines[at]!.fen;
    if (rest === 0 && at < lines.length - 1) return rowsOf(lines.slice(at));
  }
  return null;
}

/** A multiple of nine may be many things; two neighbouring digits that change places and give the sum are this one. */
function isSwapped(stated: number, sum: number): boolean {
  const digits = [...String(Math.abs(stated))];
  return digits.some((_, at) => {
    if (at === 0) return false;
    const swapped = [...digits];
    [swapped[at - 1], swapped[at]] = [swapped[at]!, swapped[at - 1]!];
    return Number(swapped.join("")) === Math.abs(sum);
  });
}

/** One is the other times `factor`, but for what was rounded to 分. */
function isShifted(a: number, b: number, factor: number): boolean {
  const [small, big] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
  return Math.abs(small) >= 10 && Math.abs(small * factor - big) <= factor / 2;
}

function subtotalsOf(sheet: PlanSheet, rows: readonly number[]): number {
  const wanted = new Set(rows);
  return sheet.plan.stated.reduce(
    (sum, { role, cell, amount }) => (role === "subtotal" && wanted.has(cell.row) ? sum + (amount.fen ?? 0) : sum),
    0,
  );
}

function add(lines: readonly Line[]): number {
  return lines.reduce((sum, { fen }) => sum + fen, 0);
}

function rowsOf(lines: readonly Line[]): number[] {
  return lines.map(({ row }) => row).sort((a, b) => a - b);
}
