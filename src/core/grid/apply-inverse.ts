/** The edits that take a list of row and cell edits back, in positions of the workbook they made: the one place that knows it, for every host. */
import type { AppliedRows } from "./apply-rows";
import type { Area, CellRef } from "./area";
import type { CellContent, DeleteRows, InsertedRow, InsertRows, SetCell, SheetEdit } from "./edit";
import { bareCell, type Cell, type Grid, sheetNamed, type Workbook } from "./grid";
import { neighboursOf } from "./neighbours";
import { rowDeletion } from "./row-deletion";
import { RowMap } from "./shift";

/**
 * `before` is the workbook as given, `after` as it came out; `refreshed` are the formulas of `after` that got
 * their saved value anew: the old one, even where it was wrong, comes back too.
 */
export function inverseOfRows(
  before: Workbook,
  edits: readonly SheetEdit[],
  applied: Pick<AppliedRows, "maps" | "placed">,
  after: Workbook,
  refreshed: readonly CellRef[],
): SheetEdit[] {
  const deletions = applied.placed.map(({ first, insert }) => rowDeletion(sheetNamed(after, insert.sheet)!, first, insert.rows.length));
  const insertions: InsertRows[] = [];
  for (const grid of before.sheets) {
    const map = applied.maps.get(grid.sheet);
    const deleted = edits.filter((edit): edit is DeleteRows => edit.kind === "delete-rows" && edit.sheet === grid.sheet);
    if (map && deleted.length > 0) insertions.push(...insertionsOf(grid, deleted, map, sheetNamed(after, grid.sheet)));
  }
  const refreshedCells = new Set(refreshed.map(keyOf));
  const sets: SetCell[] = [];
  for (const grid of before.sheets) {
    // A sheet put or removed as a whole comes back as a whole.
    const wholly = edits.some(
      (edit) =>
        (edit.kind === "put-sheet" && edit.draft.mark === grid.mark) ||
        ((edit.kind === "remove-sheet" || edit.kind === "restore-sheet") && edit.sheet === grid.sheet),
    );
    const now = sheetNamed(after, grid.sheet);
    if (wholly || !now) continue;
    const map = applied.maps.get(grid.sheet) ?? new RowMap([]);
    const own = edits.filter((edit): edit is SetCell => edit.kind === "set-cell" && edit.sheet === grid.sheet);
    const done = new Set<string>();
    const restore = (row: number, column: number): void => {
      const to = map.row(row);
      if (to === null || done.has(`${to}:${column}`)) return;
      done.add(`${to}:${column}`);
      sets.push(restoring(grid.at(row, column), { sheet: grid.sheet, row: to, column }, now));
    };
    for (const { row, column } of own) restore(row, column);
    for (const row of grid.usedRows()) {
      const to = map.row(row);
      if (to === null) continue;
      grid.row(row).forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        // Formulas whose text would not come back by moving the rows back have lost rows, and were worked out again for it.
        if (refreshedCells.has(keyOf({ sheet: grid.sheet, row: to, column }))) restore(row, column);
      });
    }
  }
  return [...deletions, ...insertions, ...sets];
}

/** Brings a cell's content back; the format only where it is another now. */
function restoring(was: Cell, at: CellRef, now: Grid): SetCell {
  const cell = now.at(at.row, at.column);
  const format = (was.format ?? "General") === (cell.format ?? "General") ? {} : { format: was.format ?? "General" };
  return {
    kind: "set-cell",
    ...at,
    content: { ...contentOf(was), ...format },
    expect: bareCell(cell),
    // All that can have happened to a protected sheet is that its formulas moved along with rows elsewhere.
    ...(now.isProtected ? { isRestored: true } : {}),
  };
}

/** The deleted rows of one sheet, each run of them at the place where it stood. */
function insertionsOf(grid: Grid, deleted: readonly DeleteRows[], map: RowMap, after: Grid | null): InsertRows[] {
  const rows = [...new Set(deleted.flatMap(({ row, count }) => Array.from({ length: count }, (_, index) => row + index)))].sort(
    (a, b) => a - b,
  );
  const found: { before: number; growMerges: readonly Area[]; rows: InsertedRow[] }[] = [];
  for (const row of rows) {
    const before = map.place(row);
    const growMerges = shortened(grid, row, map);
    const last = found.at(-1);
    if (last?.before === before && sameAreas(last.growMerges, growMerges)) last.rows.push(rowOf(grid, row));
    else found.push({ before, growMerges, rows: [rowOf(grid, row)] });
  }
  // What the rows looked like besides their number formats is gone with them: the row above is the likeliest to look so.
  return found.map((run) => ({
    kind: "insert-rows",
    sheet: grid.sheet,
    like: run.before > 1 ? run.before - 1 : null,
    ...run,
    expect: after ? neighboursOf(after, run.before, run.rows) : [],
  }));
}

/** Merges, at their new places, that lost this row from their lower end. */
function shortened(grid: Grid, row: number, map: RowMap): Area[] {
  const grow: Area[] = [];
  for (const merge of grid.merges) {
    if (merge.top >= row || merge.bottom < row || !map.isDeleted(merge.bottom)) continue;
    const span = map.span(merge.top, merge.bottom);
    if (span && span.bottom === map.place(row) - 1) grow.push({ ...merge, ...span });
  }
  return grow;
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ top, left, bottom, right }, index) =>
        top === b[index]!.top && left === b[index]!.left && bottom === b[index]!.bottom && right === b[index]!.right,
    )
  );
}

function rowOf(grid: Grid, row: number): InsertedRow {
  const merges = grid.merges.filter(({ top, bottom }) => top === row && bottom === row).map(({ left, right }) => ({ left, right }));
  return { cells: cellsOf(grid, row), ...(merges.length > 0 ? { merges } : {}), ...(grid.hiddenRows.has(row) ? { isHidden: true } : {}) };
}

function cellsOf(grid: Grid, row: number): { column: number; content: CellContent }[] {
  const cells: { column: number; content: CellContent }[] = [];
  grid.row(row).forEach((cell, column) => {
    if (cell) cells.push({ column, content: { ...contentOf(cell), format: cell.format ?? "General" } });
  });
  return cells;
}

function contentOf({ value, formula }: Cell): CellContent {
  if (formula === undefined) return { value };
  return value === null ? { value, formula, isUnsaved: true } : { value, formula };
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}
