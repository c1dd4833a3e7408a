/** month-unknown-all: a table with a place for months of which none could be read; once per sheet. */
import { finding } from "../plan/finding";
import { type Check, hasMonths, wholeSheet } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "month-unknown-all": { readonly count: number };
  }
}

/** Fewer rows may well be undecided. */
const FEWEST = 3;

export const monthUnknownAll: Check = {
  codes: {
    "month-unknown-all": { severity: "warning", since: "0.1" },
  },
  *sheet(sheet) {
    const { items } = sheet.plan;
    const isTimed = hasMonths(sheet.plan) || sheet.plan.hasUnreadTimes === true;
    if (items.length < FEWEST || !isTimed || items.some(({ months }) => months.value.months.length > 0)) return;
    yield finding("month-unknown-all", "warning", wholeSheet(sheet), { count: items.length }, { text: sheet.plan.sheet });
  },
};
