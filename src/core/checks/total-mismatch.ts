/** total-mismatch, subtotal-mismatch: a stated total is not what its rows add up to; says what the difference looks like. */
import { a1 } from "../grid/area";
import { finding } from "../plan/finding";
import { subtractFen, yuan } from "../plan/money";
import { type Check, fieldPlace } from "./check";
import { type DifferenceHint, hintFor } from "./difference-hint";
import { PLAIN } from "../plan/plain";
import { wrongRowTotal } from "./row-total";
import { comparing } from "./stated-total";
import { totalFix } from "./total-fix";
import { isStale } from "./total-stale";

declare module "../plan/finding" {
  interface FindingParams {
    "total-mismatch": {
      readonly statedYuan: number;
      readonly sumYuan: number;
      readonly differenceYuan: number;
      readonly hint: DifferenceHint;
      readonly unknownAmounts: number;
    };
    "subtotal-mismatch": {
      readonly statedYuan: number;
      readonly sumYuan: number;
      readonly differenceYuan: number;
      readonly hint: DifferenceHint;
      readonly unknownAmounts: number;
    };
  }
}

export const totalMismatch: Check = {
  codes: {
    "total-mismatch": { severity: "error", fix: "ask", since: "0.1" },
    "subtotal-mismatch": { severity: "error", fix: "ask", since: "0.1" },
  },
  unless: PLAIN.undivided,
  item(item, sheet) {
    const wrong = wrongRowTotal(item);
    if (wrong === null) return null;
    const { stated, sum, unknown } = wrong;
    return finding(
      "subtotal-mismatch",
      "error",
      fieldPlace(item.amount, "amount", item, sheet),
      {
        statedYuan: yuan(stated),
        sumYuan: yuan(sum),
        differenceYuan: yuan(subtractFen(stated, sum)),
        hint: { kind: "unknown" },
        unknownAmounts: unknown,
      },
      { text: item.amount.text },
    );
  },
  *sheet(sheet, context) {
    for (const comparison of yield* comparing(sheet, context)) {
      const { total, stated, sum, fits, unknownAmounts } = comparison;
      if (fits !== null || isStale(comparison) || total.origin === "capital-words" || total.origin === "note") continue;
      const hint = hintFor(comparison, sheet);
      yield finding(
        total.role === "total" ? "total-mismatch" : "subtotal-mismatch",
        "error",
        { sheet: total.cell.sheet, cell: a1(total.cell.row, total.cell.column) },
        { statedYuan: yuan(stated), sumYuan: yuan(sum), differenceYuan: yuan(subtractFen(stated, sum)), hint, unknownAmounts },
        { text: total.text, ...totalFix(comparison, hint, sheet) },
      );
      yield null;
    }
  },
};
