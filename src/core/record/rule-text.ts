/** ruleText, ownLimitText: a rule in a language's language, the same on the command line and on the screen. */
import type { Language } from "../messages/language";
import type { Ban } from "../plan/spending";
import type { ListedRule, RuleListing, UserLimit } from "../policy";

export interface RuleText {
  /** What it is about: topics, else what it bans; "" where it is about neither. */
  readonly topics: string;
  /** The figure with its unit; "" for what is no limit. */
  readonly limit: string;
  /** Whether it may be relied on, and if not, why. */
  readonly trust: string;
  /** Document, number and article; the country's are marked so. */
  readonly basis: string;
  readonly since: string;
}

type RuleLanguage = Pick<Language, "topics" | "cli">;

export function listingTitle({ place, on, asOf }: RuleListing, { cli }: RuleLanguage): string {
  return cli.rules.head({ place: cli.rules.names.places[place] ?? place, period: on, asOf });
}

export function ruleText(rule: ListedRule, language: RuleLanguage): RuleText {
  const { cli } = language;
  const { document, number, article, level } = rule;
  return {
    topics: topicsOf(rule, language),
    limit: rule.kind === "limit" ? limitOf(rule, language) : "",
    trust: trustOf(rule, language),
    basis: [
      level === "national" ? `${cli.rules.national}${cli.colon}` : "",
      document,
      number === null ? "" : `（${number}）`,
      article ?? "",
    ].join(""),
    since: cli.rules.since(rule.effectiveFrom),
  };
}

/** 每人每年 300 元. */
export function ownLimitText(limit: Pick<UserLimit, "value" | "unit" | "base">, language: RuleLanguage): string {
  return limitOf(limit, language);
}

function topicsOf({ topics, ban }: ListedRule, { topics: names, cli }: RuleLanguage): string {
  if (topics.length === 0) return ban === null ? "" : cli.rules.names.bans[ban as Ban];
  return topics.map((topic) => names[topic]).join(cli.comma);
}

function limitOf(
  { value, unit, base }: { readonly value: number | null; readonly unit: string | null; readonly base: string | null },
  { cli }: RuleLanguage,
): string {
  const { names, limitText } = cli.rules;
  return value === null || unit === null
    ? ""
    : limitText({ value, unit, unitName: names.units[unit] ?? "", base: base === null ? null : (names.bases[base] ?? base) });
}

function trustOf({ doubt }: ListedRule, { cli }: RuleLanguage): string {
  const { names, confirmed, unconfirmed } = cli.rules;
  if (doubt === null) return confirmed;
  const why = names.doubts[doubt] ?? doubt;
  // A change within the time asked for says nothing about the source.
  return doubt === "changing" ? why : unconfirmed(why);
}
