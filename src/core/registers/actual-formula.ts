/** actualFormula: 实际支出 of a row of the plan as a live sum over the registers, so that entries typed later count at once. */
import { columnName, quoteSheet } from "../grid/area";
import { activityColumn, type RegisterSheet } from "../plan/register";
import { LAST_COUNTED_ROW } from "./draft";

/**
 * A formula without "=", that is blank while there is no entry. `name`: the cell that names the activity, as SUMIFS asks for it. Null where no sheet of the
 * workbook can be summed up for it: the registers of other files are figures, not cells.
 */
export function actualFormula(registers: readonly RegisterSheet[], name: string): string | null {
  const usable = registers.filter((sheet) => sheet.file === null && sheet.register.isSpending && activityAt(sheet) !== undefined);
  const ledger = usable.filter(({ register }) => register.isLedger === true);
  const cases = usable.filter(({ register }) => register.isLedger !== true);
  const sums = (of: readonly RegisterSheet[]): string => of.flatMap((one) => sumsIn(one, name)).join("+");
  const lines = (of: readonly RegisterSheet[]): string => of.map((one) => `COUNTIFS(${asked(one, name)})`).join("+");
  const onceThere = (of: readonly RegisterSheet[], otherwise: string): string =>
    of.length === 0 ? otherwise : `IF(${lines(of)}>0,${sums(of)},${otherwise})`;
  return usable.length === 0 ? null : onceThere(ledger, onceThere(cases, '""'));
}

function sumsIn(sheet: RegisterSheet, name: string): readonly string[] {
  const { layout, register } = sheet;
  const amount = layout.columns[register.sums ?? ""];
  if (amount === undefined) return [];
  const columns = [amount, ...(layout.parts[register.sums!] ?? [])];
  return columns.map((column) => `SUMIFS(${range(sheet, column)},${asked(sheet, name)})`);
}

function asked(sheet: RegisterSheet, name: string): string {
  return `${range(sheet, activityAt(sheet)!)},${name}`;
}

function activityAt({ register, layout }: RegisterSheet): number | undefined {
  return layout.columns[activityColumn(register)?.id ?? ""];
}

function range({ sheet, layout }: RegisterSheet, column: number): string {
  const letter = columnName(column);
  return `${quoteSheet(sheet)}!$${letter}$${layout.headerRow + 1}:$${letter}$${LAST_COUNTED_ROW}`;
}
