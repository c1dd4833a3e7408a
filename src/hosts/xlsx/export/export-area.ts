/** Which part of a sheet is handed in: all of a user's sheet, the official part of our own. */
import { type Area, areaA1, quoteSheet } from "../../../core/grid/area";
import { referredArea, sameSheet, tokens } from "../../../core/grid/formula";
import { type Grid, isBlank } from "../../../core/grid/grid";
import type { DefinedName } from "../package/package";

/** Sheets of ours that are handed in, and have columns or pages that are not. */
const CUT_MARKS: ReadonlySet<string> = new Set(["detail", "summary"]);

/**
 * The part of one of our own sheets that is handed in; null for a user's sheet, which goes out whole.
 *
 *        A      F   G    H …            What stands beside the print area is internal: in 计划明细 the helper columns,
 *   1   [ handed in ]                   in 汇总 the charts' figures, which begin in the very row where the internal
 *   n   [ internal  ]  [ figures ]      page (charts, by owner) begins. So 汇总 ends at the page break that has
 *                                       something beside the row below it: what is handed in may take several pages,
 *                                       and a user's note beside a table ends nothing.
 *
 * Where that was changed, rather too little goes out: up to the first page break, or to the first row with anything beside.
 */
export function officialArea(grid: Grid, printed: readonly Area[] | null, breaks: readonly number[]): Area | null {
  if (grid.mark === null || !CUT_MARKS.has(grid.mark)) return null;
  const right = printed?.[0]?.right ?? firstEmptyColumn(grid) - 1;
  let bottom = Math.min(printed?.[0]?.bottom ?? grid.lastRow, Math.max(1, grid.lastRow));
  if (grid.mark === "summary") {
    const hasBeside = (row: number): boolean =>
      grid.row(row).some((cell, column) => column > right && cell !== undefined && !isBlank(cell));
    const beside = grid.usedRows().find(hasBeside);
    const end = breaks.find((after) => hasBeside(after + 1)) ?? breaks[0] ?? (beside === undefined ? bottom : beside - 1);
    bottom = Math.min(bottom, end);
  }
  return { top: 1, left: 1, bottom: Math.max(1, bottom), right: Math.max(1, right) };
}

/** An empty column parts what is printed from what is beside it. */
function firstEmptyColumn(grid: Grid): number {
  const used = new Set<number>();
  for (const row of grid.usedRows()) grid.row(row).forEach((cell, column) => cell !== undefined && !isBlank(cell) && used.add(column));
  let column = 1;
  while (used.has(column) || grid.merges.some(({ left, right }) => left < column && right >= column)) column++;
  return column;
}

/** The areas of a print name, or null where it is worked out by a formula or leads to another sheet. */
export function printedAreas(name: DefinedName | undefined, sheet: string): readonly Area[] | null {
  if (!name) return null;
  const areas: Area[] = [];
  for (const token of tokens(name.formula)) {
    if (token.kind === "reference") {
      const { sheets } = token.reference;
      if (sheets !== null && (sheets.isExternal || sheets.last !== null || !sameSheet(sheets.first, sheet))) return null;
      areas.push(referredArea(token.reference));
    } else if (token.kind !== "separator" && token.kind !== "space") return null;
  }
  return areas.length === 0 ? null : areas;
}

/** `'汇总'!$A$1:$F$40` */
export function absoluteArea(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaA1(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}
