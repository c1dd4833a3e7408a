/** text-unread: words that were not read and may be activities: below months or quarters, in a column called as the activities' is, in a month's sheet. */
import { a1 } from "../grid/area";
import { finding } from "../plan/finding";
import type { Check } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "text-unread": { readonly of: "months" | "column" | "sheet"; readonly name: string; readonly text: string; readonly count: number };
  }
}

export const textUnread: Check = {
  codes: {
    "text-unread": { severity: ["warning", "info"], since: "0.1", isOurs: true },
  },
  *sheet({ plan }) {
    // One text in a row says what is done in its months; several different ones are hardly one activity.
    for (const { cell, count, isSure, name, of, text } of plan.unreadTexts ?? [])
      yield finding(
        "text-unread",
        isSure ? "warning" : "info",
        { sheet: cell.sheet, cell: a1(cell.row, cell.column) },
        { of, name, text, count },
        { text },
      );
  },
};
