/** month-as-date: a date among month words that may have been two months: 1-2 typed, and turned into 2 January by the spreadsheet. */
import { serialToDate } from "../grid/dates";
import { finding } from "../plan/finding";
import { type Check, fieldPlace } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "month-as-date": { readonly month: number; readonly day: number };
  }
}

export const monthAsDate: Check = {
  codes: {
    "month-as-date": { severity: "warning", since: "0.1" },
  },
  *sheet(sheet, { workbook }) {
    const { items } = sheet.plan;
    const dates = items.filter(({ months }) => months.value.form === "serial");
    // Where dates are the rule, a date is a date.
    if (dates.length === 0 || dates.length > items.length / 3) return;
    for (const item of dates) {
      const { cell, text } = item.months;
      const value = cell === null ? null : sheet.grid.at(cell.row, cell.column).value;
      const date = typeof value === "number" ? serialToDate(value, workbook.date1904) : null;
      // The months of a range rise and end with the year.
      if (date === null || date.day <= date.month || date.day > 12) continue;
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
