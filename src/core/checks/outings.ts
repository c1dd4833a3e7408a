/** outings: how many days at a time, and how many trips in a calendar year. */
import type { Finding } from "../plan/finding";
import { capsOf } from "../policy";
import { isBreath } from "./check";
import { overLimit } from "./over-limit";
import { monthsNamed } from "./per-person";
import { byYear, type Policies } from "./policies";
import type { RuleRow } from "./rule-rows";

export function* outings(trips: readonly RuleRow[], policies: Policies, members: number | null): Generator<Finding | null> {
  for (const [index, row] of trips.entries()) {
    if (isBreath(index)) yield null;
    const { days } = row.cost;
    if (days === null) continue;
    for (const cap of capsOf(row.policy, "outing", ["days"])) if (days > cap.value) yield overLimit("over-cap", "outing", cap, days, row);
  }
  for (const [year, rows] of byYear(trips)) {
    const policy = policies.ofYear(year);
    const ofUnion = capsOf(policy, "outing", ["times-year"]).map((cap) => ({ cap, count: tripsIn(rows) }));
    // Where a limit is one member's (江苏), all who go are shared out among the members: somebody goes at least so often.
    const ofMember = capsOf(policy, "outing", ["times-year"], ["per-member"]).flatMap((cap) =>
      cap.case === "per-member" ? [{ cap, count: goingOf(rows, members) }] : [],
    );
    for (const { cap, count } of [...ofMember, ...ofUnion]) {
      if (count > cap.value)
        yield overLimit(
          "over-cap",
          "outing",
          cap,
          count,
          rows[0]!,
          rows.map(({ item }) => item.row),
        );
    }
  }
}

/** How often a member goes on the average; rounded to tenths. Zero when the membership is not known. */
function goingOf(rows: readonly RuleRow[], members: number | null): number {
  if (members === null || members <= 0) return 0;
  return (
    Math.round(
      (rows.reduce((total, { item, cost }) => total + Math.min(cost.heads ?? members, members) * (cost.times ?? monthsNamed(item)), 0) /
        members) *
        10,
    ) / 10
  );
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
