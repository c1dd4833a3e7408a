/** monthSign: the sign that a matrix of months puts where something is planned; never one to which the sheet gives another meaning. */
import { isLegend, legendAllows } from "../catalogue";
import { type Cell, type Grid } from "../grid/grid";
import type { Plan } from "../plan/plan";

/** A tick, a dot, a square, a single letter or a 1: anything longer is a text of its row's own. */
const SIGN = /^(?:[\p{S}\p{P}]{1,2}|[A-Za-z]|1)$/u;

/** A stroke, a dot or a cross says that there is nothing. */
const NOTHING = /^[-–—−―/\\.．,，、。…_~·?？×✗✘✕]+$/u;

/** The commonest sign of the matrix, as the cells hold it; null where it has none that only says "planned". */
export function monthSign({ items, layout }: Plan, grid: Grid): Cell["value"] {
  const counts = new Map<string, { readonly value: string | number; count: number }>();
  for (const { row } of items)
    for (const { column } of layout.monthColumns) {
      const { value, formula } = grid.at(row, column);
      if (formula !== undefined || (typeof value !== "string" && typeof value !== "number")) continue;
      const text = String(value).trim();
      if (text === "" || !SIGN.test(text) || NOTHING.test(text)) continue;
      const known = counts.get(text);
      if (known) known.count++;
      else counts.set(text, { value, count: 1 });
    }
  const signs = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (signs.length === 0) return null;
  const last = Math.max(...Object.values(layout.columns), ...layout.monthColumns.map(({ column }) => column));
  const legend = textsBeside(new Set(items.map(({ row }) => row)), last, grid);
  return signs.find(([sign]) => legendAllows(sign, legend))?.[1].value ?? null;
}

/** What the sheet says outside the table's rows, line by line, cells apart by a tab: a sign's meaning often stands in the next cell. */
function textsBeside(rows: ReadonlySet<number>, lastColumn: number, grid: Grid): string[] {
  const texts: string[] = [];
  for (const row of grid.usedRows()) {
    const cells = grid
      .row(row)
      .flatMap((cell, column) =>
        cell === undefined || cell.value === null || typeof cell.value === "object" ? [] : [{ text: String(cell.value), column }],
      )
      .flatMap(({ text, column }) => (rows.has(row) && column <= lastColumn && !isLegend(text) ? [] : [text]));
    if (cells.length > 0) texts.push(cells.join("\t"));
  }
  return texts;
}
