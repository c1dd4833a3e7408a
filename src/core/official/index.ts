/** core/official: the tables that are handed in or made public, drafted from a review. */
import type { PutSheet } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { freeSheetName } from "../grid/sheet-names";
import type { SheetLabels } from "../plan/labels";
import type { OfficialLabels } from "../plan/official-labels";
import type { Review } from "../plan/review";
import { detailRanges, spendingOf, titleOf } from "../summary";
import { type BudgetForm, draftBudget } from "./budget-sheet";
import { draftCover, draftNotes, factsOf } from "./cover-sheets";
import { figuresOf } from "./figures";

export type { BudgetForm } from "./budget-sheet";

/** What drafting needs from a language. */
export interface OfficialWords {
  readonly sheets: SheetLabels;
  readonly official: OfficialLabels;
}

/**
 * 封面, 编制说明 and 工会经费收支预算表. `review` is the review of `workbook` as it stands, and 计划明细 is drafted
 * from the same review in the same list of edits: the formulas point at its cells.
 */
export function draftBudgetSheets(workbook: Workbook, review: Review, words: OfficialWords, form: BudgetForm): PutSheet[] {
  const { sheets, official } = words;
  const spending = spendingOf(review, sheets);
  const title = titleOf(review);
  const figures = figuresOf(spending, review.profile);
  const ranges = detailRanges(spending, freeSheetName(workbook, "detail", sheets.names.detail));
  const { names } = official;
  return [
    draftCover(title, sheets, official, freeSheetName(workbook, "budget-cover", names.cover)),
    draftNotes(factsOf(review, figures, spending, title), sheets, official, freeSheetName(workbook, "budget-notes", names.notes)),
    draftBudget({ figures, ranges, profile: review.profile, title, sheets, official }, form, freeSheetName(workbook, "budget", names.budget)),
  ].map((draft) => ({ kind: "put-sheet", draft }));
}
