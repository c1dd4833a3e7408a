/** workbookOf: builds a Workbook from plain arrays of cells, for tests. */
import { type Area, columnNumber, parseArea } from "../src/core/grid/area";
import { type Cell, type CellValue, type DefinedName, Grid, type TableFrame, type Visibility, type Workbook } from "../src/core/grid/grid";
import { type Paint, PaintCollector, type Paints } from "../src/core/grid/paint";

/** A bare value, a whole cell (`{ formula: "SUM(A1:A2)", value: 3 }`), or undefined for nothing. A string is always text. */
export type CellInput = CellValue | undefined | Partial<Cell>;

export type RowsInput = readonly (readonly CellInput[])[];

export interface SheetInput {
  /** First array = row 1, first item = column A. */
  readonly rows: RowsInput;
  /** "A1:C1". */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Letters ("C") or numbers (3). */
  readonly hiddenColumns?: readonly (string | number)[];
  readonly visibility?: Visibility;
  readonly mark?: string;
  readonly isProtected?: boolean;
  /** Fill colours by area, row by row from the left: [["C4:E4", "FFC000"]]. */
  readonly fills?: readonly (readonly [area: string, color: string])[];
  /** Areas struck through. */
  readonly struck?: readonly string[];
  /** Areas of array formulas: "H3:H7". */
  readonly arrays?: readonly string[];
}

export interface WorkbookInput {
  readonly date1904?: boolean;
  readonly isStructureLocked?: boolean;
  readonly isSigned?: boolean;
  readonly names?: readonly DefinedName[];
  readonly tables?: readonly TableFrame[];
}

/**
 *   workbookOf({
 *     Sheet1: [["月份", "预算"], ["1月", 3000], ["合计", { formula: "SUM(B2:B2)", value: 3000 }]],
 *     说明: { rows: [["填表说明"]], merges: ["A1:C1"], visibility: "hidden" },
 *   })
 */
export function workbookOf(sheets: Readonly<Record<string, RowsInput | SheetInput>>, options: WorkbookInput = {}): Workbook {
  return {
    sheets: Object.entries(sheets).map(([name, input]) => gridOf(name, input)),
    date1904: options.date1904 ?? false,
    isStructureLocked: options.isStructureLocked ?? false,
    isSigned: options.isSigned ?? false,
    ...(options.names && { names: options.names }),
    ...(options.tables && { tables: options.tables }),
  };
}

/** One sheet; throws on a misspelt merge, because that is a mistake of the test. */
export function gridOf(sheet: string, input: RowsInput | SheetInput): Grid {
  const parts: SheetInput = "rows" in input ? input : { rows: input };
  const rows = new Map<number, (Cell | undefined)[]>();
  parts.rows.forEach((row, index) => {
    const cells: (Cell | undefined)[] = [];
    row.forEach((cell, at) => {
      const made = cellOf(cell);
      if (made) cells[at + 1] = made;
    });
    if (cells.length > 0) rows.set(index + 1, cells);
  });
  return new Grid({
    sheet,
    rows,
    merges: (parts.merges ?? []).map(areaOf),
    hiddenRows: new Set(parts.hiddenRows ?? []),
    hiddenColumns: new Set((parts.hiddenColumns ?? []).map((column) => (typeof column === "number" ? column : columnNumber(column)!))),
    ...(parts.visibility ? { visibility: parts.visibility } : {}),
    ...(parts.mark ? { mark: parts.mark } : {}),
    ...(parts.isProtected ? { isProtected: true } : {}),
    paints: paintsOf(parts),
    fixed: (parts.arrays ?? []).map((area) => ({ ...areaOf(area), why: "array-formula" as const })),
  });
}

function paintsOf({ fills = [], struck = [] }: SheetInput): Paints | null {
  const cells = new Map<string, Paint>();
  const put = (text: string, paint: Partial<Paint>): void => {
    const { top, left, bottom, right } = areaOf(text);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        cells.set(`${row},${column}`, { fill: null, isStruck: false, ...cells.get(`${row},${column}`), ...paint });
  };
  for (const [area, fill] of fills) put(area, { fill });
  for (const area of struck) put(area, { isStruck: true });
  const collector = new PaintCollector();
  const places = [...cells].map(([key, paint]) => ({ place: key.split(",").map(Number) as [number, number], paint }));
  for (const { place, paint } of places.sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])) collector.add(...place, paint);
  return collector.finish();
}

/** Reads "A1:C9"; throws when it is none. */
export function areaOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`not an area: ${text}`);
  return area;
}

/** Undefined when the input leaves the cell empty. */
export function cellOf(input: CellInput): Cell | undefined {
  if (input === undefined || input === null) return undefined;
  if (typeof input !== "object") return { value: input };
  if ("error" in input) return { value: input };
  const { value = null, formula, format } = input as Partial<Cell>;
  return { value, ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
}

/**
 * A workbook as plain data that compares: sheets in order, each with its non-empty cells by A1 name,
 * merges sorted. Trailing empties do not matter, so two hosts that store rows differently still agree.
 */
export function plainWorkbook(workbook: Workbook): unknown {
  return {
    date1904: workbook.date1904,
    isStructureLocked: workbook.isStructureLocked,
    isSigned: workbook.isSigned,
    sheets: workbook.sheets.map(plainGrid),
  };
}

/** See plainWorkbook. */
export function plainGrid(grid: Grid): unknown {
  const cells: Record<string, unknown> = {};
  for (const row of grid.usedRows()) {
    grid.row(row).forEach((cell, column) => {
      if (!cell || (cell.value === null && cell.formula === undefined && cell.format === undefined)) return;
      const plain: Record<string, unknown> = { value: cell.value };
      if (cell.formula !== undefined) plain["formula"] = cell.formula;
      if (cell.format !== undefined && cell.format !== "General") plain["format"] = cell.format;
      if (cell.value !== null || cell.formula !== undefined || "format" in plain) cells[`R${row}C${column}`] = plain;
    });
  }
  return {
    sheet: grid.sheet,
    visibility: grid.visibility,
    mark: grid.mark,
    isProtected: grid.isProtected,
    cells,
    merges: grid.merges.map((m) => `R${m.top}C${m.left}:R${m.bottom}C${m.right}`).sort(),
    hiddenRows: [...grid.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...grid.hiddenColumns].sort((a, b) => a - b),
    paints: grid.paints === null ? null : [...grid.paints].sort(([one], [other]) => one - other),
  };
}
