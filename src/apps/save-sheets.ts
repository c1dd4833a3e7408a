/** saveSheets: sheets of ours as a workbook of their own, handed to the browser to download. */
import type { PutSheet } from "../core/grid/edit";
import { XlsxFile } from "../hosts/xlsx/xlsx-file";
import { download, XLSX_TYPE } from "./download";
import { draftName } from "./save-draft";

/** `original` and `suffix` as saveDraft takes them. Gives the name it goes by. */
export function saveSheets(sheets: readonly PutSheet[], original: string, suffix: string): string {
  const name = draftName(original, suffix);
  const file = XlsxFile.blank();
  file.apply(sheets);
  download(name, XLSX_TYPE, file.save());
  return name;
}
