/**
 * Row insertion and deletion as Excel carries it through a workbook: rows, areas, sqref lists and formulas.
 *
 *   A4:A9, rows inserted before 4 → moves;  before 5…9 → grows;  before 10 → stays
 *   A4:A9, rows 8–12 deleted → A4:A7;  rows 4–9 deleted → #REF!
 */
import { type Area, MAX_ROWS } from "./area";
import { type Corner, mapReferences, type Reference } from "./formula";

export interface RowInsertion {
  readonly before: number;
  readonly count: number;
}

export interface RowDeletion {
  readonly deleteRow: number;
  readonly count: number;
}

/** One change of one sheet. */
export type RowChange = (RowInsertion | RowDeletion) & { readonly sheet: string };

/** Inserted rows over whose place ranges grow that end just above it and hold the row which the new ones are made like. */
export interface RowGrowth extends RowInsertion {
  readonly like: number;
}

/** A first and a last row, both included. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where the rows of one sheet go when several insertions and deletions happen at once, all of them given
 * in the coordinates from before any of them.
 */
export class RowMap {
  /** Ascending and each once; counts of all up to and with the index. */
  private readonly insertedBefore: number[] = [];
  private readonly insertedUpTo: number[] = [];
  /** Deleted blocks: disjoint, ascending. */
  private readonly deletedTop: number[] = [];
  private readonly deletedBottom: number[] = [];
  private readonly deletedUpTo: number[] = [];

  constructor(changes: readonly (RowInsertion | RowDeletion)[]) {
    const inserts = changes.filter((change): change is RowInsertion => "before" in change && change.count > 0);
    const deletes = changes.filter((change): change is RowDeletion => "deleteRow" in change && change.count > 0);
    let total = 0;
    for (const { before, count } of [...inserts].sort((a, b) => a.before - b.before)) {
      total += count;
      if (this.insertedBefore.at(-1) === before) this.insertedUpTo[this.insertedUpTo.length - 1] = total;
      else {
        this.insertedBefore.push(before);
        this.insertedUpTo.push(total);
      }
    }
    total = 0;
    for (const { deleteRow, count } of [...deletes].sort((a, b) => a.deleteRow - b.deleteRow)) {
      const done = this.deletedBottom.at(-1) ?? 0;
      const top = Math.max(deleteRow, done + 1);
      const bottom = deleteRow + count - 1;
      if (bottom < top) continue;
      total += bottom - top + 1;
      this.deletedTop.push(top);
      this.deletedBottom.push(bottom);
      this.deletedUpTo.push(total);
    }
  }

  get isIdentity(): boolean {
    return this.insertedBefore.length === 0 && this.deletedTop.length === 0;
  }

  /** The row's new number; null when it was deleted or pushed off the sheet. */
  row(row: number): number | null {
    if (this.isDeleted(row)) return null;
    const moved = row + this.inserts(row) - this.deletions(row);
    return moved > MAX_ROWS ? null : moved;
  }

  /** The rows' new place; insertions strictly inside make it grow. Null when nothing of it is left. All rows stay all rows. */
  span(top: number, bottom: number): RowSpan | null {
    if (top === 1 && bottom === MAX_ROWS) return { top, bottom };
    const newTop = this.place(top);
    const newBottom = Math.min(MAX_ROWS, bottom + this.inserts(bottom) - this.deletions(bottom + 1));
    return newTop > newBottom ? null : { top: newTop, bottom: newBottom };
  }

  /** Where the row stands afterwards, or would stand had it not been deleted. */
  place(row: number): number {
    return row + this.inserts(row) - this.deletions(row);
  }

  /** Where the first of the rows inserted before this row comes to stand. */
  insertedAt(before: number): number {
    return before + this.inserts(before - 1) - this.deletions(before);
  }

  /** True for a row that one of the changes deletes. */
  isDeleted(row: number): boolean {
    const at = lastAtMost(this.deletedTop, row);
    return at >= 0 && row <= this.deletedBottom[at]!;
  }

  /** True when a deletion takes at least one of these rows. */
  takesFrom(top: number, bottom: number): boolean {
    return this.deletions(bottom + 1) > this.deletions(top);
  }

  /** How many rows are inserted before this row or higher up. */
  private inserts(row: number): number {
    const at = lastAtMost(this.insertedBefore, row);
    return at < 0 ? 0 : this.insertedUpTo[at]!;
  }

  /** How many deleted rows lie above this row. */
  private deletions(row: number): number {
    const at = lastAtMost(this.deletedTop, row - 1);
    if (at < 0) return 0;
    return this.deletedUpTo[at]! - Math.max(0, this.deletedBottom[at]! - (row - 1));
  }
}

/** Row maps by sheet name; names are looked up without regard to case. */
export type RowMaps = ReadonlyMap<string, RowMap>;

/** Sorts changes by sheet. Sheets without a change are absent. */
export function rowMapsOf(changes: readonly RowChange[]): Map<string, RowMap> {
  const bySheet = new Map<string, RowChange[]>();
  for (const change of changes) {
    const list = bySheet.get(change.sheet);
    if (list) list.push(change);
    else bySheet.set(change.sheet, [change]);
  }
  return new Map([...bySheet].map(([sheet, list]) => [sheet, new RowMap(list)]));
}

/** The row's new number, or null when it is gone. */
export function shiftRow(row: number, change: RowInsertion | RowDeletion | RowMap): number | null {
  return mapOf(change).row(row);
}

/** The area's new place, or null when nothing of it is left. */
export function shiftArea(area: Area, change: RowInsertion | RowDeletion | RowMap): Area | null {
  const span = mapOf(change).span(area.top, area.bottom);
  return span && { ...area, top: span.top, bottom: span.bottom };
}

/** A space-separated list of areas (sqref, also a single ref). Areas that are gone drop out; "" when all are. */
export function shiftSqref(sqref: string, change: RowInsertion | RowDeletion | RowMap): string {
  const map = mapOf(change);
  const shifted = sqref.split(/\s+/).map((area) => mapReferences(area, (reference) => shiftedReference(reference, map)));
  return shifted.filter((area) => area !== "" && !area.includes("#REF!")).join(" ");
}

/** One change in one formula that stands on `homeSheet`. */
export function shiftFormula(formula: string, homeSheet: string, change: RowChange): string {
  return shiftFormulaAll(formula, homeSheet, rowMapsOf([change]));
}

/**
 * All changes at once in one formula (text without "="). References without a sheet belong to `homeSheet`;
 * with null (workbook-wide defined names) they stay. Other workbooks' references stay, and so do 3-D ones:
 * Excel keeps those in place when rows move on only some of their sheets.
 */
export function shiftFormulaAll(formula: string, homeSheet: string | null, maps: RowMaps): string {
  return maps.size === 0 ? formula : mapReferences(formula, (reference) => shiftReference(reference, homeSheet, maps));
}

/** One reference of such a formula: its new form, itself when it stays, null when it is lost. */
export function shiftReference(reference: Reference, homeSheet: string | null, maps: RowMaps): Reference | null {
  const map = rowMapFor(reference, homeSheet, maps);
  return map ? shiftedReference(reference, map) : reference;
}

/** The map of the one sheet that a reference points to; undefined when that sheet's rows stay, and for 3-D references. */
export function rowMapFor({ sheets }: Reference, homeSheet: string | null, maps: RowMaps): RowMap | undefined {
  if (sheets === null) return homeSheet === null ? undefined : mapNamed(maps, homeSheet);
  if (sheets.isExternal || (sheets.last !== null && sheets.last !== sheets.first)) return undefined;
  return mapNamed(maps, sheets.first);
}

function shiftedReference(reference: Reference, map: RowMap): Reference | null {
  const { from, to } = reference;
  if (from.row === null) return reference;
  if (to === null) {
    const row = map.row(from.row);
    return row === null ? null : row === from.row ? reference : { ...reference, from: { ...from, row } };
  }
  // Corners may stand in either order: A9:A4 is A4:A9.
  const isTurned = from.row > to.row!;
  const span = isTurned ? map.span(to.row!, from.row) : map.span(from.row, to.row!);
  if (!span) return null;
  const [first, second] = isTurned ? [span.bottom, span.top] : [span.top, span.bottom];
  if (first === from.row && second === to.row) return reference;
  return { ...reference, from: withRow(from, first), to: withRow(to, second) };
}

function withRow(corner: Corner, row: number): Corner {
  return { ...corner, row };
}

function mapOf(change: RowInsertion | RowDeletion | RowMap): RowMap {
  return change instanceof RowMap ? change : new RowMap([change]);
}

const foldedMaps = new WeakMap<RowMaps, Map<string, RowMap>>();

function mapNamed(maps: RowMaps, sheet: string): RowMap | undefined {
  const exact = maps.get(sheet);
  if (exact) return exact;
  let folded = foldedMaps.get(maps);
  if (!folded) foldedMaps.set(maps, (folded = new Map([...maps].map(([name, map]) => [name.toLowerCase(), map]))));
  return folded.get(sheet.toLowerCase());
}

/** Index of the last number ≤ `limit` in an ascending list, or -1. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
