/** Edits that mend a wrong total: numbers for the amounts in words that a sum passes over, and a sum over every row it should cover. */
import { a1, areaA1 } from "../grid/area";
import type { SheetEdit } from "../grid/edit";
import { isBlank } from "../grid/grid";
import type { NoFix } from "../plan/finding";
import { yuan } from "../plan/money";
import type { AmountForm, PlanItem } from "../plan/plan";
import { asFormula, asNumber } from "./amount-fix";
import type { PlanSheet } from "./check";
import type { DifferenceHint } from "./difference-hint";
import type { Comparison } from "./stated-total";

/** A sum of more pieces than this is no longer read by anyone. */
const MOST_RANGES = 30;

/** What a sum adds up as we do: numbers, and nothing where there is none. Texts that give no amount are passed over by both. */
const SUMMED: ReadonlySet<AmountForm> = new Set(["number", "blank", "merged", "none", "range", "placeholder", "unparsable", "currency"]);
/** What has one exact meaning, and can be written as a number. */
const EXACT: ReadonlySet<AmountForm> = new Set(["text", "computed"]);

interface TotalFix {
  readonly fix: readonly SheetEdit[] | null;
  readonly noFix: NoFix | null;
}

/** The edits, all steps of them; or what has to be settled by the user first. */
export function totalFix(comparison: Comparison, hint: DifferenceHint, sheet: PlanSheet): TotalFix {
  const { total, items } = comparison;
  const { column } = total.cell;
  const isInColumn =
    total.origin === "amount-column" && column === sheet.plan.layout.columns.amount && total.cell.sheet === sheet.plan.sheet;
  // Of an amount that stands a digit to a column no cell holds it all.
  if (!isInColumn || sheet.plan.layout.digits !== undefined) return without("not-one-cell");
  const inexact = items.filter((item) => !EXACT.has(item.amount.value.form) && !isAddedAlike(item, sheet));
  if (inexact.length > 0) return without("inexact-amounts", cellsOf(inexact));
  const isFollowing = hint.kind === "text-amounts" && total.formula !== null;
  const below = items.filter(({ row }) => row >= total.cell.row);
  if (below.length > 0 && !isFollowing) return without("rows-below-total", cellsOf(below));
  const numbers = items.filter(({ amount: { value } }) => EXACT.has(value.form)).map((item) => numberOf(item, sheet));
  if (numbers.some((edit) => edit === null)) return without("not-one-cell");
  const steps = numbers.flatMap((edit) => edit!);
  // The total follows by itself: hosts work out the user's simple sums again after an edit.
  if (isFollowing) return { fix: steps, noFix: null };
  const sum = sumFormula(comparison, sheet);
  return sum === null ? without("not-one-cell") : sum === "scattered" ? without("scattered") : { fix: [...steps, ...sum], noFix: null };
}

/** True where a sum comes to what we count: what stands in the cell is a number, or gives no amount and is none for a sum either. */
function isAddedAlike({ amount: { value, cell } }: PlanItem, { grid }: PlanSheet): boolean {
  return SUMMED.has(value.form) && (value.fen !== null || cell === null || typeof grid.at(cell.row, cell.column).value !== "number");
}

function without(why: NoFix["why"], cells: readonly string[] = []): TotalFix {
  return { fix: null, noFix: { why, cells } };
}

function numberOf(item: PlanItem, sheet: PlanSheet): readonly SheetEdit[] | null {
  return item.amount.value.form === "computed" ? asFormula(item, sheet) : asNumber(item, sheet);
}

function cellsOf(items: readonly PlanItem[]): readonly string[] {
  return items.flatMap(({ amount: { cell } }) => (cell === null ? [] : [a1(cell.row, cell.column)]));
}

function sumFormula({ total, items, sum }: Comparison, sheet: PlanSheet): readonly SheetEdit[] | "scattered" | null {
  const { column } = total.cell;
  // Under a header cell that was merged sideways, or a total in words, a formula would take the place of more than a figure.
  const expect = sheet.grid.at(total.cell.row, column);
  if (typeof expect.value !== "number" && expect.formula === undefined) return null;
  const isOfAnotherUnit = ({ amount: { value } }: PlanItem): boolean =>
    !EXACT.has(value.form) && (value.unitInCell ?? total.amount.unitFactor) !== total.amount.unitFactor;
  if (items.some(isOfAnotherUnit)) return null;
  const ranges = rangesOf(
    items.map(({ row }) => row),
    column,
    sheet,
  );
  if (ranges.length === 0) return null;
  if (ranges.length > MOST_RANGES) return "scattered";
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
