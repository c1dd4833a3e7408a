/** Positions in a sheet: CellRef, Area and the A1 notation, all counted from 1 as the user sees them. */

/** Excel's own limits, also the bounds of every position we accept. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A cell of a named sheet; `row` and `column` count from 1. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle inside one sheet, all four edges inclusive, counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 → "A", 27 → "AA". Throws RangeError outside 1..MAX_COLUMNS. */
export function columnName(column: number): string {
  if (!Number.isInteger(column) || column < 1 || column > MAX_COLUMNS) throw new RangeError(`column ${column}`);
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 1, "aa" → 27; null when the text is no column name within the limits. */
export function columnNumber(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column : null;
}

/** "B7" for row 7, column 2. */
export function a1(row: number, column: number): string {
  return columnName(column) + row;
}

/** "A1:C9"; a single cell gives "A1". */
export function areaA1(area: Area): string {
  const start = a1(area.top, area.left);
  const end = a1(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** Reads "B7", "$b$7" or "A1:C9" (either order of corners); null for anything else or out of bounds. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!match) return null;
  const left = columnNumber(match[1]!);
  const right = match[3] === undefined ? left : columnNumber(match[3]);
  const top = Number(match[2]);
  const bottom = match[4] === undefined ? top : Number(match[4]);
  if (left === null || right === null || top < 1 || bottom < 1 || top > MAX_ROWS || bottom > MAX_ROWS) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** True when the cell lies inside the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** A sheet name as formulas write it: quoted where needed, quotes doubled. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_\u4e00-\u9fff][A-Za-z0-9_.\u4e00-\u9fff]*$/.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[Rr]?\d*[Cc]?\d*$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}
