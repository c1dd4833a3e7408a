/** core/official: the tables that are handed in or made public, drafted from a review. */
import type { PutSheet } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { freeSheetName } from "../grid/sheet-names";
import type { Half, OfficialWords } from "../plan/official-labels";
import type { Review } from "../plan/review";
import { detailRanges, spendingOf, titleOf } from "../summary";
import { draftAdjustment } from "./adjustment-sheet";
import { type BudgetForm, type BudgetInput, draftBudget } from "./budget-sheet";
import { draftCover, draftNotes, factsOf } from "./cover-sheets";
import { executionIn } from "./execution";
import { draftExecution } from "./execution-sheet";
import { figuresOf } from "./figures";
import { draftHalfYear, draftPublication } from "./publication-sheets";

export type { BudgetForm } from "./budget-sheet";
export type { OfficialWords } from "../plan/official-labels";
export {
  type ActivityExecution, type Execution, type ExecutionFigures, executionOf, type ExecutionState, executionState, type PeriodExecution, type SubjectExecution,
} from "./execution";
export { readWarnRate, WARN_AT, warnRateIn } from "./warn-rate";

/**
 * 封面, 编制说明 and 工会经费收支预算表. `review` is the review of `workbook` as it stands, and 计划明细 is drafted
 * from the same review in the same list of edits: the formulas point at its cells.
 */
export function draftBudgetSheets(workbook: Workbook, review: Review, words: OfficialWords, form: BudgetForm): PutSheet[] {
  const { sheets, official } = words;
  const input = inputOf(workbook, review, words);
  const { names } = official;
  return [
    draftCover(input.title, sheets, official, freeSheetName(workbook, "budget-cover", names.cover)),
    draftNotes(factsOf(review, input.figures, spendingOf(review, sheets), input.title), sheets, official, freeSheetName(workbook, "budget-notes", names.notes)),
    draftBudget(input, form, freeSheetName(workbook, "budget", names.budget)),
  ].map((draft) => ({ kind: "put-sheet", draft }));
}

/** 年中预算调整表; `approved` is the review of the workbook with the budget as approved, `review` as above. */
export function draftAdjustmentSheet(workbook: Workbook, review: Review, approved: Review, words: OfficialWords): PutSheet {
  const figures = figuresOf(spendingOf(approved, words.sheets), approved.profile);
  const name = freeSheetName(workbook, "adjustment", words.official.names.adjustment);
  return { kind: "put-sheet", draft: draftAdjustment(inputOf(workbook, review, words), figures, name) };
}

/**
 * 预算执行情况; null where the plan says nothing of 实际支出. `warnAt`, a rate (1 = 100 %), wins over the one that the
 * user set on an earlier sheet.
 */
export function draftExecutionSheet(workbook: Workbook, review: Review, words: OfficialWords, warnAt: number | null = null): PutSheet | null {
  const spending = spendingOf(review, words.sheets);
  const executed = executionIn(spending, words);
  if (executed === null) return null;
  const name = freeSheetName(workbook, "execution", words.official.names.execution);
  return { kind: "put-sheet", draft: draftExecution({ ...inputOf(workbook, review, words), workbook, spending, executed, warnAt }, name) };
}

/** Which of the tables for all to see: the year's budget, or a half-year's income and spending. */
export type PublicationKind = "budget" | Half;

/** 预算公开表 or 收支情况公示表, for a fresh workbook; null for the latter where the plan says nothing of 实际支出. */
export function draftPublicationSheet(review: Review, words: OfficialWords, kind: PublicationKind): PutSheet | null {
  const spending = spendingOf(review, words.sheets);
  const input = { figures: figuresOf(spending, review.profile), spending, title: titleOf(review), ...words };
  if (kind === "budget") return { kind: "put-sheet", draft: draftPublication(input) };
  const executed = executionIn(spending, words);
  return executed === null ? null : { kind: "put-sheet", draft: draftHalfYear(input, executed, kind) };
}

function inputOf(workbook: Workbook, review: Review, { sheets, official }: OfficialWords): BudgetInput {
  const spending = spendingOf(review, sheets);
  return {
    figures: figuresOf(spending, review.profile), ranges: detailRanges(spending, freeSheetName(workbook, "detail", sheets.names.detail)),
    profile: review.profile, title: titleOf(review), sheets, official,
  };
}
