/** SheetDraft: a sheet laid out by hand, cell by cell, before it becomes the bytes of a workbook. */
import { a1, type Area } from "../../src/core/grid/area";

export interface CellDraft {
  readonly value: string | number | { readonly error: string } | null;
  /** A1 text without "="; `value` is then what Excel would have saved. */
  readonly formula?: string;
  readonly format?: string;
  /** RRGGBB. */
  readonly fill?: string;
  readonly isStruck?: boolean;
  readonly isBold?: boolean;
}

export class SheetDraft {
  readonly cells = new Map<number, Map<number, CellDraft>>();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  isHidden = false;

  constructor(public name: string) {}

  put(row: number, column: number, content: CellDraft | string | number | null): void {
    if (content === null) return;
    const cell = typeof content === "object" ? content : { value: content };
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = new Map()));
    line.set(column, cell);
  }

  at(row: number, column: number): CellDraft | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** Does nothing for a single cell. */
  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  get lastRow(): number {
    return Math.max(0, ...this.cells.keys());
  }

  get lastColumn(): number {
    return Math.max(0, ...[...this.cells.values()].flatMap((line) => [...line.keys()]));
  }
}

export interface BookDraft {
  readonly sheets: SheetDraft[];
}

/** "E7". */
export const at = (row: number, column: number): string => a1(row, column);

/** "E4:E9". */
export const span = (column: number, top: number, bottom: number): string => `${a1(top, column)}:${a1(bottom, column)}`;
