/** shownReview: of a review what the screen shows. */
import type { Review } from "../../core/plan/review";
import type { ShownReview, ShownSheet } from "./engine";

/** Without the rows: there may be thousands, and none of them is drawn from it. */
export function shownReview({ ledger: _lines, registers: _entries, registered: _payments, sheets, ...review }: Review): ShownReview {
  return { ...review, sheets: sheets.map(shownSheet) };
}

function shownSheet({ lines: _lines, plan, ...sheet }: Review["sheets"][number]): ShownSheet {
  if (plan === null) return { ...sheet, plan };
  const { title, year, isSchoolYear, layout, items } = plan;
  return { ...sheet, plan: { sheet: plan.sheet, title, year, isSchoolYear, layout, items: { length: items.length } } };
}
