/** nameHeadings: rows of a name and nothing else that head the rows below them, told by all rows of the table together. */
import { isBlank } from "../../grid/grid";
import type { Layout } from "../../plan/plan";
import type { ColumnRole } from "../../terms/column-role";
import { CHINESE_ORDINAL, ROMAN_ORDINAL } from "../../words/numbering-words";
import { totalKind } from "../labels";
import type { SheetView } from "../sheet-view";
import { isNumberedWithin } from "./groups";

/** Roles of which an activity's row fills one at least, where the table asks for them. */
const TELLING: readonly ColumnRole[] = ["month", "date", "week", "owner", "amount", "heads", "unitPrice", "quantity", "place", "content"];
/** Of so many at least a lonely name says nothing. */
const FEWEST_TELLING = 2;
/** Hostile sheets are long. */
const MAX_ROWS = 5000;
const FEWEST_HEADINGS = 2;

/**
 * 文体活动类 over its activities, in their column: the table begins with such a name, has several, no two of them touch, each has rows below it,
 * and all other rows say when, who or how much. Empty where one of these does not hold: an activity of which nothing is known is one.
 */
export function nameHeadings(view: SheetView, { columns, firstRow, lastRow, monthColumns }: Layout): ReadonlySet<number> {
  const { activity, seq } = columns;
  if (activity === undefined) return NONE;
  const telling = [...TELLING.map((role) => columns[role]), ...monthColumns.map(({ column }) => column)].filter(
    (column) => column !== undefined && column !== activity,
  );
  if (telling.length < FEWEST_TELLING) return NONE;
  const found: number[] = [];
  let looked = 0;
  let isBelowHeading = false;
  for (const row of view.rows) {
    if (row < firstRow || row > lastRow) continue;
    if (++looked > MAX_ROWS) return NONE;
    const cells = view.ownCells(row);
    if (cells.some(({ cell }) => totalKind(view.word(cell)) !== null && totalKind(view.word(cell)) !== "subtotal")) break;
    const name = view.own(row, activity);
    if (typeof name.value !== "string" || isBlank(name)) continue;
    if (telling.some((column) => !isBlank(view.seen(row, column!)))) {
      if (found.length === 0) return NONE;
      isBelowHeading = false;
      continue;
    }
    const number = seq === undefined ? "" : view.word(view.own(row, seq));
    if (isBelowHeading || cells.length > (number === "" ? 1 : 2) || !isOwnNumber(view, row, number, seq)) return NONE;
    found.push(row);
    isBelowHeading = true;
  }
  return found.length >= FEWEST_HEADINGS && !isBelowHeading ? new Set(found) : NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** A heading has no number, or one unlike those of the rows below it. */
function isOwnNumber(view: SheetView, row: number, number: string, seq: number | undefined): boolean {
  if (number === "" || CHINESE_ORDINAL.test(number) || ROMAN_ORDINAL.test(number)) return true;
  const below = view.rowBelow(row);
  const next = below === undefined ? "" : view.word(view.own(below, seq!));
  return next === "" || isNumberedWithin(next, number);
}
