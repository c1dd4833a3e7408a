/** CellStore: the cells of a sheet as columns of plain figures, in the order of rows and columns; a Cell is made when somebody asks for it. */
import type { Cell, CellRows } from "./grid";

/** What a place of the store holds. */
const [NUMBER, TEXT, OTHER] = [0, 1, 2];
const KIND_BITS = 2;
const KIND_MASK = 3;

/**
 * The texts that cells point at by number, and the cells made of them: those with the same text and format are one object, in all
 * sheets of a workbook, since columns of months, owners and subjects repeat.
 */
export class TextCells {
  private readonly byFormat = new Map<string | undefined, (Cell | undefined)[]>();

  /** `most` places are kept for use again over all formats. */
  constructor(
    readonly texts: readonly string[],
    private readonly most: number,
  ) {}

  /** The text has to be there. */
  cell(index: number, format: string | undefined): Cell {
    let cells = this.byFormat.get(format);
    if (cells === undefined) {
      if (this.texts.length * (this.byFormat.size + 1) > this.most) return made(this.texts[index]!, format);
      this.byFormat.set(format, (cells = new Array<Cell | undefined>(this.texts.length)));
    }
    return (cells[index] ??= made(this.texts[index]!, format));
  }
}

function made(value: string | number, format: string | undefined): Cell {
  return format === undefined ? { value } : { value, format };
}

/** Only added to, from above to below and from left to right; read by place. */
export class CellStore implements CellRows {
  /** Numbers of the rows that hold something, and where in the columns each begins. */
  private rowNumbers = new Uint32Array(64);
  private rowStarts = new Uint32Array(64);
  private rowCount = 0;
  private columns = new Uint16Array(256);
  /** The number itself, the number of the text, or the place among `others`. */
  private values = new Float64Array(256);
  /** Number of the format, and the kind in the low bits. */
  private kinds = new Uint32Array(256);
  private count = 0;
  private readonly others: Cell[] = [];
  lastColumn = 0;
  /** The row looked at last: rows are mostly asked for one after another. */
  #near = 0;

  /** `formats` by number; undefined is General. */
  constructor(
    private readonly texts: TextCells,
    private readonly formats: readonly (string | undefined)[],
  ) {}

  get lastRow(): number {
    return this.rowCount === 0 ? 0 : this.rowNumbers[this.rowCount - 1]!;
  }

  /** Column of the cell added last; 0 where there is none. */
  get lastAdded(): number {
    return this.count === 0 ? 0 : this.columns[this.count - 1]!;
  }

  /** True where a cell of this place may be added: it lies behind all the others. */
  isBehind(row: number, column: number): boolean {
    const { lastRow } = this;
    return row > lastRow || (row === lastRow && column > this.lastAdded);
  }

  addNumber(row: number, column: number, value: number, format: number): void {
    this.add(row, column, value, (format << KIND_BITS) | NUMBER);
  }

  addText(row: number, column: number, index: number, format: number): void {
    this.add(row, column, index, (format << KIND_BITS) | TEXT);
  }

  addOther(row: number, column: number, cell: Cell): void {
    this.add(row, column, this.others.push(cell) - 1, OTHER);
  }

  /** Puts another cell in the place of one that was added as other. */
  replaceOther(row: number, column: number, cell: Cell): void {
    this.others[this.values[this.position(row, column)]!] = cell;
  }

  at(row: number, column: number): Cell | undefined {
    const position = this.position(row, column);
    return position < 0 ? undefined : this.cellIn(position);
  }

  /** The cells of a row, indexed by column (index 0 unused); null where it holds nothing. */
  row(row: number): (Cell | undefined)[] | null {
    const index = this.rowIndex(row);
    if (index < 0) return null;
    const end = this.endOf(index);
    const width = this.columns[end - 1]! + 1;
    // Wider rows are sparse or few.
    const cells = width <= 64 ? new Array<Cell | undefined>(width) : [];
    for (let position = this.rowStarts[index]!; position < end; position++) cells[this.columns[position]!] = this.cellIn(position);
    return cells;
  }

  usedRows(): number[] {
    return Array.from(this.rowNumbers.subarray(0, this.rowCount));
  }

  formulaRows(): number[] {
    const rows: number[] = [];
    if (this.others.every(({ formula }) => formula === undefined)) return rows;
    for (let index = 0; index < this.rowCount; index++) {
      const end = this.endOf(index);
      for (let position = this.rowStarts[index]!; position < end; position++) {
        if ((this.kinds[position]! & KIND_MASK) !== OTHER || this.others[this.values[position]!]!.formula === undefined) continue;
        rows.push(this.rowNumbers[index]!);
        break;
      }
    }
    return rows;
  }

  private add(row: number, column: number, value: number, kind: number): void {
    const { count } = this;
    if (count === this.columns.length) this.grow();
    if (row !== this.lastRow || this.rowCount === 0) {
      if (this.rowCount === this.rowNumbers.length) this.growRows();
      this.rowNumbers[this.rowCount] = row;
      this.rowStarts[this.rowCount++] = count;
    }
    this.columns[count] = column;
    this.values[count] = value;
    this.kinds[count] = kind;
    this.count = count + 1;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  private grow(): void {
    const length = this.count * 2;
    this.columns = copied(this.columns, new Uint16Array(length));
    this.values = copied(this.values, new Float64Array(length));
    this.kinds = copied(this.kinds, new Uint32Array(length));
  }

  private growRows(): void {
    this.rowNumbers = copied(this.rowNumbers, new Uint32Array(this.rowCount * 2));
    this.rowStarts = copied(this.rowStarts, new Uint32Array(this.rowCount * 2));
  }

  private cellIn(position: number): Cell {
    const kind = this.kinds[position]!;
    const value = this.values[position]!;
    if ((kind & KIND_MASK) === OTHER) return this.others[value]!;
    const format = this.formats[kind >>> KIND_BITS];
    return (kind & KIND_MASK) === TEXT ? this.texts.cell(value, format) : made(value, format);
  }

  private endOf(index: number): number {
    return index + 1 < this.rowCount ? this.rowStarts[index + 1]! : this.count;
  }

  /** Where a cell stands in the columns; -1 where there is none. */
  private position(row: number, column: number): number {
    const index = this.rowIndex(row);
    if (index < 0) return -1;
    const { columns } = this;
    const start = this.rowStarts[index]!;
    // Where no column is left out it stands just so far from the first one, else before that.
    let at = Math.min(this.endOf(index) - 1, start + column - columns[start]!);
    while (at >= start && columns[at]! > column) at--;
    return at >= start && columns[at] === column ? at : -1;
  }

  private rowIndex(row: number): number {
    const { rowNumbers } = this;
    const near = this.#near;
    if (near < this.rowCount && rowNumbers[near] === row) return near;
    if (near + 1 < this.rowCount && rowNumbers[near + 1] === row) return (this.#near = near + 1);
    let low = 0;
    let high = this.rowCount - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (rowNumbers[middle]! < row) low = middle + 1;
      else if (rowNumbers[middle]! > row) high = middle - 1;
      else return (this.#near = middle);
    }
    return -1;
  }
}

function copied<A extends Uint16Array | Uint32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
