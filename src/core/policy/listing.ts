/** ruleListing: the rules of a place at a time as plain data, for whoever lists them: the command line, the pane. */
import { TOPICS, type Topic } from "../plan/subject";
import type { Period } from "./dates";
import { KNOWN_DOCUMENTS } from "./documents";
import { placeName } from "./places";
import { endOf, type Policy, type RuleInForce } from "./policy";
import { CHECKED_ON } from "./rule-drafts";
import type { RuleDate, RuleDocument, RuleStatus, Source } from "./rule";

/** One rule as it is shown. Which of value, ban, matter and forms it has follows from its kind. */
export interface ListedRule {
  readonly id: string;
  readonly kind: string;
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
  readonly checkedOn: string;
}

export interface RuleListing {
  readonly schema: "gonghui/rules@1";
  /** Code of the place, CN for the country, and its name. */
  readonly place: string;
  readonly placeName: string;
  readonly period: Period;
  /** The rules' own date: nothing later is known. */
  readonly asOf: string;
  readonly rules: readonly ListedRule[];
  /** Topics of which a limit is on record somewhere in the country, and none here. */
  readonly notRecorded: readonly Topic[];
  /** Documents known by number, whose figures were not seen. */
  readonly knownDocuments: readonly { readonly document: RuleDocument; readonly source: Source }[];
}

/** `everywhere`: topics for which any place has a limit, so that a gap can be called one. */
export function ruleListing(policy: Policy, everywhere: readonly Topic[]): RuleListing {
  const wanted = new Set(everywhere);
  return {
    schema: "gonghui/rules@1", place: policy.place, placeName: placeName(policy.place), period: policy.period, asOf: CHECKED_ON,
    rules: policy.rules.map(listed),
    notRecorded: TOPICS.filter((topic) => wanted.has(topic) && policy.answers(topic).every(({ kind }) => kind === "not-recorded")),
    knownDocuments: KNOWN_DOCUMENTS.filter(({ place }) => place === policy.place).map(({ document, source }) => ({ document, source })),
  };
}

function listed({ rule, doubt }: RuleInForce): ListedRule {
  const isLimit = rule.kind === "limit";
  return {
    id: rule.id, kind: rule.kind, level: rule.level, topics: rule.topics, says: rule.says,
    value: isLimit ? rule.value : rule.kind === "rate" ? rule.rate : null, unit: isLimit ? rule.unit : rule.kind === "rate" ? "share" : null,
    variant: isLimit ? rule.variant : null, base: isLimit ? rule.base : null, ban: rule.kind === "ban" ? rule.ban : null,
    forms: rule.kind === "ban" || rule.kind === "permit" ? rule.forms : [], document: rule.document.title, number: rule.document.number, article: rule.article,
    effectiveFrom: rule.from, until: endOf(rule), status: rule.status, isConfirmed: doubt === null, doubt, source: rule.source, also: rule.also, checkedOn: rule.checkedOn,
  };
}
