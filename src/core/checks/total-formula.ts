/** What a total's formula adds up, as far as it is plain adding: cells, how often each, and what else is mixed in. */
import { type Area, contains } from "../grid/area";
import { parseFormula } from "../grid/expression";
import { sameSheet } from "../grid/formula";
import type { PlanSheet } from "./check";

/** A range added `times` over (a negative number is taken off). */
interface Term {
  /** Null is the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
  readonly times: number;
  /** SUBTOTAL passes over other subtotals. */
  readonly skipsSubtotals: boolean;
}

/** A formula that only adds: its ranges, and a figure typed into it. */
export interface Addition {
  readonly terms: readonly Term[];
  readonly constant: number;
}

const WRAPPERS = new Set(["ROUND", "ROUNDUP", "ROUNDDOWN", "IFERROR", "INT", "N", "ABS"]);

/** The formula as an addition; null when it is anything else. */
export function additionOf(formula: string): Addition | null {
  const { steps } = parseFormula(formula);
  if (steps === null) return null;
  const stack: Addition[] = [];
  for (const step of steps) {
    if (step.kind === "value") {
      if (step.value !== null && typeof step.value !== "number" && typeof step.value !== "string") return null;
      stack.push({ terms: [], constant: typeof step.value === "number" ? step.value : 0 });
    } else if (step.kind === "area") {
      stack.push({ terms: [{ sheet: step.sheet, area: step.area, times: 1, skipsSubtotals: false }], constant: 0 });
    } else if (step.kind === "unary") {
      const operand = stack.pop();
      if (operand === undefined || step.operator === "%") return null;
      stack.push(step.operator === "-" ? scaled(operand, -1) : operand);
    } else if (step.kind === "binary") {
      const right = stack.pop();
      const left = stack.pop();
      const result = left && right && combined(step.operator, left, right);
      if (!result) return null;
      stack.push(result);
    } else {
      const operands = stack.splice(stack.length - step.count, step.count);
      const result = called(step.name, operands);
      if (!result) return null;
      stack.push(result);
    }
  }
  return stack.length === 1 ? stack[0]! : null;
}

function combined(operator: string, left: Addition, right: Addition): Addition | null {
  switch (operator) {
    case "+":
      return sum([left, right]);
    case "-":
      return sum([left, scaled(right, -1)]);
    case "*":
      return right.terms.length === 0 ? scaled(left, right.constant) : left.terms.length === 0 ? scaled(right, left.constant) : null;
    case "/":
      return right.terms.length === 0 && right.constant !== 0 ? scaled(left, 1 / right.constant) : null;
    default:
      return null;
  }
}

function called(name: string, operands: readonly Addition[]): Addition | null {
  if (name === "SUM") return sum(operands);
  if (name === "SUBTOTAL") {
    const [code, ...ranges] = operands;
    if (code === undefined || (code.constant !== 9 && code.constant !== 109)) return null;
    const { terms, constant } = sum(ranges);
    return { terms: terms.map((term) => ({ ...term, skipsSubtotals: true })), constant };
  }
  return WRAPPERS.has(name) ? (operands[0] ?? null) : null;
}

function sum(parts: readonly Addition[]): Addition {
  return { terms: parts.flatMap(({ terms }) => terms), constant: parts.reduce((total, part) => total + part.constant, 0) };
}

function scaled(part: Addition, by: number): Addition {
  return { terms: part.terms.map((term) => ({ ...term, times: term.times * by })), constant: part.constant * by };
}

/** How often a formula takes in each row of its own column. */
export interface Coverage {
  readonly timesOf: (row: number) => number;
  /** Rows of subtotals taken in directly, with the rows below them as well. */
  readonly subtotalRows: readonly number[];
}

/** Ranges that are looked at before a formula is left to itself. */
const MOST_RANGES = 2000;

/**
 * What a total in `column` covers. A subtotal it adds stands for the rows under that subtotal,
 * unless the range around it takes those in already.
 */
export function coverageOf(addition: Addition, column: number, totalRow: number, sheet: PlanSheet): Coverage | null {
  const subtotals = new Map(
    sheet.plan.stated
      .filter((stated) => stated.cell.column === column && stated.cell.row !== totalRow)
      .map((stated) => [stated.cell.row, stated]),
  );
  const ranges: { readonly top: number; readonly bottom: number; readonly times: number }[] = [];
  const directSubtotals: number[] = [];
  const open = [...addition.terms];
  const followed = new Set<number>();
  while (open.length > 0) {
    const term = open.pop()!;
    if (term.sheet !== null && !sameSheet(term.sheet, sheet.plan.sheet)) continue;
    if (!contains({ ...term.area, top: 1, bottom: 1 }, 1, column)) continue;
    if (ranges.length >= MOST_RANGES) return null;
    const { top, bottom } = term.area;
    ranges.push({ top, bottom, times: term.times });
    const inside = [...subtotals.values()].filter(({ cell }) => cell.row >= top && cell.row <= bottom);
    const isListOfSubtotals = inside.length > 0 && inside.length === bottom - top + 1;
    for (const subtotal of inside) {
      const { row } = subtotal.cell;
      if (!isListOfSubtotals) {
        if (!(term.skipsSubtotals && /SUBTOTAL/i.test(subtotal.formula ?? ""))) directSubtotals.push(row);
        continue;
      }
      if (followed.has(row)) continue;
      followed.add(row);
      const below = subtotal.formula === null ? null : additionOf(subtotal.formula);
      if (below) open.push(...below.terms.map((one) => ({ ...one, times: one.times * term.times })));
      // A typed subtotal stands for the rows it is meant to cover.
      else for (const covered of subtotal.rows) ranges.push({ top: covered, bottom: covered, times: term.times });
    }
  }
  return { timesOf: timesIn(ranges), subtotalRows: directSubtotals.sort((a, b) => a - b) };
}

/** Single rows are looked up, wide ranges gone through: a hundred thousand rows with a few ranges stay quick. */
function timesIn(ranges: readonly { readonly top: number; readonly bottom: number; readonly times: number }[]): (row: number) => number {
  const single = new Map<number, number>();
  const wide = ranges.filter(({ top, bottom, times }) => {
    if (top === bottom) single.set(top, (single.get(top) ?? 0) + times);
    return top !== bottom;
  });
  return (row) => wide.reduce((sum, range) => (row >= range.top && row <= range.bottom ? sum + range.times : sum), single.get(row) ?? 0);
}
