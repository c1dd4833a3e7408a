/** amount-negative, amount-precision: figures that no budget line should have. */
import { finding } from "../plan/finding";
import { yuan } from "../plan/money";
import { type Check, fieldPlace } from "./check";
import { PLAIN } from "../plan/plain";

declare module "../plan/finding" {
  interface FindingParams {
    "amount-negative": { readonly text: string };
    "amount-precision": { readonly text: string; readonly amountYuan: number };
  }
}

export const amountNegative: Check = {
  codes: {
    "amount-negative": { severity: "error", since: "0.1" },
  },
  unless: PLAIN.amount,
  item(item, sheet) {
    const { fen } = item.amount.value;
    if (fen === null || fen >= 0) return null;
    const { text } = item.amount;
    return finding("amount-negative", "error", fieldPlace(item.amount, "amount", item, sheet), { text: text.trim() }, { text });
  },
};

export const amountPrecision: Check = {
  codes: {
    "amount-precision": { severity: "info", since: "0.1", sharesLine: true },
  },
  unless: PLAIN.amount,
  item(item, sheet) {
    const { fen, isRounded } = item.amount.value;
    if (fen === null || !isRounded) return null;
    const { text } = item.amount;
    return finding(
      "amount-precision",
      "info",
      fieldPlace(item.amount, "amount", item, sheet),
      { text: text.trim(), amountYuan: yuan(fen) },
      { text },
    );
  },
};
