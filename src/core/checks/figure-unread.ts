/** figure-unread: figures in the plan's rows that were not read and that nothing explains; once per column. */
import { a1, columnName } from "../grid/area";
import { finding } from "../plan/finding";
import type { Check } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "figure-unread": { readonly column: string; readonly heading: string; readonly count: number; readonly sum: number };
  }
}

export const figureUnread: Check = {
  codes: {
    "figure-unread": { severity: "warning", since: "0.1" },
  },
  *sheet({ plan }) {
    for (const { cell, heading, count, sum } of plan.unread ?? [])
      yield finding(
        "figure-unread",
        "warning",
        { sheet: cell.sheet, cell: a1(cell.row, cell.column) },
        { column: columnName(cell.column), heading, count, sum },
        { text: heading },
      );
  },
};
