/** plainWorkbook: .xlsx bytes as an office program would save them, for sample workbooks; the same bytes for the same input. */
import { strToU8, zipSync } from "fflate";
import { columnName } from "../../src/core/grid/area";

/** Looks a plan sheet is made of; amounts as #,##0.00, heads as whole numbers. */
export const STYLES = ["plain", "title", "unit", "header", "text", "centre", "amount", "heads", "total", "totalAmount", "sign"] as const;
export type StyleName = (typeof STYLES)[number];

/** A value in its style; `f` is a formula and `value` its saved result (absent: never saved). */
export interface SampleCell {
  readonly value?: string | number;
  readonly f?: string;
  readonly style: StyleName;
}

export interface SampleSheet {
  readonly name: string;
  /** First array = row 1; null leaves the cell out. */
  readonly rows: readonly (readonly (SampleCell | null)[])[];
  readonly merges?: readonly string[];
  /** In characters, first = column A. */
  readonly widths: readonly number[];
  /** Points by row number. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly hiddenRows?: readonly number[];
  readonly isLandscape?: boolean;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark]!);
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** One xf per style name, in the order of STYLES. Fonts: 0 body, 1 title, 2 bold. Borders: 0 none, 1 thin. */
const XFS: Readonly<Record<StyleName, string>> = {
  plain: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  title:
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf>',
  unit: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="right" vertical="center"/></xf>',
  header:
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  text: '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
  centre:
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  amount:
    '<xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="center"/></xf>',
  heads:
    '<xf numFmtId="1" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="center"/></xf>',
  total:
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf>',
  totalAmount:
    '<xf numFmtId="4" fontId="2" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="center"/></xf>',
  sign: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="center"/></xf>',
};

const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
const STYLE_PART =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font>` +
  '<font><b/><sz val="18"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${STYLES.length}">${STYLES.map((name) => XFS[name]).join("")}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function cellXml(cell: SampleCell, reference: string, shared: (text: string) => number): string {
  const style = STYLES.indexOf(cell.style);
  const head = `<c r="${reference}"${style === 0 ? "" : ` s="${style}"`}`;
  const formula = cell.f === undefined ? "" : `<f>${escape(cell.f)}</f>`;
  if (cell.value === undefined) return formula === "" ? `${head}/>` : `${head}>${formula}</c>`;
  if (typeof cell.value === "number") return `${head}>${formula}<v>${cell.value}</v></c>`;
  return formula === "" ? `${head} t="s"><v>${shared(cell.value)}</v></c>` : `${head} t="str">${formula}<v>${escape(cell.value)}</v></c>`;
}

function sheetXml(sheet: SampleSheet, isFirst: boolean, shared: (text: string) => number): string {
  const rows = sheet.rows.map((cells, index) => {
    const row = index + 1;
    const height = sheet.heights?.[row];
    const about = `${height === undefined ? "" : ` ht="${height}" customHeight="1"`}${sheet.hiddenRows?.includes(row) ? ' hidden="1"' : ""}`;
    return `<row r="${row}"${about}>${cells.map((cell, at) => (cell === null ? "" : cellXml(cell, `${columnName(at + 1)}${row}`, shared))).join("")}</row>`;
  });
  const widest = Math.max(...sheet.rows.map((cells) => cells.length));
  const merges = sheet.merges ?? [];
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${columnName(widest)}${sheet.rows.length}"/>` +
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="20"/>` +
    `<cols>${sheet.widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>` +
    `<sheetData>${rows.join("")}</sheetData>` +
    (merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`) +
    '<pageMargins left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${sheet.isLandscape ? "landscape" : "portrait"}" fitToHeight="0"/></worksheet>`
  );
}

export function plainWorkbook(sheets: readonly SampleSheet[]): Uint8Array {
  const texts = new Map<string, number>();
  let uses = 0;
  const shared = (text: string): number => {
    uses++;
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text)!;
  };
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, index === 0, shared)));
  parts["xl/sharedStrings.xml"] =
    `${HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${texts.size}">` +
    `${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join("")}</sst>`;
  parts["xl/styles.xml"] = STYLE_PART;
  parts["xl/workbook.xml"] =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
    `${sheets.map(({ name }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`;
  const others = [
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ] as const;
  parts["xl/_rels/workbook.xml.rels"] =
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    sheets
      .map((_, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join("") +
    others
      .map(([type, target], at) => `<Relationship Id="rId${sheets.length + 1 + at}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
      .join("") +
    "</Relationships>";
  parts["_rels/.rels"] =
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  parts["[Content_Types].xml"] =
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>` +
    sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${kind}.worksheet+xml"/>`).join("") +
    `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kind}.sharedStrings+xml"/></Types>`;
  const order = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"];
  const names = [
    ...order,
    ...Object.keys(parts)
      .filter((name) => !order.includes(name))
      .sort(),
  ];
  // A fixed time stamp: zip stores local time, and today's would make other bytes every day.
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8(parts[name]!)])), { level: 9, mtime: new Date(1980, 0, 1) });
}
