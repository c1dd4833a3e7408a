/** What the official forms share beside the common look: a zero is shown as a blank cell, except in totals, and the formulas of cells that may be blank. */
import type { CellStyle } from "../grid/edit";
import { linesIn, rowHeight } from "../grid/page-fit";
import { look, type FormulaContent } from "../grid/sheet-pen";
import { type Fen, yuan } from "../plan/money";
import type { FormLayout } from "./form";
import type { FormPen } from "./form-pen";

/** Heights of an ordinary row, in points: as it is, and the least it may have where the form would otherwise need another page. */
export const ROW = 18;
const DENSE_ROW = 16.5;

export function formLook(font: string): Readonly<Record<string, CellStyle>> {
  const styles = look(font);
  return { ...styles, note: { ...styles.note, vertical: "center" }, amount: { ...styles.amount, format: "#,##0.00;[Red]-#,##0.00;" } };
}

/** An amount, or a cell left blank for the user. */
export function known(fen: Fen | null): number | null {
  return fen === null ? null : yuan(fen);
}

/** A formula that stays blank as long as one of the cells it rests on is. */
export function onceFilled(cells: readonly string[], formula: string, value: number | null): FormulaContent {
  const missing = cells.length === 1 ? `COUNT(${cells[0]})=0` : `COUNT(${cells.join(",")})<${cells.length}`;
  return { formula: `IF(${missing},"",${formula})`, value: value ?? "" };
}

/** The sum of a range of which any cell may be blank; blank when all are. */
export function sumOnceFilled(range: string, value: number | null): FormulaContent {
  return { formula: `IF(COUNT(${range})=0,"",SUM(${range}))`, value: value ?? "" };
}

/** One line over the whole width with the signatures spread out in it. */
export function signatureLine(pen: FormPen, row: number, last: number, signatures: readonly string[]): void {
  pen.row(row, "signatures");
  pen.across(row, 1, last, signatures.join("　".repeat(5)), "plain");
  pen.height(row, 30);
}

/** Height of a row with a text in a column of that width; null for an ordinary row, see fitting. */
export function heightFor(text: string | null, width: number): number | null {
  const lines = text === null ? 1 : linesIn(text, width);
  return lines === 1 ? null : rowHeight(lines);
}

/** Heights of a table whose rows are no higher than lets all fit on one page, if that can be, else `otherwise`; see FormLayout. */
export function fitting(page: number, otherwise = DENSE_ROW): FormLayout["settled"] {
  return (heights, last) => {
    const all = (row: number): number[] => Array.from({ length: last }, (_, index) => heights[index + 1] ?? row);
    const sum = all(0).reduce((total, height) => total + height, 0);
    const plain = all(0).filter((height) => height === 0).length;
    const room = plain === 0 ? ROW : Math.floor(((page - sum) / plain) * 4) / 4;
    return all(room >= ROW ? ROW : room >= DENSE_ROW ? room : otherwise);
  };
}
