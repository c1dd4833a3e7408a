/** core/policy: what unions' documents say about money, dated and sourced; ask policyOn(date, place). */
export { basisOf, basisOfAll, groundOf } from "./basis";
export { type Cap, capsOf, differingOn, festivalCap, FOR_ALL, isBlank, isNotRecorded, PAID_BY_DUES, severityOf, shareLimits } from "./caps";
export { type CoverageListing, coverageListing, type CoverageState } from "./coverage";
export { type Period, periodNamed, periodOf, type RuleState, stateDuring } from "./dates";
export { KNOWN_DOCUMENTS, type KnownDocument } from "./documents";
export { LISTED_KINDS, type ListedRule, type RuleListing, ruleListing } from "./listing";
export { isShare, LIMIT_CHOICES, type LimitChoice, type Measure, partsOf, readOverride, type UserLimit } from "./overrides";
export { CHECKED_ON } from "./rule-drafts";
export { PLACE_CODES, type PlaceCode, placeName, placeNamed } from "./places";
export { type Answer, endOf, LIMITED_TOPICS, MONEY_UNITS, type Policy, policyDuring, policyOn, type RuleInForce, RULES } from "./policy";
export {
  type BanRule,
  type LimitRule,
  type LimitUnit,
  type PayerRule,
  type Rule,
  type RuleDate,
  type RuleDocument,
  type RuleLevel,
  type RuleStatus,
  type ShareBase,
  type Source,
  SOURCE_TIERS,
  type SourceTier,
} from "./rule";
export type { Doubtful } from "./trust";
