/** draftFindingsAlone: 检查结果 drawn again by itself, so that what was dismissed is kept in the workbook: one sheet, no review. */
import type { PutSheet } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { possibleSheets } from "../grid/obstacles";
import type { KeptColumns, SheetWords } from "../plan/labels";
import type { Review } from "../plan/review";
import { readFindingsSheet } from "../reading/findings-sheet";
import { draftFindingsSheet } from "../summary";

/** None where it can not be put in. `review`: of `workbook`, with the dismissals it is to have (see withDismissals). */
export function draftFindingsAlone(workbook: Workbook, review: Review, words: SheetWords): readonly PutSheet[] {
  return possibleSheets(workbook, [draftFindingsSheet(workbook, review, words, keptColumns(workbook))]).edits;
}

/** What the user wrote beside findings in 检查结果 as it stands, by finding key. */
export function keptColumns(workbook: Workbook): ReadonlyMap<string, KeptColumns> {
  const earlier = workbook.sheets.find((sheet) => sheet.mark === "findings");
  return earlier === undefined ? new Map() : readFindingsSheet(earlier).kept;
}
