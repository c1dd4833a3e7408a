/**
 * typedIn: what a person typed into an earlier table of ours. Each row of a table carries, in a hidden column, its key
 * and a digest of what we put into each cell: a cell that holds something else was typed, wherever the row went since.
 */
import type { CellContent, SheetDraft } from "../grid/edit";
import { tokens } from "../grid/formula";
import { type Cell, type CellValue, type Grid, isBlank, isCellError } from "../grid/grid";
import { atOnce, type Breaths } from "../grid/steps";

export interface TypedCell {
  readonly column: number;
  readonly content: CellContent;
}

/** A row that the person added below one of ours; `after` is its key, "" above all of them. */
export interface AddedRow {
  readonly after: string;
  /** Its row in the earlier sheet. */
  readonly row: number;
  readonly cells: readonly TypedCell[];
  readonly merges: readonly { readonly left: number; readonly right: number }[];
}

/** Something typed that had no place in the table the last time: it stands below it, and goes back to its row when that returns. */
export interface Homeless extends TypedCell {
  /** "" for what stood in a row of the person's own. */
  readonly key: string;
  /** Plan year of the table it was typed into; null where that was not known. */
  readonly year: number | null;
  /** What stood before it in its row. */
  readonly label: string;
}

export interface Typed {
  readonly sheet: string;
  /** What the table was drafted as, see FormLayout. */
  readonly variant: string;
  readonly year: number | null;
  /** Key by row of the earlier sheet. */
  readonly keys: ReadonlyMap<number, string>;
  /** By key; rows into which nothing was typed are not in it. */
  readonly cells: ReadonlyMap<string, readonly TypedCell[]>;
  readonly added: readonly AddedRow[];
  readonly homeless: readonly Homeless[];
  /** What stands before a cell in its row, for a person to know it by. */
  readonly labelOf: (row: number, column: number) => string;
}

const FIRST = /^§gonghui (\d{4}|-) (\S+) /;
const ROW = /^§((?:\d+[:=][0-9a-z]*,?)*) (.*)$/s;
const HOMELESS = /^§~(.*)$/s;

/** The record of a table's first row also says what the table is. */
export function sheetRecord(variant: string, year: number | null): string {
  return `§gonghui ${year ?? "-"} ${variant === "" ? "-" : variant} `;
}

/** What is put into the cells of a row, by column. */
export function rowRecord(key: string, contents: Iterable<readonly [column: number, content: CellContent]>): string {
  const cells = [...contents].map(([column, { value, formula }]) => `${column}${formula === undefined ? ":" : "="}${digest(value)}`);
  return `§${cells.join(",")} ${key}`;
}

export function homelessRecord({ key, year, column, content, label }: Homeless): string {
  return `§~${JSON.stringify([key, year, column, label, content])}`;
}

/** Rows read between two breaths. */
const BREATH = 500;

/** Null where the sheet carries no record. */
export function typedIn(grid: Grid): Typed | null {
  return atOnce(readingTyped(grid));
}

/** The row of a key, or null. */
export function rowOfKey(grid: Grid, key: string): number | null {
  const column = recordColumn(grid);
  if (column === null) return null;
  return grid.usedRows().find((row) => ROW.exec(textAt(grid, row, column).replace(FIRST, ""))?.[2] === key) ?? null;
}

/** The same as typedIn in small steps. */
export function* readingTyped(grid: Grid): Breaths<Typed | null> {
  const column = recordColumn(grid);
  if (column === null) return null;
  let [variant, year]: [string, number | null] = ["", null];
  const keys = new Map<number, string>();
  const cells = new Map<string, readonly TypedCell[]>();
  const added: AddedRow[] = [];
  const homeless: Homeless[] = [];
  let after = "";
  for (const [index, row] of grid.usedRows().entries()) {
    if (index % BREATH === BREATH - 1) yield null;
    let record = textAt(grid, row, column);
    const first = FIRST.exec(record);
    if (first !== null) {
      [variant, year] = [first[2] === "-" ? "" : first[2]!, first[1] === "-" ? null : Number(first[1])];
      record = record.slice(first[0].length);
    }
    const lost = HOMELESS.exec(record)?.[1];
    if (lost !== undefined) {
      homeless.push(...homelessOf(lost));
      continue;
    }
    const [, digests, key] = ROW.exec(record) ?? [];
    if (key === undefined) {
      const own = contentsOf(grid, row, column);
      if (own.length > 0) added.push({ after, row, cells: own, merges: mergesIn(grid, row) });
      continue;
    }
    keys.set(row, key);
    after = key;
    const ours = new Map((digests ?? "").split(",").filter((part) => part !== "").map((part) => [Number.parseInt(part, 10), part.replace(/^\d+/, "")]));
    const typed = contentsOf(grid, row, column).filter((cell) => isTyped(cell.content, ours.get(cell.column)));
    if (typed.length > 0) cells.set(key, typed);
  }
  return { sheet: grid.sheet, variant, year, keys, cells, added, homeless, labelOf: (row, before) => labelOf(grid, row, before) };
}

/** How many lines of a drafted sheet stand below the table for want of a place in it. */
export function homelessIn(draft: SheetDraft): number {
  return draft.cells.filter(({ content }) => typeof content.value === "string" && HOMELESS.test(content.value)).length;
}

/** Keys of the rows into which something was typed, for a table of this year; none where the earlier one was another year's. */
export function keysWith(typed: Typed | null, year: number | null): ReadonlySet<string> {
  if (typed === null) return new Set();
  const isOf = (other: number | null): boolean => other === null || year === null || other === year;
  return new Set([...(isOf(typed.year) ? typed.cells.keys() : []), ...typed.homeless.filter((one) => isOf(one.year)).map(({ key }) => key)]);
}

/** What is in a cell beside what we put there: nothing recorded, the digest of a value, or "=" and that of a formula's result. */
function isTyped({ value, formula }: CellContent, recorded: string | undefined): boolean {
  if (recorded === undefined) return true;
  // Our formulas follow their sheets, also where these are renamed or get rows; what refers to nothing was never ours.
  if (formula !== undefined) return recorded.startsWith(":") || !tokens(formula).some(({ kind }) => kind === "reference" || kind === "name" || kind === "structured");
  return digest(value) !== recorded.slice(1);
}

function recordColumn(grid: Grid): number | null {
  for (const row of grid.usedRows()) {
    const column = grid.row(row).findIndex((cell) => typeof cell?.value === "string" && (FIRST.test(cell.value) || ROW.test(cell.value)));
    if (column > 0) return column;
  }
  return null;
}

function contentsOf(grid: Grid, row: number, record: number): TypedCell[] {
  return grid.row(row).flatMap((cell, column): TypedCell[] =>
    cell === undefined || column === record || isBlank(cell) || (isCellError(cell.value) && cell.formula === undefined) ? [] : [{ column, content: contentOf(cell) }],
  );
}

function contentOf({ value, formula, format }: Cell): CellContent {
  return { value, ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
}

function mergesIn(grid: Grid, row: number): AddedRow["merges"] {
  return grid.merges.filter(({ top, bottom }) => top === row && bottom === row).map(({ left, right }) => ({ left, right }));
}

function labelOf(grid: Grid, row: number, before: number): string {
  return grid.row(row).slice(0, before).flatMap((cell) => (typeof cell?.value === "string" && cell.value.trim() !== "" ? [cell.value.trim()] : [])).join(" ");
}

function textAt(grid: Grid, row: number, column: number): string {
  const { value } = grid.at(row, column);
  return typeof value === "string" ? value : "";
}

/** What a record tells; of one that a person has changed nothing can be known. */
function homelessOf(text: string): Homeless[] {
  const [key, year, column, label, content] = listIn(text);
  const isWhole = typeof key === "string" && (year === null || typeof year === "number") && typeof column === "number" && typeof label === "string" && typeof content === "object" && content !== null;
  return isWhole ? [{ key, year, column, label, content: content as CellContent }] : [];
}

function listIn(text: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** Some letters that differ where contents do; "" for a blank. */
function digest(value: CellValue): string {
  if (value === null || value === "") return "";
  const text = isCellError(value) ? value.error : `${typeof value}${value}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
