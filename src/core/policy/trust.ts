/** doubtOf: whether a rule may be relied on, and if not, why. */
import { changesDuring, type Period, type RuleState, stateDuring } from "./dates";
import { type Rule, type RuleDate, SOURCE_TIERS, type SourceTier } from "./rule";

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
  | "reference"
  | "recalled";

/** Pages that quote or report the document itself. */
const RELIABLE: ReadonlySet<SourceTier> = new Set(["official", "document-repost", "news", "news-repost"]);

/** Null: confirmed. `state` is the rule's in the time asked for, `until` its end, where one is known. */
export function doubtOf(rule: Rule, state: RuleState, period: Period, until: RuleDate | null): Doubtful | null {
  if (rule.doubt !== null) return rule.doubt;
  if (state === "maybe") return changesDuring(period, rule.from, until) ? "changing" : "date";
  if (rule.raisedFrom !== null && stateDuring(period, rule.raisedFrom, null) !== "not") return "raised";
  if (rule.status === "unknown") return "not-seen-in-force";
  const tier = bestTier(rule);
  if (RELIABLE.has(tier) || rule.confirmedBy !== null) return null;
  return tier === "recalled" ? "recalled" : tier === "transcription" ? "transcription" : "low-source";
}

/** Of all the pages that say it, the rank of the best: a rule is as well known as its best page shows it. */
function bestTier({ source, also }: Rule): SourceTier {
  const tiers = also === null ? [source.tier] : [source.tier, also.tier];
  return SOURCE_TIERS.find((tier) => tiers.includes(tier))!;
}
