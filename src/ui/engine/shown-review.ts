/** shownReview: of a review what the screen shows. */
import type { Review } from "../../core/plan/review";
import type { ShownReview, ShownSheet } from "./engine";

/** Without the rows: there may be thousands, and none of them is drawn from it. */
export function shownReview({ ledger, registers: _entries, registered: _payments, sheets, ...review }: Review): ShownReview {
  return { ...review, sheets: sheets.map(shownSheet), openMonths: openMonths(ledger) };
}

/** Months with activities of which not one has an amount: not known is not nothing. */
function openMonths({ lines }: Review["ledger"]): readonly number[] {
  const [known, open] = [new Set<number>(), new Set<number>()];
  for (const { amount, months } of lines) for (const month of months) (amount === null ? open : known).add(month);
  return [...open].filter((month) => !known.has(month)).sort((a, b) => a - b);
}

function shownSheet({ lines: _lines, plan, ...sheet }: Review["sheets"][number]): ShownSheet {
  if (plan === null) return { ...sheet, plan };
  const { title, year, isSchoolYear, layout, items } = plan;
  return { ...sheet, plan: { sheet: plan.sheet, title, year, isSchoolYear, layout, items: { length: items.length } } };
}
