/** outings: how many days at a time, and how many trips in a calendar year. */
import type { Finding } from "../plan/finding";
import { capsOf } from "../policy";
import { overLimit } from "./over-limit";
import { monthsNamed } from "./per-person";
import { byYear, type Policies } from "./policies";
import type { RuleRow } from "./rule-rows";

export function* outings(trips: readonly RuleRow[], policies: Policies): Generator<Finding> {
  for (const row of trips) {
    const { days } = row.cost;
    if (days === null) continue;
    for (const cap of capsOf(row.policy, "outing", ["days"])) if (days > cap.value) yield overLimit("over-cap", "outing", cap, days, row);
  }
  for (const [year, rows] of byYear(trips)) {
    const count = tripsIn(rows);
    for (const cap of capsOf(policies.ofYear(year), "outing", ["times-year"])) {
      if (count > cap.value) yield overLimit("over-cap", "outing", cap, count, rows[0]!, rows.map(({ item }) => item.row));
    }
  }
}

/** Batches of one trip, and one trip for several parts of the union, are one. */
function tripsIn(rows: readonly RuleRow[]): number {
  const batches = new Set<string>();
  let count = 0;
  for (const { item, cost } of rows) {
    if (cost.batchOf !== null) batches.add(cost.batchOf);
    else count += cost.times ?? monthsNamed(item);
  }
  return count + batches.size;
}
