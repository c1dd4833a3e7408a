/** The engine on core, in this very thread: each job is sliced, so that the screen keeps answering. */
import { awaitingApproval } from "../core/filling/approval";
import { readSettings } from "../core/reading/settings";
import { draftFindingsAlone, filling, newPlanJob, suggestingFor, summarising, withPlan } from "../core/jobs";
import type { SheetEdit } from "../core/grid/edit";
import { freeSheetName } from "../core/grid/sheet-names";
import { type LanguageName } from "../core/languages/language";
import { loadLanguage } from "../core/languages/load";
import { findingKeys } from "../core/plan/finding";
import { settled, withLayouts } from "../core/plan/told";
import { reviewing } from "../core/review";
import { draftSettings } from "../core/summary";
import { yearOutline } from "../core/proposal";
import type { Checked, Engine } from "./engine";
import { type LoadReader, localOfficialEngine, reviewOf } from "./local-official-engine";
import { answerRules } from "./rules-answer";
import { runSliced } from "./slices";
import { wordingOf } from "./wording";

export async function loadLocalEngine(name: LanguageName, loadReader: LoadReader): Promise<Engine> {
  const language = await loadLanguage(name);
  const labels = language.sheets;
  const words = { sheets: labels, findings: language.findings, official: language.official };

  return {
    async check(workbook, told, options): Promise<Checked> {
      const settings = settled(readSettings(workbook), told);
      const review = await runSliced(reviewing(workbook, settings), options);
      return {
        workbook,
        settings,
        review,
        suggestions: review.refused === null ? await runSliced(suggestingFor(review), options) : [],
        awaiting: awaitingApproval(workbook, review),
      };
    },

    async fill(checked, accepted, options) {
      const wanted = new Set(accepted.map(({ id }) => id));
      const chosen = checked.suggestions.filter(({ id }) => wanted.has(id));
      const filled = await runSliced(filling(checked.workbook, withPlan(reviewOf(checked)), chosen, words), options);
      return {
        edits: filled.edits,
        rows: filled.filling.inserted.map(({ sheet, row, suggestion }) => ({ sheet, row, activity: suggestion.activity })),
        notDone: filled.filling.notDone,
      };
    },

    summarise(checked, options) {
      return runSliced(summarising(checked.workbook, withPlan(reviewOf(checked)), words), options);
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

    async saveFindings(checked): Promise<readonly SheetEdit[]> {
      return draftFindingsAlone(checked.workbook, withPlan(reviewOf(checked)), words);
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
