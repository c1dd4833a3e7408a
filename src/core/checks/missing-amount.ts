/** missing-amount: a blank amount cell. The one code for a blank; no reproach where the work costs nothing. */
import { finding } from "../plan/finding";
import { type Check, fieldPlace, hasAmounts } from "./check";
import { PLAIN } from "../plan/plain";
import type { PlanItem } from "../plan/plan";

declare module "../plan/finding" {
  interface FindingParams {
    "missing-amount": { readonly activity: string; readonly isFree: boolean };
  }
}

/** True where the row gives a figure all the same: pieces and their price, or a number among the words, where it slipped to. */
function saysFigure({ heads, owner, quantity, remark, source, status, unitPrice }: PlanItem): boolean {
  if ((heads ?? quantity)?.value && unitPrice?.value) return true;
  return [owner, remark, source, status].some((field) => field !== null && FIGURE_ALONE.test(field.value ?? ""));
}

const FIGURE_ALONE = /^\s*\d{2,}(?:,\d{3})*(?:\.\d+)?\s*$/;

export const missingAmount: Check = {
  codes: {
    "missing-amount": { severity: ["warning", "info"], since: "0.1", sharesLine: true },
  },
  unless: PLAIN.amount,
  item(item, sheet, index) {
    if (item.awaiting === "row" || item.amount.value.form !== "blank" || !hasAmounts(sheet.plan)) return null;
    const isFree = sheet.lines[index]!.classified.isFree && !saysFigure(item);
    const activity = item.activity.value;
    return finding(
      "missing-amount",
      isFree ? "info" : "warning",
      fieldPlace(item.amount, "amount", item, sheet),
      { activity, isFree },
      { text: activity },
    );
  },
};
