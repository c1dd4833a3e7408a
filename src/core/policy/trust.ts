/** doubtOf: whether a rule may be relied on, and if not, why. */
import { changesDuring, type Period, type RuleState, stateDuring } from "./dates";
import type { Rule, RuleDate, SourceTier } from "./rule";

/** Why a rule is recorded and not confirmed. "changing": it begins or ends within the time asked for. */
export type Doubtful =
  | "changing"
  | "date"
  | "raised"
  | "not-seen-in-force"
  | "transcription"
  | "low-source"
  | "single-copy"
  | "contradictory"
  | "recalled";

/** Pages that quote or report the document itself. */
const RELIABLE: ReadonlySet<SourceTier> = new Set(["official", "document-repost", "news", "news-repost"]);

/** Null: confirmed. `state` is the rule's in the time asked for, `until` its end, where one is known. */
export function doubtOf(rule: Rule, state: RuleState, period: Period, until: RuleDate | null): Doubtful | null {
  if (rule.doubt !== null) return rule.doubt;
  if (state === "maybe") return changesDuring(period, rule.from, until) ? "changing" : "date";
  if (rule.raisedFrom !== null && stateDuring(period, rule.raisedFrom, null) !== "not") return "raised";
  if (rule.status === "unknown") return "not-seen-in-force";
  if (RELIABLE.has(rule.source.tier) || rule.confirmedBy !== null) return null;
  return rule.source.tier === "recalled" ? "recalled" : rule.source.tier === "transcription" ? "transcription" : "low-source";
}
