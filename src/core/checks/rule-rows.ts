/** ruleRows: the rows that union rules govern, with what is known of each. */
import { type Cost, costOf, type Spending, spendingOf } from "../catalogue";
import type { PlanItem } from "../plan/plan";
import type { Topic } from "../plan/subject";
import type { Policy } from "../policy";
import type { CheckContext, PlanSheet } from "./check";
import type { Policies } from "./policies";

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

const made = new WeakMap<CheckContext, readonly RuleRow[]>();

/** Made once for all checks of a review. A welfare committee's sheets, rows paid by others, and sheets of an unknown year are left out. */
export function ruleRows(context: CheckContext, policies: Policies): Iterable<RuleRow> {
  return made.get(context) ?? making(context, policies);
}

function* making(context: CheckContext, policies: Policies): Generator<RuleRow> {
  const rows: RuleRow[] = [];
  for (const sheet of context.sheets) {
    if (sheet.plan.isWelfareCommittee) continue;
    for (const { item, classified, payer } of sheet.lines) {
      if (item.activity.value === "" || payer !== "union") continue;
      const policy = policies.ofItem(item, sheet);
      if (policy === null) continue;
      const row = new RuleRow(item, sheet, classified.topics, policy);
      rows.push(row);
      yield row;
    }
  }
  made.set(context, rows);
}

export function isForOthers({ topics }: Pick<RuleRow, "topics">): boolean {
  return topics.some((topic) => OTHERS.has(topic));
}
