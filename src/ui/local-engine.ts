/** The engine on core, in this very thread: each job is sliced, so that the screen keeps answering. */
import { awaitingApproval } from "../core/approval";
import { readSettings, mergeProfile } from "../core/reading/settings";
import { checkJob, fillJob, newPlanJob, suggestingFor, summaryJob } from "../core/jobs";
import type { SheetEdit } from "../core/grid/edit";
import { freeSheetName } from "../core/grid/sheet-names";
import type { Workbook } from "../core/grid/grid";
import { type LanguageName } from "../core/languages/language";
import { loadLanguage } from "../core/languages/load";
import { findingKeys } from "../core/plan/finding";
import { type Dismissal, EMPTY_PROFILE, type Settings } from "../core/plan/settings";
import { draftSettings } from "../core/summary";
import { yearOutline } from "../core/year-outline";
import type { Checked, Engine, Told } from "./engine";
import { type LoadReader, localOfficialEngine, madeBy } from "./local-official-engine";
import { answerRules } from "./rules-answer";
import { runSliced } from "./slices";
import { wordingOf } from "./wording";

export async function loadLocalEngine(name: LanguageName, loadReader: LoadReader): Promise<Engine> {
  const language = await loadLanguage(name);
  const labels = language.sheets;
  const words = { sheets: labels, findings: language.findings, official: language.official };

  return {
    async check(workbook, told, options): Promise<Checked> {
      const settings = settingsOf(workbook, told);
      const review = await runSliced(checkJob(workbook, settings), options);
      return {
        workbook,
        settings,
        review,
        suggestions: review.refused === null ? await runSliced(suggestingFor(review), options) : [],
        awaiting: awaitingApproval(workbook, review),
      };
    },

    async fill({ workbook, settings }, accepted, options) {
      const wanted = new Set(accepted.map(({ id }) => id));
      const choose = (all: readonly (typeof accepted)[number][]) => all.filter(({ id }) => wanted.has(id));
      const { edits, filling, notDone } = await runSliced(fillJob(workbook, settings, choose, words), options);
      return {
        edits,
        rows: filling.inserted.map(({ sheet, row, suggestion }) => ({ sheet, row, activity: suggestion.activity })),
        notDone,
      };
    },

    async summarise({ workbook, settings }, options) {
      return madeBy(await runSliced(summaryJob(workbook, settings, words), options));
    },

    async saveSettings({ workbook, settings }, { profile, overrides, layouts, unread }): Promise<readonly SheetEdit[]> {
      const draft = draftSettings(
        { ...settings, profile, overrides, unread, layouts: withLayouts(settings.layouts, layouts) },
        labels,
        freeSheetName(workbook, "settings", labels.names.settings),
      );
      return [{ kind: "put-sheet", draft }];
    },

    async rules(query) {
      return answerRules(query, language);
    },

    async saveFindings({ workbook, settings }): Promise<readonly SheetEdit[]> {
      const { edits } = await runSliced(summaryJob(workbook, settings, words), {});
      return edits.filter((edit) => edit.kind === "put-sheet" && edit.draft.mark === "findings");
    },

    async proposeYear(wanted) {
      return yearOutline(wanted, language);
    },

    async newYear(workbook, wanted, options) {
      const { edits, review } = await runSliced(newPlanJob(workbook, wanted, words), options);
      return { edits, sheet: review.sheets.find(({ state }) => state === "plan")?.sheet ?? "" };
    },

    findingKeys({ review }) {
      const keys = findingKeys(review.findings);
      return new Map(review.findings.map((finding, index) => [finding, keys[index]!]));
    },

    official: localOfficialEngine(language, loadReader),
    wording: wordingOf(language),
  };
}

/** What the workbook says, with what the user said here and now over it. */
function settingsOf(workbook: Workbook, told: Told): Settings {
  const standing = readSettings(workbook);
  const dismissals = new Map<string, Dismissal>(standing.dismissals.map((item) => [item.key, item]));
  for (const item of told.dismissals) dismissals.set(item.key, item);
  for (const key of told.restored) dismissals.delete(key);
  return {
    ...standing,
    profile: mergeProfile(mergeProfile({ ...EMPTY_PROFILE, ...told.remembered }, standing.profile), told.profile),
    layouts: withLayouts(standing.layouts, told.layouts),
    dismissals: [...dismissals.values()],
  };
}

function withLayouts<T extends { readonly sheet: string }>(standing: readonly T[], told: readonly T[]): T[] {
  return [...standing.filter(({ sheet }) => !told.some((layout) => layout.sheet === sheet)), ...told];
}
