/** Edits that take an activity's row out of its table, or put it above the total; each is a decision of its own, never made with others. */
import { contains } from "../grid/area";
import type { SetCell, SheetEdit } from "../grid/edit";
import { mapReferences } from "../grid/formula";
import type { Grid, Workbook } from "../grid/grid";
import { neighboursOf } from "../grid/neighbours";
import { splitBefore } from "../grid/obstacles";
import { rowDeletion } from "../grid/row-deletion";
import { formulasNaming, movedRow } from "../grid/row-move";
import type { NoFix, NoFixWhy } from "../plan/finding";
import { isPlain, PLAIN } from "../plan/plain";
import type { Plan, PlanItem, StatedTotal } from "../plan/plan";
import type { CheckContext, PlanSheet } from "./check";

/** What `finding` is given: the edits, or why there are none. */
export interface RowFix {
  readonly fix: readonly SheetEdit[] | null;
  readonly noFix: NoFix | null;
  readonly isAlone: true;
}

const without = (why: NoFixWhy, cells: readonly string[] = []): RowFix => ({ fix: null, noFix: { why, cells }, isAlone: true });

/** The row of an activity that stands there twice, gone. */
export function rowGone(item: PlanItem, sheet: PlanSheet, { workbook }: CheckContext): RowFix {
  const hindrance = hindranceOf(item, sheet, workbook);
  if (hindrance !== null) return hindrance;
  return { fix: [rowDeletion(sheet.grid, item.row, 1)], noFix: null, isAlone: true };
}

/** The row taken from below the total and put right above it, with the look of the last activity there. */
export function rowAboveTotal(item: PlanItem, total: StatedTotal, sheet: PlanSheet, { workbook }: CheckContext): RowFix {
  const hindrance = hindranceOf(item, sheet, workbook);
  if (hindrance !== null) return hindrance;
  const { grid, plan } = sheet;
  const before = total.cell.row;
  const like = lastAbove(plan, before);
  // Where subtotals and sections part the table, only the user knows to which of them it belongs.
  const isParted = plan.stated.some(({ role, origin }) => role === "subtotal" && origin === "amount-column");
  if (like === null || isParted || like.section !== item.section || !hasMonthOfItsOwn(item, plan)) return without("row-place");
  if (splitBefore(grid, before) !== null || grid.merges.some(({ top, bottom }) => top < before && bottom >= before))
    return without("row-several");
  const moved = movedRow(grid, item.row, before);
  if (moved === null) return without("row-formula");
  const rows = [moved];
  return {
    fix: [
      { kind: "insert-rows", sheet: item.sheet, before, rows, like: like.row, expect: neighboursOf(grid, before, rows) },
      rowDeletion(grid, item.row, 1),
      ...grownSums(grid, before, like.row),
    ],
    noFix: null,
    isAlone: true,
  };
}

function lastAbove({ items }: Plan, before: number): PlanItem | null {
  for (let index = items.length - 1; index >= 0; index--) if (items[index]!.row < before) return items[index]!;
  return null;
}

/** Sums of the total's row that end with the last activity take in the row that is put under it. */
function grownSums(grid: Grid, totalRow: number, lastRow: number): readonly SetCell[] {
  return [...grid.row(totalRow).entries()].flatMap(([column, cell]) => {
    if (cell?.formula === undefined) return [];
    let isAbove = true;
    let hasGrown = false;
    const formula = mapReferences(cell.formula, (reference) => {
      const { from, to, sheets } = reference;
      const bottom = to?.row ?? from.row;
      if (sheets !== null || from.row === null || bottom === null || bottom >= totalRow) isAbove = false;
      else if (to !== null && bottom >= lastRow) {
        hasGrown = true;
        return { ...reference, to: { ...to, row: totalRow } };
      }
      return reference;
    });
    if (!isAbove || !hasGrown || grid.fixed.some((area) => contains(area, totalRow, column))) return [];
    const { value } = cell;
    return [
      {
        kind: "set-cell",
        sheet: grid.sheet,
        row: totalRow,
        column,
        content: { value: null, formula },
        expect: { value, formula: cell.formula },
      } satisfies SetCell,
    ];
  });
}

function hasMonthOfItsOwn({ months, row, sheet }: PlanItem, { layout }: Plan): boolean {
  if (layout.columns.month === undefined && layout.columns.date === undefined) return true;
  return !months.value.isInherited && months.cell !== null && months.cell.row === row && months.cell.sheet === sheet;
}

/** What else hangs on the row. */
function hindranceOf(item: PlanItem, { grid, plan }: PlanSheet, workbook: Workbook): RowFix | null {
  const { row, sheet } = item;
  if (plan.layout.transposed !== undefined || grid.isProtected) return without("row-several");
  if (item.amountElsewhere !== undefined || (item.detailRows ?? []).length > 0) return without("row-several");
  if (grid.fixed.some(({ top, bottom }) => top <= row && row <= bottom)) return without("row-several");
  if (plan.stated.some(({ cell }) => cell.sheet === sheet && cell.row === row)) return without("row-several");
  if (grid.merges.some(({ top, bottom }) => top <= row && bottom >= row && bottom > top)) return without("row-shared");
  const { several, lending } = sharedRowsOf(plan);
  if (several.has(row)) return without("row-several");
  if (lending.has(row)) return without("row-shared");
  const named = formulasNaming(workbook, sheet, row);
  return named.length === 0 ? null : without("row-referenced", named);
}

interface SharedRows {
  /** Rows in which several activities stand. */
  readonly several: ReadonlySet<number>;
  /** Rows whose cells other rows read: a month that is only written once. */
  readonly lending: ReadonlySet<number>;
}

const shared = new WeakMap<Plan, SharedRows>();

function sharedRowsOf(plan: Plan): SharedRows {
  const known = shared.get(plan);
  if (known) return known;
  const seen = new Set<number>();
  const several = new Set<number>();
  const lending = new Set<number>();
  /** The row whose month blank cells below it take. */
  let ownMonth: number | null = null;
  for (const item of plan.items) {
    const { isInherited } = item.months.value;
    if (isInherited && ownMonth !== null) lending.add(ownMonth);
    if (!isInherited) ownMonth = item.row;
    if (seen.has(item.row)) several.add(item.row);
    seen.add(item.row);
    // A plain row has all it says in its own cells.
    if (isPlain(item, PLAIN.undivided | PLAIN.amount) && item.months.cell?.row === item.row) continue;
    for (const field of [item.months, item.activity, item.owner, item.amount, item.task, item.unitName, item.subject, item.source])
      if (field?.cell && field.cell.sheet === item.sheet && field.cell.row !== item.row) lending.add(field.cell.row);
  }
  const result = { several, lending };
  shared.set(plan, result);
  return result;
}
