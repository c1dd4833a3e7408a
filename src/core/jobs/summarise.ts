/** summarising: the summary sheets and the official tables, from the review at hand; the plan itself does not change. */
import { withResults } from "../grid/draft-results";
import type { PutSheet, SheetEdit } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { possibleSheets } from "../grid/obstacles";
import { saying, type Steps } from "../grid/steps";
import { draftingOfficial, type OfficialDrafts, type OfficialWanted, type OfficialLanguage } from "../official";
import { freeSheetName } from "../grid/sheet-names";
import type { Language } from "../messages/language";
import type { SheetLanguage } from "../messages/sheet-messages";
import { isNotDoneWhy, type NotDone } from "../plan/not-done";
import type { Review } from "../plan/review";
import { draftIndicators, draftProgress, progressOf } from "../registers";
import { draftingSummary, titleOf } from "../summary";
import { keptColumns } from "./dismiss";

/** What the drafting of sheets needs from a language. */
export type DraftLanguage = SheetLanguage & OfficialLanguage & Pick<Language, "registers">;

/** Sheets of ours as they will be, and what the user should know of them. */
export interface MadeSheets extends Pick<OfficialDrafts, "left" | "orphaned"> {
  /** To be applied to the workbook that was given. */
  readonly edits: readonly SheetEdit[];
  /** What was asked for and left undone, because of something in the workbook. */
  readonly notDone: readonly NotDone[];
}

/** 指标完成表 and 小结, once registers are kept or targets are set. */
function reports(workbook: Workbook, review: Review, language: DraftLanguage): readonly PutSheet[] {
  const { ledger, registers, indicators } = review;
  const isKept = registers.some(({ entries }) => entries.length > 0);
  if (!isKept && (review.settings.targets ?? []).length === 0) return [];
  const title = titleOf(review);
  const says = language.registers;
  const progress = progressOf(ledger, registers);
  return [
    ...(indicators.length === 0
      ? []
      : [draftIndicators(indicators, title, language, freeSheetName(workbook, "indicators", says.indicators.sheet))]),
    ...(progress === null ? [] : [draftProgress(progress, title, language, freeSheetName(workbook, "progress", says.progress.sheet))]),
  ].map((draft) => ({ kind: "put-sheet", draft }));
}

const NOTHING_WANTED: OfficialWanted = { budget: null, execution: null, approved: null };

/** The summary sheets, the official tables that are wanted, and those that are there: they point at 计划明细, and go with it. */
export function* summarising(workbook: Workbook, review: Review, language: DraftLanguage, wanted = NOTHING_WANTED): Steps<MadeSheets> {
  yield { stage: "summarising", done: 0, total: 1 };
  const summary = yield* draftingSummary(workbook, review, language, { kept: keptColumns(workbook, review) });
  const official = yield* draftingOfficial(workbook, review, language, wanted);
  const { edits, blocked } = possibleSheets(workbook, [...summary, ...official.edits, ...reports(workbook, review, language)]);
  return {
    ...official,
    edits: yield* saying({ stage: "summarising", done: 3, total: 4 }, withResults(workbook, edits)),
    notDone: blocked.map(({ draft: { name, mark }, obstacle }) => ({
      what: { kind: "sheet", name },
      sheet: workbook.sheets.find((sheet) => sheet.mark === mark)?.sheet ?? null,
      cell: null,
      why: isNotDoneWhy(obstacle.code) ? obstacle.code : "no-place",
    })),
  };
}
