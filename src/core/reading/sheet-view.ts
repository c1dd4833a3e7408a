/** SheetView: a grid as the reader looks at it: seen cells, own cells, and their words ready for comparing. */
import { type Area } from "../grid/area";
import { BLANK, type Cell, type Grid, isBlank, isCellError } from "../grid/grid";
import type { HeadingKind } from "../terms/column-role";
import { simplify, tidy, trimmed } from "../words";
import { type Heading, headingOf } from "./headings";

/** A heading that means this much says what its column holds. */
const SURE = 0.75;

export class SheetView {
  /** Numbers of the rows that hold something, ascending. */
  readonly rows: readonly number[];
  private readonly words = new Map<string, string>();
  private readonly headings = new Map<string, Heading>();
  /** The row looked at last, and whether merges may cover any of its cells: rows are mostly read one after another. */
  private row = 0;
  private isMerged = false;

  constructor(readonly grid: Grid) {
    this.rows = grid.usedRows();
  }

  /** The next row that holds something. */
  rowBelow(row: number): number | undefined {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rows[middle]! <= row) low = middle + 1;
      else high = middle;
    }
    return this.rows[low];
  }

  /** The cell as stored. */
  at(row: number, column: number): Cell {
    if (row !== this.row) this.moveTo(row);
    return this.grid.at(row, column);
  }

  /** The cell that belongs to this place; BLANK inside a merge except at its anchor. */
  own(row: number, column: number): Cell {
    const cell = this.at(row, column);
    if (!this.isMerged || cell === BLANK) return cell;
    const merge = this.grid.mergeAt(row, column);
    return merge && (merge.top !== row || merge.left !== column) ? BLANK : cell;
  }

  /** The cell the user sees here: the anchor's of its merge. */
  seen(row: number, column: number): Cell {
    const cell = this.at(row, column);
    return this.isMerged ? this.grid.seenAt(row, column) : cell;
  }

  mergeAt(row: number, column: number): Area | null {
    if (row !== this.row) this.moveTo(row);
    return this.isMerged ? this.grid.mergeAt(row, column) : null;
  }

  private moveTo(row: number): void {
    this.row = row;
    this.isMerged = this.grid.mayHaveMerges(row);
  }

  /** True when the place lies in a merge that begins in a row above. */
  isCoveredFromAbove(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== null && merge.top < row;
  }

  /** The first rows of a table that hold something, as many as tell what its columns are; `isCounted` may leave some out. */
  sample(firstRow: number, lastRow = Infinity, isCounted: (row: number) => boolean = () => true): readonly number[] {
    const rows: number[] = [];
    for (const row of this.rows) {
      if (row < firstRow || row > lastRow || !isCounted(row)) continue;
      if (rows.push(row) === SAMPLE) break;
    }
    return rows;
  }

  /** Text of a cell as the user wrote it, outer white space removed; "" where there is none. */
  text(cell: Cell): string {
    const { value } = cell;
    if (typeof value === "string") return trimmed(value);
    if (value === null) return "";
    return isCellError(value) ? value.error : String(value);
  }

  /** Text of a cell for comparing: tidied, simplified, lower case. */
  word(cell: Cell): string {
    const { value } = cell;
    if (typeof value !== "string") return this.text(cell);
    let word = this.words.get(value);
    if (word === undefined) {
      word = simplify(tidy(value.length > 2000 ? value.slice(0, 2000) : value)).toLowerCase();
      if (this.words.size < 20_000) this.words.set(value, word);
    }
    return word;
  }

  /** The heading a text makes; equal texts are looked at once. */
  heading(text: string): Heading {
    let heading = this.headings.get(text);
    if (heading === undefined) {
      heading = headingOf(text);
      if (this.headings.size < 5000) this.headings.set(text, heading);
    }
    return heading;
  }

  /** What a text surely heads; null where it leaves that open. */
  sureKind({ value }: Cell): HeadingKind | null {
    const sense = typeof value === "string" ? this.heading(value).senses[0] : undefined;
    return sense !== undefined && sense.weight >= SURE ? sense.kind : null;
  }

  /** The own cells of a row that hold something, from left to right. */
  ownCells(row: number): { readonly column: number; readonly cell: Cell }[] {
    const found: { column: number; cell: Cell }[] = [];
    this.grid.row(row).forEach((cell, column) => {
      if (!cell || isBlank(cell)) return;
      const own = this.own(row, column);
      if (own !== BLANK) found.push({ column, cell: own });
    });
    return found;
  }
}

/** Enough rows to tell, few enough for any sheet. */
export const SAMPLE = 80;
