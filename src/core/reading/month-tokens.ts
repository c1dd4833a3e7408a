/** monthTokens: cuts the text of a month cell into years, months, days, quarters and what joins them. */
import { CHINESE_DIGITS, ENGLISH_MONTHS, RELATIVE_YEARS } from "../words/month-words";
import {
  BLANK_YEAR,
  BOTH_HALVES,
  DOTTED_DATE,
  EDGE_OF_HALF,
  EDGE_OF_QUARTER,
  ELEVEN_AND_TWELVE,
  FIRST_HALF,
  FISCAL_YEAR,
  HALF_IN_LETTERS,
  FIRST_MONTH,
  FULL_DATE,
  LIST_JOINT,
  MONTH_IN_FIGURES,
  NEIGHBOURS,
  NO_MONTH,
  ORDINAL_SIGN,
  PART_OF_MONTH,
  RANGE_JOINT,
  REPUBLIC_DATE,
  REPUBLIC_MONTH,
  REPUBLIC_YEAR,
  SECOND_HALF,
  SHORT_YEAR,
  SHORT_YEAR_DOT_MONTH,
  SLASHED_DATE,
  YEAR,
  YEAR_DOT_MONTH,
  YEAR_IN_WORDS,
  YEAR_THEN_DATE,
  LENGTH_OF_TIME,
  WEEK,
  COUNTED,
  QUARTER,
  MONTH_IN_WORDS,
  DAY,
  NUMBER,
  ENGLISH_MONTH,
  ENGLISH_MONTH_AND_NUMBER,
  DAY_AND_ENGLISH_MONTH,
} from "../words/month-tokens";
import { oddTo } from "../words/odd-characters";

export type MonthToken =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "relative-year"; readonly offset: number }
  | { readonly kind: "month" | "quarter" | "half" | "day" | "number"; readonly n: number }
  /** 3.8, 2026-03-08, 3/8: a month with its day; `isPair` when 3/8 could also be two months. */
  | { readonly kind: "date"; readonly year: number | null; readonly month: number; readonly day: number | null; readonly isPair: boolean }
  | { readonly kind: "range" | "list" }
  | { readonly kind: "week" }
  /** 初 or 末 of the quarter or the half before it. */
  | { readonly kind: "edge"; readonly at: "first" | "last" }
  /** Anything else; it breaks what stands on its two sides apart. */
  | { readonly kind: "gap"; readonly text: string };

/** Longest text looked at; a month cell that says more says it in prose. */
const MAX_LENGTH = 200;

type Maker = (match: RegExpExecArray) => readonly MonthToken[] | null;

const NOTHING: readonly MonthToken[] = [];
const GAP: Maker = (match) => [{ kind: "gap", text: match[0] }];

/** Tried in this order at each place; every pattern is bounded, so the whole is linear. */
const RULES: readonly { readonly pattern: RegExp; readonly make: Maker }[] = [
  { pattern: FULL_DATE, make: (m) => [date(m[1]!, m[3]!, m[4]!)] },
  { pattern: YEAR_THEN_DATE, make: (m) => [date(m[1]!, m[2]!, m[3]!)] },
  { pattern: YEAR_DOT_MONTH, make: (m) => (Number(m[2]) > 12 ? null : [date(m[1]!, m[2]!, null)]) },
  { pattern: /(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/y, make: (m) => [date(m[1]!, m[2]!, m[3]!)] },
  { pattern: /(20\d\d)(0[1-9]|1[0-2])(?!\d)/y, make: (m) => [date(m[1]!, m[2]!, null)] },
  {
    pattern: REPUBLIC_DATE,
    make: (m) => [date(String(Number(m[1]) + 1911), m[3]!, m[4]!)],
  },
  {
    pattern: REPUBLIC_MONTH,
    make: (m) => (Number(m[2]) > 12 ? null : [date(String(Number(m[1]) + 1911), m[2]!, null)]),
  },
  { pattern: SHORT_YEAR_DOT_MONTH, make: (m) => [date(`20${m[1]!}`, m[2]!, null)] },
  { pattern: REPUBLIC_YEAR, make: (m) => [{ kind: "year", year: Number(m[1]) + 1911 }] },
  { pattern: YEAR, make: (m) => [{ kind: "year", year: Number(m[1]) }] },
  { pattern: FISCAL_YEAR, make: (m) => [{ kind: "year", year: 2000 + Number(m[1] ?? m[2]) }] },
  { pattern: SHORT_YEAR, make: (m) => [{ kind: "year", year: 2000 + Number(m[1]) }] },
  { pattern: YEAR_IN_WORDS, make: (m) => [{ kind: "year", year: digits(m[1]!) }] },
  { pattern: BLANK_YEAR, make: () => NOTHING },
  { pattern: /\d{1,2}:\d{2}(?::\d{2})?/y, make: GAP },
  // A length of time, a count or a week is no month.
  { pattern: LENGTH_OF_TIME, make: GAP },
  { pattern: WEEK, make: () => [{ kind: "week" }] },
  { pattern: COUNTED, make: GAP },
  { pattern: BOTH_HALVES, make: () => [{ kind: "half", n: 1 }, { kind: "list" }, { kind: "half", n: 2 }] },
  { pattern: EDGE_OF_HALF, make: (m) => [half(m[1]!), edge(m[2]!)] },
  { pattern: FIRST_HALF, make: () => [{ kind: "half", n: 1 }] },
  { pattern: SECOND_HALF, make: () => [{ kind: "half", n: 2 }] },
  { pattern: HALF_IN_LETTERS, make: (m) => [{ kind: "half", n: Number(m[1]) }] },
  { pattern: /q([1-9])|([1-9])q/iy, make: (m) => [{ kind: "quarter", n: Number(m[1] ?? m[2]) }] },
  // 三四月, 一二季度: two neighbours without a sign between them.
  { pattern: NEIGHBOURS, make: neighbours },
  { pattern: ELEVEN_AND_TWELVE, make: () => [{ kind: "month", n: 11 }, { kind: "list" }, { kind: "month", n: 12 }] },
  { pattern: ORDINAL_SIGN, make: () => NOTHING },
  { pattern: EDGE_OF_QUARTER, make: (m) => [{ kind: "quarter", n: numeral(m[1]!) }, edge(m[2]!)] },
  { pattern: QUARTER, make: (m) => [{ kind: "quarter", n: numeral(m[1]!) }] },
  { pattern: MONTH_IN_FIGURES, make: (m) => [{ kind: "month", n: Number(m[1]) }] },
  { pattern: MONTH_IN_WORDS, make: (m) => [{ kind: "month", n: numeral(m[1]!) }] },
  { pattern: FIRST_MONTH, make: () => [{ kind: "month", n: 1 }] },
  { pattern: NO_MONTH, make: () => [{ kind: "month", n: 0 }] },
  { pattern: DAY, make: (m) => [{ kind: "day", n: numeral(m[1]!) }] },
  { pattern: DAY_AND_ENGLISH_MONTH, make: englishMonth },
  { pattern: DOTTED_DATE, make: (m) => [pair(m, false)] },
  { pattern: SLASHED_DATE, make: (m) => [pair(m, true)] },
  { pattern: NUMBER, make: (m) => [{ kind: "number", n: numeral(m[1]!) }] },
  { pattern: ENGLISH_MONTH_AND_NUMBER, make: englishMonth },
  { pattern: ENGLISH_MONTH, make: englishMonth },
  { pattern: PART_OF_MONTH, make: () => NOTHING },
  { pattern: RANGE_JOINT, make: () => [{ kind: "range" }] },
  { pattern: LIST_JOINT, make: () => [{ kind: "list" }] },
];

export const TOKEN_PATTERNS: readonly RegExp[] = [...RELATIVE_YEARS, ...RULES].map(({ pattern }) => pattern);

/** Any of them: most characters of most texts begin none, and one look settles it. Which group a number means is another matter here: it may be anything. */
const ANY_TOKEN = new RegExp(TOKEN_PATTERNS.map(({ source }) => `(?:${source.replace(/\\[1-9]/g, "[^]*?")})`).join("|"), "iy");

/** Begins no token, whatever stands beside it. */
const isOdd = oddTo(TOKEN_PATTERNS);

/**
 * Tokens of a normalised month text (half width, Simplified, no white space, dashes as "-",
 * commas of every kind as ","). Neighbouring odd characters make one gap.
 */
export function monthTokens(text: string): MonthToken[] {
  const source = text.slice(0, MAX_LENGTH);
  const tokens: MonthToken[] = [];
  let at = 0;
  scan: while (at < source.length) {
    ANY_TOKEN.lastIndex = at;
    const mayBegin = !isOdd(source.charCodeAt(at)) && ANY_TOKEN.test(source);
    for (const { pattern, offset } of mayBegin ? RELATIVE_YEARS : []) {
      pattern.lastIndex = at;
      if (pattern.test(source)) {
        tokens.push({ kind: "relative-year", offset });
        at = pattern.lastIndex;
        continue scan;
      }
    }
    for (const { pattern, make } of mayBegin ? RULES : []) {
      pattern.lastIndex = at;
      const match = pattern.exec(source);
      const made = match && make(match);
      if (!match || !made) continue;
      tokens.push(...made);
      at += match[0].length;
      continue scan;
    }
    const last = tokens[tokens.length - 1];
    if (last?.kind === "gap") tokens[tokens.length - 1] = { kind: "gap", text: last.text + source[at]! };
    else tokens.push({ kind: "gap", text: source[at]! });
    at++;
  }
  return tokens;
}

/** 12, 十二, 二十五; NaN never: the patterns let through only what this reads. */
function numeral(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const ten = text.indexOf("十");
  if (ten < 0) return CHINESE_DIGITS[text]!;
  const tens = ten === 0 ? 1 : CHINESE_DIGITS[text[0]!]!;
  const ones = ten === text.length - 1 ? 0 : CHINESE_DIGITS[text[ten + 1]!]!;
  return tens * 10 + ones;
}

/** 二〇二六 → 2026. */
export function digits(text: string): number {
  return Number([...text].map((character) => CHINESE_DIGITS[character]!).join(""));
}

function englishMonth([, name]: RegExpExecArray): readonly MonthToken[] {
  return [{ kind: "month", n: ENGLISH_MONTHS.indexOf(name!.toLowerCase() as "jan") + 1 }];
}

function half(word: string): MonthToken {
  return { kind: "half", n: word === "上" || word === "前" ? 1 : 2 };
}

function edge(word: string): MonthToken {
  return { kind: "edge", at: word === "初" ? "first" : "last" };
}

function date(year: string, month: string, day: string | null): MonthToken {
  return { kind: "date", year: Number(year), month: Number(month), day: day === null ? null : Number(day), isPair: false };
}

function pair(match: RegExpExecArray, isPair: boolean): MonthToken {
  return { kind: "date", year: null, month: Number(match[1]), day: Number(match[2]), isPair };
}

function neighbours(match: RegExpExecArray): readonly MonthToken[] | null {
  const first = CHINESE_DIGITS[match[1]!]!;
  return CHINESE_DIGITS[match[2]!] === first + 1 ? [{ kind: "number", n: first }, { kind: "list" }] : null;
}
