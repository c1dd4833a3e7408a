/** comparing: whether two copies of a sheet hold the same, so that what was made of one is true of the other. */
import type { Area } from "./area";
import { type Cell, type CellValue, type Grid, isCellError } from "./grid";
import { isSamePaints } from "./paint";
import type { Breaths } from "./steps";

/** What a sheet is apart from its cells. */
export type GridFrame = Pick<
  Grid,
  "sheet" | "visibility" | "mark" | "isProtected" | "merges" | "hiddenRows" | "hiddenColumns" | "fixed" | "paints"
>;

/** Rows compared between two breaths. */
const BREATH = 500;

/** Rows that are the same object in both are not looked into: edits keep the rows they do not touch. */
export function* comparing(one: Grid, other: Grid): Breaths<boolean> {
  if (one === other) return true;
  if (!isSameFrame(one, other)) return false;
  const [rows, others] = [one.usedRows(), other.usedRows()];
  if (rows.length !== others.length) return false;
  for (const [index, row] of rows.entries()) {
    if (index % BREATH === BREATH - 1) yield null;
    if (row !== others[index] || !isSameRow(one.row(row), other.row(row))) return false;
  }
  return true;
}

export function isSameFrame(one: GridFrame, other: GridFrame): boolean {
  return (
    one.sheet === other.sheet &&
    one.visibility === other.visibility &&
    one.mark === other.mark &&
    one.isProtected === other.isProtected &&
    isSameSet(one.hiddenRows, other.hiddenRows) &&
    isSameSet(one.hiddenColumns, other.hiddenColumns) &&
    isSamePaints(one.paints, other.paints) &&
    isSameList(one.merges, other.merges, isSameArea) &&
    isSameList(one.fixed, other.fixed, (area, like) => area.why === like.why && isSameArea(area, like))
  );
}

function isSameList<T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return one.length === other.length && one.every((item, index) => isSame(item, other[index]!));
}

function isSameRow(one: readonly (Cell | undefined)[], other: readonly (Cell | undefined)[]): boolean {
  if (one === other) return true;
  const length = Math.max(one.length, other.length);
  for (let column = 0; column < length; column++) if (!isSameCell(one[column], other[column])) return false;
  return true;
}

function isSameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return isSameValue(one.value, other.value) && one.formula === other.formula && one.format === other.format;
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}

function isSameSet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}

function isSameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
