/** What is known of a table as a whole before its rows are sorted. */
import { isBlank } from "../grid/grid";
import type { Layout } from "../plan/plan";
import { isNoteStart, isSignature, totalKind } from "./labels";
import type { SheetView } from "./sheet-view";

/** Only texts with one of these can be a label, a heading or a line of the foot. */
export const LABEL_LIKE =
  /[计計额額余餘:：注※*缺入源]|^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|大[写寫]|差|支|[季月年]|说明|說明|日期|主席|制表|製表|盖章|蓋章/;

/** 1, 2, 3 … or 甲, 乙, 丙 … below the headings: they number the columns. */
export function numbersColumns(words: readonly string[]): boolean {
  if (words.length < 3) return false;
  return words.every((word, index) => word.replace(/[()]/g, "") === String(index + 1)) || "甲乙丙丁戊己庚辛壬癸".startsWith(words.join(""));
}

/** True when a formula adds up cells of the rows below its own. */
export function sumsBelow(formula: string, row: number): boolean {
  const rows = [...formula.matchAll(/\$?[A-Z]{1,3}\$?(\d{1,7})/gi)].map((match) => Number(match[1]));
  return rows.length > 0 && rows.every((other) => other > row);
}

/** Words of the first header row by column. */
export function headerWords(view: SheetView, layout: Layout): Map<number, string> {
  const words = new Map<number, string>();
  const row = layout.headerRows[0];
  if (row === undefined) return words;
  for (const { column, cell } of view.ownCells(row)) if (typeof cell.value === "string") words.set(column, view.word(cell));
  return words;
}

/** True when the rows are numbered in figures. */
export function hasFigures(view: SheetView, layout: Layout): boolean {
  const { seq, activity } = layout.columns;
  let seen = 0;
  for (const row of view.rows) {
    if (row < layout.firstRow) continue;
    if (++seen > 80) break;
    if (seq !== undefined && /^[(]?\d{1,3}[).、]?$/.test(view.word(view.own(row, seq)))) return true;
    if (seq === undefined && activity !== undefined && /^(?:\d{1,2}[、.．]|[(]\d{1,2}[)])(?!\d)/.test(view.word(view.own(row, activity))))
      return true;
  }
  return false;
}

/** The last row that has a text of its own in the activity column and something beside it, or stands in a bare list. */
export function lastActivityRow(view: SheetView, layout: Layout): number {
  const { activity, month, owner, amount } = layout.columns;
  if (activity === undefined) return 0;
  const rows = view.rows;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]!;
    if (row > layout.lastRow) continue;
    if (row < layout.firstRow) return 0;
    const cell = view.own(row, activity);
    if (isBlank(cell) || typeof cell.value !== "string" || totalKind(view.word(cell)) !== null) continue;
    if (isNoteStart(view.word(cell)) || isSignature(view.word(cell))) continue;
    const beside = [month, owner, amount].filter((column) => column !== undefined && !isBlank(view.seen(row, column!)));
    if (beside.length > 0 || (month === undefined && owner === undefined && amount === undefined)) return row;
  }
  return 0;
}
