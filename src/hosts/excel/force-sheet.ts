/** The one file that uses @microsoft/office-js-helpers: makes a sheet of that name, or empties the one there is. */
import { ExcelUtilities } from "@microsoft/office-js-helpers";

/**
 * A blank sheet of this name: a new one, or ours emptied and kept (deleting a sheet would
 * throw away the user's undo list). Two syncs. Charts stay; the caller removes them.
 */
export async function blankSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(workbook as never, name, true) as never;
}
