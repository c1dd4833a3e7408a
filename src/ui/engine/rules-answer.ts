/** answerRules: what the engine says when the views 规定 and 参数 ask for the rules of a place and a year. */
import type { Language } from "../../core/messages/language";
import type { LimitOverride } from "../../core/plan/settings";
import type { Topic } from "../../core/plan/subject";
import { type ListedRule, placeNamed, readOverride, type RuleListing, ruleListing, type UserLimit } from "../../core/policy";
import { ownLimitText, ruleText } from "../../core/record/rule-text";
import { simplify, tidy } from "../../core/words";

export interface RulesQuery {
  /** A place by any of its names; null is the whole country. */
  readonly place: string | null;
  /** Null: as of the rules' own date, since of today nothing is known. */
  readonly year: number | null;
  /** Lines of 标准覆盖. */
  readonly overrides: readonly LimitOverride[];
  /** Words to look for, all of them; "" lists everything. */
  readonly word: string;
}

export interface RulesAnswer {
  /** What mentions the words. */
  readonly listing: RuleListing;
  /** False where the place's name is none we know: then the listing is the country's. */
  readonly isPlaceKnown: boolean;
  /** What each line of 标准覆盖 is understood to be; null where it limits nothing. */
  readonly understood: readonly (UserLimit | null)[];
}

export function answerRules({ place, year, overrides, word }: RulesQuery, language: Language): RulesAnswer {
  const code = place === null ? null : placeNamed(place);
  return {
    listing: mentioning(ruleListing(code, year === null ? null : String(year), overrides), word, language),
    isPlaceKnown: place === null || code !== null,
    understood: overrides.map((override) => readOverride(override, code ?? "CN")),
  };
}

function mentioning(listing: RuleListing, word: string, language: Language): RuleListing {
  const words = word
    .split(/\s+/)
    .map(plain)
    .filter((one) => one !== "");
  if (words.length === 0) return listing;
  const has = (...texts: (string | null)[]): boolean => {
    const all = plain(texts.join(" "));
    return words.every((one) => all.includes(one));
  };
  const names = ({ topics, ban }: ListedRule): string[] => [
    ...topics.map((topic) => language.topics[topic]),
    ban === null ? "" : language.cli.rules.names.bans[ban as keyof typeof language.cli.rules.names.bans],
  ];
  const isOf = (topic: Topic): boolean => has(language.topics[topic]);
  return {
    ...listing,
    own: listing.own.filter((limit) => has(language.topics[limit.topic], ownLimitText(limit, language), limit.basis.document)),
    rules: listing.rules.filter((rule) =>
      has(...names(rule), rule.says, ruleText(rule, language).limit, rule.document, rule.number, rule.article),
    ),
    notRecorded: listing.notRecorded.filter(isOf),
    knownDocuments: listing.knownDocuments.filter(({ document }) => has(document.title, document.number)),
  };
}

/** Traditional and Simplified, half and full width, are the same to whoever searches. */
function plain(text: string): string {
  return simplify(tidy(text)).toLowerCase();
}
