/** TransposedGrid: a sheet whose tables lie on their side, stood up: the lines above and below as they are, each table turned. */
import { type Area, type CellRef, columnName, columnNumber } from "../grid/area";
import { type Cell, Grid } from "../grid/grid";
import type { Band } from "../plan/plan";

interface Segment extends Band {
  /** False for lines that stay as they are. */
  readonly isTurned: boolean;
  /** Its first row in the list that is made. */
  readonly at: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A sheet that is no list, made into one: an activity in each row. */
export interface StoodUp {
  readonly grid: Grid;
  /** The cell of the sheet that a cell of the list was made from. */
  origin(cell: CellRef): CellRef;
  /** False for a row of the list that is a line of the sheet. */
  isTurned(row: number): boolean;
  /** Lines of the sheet that only number what stands below them, and are not in the list. */
  readonly captions: readonly number[];
}

export class TransposedGrid implements StoodUp {
  readonly grid: Grid;
  readonly captions: readonly number[] = [];
  private readonly segments: readonly Segment[];

  /** `bands`: rows of the tables that lie on their side, from above, none within another. */
  constructor(
    private readonly source: Grid,
    bands: readonly Band[],
  ) {
    this.segments = segmentsOf(source, bands);
    const rows = new Map<number, (Cell | undefined)[]>();
    for (const row of source.usedRows())
      source.row(row).forEach((cell, column) => {
        const to = cell === undefined ? null : this.placeOf(row, column);
        if (to === null) return;
        const line = rows.get(to.row) ?? [];
        line[to.column] = cell!.formula === undefined ? cell : { ...cell!, formula: this.turned(cell!.formula) };
        rows.set(to.row, line);
      });
    this.grid = new Grid({
      sheet: source.sheet,
      rows,
      merges: source.merges.flatMap((merge) => this.areaOf(merge) ?? []),
      hiddenRows: new Set([...rows.keys()].filter((row) => this.isHidden(row))),
    });
  }

  origin({ sheet, row, column }: CellRef): CellRef {
    const segment = this.segmentAt(row);
    if (!segment.isTurned) return { sheet, row: row - segment.at + segment.top, column };
    return { sheet, row: column - 1 + segment.top, column: row - segment.at + 1 };
  }

  isTurned(row: number): boolean {
    return this.segmentAt(row).isTurned;
  }

  /** The row of the list that a place of the sheet is in; null where it is in none. */
  private placeOf(row: number, column: number): Place | null {
    const segment = this.segments.find(({ top, bottom }) => top <= row && row <= bottom);
    if (segment === undefined) return null;
    if (!segment.isTurned) return { row: row - segment.top + segment.at, column };
    return { row: column - 1 + segment.at, column: row - segment.top + 1 };
  }

  private segmentAt(row: number): Segment {
    let found = this.segments[0]!;
    for (const segment of this.segments) if (segment.at <= row) found = segment;
    return found;
  }

  private areaOf({ top, left, bottom, right }: Area): Area | null {
    const [first, last] = [this.placeOf(top, left), this.placeOf(bottom, right)];
    if (first === null || last === null || this.segmentAt(first.row) !== this.segmentAt(last.row)) return null;
    return { top: first.row, left: first.column, bottom: last.row, right: last.column };
  }

  private isHidden(row: number): boolean {
    const { row: own, column } = this.origin({ sheet: "", row, column: 1 });
    return this.isTurned(row) ? this.source.hiddenColumns.has(column) : this.source.hiddenRows.has(own);
  }

  /** A formula with its references where they are in the list; those to other sheets, and across tables, stay. */
  private turned(formula: string): string {
    return formula.replace(REFERENCE, (all: string, left: string, top: string, right?: string, bottom?: string) => {
      const [from, to] = [columnNumber(left), columnNumber(right ?? left)];
      const area =
        from === null || to === null ? null : this.areaOf({ top: Number(top), left: from, bottom: Number(bottom ?? top), right: to });
      if (area === null) return all;
      const first = `${columnName(area.left)}${area.top}`;
      return right === undefined ? first : `${first}:${columnName(area.right)}${area.bottom}`;
    });
  }
}

const REFERENCE = /(?<![\w!$.])\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(])/gi;

function segmentsOf(source: Grid, bands: readonly Band[]): Segment[] {
  const segments: Segment[] = [];
  let [row, at] = [1, 1];
  const stay = (bottom: number): void => {
    if (bottom < row) return;
    segments.push({ top: row, bottom, isTurned: false, at });
    at += bottom - row + 1;
  };
  for (const band of bands) {
    stay(band.top - 1);
    // From the first column on, so that a place in the list says where it is in the sheet.
    segments.push({ ...band, isTurned: true, at });
    at += Math.max(source.lastColumn, 1);
    row = band.bottom + 1;
  }
  stay(Math.max(source.lastRow, row));
  return segments;
}
