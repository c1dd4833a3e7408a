/** What Excel makes of an entry written by an add-in: as if the user had typed it. Our guess; see GUESSES.md. */
import type { CellContent } from "../../src/core/grid/edit";
import type { CellValue } from "../../src/core/grid/grid";

const ERRORS = /^=#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/;

/** Null leaves the cell as it is. */
export function typeIn(entry: unknown, format: string): CellContent | null {
  if (entry === null || entry === undefined) return null;
  if (typeof entry === "number" || typeof entry === "boolean") return { value: entry };
  const text = String(entry);
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === "@") return { value: text };
  if (ERRORS.test(text)) return { value: { error: text.slice(1) } };
  if (text.startsWith("=")) return { value: null, formula: text.slice(1) };
  if (/^[+\-@]/.test(text)) throw new Error(`Excel would take ${JSON.stringify(text)} for a formula`);
  return { value: typedValue(text) };
}

/** Numbers become numbers; what Excel would take for a date must never be sent bare, so it fails the test. */
function typedValue(text: string): CellValue {
  if (/^-?[\d,]+(?:\.\d+)?%?$/.test(text)) return Number(text.replace(/[,%]/g, "")) / (text.endsWith("%") ? 100 : 1);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^\d{1,4}[-/年]\d{1,2}(?:[-/月]\d{0,2}日?)?$/.test(text) || /^\d{1,2}月\d{1,2}日$/.test(text))
    throw new Error(`Excel would take ${JSON.stringify(text)} for a date`);
  return text;
}
