/** saveDraft: makes a copy for review and hands it to the browser to download. */
import type { ExportNote } from "../core/grid/export-note";
import { exportValues } from "../hosts/xlsx/export/export-values";
import { download, XLSX_TYPE } from "./download";

/**
 * `original` is the name or address the workbook goes by, "" where it has none; the copy is called
 * <name>-<suffix>.xlsx. Throws HostError as exportValues does.
 */
export function saveDraft(bytes: Uint8Array, sheets: readonly string[], original: string, suffix: string): readonly ExportNote[] {
  const exported = exportValues(bytes, { sheets });
  download(draftName(original, suffix), XLSX_TYPE, exported.bytes);
  return exported.notes;
}

/** "https://…/2026%E8%AE%A1%E5%88%92.xlsx?web=1" → "2026计划-送审稿.xlsx". */
export function draftName(original: string, suffix: string, extension = ".xlsx"): string {
  const isAddress = /^[a-z]{2,10}:\/\//i.test(original);
  const last = (isAddress ? original.replace(/[?#].*$/s, "") : original).split(/[\\/]/).at(-1) ?? "";
  const base = (isAddress ? unescaped(last) : last)
    .replace(/\.[a-z]{3,4}$/i, "")
    .replace(/[\\/:*?"<>|]/g, "_")
    .trim();
  return base === "" ? `${suffix}${extension}` : `${base}-${suffix}${extension}`;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Not an escaped address after all.
  }
}
