/** readArrays: where array formulas lie over several rows; Excel lets no row into the middle of one. */
import type { Area } from "../../core/grid/area";
import type { Cell, FixedArea } from "../../core/grid/grid";

export interface SheetWithArrays {
  readonly name: string;
  readonly rows: ReadonlyMap<number, readonly (Cell | undefined)[]>;
}

/** More runs than any plan has: what is beyond them Excel refuses by itself when it is written to. */
const MOST_RUNS = 500;

/**
 * Excel tells of a range whether all its cells belong to array formulas, and shows the same formula in each of them:
 * every run of one formula down a column is asked about, in one sync. By sheet; spilled results are no obstacle.
 */
export async function readArrays(
  context: Excel.RequestContext,
  sheets: readonly SheetWithArrays[],
): Promise<ReadonlyMap<string, readonly FixedArea[]>> {
  const asked = sheets.flatMap(({ name, rows }) =>
    runsOf(rows).map((area) => {
      const { top, left, bottom } = area;
      const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(top - 1, left - 1, bottom - top + 1, 1);
      range.load("savedAsArray");
      return { name, area, range };
    }),
  );
  const found = new Map<string, FixedArea[]>();
  if (asked.length === 0) return found;
  await context.sync();
  for (const { name, area, range } of asked)
    if (range.savedAsArray) found.set(name, [...(found.get(name) ?? []), { ...area, why: "array-formula" }]);
  return found;
}

/** Runs of one and the same formula down a column, two rows at least. */
function runsOf(rows: SheetWithArrays["rows"]): Area[] {
  const runs: Area[] = [];
  const open = new Map<number, { readonly formula: string; readonly top: number }>();
  const close = (column: number, bottom: number): void => {
    const run = open.get(column);
    open.delete(column);
    if (run !== undefined && bottom > run.top) runs.push({ top: run.top, left: column, bottom, right: column });
  };
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  for (const [index, row] of numbers.entries()) {
    const cells = rows.get(row)!;
    const isNext = numbers[index - 1] === row - 1;
    for (const [column, run] of [...open]) if (!isNext || cells[column]?.formula !== run.formula) close(column, numbers[index - 1]!);
    cells.forEach((cell, column) => {
      if (cell?.formula !== undefined && !open.has(column)) open.set(column, { formula: cell.formula, top: row });
    });
  }
  for (const column of [...open.keys()]) close(column, numbers[numbers.length - 1]!);
  return runs.slice(0, MOST_RUNS);
}
