/** rowEdits: the arranged rows as edits: contents go from place to place, a run that grows gets a row at its end, one that shrinks loses its last. */
import type { Area } from "../grid/area";
import type { CellContent, DeleteRows, InsertedRow, InsertRows, SetCell, SheetEdit } from "../grid/edit";
import { mapReferences, type Reference, sameSheet, translateFormula } from "../grid/formula";
import { type Cell, type Grid, isBlank, type Workbook } from "../grid/grid";
import { neighboursOf } from "../grid/neighbours";
import { rowDeletion } from "../grid/row-deletion";
import { RowMap, rowMapFor, shiftReference } from "../grid/shift";
import type { PlanItem } from "../plan/plan";
import type { ArrangedRun, Opening } from "./arrange";
import type { Contents } from "./contents";
import { numbersOf } from "./numbers";
import { goingOn, isRow, runningColumns, withRow } from "./running";
import { type PlacedRow, runningFigures } from "./running-figures";
import type { Run } from "./runs";

interface Moves {
  readonly maps: ReadonlyMap<string, RowMap>;
  /** By sheet: where the contents of a row go. */
  readonly places: ReadonlyMap<string, ReadonlyMap<number, { readonly sheet: string; readonly row: number }>>;
  /** By sheet and row of an arranged run: its running columns, and where its place is afterwards; behind the last one of old the last one there is. */
  readonly running: ReadonlyMap<string, ReadonlyMap<number, { readonly columns: ReadonlySet<number>; readonly row: number }>>;
}

/** Everything the contents and the arrangement change, as one list of edits. */
export function rowEdits(
  workbook: Workbook,
  contents: Contents,
  arranged: readonly ArrangedRun[],
  openings: readonly PlacedOpening[],
  firsts: ReadonlyMap<Run, number>,
  runs: readonly Run[],
): readonly SheetEdit[] {
  const maps = mapsOf(arranged, openings);
  const slots = new Map(arranged.map((one) => [one, slotsOf(one, maps)]));
  const places = new Map<string, Map<number, { sheet: string; row: number }>>();
  for (const [{ run }, list] of slots)
    for (const { item, newRow } of list) {
      const bySheet = places.get(item.sheet) ?? new Map<number, { sheet: string; row: number }>();
      places.set(item.sheet, bySheet.set(item.row, { sheet: run.sheet, row: newRow }));
    }
  const moves: Moves = { maps, places, running: runningPlaces(slots) };
  const edits: SheetEdit[] = [];
  /** Cells that the arranged rows write: sheet → row:column. */
  const written = new Map<string, Set<string>>();
  const note = (sheet: string, row: number, column: number): void => {
    written.set(sheet, (written.get(sheet) ?? new Set()).add(`${row}:${column}`));
  };
  const numbers = numbersOf(arranged, firsts, (one) => slots.get(one)!);
  const { sums, edits: figures } = runningFigures(runs, new Map([...slots].map(([{ run }, list]) => [run, list])), maps, gridOf);
  for (const one of arranged) {
    const { run } = one;
    const list = slots.get(one)!;
    const columns = movingColumns(run);
    for (const slot of list)
      if (slot.row !== null)
        for (const column of columns) {
          if (moves.running.get(run.sheet)?.get(slot.row)?.columns.has(column) === true) continue;
          note(run.sheet, slot.row, column);
          const sum = sums.get(`${run.sheet}:${slot.newRow}:${column}`);
          if (sum !== undefined) continue;
          const edit = setting(slot, column, run, contents, moves, numbers.get(`${run.sheet}:${slot.newRow}`) ?? null);
          if (edit !== null) edits.push(edit);
        }
    const added = list.filter(({ row }) => row === null);
    if (added.length > 0) edits.push(insertion(run, added, columns, contents, moves, numbers, sums));
    edits.push(...deletions(one, note));
  }
  edits.push(...figures);
  openings.forEach((opening, index) => edits.push(openingEdit(opening, index, arranged, openings, contents, moves, firsts)));
  for (const { grid, row, column, content } of contents.changed())
    if (written.get(grid.sheet)?.has(`${row}:${column}`) !== true)
      edits.push({ kind: "set-cell", sheet: grid.sheet, row, column, content, expect: grid.at(row, column) });
  if (arranged.length > 0) edits.push(...references(workbook, moves, written, contents));
  return edits;
}

function runningPlaces(slots: ReadonlyMap<ArrangedRun, readonly PlacedRow[]>): Moves["running"] {
  const found = new Map<string, Map<number, { columns: ReadonlySet<number>; row: number }>>();
  for (const [{ run }, list] of slots) {
    const columns = runningColumns(run.plan, run.grid);
    const end = list.at(-1)?.newRow;
    if (columns.size === 0 || end === undefined) continue;
    const bySheet = found.get(run.sheet) ?? new Map<number, { columns: ReadonlySet<number>; row: number }>();
    run.items.forEach(({ row }, index) =>
      bySheet.set(row, { columns, row: index === run.items.length - 1 ? end : (list[index]?.newRow ?? end) }),
    );
    found.set(run.sheet, bySheet);
  }
  return found;
}

/** A row that opens a month of its own, with what its month's cell says. */
export interface PlacedOpening extends Opening {
  readonly monthColumn: number;
  readonly monthContent: CellContent;
  /** The first run of the sheet, above which it stands where it stands below none. */
  readonly first: Run;
}

function placeOf(opening: PlacedOpening): { readonly before: number; readonly like: number } {
  return opening.below === null
    ? { before: opening.first.items[0]!.row, like: opening.first.items[0]!.row }
    : { before: endOf(opening.below) + 1, like: endOf(opening.below) };
}

/** Put in after what its neighbour grows by. */
function openingEdit(
  opening: PlacedOpening,
  index: number,
  arranged: readonly ArrangedRun[],
  openings: readonly PlacedOpening[],
  contents: Contents,
  moves: Moves,
  firsts: ReadonlyMap<Run, number>,
): InsertRows {
  const { item, source, below, first, monthColumn, monthContent } = opening;
  const { grid, plan, sheet } = source;
  const { before, like } = placeOf(opening);
  const length = below === null ? 0 : (arranged.find(({ run }) => run === below)?.items.length ?? below.items.length);
  const grown = below === null ? 0 : Math.max(0, length - below.items.length);
  const earlier = openings.slice(0, index).filter((one) => placeOf(one).before === before && one.source.sheet === sheet).length;
  const newRow = (moves.maps.get(sheet) ?? new RowMap([])).insertedAt(before) + grown + earlier;
  const { seq } = plan.layout.columns;
  const start = firsts.get(below ?? first);
  const number =
    start === undefined
      ? null
      : below === null
        ? start - openings.filter((one) => one.below === null).length + earlier
        : start + length + earlier;
  const cells = Array.from({ length: grid.lastColumn + 1 }, (_, at) => at + 1).flatMap((column) => {
    const content =
      column === monthColumn
        ? monthContent
        : column === seq
          ? numberLike(grid.at(like, seq), number, newRow - like)
          : contentAt(item, grid, column, { sheet, row: newRow }, contents, moves);
    return content.value === null && content.formula === undefined ? [] : [{ column, content }];
  });
  const merges = grid.merges.filter(({ top, bottom, left, right }) => top === like && bottom === like && right > left);
  const row: InsertedRow = { cells, merges: merges.map(({ left, right }) => ({ left, right })) };
  return { kind: "insert-rows", sheet, before, rows: [row], like, expect: neighboursOf(grid, before, [row]) };
}

/** A row's number as its neighbour's is written; a formula makes it where it stands. */
function numberLike({ value, formula }: Cell, number: number | null, down: number): CellContent {
  if (formula !== undefined) return { value: number, formula: translateFormula(formula, down, 0) };
  return { value: number !== null && typeof value === "string" ? String(number) : number };
}

function mapsOf(arranged: readonly ArrangedRun[], openings: readonly PlacedOpening[]): ReadonlyMap<string, RowMap> {
  const changes = new Map<string, ({ before: number; count: number } | { deleteRow: number; count: number })[]>();
  for (const { run, items } of arranged) {
    const list = changes.get(run.sheet) ?? [];
    const more = items.length - run.items.length;
    if (more > 0) list.push({ before: endOf(run) + 1, count: more });
    if (more < 0) for (const { row } of run.items.slice(items.length)) list.push({ deleteRow: row, count: 1 });
    changes.set(run.sheet, list);
  }
  for (const opening of openings) {
    const { sheet } = opening.source;
    changes.set(sheet, [...(changes.get(sheet) ?? []), { before: placeOf(opening).before, count: 1 }]);
  }
  return new Map([...changes].filter(([, list]) => list.length > 0).map(([sheet, list]) => [sheet, new RowMap(list)]));
}

function endOf(run: Run): number {
  return run.items.at(-1)!.row;
}

function slotsOf({ run, items }: ArrangedRun, maps: ReadonlyMap<string, RowMap>): readonly PlacedRow[] {
  const map = maps.get(run.sheet) ?? new RowMap([]);
  return items.map((item, index) => {
    const row = run.items[index]?.row ?? null;
    return { item, row, newRow: row === null ? map.insertedAt(endOf(run) + 1) + index - run.items.length : map.row(row)! };
  });
}

/** Columns whose contents go with the row: all but what stands over the whole run. */
function movingColumns({ grid, items, block, plan }: Run): readonly number[] {
  const [top, bottom] = [items[0]!.row, items.at(-1)!.row];
  const { month, quarter } = plan.layout.columns;
  return Array.from({ length: Math.max(grid.lastColumn + 1, plan.layout.span?.[1] ?? 0) }, (_, index) => index + 1).filter((column) => {
    if (block === "cell" && (column === month || column === items[0]!.months.cell?.column)) return false;
    if (column === quarter && grid.mergeAt(top, column) !== null) return false;
    return !grid.merges.some(
      (merge) => merge.left <= column && column <= merge.right && merge.top <= top && merge.bottom >= bottom && merge.bottom > merge.top,
    );
  });
}

/** What the cell of a row holds in the new year, written for the row where it comes to stand. */
function contentAt(
  item: PlanItem,
  grid: Grid,
  column: number,
  to: { sheet: string; row: number },
  contents: Contents,
  { maps }: Moves,
): CellContent {
  const cell = grid.at(item.row, column);
  const content = contents.at(grid, item.row, column);
  if (content !== null) return { ...content, format: content.format ?? cell.format ?? "General" };
  const format = { format: cell.format ?? "General" };
  if (cell.formula === undefined) return { value: cell.value, ...format };
  const formula = mapReferences(cell.formula, (reference) =>
    isRow(reference, item.row) && reference.sheets === null ? withRow(reference, to.row) : shiftReference(reference, grid.sheet, maps),
  );
  return { value: cell.value, formula, ...format, ...(cell.value === null ? { isUnsaved: true } : {}) };
}

function setting(slot: PlacedRow, column: number, run: Run, contents: Contents, moves: Moves, number: CellContent | null): SetCell | null {
  const { item, row, newRow } = slot;
  const source = run.sheet === item.sheet ? run.grid : null;
  const expect = run.grid.at(row!, column);
  const isSeq = column === run.plan.layout.columns.seq;
  if (isSeq && number !== null) {
    return number.value === expect.value && number.formula === undefined
      ? null
      : { kind: "set-cell", sheet: run.sheet, row: row!, column, content: number, expect };
  }
  if (item.row === row && item.sheet === run.sheet) {
    const content = contents.at(run.grid, row, column);
    return content === null ? null : { kind: "set-cell", sheet: run.sheet, row, column, content, expect };
  }
  if (isPositional(run, column)) return null;
  const content = contentAt(item, source ?? gridOf(item, run), column, { sheet: run.sheet, row: newRow }, contents, moves);
  return isSame(content, expect, moves.maps, run.sheet) ? null : { kind: "set-cell", sheet: run.sheet, row: row!, column, content, expect };
}

/** True for a column of formulas that are all the same but for their row (a running sum): they belong to their places, not to the rows' contents. */
function isPositional({ grid, items }: Run, column: number): boolean {
  const last = items.at(-1)!.row;
  const { formula } = grid.at(last, column);
  if (formula === undefined || items.length < 2) return false;
  const alike = items.filter(({ row }) => grid.at(row, column).formula === translateFormula(formula, row - last, 0)).length;
  return alike >= Math.max(2, items.length - 1);
}

/** The grid an item of another sheet stands in: found with its run, see rolled. */
const grids = new WeakMap<PlanItem, Grid>();

/** Says in which grid the rows of a run stand. */
export function noteGrids(runs: readonly Run[]): void {
  for (const { items, grid } of runs) for (const item of items) grids.set(item, grid);
}

function gridOf(item: PlanItem, run: Run): Grid {
  return grids.get(item) ?? run.grid;
}

function isSame(content: CellContent, cell: Cell, maps: ReadonlyMap<string, RowMap>, sheet: string): boolean {
  if ((content.format ?? "General") !== (cell.format ?? "General")) return false;
  if (content.formula === undefined)
    return cell.formula === undefined && (content.value === cell.value || (isBlank({ value: content.value }) && isBlank(cell)));
  if (cell.formula === undefined) return false;
  return mapReferences(cell.formula, (reference) => shiftReference(reference, sheet, maps)) === content.formula;
}

function insertion(
  run: Run,
  added: readonly PlacedRow[],
  columns: readonly number[],
  contents: Contents,
  moves: Moves,
  numbers: ReadonlyMap<string, CellContent>,
  sums: ReadonlyMap<string, number>,
): InsertRows {
  const { grid, items } = run;
  const like = endOf(run);
  const shifted = (reference: Reference): Reference | null => shiftReference(reference, grid.sheet, moves.maps);
  const rows = added.map(({ item, newRow }): InsertedRow => {
    const cells = (run.isLone ? [items[0]!.months.cell!.column, ...columns] : columns).flatMap((column) => {
      if (run.isLone && column === items[0]!.months.cell!.column) return [{ column, content: ownContent(run, column, contents) }];
      const number = column === run.plan.layout.columns.seq ? (numbers.get(`${run.sheet}:${newRow}`) ?? null) : null;
      const pattern = grid.at(like, column).formula;
      const sum = sums.get(`${run.sheet}:${newRow}:${column}`);
      const content =
        number ??
        (sum !== undefined
          ? { value: sum }
          : pattern !== undefined && runningColumns(run.plan, grid).has(column)
            ? { value: null, formula: goingOn(pattern, { row: like, column }, { row: newRow, above: newRow - 1 }, shifted) }
            : pattern !== undefined && isPositional(run, column)
              ? { value: gridOf(item, run).at(item.row, column).value, formula: translateFormula(pattern, newRow - like, 0) }
              : contentAt(item, gridOf(item, run), column, { sheet: run.sheet, row: newRow }, contents, moves));
      return content.value === null && content.formula === undefined ? [] : [{ column, content }];
    });
    const merges = grid.merges.filter(({ top, bottom, left, right }) => top === like && bottom === like && right > left);
    return { cells, merges: merges.map(({ left, right }) => ({ left, right })) };
  });
  const before = like + 1;
  return {
    kind: "insert-rows",
    sheet: run.sheet,
    before,
    rows,
    like,
    growMerges: endingMerges(run),
    expect: neighboursOf(grid, before, rows),
  };
}

/** What the run's own row says in a column. */
function ownContent({ grid, items }: Run, column: number, contents: Contents): CellContent {
  const { row } = items[0]!;
  const { value, format = "General" } = grid.at(row, column);
  return contents.at(grid, row, column) ?? { value, format };
}

/** What stands over the whole run grows with it. */
function endingMerges({ grid, items }: Run): readonly Area[] {
  const [top, bottom] = [items[0]!.row, items.at(-1)!.row];
  return grid.merges.filter((merge) => merge.bottom === bottom && merge.top <= top && merge.bottom > merge.top);
}

function deletions({ run, items }: ArrangedRun, note: (sheet: string, row: number, column: number) => void): DeleteRows[] {
  return run.items.slice(items.length).map(({ row }) => {
    for (let column = 1; column <= run.grid.lastColumn + 1; column++) note(run.sheet, row, column);
    return rowDeletion(run.grid, row, 1);
  });
}

/** Formulas elsewhere that lead to one row that went somewhere else: they go after it. */
function references(workbook: Workbook, moves: Moves, written: ReadonlyMap<string, ReadonlySet<string>>, contents: Contents): SetCell[] {
  return workbook.sheets.flatMap((grid) =>
    grid.usedRows().flatMap((row) =>
      grid.row(row).flatMap((cell, column): SetCell[] => {
        if (cell?.formula === undefined || written.get(grid.sheet)?.has(`${row}:${column}`) === true) return [];
        if (contents.at(grid, row, column) !== null) return [];
        let [isLed, isSum] = [false, false];
        const isRunning = moves.running.get(grid.sheet)?.get(row)?.columns.has(column) === true;
        const formula = mapReferences(cell.formula, (reference) => {
          if (isRunning && isRow(reference, row) && reference.sheets === null) return shiftReference(reference, grid.sheet, moves.maps);
          const place = leadsTo(reference, grid.sheet, moves);
          if (place === null) return shiftReference(reference, grid.sheet, moves.maps);
          isLed = true;
          isSum ||= goesOnAt(reference, grid.sheet, moves.running) !== null;
          return withRow(reference, place);
        });
        // Also where it reads as before: the host would have moved it with its row.
        return isLed
          ? [
              {
                kind: "set-cell",
                sheet: grid.sheet,
                row,
                column,
                content: { value: isRunning || isSum ? null : cell.value, formula },
                expect: cell,
              },
            ]
          : [];
      }),
    ),
  );
}

/** Where the one row a reference leads to has gone within its sheet, or null where it leads to no such row. */
function leadsTo(reference: Reference, home: string, { places, maps, running }: Moves): number | null {
  const { from, to, sheets } = reference;
  if (from.row === null || (to !== null && to.row !== from.row) || sheets?.isExternal === true) return null;
  const sheet = sheets?.first ?? home;
  const goesOn = goesOnAt(reference, home, running);
  if (goesOn !== null) return shiftedRow(reference, from.row, home, maps) === goesOn ? null : goesOn;
  const place = [...places].find(([name]) => sameSheet(name, sheet))?.[1].get(from.row);
  if (place === undefined || !sameSheet(place.sheet, sheet)) return null;
  return (rowMapFor(reference, home, maps)?.row(from.row) ?? from.row) === place.row ? null : place.row;
}

/** Where the place of a running sum is that a reference leads to; null where it leads to none. */
function goesOnAt({ from, sheets }: Reference, home: string, running: Moves["running"]): number | null {
  const sheet = sheets?.first ?? home;
  const place = from.row === null ? undefined : [...running].find(([name]) => sameSheet(name, sheet))?.[1].get(from.row);
  return from.column !== null && place?.columns.has(from.column) === true ? place.row : null;
}

/** Where the host takes a reference's row; null where that is deleted. */
function shiftedRow(reference: Reference, row: number, home: string, maps: Moves["maps"]): number | null {
  const map = rowMapFor(reference, home, maps);
  return map === undefined ? row : map.row(row);
}
