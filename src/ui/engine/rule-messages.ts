/** ruleMessagesOf: the words that the views of rules and own limits need of a language. */
import type { Language, TopicMessages } from "../../core/messages/language";
import type { RulesMessages } from "../../core/messages/zh-CN/rules";
import type { RulesViewMessages } from "../../core/messages/zh-CN/rules-view";
import type { Finding } from "../../core/plan/finding";
import type { Topic } from "../../core/plan/subject";
import { LIMIT_CHOICES, type LimitChoice } from "../../core/policy/overrides";
import { PLACE_CODES, type PlaceCode, placeName, placeNamed } from "../../core/policy/places";
import type { ListedRule, RuleListing, UserLimit } from "../../core/policy";
import { listingTitle, ownLimitText, type RuleText, ruleText } from "../../core/record/rule-text";

export interface RuleMessages {
  readonly rules: RulesMessages;
  readonly view: RulesViewMessages;
  readonly topics: TopicMessages;
  /** The whole country, then the provinces; `written` is what 工会参数 says. */
  readonly places: readonly { readonly code: PlaceCode; readonly name: string; readonly written: string }[];
  /** What 标准覆盖 can limit. */
  readonly limitChoices: readonly LimitChoice[];
  readonly title: (listing: RuleListing) => string;
  readonly text: (rule: ListedRule) => RuleText;
  readonly own: (limit: Pick<UserLimit, "value" | "unit" | "base">) => string;
  /** The word by which the rules behind a finding are found; "" where none is known. */
  readonly wordFor: (finding: Finding) => string;
}

export function ruleMessagesOf(language: Language): RuleMessages {
  const { rules } = language.cli;
  return {
    rules,
    view: language.rulesView,
    topics: language.topics,
    places: PLACE_CODES.map((code) => {
      const name = rules.names.places[code] ?? placeName(code);
      return { code, name, written: placeNamed(name) === code ? name : placeName(code) };
    }),
    limitChoices: LIMIT_CHOICES,
    title: (listing) => listingTitle(listing, language),
    text: (rule) => ruleText(rule, language),
    own: (limit) => ownLimitText(limit, language),
    wordFor: (finding) => {
      if (finding.code === "over-cap" || finding.code === "share-over-cap") return language.topics[finding.params.topic as Topic] ?? "";
      // A ban may be found by another one's rule; its document leads to it.
      return finding.basis === null || finding.basis.tier === "user" ? "" : finding.basis.document;
    },
  };
}
