/**
 * The record of a table: in a hidden column, each row's key and a digest of what we put into each of its cells; in the
 * first row also what the table is. It goes with its row wherever a person moves it.
 *
 *   §gonghui 2026 december 10 §1:vct4de,2:,3:,4=1tcmyk1 title    first row: year, form, the record's own column
 *   §1:mggpo7,2:h8t018,3:,4:1ae4i8p 401                          cell of a value ":", of a formula "="; "" for a blank
 *   §~["activity 健步走",2026,5,"健步走",{"value":7500}]           typed once, without a place in the table now
 */
import type { CellContent, SheetDraft } from "../grid/edit";
import { type CellValue, type Grid, isCellError } from "../grid/grid";

export interface TypedCell {
  readonly column: number;
  readonly content: CellContent;
}

/** Something typed that had no place in the table the last time: it stands below it, and goes back to its row when that returns. */
export interface OrphanedEntry extends TypedCell {
  /** "" for what stood in a row or column of the person's own. */
  readonly key: string;
  /** Plan year of the table it was typed into; null where that was not known. */
  readonly year: number | null;
  /** What stood before it in its row. */
  readonly label: string;
}

export interface RowRecord {
  readonly key: string;
  /** By column: ":" and the digest of a value, "=" and that of a formula's result. */
  readonly ours: ReadonlyMap<number, string>;
}

export interface SheetRecord {
  readonly year: number | null;
  readonly variant: string;
  /** The column the record was put into. */
  readonly column: number;
}

const SHEET = /^§gonghui (\d{4}|-) (\S+) (\d+) /;
const ROW = /^§((?:\d+[:=][0-9a-z]*,?)*) (.*)$/s;
const ORPHANED = /^§~(.*)$/s;

/** Goes before the record of the first row. */
export function sheetRecord({ year, variant, column }: SheetRecord): string {
  return `§gonghui ${year ?? "-"} ${variant === "" ? "-" : variant} ${column} `;
}

export function rowRecord(key: string, contents: Iterable<readonly [column: number, content: CellContent]>): string {
  const cells = [...contents].map(([column, { value, formula }]) => `${column}${formula === undefined ? ":" : "="}${digest(value)}`);
  return `§${cells.join(",")} ${key}`;
}

export function orphanRecord({ key, year, column, content, label }: OrphanedEntry): string {
  return `§~${JSON.stringify([key, year, column, label, content])}`;
}

export function readSheetRecord(text: string): SheetRecord | null {
  const [, year, variant, column] = SHEET.exec(text) ?? [];
  return column === undefined
    ? null
    : { year: year === "-" ? null : Number(year), variant: variant === "-" ? "" : variant!, column: Number(column) };
}

export function readRowRecord(text: string): RowRecord | null {
  const [, digests, key] = ROW.exec(text.replace(SHEET, "")) ?? [];
  if (key === undefined) return null;
  return {
    key,
    ours: new Map(
      digests!
        .split(",")
        .filter((part) => part !== "")
        .map((part) => [Number.parseInt(part, 10), part.replace(/^\d+/, "")]),
    ),
  };
}

/** Null where the text is no such record; of one that a person has changed nothing can be known either. */
export function readOrphanedEntry(text: string): OrphanedEntry | null {
  const list = ORPHANED.exec(text)?.[1];
  if (list === undefined) return null;
  const [key, year, column, label, content] = listIn(list);
  const isWhole =
    typeof key === "string" &&
    (year === null || typeof year === "number") &&
    typeof column === "number" &&
    typeof label === "string" &&
    typeof content === "object" &&
    content !== null;
  return isWhole ? { key, year, column, label, content: content as CellContent } : null;
}

function listIn(text: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** The column that holds the record, or null. */
export function recordColumn(grid: Grid): number | null {
  for (const row of grid.usedRows()) {
    const column = grid.row(row).findIndex((cell) => typeof cell?.value === "string" && (SHEET.test(cell.value) || ROW.test(cell.value)));
    if (column > 0) return column;
  }
  return null;
}

/** How many lines of a drafted sheet stand below the table for want of a place in it. */
export function orphansIn(draft: SheetDraft): number {
  return draft.cells.filter(({ content }) => typeof content.value === "string" && ORPHANED.test(content.value)).length;
}

/** Some letters that differ where contents do; "" for a blank. */
export function digest(value: CellValue): string {
  if (value === null || value === "") return "";
  const text = isCellError(value) ? value.error : `${typeof value}${value}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
