/** What is sent to Excel so that the cell ends up holding exactly what we mean. */
import type { CellContent } from "../../core/grid/edit";
import { isCellError } from "../../core/grid/grid";

/**
 * Excel reads what add-ins write as if it had been typed: "=1+1" would become a formula,
 * "3-8" a date, "007" a number (as would 3月, 8日 and 2026年). A leading apostrophe says "text" and is not part of the value.
 */
function typedText(text: string): string {
  return text === "" ||
    /^[=+\-@\t\r'\d０-９.,，/(（$￥¥%]/.test(text) ||
    /^(?:true|false|[jfmasond][a-z]{2})/i.test(text) ||
    /[\d/:%\-\u5e74\u6708\u65e5]$/.test(text)
    ? `'${text}`
    : text;
}

/** The entry for Range.formulas. */
export function typedEntry(content: CellContent): string | number | boolean {
  if (content.formula !== undefined) return `=${content.formula}`;
  const { value } = content;
  if (value === null) return "";
  if (typeof value === "string") return value === "" ? "" : typedText(value);
  return isCellError(value) ? `=${value.error}` : value;
}
