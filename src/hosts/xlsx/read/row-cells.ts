/** RowCells: gathers the cells of a sheet row by row, each row in a list of just the length it needs: over 100,000 rows that matters. */
import type { Cell } from "../../../core/grid/grid";

/** Wider rows are sparse or few. */
const MOST_EXACT = 64;

export class RowCells {
  readonly rows = new Map<number, (Cell | undefined)[]>();
  private row = 0;
  private highestRow = 0;
  /** The cells of the row so far, from left to right, and their columns. */
  private readonly gathered: Cell[] = [];
  private readonly columns: number[] = [];
  private count = 0;
  /** Instead of these, where cells came in another order, or the row came before. */
  private cells: (Cell | undefined)[] | null = null;

  /** `countWidth` is told the width of each row, and may throw. */
  constructor(private readonly countWidth: (width: number) => void) {}

  /** Puts a cell in its place; gives the one that was there, undefined where none was. */
  put(row: number, column: number, cell: Cell): Cell | undefined {
    if (row !== this.row) this.begin(row);
    if (this.cells === null) {
      if (this.count === 0 || column > this.columns[this.count - 1]!) {
        this.gathered[this.count] = cell;
        this.columns[this.count] = column;
        this.count++;
        return undefined;
      }
      this.cells = this.inPlaces();
    }
    const before = this.cells[column];
    this.cells[column] = cell;
    return before;
  }

  /** To be called after the last cell. */
  finish(): void {
    if (this.row === 0) return;
    const cells = this.cells ?? this.inPlaces();
    this.countWidth(cells.length);
    this.rows.set(this.row, cells);
    this.row = 0;
  }

  private begin(row: number): void {
    this.finish();
    this.row = row;
    this.count = 0;
    this.cells = row > this.highestRow ? null : (this.rows.get(row) ?? null);
    if (row > this.highestRow) this.highestRow = row;
  }

  private inPlaces(): (Cell | undefined)[] {
    const { count, columns, gathered } = this;
    const width = columns[count - 1]! + 1;
    const cells = width <= MOST_EXACT ? new Array<Cell | undefined>(width) : [];
    for (let index = 0; index < count; index++) cells[columns[index]!] = gathered[index];
    return cells;
  }
}
