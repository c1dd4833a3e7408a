/** textAt, linesOfRow: a cell of a table of a document by its column, and the lines of the text that a row was made of. */
import type { TableCell } from "../grid/document";

type Rows = readonly (readonly TableCell[])[];

/** The text in a column, counted from 1; of a cell that is continued, what it began with. Null where nothing stands. */
export function textAt(rows: Rows, index: number, column: number): string | null {
  for (let row = index; row >= 0; row--) {
    const cell = cellAt(rows[row]!, column);
    if (cell === null) return null;
    if (!cell.isContinued) return cell.text.trim() === "" ? null : cell.text.trim();
  }
  return null;
}

function cellAt(cells: readonly TableCell[], column: number): TableCell | null {
  let from = 1;
  for (const cell of cells) {
    if (column < from + cell.span) return column < from ? null : cell;
    from += cell.span;
  }
  return null;
}

/** `first` is the line of the first row. A row that took up several lines is followed by one without cells for each of the others. */
export function linesOfRow(rows: Rows, index: number, first: number): number[] {
  const lines = [first + index];
  for (let at = index + 1; at < rows.length && rows[at]!.length === 0; at++) lines.push(first + at);
  return lines;
}
