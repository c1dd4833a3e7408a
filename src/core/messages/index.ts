/** LANGUAGES: the languages we speak, and how to pick one. Where only one is wanted, see load.ts. */
import { english } from "./en/whole";
import { type Language, LANGUAGE_NAMES, type LanguageName } from "./language";
import { simplified } from "./zh-CN/whole";
import { traditional } from "./zh-TW/whole";

export { type Language, LANGUAGE_NAMES, type LanguageName, messageOf, type TopicMessages } from "./language";

export const LANGUAGES: Readonly<Record<LanguageName, Language>> = { "zh-CN": simplified, "zh-TW": traditional, en: english };

/** The language of that name, or null. */
export function languageNamed(name: string): Language | null {
  return (LANGUAGE_NAMES as readonly string[]).includes(name) ? LANGUAGES[name as LanguageName] : null;
}
