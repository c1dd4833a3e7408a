/** The edit that turns a date in a month column into a month as the column's other cells write it; offered, never made unasked. */
import type { SheetEdit } from "../grid/edit";
import { monthNumbers } from "../plan/months";
import type { PlanItem } from "../plan/plan";
import type { PlanSheet } from "./check";

/** A month as figures and one character: the way of writing that can be copied. */
const FIGURES_AND_UNIT = /^\d{1,2}(?=\D$)/;

/** Null where no other cell shows how months are written here. */
export function asWrittenMonth(item: PlanItem, sheet: PlanSheet): readonly SheetEdit[] | null {
  const { cell, value } = item.months;
  const [month] = monthNumbers(value.months);
  const column = sheet.plan.layout.columns.month;
  if (cell === null || cell.column !== column || month === undefined) return null;
  const pattern = patternOf(sheet);
  const expect = sheet.grid.at(cell.row, cell.column);
  if (pattern === null || expect.formula !== undefined) return null;
  const content = { value: pattern.replace(FIGURES_AND_UNIT, String(month)), format: "General" };
  return [{ kind: "set-cell", sheet: cell.sheet, row: cell.row, column: cell.column, content, expect }];
}

const patterns = new WeakMap<PlanSheet, string | null>();

function patternOf(sheet: PlanSheet): string | null {
  const known = patterns.get(sheet);
  if (known !== undefined) return known;
  const like = sheet.plan.items.find(({ months }) => months.value.form === "month" && FIGURES_AND_UNIT.test(months.text));
  const pattern = like?.months.text ?? null;
  patterns.set(sheet, pattern);
  return pattern;
}
