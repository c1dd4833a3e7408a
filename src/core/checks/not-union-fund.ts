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

/**
 * Only where the row takes money: organising a health check costs the union nothing. Whatever a document on record gives to the
 * employer is to be looked at (contract: a warning), also where the document is a summary of practice or a transcription: its rank
 * is told with it. Health checks alone differ by place: no rule of the whole country speaks of them, 安徽 gives them to the employer,
 * other provinces are not recorded; there it is a note.
 */
function employers({ item, sheet, policy, topics, spending: { employer } }: RuleRow): Finding | null {
  if ((item.amount.value.fen ?? 0) <= 0) return null;
  // Farewell to members who retire is the union's; what is held for the retired is for the province to give to the employer.
  const matter = employer[0] ?? (topics.includes("retirees") && !topics.includes("retirement-gift") ? "retirees" : null);
  if (matter === null) return null;
  const rules = policy.rules.filter(({ rule }) => rule.kind === "payer" && rule.matter === matter);
  const found = rules.find(({ doubt }) => doubt === null) ?? rules[0];
  if (found === undefined && matter !== "medical-check") return null;
  const isSure = found !== undefined && (matter !== "retirees" || found.doubt === null);
  return finding("not-union-fund", isSure ? "warning" : "info", fieldPlace(item.activity, "activity", item, sheet), {
    activity: item.activity.value, payer: "employer",
  }, { basis: found === undefined ? null : basisOf(found.rule), text: item.activity.text });
}
