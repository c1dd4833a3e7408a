/** amountFormula: the formula by which an amount of 计划明细 points at the user's own cells. */
import { a1, quoteSheet } from "../grid/area";
import { sheetNamed, type Workbook } from "../grid/grid";
import { fenFromYuan } from "../plan/money";
import type { PlanItem } from "../plan/plan";

/** Formula text for the item's amount in yuan, or null when its cell is no number that a formula could use (0.8万元). */
export function amountFormula(workbook: Workbook, item: PlanItem, unitFactor: number, monthColumns: readonly number[]): string | null {
  const fen = item.amount.value.fen;
  if (fen === null) return null;
  if (item.byMonth !== null) return monthsFormula(workbook, item, fen, unitFactor, monthColumns);
  const cell = item.amount.cell;
  if (cell === null || numberIn(workbook, cell.sheet, cell.row, cell.column) === null) return null;
  return converted(
    `${quoteSheet(cell.sheet)}!${a1(cell.row, cell.column)}`,
    numberIn(workbook, cell.sheet, cell.row, cell.column)!,
    fen,
    unitFactor,
  );
}

/** Formula text for one month's amount of a month matrix, or null. */
export function monthFormula(workbook: Workbook, item: PlanItem, column: number, fen: number, unitFactor: number): string | null {
  const value = numberIn(workbook, item.sheet, item.row, column);
  return value === null ? null : converted(`${quoteSheet(item.sheet)}!${a1(item.row, column)}`, value, fen, unitFactor);
}

function monthsFormula(workbook: Workbook, item: PlanItem, fen: number, unitFactor: number, columns: readonly number[]): string | null {
  const numbers = columns.map((column) => numberIn(workbook, item.sheet, item.row, column));
  const sorted = [...columns].sort((a, b) => a - b);
  const sheet = quoteSheet(item.sheet);
  const isRun = sorted.length > 0 && sorted[sorted.length - 1]! - sorted[0]! === sorted.length - 1;
  const sum = isRun
    ? `SUM(${sheet}!${a1(item.row, sorted[0]!)}:${a1(item.row, sorted[sorted.length - 1]!)})`
    : `SUM(${sorted.map((column) => `${sheet}!${a1(item.row, column)}`).join(",")})`;
  return converted(
    sum,
    numbers.reduce<number>((total, value) => total + (value ?? 0), 0),
    fen,
    unitFactor,
  );
}

/** The reference times the unit, rounded to 分 where the plain reference would not give exactly the amount; null when no way gives it. */
function converted(reference: string, value: number, fen: number, unitFactor: number): string | null {
  if (unitFactor === 1 && value === fen / 100) return reference;
  if (fenFromYuan(value * unitFactor) !== fen) return null;
  return unitFactor === 1 ? `ROUND(${reference},2)` : `ROUND(${reference}*${unitFactor},2)`;
}

function numberIn(workbook: Workbook, sheet: string, row: number, column: number): number | null {
  const value = sheetNamed(workbook, sheet)?.at(row, column).value;
  return typeof value === "number" ? value : null;
}
