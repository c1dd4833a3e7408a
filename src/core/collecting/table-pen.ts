/**
 * TablePen: a sheet of 汇总.xlsx: a title, a line under it, a row of totals over the heads so that sorting leaves it alone, and
 * a table that can be sorted and filtered.
 *
 *   row 1  title
 *   row 2  note
 *   row 3  合计 …, narrow where there is nothing to add up
 *   row 4  heads
 *   row 5  the first line of the table
 */
import { columnName } from "../grid/area";
import type { PutSheet } from "../grid/edit";
import type { CellValue } from "../grid/grid";
import { linesIn, rowHeight } from "../grid/page-fit";
import { type FormulaContent, look, type Look, SheetPen } from "../grid/sheet-pen";
import type { CollectedSheet, CollectingMessages } from "../messages/collecting-messages";
import type { SheetMessages } from "../messages/sheet-messages";

export const TOTAL_ROW = 3;
const HEAD_ROW = 4;
export const FIRST_ROW = 5;

export interface TableColumn<Row> {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly style: Look;
  /** `row` is the number of the sheet's row it is written into. */
  readonly of: (one: Row, row: number) => CellValue | FormulaContent;
  /** True for one that the row of totals adds up; its values are numbers or blanks. */
  readonly isAdded?: boolean;
  /** What the row of totals holds instead. */
  readonly total?: (last: number) => FormulaContent;
}

export interface TableWords {
  readonly messages: CollectingMessages;
  readonly sheets: SheetMessages;
  readonly year: number | null;
}

/** A table as a sheet; `printed`: how many columns, from the first, go on paper. */
export function draftTable<Row>(
  sheet: CollectedSheet,
  note: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  { messages, sheets, year }: TableWords,
  printed = columns.length,
): PutSheet {
  const pen = new SheetPen();
  const widths = columns.map(({ width }) => width);
  const onPaper = widths.slice(0, printed);
  const last = FIRST_ROW + Math.max(1, rows.length) - 1;
  pen.title(messages.titles[sheet](year), onPaper);
  pen.line(2, note, onPaper);
  const isAdded = columns.some((column) => column.isAdded);
  (isAdded ? columns : []).forEach((column, index) => {
    const at = index + 1;
    if (index === 0) pen.put(TOTAL_ROW, at, messages.total, "strong");
    else if (column.total) pen.put(TOTAL_ROW, at, column.total(last), strong(column.style));
    else if (column.isAdded) pen.put(TOTAL_ROW, at, addedUp(column, rows, at, last), strong(column.style));
    else pen.put(TOTAL_ROW, at, null, "strong");
  });
  pen.height(TOTAL_ROW, isAdded ? 20 : 6);
  pen.heads(
    HEAD_ROW,
    columns.map(({ head }) => head),
    widths,
  );
  rows.forEach((one, index) => {
    const row = FIRST_ROW + index;
    let lines = 1;
    columns.forEach(({ of, style, width }, at) => {
      const content = of(one, row);
      const shown = typeof content === "object" && content !== null && "formula" in content ? content.value : content;
      if (typeof shown === "string") lines = Math.max(lines, linesIn(shown, width));
      pen.put(row, at + 1, content, style);
    });
    pen.height(row, rowHeight(lines));
  });
  if (rows.length === 0) pen.across(FIRST_ROW, 1, columns.length, messages.none, "center");
  return {
    kind: "put-sheet",
    draft: {
      mark: `collected-${sheet}`,
      name: messages.names[sheet],
      styles: look(sheets.font),
      cells: pen.cells,
      merges: pen.merges,
      columnWidths: widths,
      rowHeights: pen.heights,
      frozenRows: HEAD_ROW,
      ...(rows.length === 0 ? {} : { filter: { top: HEAD_ROW, left: 1, bottom: last, right: columns.length } }),
      print: {
        orientation: "landscape",
        area: { top: 1, left: 1, bottom: last, right: printed },
        titleRows: { first: HEAD_ROW, last: HEAD_ROW },
        footer: sheets.footer,
      },
    },
  };
}

/** Of the lines that are seen: it goes with the filter. */
function addedUp<Row>({ of }: TableColumn<Row>, rows: readonly Row[], column: number, last: number): FormulaContent {
  let sum = 0;
  rows.forEach((one, index) => {
    const content = of(one, FIRST_ROW + index);
    const value = typeof content === "object" && content !== null && "formula" in content ? content.value : content;
    // Whole 分: yuan with two decimals would drift.
    if (typeof value === "number") sum += Math.round(value * 100);
  });
  return { formula: `SUBTOTAL(109,${rangeOf(column, last)})`, value: sum / 100 };
}

/** The table's part of a column, from its first line to `last`. */
export function rangeOf(column: number, last: number): string {
  return `${columnName(column)}${FIRST_ROW}:${columnName(column)}${last}`;
}

function strong(style: Look): Look {
  return style === "amount" ? "strongAmount" : style === "percent" ? "strongPercent" : "strongCount";
}

/** Excel takes no longer text in a formula. */
const LONGEST_IN_FORMULA = 255;

/** A name that opens a file; as plain text where the path does not fit into a formula. Goes along when the table is sorted. */
export function linkTo(path: string | null, shown: string): CellValue | FormulaContent {
  if (path === null || path.length > LONGEST_IN_FORMULA || shown.length > LONGEST_IN_FORMULA) return shown;
  return { formula: `HYPERLINK(${quoted(path)},${quoted(shown)})`, value: shown };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
