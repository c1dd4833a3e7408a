/** month-empty: months of the year in which nothing is planned. */
import { ownMonths } from "../ledger";
import { finding } from "../plan/finding";
import { type Check, hasMonths, isBreath, wholeSheet } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "month-empty": { readonly months: readonly number[] };
  }
}

/** Schools are closed in August. */
const SCHOOL_HOLIDAY = 8;
/** A plan of a few months only (a quarter's, a term's) is not asked for the rest of the year. */
const FEWEST_MONTHS = 4;

export const monthEmpty: Check = {
  codes: {
    "month-empty": { severity: "info", since: "0.1" },
  },
  *workbook({ sheets, profile }) {
    const planned = new Set<number>();
    for (const { plan } of sheets) {
      // A school-year plan has its own twelve months; half a year of one is as common as a whole.
      if (plan.isSchoolYear || !hasMonths(plan)) return;
      const { items } = plan;
      for (let index = 0; index < items.length; index++) {
        const item = items[index]!;
        if (isBreath(index)) yield null;
        for (const month of item.byMonth?.keys() ?? ownMonths(item, plan)) planned.add(month);
      }
    }
    if (sheets.length === 0 || planned.size < FEWEST_MONTHS) return;
    if (profile.sector === "school") planned.add(SCHOOL_HOLIDAY);
    const months = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => !planned.has(month));
    if (months.length > 0) yield finding("month-empty", "info", sheets.length === 1 ? wholeSheet(sheets[0]!) : null, { months });
  },
};
