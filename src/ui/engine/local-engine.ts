/** The engine on core, in this very thread: each job is sliced, so that the screen keeps answering. */
import { awaitingApproval } from "../../core/filling/approval";
import { codesThat } from "../../core/checks";
import type { SheetEdit } from "../../core/grid/edit";
import { freeSheetName } from "../../core/grid/sheet-names";
import { draftFindingsAlone, filling, newPlanJob, standingReview, suggestingFor, summarising, withPlan } from "../../core/jobs";
import type { LanguageName } from "../../core/messages/language";
import { loadLanguage } from "../../core/messages/load";
import type { Review } from "../../core/plan/review";
import { settled, withLayouts } from "../../core/plan/session-settings";
import { yearOutline } from "../../core/proposal";
import { readSettings } from "../../core/reading/settings";
import { reviewing } from "../../core/review/review";
import { draftSettings } from "../../core/summary";
import type { Checked, Engine, SpeakingEngine } from "./engine";
import { localArticles } from "./local-articles";
import { localFiles } from "./local-files";
import { localOfficial } from "./local-official";
import { localRegisters } from "./local-registers";
import { localTurning } from "./local-turning";
import { type FileReaders, KnownReviews, type LocalParts } from "./local-parts";
import { answerRules } from "./rules-answer";
import { shownReview } from "./shown-review";
import { runSliced } from "./slices";
import { consequencesOf } from "./consequences";
import { engineMessagesOf } from "./engine-messages";

/** Engines that are given the same `known` understand each other's handles. */
export async function loadLocalEngine(name: LanguageName, readers: FileReaders, known = new KnownReviews()): Promise<SpeakingEngine> {
  const language = await loadLanguage(name);
  const parts: LocalParts = { language, readers, known };
  return {
    ...localJobs(parts),
    ...localOfficial(parts),
    ...localFiles(parts),
    ...localArticles(parts),
    ...localRegisters(parts),
    ...localTurning,
    engineMessages: engineMessagesOf(language),
  };
}

function localJobs({ language, known }: LocalParts) {
  const messages = language.sheets;
  const safeCodes = [...codesThat(({ fix }) => fix === "safe")];
  const keep = (review: Review, shown: Omit<Checked, "review" | "settings" | "safeCodes">): Checked =>
    known.checked.keep({ ...shown, safeCodes, settings: review.settings, review: shownReview(review) }, review);

  return {
    async check(workbook, session, before, options) {
      const settings = settled(readSettings(workbook), session);
      if (before !== null) {
        const whole = { workbook: before.workbook, review: known.checked.of(before) };
        const standing = await runSliced(standingReview(whole, workbook, settings), options);
        if (standing !== null) return keep(standing, { workbook, suggestions: before.suggestions, awaiting: before.awaiting });
      }
      const review = await runSliced(reviewing(workbook, settings), options);
      const suggestions = review.refused === null ? await runSliced(suggestingFor(review), options) : [];
      return keep(review, { workbook, suggestions, awaiting: awaitingApproval(workbook, review) });
    },

    async consequences({ workbook }, edits) {
      return consequencesOf(workbook, edits);
    },

    async fill(checked, accepted, options) {
      const wanted = new Set(accepted.map(({ id }) => id));
      const chosen = checked.suggestions.filter(({ id }) => wanted.has(id));
      const { edits, filling: filled } = await runSliced(
        filling(checked.workbook, withPlan(known.checked.of(checked)), chosen, language),
        options,
      );
      return {
        edits,
        rows: filled.inserted.map(({ sheet, row, suggestion }) => ({ sheet, row, activity: suggestion.activity })),
        notDone: filled.notDone,
      };
    },

    async summarise(checked, options) {
      return runSliced(summarising(checked.workbook, withPlan(known.checked.of(checked)), language), options);
    },

    async saveSettings({ workbook, settings }, { profile, overrides, layouts, unread }): Promise<readonly SheetEdit[]> {
      const draft = draftSettings(
        { ...settings, profile, overrides, unread, layouts: withLayouts(settings.layouts, layouts) },
        messages,
        freeSheetName(workbook, "settings", messages.names.settings),
      );
      return [{ kind: "put-sheet", draft }];
    },

    async saveFindings(checked) {
      return draftFindingsAlone(checked.workbook, withPlan(known.checked.of(checked)), language);
    },

    async rules(query) {
      return answerRules(query, language);
    },

    async proposeYear(wanted) {
      return yearOutline(wanted, language);
    },

    async newYear(workbook, wanted, options) {
      const { edits, review } = await runSliced(newPlanJob(workbook, wanted, language), options);
      return { edits, sheet: review.sheets.find(({ state }) => state === "plan")?.sheet ?? "" };
    },
  } satisfies Partial<Engine>;
}
