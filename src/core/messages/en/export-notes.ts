/** What the sender of a copy for review should know of it, in English. */
import { runs } from "../figures";
import type { ExportNoteMessages } from "../zh-CN/export-notes";

export const exportNotes: ExportNoteMessages = {
  "hidden-rows": ({ sheet, rows }) =>
    `Sheet "${sheet}" has hidden rows (${shortened(runs(rows))}): they went out, still hidden, and whoever gets the file can show them.`,
  "hidden-columns": ({ sheet, columns }) =>
    `Sheet "${sheet}" has hidden columns (${shortened(columns)}): they went out, still hidden, and whoever gets the file can show them.`,
  "outside-print-area": ({ sheet }) =>
    `Sheet "${sheet}" holds cells outside its print area, which went out too: delete what should not, and export again.`,
  "internal-part-cut": ({ sheet }) =>
    `Of sheet "${sheet}" only the official part went out, without the columns beside it and the internal page (by owner, charts).`,
  "shapes-left-out": ({ sheet, count }) => `Charts, text boxes or shapes of sheet "${sheet}" stayed behind (${count}); pictures were kept.`,
  "values-missing": ({ sheet, cells }) =>
    `On sheet "${sheet}" ${shortened(cells)} went out blank (${cells.length}): formulas without a saved result. Save the workbook once in Excel or WPS and export again.`,
};

/** A list that a sentence can bear. */
function shortened(parts: readonly string[]): string {
  return parts.length > 8 ? `${parts.slice(0, 8).join(", ")} and more` : parts.join(", ");
}
