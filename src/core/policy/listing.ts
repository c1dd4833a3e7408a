/** ruleListing: the rules of a place at a time as plain data, for whoever lists them: the command line, the pane. */
import type { LimitOverride } from "../plan/settings";
import { TOPICS, type Topic } from "../plan/subject";
import { type Period, periodNamed } from "./dates";
import { KNOWN_DOCUMENTS } from "./documents";
import type { UserLimit } from "./overrides";
import { type PlaceCode, placeName } from "./places";
import { endOf, LIMITED_TOPICS, policyDuring, type RuleInForce } from "./policy";
import { CHECKED_ON } from "./rule-drafts";
import type { Rule, RuleDate, RuleDocument, RuleStatus, Source } from "./rule";

/** One rule as it is shown. Which of value, ban, matter and forms it has follows from its kind. */
export interface ListedRule {
  readonly id: string;
  readonly kind: Rule["kind"];
  readonly level: string;
  readonly topics: readonly Topic[];
  readonly says: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly variant: string | null;
  readonly base: string | null;
  readonly ban: string | null;
  readonly forms: readonly string[];
  readonly document: string;
  readonly number: string | null;
  readonly article: string | null;
  readonly effectiveFrom: RuleDate;
  readonly until: RuleDate | null;
  readonly status: RuleStatus;
  readonly isConfirmed: boolean;
  /** Why not, where it is not. */
  readonly doubt: string | null;
  readonly source: Source;
  readonly also: Source | null;
  /** What another page says instead, where pages contradict each other. */
  readonly otherwise: string | null;
  /** The last date on which a page shows it in force. */
  readonly seenInForce: string | null;
  /** Known from memory only, for a person to look up; no ground of anything. */
  readonly lead: string | null;
  readonly checkedOn: string;
}

/** The kinds of rules in the order they are listed. */
export const LISTED_KINDS = ["limit", "ban", "payer", "rate", "permit", "require"] as const;

export interface RuleListing {
  readonly schema: "gonghui/rules@1";
  /** Code of the place, CN for the country, and its name. */
  readonly place: string;
  readonly placeName: string;
  /** The day, month or year asked for, and its first and last day. */
  readonly on: string;
  readonly period: Period;
  /** The rules' own date: nothing later is known. */
  readonly asOf: string;
  /** Limits the user set under 标准覆盖: they go before all others. */
  readonly own: readonly UserLimit[];
  readonly rules: readonly ListedRule[];
  /** Topics of which a limit is on record somewhere in the country, and none here. */
  readonly notRecorded: readonly Topic[];
  /** Documents known by number, whose figures were not seen. */
  readonly knownDocuments: readonly { readonly document: RuleDocument; readonly source: Source }[];
}

/** The rules of a place, those of the whole country without one; `on` is a day, a month or a year, null the rules' own date: of today nothing is known. */
export function ruleListing(place: PlaceCode | null, on: string | null, overrides: readonly LimitOverride[] = []): RuleListing {
  const asked = on ?? CHECKED_ON;
  const policy = policyDuring(periodNamed(asked), place, overrides);
  // What the place itself says goes before the country's.
  const rules = [
    ...policy.rules.filter(({ rule }) => rule.level !== "national"),
    ...policy.rules.filter(({ rule }) => rule.level === "national"),
  ];
  return {
    schema: "gonghui/rules@1",
    place: policy.place,
    placeName: placeName(policy.place),
    on: asked,
    period: policy.period,
    asOf: CHECKED_ON,
    own: policy.own,
    rules: rules.map(listed),
    notRecorded: TOPICS.filter(
      (topic) => LIMITED_TOPICS.includes(topic) && policy.answers(topic).every(({ kind }) => kind === "not-recorded"),
    ),
    knownDocuments: KNOWN_DOCUMENTS.filter((known) => known.place === policy.place).map(({ document, source }) => ({ document, source })),
  };
}

function listed({ rule, doubt }: RuleInForce): ListedRule {
  const isLimit = rule.kind === "limit";
  return {
    id: rule.id,
    kind: rule.kind,
    level: rule.level,
    topics: rule.topics,
    says: rule.says,
    value: isLimit ? rule.value : rule.kind === "rate" ? rule.rate : null,
    unit: isLimit ? rule.unit : rule.kind === "rate" ? "share" : null,
    variant: isLimit ? rule.variant : null,
    base: isLimit ? rule.base : null,
    ban: rule.kind === "ban" ? rule.ban : null,
    forms: rule.kind === "ban" || rule.kind === "permit" ? rule.forms : [],
    document: rule.document.title,
    number: rule.document.number,
    article: rule.article,
    effectiveFrom: rule.from,
    until: endOf(rule),
    status: rule.status,
    isConfirmed: doubt === null,
    doubt,
    source: rule.source,
    also: rule.also,
    otherwise: rule.otherwise,
    seenInForce: rule.seenInForce,
    lead: rule.lead,
    checkedOn: rule.checkedOn,
  };
}
