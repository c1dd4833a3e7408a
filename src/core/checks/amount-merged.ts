/** amount-merged: one amount cell over several activities; it counts once, on the first. */
import { finding } from "../plan/finding";
import { yuan } from "../plan/money";
import type { PlanItem } from "../plan/plan";
import { type Check, fieldPlace, isBreath } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "amount-merged": { readonly rows: readonly number[]; readonly amountYuan: number | null };
  }
}

export const amountMerged: Check = {
  codes: {
    "amount-merged": { severity: "info", since: "0.1", sharesLine: true },
  },
  *sheet(sheet) {
    const groups = new Map<number, number[]>();
    const { items } = sheet.plan;
    for (let index = 0; index < items.length; index++) {
      const item = items[index]!;
      if (isBreath(index)) yield null;
      const shared = item.amount.value.sharedWithRow;
      if (shared === null) continue;
      const rows = groups.get(shared);
      // Activities in one row, each in its month's cell, share the row's.
      if (rows === undefined) groups.set(shared, item.row === shared ? [shared] : [shared, item.row]);
      else if (rows[rows.length - 1] !== item.row) rows.push(item.row);
    }
    const heads = new Map<number, PlanItem>();
    if (groups.size > 0) for (const item of sheet.plan.items) if (groups.has(item.row) && !heads.has(item.row)) heads.set(item.row, item);
    for (const [row, rows] of groups) {
      const first = heads.get(row);
      if (first === undefined) continue;
      const { fen } = first.amount.value;
      yield finding(
        "amount-merged",
        "info",
        fieldPlace(first.amount, "amount", first, sheet),
        { rows, amountYuan: fen === null ? null : yuan(fen) },
        { text: first.amount.text },
      );
    }
  },
};
