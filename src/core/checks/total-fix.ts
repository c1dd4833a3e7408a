/** Edits that mend a wrong total: numbers for the text amounts it skips, or a sum over every row it should cover. */
import { areaA1 } from "../grid/area";
import type { SheetEdit } from "../grid/edit";
import { isBlank } from "../grid/grid";
import type { DifferenceHint } from "./difference-hint";
import { yuan } from "../plan/money";
import type { AmountForm } from "../plan/plan";
import { asNumber } from "./amount-fix";
import type { PlanSheet } from "./check";
import type { Comparison } from "./stated-total";

/** A sum of more pieces than this is no longer read by anyone. */
const MOST_RANGES = 30;

const SUMMED: ReadonlySet<AmountForm> = new Set(["number", "blank", "merged", "none"]);

/** The edits, or null where only the user can know. */
export function totalFix(comparison: Comparison, hint: DifferenceHint, sheet: PlanSheet): readonly SheetEdit[] | null {
  if (hint.kind === "text-amounts" && comparison.total.formula !== null) return textAmounts(comparison, hint.rows, sheet);
  return sumFormula(comparison, sheet);
}

/** The total follows by itself: hosts work out the user's simple sums again after an edit. */
function textAmounts({ items }: Comparison, rows: readonly number[], sheet: PlanSheet): readonly SheetEdit[] | null {
  const wanted = new Set(rows);
  const edits = items.filter(({ row }) => wanted.has(row)).map((item) => asNumber(item, sheet));
  return edits.every((edit) => edit !== null) ? edits.flat() : null;
}

function sumFormula({ total, items, sum }: Comparison, sheet: PlanSheet): readonly SheetEdit[] | null {
  const { column } = total.cell;
  if (total.origin !== "amount-column" || column !== sheet.plan.layout.columns.amount) return null;
  // Under a header cell that was merged sideways, or a total in words, a formula would take the place of more than a figure.
  const expect = sheet.grid.at(total.cell.row, column);
  if (typeof expect.value !== "number" && expect.formula === undefined) return null;
  // A sum passes over text: only where every amount is a number, or none at all, does it give what we added up.
  const isPlain = items.every(({ amount }) => SUMMED.has(amount.value.form));
  if (
    !isPlain ||
    items.some(
      ({ amount, row }) => row >= total.cell.row || (amount.value.unitInCell ?? total.amount.unitFactor) !== total.amount.unitFactor,
    )
  )
    return null;
  const ranges = rangesOf(
    items.map(({ row }) => row),
    column,
    sheet,
  );
  if (ranges.length === 0 || ranges.length > MOST_RANGES) return null;
  const value = Number((yuan(sum) / total.amount.unitFactor).toPrecision(15));
  const content = { value, formula: `SUM(${ranges.join(",")})` };
  return [{ kind: "set-cell", sheet: sheet.plan.sheet, row: total.cell.row, column, content, expect }];
}

/** Rows as ranges of a column; a range runs on over rows whose amount cell is blank, never over another figure. */
function rangesOf(rows: readonly number[], column: number, sheet: PlanSheet): string[] {
  const sorted = [...rows].sort((a, b) => a - b);
  const ranges: string[] = [];
  for (let at = 0; at < sorted.length; ) {
    const top = sorted[at]!;
    let bottom = top;
    for (at++; at < sorted.length && isFreeBetween(bottom, sorted[at]!, column, sheet); at++) bottom = sorted[at]!;
    ranges.push(areaA1({ top, left: column, bottom, right: column }));
    if (ranges.length > MOST_RANGES) break;
  }
  return ranges;
}

function isFreeBetween(above: number, below: number, column: number, sheet: PlanSheet): boolean {
  for (let row = above + 1; row < below; row++) if (!isBlank(sheet.grid.at(row, column))) return false;
  return true;
}
