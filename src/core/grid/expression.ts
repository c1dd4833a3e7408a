/** Formula text as something that can be worked out: postfix steps, and the references it rests on. */
import type { Area } from "./area";
import { type Reference, referredArea, type Token, tokens } from "./formula";
import type { CellValue } from "./grid";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** One step of a stack machine: operands first, then what is done with them. */
export type Step =
  | { readonly kind: "value"; readonly value: CellValue }
  /** A null sheet is the formula's own. */
  | { readonly kind: "area"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "%" }
  | { readonly kind: "binary"; readonly operator: BinaryOperator }
  /** `name` in capitals; takes `count` operands. */
  | { readonly kind: "call"; readonly name: string; readonly count: number };

/** What a formula rests on, as far as its text and the names and tables in it tell. */
export interface Reach {
  /** Every reference, understood or not; behind a name or a table always with its sheet. */
  readonly references: readonly Reference[];
}

/** What a name stands for; null steps are more than we understand. */
export interface Meaning extends Reach {
  readonly steps: readonly Step[] | null;
}

/** What a formula may mention at the place where it stands; null is what is not known there. */
export interface Scope {
  /** `text` with its sheet part, if it has one. */
  name(text: string): Meaning | null;
  /** The area that 表1[预算] and the like mean. */
  structured(text: string): Reference | null;
}

/** Steps are null for what is not understood: array constants, unions, unknown names, 3-D references, broken text. */
export type Expression = Meaning;

/** Excel takes no longer formula. */
const LONGEST = 8192;
/** Excel nests 64 functions; parentheses come on top. */
const DEEPEST = 200;

/** Nothing is known of names and tables. */
const NO_SCOPE: Scope = { name: () => null, structured: () => null };

/** Reads a formula (without "="). Never throws; linear in its length and in what its names stand for. */
export function parseFormula(formula: string, scope = NO_SCOPE): Expression {
  const all = tokens(formula);
  return { ...reachIn(all, scope), steps: formula.length > LONGEST ? null : new Parser(all, scope).read() };
}

/** The same without what it takes to work the formula out. */
export function reachOf(formula: string, scope = NO_SCOPE): Reach {
  return reachIn(tokens(formula), scope);
}

function reachIn(all: readonly Token[], scope: Scope): Reach {
  const references: Reference[] = [];
  for (const token of all) {
    if (token.kind === "reference") references.push(token.reference);
    else if (token.kind === "name") references.push(...(scope.name(token.text)?.references ?? []));
    else if (token.kind === "structured") {
      const reference = scope.structured(token.text);
      if (reference) references.push(reference);
    }
  }
  return { references };
}

const POWER: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Operator precedence as Excel has it: -2^2 is 4, and 2^3^2 is 64. */
class Parser {
  private readonly tokens: readonly Token[];
  private readonly steps: Step[] = [];
  private at = 0;

  constructor(
    all: readonly Token[],
    private readonly scope: Scope,
  ) {
    this.tokens = all.filter((token) => token.kind !== "space");
  }

  read(): readonly Step[] | null {
    return this.expression(1, 0) && this.at === this.tokens.length ? this.steps : null;
  }

  /** Writes the steps of one expression; false when it is not understood. */
  private expression(weakest: number, depth: number): boolean {
    if (!this.operand(depth)) return false;
    for (;;) {
      const token = this.tokens[this.at];
      const power = token?.kind === "operator" ? POWER[token.text] : undefined;
      if (!token || power === undefined || power < weakest) return true;
      this.at++;
      if (!this.expression(power + 1, depth + 1)) return false;
      this.steps.push({ kind: "binary", operator: token.text as BinaryOperator });
    }
  }

  /** Signs, a primary, percent signs. */
  private operand(depth: number): boolean {
    let minuses = 0;
    let signs = 0;
    for (let text = this.tokens[this.at]?.text; text === "-" || text === "+"; text = this.tokens[++this.at]?.text) {
      signs++;
      if (text === "-") minuses++;
    }
    if (!this.primary(depth)) return false;
    while (this.tokens[this.at]?.text === "%") {
      this.steps.push({ kind: "unary", operator: "%" });
      this.at++;
    }
    if (minuses % 2 === 1) this.steps.push({ kind: "unary", operator: "-" });
    // Two minus signs still turn text into a number; a lone plus changes nothing.
    else if (minuses > 0) this.steps.push({ kind: "unary", operator: "-" }, { kind: "unary", operator: "-" });
    else if (signs > 0) this.steps.push({ kind: "unary", operator: "+" });
    return true;
  }

  private primary(depth: number): boolean {
    const token = this.tokens[this.at++];
    if (!token || depth > DEEPEST) return false;
    switch (token.kind) {
      case "number":
        return this.value(Number(token.text));
      case "string":
        return this.value(token.text.slice(1, -1).replace(/""/g, '"'));
      case "boolean":
        return this.value(token.text.toUpperCase() === "TRUE");
      case "error":
        return this.value({ error: /#(?:N\/A|DIV\/0!|[A-Z_]{2,14}[!?]?)/.exec(token.text.toUpperCase())?.[0] ?? "#REF!" });
      case "reference":
        return this.area(token.reference);
      case "name": {
        const meaning = this.scope.name(token.text);
        if (!meaning?.steps) return false;
        this.steps.push(...meaning.steps);
        return true;
      }
      case "structured": {
        const reference = this.scope.structured(token.text);
        return reference !== null && this.area(reference);
      }
      case "open":
        return this.expression(1, depth + 1) && this.tokens[this.at++]?.kind === "close";
      case "function":
        // Functions younger than the file format are written with a prefix.
        return this.call(token.text.toUpperCase().replace(/^_XLFN\./, ""), depth);
      default:
        return false;
    }
  }

  private value(value: CellValue): boolean {
    this.steps.push({ kind: "value", value });
    return true;
  }

  private area(reference: Reference): boolean {
    const { sheets } = reference;
    // A spilled range or a range operator between references is more than an area.
    const next = this.tokens[this.at]?.text;
    if (next === "#" || next === ":") return false;
    if (sheets && (sheets.isExternal || (sheets.last !== null && sheets.last !== sheets.first))) return false;
    this.steps.push({ kind: "area", sheet: sheets?.first ?? null, area: referredArea(reference) });
    return true;
  }

  private call(name: string, depth: number): boolean {
    this.at++; // the "(" that made it a function
    let count = 0;
    if (this.tokens[this.at]?.kind === "close") this.at++;
    else
      for (;;) {
        const next = this.tokens[this.at];
        // An argument left out, as in IF(A1,,3), is blank.
        if (next?.text === "," || next?.kind === "close") this.value(null);
        else if (!this.expression(1, depth + 1)) return false;
        count++;
        const after = this.tokens[this.at++];
        if (after?.kind === "close") break;
        if (after?.text !== ",") return false;
      }
    this.steps.push({ kind: "call", name, count });
    return true;
  }
}
