/** readableView, inDigits: amounts written a digit to a column, below 万 | 千 | 百 | 十 | 元, as the figures they are. */
import { type Cell, Grid, isBlank } from "../grid/grid";
import type { Layout } from "../plan/plan";
import { DIGIT_PLACES } from "../words/amount-words";
import { SheetView } from "./sheet-view";

/** Columns side by side that hold the digits of one amount each, below a row that names their places. */
interface DigitColumns {
  readonly row: number;
  /** From the highest place down to the lowest. */
  readonly columns: readonly number[];
  /** 分 that one in each column is. */
  readonly places: readonly number[];
}

/** Rows in which the places are named. */
const ROWS = 60;
/** Fewer of them are headings of another kind. */
const FEWEST = 4;

function digitColumns(view: SheetView): DigitColumns | null {
  for (const row of view.rows.slice(0, ROWS)) {
    const found = placesIn(view, row);
    if (found !== null) return found;
  }
  return null;
}

/** 万 | 千 | 百 | 十 | 元: places that follow each other without a gap, the 元 among them. */
function placesIn(view: SheetView, row: number): DigitColumns | null {
  const cells = view.ownCells(row).filter(({ cell }) => typeof cell.value === "string");
  let run: { column: number; place: number }[] = [];
  for (const { column, cell } of cells) {
    const place = DIGIT_PLACES.indexOf(view.word(cell));
    const last = run[run.length - 1];
    const goesOn = last !== undefined && column === last.column + 1 && place === last.place - 1;
    if (!goesOn && isWhole(run)) break;
    run = place < 0 ? [] : goesOn ? [...run, { column, place }] : [{ column, place }];
  }
  if (isWhole(run)) run = [...higher(view, row, run[0]!), ...run];
  return isWhole(run) ? { row, columns: run.map(({ column }) => column), places: run.map(({ place }) => 10 ** place) } : null;
}

/** 十 and 百 left of 万 are tens and hundreds of it. */
function higher(
  view: SheetView,
  row: number,
  top: { readonly column: number; readonly place: number },
): { column: number; place: number }[] {
  const found: { column: number; place: number }[] = [];
  for (const word of top.place === DIGIT_PLACES.indexOf("万") ? ["十", "百", "千"] : []) {
    const column = top.column - 1 - found.length;
    if (column < 1 || view.word(view.own(row, column)) !== word) break;
    found.unshift({ column, place: top.place + 1 + found.length });
  }
  return found;
}

const YUAN = 2;

function isWhole(run: readonly { readonly place: number }[]): boolean {
  return run.length >= FEWEST && run.some(({ place }) => place === YUAN);
}

/** The sheet as it is read, with amounts that stand a digit to a column as figures; and those columns, where there are such. */
export function readableView(source: Grid): { readonly view: SheetView; readonly digits: DigitColumns | null } {
  const view = new SheetView(source);
  const digits = digitColumns(view);
  return { view: digits === null ? view : new SheetView(withoutDigits(source, digits)), digits };
}

/** The layout of such a sheet: these amounts are in yuan, whatever others are in. */
export function inDigits(layout: Layout, { columns }: DigitColumns): Layout {
  if (layout.columns.amount !== columns[0]) return layout;
  return { ...layout, digits: columns.length, unitFactor: 1, unit: layout.unit === null ? null : YUAN_WORD };
}

const YUAN_WORD = "元";

/** The sheet with each amount as one figure of yuan in the first of its columns; a row with anything but digits there stays as it is. */
function withoutDigits(source: Grid, { row: head, columns, places }: DigitColumns): Grid {
  const rows = new Map<number, (Cell | undefined)[]>();
  for (const row of source.usedRows()) {
    const cells = [...source.row(row)];
    if (row === head) for (const column of columns) cells[column] = undefined;
    else if (row > head) put(cells, columns, places);
    rows.set(row, cells);
  }
  const { sheet, merges, fixed, hiddenRows, hiddenColumns, paints, isProtected } = source;
  return new Grid({ sheet, rows, merges, fixed, hiddenRows, hiddenColumns, paints, isProtected });
}

function put(cells: (Cell | undefined)[], columns: readonly number[], places: readonly number[]): void {
  const digits = columns.map((column) => digitIn(cells[column]));
  if (digits.includes(null) || digits.every((digit) => digit === "")) return;
  const fen = digits.reduce<number>((sum, digit, at) => sum + Number(digit) * places[at]!, 0);
  for (const column of columns) cells[column] = undefined;
  cells[columns[0]!] = { value: fen / 100 };
}

/** One digit; "" for a blank, or the sign of the currency before the first one; null for anything else. */
function digitIn(cell: Cell | undefined): number | "" | null {
  if (cell === undefined || isBlank(cell)) return "";
  const { value } = cell;
  const text = typeof value === "number" || typeof value === "string" ? String(value).normalize("NFKC").trim() : "?";
  if (/^[¥￥]$/.test(text)) return "";
  const digit = /^[¥￥]?(\d)$/.exec(text);
  return digit === null ? null : Number(digit[1]);
}
