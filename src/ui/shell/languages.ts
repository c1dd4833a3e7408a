/** Picks the user's language; only the words of that one are fetched. */
import type { LanguageName } from "../../core/messages/language";
import type { UiMessages } from "../../core/messages/zh-CN/ui";

/** zh-TW for Traditional locales, zh-CN for other Chinese, en for the rest. */
export function languageOf(locale: string): LanguageName {
  if (/^zh-(?:tw|hk|mo|hant)/i.test(locale)) return "zh-TW";
  return /^zh/i.test(locale) || locale === "" ? "zh-CN" : "en";
}

export async function uiMessages(language: LanguageName): Promise<UiMessages> {
  if (language === "en") return (await import(/* webpackChunkName: "words-en" */ "../../core/messages/en/ui")).ui;
  const { ui } = await import(/* webpackMode: "eager" */ "../../core/messages/zh-CN/ui");
  return language === "zh-CN" ? ui : (await import(/* webpackChunkName: "words-tw" */ "../../core/messages/zh-TW/ui")).ui;
}
