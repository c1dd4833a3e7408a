/** writeXlsx: a BookDraft as the bytes of an .xlsx file, written without any code that reads plans. */
import { columnName } from "../../src/core/grid/area";
import { buildXlsx } from "../hosts/xlsx/build-xlsx";
import type { BookDraft, CellDraft, SheetDraft } from "./draft";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!);
}

/** The cell styles in use, each kept once. */
class Styles {
  private readonly known = new Map<string, number>();
  private readonly formats: string[] = [];
  private readonly fills: string[] = [];
  private readonly xfs: string[] = [];

  of({ format, fill, isStruck, isBold }: CellDraft, isWrapped: boolean): number {
    const key = JSON.stringify([format, fill, isStruck, isBold, isWrapped]);
    let at = this.known.get(key);
    if (at !== undefined) return at;
    const numFmt = format === undefined || format === "General" ? 0 : 164 + this.place(this.formats, format);
    const fillId = fill === undefined ? 0 : 2 + this.place(this.fills, fill);
    const fontId = (isStruck ? 1 : 0) + (isBold ? 2 : 0);
    this.xfs.push(
      `<xf numFmtId="${numFmt}" fontId="${fontId}" fillId="${fillId}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center"${isWrapped ? ' wrapText="1"' : ""}/></xf>`,
    );
    this.known.set(key, (at = this.xfs.length));
    return at;
  }

  private place(list: string[], one: string): number {
    if (!list.includes(one)) list.push(one);
    return list.indexOf(one);
  }

  xml(): string {
    const font = (inside: string): string => `<font>${inside}<sz val="11"/><name val="宋体"/></font>`;
    const line = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>';
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
      (this.formats.length === 0
        ? ""
        : `<numFmts count="${this.formats.length}">${this.formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`).join("")}</numFmts>`) +
      `<fonts count="4">${font("")}${font("<strike/>")}${font("<b/>")}${font("<b/><strike/>")}</fonts>` +
      `<fills count="${2 + this.fills.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
      this.fills
        .map((rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`)
        .join("") +
      `</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${line}</border></borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${1 + this.xfs.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${this.xfs.join("")}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}

export function writeXlsx(book: BookDraft): Uint8Array {
  const styles = new Styles();
  const strings: string[] = [];
  const places = new Map<string, number>();
  const stringAt = (text: string): number => {
    let place = places.get(text);
    if (place === undefined) places.set(text, (place = strings.push(escaped(text)) - 1));
    return place;
  };
  const sheets = book.sheets.map((sheet) => ({
    name: sheet.name,
    xml: sheetXml(sheet, styles, stringAt),
    ...(sheet.isHidden ? { state: "hidden" as const } : {}),
  }));
  return buildXlsx({ sheets, strings, parts: { "xl/styles.xml": styles.xml() } });
}

function sheetXml(sheet: SheetDraft, styles: Styles, stringAt: (text: string) => number): string {
  const rows = [...new Set([...sheet.cells.keys(), ...sheet.hiddenRows])].sort((a, b) => a - b);
  const lines = rows.map((row) => {
    const cells = [...(sheet.cells.get(row) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) => cellXml(`${columnName(column)}${row}`, cell, styles, stringAt));
    return `<row r="${row}"${sheet.hiddenRows.has(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  });
  const widths = Array.from({ length: Math.max(sheet.lastColumn, ...sheet.hiddenColumns) }, (_, at) => at + 1).map(
    (column) =>
      `<col min="${column}" max="${column}" width="${sheet.hiddenColumns.has(column) ? 0 : widthOf(sheet, column)}" customWidth="1"${sheet.hiddenColumns.has(column) ? ' hidden="1"' : ""}/>`,
  );
  const merges = sheet.merges.map(
    ({ top, left, bottom, right }) => `<mergeCell ref="${columnName(left)}${top}:${columnName(right)}${bottom}"/>`,
  );
  return (
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>${widths.join("")}</cols><sheetData>${lines.join("")}</sheetData>` +
    (merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`) +
    '<pageSetup orientation="landscape" fitToHeight="0"/>'
  );
}

/** So that a person who opens the sheet can read it. */
function widthOf(sheet: SheetDraft, column: number): number {
  const wide = new Set(sheet.merges.filter(({ left, right }) => left !== right).map(({ top, left }) => `${top}/${left}`));
  const lengths = [...sheet.cells]
    .filter(([row]) => !wide.has(`${row}/${column}`))
    .map(([, line]) => {
      const value = line.get(column)?.value ?? "";
      return (
        Math.max(
          ...String(value)
            .split("\n")
            .map((part) => [...part].length),
        ) * 2
      );
    });
  return Math.min(32, Math.max(6, ...lengths.filter((length) => length < 50)));
}

function cellXml(ref: string, cell: CellDraft, styles: Styles, stringAt: (text: string) => number): string {
  const { value, formula } = cell;
  const style = styles.of(cell, typeof value === "string" && value.includes("\n"));
  const f = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
  if (value === null) return `<c r="${ref}" s="${style}">${f}</c>`;
  if (typeof value === "object") return `<c r="${ref}" s="${style}" t="e">${f}<v>${value.error}</v></c>`;
  if (typeof value === "number") return `<c r="${ref}" s="${style}">${f}<v>${value}</v></c>`;
  if (formula !== undefined) return `<c r="${ref}" s="${style}" t="str">${f}<v>${escaped(value)}</v></c>`;
  return `<c r="${ref}" s="${style}" t="s"><v>${stringAt(value)}</v></c>`;
}
