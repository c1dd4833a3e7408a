/** GridBuilder: makes a changed copy of a Grid; the Grid it began from stays as it was. */
import type { Area } from "./area";
import type { CellContent } from "./edit";
import { type Cell, type FixedArea, Grid, type Visibility } from "./grid";
import { NO_PAINTS, type PaintRun, type Paints } from "./paint";

export class GridBuilder {
  merges: readonly Area[];
  fixed: readonly FixedArea[] = [];
  hiddenRows: ReadonlySet<number>;
  private paints: Paints | null = NO_PAINTS;
  private ownPaints: Map<number, readonly PaintRun[]> | null = null;
  private readonly rows = new Map<number, (Cell | undefined)[]>();
  /** Rows that are this builder's own and may be written to. */
  private readonly owned = new Set<number>();

  private constructor(
    private readonly base: {
      sheet: string;
      visibility: Visibility;
      mark: string | null;
      isProtected: boolean;
      hiddenColumns: ReadonlySet<number>;
    },
    merges: readonly Area[],
    hiddenRows: ReadonlySet<number>,
  ) {
    this.merges = merges;
    this.hiddenRows = hiddenRows;
  }

  /** Rows move to where `rowTo` says; null leaves them out. `sheet`: its name from now on. Row by row nothing is copied before it is written to. */
  static from(grid: Grid, rowTo: (row: number) => number | null = (row) => row, sheet = grid.sheet): GridBuilder {
    const { visibility, mark, isProtected, hiddenColumns } = grid;
    const builder = new GridBuilder({ sheet, visibility, mark, isProtected, hiddenColumns }, grid.merges, grid.hiddenRows);
    builder.fixed = grid.fixed;
    builder.paints = movedPaints(grid.paints, rowTo);
    for (const row of grid.usedRows()) {
      const to = rowTo(row);
      if (to !== null) builder.rows.set(to, grid.row(row) as (Cell | undefined)[]);
    }
    return builder;
  }

  /** An empty sheet, of ours when it has a mark. */
  static empty(sheet: string, mark: string | null, hiddenColumns: readonly number[] = [], visibility: Visibility = "visible"): GridBuilder {
    return new GridBuilder({ sheet, visibility, mark, isProtected: false, hiddenColumns: new Set(hiddenColumns) }, [], new Set());
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    let cells = this.rows.get(row);
    if (!cells || !this.owned.has(row)) {
      cells = cells ? [...cells] : [];
      this.rows.set(row, cells);
      this.owned.add(row);
    }
    if (cell) cells[column] = cell;
    else delete cells[column];
  }

  /** Paints a row as another one is, of the sheet before. */
  paint(row: number, runs: readonly PaintRun[] | undefined): void {
    if (this.paints === null || runs === undefined) return;
    this.paints = this.ownPaints ??= new Map(this.paints);
    this.ownPaints.set(row, runs);
  }

  /** Puts an edit's content into a cell, with this number format (General counts as none). */
  write(row: number, column: number, content: CellContent, format: string | undefined): void {
    const { value, formula } = content;
    const hasFormat = format !== undefined && format !== "General";
    const isEmpty = value === null && formula === undefined && !hasFormat;
    this.set(row, column, isEmpty ? undefined : cellOf(content, hasFormat ? format : undefined));
  }

  build(): Grid {
    for (const row of this.owned) {
      const cells = this.rows.get(row)!;
      while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
      if (cells.length === 0) this.rows.delete(row);
    }
    const { rows, merges, fixed, hiddenRows, paints } = this;
    return new Grid({ ...this.base, rows, merges, fixed, hiddenRows, paints });
  }
}

/** The content itself where it says no more and no less than the cell: large sheets need not hold it twice. */
function cellOf(content: CellContent, format: string | undefined): Cell {
  const { value, formula } = content;
  if (content.format === format && content.isUnsaved === undefined) return content;
  if (format === undefined) return formula === undefined ? { value } : { value, formula };
  return formula === undefined ? { value, format } : { value, formula, format };
}

/** The same map where no painted row moves. */
function movedPaints(paints: Paints | null, rowTo: (row: number) => number | null): Paints | null {
  if (paints === null || [...paints.keys()].every((row) => rowTo(row) === row)) return paints;
  const moved = new Map<number, readonly PaintRun[]>();
  for (const [row, runs] of paints) {
    const to = rowTo(row);
    if (to !== null) moved.set(to, runs);
  }
  return moved;
}
