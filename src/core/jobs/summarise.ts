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

/** Marks of the sheets that say how far the year's work is. */
export type ReportMark = "indicators" | "progress";

/** 指标完成表 and 小结, where there is something to say. */
function reports(workbook: Workbook, review: Review, language: DraftLanguage): readonly PutSheet[] {
  const { ledger, registers, indicators } = review;
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

/** True once registers are kept or targets are set: then every summary brings the reports along. */
function hasReports({ registers, settings }: Review): boolean {
  return registers.some(({ entries }) => entries.length > 0) || (settings.targets ?? []).length > 0;
}

/** One of the reports by itself. */
export function* reporting(workbook: Workbook, review: Review, language: DraftLanguage, mark: ReportMark): Steps<MadeSheets> {
  yield { stage: "summarising", done: 0, total: 1 };
  const { edits, blocked } = possibleSheets(
    workbook,
    reports(workbook, review, language).filter(({ draft }) => draft.mark === mark),
  );
  return {
    edits: yield* saying({ stage: "summarising", done: 0, total: 1 }, withResults(workbook, edits)),
    left: [],
    orphaned: [],
    notDone: notMade(workbook, blocked),
  };
}

function notMade(workbook: Workbook, blocked: ReturnType<typeof possibleSheets>["blocked"]): readonly NotDone[] {
  return blocked.map(({ draft: { name, mark }, obstacle }) => ({
    what: { kind: "sheet", name },
    sheet: workbook.sheets.find((sheet) => sheet.mark === mark)?.sheet ?? null,
    cell: null,
    why: isNotDoneWhy(obstacle.code) ? obstacle.code : "no-place",
  }));
}

const NOTHING_WANTED: OfficialWanted = { budget: null, execution: null, approved: null };

/** The summary sheets, the official tables that are wanted, and those that are there: they point at 计划明细, and go with it. */
export function* summarising(workbook: Workbook, review: Review, language: DraftLanguage, wanted = NOTHING_WANTED): Steps<MadeSheets> {
  yield { stage: "summarising", done: 0, total: 1 };
  const summary = yield* draftingSummary(workbook, review, language, { kept: keptColumns(workbook, review) });
  const official = yield* draftingOfficial(workbook, review, language, wanted);
  const asked = hasReports(review) ? reports(workbook, review, language) : [];
  const { edits, blocked } = possibleSheets(workbook, [...summary, ...official.edits, ...asked]);
  return {
    ...official,
    edits: yield* saying({ stage: "summarising", done: 3, total: 4 }, withResults(workbook, edits)),
    notDone: notMade(workbook, blocked),
  };
}
