/** not-union-fund: what the employer has to pay, in a plan of the union's own money. */
import { type Finding, finding } from "../plan/finding";
import { basisOf } from "../policy";
import { BREATH, type Check, fieldPlace } from "./check";
import { Policies } from "./policies";
import { type RuleRow, ruleRows } from "./rule-rows";

declare module "../plan/finding" {
  interface FindingParams {
    /** `isSure`: a document on record gives it to the employer; else it is custom, or one of several things in the row. */
    "not-union-fund": { readonly activity: string; readonly payer: string; readonly isSure: boolean };
  }
}

export const notUnionFund: Check = {
  codes: {
    "not-union-fund": { severity: ["warning", "info"], since: "0.1" },
  },
  needs: ["union", "sheet-year"],
  *workbook(context) {
    let count = 0;
    for (const row of ruleRows(context, new Policies(context))) {
      if (++count % BREATH === 0) yield null;
      const found = employers(row);
      if (found !== null) yield found;
    }
  },
};

/** A row whose name goes on beyond so many characters tells of several things: its amount may be for the others. */
const LONGEST_NAME = 20;

/**
 * Only where the row takes money: organising a health check costs the union nothing. Whatever a document on record gives to the
 * employer is to be looked at (contract: a warning), also where the document is a summary of practice or a transcription: its rank
 * is told with it. Health checks alone differ by place: no rule of the whole country speaks of them, 安徽 gives them to the employer,
 * other provinces are not recorded; there it is a note. So is what is held for the retired, as far as it is known from a
 * transcription only, which speaks of 待遇 and not of a visit on 重阳节.
 */
function employers({ item, sheet, policy, spending: { employer } }: RuleRow): Finding | null {
  if ((item.amount.value.fen ?? 0) <= 0) return null;
  const [matter] = employer;
  if (matter === undefined) return null;
  const rules = policy.rules.filter(({ rule }) => rule.kind === "payer" && rule.matter === matter);
  const found = rules.find(({ doubt }) => doubt === null) ?? rules[0];
  if (found === undefined && matter !== "medical-check") return null;
  const { value: activity, text } = item.activity;
  const isSure = found !== undefined && (matter !== "retirees" || found.doubt === null) && activity.length <= LONGEST_NAME;
  return finding(
    "not-union-fund",
    isSure ? "warning" : "info",
    fieldPlace(item.activity, "activity", item, sheet),
    { activity, payer: "employer", isSure },
    {
      basis: found === undefined ? null : basisOf(found.rule),
      text,
    },
  );
}
