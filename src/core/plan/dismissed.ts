/** markDismissed: findings that a person has settled (已核无误), with the reason: they stay on the list and no longer count. */
import { type Finding, findingKeys } from "./finding";
import type { Dismissal } from "./settings";

/** Exactly the findings whose keys are given are marked: an earlier mark that is not among them goes. */
export function markDismissed(findings: readonly Finding[], dismissals: readonly Dismissal[]): readonly Finding[] {
  // Mostly nothing is settled: then no finding needs its key.
  if (dismissals.length === 0 && findings.every(({ dismissed }) => dismissed === null)) return findings;
  const reasons = new Map(dismissals.map(({ key, reason }) => [key, reason]));
  const keys = findingKeys(findings);
  return findings.map((finding, index) => {
    const reason = reasons.get(keys[index]!) ?? null;
    if (reason === (finding.dismissed?.reason ?? null)) return finding;
    return { ...finding, dismissed: reason === null ? null : { reason } };
  });
}
