/** download: hands a file to the browser; the pane and the page both end here. */

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const XLSM_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** The kind of workbook that a name or an address means, which a copy of it keeps. */
export function kindOf(original: string): { readonly extension: ".xlsx" | ".xlsm"; readonly type: string } {
  return /\.xlsm(?:[?#]|$)/i.test(original) ? { extension: ".xlsm", type: XLSM_TYPE } : { extension: ".xlsx", type: XLSX_TYPE };
}

/** Milliseconds until the file is let go of: a download may well wait for the user to say where to. */
const KEPT = 60_000;

export function download(name: string, type: string, content: Uint8Array | string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
