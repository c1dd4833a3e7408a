/** inPlaceOrder: findings as one meets them going through the workbook; record, exports and screen go by it alone. */
import { parseArea } from "../grid/area";
import type { Finding } from "./finding";
import type { Review, SheetReview } from "./review";

/** By sheet in the workbook's order, then row, column and code; what concerns a whole sheet comes before its cells. */
export function inPlaceOrder(review: Pick<Review, "findings"> & { readonly sheets: readonly Pick<SheetReview, "sheet">[] }): Finding[] {
  const order = new Map(review.sheets.map(({ sheet }, index) => [sheet, index]));
  const keyed = review.findings.map((finding) => {
    const area = finding.at?.cell ? parseArea(finding.at.cell) : null;
    return {
      finding,
      sheet: finding.at === null ? -1 : (order.get(finding.at.sheet) ?? order.size),
      row: area?.top ?? 0,
      column: area?.left ?? 0,
    };
  });
  keyed.sort(
    (a, b) =>
      a.sheet - b.sheet ||
      a.row - b.row ||
      a.column - b.column ||
      (a.finding.code < b.finding.code ? -1 : a.finding.code > b.finding.code ? 1 : 0),
  );
  return keyed.map(({ finding }) => finding);
}
