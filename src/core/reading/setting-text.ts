/** factorOf, numbersIn, partsIn, plainText, textAt: how the cells of 工会参数 are read. */
import type { Grid } from "../grid/grid";
import { simplify, tidy } from "../words";
import { MONEY_UNITS } from "../words/amount-words";

/** How many yuan one unit is, by its word. */
export function factorOf(unit: string): number | null {
  const plain = plainText(unit);
  return plain === "" ? 1 : (MONEY_UNITS[plain] ?? null);
}

/** Every whole number of a text. */
export function numbersIn(text: string): number[] {
  return (tidy(text).match(/\d{1,7}/g) ?? []).map(Number);
}

/** “月份=B，活动=C” in its parts. */
export function partsIn(text: string): string[] {
  return simplify(text.normalize("NFKC"))
    .split(/[,，、;；。\s]+/)
    .filter((piece) => piece !== "");
}

/** As words of 工会参数 are compared. */
export function plainText(text: string): string {
  return simplify(tidy(text)).toLowerCase();
}

/** What a cell shows, outer white space removed; an error is nothing. */
export function textAt(grid: Grid, row: number, column: number): string {
  const { value } = grid.seenAt(row, column);
  return value === null || typeof value === "object" ? "" : String(value).trim();
}
