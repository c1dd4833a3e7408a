/** outings: how many trips a year, and how many days at a time. */
import type { Finding } from "../plan/finding";
import { monthNumbers } from "../plan/months";
import { capsOf } from "../policy";
import { overLimit } from "./over-limit";
import type { Policies } from "./policies";
import type { RuleRow } from "./rule-rows";

export function* outings(trips: readonly RuleRow[], policies: Policies): Generator<Finding> {
  for (const row of trips) {
    const { days } = row.cost;
    if (days === null) continue;
    for (const cap of capsOf(row.policy, "outing", ["days"])) if (days > cap.value) yield overLimit("over-cap", "outing", cap, days, row);
  }
  // Batches of one trip, and trips of parts of the union, are not further trips.
  const whole = trips.filter(({ cost }) => !cost.isBatch);
  const count = whole.reduce((sum, row) => sum + timesOf(row), 0);
  const [first] = whole;
  const policy = first === undefined ? null : policies.ofYear(first.sheet);
  if (first === undefined || policy === null) return;
  for (const cap of capsOf(policy, "outing", ["times-year"])) {
    if (count > cap.value) yield overLimit("over-cap", "outing", cap, count, first, whole.map(({ item }) => item.row));
  }
}

function timesOf({ item, cost }: RuleRow): number {
  if (cost.times !== null) return cost.times;
  const { form, months } = item.months.value;
  return form === "list" || form === "every-month" || form === "every-other" ? Math.max(1, monthNumbers(months).length) : 1;
}
