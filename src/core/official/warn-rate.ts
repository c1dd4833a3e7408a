/** The rate from which a line is 接近预算: the usual one, as a person writes it, and as an earlier 预算执行情况 keeps it. */
import type { Workbook } from "../grid/grid";
import { shownAt } from "./typed";

/** 预算执行率 from which a line is 接近预算, where the user says nothing else. */
export const WARN_AT = 0.8;

/** Where the sheet 预算执行情况 keeps it: its row as drafted, with the key of that row. */
export const WARN_CELL = { row: 2, column: 8, key: "second" } as const;

/**
 * A rate as a person writes it, as a share (1 = 100 %): 80%, 0.8, 80; up to 1 a plain figure is a share, above it a
 * percentage. Null when it is none, or not above 0 and at most 100 %.
 */
export function readWarnRate(text: string): number | null {
  const [, figure, sign] = /^(\d{1,3}(?:\.\d{1,4})?)(%)?$/.exec(text.normalize("NFKC").replace(/\s/g, "")) ?? [];
  if (figure === undefined) return null;
  const number = Number(figure);
  const rate = sign === undefined && number <= 1 ? number : Number((number / 100).toFixed(6));
  return rate > 0 && rate <= 1 ? rate : null;
}

/** What the user set on an earlier sheet, else the usual. */
export function warnRateIn(workbook: Workbook): number {
  const grid = workbook.sheets.find(({ mark }) => mark === "execution");
  if (grid === undefined) return WARN_AT;
  const { value } = shownAt(grid, WARN_CELL.key, WARN_CELL.column) ?? grid.at(WARN_CELL.row, WARN_CELL.column);
  return (typeof value === "number" || typeof value === "string" ? readWarnRate(String(value)) : null) ?? WARN_AT;
}
