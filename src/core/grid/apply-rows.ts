/** Rows and cells of user's sheets under a list of edits: rows in and out, everything else moved along, cells set. */
import { type Area, type CellRef, MAX_ROWS } from "./area";
import { Definitions, shiftedDefinitions } from "./definitions";
import type { DeleteRows, InsertRows, SetCell, SheetEdit } from "./edit";
import { reachOf } from "./expression";
import { mapReferences, type Reference } from "./formula";
import type { Grid, Workbook } from "./grid";
import { GridBuilder } from "./grid-builder";
import { byUserSheet, type PlacedInsert, placedInserts, rowMapOf, type SheetWork } from "./sheet-work";
import { type RowGrowth, RowMap, type RowMaps, rowMapFor, shiftArea, shiftReference } from "./shift";

export interface AppliedRows {
  readonly workbook: Workbook;
  readonly maps: RowMaps;
  /** Cells written to, at their new places. */
  readonly written: readonly CellRef[];
  /** Formulas to work out again for other reasons: written without a value, changed in reach, or hanging on their place. */
  readonly formulas: readonly CellRef[];
  /** The insertions of all sheets. */
  readonly placed: readonly PlacedInsert[];
}

/** Expects edits that have passed checkEdits. */
export function applyRows(workbook: Workbook, edits: readonly SheetEdit[]): AppliedRows {
  const bySheet = byUserSheet(edits);
  const maps = new Map<string, RowMap>();
  for (const [sheet, rows] of bySheet) {
    const map = rowMapOf(rows);
    if (!map.isIdentity) maps.set(sheet, map);
  }
  const written: CellRef[] = [];
  const unvalued: CellRef[] = [];
  const reshaped: CellRef[] = [];
  const placed: PlacedInsert[] = [];
  const definitions = Definitions.of(workbook);
  const growthOf = (sheet: string): RowGrowth[] => (bySheet.get(sheet)?.inserts ?? []).flatMap(growthBy);
  const moved = maps.size === 0 ? {} : shiftedDefinitions(workbook, maps, growthOf);
  const after = Definitions.of({ ...workbook, ...moved });
  const sheets = workbook.sheets.map((grid) => {
    const rows = bySheet.get(grid.sheet);
    if (!rows && maps.size === 0) return grid;
    const map = maps.get(grid.sheet) ?? new RowMap([]);
    const builder = map.isIdentity ? GridBuilder.from(grid) : GridBuilder.from(grid, (row) => map.row(row));
    const hasShifted = maps.size > 0 && shiftFormulas(grid, builder, { map, maps, definitions, after }, reshaped);
    if (!rows && !hasShifted) return grid;
    if (rows) {
      const write = new Writer(grid, builder, map, written, unvalued);
      write.moveMergesAndHiddenRows(rows);
      placed.push(...write.insert(rows.inserts));
      for (const edit of rows.deletes) write.lose(edit);
      for (const edit of rows.sets) write.set(edit);
    }
    return builder.build();
  });
  const isWritten = new Set(written.map(keyOfCell));
  const formulas = [...unvalued, ...reshaped.filter((ref) => !isWritten.has(keyOfCell(ref)))];
  return { workbook: bySheet.size === 0 ? workbook : { ...workbook, ...moved, sheets }, maps, written, formulas, placed };
}

/** What an insertion may make ranges grow by: only rows that are made like others belong to them. */
export function growthBy({ before, rows, like }: InsertRows): RowGrowth[] {
  return like === null || rows.length === 0 ? [] : [{ before, count: rows.length, like }];
}

interface Moves {
  readonly map: RowMap;
  readonly maps: RowMaps;
  readonly definitions: Definitions;
  /** The same at their new places. */
  readonly after: Definitions;
}

/** Rewrites the formulas of one sheet for the rows moved on any sheet; false when none had to be. */
function shiftFormulas(grid: Grid, builder: GridBuilder, { map, maps, definitions, after }: Moves, reshaped: CellRef[]): boolean {
  let hasShifted = false;
  for (const row of grid.usedRows()) {
    const to = map.row(row);
    if (to === null) continue;
    grid.row(row).forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      let isReshaped = false;
      const text = mapReferences(cell.formula, (reference) => {
        isReshaped ||= showsOtherRows(reference, rowMapFor(reference, grid.sheet, maps));
        return shiftReference(reference, grid.sheet, maps);
      });
      if (text !== cell.formula) {
        builder.set(to, column, { ...cell, formula: text });
        hasShifted = true;
      }
      if (!isReshaped && !definitions.isEmpty) {
        const { references } = reachOf(cell.formula, definitions.scopeAt({ sheet: grid.sheet, row, column }));
        isReshaped =
          references.some((reference) => showsOtherRows(reference, rowMapFor(reference, grid.sheet, maps))) ||
          // Rows put under a table's heading or its last row become the table's, though nothing it held has moved apart.
          (text.includes("[") &&
            heights(references) !== heights(reachOf(text, after.scopeAt({ sheet: grid.sheet, row: to, column })).references));
      }
      const hasMoved = text !== cell.formula || to !== row;
      if (isReshaped || (hasMoved && POSITIONAL.test(cell.formula))) reshaped.push({ sheet: grid.sheet, row: to, column });
    });
  }
  return hasShifted;
}

/** Functions whose result hangs on where cells stand. */
const POSITIONAL = /\b(?:ROW|COLUMN|OFFSET|INDIRECT|CELL|ADDRESS|FORMULATEXT)\(/i;

/** True when a reference takes in more rows than before, or has lost some. (For whole columns see Writer.lose.) */
function showsOtherRows({ from, to, sheets }: Reference, map: RowMap | undefined): boolean {
  // A 3-D reference stays where it is while rows move through it.
  if (sheets !== null && sheets.last !== null && !sheets.isExternal) return true;
  if (!map || from.row === null) return false;
  const top = Math.min(from.row, to?.row ?? from.row);
  const bottom = Math.max(from.row, to?.row ?? from.row);
  const span = map.span(top, bottom);
  return span === null || span.bottom - span.top !== bottom - top || map.takesFrom(top, bottom);
}

/** How many rows each of the areas has. */
function heights(references: readonly Reference[]): string {
  return references.map(({ from, to }) => (to?.row ?? from.row ?? 0) - (from.row ?? 0)).join();
}

class Writer {
  constructor(
    private readonly grid: Grid,
    private readonly builder: GridBuilder,
    private readonly map: RowMap,
    private readonly written: CellRef[],
    private readonly unvalued: CellRef[],
  ) {}

  moveMergesAndHiddenRows({ inserts }: SheetWork): void {
    if (this.map.isIdentity) return;
    const grown = new Map<string, number>();
    for (const insert of inserts)
      for (const area of insert.growMerges ?? []) grown.set(keyOf(area), (grown.get(keyOf(area)) ?? 0) + insert.rows.length);
    const merges: Area[] = [];
    for (const merge of this.grid.merges) {
      const moved = shiftArea(merge, this.map);
      if (!moved) continue;
      const area = { ...moved, bottom: moved.bottom + (grown.get(keyOf(merge)) ?? 0) };
      // What shrank to one cell is no merge any more.
      if (area.bottom > area.top || area.right > area.left) merges.push(area);
    }
    this.builder.fixed = this.grid.fixed.flatMap((area) => {
      const moved = shiftArea(area, this.map);
      return moved === null ? [] : [{ ...moved, why: area.why }];
    });
    const hidden = new Set<number>();
    for (const row of this.grid.hiddenRows) {
      const to = this.map.row(row);
      if (to !== null) hidden.add(to);
    }
    this.builder.merges = merges;
    this.builder.hiddenRows = hidden;
  }

  insert(inserts: readonly InsertRows[]): readonly PlacedInsert[] {
    const placed = placedInserts(inserts, this.map);
    const merges = [...this.builder.merges];
    const hidden = new Set(this.builder.hiddenRows);
    for (const { first, insert: edit } of placed) {
      edit.rows.forEach(({ cells, merges: joined = [], isHidden = false }, index) => {
        const row = first + index;
        for (const { left, right } of joined) merges.push({ top: row, bottom: row, left, right });
        if (isHidden) hidden.add(row);
        if (edit.like !== null) this.builder.paint(row, this.grid.paints?.get(edit.like));
        for (const { column, content } of cells) {
          const format = content.format ?? (edit.like === null ? undefined : this.grid.at(edit.like, column).format);
          this.builder.write(row, column, content, format);
          this.note(row, column, content);
        }
      });
    }
    this.builder.merges = merges;
    this.builder.hiddenRows = hidden;
    return placed;
  }

  /**
   * Ranges that a deletion shortens are worked out again for that. Whole columns stay whole columns: to them
   * it is as if their last cell had been written to, and no other range reaches so far.
   */
  lose({ row, count }: DeleteRows): void {
    for (let index = 0; index < count; index++)
      this.grid.row(row + index).forEach((cell, column) => {
        if (cell) this.written.push({ sheet: this.grid.sheet, row: MAX_ROWS, column });
      });
  }

  set({ row, column, content }: SetCell): void {
    const to = this.map.row(row);
    if (to === null) return;
    this.builder.write(to, column, content, content.format ?? this.grid.at(row, column).format);
    this.note(to, column, content);
  }

  private note(row: number, column: number, content: SetCell["content"]): void {
    const ref = { sheet: this.grid.sheet, row, column };
    this.written.push(ref);
    if (content.formula !== undefined && content.value === null && content.isUnsaved !== true) this.unvalued.push(ref);
  }
}

function keyOf({ top, left, bottom, right }: Area): string {
  return `${top}:${left}:${bottom}:${right}`;
}

function keyOfCell({ sheet, row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}
