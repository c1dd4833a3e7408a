/** A sheet of ours as a worksheet part, from its draft. */
import { type Area, a1, areaA1, columnName, quoteSheet } from "../../../core/grid/area";
import type { DraftCell, ListValidation, SheetDraft } from "../../../core/grid/edit";
import type { Grid } from "../../../core/grid/grid";
import { cellXml, numberText } from "./write-cell";
import type { StylesEdit } from "./write-styles";
import { escapeAttribute, escapeText } from "../../ooxml/xml/xml-edit";
import { XML_DECLARATION } from "../../ooxml/package/package-edit";

/** What the part needs to know of the package around it. */
export interface SheetSurroundings {
  /** Main namespace of the workbook; strict workbooks have another one. */
  readonly namespace: string;
  readonly relationshipNamespace: string;
  readonly styles: StylesEdit;
  /** Relationship id of the drawing that holds the charts, or null. */
  readonly drawing: string | null;
  /** What the sheet has to read as: formulas are drafted without values, and worked out there. */
  readonly grid: Grid;
}

/** Excel measures a column as text plus a margin of five pixels. */
const COLUMN_MARGIN = 0.625;
const A4 = 9;

/** The worksheet part, in pieces: as one text a large sheet would take the memory of all its cells once more. Print area and titles are defined names and not in here. */
export function* sheetXml(draft: SheetDraft, around: SheetSurroundings): Generator<string> {
  const { print } = draft;
  yield XML_DECLARATION +
    `<worksheet xmlns="${around.namespace}" xmlns:r="${around.relationshipNamespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="${dimension(draft)}"/>` +
    views(draft) +
    `<sheetFormatPr defaultRowHeight="15"/>` +
    columns(draft);
  yield* sheetData(draft, around);
  if (draft.filter) yield `<autoFilter ref="${areaA1(draft.filter)}"/>`;
  yield merges(draft);
  yield validations(draft.validations ?? []);
  yield* links(draft);
  yield `<printOptions horizontalCentered="1"/>` +
    `<pageMargins left="0.59" right="0.59" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${A4}" orientation="${print.orientation}"${print.isOnePage ? "" : ' fitToHeight="0"'}/>` +
    (print.footer === undefined ? "" : `<headerFooter><oddFooter>${escapeText(footer(print.footer))}</oddFooter></headerFooter>`) +
    breaks(print.breaksBefore ?? []) +
    (around.drawing === null ? "" : `<drawing r:id="${around.drawing}"/>`) +
    `</worksheet>`;
}

/** A name of a draft's own, bound to its sheet. */
export interface SheetName {
  readonly name: string;
  readonly text: string;
  readonly isHidden?: true;
}

/** The defined names a draft's print set-up and filter ask for, without the sheet they are bound to. */
export function sheetNames(draft: SheetDraft): SheetName[] {
  const names: SheetName[] = [];
  const sheet = quoteSheet(draft.name);
  const absolute = ({ top, left, bottom, right }: Area): string => `${sheet}!$${columnName(left)}$${top}:$${columnName(right)}$${bottom}`;
  const { area, titleRows } = draft.print;
  // Excel finds a filter by this name, and takes a file that lacks it for one that needs repair once it is sorted.
  if (draft.filter) names.push({ name: "_xlnm._FilterDatabase", text: absolute(draft.filter), isHidden: true });
  if (area) names.push({ name: "_xlnm.Print_Area", text: absolute(area) });
  if (titleRows) names.push({ name: "_xlnm.Print_Titles", text: `${sheet}!$${titleRows.first}:$${titleRows.last}` });
  return names;
}

function dimension(draft: SheetDraft): string {
  let bottom = 1;
  let right = 1;
  for (const { row, column } of draft.cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return areaA1({ top: 1, left: 1, bottom, right });
}

function views(draft: SheetDraft): string {
  const frozen = draft.frozenRows ?? 0;
  const pane =
    frozen === 0
      ? ""
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="A${frozen + 1}" sqref="A${frozen + 1}"/>`;
  return `<sheetViews><sheetView workbookViewId="0"${pane === "" ? "/>" : `>${pane}</sheetView>`}</sheetViews>`;
}

function columns(draft: SheetDraft): string {
  const hidden = new Set(draft.hiddenColumns ?? []);
  const count = Math.max(draft.columnWidths.length, ...hidden);
  const list: string[] = [];
  for (let column = 1; column <= count; column++) {
    const width = draft.columnWidths[column - 1];
    if (width === undefined && !hidden.has(column)) continue;
    list.push(
      `<col min="${column}" max="${column}" width="${numberText((width ?? 9) + COLUMN_MARGIN)}"${hidden.has(column) ? ' hidden="1"' : ""} customWidth="1"/>`,
    );
  }
  return list.length === 0 ? "" : `<cols>${list.join("")}</cols>`;
}

/** Length of a piece, in characters. */
const PIECE = 0x10000;

function* sheetData(draft: SheetDraft, { styles, grid }: SheetSurroundings): Generator<string> {
  const rows = new Map<number, DraftCell[]>();
  for (const cell of draft.cells) {
    const list = rows.get(cell.row);
    if (list) list.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const heights = draft.rowHeights ?? {};
  for (const row of Object.keys(heights)) if (!rows.has(Number(row))) rows.set(Number(row), []);
  const styleIndexes = new Map<string, number>();
  const styleOf = (cell: DraftCell): number => {
    const key = `${cell.style}\n${cell.content.format ?? ""}`;
    let index = styleIndexes.get(key);
    if (index === undefined) styleIndexes.set(key, (index = styles.styled(draft.styles[cell.style] ?? {}, cell.content.format)));
    return index;
  };
  let xml = "<sheetData>";
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const height = heights[row];
    xml += `<row r="${row}"${height === undefined ? "" : ` ht="${numberText(height)}" customHeight="1"`}>`;
    for (const cell of rows.get(row)!.sort((a, b) => a.column - b.column))
      xml += cellXml(row, cell.column, styleOf(cell), grid.at(row, cell.column), "");
    xml += "</row>";
    if (xml.length < PIECE) continue;
    yield xml;
    xml = "";
  }
  yield `${xml}</sheetData>`;
}

function merges(draft: SheetDraft): string {
  if (draft.merges.length === 0) return "";
  return `<mergeCells count="${draft.merges.length}">${draft.merges.map((area) => `<mergeCell ref="${areaA1(area)}"/>`).join("")}</mergeCells>`;
}

function validations(list: readonly ListValidation[]): string {
  if (list.length === 0) return "";
  return `<dataValidations count="${list.length}">${list.map(validation).join("")}</dataValidations>`;
}

/** More characters in a written-out list and Excel takes the file for broken. */
const MAX_LIST = 255;

/**
 * A list of words is written as one quoted text, as Excel does; quotes inside are doubled. Where they do not all
 * fit, the first ones are offered and other words let through.
 */
function validation({ area, words = [], formula, strict }: ListValidation): string {
  let list = words.join(",");
  let fitting = words.length;
  while (list.length > MAX_LIST) list = words.slice(0, --fitting).join(",");
  const source = formula ?? `"${list.replace(/"/g, '""')}"`;
  const strictness = strict && fitting === words.length ? ' showErrorMessage="1"' : "";
  return `<dataValidation type="list" allowBlank="1"${strictness} sqref="${areaA1(area)}"><formula1>${escapeText(source)}</formula1></dataValidation>`;
}

function* links(draft: SheetDraft): Generator<string> {
  let xml = "";
  let isOpen = false;
  for (const { row, column, link } of draft.cells) {
    if (!link) continue;
    if (!isOpen) xml += "<hyperlinks>";
    isOpen = true;
    xml += `<hyperlink ref="${a1(row, column)}" location="${escapeAttribute(`${quoteSheet(link.sheet)}!${a1(link.row, link.column)}`)}"/>`;
    if (xml.length < PIECE) continue;
    yield xml;
    xml = "";
  }
  if (isOpen) yield `${xml}</hyperlinks>`;
}

/** Excel's footer has three parts; a text that names none goes into the middle. */
function footer(text: string): string {
  return /^&[LCR]/.test(text) ? text : `&C${text}`;
}

/** A break stands after the row it names, so the row before is named. */
function breaks(before: readonly number[]): string {
  const rows = [...new Set(before)].filter((row) => row > 1).sort((a, b) => a - b);
  if (rows.length === 0) return "";
  const list = rows.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${list}</rowBreaks>`;
}
