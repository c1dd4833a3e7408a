/** wordingOf: the sentences the views need of a language. */
import { type Language, messageOf } from "../core/languages/language";
import { SETTING_KEYS } from "../core/plan/labels";
import type { Wording } from "./engine";
import { ruleWordingOf } from "./rule-wording";

export function wordingOf(language: Language): Wording {
  const labels = language.sheets;
  return {
    message: (finding) => messageOf(language, finding),
    advice: ({ code }) => labels.findings.advices[code],
    checkName: ({ code }) => labels.findings.checkNames[code],
    reason: ({ reason }) => labels.filling.because(reason),
    notDone: ({ what, sheet, cell, why }) =>
      language.notDone.line({
        what: language.notDone.what(what),
        place: [sheet, cell].filter((part) => part !== null).join("!"),
        why: language.notDone.why(why),
      }),
    notChecked: ({ code, why }) => labels.findings.notCheckedPart([labels.findings.checkNames[code]], why),
    levels: labels.findings.levels,
    roles: labels.settings.roles,
    settings: Object.fromEntries(SETTING_KEYS.map((key) => [key, labels.settings.items[key].label])) as Wording["settings"],
    sectors: labels.settings.sectors,
    settingsView: language.settingsView,
    rules: ruleWordingOf(language),
    official: language.officialView,
    year: language.yearView,
    proposal: language.proposal,
    hostError: (code, params) => {
      const sentence = language.errors[code as keyof typeof language.errors] as ((given: typeof params) => string) | undefined;
      return sentence?.(params) ?? null;
    },
  };
}
