/** exportOpenWorkbook: 导出送审稿 from Excel: the open workbook's file in slices, then a copy of its values to download. */
import type { ExportNote } from "../../core/grid/export-note";
import { HostError } from "../../core/grid/host-error";
import { saveDraft } from "../save-draft";

/** The largest slice Office hands over. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** `suffix` ends the copy's name. Throws HostError "file-not-given" where Excel gives no file, else as exportValues does. */
export async function exportOpenWorkbook(sheets: readonly string[], suffix: string): Promise<readonly ExportNote[]> {
  const bytes = await openFile(Office.context.document);
  return saveDraft(bytes, sheets, Office.context.document.url ?? "", suffix);
}

/** The workbook as it stands in Excel now, saved or not. Throws HostError "file-not-given". */
export async function openFile(document: Office.Document): Promise<Uint8Array> {
  if (typeof document.getFileAsync !== "function") throw new HostError("file-not-given");
  const file = await answered<Office.File>((done) => document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done));
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      slices.push(new Uint8Array(slice.data as ArrayLike<number>));
    }
    return joined(slices, file.size);
  } finally {
    // Excel keeps at most two such files; one left open would make the next export fail.
    file.closeAsync();
  }
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const refused = (cause: unknown): void => reject(new HostError("file-not-given", {}, cause));
    try {
      ask((result) => (result.status === Office.AsyncResultStatus.Succeeded ? resolve(result.value) : refused(result.error)));
    } catch (error) {
      refused(error);
    }
  });
}

function joined(slices: readonly Uint8Array[], size: number): Uint8Array {
  const length = slices.reduce((sum, slice) => sum + slice.length, 0);
  // Part of a file would be read as a broken one.
  if (length === 0 || length < size) throw new HostError("file-not-given", {}, new Error(`${length} of ${size} bytes`));
  const whole = new Uint8Array(length);
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return whole;
}
