/** Groups equal cells into few rectangles, so that a sheet is styled with a handful of messages instead of one per cell. */
import type { Area } from "../../core/grid/area";

export interface KeyedCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

/** Rectangles that cover exactly the given cells, each of one key: runs down a column first, then equal neighbours joined. */
export function rectangles(cells: readonly KeyedCell[]): { readonly key: string; readonly area: Area }[] {
  const byColumn = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { key: string; top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, column, key } of byColumn) {
    const last = runs[runs.length - 1];
    if (last && last.left === column && last.key === key && last.bottom === row - 1) last.bottom = row;
    else runs.push({ key, top: row, bottom: row, left: column, right: column });
  }
  const open = new Map<string, (typeof runs)[number]>();
  const joined: typeof runs = [];
  for (const run of runs) {
    const place = `${run.key}|${run.top}|${run.bottom}`;
    const neighbour = open.get(place);
    if (neighbour && neighbour.right === run.left - 1) neighbour.right = run.right;
    else {
      open.set(place, run);
      joined.push(run);
    }
  }
  return joined.map(({ key, top, bottom, left, right }) => ({ key, area: { top, left, bottom, right } }));
}
