/** movedColumns: where the columns of a table stand after a person put some in or took some out. */
import type { Grid } from "../grid/grid";
import { digest, type RowRecord } from "./record";

export interface MovedColumns {
  readonly isMoved: boolean;
  /** The table's own column that stands there now; null for one of the person's. */
  readonly own: (column: number) => number | null;
  /** Where a column of the table stands now; null when it was taken out. */
  readonly now: (own: number) => number | null;
}

const STAYED: MovedColumns = { isMoved: false, own: (column) => column, now: (own) => own };
/** Rows looked at: the heads and the first figures tell. */
const LOOKED_AT = 40;

/**
 * `was` and `is`: the column of the record as it was put, and as it stands. Where they differ, so many columns came in
 * or went; of all the places where that may have been, the one under which most cells hold what we put into them.
 */
export function movedColumns(
  grid: Grid,
  was: number,
  is: number,
  rows: readonly (readonly [row: number, record: RowRecord])[],
): MovedColumns {
  const count = is - was;
  if (count === 0) return STAYED;
  let best = { score: -1, columns: STAYED };
  for (let at = 1; at <= was; at++) {
    const columns = count > 0 ? insertedAt(at, count) : deletedAt(at, -count);
    let score = 0;
    for (const [row, { ours }] of rows.slice(0, LOOKED_AT))
      for (const [own, recorded] of ours) {
        const now = columns.now(own);
        if (recorded.length > 1 && now !== null && digest(grid.at(row, now).value) === recorded.slice(1)) score++;
      }
    if (score > best.score) best = { score, columns };
  }
  return best.columns;
}

function insertedAt(at: number, count: number): MovedColumns {
  return {
    isMoved: true,
    own: (column) => (column < at ? column : column < at + count ? null : column - count),
    now: (own) => (own < at ? own : own + count),
  };
}

function deletedAt(at: number, count: number): MovedColumns {
  return {
    isMoved: true,
    own: (column) => (column < at ? column : column + count),
    now: (own) => (own < at ? own : own < at + count ? null : own - count),
  };
}
