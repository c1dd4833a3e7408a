/** engineMessagesOf: the sentences the views need of a language. */
import { type Language, messageOf } from "../../core/messages/language";
import { SETTING_KEYS } from "../../core/terms/setting-key";
import { monthsText, remarkOf } from "../../core/importing/row-text";
import type { EngineMessages } from "./engine";
import { ruleMessagesOf } from "./rule-messages";

export function engineMessagesOf(language: Language): EngineMessages {
  const messages = language.sheets;
  return {
    message: (finding) => messageOf(language, finding),
    advice: ({ code }) => language.findings[code].advice,
    noFix: ({ noFix }) => (noFix === undefined ? null : language.noFix(noFix)),
    checkName: ({ code }) => language.findings[code].name,
    reason: ({ reason }) => messages.filling.because(reason),
    notDone: ({ what, sheet, cell, why }) =>
      language.notDone.line({
        what: language.notDone.what(what),
        place: [sheet, cell].filter((part) => part !== null).join("!"),
        why: language.notDone.why(why),
      }),
    levels: messages.findings.levels,
    roles: messages.settings.roles,
    settings: Object.fromEntries(SETTING_KEYS.map((key) => [key, messages.settings.items[key].label])) as EngineMessages["settings"],
    sectors: messages.settings.sectors,
    actualFrom: messages.settings.actualFrom,
    settingsView: language.settingsView,
    rules: ruleMessagesOf(language),
    official: language.officialView,
    year: language.yearView,
    turning: {
      ...language.turnView,
      kinds: language.rolling.kinds,
      why: (why) => language.rolling.why(why, (key) => messages.settings.items[key].label),
    },
    importing: language.importView,
    article: {
      months: (row) => monthsText(row, messages),
      remark: (row) => remarkOf(row, messages),
      why: messages.imported.why,
    },
    proposal: language.proposal,
    registers: language.registersView,
    hostError: (code, params) => {
      const sentence = language.errors[code as keyof typeof language.errors] as ((given: typeof params) => string) | undefined;
      return sentence?.(params) ?? null;
    },
  };
}
