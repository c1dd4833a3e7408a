/** Formula text taken apart: an exact, linear tokenizer for Excel's A1 formulas, and their relative move. */
import { type Area, columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from "./area";

/** One end of a reference. Whole columns have no row, whole rows no column. */
export interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/** The sheets a reference names before its "!". */
export interface SheetSpan {
  /** Unquoted name; "" where an external reference names none. */
  readonly first: string;
  /** Last sheet of a 3-D reference (Sheet1:Sheet3!A1), else null. */
  readonly last: string | null;
  /** True for another workbook's sheet: [1]Sheet!A1. */
  readonly isExternal: boolean;
}

/** A cell, a range, whole columns or whole rows; A1:B2 is one reference, A1:INDEX(…) is A1, ":" and a function. */
export interface Reference {
  /** The sheet part as written, "!" included; "" for the formula's own sheet. */
  readonly prefix: string;
  readonly sheets: SheetSpan | null;
  readonly from: Corner;
  readonly to: Corner | null;
  /** The colon as written, with the spaces around it; "" for a single cell. */
  readonly between: string;
}

export type PlainKind =
  | "space"
  | "string"
  | "number"
  | "boolean"
  /** #REF!, #N/A …, also Sheet1!#REF! and #REF!A1. */
  | "error"
  /** A defined name, with its sheet part if it has one. */
  | "name"
  /** A function's name; its "(" is the next token. */
  | "function"
  /** Table1[[#This Row],[x]] or [@x]. */
  | "structured"
  | "operator"
  | "open"
  | "close"
  /** { and } of an array constant. */
  | "array"
  /** , and ; */
  | "separator"
  /** What cannot be a formula: kept as it is. */
  | "unknown";

export type Token =
  | { readonly kind: PlainKind; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly reference: Reference };

/**
 * All tokens of a formula (without its leading "="). Their texts joined are the formula, whatever it holds;
 * from an unclosed quote or bracket on, the rest is one unknown token. Time is linear in the length.
 */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

/**
 * The formula as it reads after being copied by so many rows and columns, which is how the children of a
 * shared formula are stored. References that would fall off the sheet become #REF!.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return copierOf(formula)(rows, columns);
}

/** translateFormula for many copies of one formula, which is then taken apart only once. */
export function copierOf(formula: string): (rows: number, columns: number) => string {
  const pieces: (string | Reference)[] = [];
  let literal = "";
  for (const token of tokens(formula)) {
    if (token.kind !== "reference") literal += token.text;
    else {
      pieces.push(literal, token.reference);
      literal = "";
    }
  }
  pieces.push(literal);
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    let text = "";
    for (const piece of pieces) text += typeof piece === "string" ? piece : writeMoved(piece, rows, columns);
    return text;
  };
}

function writeMoved(reference: Reference, rows: number, columns: number): string {
  const from = movedCorner(reference.from, rows, columns);
  const to = reference.to && movedCorner(reference.to, rows, columns);
  if (from === null || (reference.to !== null && to === null)) return `${reference.prefix}#REF!`;
  return writeReference({ ...reference, from, to });
}

/**
 * Puts what `change` gives in the place of every reference: null writes #REF!, the same object leaves the
 * text untouched. Everything else stays as it is written.
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  let text = "";
  let isChanged = false;
  for (const token of tokens(formula)) {
    const changed = token.kind === "reference" ? change(token.reference) : null;
    if (token.kind !== "reference" || changed === token.reference) text += token.text;
    else {
      isChanged = true;
      text += changed === null ? `${token.reference.prefix}#REF!` : writeReference(changed);
    }
  }
  return isChanged ? text : formula;
}

/** The rectangle a reference covers; whole columns and rows reach to the sheet's edges. */
export function referredArea(reference: Reference): Area {
  const { from, to } = reference;
  const end = to ?? from;
  return {
    top: from.row === null ? 1 : Math.min(from.row, end.row!),
    bottom: from.row === null ? MAX_ROWS : Math.max(from.row, end.row!),
    left: from.column === null ? 1 : Math.min(from.column, end.column!),
    right: from.column === null ? MAX_COLUMNS : Math.max(from.column, end.column!),
  };
}

/** "Sheet1!$A$1:B2". */
export function writeReference(reference: Reference): string {
  const { prefix, from, to, between } = reference;
  return to === null ? prefix + writeCorner(from) : prefix + writeCorner(from) + between + writeCorner(to);
}

/** Excel tells sheet names apart without regard to case. */
export function sameSheet(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

function writeCorner(corner: Corner): string {
  const column = corner.column === null ? "" : (corner.isColumnFixed ? "$" : "") + columnName(corner.column);
  const row = corner.row === null ? "" : (corner.isRowFixed ? "$" : "") + corner.row;
  return column + row;
}

function movedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns;
  if (row !== null && (row < 1 || row > MAX_ROWS)) return null;
  if (column !== null && (column < 1 || column > MAX_COLUMNS)) return null;
  return { ...corner, row, column };
}

function tokenAt(formula: string, at: number): Token {
  const first = formula[at]!;
  if (isSpace(formula.charCodeAt(at))) return plain("space", formula, at, spaceEnd(formula, at));
  switch (first) {
    case '"': {
      const end = quoteEnd(formula, at, '"');
      return end < 0 ? rest(formula, at) : plain("string", formula, at, end);
    }
    case "'": {
      const end = quoteEnd(formula, at, "'");
      if (end < 0) return rest(formula, at);
      if (formula[end] !== "!") return plain("unknown", formula, at, end);
      return afterPrefix(formula, at, end + 1, spanOf(formula.slice(at + 1, end - 1).replace(/''/g, "'")));
    }
    case "[": {
      const end = bracketEnd(formula, at);
      if (end < 0) return rest(formula, at);
      const mark = prefixEnd(formula, end);
      if (mark < 0) return plain("structured", formula, at, end);
      return afterPrefix(formula, at, mark + 1, spanOf(formula.slice(at, mark)));
    }
    case "#": {
      const end = errorEnd(formula, at);
      return end < 0 ? plain("operator", formula, at, at + 1) : plain("error", formula, at, end);
    }
    case "(":
      return plain("open", formula, at, at + 1);
    case ")":
      return plain("close", formula, at, at + 1);
    case "{":
    case "}":
      return plain("array", formula, at, at + 1);
    case ",":
    case ";":
      return plain("separator", formula, at, at + 1);
    case "<":
    case ">": {
      const second = formula[at + 1];
      return plain("operator", formula, at, second === "=" || (first === "<" && second === ">") ? at + 2 : at + 1);
    }
    case "+":
    case "-":
    case "*":
    case "/":
    case "^":
    case "&":
    case "=":
    case "%":
    case ":":
    case "@":
      return plain("operator", formula, at, at + 1);
  }
  return isWord(formula.charCodeAt(at)) ? word(formula, at) : plain("unknown", formula, at, at + 1);
}

/** A token that begins with a letter, digit, "$", "." …: sheet part, reference, number, function or name. */
function word(formula: string, at: number): Token {
  const end = wordEnd(formula, at);
  const text = formula.slice(at, end);
  if (formula[end] === "!") return afterPrefix(formula, at, end + 1, spanOf(text));
  if (isDigit(formula.charCodeAt(at)) || text.startsWith(".")) {
    const rows = range(formula, at, at, "", null);
    if (rows) return rows;
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(formula)?.[0] ?? "";
    // "12abc" is neither a number nor a name; taking it whole keeps the reading linear.
    return at + number.length >= end ? plain("number", formula, at, at + number.length) : plain("name", formula, at, end);
  }
  if (formula[end] === "(") return plain("function", formula, at, end);
  if (formula[end] === ":" && !text.includes("$") && !isCell(text)) {
    // Jan:Mar!A1 is a 3-D reference although JAN and MAR are columns too; A1:Sheet2!B2 is none.
    const mark = prefixEnd(formula, at);
    if (mark >= 0) return afterPrefix(formula, at, mark + 1, spanOf(formula.slice(at, mark)));
  }
  return operand(formula, at, at, end, "", null);
}

function afterPrefix(formula: string, start: number, at: number, sheets: SheetSpan): Token {
  const prefix = formula.slice(start, at);
  if (formula[at] === "#") {
    const end = errorEnd(formula, at);
    if (end >= 0) return plain("error", formula, start, end);
  }
  const end = wordEnd(formula, at);
  if (end === at) return plain("unknown", formula, start, at);
  if (formula[end] === "(") return plain("function", formula, start, end);
  return operand(formula, start, at, end, prefix, sheets);
}

/** A word [at, end) that is a reference or a name; the token begins at `start`, where its sheet part does. */
function operand(formula: string, start: number, at: number, end: number, prefix: string, sheets: SheetSpan | null): Token {
  if (formula[end] === "[") {
    const close = bracketEnd(formula, end);
    return close < 0 ? rest(formula, start) : plain("structured", formula, start, close);
  }
  const reference = range(formula, start, at, prefix, sheets);
  if (reference) return reference;
  return plain(start === at && /^(?:true|false)$/i.test(formula.slice(at, end)) ? "boolean" : "name", formula, start, end);
}

/** The reference that begins at `at`, or null. */
function range(formula: string, start: number, at: number, prefix: string, sheets: SheetSpan | null): Token | null {
  const end = wordEnd(formula, at);
  const from = end - at > 12 ? null : corner(formula.slice(at, end));
  if (!from) return null;
  const colon = spaceEnd(formula, end);
  if (formula[colon] === ":") {
    const second = spaceEnd(formula, colon + 1);
    const secondEnd = wordEnd(formula, second);
    const to = secondEnd - second > 12 || "(![".includes(formula[secondEnd] ?? " ") ? null : corner(formula.slice(second, secondEnd));
    if (to && (to.row === null) === (from.row === null) && (to.column === null) === (from.column === null)) {
      const reference = { prefix, sheets, from, to, between: formula.slice(end, second) };
      return { kind: "reference", text: formula.slice(start, secondEnd), reference };
    }
  }
  if (from.row === null || from.column === null) return null;
  return { kind: "reference", text: formula.slice(start, end), reference: { prefix, sheets, from, to: null, between: "" } };
}

const CORNER = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d{1,7}))?$/;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;

function corner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match || text === "") return null;
  const column = match[2] === undefined ? null : columnNumber(match[2]);
  const row = match[4] === undefined ? null : Number(match[4]);
  if (match[2] !== undefined && column === null) return null;
  if (row !== null && (row < 1 || row > MAX_ROWS)) return null;
  return { column, row, isColumnFixed: match[1] === "$", isRowFixed: match[3] === "$" };
}

function isCell(text: string): boolean {
  const found = text.length > 12 ? null : corner(text);
  return found !== null && found.row !== null && found.column !== null;
}

/** "[1]Sheet1:Sheet3", "Book 1.xlsx]S" behind a path, or a plain name. */
function spanOf(text: string): SheetSpan {
  const close = text.lastIndexOf("]");
  const names = text.slice(close + 1);
  const colon = names.indexOf(":");
  const isExternal = close >= 0;
  return colon < 0 ? { first: names, last: null, isExternal } : { first: names.slice(0, colon), last: names.slice(colon + 1), isExternal };
}

/** Where the "!" of `Name!` or `Name:Name!` stands, if one of them begins at `at`; else -1. */
function prefixEnd(formula: string, at: number): number {
  let end = wordEnd(formula, at);
  if (formula[end] === ":") end = wordEnd(formula, end + 1);
  return formula[end] === "!" ? end : -1;
}

/** End of "#N/A", "#DIV/0!" …; #REF!A1 (a reference to a sheet that is gone) counts whole; -1 when it is no error. */
function errorEnd(formula: string, at: number): number {
  ERROR.lastIndex = at;
  const match = ERROR.exec(formula);
  if (!match) return -1;
  const end = at + match[0].length;
  if (match[0].toUpperCase() !== "#REF!") return end;
  const lost = range(formula, end, end, "", null);
  return lost ? end + lost.text.length : formula.startsWith("#REF!", end) ? end + 5 : end;
}

const ERROR = /#(?:N\/A|GETTING_DATA|DIV\/0!|[A-Za-z]{2,12}[!?])/iy;

function quoteEnd(formula: string, at: number, quote: string): number {
  for (let end = at + 1; ; end += 2) {
    end = formula.indexOf(quote, end);
    if (end < 0) return -1;
    if (formula[end + 1] !== quote) return end + 1;
  }
}

/** End of a balanced [...]; "'" takes the next character literally, as in structured references. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    const char = formula[end];
    if (char === "'") end++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return end + 1;
  }
  return -1;
}

function wordEnd(formula: string, at: number): number {
  while (at < formula.length && isWord(formula.charCodeAt(at))) at++;
  return at;
}

function spaceEnd(formula: string, at: number): number {
  while (at < formula.length && isSpace(formula.charCodeAt(at))) at++;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
}

/** Letters of any script, digits and what names may hold: _ . \ ? and the $ of references. */
function isWord(code: number): boolean {
  if (code >= 128) return code !== 0xa0 && code !== 0x3000;
  return (
    isDigit(code) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code === 46 ||
    code === 36 ||
    code === 92 ||
    code === 63
  );
}

function plain(kind: PlainKind, formula: string, at: number, end: number): Token {
  return { kind, text: formula.slice(at, end) };
}

function rest(formula: string, at: number): Token {
  return plain("unknown", formula, at, formula.length);
}
