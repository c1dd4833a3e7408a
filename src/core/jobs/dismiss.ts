/** draftFindingsAlone: 检查结果 drawn again by itself, so that what was dismissed is kept in the workbook: one sheet, no review. */
import type { PutSheet } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { possibleSheets } from "../grid/obstacles";
import type { KeptColumns } from "../plan/kept-columns";
import type { SheetLanguage } from "../messages/sheet-messages";
import type { Review } from "../plan/review";
import { readFindingsSheet } from "../reading/findings-sheet";
import { draftFindingsSheet } from "../summary";

/** None where it can not be put in. `review`: of `workbook`, with the dismissals it is to have (see withDismissals). */
export function draftFindingsAlone(workbook: Workbook, review: Review, language: SheetLanguage): readonly PutSheet[] {
  return possibleSheets(workbook, [draftFindingsSheet(workbook, review, language, keptColumns(workbook, review))]).edits;
}

/**
 * What the user wrote beside findings in 检查结果 as it stands, by finding key. What was said since goes before it: a
 * finding that counts again is marked 已核无误 no more (its reason stays written), and a new reason replaces the old one.
 */
export function keptColumns(workbook: Workbook, { settings }: Review): ReadonlyMap<string, KeptColumns> {
  const earlier = workbook.sheets.find((sheet) => sheet.mark === "findings");
  if (earlier === undefined) return new Map();
  const { kept, dismissals } = readFindingsSheet(earlier);
  const written = new Map(dismissals.map(({ key, reason }) => [key, reason]));
  const said = new Map(settings.dismissals.map(({ key, reason }) => [key, reason]));
  const inForce = ([key, columns]: [string, KeptColumns]): [string, KeptColumns] => {
    const reason = said.get(key);
    if (reason === written.get(key)) return [key, columns];
    return [key, { ...columns, handling: "", ...(reason === undefined ? {} : { note: "" }) }];
  };
  return new Map([...kept].map(inForce));
}
