/** A Workbook as the bytes of a file, so that file hosts can be held to the contract. */
import { a1, areaA1 } from "../../../src/core/grid/area";
import type { Grid, Workbook } from "../../../src/core/grid/grid";
import { cellXml } from "../../../src/hosts/xlsx/draft/write-cell";
import { buildXlsx } from "./build-xlsx";

export function workbookBytes(workbook: Workbook): Uint8Array {
  const formats: string[] = [];
  const styleOf = (format: string | undefined): number => {
    if (format === undefined) return 0;
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format) + 1;
  };
  const sheets = workbook.sheets.map((grid) => ({
    name: grid.sheet,
    xml: sheetXml(grid, styleOf),
    ...(grid.visibility === "visible" ? {} : { state: grid.visibility }),
  }));
  const lock = workbook.isStructureLocked ? `<workbookProtection lockStructure="1"/>` : "";
  return buildXlsx({ sheets, formats, workbookStart: `<workbookPr${workbook.date1904 ? ' date1904="1"' : ""}/>${lock}` });
}

function sheetXml(grid: Grid, styleOf: (format: string | undefined) => number): string {
  const hidden = [...grid.hiddenColumns].map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`);
  const rows = [...new Set([...grid.usedRows(), ...grid.hiddenRows])].sort((a, b) => a - b);
  const rowXml = (row: number): string => {
    const cells = grid.row(row).map((cell, column) => (cell ? cellXml(row, column, styleOf(cell.format), cell, "") : ""));
    return `<row r="${row}"${grid.hiddenRows.has(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  };
  return (
    `<dimension ref="${a1(1, 1)}"/>` +
    (hidden.length > 0 ? `<cols>${hidden.join("")}</cols>` : "") +
    `<sheetData>${rows.map(rowXml).join("")}</sheetData>` +
    (grid.isProtected ? `<sheetProtection sheet="1"/>` : "") +
    (grid.merges.length > 0 ? `<mergeCells>${grid.merges.map((area) => `<mergeCell ref="${areaA1(area)}"/>`).join("")}</mergeCells>` : "")
  );
}
