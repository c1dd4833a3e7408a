/** typedIn: what a person typed into an earlier table of ours, told by its record: a cell that holds something else than we put there. */
import { tokens } from "../grid/formula";
import { type Cell, type Grid, isBlank, isCellError } from "../grid/grid";
import { atOnce, type Breaths } from "../grid/steps";
import { type MovedColumns, movedColumns } from "./moved-columns";
import {
  digest,
  type OrphanedEntry,
  readOrphanedEntry,
  readRowRecord,
  readSheetRecord,
  recordColumn,
  type RowRecord,
  type TypedCell,
} from "./record";

/** A row that the person added below one of ours. */
export interface AddedRow {
  /** Its row in the earlier sheet. */
  readonly row: number;
  readonly cells: readonly TypedCell[];
  readonly merges: readonly { readonly left: number; readonly right: number }[];
}

/** Columns are the table's own, wherever they stand in the earlier sheet. */
export interface Typed {
  readonly grid: Grid;
  /** What the table was drafted as, see FormLayout. */
  readonly variant: string;
  readonly year: number | null;
  /** Key by row of the earlier sheet. */
  readonly keys: ReadonlyMap<number, string>;
  readonly columns: MovedColumns;
  /** By key; rows into which nothing was typed are not in it. */
  readonly cells: ReadonlyMap<string, readonly TypedCell[]>;
  readonly added: readonly AddedRow[];
  readonly orphaned: readonly OrphanedEntry[];
}

/** Rows read between two breaths. */
const BREATH = 500;

/** Null where the sheet carries no record. */
export function typedIn(grid: Grid): Typed | null {
  return atOnce(readingTyped(grid));
}

/** The same in small steps. */
export function* readingTyped(grid: Grid): Breaths<Typed | null> {
  const at = recordColumn(grid);
  if (at === null) return null;
  const rows = grid.usedRows();
  const records: (readonly [row: number, record: RowRecord])[] = [];
  const orphaned: OrphanedEntry[] = [];
  const own: number[] = [];
  let sheet: ReturnType<typeof readSheetRecord> = null;
  for (const [index, row] of rows.entries()) {
    if (index % BREATH === BREATH - 1) yield null;
    const text = textAt(grid, row, at);
    sheet ??= readSheetRecord(text);
    const record = readRowRecord(text);
    const lost = readOrphanedEntry(text);
    if (record !== null) records.push([row, record]);
    else if (lost !== null) orphaned.push(lost);
    else own.push(row);
  }
  const { year = null, variant = "", column = at } = sheet ?? {};
  const columns = movedColumns(grid, column, at, records);
  const cells = new Map<string, readonly TypedCell[]>();
  for (const [index, [row, { key, ours }]] of records.entries()) {
    if (index % BREATH === BREATH - 1) yield null;
    const typed: TypedCell[] = [];
    for (const [now, cell] of contentsOf(grid, row, at)) {
      const place = columns.own(now);
      if (place === null) orphaned.push({ key: "", year, column: now, content: contentOf(cell), label: labelOf(grid, row, now) });
      else if (isTyped(cell, ours.get(place))) typed.push({ column: place, content: contentOf(cell) });
    }
    if (typed.length > 0) cells.set(key, typed);
  }
  const added = own.flatMap((row): AddedRow[] => {
    const contents = contentsOf(grid, row, at).map(([now, cell]) => ({ column: columns.own(now) ?? now, content: contentOf(cell) }));
    const merges = columns.isMoved
      ? []
      : grid.merges.filter(({ top, bottom }) => top === row && bottom === row).map(({ left, right }) => ({ left, right }));
    return contents.length === 0 ? [] : [{ row, cells: contents, merges }];
  });
  return { grid, variant, year, keys: new Map(records.map(([row, { key }]) => [row, key])), columns, cells, added, orphaned };
}

/** What a table shows at the row of a key, in one of its columns; undefined where the row or its record is not there. */
export function shownAt(grid: Grid, key: string, column: number): Cell | undefined {
  const at = recordColumn(grid);
  if (at === null) return undefined;
  const records: (readonly [row: number, record: RowRecord])[] = [];
  let was = at;
  for (const row of grid.usedRows()) {
    const text = textAt(grid, row, at);
    was = readSheetRecord(text)?.column ?? was;
    const record = readRowRecord(text);
    if (record === null) continue;
    records.push([row, record]);
    if (record.key !== key) continue;
    const now = movedColumns(grid, was, at, records).now(column);
    return now === null ? undefined : grid.at(row, now);
  }
  return undefined;
}

/** Keys of the rows into which something was typed, for a table of this year; none where the earlier one was another year's. */
export function keysWith(typed: Typed | null, year: number | null): ReadonlySet<string> {
  if (typed === null) return new Set();
  const isOf = (other: number | null): boolean => other === null || year === null || other === year;
  return new Set([
    ...(isOf(typed.year) ? typed.cells.keys() : []),
    ...typed.orphaned.filter((one) => isOf(one.year)).map(({ key }) => key),
  ]);
}

/** What stands before a cell in its row, for a person to know it by. */
export function labelOf(grid: Grid, row: number, before: number): string {
  return grid
    .row(row)
    .slice(0, before)
    .flatMap((cell) => (typeof cell?.value === "string" && cell.value.trim() !== "" ? [cell.value.trim()] : []))
    .join(" ");
}

/** True for what is in a cell beside what we put there. */
function isTyped({ value, formula }: Cell, recorded: string | undefined): boolean {
  if (recorded === undefined) return true;
  // Our formulas follow their sheets, also where these are renamed or get rows; what refers to nothing was never ours.
  if (formula !== undefined)
    return (
      recorded.startsWith(":") || !tokens(formula).some(({ kind }) => kind === "reference" || kind === "name" || kind === "structured")
    );
  return digest(value) !== recorded.slice(1);
}

function contentsOf(grid: Grid, row: number, record: number): (readonly [column: number, cell: Cell])[] {
  return grid
    .row(row)
    .flatMap((cell, column) =>
      cell === undefined || column === record || isBlank(cell) || (isCellError(cell.value) && cell.formula === undefined)
        ? []
        : [[column, cell] as const],
    );
}

function contentOf({ value, formula, format }: Cell): TypedCell["content"] {
  return { value, ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
}

function textAt(grid: Grid, row: number, column: number): string {
  const { value } = grid.at(row, column);
  return typeof value === "string" ? value : "";
}
