/** ruleRows: the rows that union rules govern, with what is known of each. */
import { type Cost, costOf } from "../catalogue";
import type { PlanItem } from "../plan/plan";
import type { Topic } from "../plan/subject";
import type { Policy } from "../policy";
import type { CheckContext, PlanSheet } from "./check";
import type { Policies } from "./policies";
import { isUnionPaid } from "./stated-total";

export interface RuleRow {
  readonly item: PlanItem;
  readonly sheet: PlanSheet;
  readonly topics: readonly Topic[];
  readonly cost: Cost;
  /** Of the row's month, or of the year. */
  readonly policy: Policy;
}

/** Rows for others than all the members: the needy, the retired, model workers, children. Gift limits are not for them. */
const OTHERS: ReadonlySet<Topic> = new Set(["hardship-aid", "warmth-visit", "retirees", "model-worker", "children", "school-aid", "donation"]);

/** A welfare committee's sheets, rows paid by others, and sheets of an unknown year are left out. */
export function* ruleRows({ sheets }: CheckContext, policies: Policies): Generator<RuleRow> {
  for (const sheet of sheets) {
    if (sheet.plan.isWelfareCommittee) continue;
    for (const [index, item] of sheet.plan.items.entries()) {
      if (item.activity.value === "" || !isUnionPaid(item)) continue;
      const policy = policies.ofItem(item, sheet);
      if (policy === null) continue;
      yield { item, sheet, topics: sheet.classified[index]?.topics ?? [], cost: costOf(item), policy };
    }
  }
}

export function isForOthers({ topics }: Pick<RuleRow, "topics">): boolean {
  return topics.some((topic) => OTHERS.has(topic));
}
