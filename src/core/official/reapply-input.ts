/** reapplyingInput: what a person typed into the earlier table, put into the one that takes its place: by the keys of the rows, never by their position. */
import type { CellContent, CellStyle, DraftCell } from "../grid/edit";
import { mapReferences, sameSheet } from "../grid/formula";
import { RowMap, shiftFormulaAll } from "../grid/shift";
import { type Breaths, mapping } from "../grid/steps";
import type { Drawn } from "./form-pen";
import type { OrphanedEntry, TypedCell } from "./record";
import { type AddedRow, labelOf, type Typed } from "./typed";

/** The table that is being drawn. */
export interface Target {
  readonly name: string;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly year: number | null;
  /** Last column of the table. */
  readonly right: number;
  /** Cells a person may change and that the draft has taken over already: key and column. */
  readonly takenOver: readonly (readonly [key: string, column: number])[];
}

export interface ReappliedInput {
  readonly drawn: Drawn;
  /** Where the rows went that were drawn. */
  readonly map: RowMap;
  /** Cells that hold what was typed. */
  readonly typed: ReadonlySet<DraftCell>;
  /** The person's own rows. */
  readonly added: ReadonlySet<number>;
  /** What has no place in the table now. */
  readonly orphaned: readonly OrphanedEntry[];
}

/**
 * A cell into which something was typed holds that; a row that a person added follows the row it followed. What was
 * typed into a row that is no longer there, or into another year's table, is orphaned. Formulas bring no value where
 * anything was put back: only a calculation knows what they come to now.
 */
export function* reapplyingInput(drawn: Drawn, typed: Typed, target: Target): Breaths<ReappliedInput> {
  const isOtherYear = typed.year !== null && target.year !== null && typed.year !== target.year;
  const inserted = yield* withAdded(drawn, isOtherYear ? [] : typed.added, typed, target);
  const rows = new Map([...inserted.drawn.keys].map(([row, key]) => [key, row]));
  const moved = new Map([
    ...[...typed.keys].flatMap(([row, key]): [number, number][] => (rows.has(key) ? [[row, rows.get(key)!]] : [])),
    ...inserted.moved,
  ]);
  const contents: Contents = new Map();
  const orphaned: OrphanedEntry[] = [];
  const label = (row: number, { column }: TypedCell): string => labelOf(typed.grid, row, typed.columns.now(column) ?? column);
  const place = (row: number | undefined, { column, content }: TypedCell): boolean => {
    if (row === undefined) return false;
    const inRow = contents.get(row) ?? new Map<number, CellContent>();
    if (!inRow.has(column)) inRow.set(column, followed(content, typed, moved));
    contents.set(row, inRow);
    return true;
  };
  for (const [row, key] of typed.keys)
    for (const cell of typed.cells.get(key) ?? []) {
      if (target.takenOver.some(([own, column]) => own === key && column === cell.column)) continue;
      if (isOtherYear || !place(rows.get(key), cell)) orphaned.push({ ...cell, key, year: typed.year, label: label(row, cell) });
    }
  for (const { row, cells } of typed.added)
    for (const cell of cells)
      if (isOtherYear || !place(moved.get(row), cell)) orphaned.push({ ...cell, key: "", year: typed.year, label: label(row, cell) });
  for (const one of typed.orphaned)
    if ((one.year !== null && target.year !== null && one.year !== target.year) || !place(rows.get(one.key), one)) orphaned.push(one);
  const { cells, written } = yield* withContents(inserted.drawn.cells, contents, target);
  return { drawn: { ...inserted.drawn, cells }, map: inserted.map, typed: written, added: new Set(inserted.moved.values()), orphaned };
}

/** By row and column. */
type Contents = Map<number, Map<number, CellContent>>;

/** Cells drawn again between two breaths. */
const BREATH = 2000;

interface Inserted {
  readonly drawn: Drawn;
  readonly map: RowMap;
  /** Row of each added row by its row in the earlier table. */
  readonly moved: ReadonlyMap<number, number>;
}

/** Room for a person's own rows, in the look of the rows they follow; everything of ours below moves down. */
function* withAdded(drawn: Drawn, added: readonly AddedRow[], typed: Typed, { name, styles, right }: Target): Breaths<Inserted> {
  if (added.length === 0) return { drawn, map: new RowMap([]), moved: new Map() };
  const rowOf = new Map([...drawn.keys].map(([row, key]) => [key, row]));
  // The row above may be gone by now: then the nearest that is left.
  const above = (row: number): number =>
    Math.max(
      0,
      ...[...typed.keys]
        .filter(([own, key]) => own < row && rowOf.has(key))
        .slice(-1)
        .map(([, key]) => rowOf.get(key)!),
    );
  const placed = added.map((one) => ({ ...one, above: above(one.row) }));
  const map = new RowMap(placed.map((one) => ({ before: one.above + 1, count: 1 })));
  const maps = new Map([[name, map]]);
  const shifted = ({ content, ...cell }: DraftCell): DraftCell => ({
    ...cell,
    row: map.place(cell.row),
    content: content.formula === undefined ? content : { ...content, formula: shiftFormulaAll(content.formula, name, maps) },
  });
  const cells = yield* mapping(drawn.cells, BREATH, shifted);
  const merges = drawn.merges.map((merge) => ({ ...merge, top: map.place(merge.top), bottom: map.place(merge.bottom) }));
  const looks = new Map(drawn.cells.map(({ row, column, style }) => [`${row}:${column}`, style]));
  const moved = new Map<number, number>();
  const used = new Map<number, number>();
  for (const one of placed) {
    const row = used.get(one.above) ?? map.insertedAt(one.above + 1);
    used.set(one.above, row + 1);
    moved.set(one.row, row);
    for (const { left, right: end } of one.merges) merges.push({ top: row, bottom: row, left, right: end });
    for (let column = 1; column <= right; column++) {
      const look = LIKE[looks.get(`${one.above}:${column}`) ?? ""] ?? looks.get(`${one.above}:${column}`) ?? "plain";
      cells.push({ row, column, content: { value: null }, style: styles[look] === undefined ? "plain" : look });
    }
  }
  return {
    drawn: {
      cells,
      merges,
      keys: new Map([...drawn.keys].map(([row, key]) => [map.place(row), key])),
      heights: Object.fromEntries(Object.entries(drawn.heights).map(([row, height]) => [map.place(Number(row)), height])),
    },
    map,
    moved,
  };
}

/** The look of a row that follows one of a look that is only its own. */
const LIKE: Readonly<Record<string, string>> = {
  title: "note",
  head: "text",
  heading: "note",
  strong: "text",
  strongAmount: "amount",
  strongPercent: "percent",
  strongCount: "count",
};

/** A formula follows the rows it refers to; where one of them is gone, or columns moved, its result stays. */
function followed(content: CellContent, { grid, columns }: Typed, moved: ReadonlyMap<number, number>): CellContent {
  if (content.formula === undefined) return content;
  let isWhole = true;
  const rowAt = (row: number | null): number | null => {
    if (row !== null && !moved.has(row)) isWhole = false;
    return row === null ? null : (moved.get(row) ?? row);
  };
  const formula = mapReferences(content.formula, (reference) => {
    const { sheets, from, to } = reference;
    if (sheets !== null && !(sheets.last === null && !sheets.isExternal && sameSheet(sheets.first, grid.sheet))) return reference;
    if (columns.isMoved) isWhole = false;
    return { ...reference, from: { ...from, row: rowAt(from.row) }, to: to === null ? null : { ...to, row: rowAt(to.row) } };
  });
  if (isWhole) return { ...content, formula };
  const { formula: _, ...value } = content;
  return value;
}

function* withContents(
  cells: readonly DraftCell[],
  contents: Contents,
  { styles }: Target,
): Breaths<{ readonly cells: DraftCell[]; readonly written: ReadonlySet<DraftCell> }> {
  const written = new Set<DraftCell>();
  const write = (cell: DraftCell, { format, ...content }: CellContent): DraftCell => {
    const hasFormat = format === undefined || styles[cell.style]?.format !== undefined;
    const made = { ...cell, content: hasFormat ? content : { ...content, format } };
    written.add(made);
    return made;
  };
  const left = new Map([...contents].map(([row, inRow]) => [row, new Map(inRow)]));
  const result = yield* mapping(cells, BREATH, (cell): DraftCell => {
    const typed = left.get(cell.row)?.get(cell.column);
    if (typed !== undefined) {
      left.get(cell.row)!.delete(cell.column);
      return write(cell, typed);
    }
    return contents.size === 0 || cell.content.formula === undefined ? cell : { ...cell, content: { ...cell.content, value: null } };
  });
  for (const [row, inRow] of left)
    for (const [column, content] of inRow) result.push(write({ row, column, content, style: "plain" }, content));
  return { cells: result, written };
}
