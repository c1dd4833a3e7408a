/** Paint: what the format of cells says to a reader (fill colour, strike-through), kept in runs along each row. */

/** Fill and strike-through of one cell; a cell with neither has no Paint. */
export interface Paint {
  /** Names the colour; equal names are equal colours within one sheet. Null: none, or white. */
  readonly fill: string | null;
  readonly isStruck: boolean;
}

/** Neighbouring cells of a row with the same Paint. */
export interface PaintRun extends Paint {
  readonly left: number;
  readonly right: number;
}

/** By row number; rows without paint are left out. Rows painted alike share one list. */
export type Paints = ReadonlyMap<number, readonly PaintRun[]>;

export const NO_PAINTS: Paints = new Map();

/** More runs than a plan has: what is beyond them is not kept. */
const MAX_RUNS = 100_000;

/** Gathers the painted cells of a sheet, row by row and from left to right. */
export class PaintCollector {
  private readonly rows = new Map<number, readonly PaintRun[]>();
  private row = 0;
  private runs: PaintRun[] = [];
  private latest: readonly PaintRun[] = [];
  private count = 0;

  add(row: number, column: number, paint: Paint): void {
    if (row !== this.row) {
      this.close();
      this.row = row;
      this.runs = [...(this.rows.get(row) ?? [])];
    }
    const last = this.runs[this.runs.length - 1];
    if (last !== undefined && last.right === column - 1 && isSamePaint(last, paint))
      this.runs[this.runs.length - 1] = { ...last, right: column };
    else this.runs.push({ left: column, right: column, fill: paint.fill, isStruck: paint.isStruck });
  }

  /** Null where there was more than can be kept: then nothing is known, instead of a part. */
  finish(): Paints | null {
    this.close();
    return this.count > MAX_RUNS ? null : this.rows;
  }

  private close(): void {
    if (this.row === 0 || this.count > MAX_RUNS) return;
    if (!isSameRuns(this.runs, this.latest)) {
      this.latest = this.runs;
      this.count += this.runs.length;
    }
    this.rows.set(this.row, this.latest);
  }
}

/** Both null where neither host could tell. */
export function isSamePaints(one: Paints | null, other: Paints | null): boolean {
  if (one === other) return true;
  if (one === null || other === null || one.size !== other.size) return false;
  for (const [row, runs] of one) if (!isSameRuns(runs, other.get(row) ?? [])) return false;
  return true;
}

function isSameRuns(one: readonly PaintRun[], other: readonly PaintRun[]): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every((run, index) => {
        const its = other[index]!;
        return run.left === its.left && run.right === its.right && isSamePaint(run, its);
      }))
  );
}

function isSamePaint(one: Paint, other: Paint): boolean {
  return one.fill === other.fill && one.isStruck === other.isStruck;
}
