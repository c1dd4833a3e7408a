/** Language: everything one language has to say; each part is one file in the language's folder. */
import type { Finding, FindingCode, FindingParams } from "../plan/finding";
import type { SheetLabels } from "../plan/labels";
import type { OfficialLabels } from "../plan/official-labels";
import type { Topic } from "../plan/subject";
import type { CliSentences } from "./zh-CN/cli";
import type { ErrorSentences } from "./zh-CN/errors";
import type { NotDoneSentences } from "./zh-CN/not-done";
import type { OfficialViewSentences } from "./zh-CN/official-view";
import type { ProposalSentences } from "./zh-CN/proposal";
import type { RulesViewSentences } from "./zh-CN/rules-view";
import type { SettingsViewSentences } from "./zh-CN/settings-view";
import type { YearViewSentences } from "./zh-CN/year-view";

export const LANGUAGE_NAMES = ["zh-CN", "zh-TW", "en"] as const;
export type LanguageName = (typeof LANGUAGE_NAMES)[number];

/**
 * What is wrong, in one or two short sentences that never name the finding's own cell.
 * A code added to FindingParams fails to compile until every language has its sentence.
 */
export type FindingSentences = { readonly [C in FindingCode]: (params: FindingParams[C]) => string };

export type TopicNames = Readonly<Record<Topic, string>>;

export interface Language {
  readonly name: LanguageName;
  readonly findings: FindingSentences;
  readonly topics: TopicNames;
  readonly sheets: SheetLabels;
  readonly notDone: NotDoneSentences;
  readonly official: OfficialLabels;
  readonly officialView: OfficialViewSentences;
  readonly proposal: ProposalSentences;
  readonly rulesView: RulesViewSentences;
  readonly settingsView: SettingsViewSentences;
  readonly yearView: YearViewSentences;
  readonly errors: ErrorSentences;
  readonly cli: CliSentences;
}

/** The sentence of a finding. */
export function messageOf(language: Pick<Language, "findings">, finding: Finding): string {
  return (language.findings[finding.code] as (params: Finding["params"]) => string)(finding.params);
}
