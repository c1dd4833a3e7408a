/** ColumnFigures: the figures of a column as they stand in its cells, and what stands over it. */
import { isDateFormat } from "../../grid/dates";
import type { Cell } from "../../grid/grid";
import type { Layout } from "../../plan/plan";
import { readAmount } from "../amounts";
import type { Heading } from "../headings";
import type { SheetView } from "../sheet-view";

/** A figure as it stands, no unit applied; null for anything that is no exact number. */
export function figureIn(cell: Cell): number | null {
  const { format, value } = cell;
  if (typeof value === "number") return format !== undefined && (isDateFormat(format) || format.includes("%")) ? null : value;
  if (typeof value !== "string" || value.length > LONGEST || !/\d/.test(value)) return null;
  const { fen, form, unitInCell } = readAmount({ value });
  return fen === null || form !== "text" || (unitInCell ?? 1) !== 1 ? null : fen / 100;
}

/** 12,000.00元. */
const LONGEST = 20;

/** Figures are kept to the 分; what lies within half of it is the same. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.006 + 1e-9 * Math.abs(other);
}

/** A share in hundredths: 0.125, 12.5%, 12.5; null for anything else. */
export function shareIn({ format, value }: Cell): number | null {
  if (typeof value === "number") return value <= 1 || format?.includes("%") === true ? value * 100 : value;
  const figure = typeof value === "string" ? SHARE.exec(value)?.[1] : undefined;
  return figure === undefined ? null : Number(figure);
}

const SHARE = /^\s*(\d{1,3}(?:\.\d{1,6})?)\s*[%％]\s*$/;

/** Shares are rounded, mostly to a tenth of a hundredth; to a whole one at the least. */
export function isSameShare(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.51;
}

export function rounded(figure: number): number {
  return Number(figure.toPrecision(12));
}

/** The lowest heading over a column; null where there is none. */
export function headingOver(view: SheetView, { headerRows }: Layout, column: number): Heading | null {
  const block = headerRows.filter((row, index) => row === headerRows[0]! + index);
  for (const row of [...block].reverse()) {
    const text = view.text(view.seen(row, column));
    if (text !== "") return view.heading(text);
  }
  return null;
}
