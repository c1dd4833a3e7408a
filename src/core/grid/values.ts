/** Excel's rules for single values: coercion, arithmetic, comparison, criteria, and the 15 digits it shows. */
import type { BinaryOperator } from "./expression";
import { type CellValue, isCellError } from "./grid";

/** The answer of everything that is not known to be what Excel would say. */
export const UNSUPPORTED = Symbol("unsupported");
export type Unsupported = typeof UNSUPPORTED;

export const VALUE_ERROR: CellValue = Object.freeze({ error: "#VALUE!" });
export const DIVISION_ERROR: CellValue = Object.freeze({ error: "#DIV/0!" });
export const NUMBER_ERROR: CellValue = Object.freeze({ error: "#NUM!" });

/** Rounds away binary noise: 0.1 + 0.2 is 0.3, as Excel shows it (15 significant digits). */
export function fifteenDigits(value: number): number {
  return Number.isSafeInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}

/**
 * Rounds away what is binary noise beside the largest number that went into a sum: 413282.08 - 434323.37 is
 * -21041.29, although its own 15 digits are -21041.2899999999.
 */
function withoutNoise(sum: number, largest: number): number {
  if (Number.isSafeInteger(sum) || !Number.isFinite(sum)) return sum;
  const digits = 15 - (Math.floor(Math.log10(largest)) - Math.floor(Math.log10(Math.abs(sum))));
  return digits < 1 ? 0 : Number(sum.toPrecision(Math.min(15, digits)));
}

/** Adds many numbers without gathering noise (Neumaier's compensated sum). */
export class Sum {
  private total = 0;
  private lost = 0;
  private largest = 0;

  add(value: number): void {
    const { total } = this;
    const next = total + value;
    const size = value < 0 ? -value : value;
    this.lost += (total < 0 ? -total : total) >= size ? total - next + value : value - next + total;
    this.total = next;
    if (size > this.largest) this.largest = size;
    if (next > this.largest) this.largest = next;
    else if (-next > this.largest) this.largest = -next;
  }

  get value(): number {
    return withoutNoise(this.total + this.lost, this.largest);
  }
}

/** The number text stands for when Excel would take it for one in every country's settings, else null. */
export function numericText(text: string): number | null {
  const match = /^[ \t]*([+-]?)(\d{1,3}(?:,\d{3}){1,6}|\d+)?(\.\d*)?(?:[eE]([+-]?\d{1,3}))?(%?)[ \t]*$/.exec(text);
  if (!match || (match[2] === undefined && (match[3] === undefined || match[3] === "."))) return null;
  const number = Number(
    `${match[1]}${(match[2] ?? "0").replace(/,/g, "")}${match[3] ?? ""}${match[4] === undefined ? "" : `e${match[4]}`}`,
  );
  return Number.isFinite(number) ? (match[5] === "%" ? number / 100 : number) : null;
}

/**
 * A value as an operand of + or *: blank is 0, TRUE is 1, numeric text counts. Text that some country's
 * Excel takes for a date or a sum of money (3月8日, 1/2, ￥5) is not decided.
 */
export function asNumber(value: CellValue): number | CellValue | Unsupported {
  if (typeof value === "number" || isCellError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = numericText(value);
  if (number !== null) return number;
  const isPlainWords =
    !/\p{Nd}/u.test(value) || (/[\u4e00-\u9fff]/.test(value.replace(/[年月日时時分秒上下午]/g, "")) && !/[/:\-￥¥$]/.test(value));
  return isPlainWords ? VALUE_ERROR : UNSUPPORTED;
}

/** A value as an operand of &; numbers in the General format. */
export function asText(value: CellValue): string | CellValue | Unsupported {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value;
  const text = String(fifteenDigits(value));
  return text.includes("e") ? UNSUPPORTED : text;
}

/** A value as a condition. */
export function asCondition(value: CellValue): boolean | CellValue | Unsupported {
  if (typeof value === "boolean" || isCellError(value)) return value;
  if (typeof value === "string") return /^(?:true|false)$/i.test(value) ? value.toLowerCase() === "true" : VALUE_ERROR;
  return value !== null && value !== 0;
}

export function binary(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue | Unsupported {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === "&") {
    const [a, b] = [asText(left), asText(right)];
    return typeof a === "string" && typeof b === "string" ? a + b : UNSUPPORTED;
  }
  if (operator in COMPARE) {
    const order = compare(left, right);
    if (order === null) return operator === "=" ? false : operator === "<>" ? true : UNSUPPORTED;
    return COMPARE[operator]!(order);
  }
  const a = asNumber(left);
  const b = asNumber(right);
  if (a === UNSUPPORTED || b === UNSUPPORTED) return UNSUPPORTED;
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  return arithmetic(operator, a, b);
}

const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function arithmetic(operator: BinaryOperator, a: number, b: number): CellValue {
  let result: number;
  if (operator === "+") result = a + b;
  else if (operator === "-") result = a - b;
  else if (operator === "*") result = a * b;
  else if (operator === "/") {
    if (b === 0) return DIVISION_ERROR;
    result = a / b;
  } else {
    if (a === 0 && b <= 0) return b === 0 ? NUMBER_ERROR : DIVISION_ERROR;
    result = a ** b;
  }
  if (!Number.isFinite(result)) return NUMBER_ERROR;
  const isSum = operator === "+" || operator === "-";
  return (isSum ? withoutNoise(result, Math.max(Math.abs(a), Math.abs(b))) : fifteenDigits(result)) + 0; // + 0 turns -0 into 0
}

/**
 * Negative, zero or positive; numbers come before text, text before TRUE and FALSE. Null for two different
 * words: which of them comes first depends on the user's country.
 */
function compare(left: CellValue, right: CellValue): number | null {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA !== rankB) return rankA - rankB;
  if (typeof a === "string" && typeof b === "string") {
    if (a.toLowerCase() === b.toLowerCase()) return 0;
    if (a === "") return -1;
    return b === "" ? 1 : null;
  }
  return fifteenDigits(Number(a)) - fifteenDigits(Number(b));
}

function rank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function blankLike(other: CellValue): CellValue {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** What SUMIF and COUNTIF look for. */
export type Criterion = (value: CellValue) => boolean;

/** Reads a criterion: 5, "5", ">=100", "<>", "春*", a blank (which means 0). */
export function criterion(of: CellValue): Criterion | Unsupported {
  if (isCellError(of)) return UNSUPPORTED;
  if (typeof of === "boolean") return (value) => value === of;
  if (typeof of !== "string") return equals(of ?? 0);
  const match = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(of)!;
  const operator = match[1] ?? "=";
  const operand = match[2]!;
  const number = numericText(operand);
  const isEquality = operator === "=" || operator === "<>";
  if (isEquality) {
    const isNot = operator === "<>";
    const found = number !== null ? equals(number) : operand === "" ? emptiness(match[1] === undefined) : like(operand);
    if (/^(?:true|false)$/i.test(operand)) return UNSUPPORTED;
    return isNot ? (value) => !found(value) : found;
  }
  if (number === null) return UNSUPPORTED;
  return (value) => typeof value === "number" && COMPARE[operator]!(fifteenDigits(value) - fifteenDigits(number));
}

function equals(number: number): Criterion {
  const wanted = fifteenDigits(number);
  return (value) =>
    typeof value === "number" ? fifteenDigits(value) === wanted : typeof value === "string" && numericText(value) === wanted;
}

/** "=" finds only empty cells, a bare "" also text of no length. */
function emptiness(alsoEmptyText: boolean): Criterion {
  return (value) => value === null || (alsoEmptyText && value === "");
}

/** Whole-cell match without regard to case; * and ? are wild, ~ takes the next one literally. */
function like(pattern: string): Criterion {
  const wanted: (string | typeof ANY | typeof ONE)[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (char === "~" && "*?~".includes(pattern[at + 1] ?? " ")) wanted.push(pattern[++at]!);
    else if (char === "*") wanted.push(ANY);
    else if (char === "?") wanted.push(ONE);
    else wanted.push(char.toLowerCase());
  }
  if (!wanted.includes(ANY) && !wanted.includes(ONE)) {
    const text = wanted.join("");
    return (value) => typeof value === "string" && value.toLowerCase() === text;
  }
  return (value) => typeof value === "string" && matches(wanted, value.toLowerCase());
}

const ANY = Symbol("*");
const ONE = Symbol("?");

/** Greedy with one step back: at worst pattern × text, never more. */
function matches(pattern: readonly (string | symbol)[], text: string): boolean {
  let at = 0;
  let from = 0;
  let star = -1;
  let resume = 0;
  while (from < text.length) {
    if (pattern[at] === ANY) {
      star = at++;
      resume = from;
    } else if (pattern[at] === ONE || pattern[at] === text[from]) {
      at++;
      from++;
    } else if (star >= 0) {
      at = star + 1;
      from = ++resume;
    } else return false;
  }
  while (pattern[at] === ANY) at++;
  return at === pattern.length;
}
