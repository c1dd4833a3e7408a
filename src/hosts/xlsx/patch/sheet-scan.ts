/** Finds the rows and cells of a worksheet part with their places in its text. */
import { columnNumber, MAX_COLUMNS, MAX_ROWS } from "../../../core/grid/area";
import { rowNumber } from "../facts/sheet-attributes";
import { childNamed, type Element, elementAt, nextTag, plainAttribute, rootOf, type Tag } from "../../ooxml/xml/xml-edit";

/** A row or cell element and the number it has, stated or counted on from the one before, as reading counts. */
export interface NumberedElement extends Element {
  /** Row number, or the cell's column; out of bounds for an element that reading passes over. */
  readonly number: number;
}

/** The sheetData element, or null where a part has none (chart sheets). */
export function sheetDataOf(text: string): Element | null {
  const root = rootOf(text);
  return root && childNamed(text, root, "sheetData");
}

export function rowsOf(text: string, sheetData: Element): NumberedElement[] {
  return numbered(text, sheetData, "row", (tag) => {
    const stated = plainAttribute(text, tag, "r");
    return stated === null ? null : rowNumber(stated);
  });
}

export interface CellElement extends NumberedElement {
  /** The row the cell says it is in; hardly ever another than its row element's. */
  readonly row: number;
}

/** The cells of a row; `number` is the column. */
export function cellsOf(text: string, row: NumberedElement): CellElement[] {
  const rows: number[] = [];
  const cells = numbered(text, row, "c", (tag) => {
    const stated = plainAttribute(text, tag, "r");
    const place = stated === null ? null : placeOf(stated);
    rows.push(place?.row ?? row.number);
    return place?.column ?? null;
  });
  return cells.map((cell, index) => ({ ...cell, row: rows[index]! }));
}

/** "B7", "$b$7"; out of bounds for anything else. */
function placeOf(stated: string): { readonly row: number; readonly column: number } {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,9})$/.exec(stated);
  const column = match ? (columnNumber(match[1]!) ?? 0) : 0;
  const row = match ? Number(match[2]) : 0;
  return column >= 1 && column <= MAX_COLUMNS && row <= MAX_ROWS ? { row, column } : { row: 0, column: MAX_COLUMNS + 1 };
}

function numbered(text: string, parent: Element, local: string, numberOf: (tag: Tag) => number | null): NumberedElement[] {
  const found: NumberedElement[] = [];
  let last = 0;
  for (let at = parent.innerStart; ; ) {
    const tag = nextTag(text, at, parent.innerEnd);
    if (tag === null || tag.isEnd) return found;
    const element = quickElement(text, tag);
    at = element.end;
    if (tag.local !== local) continue;
    const stated = numberOf(tag);
    last = stated ?? last + 1;
    found.push({ tag, innerStart: element.innerStart, innerEnd: element.innerEnd, end: element.end, number: last });
  }
}

/** Rows and cells do not nest in themselves: the next end tag of the same name is theirs, unless a comment or CDATA hides one. */
function quickElement(text: string, tag: Tag): Element {
  if (tag.isEmpty) return { tag, innerStart: tag.end, innerEnd: tag.end, end: tag.end };
  const innerEnd = text.indexOf(`</${tag.name}`, tag.end);
  const close = innerEnd < 0 ? null : nextTag(text, innerEnd);
  if (close?.name !== tag.name || text.slice(tag.end, innerEnd).includes("<!")) return elementAt(text, tag);
  return { tag, innerStart: tag.end, innerEnd, end: close.end };
}
