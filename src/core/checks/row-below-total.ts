/** row-below-total: an activity that stands below the total row, where sums and readers miss it. */
import { finding } from "../plan/finding";
import { yuan } from "../plan/money";
import { type Check, fieldPlace, isBreath } from "./check";
import { rowAboveTotal } from "./row-fix";

declare module "../plan/finding" {
  interface FindingParams {
    "row-below-total": { readonly row: number; readonly activity: string; readonly amountYuan: number | null };
  }
}

export const rowBelowTotal: Check = {
  codes: {
    "row-below-total": { severity: "warning", fix: "alone", since: "0.1" },
  },
  *sheet(sheet, context) {
    // Columns of a table on its side stand beside each other, none below another.
    if (sheet.plan.layout.transposed !== undefined) return;
    const totals = sheet.plan.stated.filter(
      // The total of a budget on a sheet of its own says nothing of the rows here.
      (total) => total.role === "total" && total.origin === "amount-column" && total.cell.sheet === sheet.plan.sheet,
    );
    const [only] = totals;
    // Several totals close several blocks: what follows one of them is the next block.
    if (only === undefined || totals.length > 1) return;
    // A total on top of its table has every activity below it.
    if (!sheet.plan.items.some(({ row }) => row < only.cell.row)) return;
    const { items } = sheet.plan;
    for (let index = 0; index < items.length; index++) {
      const item = items[index]!;
      if (isBreath(index)) yield null;
      if (item.row <= only.cell.row || item.awaiting === "row") continue;
      const { fen } = item.amount.value;
      yield finding(
        "row-below-total",
        "warning",
        fieldPlace(item.activity, "activity", item, sheet),
        { row: item.row, activity: item.activity.value, amountYuan: fen === null ? null : yuan(fen) },
        { text: item.activity.text, ...rowAboveTotal(item, only, sheet, context) },
      );
    }
  },
};
