/** What must hold before edits are applied: sheets exist and may be changed, cells hold what the edits expect. */
import { a1, MAX_ROWS } from "./area";
import type { DeleteRows, InsertedRow, SheetEdit } from "./edit";
import { BLANK, type Cell, type Grid, isBlank, type Workbook } from "./grid";
import { HostError } from "./host-error";
import { type Obstacle, putObstacle, splitBefore, tornBy } from "./obstacles";
import { sameValue } from "./refresh";
import { isRegisterMark, REGISTER_HEAD_ROW } from "./marks";
import { isNameTaken } from "./sheet-names";
import { fifteenDigits } from "./values";

/** Throws the HostError of the first edit that cannot be applied; nothing has been changed then. */
export function checkEdits(workbook: Workbook, edits: readonly SheetEdit[]): void {
  const inserted = new Map<string, number>();
  const put = new Map<string, string>();
  for (const edit of edits) {
    switch (edit.kind) {
      case "set-cell": {
        const grid = sheetOf(workbook, edit.sheet);
        const cell = grid.at(edit.row, edit.column);
        // A saved value that is put right is no change of the user's sheet.
        const isOnlyValue = cell.formula !== undefined && cell.formula === edit.content.formula;
        if (!isOnlyValue && edit.isRestored !== true) refuseProtected(grid);
        if (edit.isRestored !== true) refuse(tornBy(grid, edit));
        if (!holds(cell, edit.expect)) throw changed(edit.sheet, edit.row, edit.column);
        break;
      }
      case "insert-rows": {
        const grid = sheetOf(workbook, edit.sheet);
        refuseProtected(grid);
        refuse(splitBefore(grid, edit.before));
        const count = (inserted.get(edit.sheet) ?? 0) + edit.rows.length;
        inserted.set(edit.sheet, count);
        for (const { row, column, cell } of edit.expect) if (!holds(grid.at(row, column), cell)) throw changed(edit.sheet, row, column);
        if (grid.lastRow + count > MAX_ROWS) throw new HostError("payload-too-large", { sheet: edit.sheet });
        break;
      }
      case "delete-rows": {
        const grid = sheetOf(workbook, edit.sheet);
        refuseProtected(grid);
        checkRows(grid, edit);
        break;
      }
      case "put-sheet": {
        const present = workbook.sheets.find((sheet) => sheet.mark === edit.draft.mark) ?? null;
        // A register is the user's from its first entry on: it is made once, and never over what is there.
        if (present !== null && isRegisterMark(edit.draft.mark)) throw new HostError("sheet-name-taken", { sheet: present.sheet });
        refuse(putObstacle(workbook, edit.draft));
        const folded = edit.draft.name.toLowerCase();
        const isTaken =
          isNameTaken(workbook, edit.draft.name, present?.sheet ?? null) || (put.get(folded) ?? edit.draft.mark) !== edit.draft.mark;
        if (isTaken) throw new HostError("sheet-name-taken", { sheet: edit.draft.name });
        put.set(folded, edit.draft.mark);
        break;
      }
      case "remove-sheet": {
        // Never a sheet of the user's, whatever it is called.
        const grid = sheetOf(workbook, edit.sheet);
        if (grid.mark !== edit.mark) throw new HostError("sheet-missing", { sheet: edit.sheet });
        if (isRegisterMark(edit.mark)) refuseEntered(grid);
        if (workbook.isStructureLocked) throw new HostError("structure-locked");
        break;
      }
      case "restore-sheet": {
        const present = workbook.sheets.find((sheet) => sheet.sheet === edit.sheet);
        if (present && present.mark === null) throw new HostError("sheet-name-taken", { sheet: edit.sheet });
        if (!present && workbook.isStructureLocked) throw new HostError("structure-locked");
      }
    }
  }
}

/** The sheet of exactly this name. */
function sheetOf(workbook: Workbook, name: string): Grid {
  const grid = workbook.sheets.find((sheet) => sheet.sheet === name);
  if (!grid) throw new HostError("sheet-missing", { sheet: name });
  return grid;
}

function refuse(obstacle: Obstacle | null): void {
  if (obstacle !== null) throw new HostError(obstacle.code, obstacle.params);
}

/** A register into which somebody has typed is not taken back. Its own rows of totals and headings come before the entries. */
function refuseEntered(grid: Grid): void {
  for (const row of grid.usedRows())
    for (const [column, cell] of grid.row(row).entries())
      if (row > REGISTER_HEAD_ROW && cell !== undefined && !isBlank(cell)) throw changed(grid.sheet, row, column);
}

function refuseProtected(grid: Grid): void {
  if (grid.isProtected) throw new HostError("sheet-protected", { sheet: grid.sheet });
}

function checkRows(grid: Grid, edit: DeleteRows): void {
  for (let index = 0; index < edit.count; index++) {
    const row = edit.row + index;
    const expected = expectedCells(edit.expect[index]);
    const actual = grid.row(row);
    const columns = new Set([...expected.keys(), ...actual.keys()]);
    for (const column of columns) {
      if (column > 0 && !holds(actual[column] ?? BLANK, expected.get(column) ?? BLANK)) throw changed(grid.sheet, row, column);
    }
  }
}

function expectedCells(row: InsertedRow | undefined): Map<number, Cell> {
  return new Map((row?.cells ?? []).map(({ column, content }) => [column, content]));
}

/**
 * True when a cell still holds what an edit was made for. A formula expected without a value may have been
 * worked out since; numbers are the same when Excel shows the same 15 digits.
 */
export function holds(cell: Cell, expect: Cell): boolean {
  if (cell.formula !== expect.formula) return false;
  if (expect.formula !== undefined && expect.value === null) return true;
  if (typeof cell.value === "number" && typeof expect.value === "number") return fifteenDigits(cell.value) === fifteenDigits(expect.value);
  return sameValue(cell.value, expect.value) || (isBlank(cell) && isBlank(expect));
}

function changed(sheet: string, row: number, column: number): HostError {
  return new HostError("changed-underneath", { sheet, cell: a1(row, column) });
}
