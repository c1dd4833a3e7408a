/** monthContent: a month written as the table writes its months. */
import { dateToSerial } from "../grid/dates";
import type { CellContent } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { sheetNamed } from "../grid/grid";
import type { MonthStyle } from "../plan/labels";
import type { MonthNumber } from "../plan/months";
import type { Plan } from "../plan/plan";

/** What stands in the month cell of a row of that month; a date brings the format of the dates in the table. */
export function monthContent(month: MonthNumber, plan: Plan, workbook: Workbook, styles: readonly MonthStyle[]): CellContent {
  const grid = sheetNamed(workbook, plan.sheet)!;
  const year = plan.year === null ? null : plan.year + (plan.isSchoolYear && month < 9 ? 1 : 0);
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
  if (serials > Math.max(most, numbers) && year !== null) {
    const serial = dateToSerial({ year, month, day: 1 }, workbook.date1904);
    if (serial !== null) return { value: serial, ...(format === undefined ? {} : { format }) };
  }
  if (numbers > most) return { value: month };
  const best = styles[most === 0 ? 0 : fits.indexOf(most)]!;
  return { value: best(month, year) ?? styles[0]!(month, year)! };
}

/** Half width and without white space, for comparing. */
function plainly(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
