/** tablesOf, layoutOf: a recognised layout as the tables that 识别更正 shows, and back again. */
import type { ColumnRole } from "../../core/terms/column-role";
import { a1, columnName, columnNumber } from "../../core/grid/area";
import { type Grid, isCellError } from "../../core/grid/grid";
import type { Band, Layout, TransposedLayout } from "../../core/plan/plan";
import { blockOf, headAt, withAmounts } from "../../core/reading/column-text";
import { toldAcross } from "../../core/reading/transposed";

/** One table of a sheet as the form holds it; rows as typed. */
export interface TableDraft {
  /** Rows of the header, "3" or "3、4"; blank where there is none. */
  readonly header: string;
  readonly first: string;
  readonly last: string;
  readonly unit: string;
  /** The cell of what stands over this block of columns, "C3"; blank where nothing does. */
  readonly head: string;
  /** By column; by row in a table on its side. */
  readonly roles: Readonly<Record<number, ColumnRole | "">>;
  /** Rows of the tables on their side, of which the first one is shown; null where they stand. */
  readonly bands: readonly Band[] | null;
  /** What it was made from; null for a sheet of which nothing was recognised. */
  readonly seen: Layout | null;
}

export type LayoutFault = "badRow" | "needActivity" | "badHead";

const LISTED = "、";

/** The sheet's plan first, then the tables that go on with it below and beside. `lastRow`: the sheet's. */
export function tablesOf(layout: Layout | null, lastRow: number, defaultUnit: string): TableDraft[] {
  if (layout === null)
    return [
      { header: "1", first: "2", last: String(Math.max(lastRow, 2)), unit: defaultUnit, head: "", roles: {}, bands: null, seen: null },
    ];
  if (layout.transposed !== undefined) return [tableAcross(layout, layout.transposed, defaultUnit)];
  const parts = layout.parts ?? [];
  const tops = parts.filter((part) => part.headerRows[0] !== layout.headerRows[0]).map(topOf);
  return [layout, ...parts].map((table) => {
    // A table ends where the next one below it begins.
    const next = Math.min(...tops.filter((top) => top > table.firstRow));
    return {
      // The same header further down is found again by itself.
      header: table.headerRows.filter((row) => row < table.firstRow).join(LISTED),
      first: String(table.firstRow),
      last: String(Math.min(table.lastRow, layout.isCorrected ? Infinity : layout.lastRow, next - 1)),
      unit: table.unit ?? defaultUnit,
      head: table.block?.head ? a1(table.block.head.row, table.block.head.column) : "",
      roles: { ...Object.fromEntries(partsOf(table).map((column) => [column, "amount" as const])), ...rolesAt(table.columns) },
      bands: null,
      seen: table,
    };
  });
}

/** Header columns, rows by role. */
function tableAcross(layout: Layout, { bands, headerColumns, rows }: TransposedLayout, defaultUnit: string): TableDraft {
  return {
    header: headerColumns.map(columnName).join(LISTED),
    first: String(layout.firstRow),
    last: String(layout.lastRow),
    unit: layout.unit ?? defaultUnit,
    head: "",
    roles: rolesAt(rows),
    bands,
    seen: layout,
  };
}

/** Columns of amounts that a row's is the sum of; those beside an amount column go on by themselves. */
function partsOf({ columns, partColumns }: Layout): readonly number[] {
  return columns.amount === undefined ? (partColumns ?? []) : [];
}

function rolesAt(places: Readonly<Partial<Record<ColumnRole, number>>>): TableDraft["roles"] {
  return Object.fromEntries(Object.entries(places).map(([role, at]) => [at, role as ColumnRole]));
}

/** The layout that the tables say, or what is wrong with which of them. `factorOf`: yuan per unit. */
export function layoutOf(
  sheet: string,
  tables: readonly TableDraft[],
  factorOf: (unit: string) => number,
  grid: Grid | null = null,
): Layout | { readonly fault: LayoutFault; readonly table: number } {
  const read: Layout[] = [];
  for (const [index, table] of tables.entries()) {
    const one = tableLayout(sheet, table, factorOf, grid);
    if (typeof one === "string") return { fault: one, table: index };
    read.push(one);
  }
  const [plan, ...parts] = read;
  return parts.length === 0 ? plan! : { ...plan!, parts };
}

function tableLayout(
  sheet: string,
  { header, first, last, unit, head, roles, bands, seen }: TableDraft,
  factorOf: (unit: string) => number,
  grid: Grid | null,
): Layout | LayoutFault {
  const columns: Partial<Record<ColumnRole, number>> = Object.fromEntries(
    Object.entries(roles).flatMap(([column, role]) => (role === "" ? [] : [[role, Number(column)]])),
  );
  if (bands !== null) {
    const headerColumns = header.split(/[,，、\s]+/).flatMap((text) => columnNumber(text.trim()) ?? []);
    if (columns.activity === undefined) return "needActivity";
    return headerColumns.length === 0
      ? "badRow"
      : toldAcross({ sheet, bands, headerColumns, rows: columns, unit, unitFactor: factorOf(unit) });
  }
  const headerRows = header
    .split(/[,，、\-—\s]+/)
    .filter((text) => text !== "")
    .map(rowIn)
    .sort((a, b) => a - b);
  const [firstRow, lastRow] = [rowIn(first), rowIn(last)];
  if ([...headerRows, firstRow, lastRow].some((row) => row < 1) || lastRow < firstRow || headerRows.some((row) => row >= firstRow))
    return "badRow";
  if (columns.activity === undefined) return "needActivity";
  const { amount: _amount, ...others } = columns;
  const amounts = Object.entries(roles).flatMap(([column, role]) => (role === "amount" ? [Number(column)] : []));
  const over = head.trim() === "" || grid === null ? null : headAt(head, grid);
  if (head.trim() !== "" && grid !== null && over === null) return "badHead";
  return {
    sheet,
    headerRows,
    ...withAmounts(others, amounts),
    ...(over !== null && seen?.block?.head?.row === over.row && seen.block.head.column === over.column
      ? { block: seen.block }
      : blockOf(others, over)),
    monthColumns: seen?.monthColumns ?? [],
    firstRow,
    lastRow,
    unit,
    unitFactor: factorOf(unit),
    confidence: 1,
    isCorrected: true,
  };
}

/** 0 for anything that is no row number. */
function rowIn(text: string): number {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : 0;
}

function topOf({ headerRows, firstRow }: Layout): number {
  return headerRows[0] ?? firstRow;
}

/** The layout with its amounts in another column, as the user says; nothing is asked about it any more. */
export function withAmountIn({ doubt: _, ...layout }: Layout, column: number): Layout {
  const freed = Object.entries(layout.columns).filter(([role, at]) => role !== "amount" && at !== column);
  return { ...layout, columns: { ...Object.fromEntries(freed), amount: column }, confidence: 1, isCorrected: true };
}

/** What stands over a column, cut short; "" where nothing does. */
export function headingIn(grid: Grid | null, { headerRows }: Pick<Layout, "headerRows">, column: number): string {
  return textIn(grid, headerRows[headerRows.length - 1] ?? 1, column);
}

/** What stands in a cell, cut short; "" where nothing does. */
export function textIn(grid: Grid | null, row: number, column: number): string {
  const value = grid?.seenAt(row, column).value ?? null;
  return value === null ? "" : isCellError(value) ? value.error : String(value).replace(/\s+/g, " ").slice(0, 14);
}
