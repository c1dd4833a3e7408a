/** The worksheet functions the evaluator knows, each as Excel works it out. */
import { countIfs, sumIf, sumIfs } from "./conditional-functions";
import { type CellValue, isCellError } from "./grid";
import { type Context, type Operand, Range, single, Table, walk } from "./operands";
import {
  asCondition,
  asNumber,
  binary,
  DIVISION_ERROR,
  fifteenDigits,
  NUMBER_ERROR,
  Sum,
  UNSUPPORTED,
  type Unsupported,
  VALUE_ERROR,
} from "./values";

type Run = (operands: readonly Operand[], context: Context) => Operand;

interface WorksheetFunction {
  /** Fewest and most operands. */
  readonly least: number;
  readonly most: number;
  readonly run: Run;
}

/** The function of this name (in capitals), or undefined when it is not known here. */
export function functionNamed(name: string): WorksheetFunction | undefined {
  return FUNCTIONS.get(name);
}

/** Visits the numbers of all operands: only true numbers in ranges, whatever counts as one outside. Gives the error that ends it. */
function eachNumber(operands: readonly Operand[], context: Context, visit: (number: number) => void): Operand | undefined {
  for (const operand of operands) {
    if (operand instanceof Range) {
      const ended = walk(operand, context, (value) => {
        if (typeof value === "number") visit(value);
        return isCellError(value) ? value : undefined;
      });
      if (ended !== undefined) return ended;
    } else if (operand instanceof Table || operand === UNSUPPORTED) return UNSUPPORTED;
    else {
      const number = asNumber(operand);
      if (typeof number !== "number") return number;
      visit(number);
    }
  }
  return undefined;
}

/** A function of all the numbers at once. */
function overNumbers(work: (numbers: readonly number[]) => CellValue): Run {
  return (operands, context) => {
    const numbers: number[] = [];
    return eachNumber(operands, context, (number) => numbers.push(number)) ?? work(numbers);
  };
}

function total(numbers: readonly number[]): CellValue {
  const sum = new Sum();
  for (const number of numbers) sum.add(number);
  return finite(sum.value);
}

function mean(numbers: readonly number[]): CellValue {
  return numbers.length === 0 ? DIVISION_ERROR : (binary("/", total(numbers), numbers.length) as CellValue);
}

function largest(numbers: readonly number[]): CellValue {
  return numbers.reduce((best, number) => Math.max(best, number), numbers[0] ?? 0);
}

function smallest(numbers: readonly number[]): CellValue {
  return numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0);
}

function finite(number: number): CellValue {
  return Number.isFinite(number) ? number : NUMBER_ERROR;
}

/** COUNT and COUNTA. Text and blanks written into the call itself are left undecided. */
function counting(isCounted: (value: CellValue) => boolean): Run {
  return (operands, context) => {
    let count = 0;
    for (const operand of operands) {
      if (operand instanceof Range) {
        const ended = walk(operand, context, (value) => {
          if (isCounted(value)) count++;
          return undefined;
        });
        if (ended !== undefined) return ended;
      } else if (typeof operand === "number") count++;
      else return UNSUPPORTED;
    }
    return count;
  };
}

const SUBTOTALS: Readonly<Record<number, (values: readonly CellValue[]) => CellValue>> = {
  1: (values) => firstError(values) ?? mean(onlyNumbers(values)),
  2: (values) => onlyNumbers(values).length,
  3: (values) => values.length,
  4: (values) => firstError(values) ?? largest(onlyNumbers(values)),
  5: (values) => firstError(values) ?? smallest(onlyNumbers(values)),
  9: (values) => firstError(values) ?? total(onlyNumbers(values)),
};

function onlyNumbers(values: readonly CellValue[]): number[] {
  return values.filter((value) => typeof value === "number");
}

function firstError(values: readonly CellValue[]): CellValue {
  return values.find(isCellError) ?? null;
}

/** Passes over cells that are subtotals themselves, and with 101 … 109 over hidden rows. */
const subtotal: Run = ([which, ...ranges], context) => {
  const code = single(which!, context);
  if (typeof code !== "number") return UNSUPPORTED;
  const isSeenOnly = code > 100;
  const options = { isSeenOnly, isWithoutErrors: false, isWithoutSubtotals: true };
  return subtotalOf(isSeenOnly ? code - 100 : code, ranges, options, context);
};

/** SUBTOTAL with a second number, 0 … 7, for what to pass over. */
const aggregate: Run = ([which, how, ...ranges], context) => {
  const [code, option] = [single(which!, context), single(how!, context) ?? 0];
  if (typeof code !== "number" || typeof option !== "number" || !Number.isInteger(option) || option < 0 || option > 7) return UNSUPPORTED;
  const options = { isSeenOnly: option % 2 === 1, isWithoutErrors: [2, 3, 6, 7].includes(option), isWithoutSubtotals: option < 4 };
  return subtotalOf(code, ranges, options, context);
};

interface PassedOver {
  readonly isSeenOnly: boolean;
  readonly isWithoutErrors: boolean;
  readonly isWithoutSubtotals: boolean;
}

function subtotalOf(code: number, ranges: readonly Operand[], passed: PassedOver, context: Context): Operand {
  const work = SUBTOTALS[code];
  if (!work) return UNSUPPORTED;
  const values: CellValue[] = [];
  for (const range of ranges) {
    if (!(range instanceof Range)) return UNSUPPORTED;
    const { grid } = range;
    const ended = walk(range, context, (value, row, column) => {
      const formula = grid.at(row, column).formula;
      if (passed.isWithoutSubtotals && formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula)) return undefined;
      if (grid.hiddenRows.has(row)) {
        // Without 100 a filter's rows are left out and rows hidden by hand are not; the grid does not tell them apart.
        return passed.isSeenOnly ? undefined : UNSUPPORTED;
      }
      if (!passed.isWithoutErrors || !isCellError(value)) values.push(value);
      return undefined;
    });
    if (ended !== undefined) return ended;
  }
  return work(values);
}

/** A function of single values; errors go straight through it. */
function overSingles(work: (...values: CellValue[]) => CellValue | Unsupported): Run {
  return (operands, context) => {
    const values: CellValue[] = [];
    for (const operand of operands) {
      const value = single(operand, context);
      if (value === UNSUPPORTED || isCellError(value)) return value;
      values.push(value);
    }
    return work(...values);
  };
}

/** A function of single numbers. */
function overNumericSingles(work: (...numbers: number[]) => CellValue): Run {
  return overSingles((...values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = asNumber(value);
      if (typeof number !== "number") return number;
      numbers.push(number);
    }
    return work(...numbers);
  });
}

const choose: Run = ([condition, yes, no], context) => {
  const value = single(condition!, context);
  if (value === UNSUPPORTED) return UNSUPPORTED;
  const answer = asCondition(value);
  if (typeof answer !== "boolean") return answer;
  return answer ? yes! : no === undefined ? false : no;
};

const ifError: Run = ([tried, otherwise], context) => {
  const value = single(tried!, context);
  return value !== UNSUPPORTED && isCellError(value) ? otherwise! : value;
};

/** AND and OR: text and blanks in ranges do not count. */
function allOrAny(isAll: boolean): Run {
  return (operands, context) => {
    let answer: boolean | null = null;
    const take = (value: CellValue): Operand | undefined => {
      const condition = asCondition(value);
      if (typeof condition !== "boolean") return condition;
      answer = answer === null ? condition : isAll ? answer && condition : answer || condition;
      return undefined;
    };
    for (const operand of operands) {
      if (operand instanceof Table || operand === UNSUPPORTED) return UNSUPPORTED;
      const ended =
        operand instanceof Range ? walk(operand, context, (value) => (typeof value === "string" ? undefined : take(value))) : take(operand);
      if (ended !== undefined) return ended;
    }
    return answer ?? VALUE_ERROR;
  };
}

/** Rounds a decimal as it is written, so that 2.675 becomes 2.68 although its binary value lies below. */
function decimally(round: (number: number) => number): Run {
  return overNumericSingles((number, digits = 0) => {
    const places = Math.trunc(digits);
    if (Math.abs(places) > 20) return Math.abs(places) > 300 ? NUMBER_ERROR : places > 0 ? number : 0;
    const scaled = fifteenDigits(shiftedPoint(Math.abs(number), places));
    return Math.sign(number) * shiftedPoint(round(scaled), -places) + 0;
  });
}

/** number × 10^places without binary noise. */
function shiftedPoint(number: number, places: number): number {
  const [digits, power = "0"] = String(number).split("e");
  return Number(`${digits}e${Number(power) + places}`);
}

/** Adds up the products of same-sized ranges or of what operators make of them; text counts as 0. */
const sumProduct: Run = (operands, context) => {
  const columns: (readonly CellValue[])[] = [];
  let shape = "";
  for (const operand of operands) {
    if (operand === UNSUPPORTED) return UNSUPPORTED;
    let values: CellValue[] | readonly CellValue[];
    let size: string;
    if (operand instanceof Table) [values, size] = [operand.values, `${operand.height}×${operand.width}`];
    else if (operand instanceof Range) {
      const filled: CellValue[] = [];
      const { area, width } = operand;
      const ended = walk(operand, context, (value, row, column) => {
        filled[(row - area.top) * width + column - area.left] = value;
        return undefined;
      });
      if (ended !== undefined) return ended;
      [values, size] = [filled, `${operand.height}×${width}`];
    } else [values, size] = [[operand], "1×1"];
    if (shape !== "" && size !== shape) return VALUE_ERROR;
    shape = size;
    columns.push(values);
  }
  const sum = new Sum();
  for (let index = 0; index < Math.max(...columns.map((column) => column.length)); index++) {
    let product = 1;
    for (const column of columns) {
      const value = column[index] ?? null;
      if (isCellError(value)) return value;
      product *= typeof value === "number" ? value : 0;
    }
    sum.add(product);
  }
  return finite(sum.value);
};

const rowNumber: Run = ([operand], context) =>
  operand === undefined ? context.at.row : operand instanceof Range && operand.height === 1 ? operand.area.top : UNSUPPORTED;
const columnNumber: Run = ([operand], context) =>
  operand === undefined ? context.at.column : operand instanceof Range && operand.width === 1 ? operand.area.left : UNSUPPORTED;

const MANY = 255;

const TABLE: readonly (readonly [name: string, least: number, most: number, run: Run])[] = [
  ["SUM", 1, MANY, overNumbers(total)],
  ["AVERAGE", 1, MANY, overNumbers(mean)],
  [
    "PRODUCT",
    1,
    MANY,
    overNumbers((numbers) => finite(numbers.reduce((product, number) => product * number, numbers.length === 0 ? 0 : 1))),
  ],
  ["MAX", 1, MANY, overNumbers(largest)],
  ["MIN", 1, MANY, overNumbers(smallest)],
  ["COUNT", 1, MANY, counting((value) => typeof value === "number")],
  ["COUNTA", 1, MANY, counting(() => true)],
  ["SUBTOTAL", 2, MANY, subtotal],
  ["AGGREGATE", 3, MANY, aggregate],
  ["SUMPRODUCT", 1, MANY, sumProduct],
  ["SUMIF", 2, 3, sumIf],
  ["SUMIFS", 3, MANY, sumIfs],
  ["COUNTIF", 2, 2, countIfs],
  ["COUNTIFS", 2, MANY, countIfs],
  ["IF", 2, 3, choose],
  ["IFERROR", 2, 2, ifError],
  ["AND", 1, MANY, allOrAny(true)],
  ["OR", 1, MANY, allOrAny(false)],
  ["NOT", 1, 1, overSingles((value) => notOf(value))],
  ["N", 1, 1, overSingles((value) => (typeof value === "number" ? value : value === true ? 1 : 0))],
  ["ABS", 1, 1, overNumericSingles(Math.abs)],
  ["INT", 1, 1, overNumericSingles((number) => Math.floor(number))],
  ["ROUND", 2, 2, decimally(Math.round)],
  ["ROUNDUP", 2, 2, decimally(Math.ceil)],
  ["ROUNDDOWN", 2, 2, decimally(Math.floor)],
  ["ROW", 0, 1, rowNumber],
  ["COLUMN", 0, 1, columnNumber],
  ["ROWS", 1, 1, ([range]) => (range instanceof Range ? range.height : UNSUPPORTED)],
];

const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map(TABLE.map(([name, least, most, run]) => [name, { least, most, run }]));

function notOf(value: CellValue): CellValue | Unsupported {
  const answer = asCondition(value);
  return typeof answer === "boolean" ? !answer : answer;
}
