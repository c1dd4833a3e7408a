/** runJob, fillJob, officialJob: whole jobs on a file, from its bytes as read to one list of edits and the review of the result. */
import type { Filling } from "../filling";
import { applyEdits } from "../grid/apply";
import type { Workbook } from "../grid/grid";
import type { Steps } from "../grid/steps";
import type { OfficialWanted } from "../official";
import type { SheetLanguage } from "../messages/sheet-messages";
import type { Review } from "../plan/review";
import type { Settings } from "../plan/settings";
import type { Suggestion } from "../plan/suggestion";
import { filling, reviewingFilled } from "./fill";
import { reviewingPlan } from "./review-plan";
import { suggestingFor } from "./suggest";
import { type DraftLanguage, type MadeSheets, summarising } from "./summarise";

/** Which of the suggestions the user takes. */
export type Choose = (suggestions: readonly Suggestion[]) => readonly Suggestion[];

export interface JobResult extends MadeSheets {
  /** Of the workbook as it will be. */
  readonly review: Review;
  /** Of the workbook as it was given. */
  readonly before: Review;
  readonly suggestions: readonly Suggestion[];
  readonly filling: Filling;
}

const NO_TABLES: Pick<MadeSheets, "left" | "orphaned"> = { left: [], orphaned: [] };
const NOTHING_FILLED: Filling = { edits: [], inserted: [], notDone: [] };

/** The main job: check, put in what is taken of the suggestions, total, draft the summary sheets. Throws HostError with the review's refusal. */
export function* runJob(workbook: Workbook, settings: Settings, choose: Choose, language: DraftLanguage): Steps<JobResult> {
  const filled = yield* fillJob(workbook, settings, choose, language);
  const after = filled.edits.length === 0 ? workbook : applyEdits(workbook, filled.edits).workbook;
  const made = yield* summarising(after, filled.review, language);
  return { ...filled, ...made, edits: [...filled.edits, ...made.edits], notDone: [...filled.notDone, ...made.notDone] };
}

/** Only what is missing, put in place. */
export function* fillJob(workbook: Workbook, settings: Settings, choose: Choose, language: SheetLanguage): Steps<JobResult> {
  const before = yield* reviewingPlan(workbook, settings);
  const suggestions = yield* suggestingFor(before);
  const filled = yield* filling(workbook, before, choose(suggestions), language);
  const review = yield* reviewingFilled(workbook, before, filled);
  return { edits: filled.edits, review, before, suggestions, filling: filled.filling, notDone: filled.filling.notDone, ...NO_TABLES };
}

/** Only the summary sheets, and again the official tables that are there. */
export function summaryJob(workbook: Workbook, settings: Settings, language: DraftLanguage): Steps<JobResult> {
  return officialJob(workbook, settings, language);
}

/** The summary sheets, the official tables that are wanted, and again those that are there. */
export function* officialJob(workbook: Workbook, settings: Settings, language: DraftLanguage, wanted?: OfficialWanted): Steps<JobResult> {
  const review = yield* reviewingPlan(workbook, settings);
  return { ...(yield* summarising(workbook, review, language, wanted)), review, before: review, suggestions: [], filling: NOTHING_FILLED };
}
