/** SheetCells: gathers the cells of a sheet: in columns while they come in order, as nearly always, else row by row. */
import { CellStore, type TextCells } from "../../../core/grid/cell-store";
import type { Cell, CellRows } from "../../../core/grid/grid";
import { RowCells } from "./row-cells";

export class SheetCells {
  private store: CellStore | null;
  private spread: RowCells | null = null;
  private counted = 0;

  /** `countWidth` is told the width of each row, and may throw; less than nothing takes back what it was told. */
  constructor(
    texts: TextCells,
    private readonly formats: readonly (string | undefined)[],
    private readonly countWidth: (width: number) => void,
  ) {
    this.store = new CellStore(texts, formats);
  }

  /** True where the cell lies behind all that were put: then nothing can be there yet. */
  isBehind(row: number, column: number): boolean {
    return this.store !== null && this.store.isBehind(row, column);
  }

  /** The cell has to be behind the others, as has that of `addText`. */
  addNumber(row: number, column: number, value: number, style: number): void {
    this.countBefore(row);
    this.store!.addNumber(row, column, value, this.formatOf(style));
  }

  addText(row: number, column: number, index: number, style: number): void {
    this.countBefore(row);
    this.store!.addText(row, column, index, this.formatOf(style));
  }

  /** Puts a cell in its place; gives the one that was there, undefined where none was. */
  put(row: number, column: number, cell: Cell): Cell | undefined {
    if (this.isBehind(row, column)) {
      this.countBefore(row);
      this.store!.addOther(row, column, cell);
      return undefined;
    }
    return this.inRows().put(row, column, cell);
  }

  /** To be called after the last cell. */
  finish(): Map<number, (Cell | undefined)[]> | CellRows {
    if (this.spread !== null) {
      this.spread.finish();
      return this.spread.rows;
    }
    this.countLast();
    return this.store!;
  }

  at(row: number, column: number): Cell | undefined {
    return this.store === null ? this.spread!.rows.get(row)?.[column] : this.store.at(row, column);
  }

  replace(row: number, column: number, cell: Cell): void {
    if (this.store !== null) this.store.replaceOther(row, column, cell);
    else this.spread!.rows.get(row)![column] = cell;
  }

  private formatOf(style: number): number {
    return style >= 0 && style < this.formats.length ? style : this.formats.length;
  }

  private countBefore(row: number): void {
    const { store } = this;
    if (store === null || store.lastRow === 0 || store.lastRow >= row) return;
    this.countLast();
  }

  private countLast(): void {
    if (this.store === null || this.store.lastRow === 0) return;
    const width = this.store.lastAdded + 1;
    this.counted += width;
    this.countWidth(width);
  }

  /** From here on cells may come in any order. */
  private inRows(): RowCells {
    if (this.spread !== null) return this.spread;
    this.countWidth(-this.counted);
    const spread = new RowCells(this.countWidth);
    for (const row of this.store!.usedRows()) {
      this.store!.row(row)!.forEach((cell, column) => {
        if (cell !== undefined) spread.put(row, column, cell);
      });
    }
    this.store = null;
    return (this.spread = spread);
  }
}
