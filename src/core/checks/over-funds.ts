/** over-funds: more planned from the union's own money than there is. */
import { fundPosition, fundsOf } from "../budget";
import { finding } from "../plan/finding";
import { sumFen, yuan } from "../plan/money";
import type { Check } from "./check";
import { isWelfareOnly } from "./policies";
import { isUnionPaid } from "./stated-total";

export const overFunds: Check = {
  codes: ["over-funds"],
  whyNot: (context) => (isWelfareOnly(context) ? "welfare-committee" : fundsOf(context.profile) === null ? "no-funds-given" : null),
  *workbook({ sheets, profile }) {
    const planned = sumFen(
      sheets.flatMap(({ plan }) =>
        plan.isWelfareCommittee ? [] : plan.items.map((item) => (isUnionPaid(item) ? item.amount.value.fen : null)),
      ),
    );
    const position = fundPosition(fundsOf(profile), planned);
    if (position === null || position.balance >= 0) return;
    yield finding("over-funds", "error", null, {
      fundsYuan: yuan(position.funds),
      plannedYuan: yuan(planned),
      shortYuan: -yuan(position.balance),
    });
  },
};
