/** monthContent: a month written as the table writes its months. */
import type { MonthNumber } from "../terms/month";
import { dateToSerial } from "../grid/dates";
import type { CellContent } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { sheetNamed } from "../grid/grid";
import type { MonthStyle } from "../plan/labels";
import type { Plan } from "../plan/plan";

/** How a table writes its months. */
export interface MonthHabit {
  /** Format of its dates where most months are dates; undefined inside for the sheet's own. */
  readonly dates: { readonly format: string | undefined } | null;
  readonly isNumber: boolean;
  readonly style: MonthStyle;
}

/** Looks through the whole table once; a single row is then written from what was found. */
export function monthHabit(plan: Plan, workbook: Workbook, styles: readonly MonthStyle[]): MonthHabit {
  const grid = sheetNamed(workbook, plan.sheet)!;
  let serials = 0;
  let format: string | undefined;
  let numbers = 0;
  const fits = styles.map(() => 0);
  for (const item of plan.items) {
    const { cell, value } = item.months;
    const only = value.months.length === 1 || value.form === "quarter" ? (value.months[0] ?? null) : null;
    if (cell === null || only === null) continue;
    const there = grid.at(cell.row, cell.column);
    const stored = there.value;
    if (typeof stored === "number") {
      if (value.form === "serial") {
        serials++;
        format ??= there.format;
      } else numbers++;
    } else if (typeof stored === "string") {
      const written = plainly(stored);
      const itsYear = plan.year === null ? null : plan.year + only.yearOffset;
      styles.forEach((style, index) => {
        if (style(only.month, itsYear) === written) fits[index]!++;
      });
    }
  }
  const most = Math.max(...fits);
  return {
    dates: serials > Math.max(most, numbers) ? { format } : null,
    isNumber: numbers > most,
    style: styles[most === 0 ? 0 : fits.indexOf(most)]!,
  };
}

/** What stands in the month cell of a row of that month; a date brings the format of the dates in the table. */
export function monthContent(
  month: MonthNumber,
  plan: Plan,
  workbook: Workbook,
  habit: MonthHabit,
  styles: readonly MonthStyle[],
): CellContent {
  const year = plan.year === null ? null : plan.year + (plan.isSchoolYear && month < 9 ? 1 : 0);
  if (habit.dates !== null && year !== null) {
    const serial = dateToSerial({ year, month, day: 1 }, workbook.date1904);
    if (serial !== null) return { value: serial, ...(habit.dates.format === undefined ? {} : { format: habit.dates.format }) };
  }
  if (habit.isNumber) return { value: month };
  return { value: habit.style(month, year) ?? styles[0]!(month, year)! };
}

/** Half width and without white space, for comparing. */
function plainly(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
