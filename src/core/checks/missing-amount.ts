/** missing-amount: a blank amount cell. The one code for a blank; no reproach where the work costs nothing. */
import { finding } from "../plan/finding";
import { type Check, fieldPlace, hasAmounts } from "./check";
import { PLAIN } from "../plan/plain";

declare module "../plan/finding" {
  interface FindingParams {
    "missing-amount": { readonly activity: string; readonly isFree: boolean };
  }
}

export const missingAmount: Check = {
  codes: {
    "missing-amount": { severity: ["warning", "info"], since: "0.1", sharesLine: true },
  },
  unless: PLAIN.amount,
  item(item, sheet, index) {
    if (item.awaiting === "row" || item.amount.value.form !== "blank" || !hasAmounts(sheet.plan)) return null;
    const isFree = sheet.lines[index]!.classified.isFree;
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
