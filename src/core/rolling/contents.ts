/** Contents: what the cells of last year's sheets hold in the new year, by their places in the snapshot. */
import type { CellContent } from "../grid/edit";
import { type Grid, sheetNamed, type Workbook } from "../grid/grid";
import type { CellChange } from "./change";
import { spliced, type TextSplice } from "./splices";

export class Contents {
  private readonly whole = new Map<string, Map<string, CellContent>>();
  private readonly pieces = new Map<string, Map<string, TextSplice[]>>();

  constructor(private readonly workbook: Workbook) {}

  put(sheet: string, change: CellChange): void {
    const key = `${change.row}:${change.column}`;
    if ("content" in change) {
      listOf(this.whole, sheet).set(key, change.content);
      return;
    }
    const pieces = listOf(this.pieces, sheet);
    pieces.set(key, [...(pieces.get(key) ?? []), change]);
  }

  /** Puts a cell's content, whatever pieces of it were to be changed. */
  replace(sheet: string, row: number, column: number, content: CellContent): void {
    this.pieces.get(sheet)?.delete(`${row}:${column}`);
    listOf(this.whole, sheet).set(`${row}:${column}`, content);
  }

  /** What a cell holds in the new year, or null where it stays as it is. */
  at(grid: Grid, row: number, column: number): CellContent | null {
    const key = `${row}:${column}`;
    const whole = this.whole.get(grid.sheet)?.get(key);
    const pieces = this.pieces.get(grid.sheet)?.get(key);
    if (pieces === undefined) return whole ?? null;
    const { value } = whole ?? grid.at(row, column);
    return typeof value === "string" ? { ...whole, value: spliced(value, pieces) } : (whole ?? null);
  }

  /** Every cell that holds something else, by sheet. */
  *changed(): Generator<{ readonly grid: Grid; readonly row: number; readonly column: number; readonly content: CellContent }> {
    for (const name of new Set([...this.whole.keys(), ...this.pieces.keys()])) {
      const grid = sheetNamed(this.workbook, name);
      if (grid === null) continue;
      const keys = new Set([...(this.whole.get(name)?.keys() ?? []), ...(this.pieces.get(name)?.keys() ?? [])]);
      for (const key of keys) {
        const [row, column] = key.split(":").map(Number) as [number, number];
        const content = this.at(grid, row, column);
        if (content !== null) yield { grid, row, column, content };
      }
    }
  }
}

function listOf<T>(lists: Map<string, Map<string, T>>, sheet: string): Map<string, T> {
  let list = lists.get(sheet);
  if (list === undefined) lists.set(sheet, (list = new Map()));
  return list;
}
