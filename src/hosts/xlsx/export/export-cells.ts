/** exportRows: the rows and cells of an exported sheet: saved values and looks, no formula. */
import { a1, type Area, contains, MAX_COLUMNS, MAX_ROWS } from "../../../core/grid/area";
import { copiedAttributes } from "./export-copy";
import type { ExportStyles } from "./export-styles";
import type { ExportTexts } from "./export-texts";
import { numberOrText } from "../read/read-value";
import { type CellElement, cellsOf, rowsOf } from "../patch/sheet-scan";
import { childrenOf, type Element, plainAttribute, textOf } from "../../ooxml/xml/xml-edit";

export interface CellsSource {
  readonly text: string;
  readonly area: Area | null;
  readonly styles: ExportStyles;
  readonly texts: ExportTexts;
  readonly unsaved: (cell: string) => void;
}

interface OutRow {
  /** ` ht="20" …` */
  attributes: string;
  /** By column. */
  readonly cells: Map<number, string>;
}

const ROW_ATTRIBUTES = ["customFormat", "ht", "hidden", "customHeight", "outlineLevel", "collapsed", "thickTop", "thickBot"];

/** Everything inside <sheetData>. `unsaved` is told of each formula whose result is not in the file; its cell stays blank. */
export function exportRows({ text, area, styles, texts, unsaved }: CellsSource, sheetData: Element): string {
  const rows = new Map<number, OutRow>();
  const rowAt = (number: number): OutRow => {
    let row = rows.get(number);
    if (!row) rows.set(number, (row = { attributes: "", cells: new Map() }));
    return row;
  };
  for (const row of rowsOf(text, sheetData)) {
    if (row.number > Math.min(MAX_ROWS, area?.bottom ?? MAX_ROWS)) continue;
    const style = styles.taken(Number(plainAttribute(text, row.tag, "s") ?? 0));
    rowAt(row.number).attributes = copiedAttributes(text, row, ROW_ATTRIBUTES) + (style === 0 ? "" : ` s="${style}"`);
    for (const cell of cellsOf(text, row)) {
      const isOut =
        cell.row < 1 || cell.row > MAX_ROWS || cell.number > MAX_COLUMNS || (area !== null && !contains(area, cell.row, cell.number));
      if (isOut) continue;
      const place = a1(cell.row, cell.number);
      const look = styles.taken(Number(plainAttribute(text, cell.tag, "s") ?? 0));
      const value = valueOf(text, cell, texts);
      if (value === "unsaved") unsaved(place);
      if (value !== null || look !== 0)
        rowAt(cell.row).cells.set(
          cell.number,
          `<c r="${place}"${look === 0 ? "" : ` s="${look}"`}${value === "unsaved" ? "/>" : (value ?? "/>")}`,
        );
    }
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([number, row]) => written(number, row))
    .join("");
}

function written(number: number, { attributes, cells }: OutRow): string {
  const inner = [...cells]
    .sort(([one], [other]) => one - other)
    .map(([, xml]) => xml)
    .join("");
  return inner === "" ? `<row r="${number}"${attributes}/>` : `<row r="${number}"${attributes}>${inner}</row>`;
}

/** The rest of a cell's element after its look; null for an empty cell, "unsaved" for a formula without its result. */
function valueOf(text: string, cell: CellElement, texts: ExportTexts): string | null {
  let raw: string | null = null;
  let inline: Element | null = null;
  let hasFormula = false;
  for (const child of cell.tag.isEmpty ? [] : childrenOf(text, cell)) {
    const { local } = child.tag;
    if (local === "v") raw = textOf(text, child);
    else if (local === "is") inline = child;
    else if (local === "f")
      hasFormula = plainAttribute(text, child.tag, "t") === "shared" || textOf(text, child).trim() !== "" || hasFormula;
  }
  const shared = (index: number): string => ` t="s"><v>${index}</v></c>`;
  if (inline !== null) return shared(texts.rich(text, inline));
  const type = plainAttribute(text, cell.tag, "t") ?? "n";
  // A formula may well give an empty text.
  if (type === "str") return raw === null ? (hasFormula ? "unsaved" : null) : raw === "" ? null : shared(texts.plain(raw));
  if (raw === null || raw.trim() === "") return hasFormula ? "unsaved" : null;
  const value = raw.trim();
  if (type === "s") return shared(texts.taken(Number(value)));
  if (type === "b" && /^(?:[01]|true|false)$/.test(value)) return ` t="b"><v>${value === "1" || value === "true" ? 1 : 0}</v></c>`;
  if (type === "e" && /^#[A-Z0-9/_]{1,30}[!?]?$/i.test(value)) return ` t="e"><v>${value}</v></c>`;
  if (type === "d" && /^[\d:.TZ+-]{1,40}$/.test(value)) return ` t="d"><v>${value}</v></c>`;
  // What is no number after all is read as text, so it goes out as text.
  return type === "n" && typeof numberOrText(raw) === "number" ? `><v>${value}</v></c>` : shared(texts.plain(raw));
}
