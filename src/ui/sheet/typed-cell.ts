/** typedContent: what a text typed into a cell means: figures become numbers, "=" a formula, everything else stays text. */
import { dateToSerial, isDateFormat } from "../../core/grid/dates";
import type { CellContent } from "../../core/grid/edit";
import { type Cell, isCellError } from "../../core/grid/grid";

const NUMBER = /^[+-]?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?(%?)$/;
const DATE = /^(\d{4})[-/.\u5e74](\d{1,2})[-/.\u6708](\d{1,2})\u65e5?$/;

/** A leading apostrophe asks for text, as sheet programs do; a cell formatted as text takes text only. */
export function typedContent(text: string, before: Cell, date1904: boolean): CellContent {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (before.format === "@") return { value: text };
  const plain = text.trim();
  if (plain.length > 1 && plain.startsWith("=")) return { value: null, formula: plain.slice(1) };
  const number = NUMBER.exec(plain);
  if (number) {
    const value = Number(plain.replace(/[,%]/g, ""));
    return { value: number[1] === "%" ? value / 100 : value };
  }
  const date = DATE.exec(plain);
  if (date && isDateFormat(before.format)) {
    const serial = dateToSerial({ year: Number(date[1]), month: Number(date[2]), day: Number(date[3]) }, date1904);
    if (serial !== null) return { value: serial };
  }
  return { value: text };
}

/** What stands in the edit field when a cell is opened: its formula, or its value in full. */
export function editText({ value, formula, format }: Cell): string {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // Text that would be read as a figure or a formula keeps its sign of being text.
  if (typeof value === "string")
    return format !== "@" && (NUMBER.test(value.trim()) || value.startsWith("=") || value.startsWith("'")) ? `'${value}` : value;
  return String(value);
}
