/** A Workbook as the bytes of a file, so that file hosts can be held to the contract. */
import { a1, areaA1 } from "../../../src/core/grid/area";
import { BLANK, type Grid, type Workbook } from "../../../src/core/grid/grid";
import type { Paint } from "../../../src/core/grid/paint";
import { cellXml } from "../../../src/hosts/xlsx/draft/write-cell";
import { buildXlsx, type StyleSource } from "./build-xlsx";

export function workbookBytes(workbook: Workbook): Uint8Array {
  const formats: StyleSource[] = [];
  const styleOf: StyleOf = (format, paint) => {
    const style: StyleSource = { format: format ?? 0, fill: paint?.fill ?? null, isStruck: paint?.isStruck ?? false };
    if (style.format === 0 && paint === null) return 0;
    const isSame = (one: StyleSource): boolean => one.format === style.format && one.fill === style.fill && one.isStruck === style.isStruck;
    if (!formats.some(isSame)) formats.push(style);
    return formats.findIndex(isSame) + 1;
  };
  const sheets = workbook.sheets.map((grid) => ({
    name: grid.sheet,
    xml: sheetXml(grid, styleOf),
    ...(grid.visibility === "visible" ? {} : { state: grid.visibility }),
  }));
  const lock = workbook.isStructureLocked ? `<workbookProtection lockStructure="1"/>` : "";
  return buildXlsx({ sheets, formats, workbookStart: `<workbookPr${workbook.date1904 ? ' date1904="1"' : ""}/>${lock}` });
}

type StyleOf = (format: string | undefined, paint: Paint | null) => number;

function sheetXml(grid: Grid, styleOf: StyleOf): string {
  const hidden = [...grid.hiddenColumns].map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`);
  const rows = [...new Set([...grid.usedRows(), ...grid.hiddenRows, ...(grid.paints ?? new Map()).keys()])].sort((a, b) => a - b);
  const rowXml = (row: number): string => {
    const runs = grid.paints?.get(row) ?? [];
    const last = Math.max(grid.row(row).length - 1, ...runs.map(({ right }) => right));
    const cells = Array.from({ length: Math.max(last, 0) }, (_, index) => {
      const column = index + 1;
      const cell = grid.row(row)[column];
      const paint = runs.find(({ left, right }) => left <= column && column <= right) ?? null;
      return cell || paint ? cellXml(row, column, styleOf(cell?.format, paint), cell ?? BLANK, "") : "";
    });
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
