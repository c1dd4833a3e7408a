/** LANGUAGES: the languages we speak, and how to pick one. */
import { cli as englishCli } from "./en/cli";
import { errors as englishErrors } from "./en/errors";
import { findings as englishFindings } from "./en/findings";
import { sheets as englishSheets } from "./en/sheets";
import { topics as englishTopics } from "./en/topics";
import { type FindingSentences, type Language, LANGUAGE_NAMES, type LanguageName } from "./language";
import { quotable, withTexts } from "./wording";
import { cli } from "./zh-CN/cli";
import { errors } from "./zh-CN/errors";
import { findings } from "./zh-CN/findings";
import { sheets } from "./zh-CN/sheets";
import { topics } from "./zh-CN/topics";
import { derived } from "./zh-TW/derive";

export { type FindingSentences, type Language, LANGUAGE_NAMES, type LanguageName, messageOf, type TopicNames } from "./language";

/** Long or many-lined texts of the user's are cut before any sentence repeats them. */
function quoting(sentences: FindingSentences): FindingSentences {
  return Object.fromEntries(
    Object.entries(sentences).map(([code, sentence]) => [code, (params: never) => (sentence as (given: never) => string)(withTexts(params, quotable))]),
  ) as unknown as FindingSentences;
}

/** Parameters whose texts are our own data (calendar, catalogue), not the user's. */
const OURS = new Set(["festival", "suggested", "system"]);

const traditionalFindings: FindingSentences = { ...derived(findings, OURS), "duty-missing": derived(findings["duty-missing"], new Set(["activities"])) };

export const LANGUAGES: Readonly<Record<LanguageName, Language>> = {
  "zh-CN": { name: "zh-CN", findings: quoting(findings), topics, sheets, errors, cli },
  "zh-TW": {
    name: "zh-TW", findings: quoting(traditionalFindings), topics: derived(topics), sheets: derived(sheets, OURS), errors: derived(errors), cli: derived(cli),
  },
  en: { name: "en", findings: quoting(englishFindings), topics: englishTopics, sheets: englishSheets, errors: englishErrors, cli: englishCli },
};

/** The language of that name, or null. */
export function languageNamed(name: string): Language | null {
  return (LANGUAGE_NAMES as readonly string[]).includes(name) ? LANGUAGES[name as LanguageName] : null;
}
