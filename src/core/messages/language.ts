/** Language: everything one language has to say; each part is one file in the language's folder. */
import type { Finding } from "../plan/finding";
import type { ArticleMessages } from "./article-messages";
import type { CollectingMessages } from "./collecting-messages";
import type { FindingMessages } from "./finding-messages";
import type { SheetMessages } from "./sheet-messages";
import type { OfficialMessages } from "./official-messages";
import type { RegisterMessages } from "./register-messages";
import type { RollingMessages } from "./rolling-messages";
import type { Topic } from "../plan/subject";
import type { CliMessages } from "./zh-CN/cli";
import type { ErrorMessages } from "./zh-CN/errors";
import type { ImportViewMessages } from "./zh-CN/import-view";
import type { NoFixMessage } from "./zh-CN/no-fix";
import type { NotDoneMessages } from "./zh-CN/not-done";
import type { OfficialViewMessages } from "./zh-CN/official-view";
import type { ProposalMessages } from "./zh-CN/proposal";
import type { RegistersViewMessages } from "./zh-CN/registers-view";
import type { RulesViewMessages } from "./zh-CN/rules-view";
import type { SettingsViewMessages } from "./zh-CN/settings-view";
import type { TurnViewMessages } from "./zh-CN/turn-view";
import type { YearViewMessages } from "./zh-CN/year-view";

export const LANGUAGE_NAMES = ["zh-CN", "zh-TW", "en"] as const;
export type LanguageName = (typeof LANGUAGE_NAMES)[number];

export type TopicMessages = Readonly<Record<Topic, string>>;

export interface Language {
  readonly name: LanguageName;
  readonly findings: FindingMessages;
  readonly topics: TopicMessages;
  readonly sheets: SheetMessages;
  readonly importView: ImportViewMessages;
  readonly article: ArticleMessages;
  readonly noFix: NoFixMessage;
  readonly notDone: NotDoneMessages;
  readonly official: OfficialMessages;
  readonly officialView: OfficialViewMessages;
  readonly proposal: ProposalMessages;
  readonly registers: RegisterMessages;
  readonly registersView: RegistersViewMessages;
  readonly rolling: RollingMessages;
  readonly rulesView: RulesViewMessages;
  readonly settingsView: SettingsViewMessages;
  readonly turnView: TurnViewMessages;
  readonly yearView: YearViewMessages;
  readonly collecting: CollectingMessages;
  readonly errors: ErrorMessages;
  readonly cli: CliMessages;
}

/** The sentence of a finding. */
export function messageOf(language: Pick<Language, "findings">, finding: Finding): string {
  return (language.findings[finding.code].sentence as (params: Finding["params"]) => string)(finding.params);
}
