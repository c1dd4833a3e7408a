/** arithmeticOf: what the figures of a table's columns have to do with each other, by formula or by figure. */
import type { Cell } from "../../grid/grid";
import { readAmount } from "../amounts";
import { formulaSays } from "../rows/formulas";
import type { SheetView } from "../sheet-view";

export interface Arithmetic {
  /** A column whose cells add up other columns of their row, and those columns. */
  readonly sums: ReadonlyMap<number, readonly number[]>;
  /** A column whose cells multiply other columns of their row (and may add some), and those columns. */
  readonly products: ReadonlyMap<number, readonly number[]>;
  /** Columns that run 1, 2, 3 … */
  readonly counting: ReadonlySet<number>;
  /** Columns that run up: each cell is the one above and another column's. */
  readonly running: ReadonlySet<number>;
  /** A column that is another one less a third, or that one in another unit. */
  readonly derived: ReadonlySet<number>;
}

const NONE: Arithmetic = { sums: new Map(), products: new Map(), counting: new Set(), running: new Set(), derived: new Set() };
/** Figures of so many columns are compared; a table has fewer. */
const MOST_COLUMNS = 24;
/** Figures that agree in so many rows agree by rule. */
const ENOUGH = 2;
const SHARE = 0.8;
/** Several columns that add up to another one do so by rule sooner: one row in four may be wrong. */
const SUM_SHARE = 0.75;

interface Figures {
  readonly column: number;
  readonly cells: readonly Cell[];
  /** Null where there is no figure. */
  readonly values: readonly (number | null)[];
  readonly filled: number;
}

/** `rows` are the rows of activities that were looked at; columns with few figures take no part. */
export function arithmeticOf(view: SheetView, columns: readonly number[], rows: readonly number[]): Arithmetic {
  const all = columns.map((column) => figuresOf(view, column, rows)).filter(({ filled }) => filled > 0);
  if (all.length === 0 || all.length > MOST_COLUMNS) return NONE;
  const counting = new Set(all.filter(isCounting).map(({ column }) => column));
  const figures = all.filter(({ column }) => !counting.has(column));
  const sums = new Map<number, readonly number[]>();
  const products = new Map<number, readonly number[]>();
  const running = new Set<number>();
  const derived = new Set<number>();
  for (const target of figures.filter(({ filled }) => filled >= ENOUGH)) {
    const told = byFormula(target, rows);
    if (told?.kind === "sum") sums.set(target.column, told.columns);
    else if (told?.kind === "product") products.set(target.column, told.columns);
    else if (told?.kind === "derived") derived.add(target.column);
    else if (told?.kind === "running" || figures.some((other) => isRunning(target, other))) running.add(target.column);
    else {
      const parts = addends(target, figures);
      if (parts !== null) sums.set(target.column, parts);
      else {
        const factors = factorsOf(target, figures);
        if (factors !== null) products.set(target.column, factors);
      }
    }
  }
  return { sums, products, counting, running, derived };
}

function figuresOf(view: SheetView, column: number, rows: readonly number[]): Figures {
  const cells = rows.map((row) => view.own(row, column));
  const values = cells.map((cell) => {
    if (typeof cell.value === "number") return cell.value;
    if (typeof cell.value !== "string" || cell.value.length > 20 || !/\d/.test(cell.value)) return null;
    const { fen, form } = readAmount(cell);
    return fen !== null && (form === "text" || form === "number") ? fen / 100 : null;
  });
  return { column, cells, values, filled: values.filter((value) => value !== null).length };
}

/** 1, 2, 3 …, perhaps beginning again in each block. */
function isCounting({ values, cells }: Figures): boolean {
  let steps = 0;
  let breaks = 0;
  let last: number | null = null;
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    if (!Number.isInteger(value) || value < 0 || (cells[index]!.formula !== undefined && !/ROW|\+\s*1\s*$/i.test(cells[index]!.formula!)))
      return false;
    if (last !== null && value === last + 1) steps++;
    else if (last === null ? value > 1 : value !== 1) breaks++;
    last = value;
  }
  return steps >= 2 && breaks === 0;
}

function byFormula(
  { cells, column, filled }: Figures,
  rows: readonly number[],
): { readonly kind: "sum" | "product" | "derived" | "running"; readonly columns: readonly number[] } | null {
  const counts = { sum: 0, product: 0, derived: 0, running: 0 };
  const columns = new Set<number>();
  for (const [index, { formula }] of cells.entries()) {
    if (formula === undefined) continue;
    const row = rows[index]!;
    const says = formulaSays(formula, row, column);
    if (says.kind === "across") {
      for (const other of says.columns) if (other !== column) columns.add(other);
      if (/[*]|PRODUCT\s*\(/i.test(formula)) counts.product++;
      else if (/-|\//.test(formula)) counts.derived++;
      else if (says.columns.length > 1) counts.sum++;
      else counts.derived++;
    } else if (says.columns.length > 0 && says.spans.some(({ bottom }) => bottom === row - 1)) counts.running++;
    else if (says.columns.length > 0 && /SUM/i.test(formula)) counts.running++;
  }
  for (const kind of ["product", "sum", "running", "derived"] as const)
    if (counts[kind] >= filled * 0.6 && counts[kind] > 0) return { kind, columns: [...columns] };
  // =SUM($E$3:E3) reads only another column's cells above.
  return null;
}

/** Each cell is the one above it and another column's cell beside it. */
function isRunning(target: Figures, other: Figures): boolean {
  if (target === other) return false;
  let sum = 0;
  let agreed = 0;
  for (const [index, value] of target.values.entries()) {
    sum += other.values[index] ?? 0;
    if (value === null) continue;
    if (!isNear(value, sum)) return false;
    agreed++;
  }
  return agreed >= 3 && target.filled >= other.filled * 0.6 && sum !== (other.values[0] ?? 0);
}

/** The columns next to each other whose figures make this column's, row by row. */
function addends(target: Figures, figures: readonly Figures[]): readonly number[] | null {
  const others = figures.filter((other) => other !== target);
  let best: readonly number[] | null = null;
  for (let from = 0; from < others.length; from++)
    for (let to = from + 1; to < others.length; to++) {
      const parts = others.slice(from, to + 1);
      // Parts stand together, with nothing but words between them and no figure of another kind.
      if (best !== null && best.length >= parts.length) continue;
      if (addUp(target, parts)) best = parts.map(({ column }) => column);
    }
  return best;
}

function addUp(target: Figures, parts: readonly Figures[]): boolean {
  let agreed = 0;
  let missed = 0;
  let several = 0;
  // 上半年 in some rows and 下半年 in the others make 全年 as well.
  const adding = new Set<number>();
  for (const [index, value] of target.values.entries()) {
    if (value === null) continue;
    const added = parts.filter(({ values }) => (values[index] ?? null) !== null && values[index] !== 0);
    const figures = added.map(({ values }) => values[index]!);
    if (figures.length === 0) {
      if (value !== 0) missed++;
      continue;
    }
    if (
      isNear(
        value,
        figures.reduce((sum, figure) => sum + figure, 0),
      )
    ) {
      agreed++;
      for (const { column } of added) adding.add(column);
      if (figures.length > 1) several++;
    } else missed++;
  }
  return agreed >= ENOUGH && (several >= 1 || adding.size === parts.length) && agreed >= (agreed + missed) * SUM_SHARE;
}

/** Two columns, or three, whose product is this column, row by row. */
function factorsOf(target: Figures, figures: readonly Figures[]): readonly number[] | null {
  const others = figures.filter((other) => other !== target);
  for (const [index, one] of others.entries())
    for (const two of others.slice(index + 1)) {
      if (multiply(target, [one, two])) return [one.column, two.column];
      for (const three of others.slice(others.indexOf(two) + 1))
        if (multiply(target, [one, two, three])) return [one.column, two.column, three.column];
    }
  return null;
}

function multiply(target: Figures, factors: readonly Figures[]): boolean {
  let agreed = 0;
  let missed = 0;
  const seen = new Set<string>();
  for (const [index, value] of target.values.entries()) {
    if (value === null) continue;
    const figures = factors.map(({ values }) => values[index] ?? null);
    if (figures.some((figure) => figure === null)) continue;
    if (
      isNear(
        value,
        figures.reduce((product: number, figure) => product * figure!, 1),
      )
    ) {
      agreed++;
      // 1 × 300 is 300 in any table.
      if (figures.filter((figure) => figure !== 1 && figure !== 0).length > 1) seen.add(figures.join());
    } else missed++;
  }
  return seen.size >= ENOUGH && agreed >= (agreed + missed) * SHARE && agreed >= target.filled * 0.4;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.005 + 1e-9 * Math.abs(b);
}
