/** not-union-fund: what the employer has to pay, in a plan of the union's own money. */
import { type Finding, finding } from "../plan/finding";
import { basisOf } from "../policy";
import { BREATH, type Check, fieldPlace } from "./check";
import { isUndated, isWelfareOnly, Policies } from "./policies";
import { type RuleRow, ruleRows } from "./rule-rows";

export const notUnionFund: Check = {
  codes: ["not-union-fund"],
  whyNot: (context) => (isWelfareOnly(context) ? "welfare-committee" : isUndated(context) ? "no-year" : null),
  *workbook(context) {
    let count = 0;
    for (const row of ruleRows(context, new Policies(context))) {
      if (++count % BREATH === 0) yield null;
      const found = employers(row);
      if (found !== null) yield found;
    }
  },
};

/** Only where the row takes money: organising a health check costs the union nothing. */
function employers({ item, sheet, policy, topics, spending: { employer } }: RuleRow): Finding | null {
  if ((item.amount.value.fen ?? 0) <= 0) return null;
  const matter = employer[0] ?? (topics.includes("retirees") ? "retirees" : null);
  if (matter === null) return null;
  const rules = policy.rules.filter(({ rule }) => rule.kind === "payer" && rule.matter === matter);
  const found = rules.find(({ doubt }) => doubt === null) ?? rules[0];
  // Whether the retired are the employer's is for the province to say; health checks are so by custom everywhere.
  if (found === undefined && matter !== "medical-check") return null;
  return finding("not-union-fund", found !== undefined && found.doubt === null ? "warning" : "info", fieldPlace(item.activity, "activity", item, sheet), {
    activity: item.activity.value, payer: "employer",
  }, { basis: found === undefined ? null : basisOf(found.rule), text: item.activity.text });
}
