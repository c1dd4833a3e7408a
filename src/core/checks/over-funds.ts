/** over-funds: more planned from the union's own money than there is. */
import { finding } from "../plan/finding";
import { yuan } from "../plan/money";
import type { Check } from "./check";
import { isWelfareOnly } from "./policies";

export const overFunds: Check = {
  codes: ["over-funds"],
  whyNot: (context) => (isWelfareOnly(context) ? "welfare-committee" : context.funds === null ? "no-funds-given" : null),
  *workbook({ funds }) {
    if (funds === null || funds.balance >= 0) return;
    yield finding("over-funds", "error", null, {
      fundsYuan: yuan(funds.funds),
      plannedYuan: yuan(funds.planned),
      shortYuan: -yuan(funds.balance),
    });
  },
};
