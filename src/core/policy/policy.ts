/** policyOn, policyDuring: what the rules of a place say at a time: a limit, none, one that is not confirmed, or nothing on record. */
import type { LimitOverride } from "../plan/settings";
import type { Topic } from "../plan/subject";
import { type Period, type RuleState, stateDuring } from "./dates";
import { KNOWN_DOCUMENTS } from "./documents";
import { NATIONAL_RULES } from "./national";
import { remembered } from "../words/remembered";
import { readOverride, type UserLimit } from "./overrides";
import type { PlaceCode } from "./places";
import { PROVINCIAL_RULES } from "./provinces";
import type { LimitRule, LimitUnit, Rule, RuleDocument } from "./rule";
import { type Doubtful, doubtOf } from "./trust";

/** Every rule on record, national ones first. */
export const RULES: readonly Rule[] = [...NATIONAL_RULES, ...PROVINCIAL_RULES];

/** Topics that some province limits in yuan. */
export const LIMITED_TOPICS: readonly Topic[] = [
  ...new Set(
    RULES.flatMap((rule) => (rule.kind === "limit" && rule.level === "provincial" && rule.unit.startsWith("person") ? rule.topics : [])),
  ),
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** What the rules have to say on one topic; a value of zero is a limit like any other. */
export type Answer =
  | { readonly kind: "limit"; readonly limit: LimitRule }
  | { readonly kind: "set-by-user"; readonly limit: UserLimit }
  /** On record, but not to be relied on. */
  | { readonly kind: "unconfirmed"; readonly limit: LimitRule; readonly why: Doubtful }
  /** The document leaves the amount to the union itself. */
  | { readonly kind: "no-limit"; readonly rule: Rule }
  /** Nothing of it is known; the document that should say, where its name is known. */
  | { readonly kind: "not-recorded"; readonly document: RuleDocument | null };

/** A rule that held, or may have held, in the time asked for. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly state: Exclude<RuleState, "not">;
  /** Null: confirmed. */
  readonly doubt: Doubtful | null;
}

export interface Policy {
  readonly place: PlaceCode;
  readonly period: Period;
  /** What applies in the place: the country's rules and the province's own, never a city's or a unit's. */
  readonly rules: readonly RuleInForce[];
  /** What the user set under 标准覆盖, as far as its words are understood. */
  readonly own: readonly UserLimit[];
  /**
   * Answers on a topic, at least one. Limits in yuan when `units` is left out; there "not-recorded" and "no-limit" stand alone.
   * Where a change falls into the time, the old and the new limit are both there, unconfirmed.
   */
  answers(topic: Topic, units?: readonly LimitUnit[]): readonly Answer[];
}

export const MONEY_UNITS: readonly LimitUnit[] = [
  "person-year",
  "person-two-years",
  "person-time",
  "person-festival",
  "person-day",
  "person-half-day",
  "person-meal",
  "person-class-hour",
  "person-event",
  "person",
];

/** The rules on one day, YYYY-MM-DD. */
export function policyOn(date: string, place: PlaceCode | null, overrides: readonly LimitOverride[] = []): Policy {
  return policyDuring({ first: date, last: date }, place, overrides);
}

/** The rules of a time, both days included; without a place those of the whole country. */
export function policyDuring(period: Period, place: PlaceCode | null, overrides: readonly LimitOverride[] = []): Policy {
  const here = place ?? "CN";
  const rules = rulesDuring(`${period.first} ${period.last} ${here}`);
  const own = overrides.flatMap((override) => readOverride(override, here) ?? []);
  const known = new Map<string, readonly Answer[]>();
  const answers = (topic: Topic, units: readonly LimitUnit[] = MONEY_UNITS): readonly Answer[] => {
    // Of a hundred thousand rows each asks anew.
    const key = units === MONEY_UNITS ? topic : `${topic} ${units.join(" ")}`;
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = answersOf(topic, units, rules, own, here)));
    return answer;
  };
  return { place: here, period, rules, own, answers };
}

/** The rules in force by the two days and the place: of ten thousand workbooks of a county each asks for the same months. */
const rulesDuring = remembered((key): readonly RuleInForce[] => {
  const [first, last, here] = key.split(" ") as [string, string, PlaceCode];
  const period = { first, last };
  return RULES.flatMap((rule): RuleInForce[] => {
    if (rule.level !== "national" && !(rule.level === "provincial" && rule.place === here)) return [];
    const until = endOf(rule);
    const state = stateDuring(period, rule.from, until);
    return state === "not" ? [] : [{ rule, state, doubt: doubtOf(rule, state, period, until) }];
  });
});

/** When a rule ceased to hold: its own end, else the day its successor took its place. */
export function endOf(rule: Rule): Rule["from"] | null {
  return rule.until ?? (rule.supersededBy === null ? null : (BY_ID.get(rule.supersededBy)?.from ?? null));
}

function answersOf(
  topic: Topic,
  units: readonly LimitUnit[],
  rules: readonly RuleInForce[],
  ours: readonly UserLimit[],
  place: PlaceCode,
): readonly Answer[] {
  const set = ours.filter((limit) => limit.topic === topic && units.includes(limit.unit));
  if (set.length > 0) return set.map((limit) => ({ kind: "set-by-user", limit }));
  const limits = rules.flatMap(({ rule, doubt }) =>
    rule.kind === "limit" && units.includes(rule.unit) && rule.topics.includes(topic) ? [{ rule, doubt }] : [],
  );
  // A province's limit stands in the place of the country's of the same unit: it may be stricter. One that is not confirmed only stands beside it.
  const own = limits.filter(({ rule }) => rule.level === "provincial");
  const found = [
    ...own,
    ...limits.filter(
      ({ rule }) => rule.level === "national" && !own.some((other) => other.rule.unit === rule.unit && other.doubt === null),
    ),
  ];
  if (found.length > 0) {
    return found.map(
      ({ rule, doubt }): Answer => (doubt === null ? { kind: "limit", limit: rule } : { kind: "unconfirmed", limit: rule, why: doubt }),
    );
  }
  const free = rules.find(({ rule, doubt }) => rule.kind === "permit" && rule.isUnlimited && doubt === null && rule.topics.includes(topic));
  if (free !== undefined && units.some((unit) => MONEY_UNITS.includes(unit))) return [{ kind: "no-limit", rule: free.rule }];
  return [{ kind: "not-recorded", document: KNOWN_DOCUMENTS.find((known) => known.place === place)?.document ?? null }];
}
