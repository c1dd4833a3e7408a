/** text-unread: words in the columns of months or quarters that were read as marks of their row's time, and may be activities. */
import { a1 } from "../grid/area";
import { finding } from "../plan/finding";
import type { Check } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "text-unread": { readonly text: string; readonly count: number };
  }
}

export const textUnread: Check = {
  codes: {
    "text-unread": { severity: ["warning", "info"], since: "0.1", isOurs: true },
  },
  *sheet({ plan }) {
    if (plan.unreadTexts === undefined) return;
    const { cell, count, isSure, text } = plan.unreadTexts;
    // One text in a row says what is done in its months; several different ones are hardly one activity.
    yield finding(
      "text-unread",
      isSure ? "warning" : "info",
      { sheet: cell.sheet, cell: a1(cell.row, cell.column) },
      { text, count },
      { text },
    );
  },
};
