/** refresh: brings the saved values of formulas up to date after an edit, as far as they can be worked out. */
import { type Area, type CellRef, MAX_ROWS } from "./area";
import { Definitions } from "./definitions";
import { Evaluator } from "./evaluate";
import { reachOf } from "./expression";
import { referredArea, type SheetSpan } from "./formula";
import { type Cell, type CellValue, type Grid, isCellError, type Workbook } from "./grid";
import { GridBuilder } from "./grid-builder";

export interface Edited {
  /** Cells that were written to. Formulas among them keep the value that they were written with. */
  readonly cells: readonly CellRef[];
  /** Formulas to work out again although nothing that they show was written to. */
  readonly formulas?: readonly CellRef[];
  /** Sheets of ours that were put, taken away or brought back as a whole: every cell in them was written to. */
  readonly sheets?: readonly Grid[];
  /** Of the cells, those a person typed into. */
  readonly typed?: readonly CellRef[];
}

/**
 * Works out again every formula that rests on an edited cell, through however many others: by its own references
 * and by the names and tables it mentions. A formula that cannot be worked out keeps its saved value, with which those
 * that rest on it reckon; whoever opens the file works it out anew. Where it rests on what a person typed, its saved
 * value is wrong by then, and it has none any more.
 */
export function refresh(workbook: Workbook, edited: Edited): Workbook {
  return refreshing(workbook, edited).workbook;
}

/** The same, with the formulas that were worked out again, also those whose value came out as it was. */
export function refreshing(workbook: Workbook, edited: Edited): { readonly workbook: Workbook; readonly refreshed: readonly CellRef[] } {
  if (edited.cells.length === 0 && (edited.formulas ?? []).length === 0 && (edited.sheets ?? []).length === 0)
    return { workbook, refreshed: [] };
  const stale = new Stale(workbook, edited);
  const isFresh = (grid: Grid, row: number, column: number, cell: Cell): boolean => stale.has(grid, row, column) || cell.value === null;
  const lost = edited.typed === undefined || edited.typed.length === 0 ? null : new Stale(workbook, { cells: edited.typed });
  const isLost = (grid: Grid, row: number, column: number): boolean => lost?.has(grid, row, column) ?? false;
  const calculation = new Evaluator(workbook, { isFresh, canFallBack: (grid, row, column) => !isLost(grid, row, column) });
  const refreshed: CellRef[] = [];
  const sheets = workbook.sheets.map((grid) => {
    if (!stale.isIn(grid)) return grid;
    const builder = GridBuilder.from(grid);
    let hasChanged = false;
    stale.forEach(grid, (row, column) => {
      const before = grid.at(row, column);
      if (before.formula === undefined) return;
      refreshed.push({ sheet: grid.sheet, row, column });
      const result = calculation.evaluate(before.formula, { sheet: grid.sheet, row, column });
      const value = "value" in result ? result.value : isLost(grid, row, column) ? null : before.value;
      if (sameValue(value, before.value)) return;
      builder.set(row, column, { ...before, value });
      hasChanged = true;
    });
    return hasChanged ? builder.build() : grid;
  });
  return { workbook: { ...workbook, sheets }, refreshed };
}

/** True for the same value, number for number and error for error. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
}

/** The formulas that rest on edited cells. */
class Stale {
  private readonly cells = new Map<string, Set<number>>();

  constructor(workbook: Workbook, edited: Edited) {
    const whole = new Set((edited.sheets ?? []).map(({ sheet }) => sheet));
    const dependents = new Dependents(workbook, whole);
    const written = new Set(edited.cells.map(keyOf));
    const queue: CellRef[] = [...edited.cells];
    const take = (formula: CellRef): void => {
      // What was written in the same edit already has the value it should have.
      if (!written.has(keyOf(formula)) && this.add(formula)) queue.push(formula);
    };
    for (const grid of edited.sheets ?? []) {
      // Our own tables are large, and nobody else's formulas look at them.
      const isSeen = dependents.isReferredTo(grid.sheet);
      for (const row of grid.usedRows())
        grid.row(row).forEach((cell, column) => {
          if (!cell) return;
          const ref = { sheet: grid.sheet, row, column };
          if (isSeen) queue.push(ref);
          if (cell.formula !== undefined && cell.value === null && this.add(ref) && !isSeen) queue.push(ref);
        });
    }
    for (const formula of edited.formulas ?? []) if (this.add(formula)) queue.push(formula);
    for (let cell = queue.pop(); cell; cell = queue.pop()) dependents.takeOf(cell).forEach(take);
  }

  isIn(grid: Grid): boolean {
    return this.cells.has(grid.sheet);
  }

  has(grid: Grid, row: number, column: number): boolean {
    return this.cells.get(grid.sheet)?.has(row * 16_384 + column - 1) ?? false;
  }

  forEach(grid: Grid, visit: (row: number, column: number) => void): void {
    for (const key of this.cells.get(grid.sheet) ?? []) visit(Math.floor(key / 16_384), (key % 16_384) + 1);
  }

  private add({ sheet, row, column }: CellRef): boolean {
    let cells = this.cells.get(sheet);
    if (!cells) this.cells.set(sheet, (cells = new Set()));
    const key = row * 16_384 + column - 1;
    if (cells.has(key)) return false;
    cells.add(key);
    return true;
  }
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}

/** A formula that refers to the columns left … right somewhere. */
interface Dependent {
  readonly left: number;
  readonly right: number;
  readonly formula: CellRef;
}

/**
 * Which formulas refer to a cell. Every area is cut into blocks of 1, 2, 4 … rows (a segment tree), so that
 * a million rows cost at most 40 entries and a cell is found in at most 21 blocks; areas of one column are
 * kept apart by column.
 */
class Dependents {
  private readonly bySheet = new Map<string, Map<number, Map<number, Dependent[]>>>();

  /** Formulas in the sheets of `whole` were written with all the others there, and have the value they should have. */
  constructor(workbook: Workbook, whole: ReadonlySet<string>) {
    const definitions = Definitions.of(workbook);
    const order = workbook.sheets.map((grid) => grid.sheet.toLowerCase());
    for (const grid of workbook.sheets) {
      if (whole.has(grid.sheet)) continue;
      for (const row of grid.usedRows())
        grid.row(row).forEach((cell, column) => {
          if (cell?.formula === undefined) return;
          const formula: CellRef = { sheet: grid.sheet, row, column };
          for (const reference of reachOf(cell.formula, definitions.scopeAt(formula)).references)
            for (const sheet of sheetsOf(reference.sheets, grid.sheet.toLowerCase(), order))
              this.add(sheet, referredArea(reference), formula);
        });
    }
  }

  isReferredTo(sheet: string): boolean {
    return this.bySheet.has(sheet.toLowerCase());
  }

  /** The formulas that refer to a cell; each reference is given out once only. */
  takeOf({ sheet, row, column }: CellRef): CellRef[] {
    const levels = this.bySheet.get(sheet.toLowerCase());
    if (!levels) return [];
    const found: CellRef[] = [];
    for (const [level, blocks] of levels) {
      const block = (row - 1) >> level;
      const narrow = blocks.get(block * 16_385 + column);
      if (narrow) {
        for (const { formula } of narrow) found.push(formula);
        blocks.delete(block * 16_385 + column);
      }
      const wide = blocks.get(block * 16_385);
      if (!wide) continue;
      const left = wide.filter((dependent) => {
        const isHit = column >= dependent.left && column <= dependent.right;
        if (isHit) found.push(dependent.formula);
        return !isHit;
      });
      if (left.length === wide.length) continue;
      if (left.length === 0) blocks.delete(block * 16_385);
      else blocks.set(block * 16_385, left);
    }
    return found;
  }

  private add(sheet: string, { top, bottom, left, right }: Area, formula: CellRef): void {
    let levels = this.bySheet.get(sheet);
    if (!levels) this.bySheet.set(sheet, (levels = new Map()));
    const dependent: Dependent = { left, right, formula };
    const column = left === right ? left : 0;
    let first = top - 1;
    let last = Math.min(bottom, MAX_ROWS) - 1;
    // The usual bottom-up cut: an odd first or even last block cannot be part of a larger one inside the area.
    for (let level = 0; first <= last; level++, first >>= 1, last >>= 1) {
      if (first % 2 === 1) put(levels, level, first++ * 16_385 + column, dependent);
      if (first > last) break;
      if (last % 2 === 0) put(levels, level, last-- * 16_385 + column, dependent);
    }
  }
}

function put(levels: Map<number, Map<number, Dependent[]>>, level: number, key: number, dependent: Dependent): void {
  let blocks = levels.get(level);
  if (!blocks) levels.set(level, (blocks = new Map()));
  const list = blocks.get(key);
  if (list) list.push(dependent);
  else blocks.set(key, [dependent]);
}

/** Folded names of the sheets a reference covers; none for another workbook's. */
function sheetsOf(span: SheetSpan | null, home: string, order: readonly string[]): readonly string[] {
  if (span === null) return [home];
  if (span.isExternal) return [];
  const first = span.first.toLowerCase();
  if (span.last === null) return [first];
  const [from, to] = [order.indexOf(first), order.indexOf(span.last.toLowerCase())];
  return from < 0 || to < 0 ? [] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
}
