/** One cell as sheet XML: value, formula and cached value. */
import { a1 } from "../../../core/grid/area";
import { type CellValue, isCellError } from "../../../core/grid/grid";
import { escapeText } from "../../ooxml/xml/xml-edit";

/** What stands in a cell, the way the grid tells it. */
export interface WrittenCell {
  readonly value: CellValue;
  readonly formula?: string;
}

/** The cell's `t` attribute ("" for a number or an empty cell) and what stands inside its element. */
export interface CellBody {
  readonly type: string;
  readonly inner: string;
}

/** `<f>` and `<v>` of a cell; `formulaXml` replaces the plain `<f>` (array, data table). Text is written inline, so that no other part is touched. */
export function cellBody(cell: WrittenCell, prefix: string, formulaXml?: string): CellBody {
  const { value } = cell;
  const p = prefix;
  if (cell.formula === undefined && formulaXml === undefined) {
    if (value === null) return { type: "", inner: "" };
    if (typeof value === "string") return { type: "inlineStr", inner: `<${p}is>${textElement(value, p)}</${p}is>` };
    return valueBody(value, p);
  }
  const f = formulaXml ?? `<${p}f>${escapeText(cell.formula!)}</${p}f>`;
  if (value === null) return { type: "", inner: f };
  const body = valueBody(value, p);
  return { type: body.type, inner: f + body.inner };
}

function valueBody(value: Exclude<CellValue, null>, p: string): CellBody {
  const v = (text: string): string => `<${p}v>${escapeText(text)}</${p}v>`;
  if (typeof value === "number") return { type: "", inner: `<${p}v>${numberText(value)}</${p}v>` };
  if (typeof value === "boolean") return { type: "b", inner: v(value ? "1" : "0") };
  if (isCellError(value)) return { type: "e", inner: v(value.error) };
  return { type: "str", inner: v(escapeControls(value)) };
}

/** A whole `<c>`; "" when there is neither content nor style. */
export function cellXml(row: number, column: number, style: number | null, cell: WrittenCell, prefix: string): string {
  const body = cellBody(cell, prefix);
  if (body.inner === "" && style === null) return "";
  const head = `<${prefix}c r="${a1(row, column)}"${style === null ? "" : ` s="${style}"`}${body.type === "" ? "" : ` t="${body.type}"`}`;
  return body.inner === "" ? `${head}/>` : `${head}>${body.inner}</${prefix}c>`;
}

/** What a text must have in it to be written otherwise than as it is. */
const NEEDS_CARE = /[\u0000-\u001f&<>_\ufffe\uffff]|^\s|\s$| {2}/;

/** `<t>` with the text; spaces at the ends and line breaks are kept. */
export function textElement(text: string, prefix: string): string {
  if (!NEEDS_CARE.test(text)) return `<${prefix}t>${text}</${prefix}t>`;
  return `<${prefix}t${spaceAttribute(text)}>${escapeText(escapeControls(text))}</${prefix}t>`;
}

function spaceAttribute(text: string): string {
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
}

/** Carriage returns and control characters as Excel's `_x000D_`; a text that already looks like one is guarded. */
export function escapeControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")

    .replace(/[\u0000-\u0008\u000b-\u001f]/g, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** Decimal text of a number as JavaScript and Excel both read it back. */
export function numberText(value: number): string {
  return Number.isFinite(value) ? String(Object.is(value, -0) ? 0 : value) : "0";
}
