/** lookingAtRuleRows: the rows that union rules govern, with what is known of each, shown to the checks that look at them. */
import { type Cost, costOf, type Spending, spendingOf } from "../catalogue";
import type { Finding } from "../plan/finding";
import type { LedgerLine } from "../plan/ledger";
import type { PlanItem } from "../plan/plan";
import type { Topic } from "../plan/subject";
import type { Policy } from "../policy";
import { type Check, type CheckContext, type Findings, isBreath, type PlanSheet } from "./check";
import { Policies } from "./policies";

export class RuleRow {
  private knownCost: Cost | null = null;
  private knownSpending: Spending | null = null;

  constructor(
    readonly item: PlanItem,
    readonly sheet: PlanSheet,
    readonly topics: readonly Topic[],
    /** Of the row's month, or of the year. */
    readonly policy: Policy,
  ) {}

  /** Worked out at first need: most rows are asked for one of the two, or neither. */
  get cost(): Cost {
    return (this.knownCost ??= costOf(this.item));
  }

  get spending(): Spending {
    return (this.knownSpending ??= spendingOf(this.item));
  }
}

/** Rows for others than all the members: the needy, the retired, model workers, children. Gift limits are not for them. */
const OTHERS: ReadonlySet<Topic> = new Set([
  "hardship-aid",
  "warmth-visit",
  "retirees",
  "model-worker",
  "children",
  "school-aid",
  "donation",
]);

/** Null for rows paid by others, and those of an unknown year. */
function ruleRow({ item, classified, payer }: LedgerLine, sheet: PlanSheet, policies: Policies): RuleRow | null {
  if (payer !== "union" || item.activity.value === "") return null;
  const policy = policies.ofItem(item, sheet);
  return policy === null ? null : new RuleRow(item, sheet, classified.topics, policy);
}

/** Shows each rule row to all of the checks that look at them; gives what each finds, and what it makes of all rows at the end. */
export function* lookingAtRuleRows(checks: readonly Check[], context: CheckContext): Generator<null, ReadonlyMap<Check, Findings>> {
  const policies = new Policies(context);
  const looks = checks.flatMap((check) =>
    check.ruled === undefined ? [] : [{ check, look: check.ruled(context, policies), found: [] as Finding[] }],
  );
  for (const sheet of looks.length === 0 ? [] : context.sheets) {
    if (sheet.plan.isWelfareCommittee) continue;
    const { lines } = sheet;
    for (let index = 0; index < lines.length; index++) {
      if (isBreath(index)) yield null;
      const row = ruleRow(lines[index]!, sheet, policies);
      if (row === null) continue;
      for (const { look, found } of looks) {
        const one = look.row(row);
        if (one === null) continue;
        if (Symbol.iterator in one) found.push(...one);
        else found.push(one);
      }
    }
  }
  return new Map(looks.map(({ check, look, found }) => [check, withEnd(found, look.end)]));
}

function* withEnd(found: readonly Finding[], end: (() => Findings) | undefined): Generator<Finding | null> {
  yield* found;
  if (end !== undefined) yield* end();
}

export function isForOthers({ topics }: Pick<RuleRow, "topics">): boolean {
  return topics.some((topic) => OTHERS.has(topic));
}
