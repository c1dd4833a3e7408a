/** MonthColours: the months of rows that are marked by fill colour alone, in the columns of the months. */
import { isBlank } from "../grid/grid";
import type { MonthReading } from "../plan/months";
import type { Field, Layout } from "../plan/plan";
import { ADDED } from "../words/approval-words";
import { COLOUR_OF_ELSE } from "../words/month-words";
import { isTotalLabel } from "./labels";
import type { SheetView } from "./sheet-view";

type MonthColumn = Layout["monthColumns"][number];

/** Less than this share of the rows is decoration. */
const ENOUGH = 0.5;
/** A colour that so many rows have in one column is the column's. */
const STRIPE = 0.8;
/** Rows from which a column may have a colour of its own. */
const LEAST_ROWS = 4;

export class MonthColours {
  private constructor(
    private readonly sheet: string,
    private readonly marks: ReadonlyMap<number, readonly MonthColumn[]>,
  ) {}

  /** Null where the months hold figures, where too few rows have colours, or where the host can't tell them. */
  static of(view: SheetView, layout: Layout): MonthColours | null {
    const { grid } = view;
    if (layout.monthColumns.length === 0 || grid.paints === null || grid.paints.size === 0) return null;
    const rows = rowsOf(view, layout);
    const cellsOf = (row: number): readonly { readonly at: MonthColumn; readonly isBlank: boolean; readonly isFigure: boolean }[] =>
      layout.monthColumns.map((at) => {
        const cell = view.own(row, at.column);
        return { at, isBlank: isBlank(cell), isFigure: typeof cell.value === "number" };
      });
    if (rows.some((row) => cellsOf(row).some(({ isFigure }) => isFigure))) return null;
    // A row that says its months in signs or words says them so.
    const silent = rows.filter((row) => cellsOf(row).every((cell) => cell.isBlank));
    const isElse = elsewhere(view, new Set(rows));
    const fillOf = (row: number, column: number): string | null => {
      const fill = grid.paintAt(row, column)?.fill ?? null;
      // A row that is coloured from its name on is no mark of a month.
      return fill === null || isElse.has(fill) || fill === grid.paintAt(row, layout.columns.activity!)?.fill ? null : fill;
    };
    const stripes = new Map(layout.monthColumns.map(({ column }) => [column, stripeOf(silent.map((row) => fillOf(row, column)))]));
    const marks = new Map<number, readonly MonthColumn[]>();
    for (const row of silent) {
      const found = layout.monthColumns.filter(({ column }) => {
        const fill = fillOf(row, column);
        return fill !== null && fill !== stripes.get(column);
      });
      if (found.length > 0) marks.set(row, found);
    }
    // Rows that we added have no colour, and say nothing of how the others are marked.
    const own = silent.filter((row) => !view.ownCells(row).some(({ cell }) => typeof cell.value === "string" && ADDED.test(cell.value)));
    return marks.size > 0 && marks.size >= own.length * ENOUGH ? new MonthColours(grid.sheet, marks) : null;
  }

  /** The months of a row; null where it has no colour of its own. */
  at(row: number): Field<MonthReading> | null {
    const found = this.marks.get(row);
    if (found === undefined) return null;
    const months = found.map(({ month }) => ({ month, yearOffset: 0 }));
    const form = months.length === 1 ? "month" : "list";
    const value: MonthReading = { months, form, isVague: false, year: null, isInherited: false };
    return { value, cell: { sheet: this.sheet, row, column: found[0]!.column }, text: "" };
  }
}

/** Rows of the table that name something, sums left out. */
function rowsOf(view: SheetView, { columns, firstRow, lastRow, headerRows }: Layout): number[] {
  return view.rows.filter((row) => {
    if (row < firstRow || row > lastRow || headerRows.includes(row)) return false;
    const name = view.seen(row, columns.activity!);
    return !isBlank(name) && !view.ownCells(row).some(({ cell }) => typeof cell.value === "string" && isTotalLabel(view.word(cell)));
  });
}

/** The colour that nearly all the rows have in a column; null where there is none. */
function stripeOf(fills: readonly (string | null)[]): string | null {
  if (fills.length < LEAST_ROWS) return null;
  return fills.find((fill) => fill !== null && fills.filter((other) => other === fill).length >= fills.length * STRIPE) ?? null;
}

/** Colours that the sheet says mean something else than a plan: those of what was done, of holidays. */
function elsewhere(view: SheetView, rows: ReadonlySet<number>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [row, runs] of view.grid.paints ?? [])
    for (const { left, right, fill } of rows.has(row) ? [] : runs) {
      if (fill === null) continue;
      const said = [left, right, right + 1].map((column) => view.word(view.own(row, column))).find((word) => word !== "");
      if (said !== undefined && COLOUR_OF_ELSE.test(said)) found.add(fill);
    }
  return found;
}
