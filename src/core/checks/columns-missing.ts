/** no-month-column, no-budget-column, no-owner-column, no-total-row: what a plan's table lacks as a whole. */
import { finding } from "../plan/finding";
import { hasRole } from "../plan/plan";
import { type Check, hasAmounts, hasMonths, wholeSheet } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "no-month-column": Record<never, never>;
    "no-budget-column": Record<never, never>;
    "no-owner-column": Record<never, never>;
    "no-total-row": Record<never, never>;
  }
}

const IN_COLUMNS: ReadonlySet<string> = new Set(["amount-column", "month-column", "part-column"]);

export const columnsMissing: Check = {
  codes: {
    "no-month-column": { severity: "info", since: "0.1" },
    "no-budget-column": { severity: "warning", since: "0.1" },
    "no-owner-column": { severity: "info", since: "0.1" },
    "no-total-row": { severity: "info", since: "0.1" },
  },
  *sheet(sheet) {
    const { plan } = sheet;
    // A budget that stands beside another sheet's activities has what it needs there.
    if (plan.joinedTo !== undefined) return;
    const place = wholeSheet(sheet);
    if (!hasMonths(plan)) yield finding("no-month-column", "info", place, {});
    if (!hasAmounts(plan)) yield finding("no-budget-column", "warning", place, {});
    // Headings over the rows may say who.
    if (!hasRole(plan.layout, "owner") && plan.items.every(({ owner }) => owner.value === null))
      yield finding("no-owner-column", "info", place, {});
    if (hasAmounts(plan) && !plan.stated.some(({ origin }) => IN_COLUMNS.has(origin))) {
      yield finding("no-total-row", "info", place, {});
    }
  },
};
