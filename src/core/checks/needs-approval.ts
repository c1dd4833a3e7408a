/** needs-approval: what has to be approved, or to go through a procedure of its own, before it is done; once per workbook. */
import type { Approval } from "../catalogue";
import { type Basis, finding } from "../plan/finding";
import { basisOf, type Rule } from "../policy";
import type { Check } from "./check";
import type { RuleRow } from "./rule-rows";

declare module "../plan/finding" {
  interface FindingParams {
    /** `approvals`: what has to be approved, by whom follows: "budget", "travel-agency". */
    "needs-approval": { readonly activities: readonly string[]; readonly rows: readonly number[]; readonly approvals: readonly string[] };
  }
}

/** The rule that asks for it. */
const RULES: Readonly<Record<Approval, string | null>> = {
  budget: "CN-PROC-fullbudget",
  "travel-agency": "CN-22-AGENCY",
  // Known from memory only (a lead of CN-EXP-biz-other): said without a basis.
  commendation: null,
};

export const needsApproval: Check = {
  codes: {
    "needs-approval": { severity: "info", since: "0.1" },
  },
  needs: ["union", "sheet-year"],
  ruled() {
    const activities: string[] = [];
    const rows: number[] = [];
    const asked = new Set<Approval>();
    let basis: Basis | null = null;
    const look = ({ item, policy, spending: { approvals } }: RuleRow): null => {
      if (approvals.length === 0) return null;
      const found = approvals.flatMap((approval): { readonly approval: Approval; readonly rule: Rule | null }[] => {
        if (RULES[approval] === null) return [{ approval, rule: null }];
        const rule = policy.rules.find((one) => one.rule.id === RULES[approval])?.rule;
        return rule === undefined ? [] : [{ approval, rule }];
      });
      if (found.length === 0) return null;
      for (const { approval, rule } of found) {
        asked.add(approval);
        if (rule !== null) basis ??= basisOf(rule);
      }
      activities.push(item.activity.value);
      rows.push(item.row);
      return null;
    };
    return {
      row: look,
      end: () =>
        rows.length === 0 ? [] : [finding("needs-approval", "info", null, { activities, rows, approvals: [...asked] }, { basis })],
    };
  },
};
