/** Operands of a formula: single values, ranges, and the tables that operators make of ranges. */
import type { Area, CellRef } from "./area";
import type { BinaryOperator } from "./expression";
import type { CellValue, Grid } from "./grid";
import { binary, UNSUPPORTED, type Unsupported } from "./values";

/** A reference as an operand. */
export class Range {
  constructor(
    readonly grid: Grid,
    readonly area: Area,
  ) {}

  get height(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get width(): number {
    return this.area.right - this.area.left + 1;
  }

  get isCell(): boolean {
    return this.height === 1 && this.width === 1;
  }
}

/** What an operator makes of ranges inside SUMPRODUCT, row by row. */
export class Table {
  constructor(
    readonly height: number,
    readonly width: number,
    readonly values: readonly CellValue[],
  ) {}
}

export type Operand = CellValue | Range | Table | Unsupported;

/** What the functions may ask of the calculation they run in. */
export interface Context {
  /** Where the formula stands. */
  readonly at: CellRef;
  /** The cell's value as it is after recalculation. */
  valueAt(grid: Grid, row: number, column: number): CellValue | Unsupported;
  /** Accounts for work; false when there has been too much of it. */
  spend(cells: number): boolean;
}

/** The single value an operand stands for; a range of several cells has none. */
export function single(operand: Operand, context: Context): CellValue | Unsupported {
  if (operand instanceof Table) return UNSUPPORTED;
  if (!(operand instanceof Range)) return operand;
  return operand.isCell ? context.valueAt(operand.grid, operand.area.top, operand.area.left) : UNSUPPORTED;
}

/** Applies an operator; over ranges of several cells the result is a Table, which only SUMPRODUCT takes. */
export function applyBinary(operator: BinaryOperator, left: Operand, right: Operand, context: Context): Operand {
  const a = tabled(left, context);
  const b = tabled(right, context);
  if (a === UNSUPPORTED || b === UNSUPPORTED) return UNSUPPORTED;
  if (!(a instanceof Table) && !(b instanceof Table)) return binary(operator, a, b);
  const shape = a instanceof Table ? a : (b as Table);
  if (a instanceof Table && b instanceof Table && (a.height !== b.height || a.width !== b.width)) return UNSUPPORTED;
  const values: CellValue[] = [];
  for (let index = 0; index < shape.values.length; index++) {
    const value = binary(operator, a instanceof Table ? a.values[index]! : a, b instanceof Table ? b.values[index]! : b);
    if (value === UNSUPPORTED) return UNSUPPORTED;
    values.push(value);
  }
  return new Table(shape.height, shape.width, values);
}

/** Cells a Table may hold. */
const LARGEST_TABLE = 200_000;

function tabled(operand: Operand, context: Context): CellValue | Table | Unsupported {
  if (!(operand instanceof Range)) return operand;
  if (operand.isCell) return single(operand, context);
  const { grid, area } = operand;
  const size = operand.height * operand.width;
  if (size > LARGEST_TABLE || !context.spend(size)) return UNSUPPORTED;
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const value = context.valueAt(grid, row, column);
      if (value === UNSUPPORTED) return UNSUPPORTED;
      values.push(value);
    }
  return new Table(operand.height, operand.width, values);
}

/**
 * Visits the stored cells of a range, row by row; blank ones are left out. What `visit` gives back, other
 * than undefined, ends the walk and is its result.
 */
export function walk(
  range: Range,
  context: Context,
  visit: (value: CellValue, row: number, column: number) => Operand | undefined,
): Operand | undefined {
  const { grid, area } = range;
  const bottom = Math.min(area.bottom, grid.lastRow);
  for (let row = area.top; row <= bottom; row++) {
    const cells = grid.row(row);
    const right = cells.length - 1 < area.right ? cells.length - 1 : area.right;
    if (!context.spend(right < area.left ? 1 : right - area.left + 1)) return UNSUPPORTED;
    for (let column = area.left; column <= right; column++) {
      const cell = cells[column];
      if (cell === undefined) continue;
      const value = cell.formula === undefined ? cell.value : context.valueAt(grid, row, column);
      if (value === UNSUPPORTED) return UNSUPPORTED;
      if (value === null) continue;
      const found = visit(value, row, column);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
