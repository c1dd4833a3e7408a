/** exportNoteText: the sentence of a note on a copy for review. */
import type { ExportNote } from "../grid/export-note";
import type { ExportNoteMessages } from "./zh-CN/export-notes";

export function exportNoteText(messages: ExportNoteMessages, note: ExportNote): string {
  return (messages[note.kind] as (given: ExportNote) => string)(note);
}
