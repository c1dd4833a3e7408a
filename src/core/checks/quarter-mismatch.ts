/** quarter-mismatch: a month that lies outside the quarter, or half of the year, under which its row stands. */
import { a1 } from "../grid/area";
import { finding } from "../plan/finding";
import type { Check } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "quarter-mismatch": { readonly text: string; readonly period: string };
  }
}

export const quarterMismatch: Check = {
  codes: {
    "quarter-mismatch": { severity: "warning", since: "0.1", isOurs: true },
  },
  *sheet({ plan }) {
    for (const { cell, period, text } of plan.monthsOutside ?? [])
      yield finding("quarter-mismatch", "warning", { sheet: cell.sheet, cell: a1(cell.row, cell.column) }, { text, period }, { text });
  },
};
