/** What stands in cells and rows of the open workbook right now, and whether it is what an edit expects. */
import { a1, type Area } from "../../core/grid/area";
import type { CellContent, DeleteRows } from "../../core/grid/edit";
import { BLANK, type Cell, isBlank, isCellError } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import { fifteenDigits } from "../../core/grid/values";
import { cellOf, placeOf, rangeOf } from "./excel-read";
import { rectangles } from "./rectangles";

const CONTENT = "rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,valueTypes";

/** A formula is the same when its text is; a plain cell when its value is. Excel works formulas out itself. */
export function stands(found: Cell, expected: Cell): boolean {
  if (expected.formula !== undefined || found.formula !== undefined) return found.formula === expected.formula;
  if (isCellError(found.value) || isCellError(expected.value))
    return isCellError(found.value) && isCellError(expected.value) && found.value.error === expected.value.error;
  if (typeof found.value === "number" && typeof expected.value === "number")
    return fifteenDigits(found.value) === fifteenDigits(expected.value);
  return (found.value ?? "") === (expected.value ?? "");
}

export interface Expectation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Queues the reading of these places, in few rectangles; the function given back tells their cells after the sync. */
export function queueCells(context: Excel.RequestContext, places: readonly Omit<Expectation, "cell">[]): () => Cell[] {
  const loaded: { readonly sheet: string; readonly area: Area; readonly range: Excel.Range }[] = [];
  const bySheet = new Map<string, Map<string, Omit<Expectation, "cell">>>();
  for (const item of places) {
    const list = bySheet.get(item.sheet) ?? new Map<string, Omit<Expectation, "cell">>();
    bySheet.set(item.sheet, list.set(`${item.row}|${item.column}`, item));
  }
  for (const [name, items] of bySheet) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { area } of rectangles([...items.values()].map(({ row, column }) => ({ row, column, key: "" })))) {
      const range = rangeOf(sheet, area);
      range.load(CONTENT);
      loaded.push({ sheet: name, area, range });
    }
  }
  return () => {
    const found = new Map<string, Cell>();
    for (const { sheet, area, range } of loaded)
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++)
          found.set(`${sheet}|${row}|${column}`, cellOf(range, row - area.top, column - area.left) ?? BLANK);
    return places.map(({ sheet, row, column }) => found.get(`${sheet}|${row}|${column}`) ?? BLANK);
  };
}

/** Cells of some rows by row and column; only those that hold something. */
export type RowCells = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** Queues the reading of whole rows. */
export function queueRows(sheet: Excel.Worksheet, row: number, count: number): () => RowCells {
  const used = sheet.getRange(`${row}:${row + count - 1}`).getUsedRangeOrNullObject(true);
  // eslint-disable-next-line office-addins/no-empty-load -- the properties have a name
  used.load(CONTENT);
  return () => {
    const rows = new Map<number, Map<number, Cell>>();
    // eslint-disable-next-line office-addins/call-sync-before-read -- the caller syncs in between
    if (used.isNullObject) return rows;
    const { top, left, bottom, right } = placeOf(used);
    for (let at = top; at <= bottom; at++)
      for (let column = left; column <= right; column++) {
        const cell = cellOf(used, at - top, column - left);
        if (cell) rows.set(at, (rows.get(at) ?? new Map<number, Cell>()).set(column, cell));
      }
    return rows;
  };
}

/** Queues the search for the area, of the whole sheet or of the rows above one, that holds something; null where nothing does. */
export function queueUsed(sheet: Excel.Worksheet, above: number | null = null): () => Area | null {
  if (above === 1) return () => null;
  const used = above === null ? sheet.getUsedRangeOrNullObject(true) : sheet.getRange(`1:${above - 1}`).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => (used.isNullObject ? null : placeOf(used));
}

/** Throws "changed-underneath" for the first place that no longer holds what is expected. */
export function assertStanding(expected: readonly Expectation[], found: readonly Cell[]): void {
  expected.forEach(({ sheet, row, column, cell }, index) => {
    if (!stands(found[index]!, cell)) throw changed(sheet, row, column);
  });
}

/** Rows to be taken out hold what was put into them, and nothing that somebody added since. */
export function assertRows(edit: DeleteRows, found: RowCells): void {
  for (let index = 0; index < edit.count; index++) {
    const row = edit.row + index;
    const expected = new Map<number, CellContent>((edit.expect[index]?.cells ?? []).map(({ column, content }) => [column, content]));
    const actual = found.get(row) ?? new Map<number, Cell>();
    for (const column of new Set([...expected.keys(), ...actual.keys()])) {
      const [now, then] = [actual.get(column) ?? BLANK, expected.get(column) ?? BLANK];
      if (!stands(now, then) && !(isBlank(now) && isBlank(then))) throw changed(edit.sheet, row, column);
    }
  }
}

export function changed(sheet: string, row: number, column: number): HostError {
  return new HostError("changed-underneath", { sheet, cell: a1(row, column) });
}
