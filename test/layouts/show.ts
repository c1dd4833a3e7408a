/** shown: a workbook as plain text, cell by cell, for eyes. */
import { columnName } from "../../src/core/grid/area";
import type { BookDraft, CellDraft, SheetDraft } from "./draft";

export function shown(book: BookDraft): string {
  return book.sheets.map(shownSheet).join("\n");
}

function shownSheet(sheet: SheetDraft): string {
  const rows = [...sheet.cells.keys()].sort((a, b) => a - b);
  const lines = rows.map((row) => {
    const cells = [...sheet.cells.get(row)!].sort(([a], [b]) => a - b).map(([column, cell]) => `${columnName(column)}:${cellText(cell)}`);
    return `${String(row).padStart(4)}${sheet.hiddenRows.has(row) ? "(hidden)" : ""}  ${cells.join("  ")}`;
  });
  const merges = sheet.merges.map(({ top, left, bottom, right }) => `${columnName(left)}${top}:${columnName(right)}${bottom}`).join(" ");
  return `[${sheet.name}]${sheet.isHidden ? " hidden" : ""}\n${lines.join("\n")}\n      merges: ${merges || "none"}\n`;
}

function cellText({ value, formula, format, isStruck, fill }: CellDraft): string {
  const text =
    typeof value === "string" ? value.replaceAll("\n", "⏎") : typeof value === "object" && value !== null ? value.error : String(value);
  return `${text}${formula === undefined ? "" : ` {=${formula}}`}${format === undefined ? "" : ` <${format}>`}${isStruck ? " <struck>" : ""}${fill === undefined ? "" : ` <#${fill}>`}`;
}
