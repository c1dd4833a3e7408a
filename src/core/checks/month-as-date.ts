/** month-as-date: a date among month words that may have been two months: 1-2 typed, and turned into 2 January by the spreadsheet. */
import { serialToDate } from "../grid/dates";
import type { CellValue } from "../grid/grid";
import { finding } from "../plan/finding";
import type { PlanItem } from "../plan/plan";
import { type Check, fieldPlace } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "month-as-date": { readonly month: number; readonly day: number };
  }
}

/** A larger number in a cell of time is a date's. */
const MOST_MONTHS = 12;

export const monthAsDate: Check = {
  codes: {
    "month-as-date": { severity: "warning", since: "0.1" },
  },
  *sheet(sheet, { workbook }) {
    const { items } = sheet.plan;
    const dates = items.filter(({ months }) => months.value.form === "serial");
    if (dates.length === 0) return;
    const valueOf = ({ months: { cell } }: PlanItem): CellValue => (cell === null ? null : sheet.grid.at(cell.row, cell.column).value);
    const dateOf = (item: PlanItem): ReturnType<typeof serialToDate> => {
      const value = valueOf(item);
      return typeof value === "number" ? serialToDate(value, workbook.date1904) : null;
    };
    // Where dates are the rule, whatever months they come to with those that end them, a date is a date; and a day that can't be a month shows them to be days.
    const all = items.filter((item) => Number(valueOf(item) ?? 0) > MOST_MONTHS);
    const isDated = !items.some((item) => typeof valueOf(item) === "string") || dates.some((item) => isDay(dateOf(item)));
    if (isDated && all.length > items.length / 3) return;
    for (const item of dates) {
      const { text } = item.months;
      const date = dateOf(item);
      if (date === null || !mayBeMonths(date)) continue;
      yield finding(
        "month-as-date",
        "warning",
        fieldPlace(item.months, "month", item, sheet),
        { month: date.month, day: date.day },
        { text },
      );
    }
  },
};

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** The months of a range rise and end with the year. */
function mayBeMonths({ month, day }: DayOfYear): boolean {
  return day > month && day <= MOST_MONTHS;
}

/** The first of a month is how a month alone is mostly kept. */
function isDay(date: DayOfYear | null): boolean {
  return date !== null && date.day !== 1 && !mayBeMonths(date);
}
