/** source-mixed: paid from other money (行政列支, donations) but counted in the union's total. */
import { finding } from "../plan/finding";
import { type Check, fieldPlace, isBreath } from "./check";
import { comparing } from "./stated-total";

declare module "../plan/finding" {
  interface FindingParams {
    "source-mixed": { readonly activity: string; readonly source: string };
  }
}

export const sourceMixed: Check = {
  codes: {
    "source-mixed": { severity: "warning", since: "0.1" },
  },
  needs: ["union"],
  *sheet(sheet, context) {
    if (sheet.totals.others === 0) return;
    const paid = sheet.lines.filter(({ amount }) => ((amount ?? 0) as number) !== 0);
    const mixed = paid.filter(({ payer }) => payer !== "union").map(({ item }) => item);
    yield null;
    if (mixed.length === 0 || mixed.length === paid.length) return;
    const counted = new Set<number>();
    for (const { total, sum, stated, items: covered } of yield* comparing(sheet, context)) {
      // Only a total that takes the rows in puts them among the union's money.
      if (total.role !== "total" || Math.abs(sum - stated) > 1) continue;
      for (const item of covered) counted.add(item.row);
    }
    for (const [index, item] of mixed.entries()) {
      if (isBreath(index)) yield null;
      if (!counted.has(item.row)) continue;
      const { value: activity, text } = item.activity;
      yield finding(
        "source-mixed",
        "warning",
        fieldPlace(item.activity, "activity", item, sheet),
        { activity, source: item.source?.value ?? "" },
        { text },
      );
    }
  },
};
