/** Edits that turn an amount written as text into a number or a formula; offered, never made unasked. */
import type { CellContent, SheetEdit } from "../grid/edit";
import type { Cell } from "../grid/grid";
import { yuan } from "../plan/money";
import type { PlanItem } from "../plan/plan";
import type { PlanSheet } from "./check";

/** The amount as a number in the column's unit; null where the cell is not a plain amount cell. */
export function asNumber(item: PlanItem, sheet: PlanSheet): readonly SheetEdit[] | null {
  const value = inColumnUnit(item, sheet);
  return value === null ? null : edit(item, sheet, { value });
}

/** 人均100元×50人 as =100*50: the figures stay in sight. Null where they do not give the amount in the column's unit. */
export function asFormula(item: PlanItem, sheet: PlanSheet): readonly SheetEdit[] | null {
  const value = inColumnUnit(item, sheet);
  const { factors } = item.amount.value;
  if (value === null || factors === null || factors.length < 2) return value === null ? null : edit(item, sheet, { value });
  const product = factors.reduce((sum, factor) => sum * factor, 1);
  return edit(
    item,
    sheet,
    Math.abs(product - value) < 1e-9 * Math.max(1, Math.abs(value)) ? { value, formula: factors.join("*") } : { value },
  );
}

function inColumnUnit(item: PlanItem, sheet: PlanSheet): number | null {
  const { fen, unitInCell, unitFactor } = item.amount.value;
  const { layout } = sheet.plan;
  if (fen === null || item.amount.cell === null || item.amount.cell.column !== layout.columns.amount) return null;
  // Where the cell names no unit, the one applied was the column's (or the row's own, from a unit column).
  return Number((yuan(fen) / (unitInCell === null ? unitFactor : layout.unitFactor)).toPrecision(15));
}

function edit(item: PlanItem, sheet: PlanSheet, content: CellContent): readonly SheetEdit[] | null {
  const { row, column } = item.amount.cell!;
  const expect = sheet.grid.at(row, column);
  if (expect.formula !== undefined) return null;
  const format = formatFor(expect, sheet);
  return [{ kind: "set-cell", sheet: item.sheet, row, column, content: format === undefined ? content : { ...content, format }, expect }];
}

/** The column's way of showing numbers, where the cell has none of its own; absent: as the cell stands. */
function formatFor(cell: Cell, sheet: PlanSheet): string | undefined {
  if (!isTextFormat(cell) && cell.format !== undefined && cell.format !== "General") return undefined;
  const format = numberFormat(sheet);
  return format === "General" && !isTextFormat(cell) ? undefined : format;
}

function isTextFormat(cell: Cell): boolean {
  return cell.format === "@";
}

/** How the column's other numbers are shown; a cell formatted as text would turn our number into text again. */
function numberFormat(sheet: PlanSheet): string {
  const column = sheet.plan.layout.columns.amount!;
  const near = sheet.plan.items.find((item) => {
    const cell = sheet.grid.at(item.row, column);
    return typeof cell.value === "number" && cell.format !== undefined && !isTextFormat(cell);
  });
  return (near && sheet.grid.at(near.row, column).format) ?? "General";
}
