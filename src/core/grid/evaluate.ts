/** The evaluator: works out what Excel would show for the formulas it knows, and says so for those it does not. */
import { type CellRef, contains } from "./area";
import { Definitions } from "./definitions";
import { type Expression, parseFormula, type Step } from "./expression";
import { functionNamed } from "./functions";
import type { Cell, CellValue, Grid, Workbook } from "./grid";
import { applyBinary, type Context, type Operand, Range, single } from "./operands";
import { UNSUPPORTED, type Unsupported } from "./values";

export type Evaluated = { readonly value: CellValue } | { readonly unsupported: true };

/**
 * What a formula (without "=") standing at `at` works out to. Formulas it rests on are worked out afresh;
 * where one of them is not supported its saved value counts. Unsupported are unknown functions, unknown names and what they lead to,
 * values that Excel itself reads differently by country, cycles, and work beyond all measure.
 * For many formulas of one workbook make one Evaluator and ask it: it works out each cell once.
 */
export function evaluate(formula: string, workbook: Workbook, at: CellRef): Evaluated {
  return new Evaluator(workbook).evaluate(formula, at);
}

export interface EvaluatorOptions {
  /** Which formula cells are worked out; the others keep their saved value. All by default. */
  readonly isFresh?: (grid: Grid, row: number, column: number, cell: Cell) => boolean;
  /** Whether the saved value counts where a formula is not supported; it does by default. */
  readonly canFallBack?: boolean | ((grid: Grid, row: number, column: number) => boolean);
}

/** Cells one calculation may look at before it gives up: a workbook of running totals must not hang anyone. */
const MOST_WORK = 20_000_000;
/** How often a sum range may reach past its own reference (see SUMIF) into cells not yet worked out. */
const DEEPEST = 50;

const OPEN = Symbol("being worked out");
const CYCLE = Symbol("rests on itself");
type Settled = CellValue | Unsupported | typeof OPEN | typeof CYCLE;

/** A formula in a cell, stored there or tried there. */
interface Formula {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A formula on the way to its value: first all that it rests on, one after the other, then itself. */
interface Visit {
  readonly formula: Formula;
  readonly steps: readonly Step[];
  readonly precedents: Iterator<Formula>;
}

export class Evaluator {
  private readonly grids = new Map<string, Grid>();
  private readonly results = new Map<Grid, Map<number, Settled>>();
  private readonly formulaRows = new Map<Grid, ReadonlyMap<number, readonly number[]>>();
  private readonly definitions: Definitions;
  private readonly isFresh: NonNullable<EvaluatorOptions["isFresh"]>;
  private readonly canFallBack: (grid: Grid, row: number, column: number) => boolean;
  private work = 0;
  private depth = 0;
  private tried: Formula | null = null;
  /** True once the value just worked out has met a cycle. */
  private metCycle = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly options: EvaluatorOptions = {},
  ) {
    this.isFresh = options.isFresh ?? (() => true);
    const { canFallBack = true } = options;
    this.canFallBack = typeof canFallBack === "function" ? canFallBack : () => canFallBack;
    this.definitions = Definitions.of(workbook);
    for (const grid of workbook.sheets) this.grids.set(grid.sheet.toLowerCase(), grid);
  }

  /** A formula that stands at `at`, or is tried there in place of what the cell holds. */
  evaluate(formula: string, at: CellRef): Evaluated {
    const grid = this.grids.get(at.sheet.toLowerCase());
    if (!grid) return { unsupported: true };
    const { row, column } = at;
    if (this.tried === null && grid.at(row, column).formula !== formula) {
      const trial = new Evaluator(this.workbook, this.options);
      trial.tried = { grid, row, column, text: formula };
      return trial.evaluate(formula, at);
    }
    const value = this.settle({ grid, row, column, text: formula });
    return typeof value === "symbol" ? { unsupported: true } : { value };
  }

  /** Works out a formula and, before it, all that it rests on; without recursion, as chains may be long. */
  private settle(root: Formula): Settled {
    const path: Visit[] = [];
    this.open(root, path);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const next = visit.precedents.next();
      if (next.done) {
        path.pop();
        this.setResult(visit.formula, this.run(visit));
      } else if (this.work > MOST_WORK) {
        path.pop();
        this.setResult(visit.formula, UNSUPPORTED);
      } else {
        const state = this.resultOf(next.value);
        if (state === undefined) this.open(next.value, path);
        else if (state === OPEN) {
          path.pop();
          this.setResult(visit.formula, CYCLE);
        }
      }
    }
    return this.resultOf(root)!;
  }

  private open(formula: Formula, path: Visit[]): void {
    const state = this.resultOf(formula);
    if (state !== undefined) return;
    const { grid, row, column } = formula;
    const expression = parseFormula(formula.text, this.definitions.scopeAt({ sheet: grid.sheet, row, column }));
    if (!isSupported(expression)) this.setResult(formula, UNSUPPORTED);
    else {
      this.setResult(formula, OPEN);
      path.push({ formula, steps: expression.steps, precedents: this.precedents(formula, expression.steps) });
    }
  }

  /** The formulas in the areas that the steps name, those worked out afresh only. */
  private *precedents(formula: Formula, steps: readonly Step[]): Generator<Formula, void> {
    for (const step of steps) {
      if (step.kind !== "area") continue;
      const grid = step.sheet === null ? formula.grid : this.grids.get(step.sheet.toLowerCase());
      if (!grid) continue;
      if (this.tried?.grid === grid && contains(step.area, this.tried.row, this.tried.column)) yield this.tried;
      for (const [column, rows] of this.formulasOf(grid)) {
        if (column < step.area.left || column > step.area.right) continue;
        for (let index = firstAtLeast(rows, step.area.top); index < rows.length && rows[index]! <= step.area.bottom; index++) {
          const row = rows[index]!;
          const cell = grid.at(row, column);
          this.work++;
          if (cell.formula !== undefined && this.isFresh(grid, row, column, cell)) yield { grid, row, column, text: cell.formula };
        }
      }
    }
  }

  private run({ formula, steps }: Visit): Settled {
    this.metCycle = false;
    const context: Context = {
      at: { sheet: formula.grid.sheet, row: formula.row, column: formula.column },
      valueAt: (grid, row, column) => this.valueAt(grid, row, column),
      spend: (cells) => (this.work += cells) <= MOST_WORK,
    };
    const stack: Operand[] = [];
    for (const step of steps) {
      if (step.kind === "value") stack.push(step.value);
      else if (step.kind === "area") {
        const grid = step.sheet === null ? formula.grid : this.grids.get(step.sheet.toLowerCase());
        stack.push(grid ? new Range(grid, step.area) : UNSUPPORTED);
      } else if (step.kind === "unary") stack.push(unary(step.operator, stack.pop()!, context));
      else if (step.kind === "binary") {
        const right = stack.pop()!;
        stack.push(applyBinary(step.operator, stack.pop()!, right, context));
      } else {
        const operands = stack.splice(stack.length - step.count, step.count);
        stack.push(functionNamed(step.name)!.run(operands, context));
      }
    }
    const value = single(stack.pop()!, context);
    if (value === UNSUPPORTED) return this.metCycle ? CYCLE : UNSUPPORTED;
    return value ?? 0; // a formula that points at a blank cell shows 0
  }

  private valueAt(grid: Grid, row: number, column: number): CellValue | Unsupported {
    const cell = grid.at(row, column);
    const isTried = this.tried?.grid === grid && this.tried.row === row && this.tried.column === column;
    const text = isTried ? this.tried!.text : cell.formula;
    if (text === undefined) return cell.value;
    if (!isTried && !this.isFresh(grid, row, column, cell)) return cell.value ?? UNSUPPORTED;
    const formula: Formula = { grid, row, column, text };
    let result = this.resultOf(formula);
    if (result === undefined && this.depth < DEEPEST) {
      this.depth++;
      const metCycle = this.metCycle;
      result = this.settle(formula);
      this.metCycle = metCycle;
      this.depth--;
    }
    if (result === CYCLE || result === OPEN) this.metCycle = true;
    else if (typeof result !== "symbol" && result !== undefined) return result;
    else if (cell.value !== null && this.canFallBack(grid, row, column)) return cell.value;
    return UNSUPPORTED;
  }

  private resultOf({ grid, row, column }: Formula): Settled | undefined {
    return this.results.get(grid)?.get(row * 16_384 + column);
  }

  private setResult({ grid, row, column }: Formula, result: Settled): void {
    let results = this.results.get(grid);
    if (!results) this.results.set(grid, (results = new Map()));
    results.set(row * 16_384 + column, result);
  }

  /** Rows that hold formulas, ascending, by column. */
  private formulasOf(grid: Grid): ReadonlyMap<number, readonly number[]> {
    const known = this.formulaRows.get(grid);
    if (known) return known;
    const rows = new Map<number, number[]>();
    for (const row of grid.usedRows())
      grid.row(row).forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const list = rows.get(column);
        if (list) list.push(row);
        else rows.set(column, [row]);
      });
    this.formulaRows.set(grid, rows);
    return rows;
  }
}

function isSupported(expression: Expression): expression is Expression & { steps: readonly Step[] } {
  if (!expression.steps) return false;
  return expression.steps.every((step) => {
    if (step.kind !== "call") return true;
    const known = functionNamed(step.name);
    return known !== undefined && step.count >= known.least && step.count <= known.most;
  });
}

function unary(operator: "-" | "+" | "%", operand: Operand, context: Context): Operand {
  if (operator === "+") return operand;
  return operator === "-" ? applyBinary("-", 0, operand, context) : applyBinary("/", operand, 100, context);
}

/** Index of the first number ≥ `least` in an ascending list. */
function firstAtLeast(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
