/** Workbook, Grid and Cell: the one finished copy of a workbook that every host hands to the engine. */
import { type Area, contains } from "./area";
import { NO_PAINTS, type Paint, type Paints } from "./paint";

/** An error value such as #REF!, kept apart from text. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows before formatting. Dates are serial numbers with a date format. */
export type CellValue = string | number | boolean | CellError | null;

/**
 * One cell. A formula whose value was never saved has `formula` and a null `value`:
 * that is neither zero nor blank.
 */
export interface Cell {
  readonly value: CellValue;
  /** A1 text without the leading "=". */
  readonly formula?: string;
  /** Number format code; absent means General. */
  readonly format?: string;
}

export const BLANK: Cell = Object.freeze({ value: null });

/** Its value and formula alone: what an edit expects of a cell. */
export function bareCell({ value, formula }: Cell): Cell {
  return formula === undefined ? { value } : { value, formula };
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** True when there is nothing in the cell: no value, no formula, or only white space. */
export function isBlank(cell: Cell): boolean {
  if (cell.formula !== undefined) return false;
  return cell.value === null || (typeof cell.value === "string" && /^[\s\u200b-\u200d\ufeff]*$/.test(cell.value));
}

/** Cells that stand and move as one: what they are is the code of the error that tearing them would be. */
export interface FixedArea extends Area {
  readonly why: "array-formula" | "pivot-table";
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** Cells that are made as they are asked for. */
export interface CellRows {
  /** Last row and column that hold a value or a formula; 0 where none does. */
  readonly lastRow: number;
  readonly lastColumn: number;
  at(row: number, column: number): Cell | undefined;
  /** A new list of the cells of a row, indexed by column (index 0 unused); null where it holds nothing. */
  row(row: number): (Cell | undefined)[] | null;
  /** Ascending. */
  usedRows(): number[];
  /** Those of them that hold a formula, ascending. */
  formulaRows(): number[];
}

/** Everything a Grid is made from; the arrays are taken over, not copied. */
export interface GridParts {
  readonly sheet: string;
  readonly visibility?: Visibility;
  /** Kind of the sheet when this software made it (see SheetDraft.mark), else null. */
  readonly mark?: string | null;
  readonly isProtected?: boolean;
  /** Sparse: row number → its cells, indexed by column (index 0 unused); or what makes them. */
  readonly rows: Map<number, (Cell | undefined)[]> | CellRows;
  readonly merges?: readonly Area[];
  readonly fixed?: readonly FixedArea[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Null where the host can't tell; none by default. */
  readonly paints?: Paints | null;
}

const NO_CELLS: readonly (Cell | undefined)[] = [];
/** Rows lie close together where there are no more than so many to each that holds something. */
const MOST_SPARSE = 4;

/**
 * One worksheet, read-only and sparse.
 *
 *        1 (A)   2 (B)
 *   1   [ 工会工作计划 ]      ← a merge: only A1 holds the value, anchor(1, 2) is (1, 1)
 *   2    月份     活动
 *   3    1月      春节慰问    ← at(3, 2).value
 */
export class Grid {
  readonly sheet: string;
  readonly visibility: Visibility;
  readonly mark: string | null;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  /** No row can be put into the middle of these, nor one of their cells be changed. */
  readonly fixed: readonly FixedArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Fills and strike-through; null where the host can't tell. */
  readonly paints: Paints | null;
  /** Last row and column that hold a value or a formula; 0 in an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  private readonly rows: Map<number, (Cell | undefined)[]>;
  /** Instead of `rows`, where the cells are in one; rows are then made as they are asked for, once each. */
  private readonly store: CellRows | null;
  #used: readonly number[] | null = null;
  readonly #made = new Map<number, (Cell | undefined)[]>();
  /** The same by place, where the rows lie close together: a hundred thousand are asked for many times each. */
  private readonly dense: readonly (readonly (Cell | undefined)[] | undefined)[];
  private readonly mergesByRow = new Map<number, Area[]>();
  private readonly tallMerges: Area[] = [];

  constructor(parts: GridParts) {
    this.sheet = parts.sheet;
    this.visibility = parts.visibility ?? "visible";
    this.mark = parts.mark ?? null;
    this.isProtected = parts.isProtected ?? false;
    this.merges = parts.merges ?? [];
    this.fixed = parts.fixed ?? [];
    this.hiddenRows = parts.hiddenRows ?? new Set();
    this.hiddenColumns = parts.hiddenColumns ?? new Set();
    this.paints = parts.paints === undefined ? NO_PAINTS : parts.paints;
    const isMap = parts.rows instanceof Map;
    this.rows = isMap ? (parts.rows as Map<number, (Cell | undefined)[]>) : new Map();
    this.store = isMap ? null : (parts.rows as CellRows);
    let lastRow = this.store?.lastRow ?? 0;
    let lastColumn = this.store?.lastColumn ?? 0;
    for (const [row, cells] of this.rows) {
      if (cells.length > 1 && row > lastRow) lastRow = row;
      if (cells.length - 1 > lastColumn) lastColumn = cells.length - 1;
    }
    const dense = new Array<readonly (Cell | undefined)[] | undefined>(
      this.store === null && lastRow <= MOST_SPARSE * this.rows.size ? lastRow + 1 : 0,
    );
    if (dense.length > 0) for (const [row, cells] of this.rows) if (row <= lastRow) dense[row] = cells;
    this.dense = dense;
    this.lastRow = lastRow;
    this.lastColumn = lastColumn;
    for (const merge of this.merges) {
      // A merge of a million rows must not cost a million index entries.
      if (merge.bottom - merge.top > 2000) this.tallMerges.push(merge);
      else
        for (let row = merge.top; row <= merge.bottom; row++) {
          const list = this.mergesByRow.get(row);
          if (list) list.push(merge);
          else this.mergesByRow.set(row, [merge]);
        }
    }
  }

  /** The cell as stored; BLANK where nothing is stored. Inside a merge only the anchor holds a value. */
  at(row: number, column: number): Cell {
    return this.store === null ? (this.row(row)[column] ?? BLANK) : (this.store.at(row, column) ?? BLANK);
  }

  /** The merge that covers the cell, or null. Where merges overlap the first one stands. */
  mergeAt(row: number, column: number): Area | null {
    const near = this.mergesByRow.get(row);
    if (near) for (const merge of near) if (contains(merge, row, column)) return merge;
    for (const merge of this.tallMerges) if (contains(merge, row, column)) return merge;
    return null;
  }

  /** True when a merge may cover cells of the row; false when none does. */
  mayHaveMerges(row: number): boolean {
    return this.tallMerges.length > 0 || this.mergesByRow.has(row);
  }

  /** The position whose value the cell shows: the top-left of its merge, or itself. */
  anchor(row: number, column: number): { readonly row: number; readonly column: number } {
    const merge = this.mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }

  /** The cell the user sees at this place: the merge anchor's, or its own. */
  seenAt(row: number, column: number): Cell {
    const { row: r, column: c } = this.anchor(row, column);
    return this.at(r, c);
  }

  /** The stored cells of a row, indexed by column (index 0 unused); empty where the row holds nothing. */
  row(row: number): readonly (Cell | undefined)[] {
    return this.dense[row] ?? (this.store === null ? this.rows.get(row) : this.rowOf(this.store, row)) ?? NO_CELLS;
  }

  private rowOf(store: CellRows, row: number): (Cell | undefined)[] | null {
    const known = this.#made.get(row);
    if (known !== undefined) return known;
    const cells = store.row(row);
    if (cells !== null) this.#made.set(row, cells);
    return cells;
  }

  /** Fill and strike-through of the cell the user sees at this place; null where it has neither, or nobody can tell. */
  paintAt(row: number, column: number): Paint | null {
    if (this.paints === null || this.paints.size === 0) return null;
    const { row: r, column: c } = this.anchor(row, column);
    return this.paints.get(r)?.find(({ left, right }) => left <= c && c <= right) ?? null;
  }

  /** Numbers of the rows that hold something, ascending. */
  usedRows(): readonly number[] {
    return (this.#used ??= this.store === null ? [...this.rows.keys()].sort((a, b) => a - b) : this.store.usedRows());
  }

  /** Numbers of the rows that hold a formula, ascending. */
  formulaRows(): readonly number[] {
    if (this.store !== null) return this.store.formulaRows();
    return this.usedRows().filter((row) => this.row(row).some((cell) => cell?.formula !== undefined));
  }
}

/** A word that formulas may say in place of what it stands for. */
export interface DefinedName {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** The sheet it is known in; null for the whole workbook. */
  readonly sheet: string | null;
}

/** A table of Excel's (“表格”), whose columns formulas may name. */
export interface TableFrame {
  readonly name: string;
  readonly sheet: string;
  /** With its header and its row of totals. */
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
  /** Headings from the left. */
  readonly columns: readonly string[];
}

/** A workbook as one finished copy: the sheets asked for, in the workbook's order. */
export interface Workbook {
  readonly sheets: readonly Grid[];
  /** True when dates count from 1904 (File > Options on old Macs). */
  readonly date1904: boolean;
  /** True when the workbook's structure is locked: no sheet can be added. */
  readonly isStructureLocked: boolean;
  /** True when a digital signature is present, which any change would break. */
  readonly isSigned: boolean;
  /** Names and tables, where the host can tell them; without the marks of our own sheets. */
  readonly names?: readonly DefinedName[];
  readonly tables?: readonly TableFrame[];
}

export function sheetNamed(workbook: Workbook, name: string): Grid | null {
  return workbook.sheets.find((sheet) => sheet.sheet === name) ?? null;
}
