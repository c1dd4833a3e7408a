/** SharedFormulas: one cell of a block holds the formula's text, the others only its number; here they all get their own text. */
import { copierOf } from "../../../core/grid/formula";
import type { Cell } from "../../../core/grid/grid";

interface Master {
  readonly copy: (rows: number, columns: number) => string;
  readonly row: number;
  readonly column: number;
}

interface Child {
  readonly index: string;
  readonly row: number;
  readonly column: number;
}

/** Where the cells of a sheet stand. */
interface FormulaCells {
  at(row: number, column: number): Cell | undefined;
  /** Of a cell that is there, with a formula. */
  replace(row: number, column: number, cell: Cell): void;
}

/** Stands in a child until its master is known, and for good where there is none: a formula was there, and it is lost. */
const LOST_FORMULA = "#REF!";

export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  private readonly children: Child[] = [];

  addMaster(index: string, formula: string, row: number, column: number): void {
    this.masters.set(index, { copy: copierOf(formula), row, column });
  }

  /** Gives what to put into the child for now. */
  addChild(index: string, row: number, column: number): string {
    this.children.push({ index, row, column });
    return LOST_FORMULA;
  }

  /** Writes the children out into the cells; `count` is told the length of each formula, and may throw. */
  writeOut(cells: FormulaCells, count: (characters: number) => void): void {
    for (const { index, row, column } of this.children) {
      const master = this.masters.get(index);
      const cell = cells.at(row, column);
      if (!master || !cell) continue;
      const formula = master.copy(row - master.row, column - master.column);
      count(formula.length);
      cells.replace(row, column, { ...cell, formula });
    }
  }
}
