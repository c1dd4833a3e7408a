/** newPlanJob: a new year's plan into a workbook that may be empty or hold anything else. */
import { draftNewYear, newYearApprovals } from "../filling";
import { recordEdits } from "../filling/approval-record";
import { applyEdits } from "../grid/apply";
import type { SheetEdit } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { HostError } from "../grid/host-error";
import { freeSheetName } from "../grid/sheet-names";
import { RowMap } from "../grid/shift";
import type { Steps } from "../grid/steps";
import type { Review } from "../plan/review";
import type { Settings } from "../plan/settings";
import { CHECKED_ON } from "../policy";
import { type NewPlanWanted, proposeYear } from "../proposal";
import { readSettings } from "../reading/settings";
import { reviewing } from "../review/review";
import { draftSettings, subjectChoices } from "../summary";
import { type DraftLanguage, type MadeSheets, summarising } from "./summarise";

/** An empty workbook, for a plan made from nothing. */
export const EMPTY_WORKBOOK: Workbook = { sheets: [], date1904: false, isStructureLocked: false, isSigned: false };

export interface NewPlan extends MadeSheets {
  /** Of the workbook as it will be, whose sheets are summed up from it. */
  readonly review: Review;
}

/**
 * A new year's 工作计划表 with 工会参数 and the summary sheets.
 * Throws HostError "sheet-name-taken" when the workbook holds a plan made by this software already: it is never replaced.
 */
export function* newPlanJob(workbook: Workbook, wanted: NewPlanWanted, language: DraftLanguage): Steps<NewPlan> {
  const present = workbook.sheets.find((sheet) => sheet.mark === "plan");
  if (present) throw new HostError("sheet-name-taken", { sheet: present.sheet });
  yield { stage: "filling", done: 0, total: 1 };
  const messages = language.sheets;
  const { year, overrides = [] } = wanted;
  // What the workbook holds besides stays as it is read and settled: corrected layouts, findings that were dismissed.
  const settings: Settings = { ...readSettings(workbook), profile: { ...wanted.profile, year }, overrides };
  const { rows, budget } = proposeYear({ ...wanted, profile: settings.profile });
  const amounts = rows.map((_, index) => (wanted.isWithoutAmounts ? null : (budget?.amounts[index] ?? null)));
  const rulesUntil = amounts.some((amount) => amount !== null && amount.within !== null) ? CHECKED_ON : null;
  const settingsName = freeSheetName(workbook, "settings", messages.names.settings);
  const planName = freeSheetName(workbook, "plan", messages.names.plan);
  const planned = { profile: settings.profile, year, rows, amounts, rulesUntil };
  const made: SheetEdit[] = [
    { kind: "put-sheet", draft: draftNewYear(planned, messages, planName, subjectChoices(settingsName)) },
    { kind: "put-sheet", draft: draftSettings(settings, messages, settingsName) },
    ...recordEdits(workbook, [], newYearApprovals(planned, messages, planName), () => new RowMap([]), messages),
  ];
  const after = applyEdits(workbook, made).workbook;
  const review = yield* reviewing(after, settings);
  const sheets = yield* summarising(after, review, language);
  return { ...sheets, edits: [...made, ...sheets.edits], review };
}
