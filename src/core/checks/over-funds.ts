/** over-funds: more planned from the union's own money than there is. */
import { finding } from "../plan/finding";
import { yuan } from "../plan/money";
import type { FindingParams } from "../plan/finding";
import type { Ledger } from "../plan/ledger";
import type { Check } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "over-funds": {
      readonly fundsYuan: number;
      readonly plannedYuan: number;
      readonly shortYuan: number;
      /** The dearest rows the union pays for, the dearest first. */
      readonly largest: readonly { readonly row: number; readonly activity: string; readonly amountYuan: number }[];
    };
  }
}

export const overFunds: Check = {
  codes: {
    "over-funds": { severity: "error", since: "0.1" },
  },
  needs: ["union", "funds"],
  *workbook({ funds, ledger }) {
    if (funds === null || funds.balance >= 0) return;
    yield finding("over-funds", "error", null, {
      fundsYuan: yuan(funds.funds),
      plannedYuan: yuan(funds.planned),
      shortYuan: -yuan(funds.balance),
      largest: largestOf(ledger),
    });
  },
};

/** Rows named: enough to see where the money goes. */
const NAMED = 3;

function largestOf({ lines }: Ledger): FindingParams["over-funds"]["largest"] {
  return lines
    .flatMap(({ item, payer, amount }) => (payer === "union" && amount !== null && amount > 0 ? [{ item, amount }] : []))
    .sort((a, b) => b.amount - a.amount)
    .slice(0, NAMED)
    .map(({ item, amount }) => ({ row: item.row, activity: item.activity.text, amountYuan: yuan(amount) }));
}
