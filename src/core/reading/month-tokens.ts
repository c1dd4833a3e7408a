/** monthTokens: cuts the text of a month cell into years, months, days, quarters and what joins them. */
import { CHINESE_DIGITS, ENGLISH_MONTHS, RELATIVE_YEARS } from "../words/month-words";

export type MonthToken =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "relative-year"; readonly offset: number }
  | { readonly kind: "month" | "quarter" | "half" | "day" | "number"; readonly n: number }
  /** 3.8, 2026-03-08, 3/8: a month with its day; `isPair` when 3/8 could also be two months. */
  | { readonly kind: "date"; readonly year: number | null; readonly month: number; readonly day: number | null; readonly isPair: boolean }
  | { readonly kind: "range" | "list" }
  | { readonly kind: "week" }
  /** Anything else; it breaks what stands on its two sides apart. */
  | { readonly kind: "gap"; readonly text: string };

/** Longest text looked at; a month cell that says more says it in prose. */
const MAX_LENGTH = 200;

type Maker = (match: RegExpExecArray) => readonly MonthToken[] | null;

const CJK_NUMBER = "[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]";
const NOTHING: readonly MonthToken[] = [];
const GAP: Maker = (match) => [{ kind: "gap", text: match[0] }];

/** Tried in this order at each place; every pattern is bounded, so the whole is linear. */
const RULES: readonly { readonly pattern: RegExp; readonly make: Maker }[] = [
  { pattern: /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d月])日?/y, make: (m) => [date(m[1]!, m[3]!, m[4]!)] },
  { pattern: /(\d{4})年(\d{1,2})[./](\d{1,2})(?![\d月])日?/y, make: (m) => [date(m[1]!, m[2]!, m[3]!)] },
  { pattern: /(20\d\d)[-./](\d{1,2})(?!\d)(?:月份?)?/y, make: (m) => (Number(m[2]) > 12 ? null : [date(m[1]!, m[2]!, null)]) },
  { pattern: /(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/y, make: (m) => [date(m[1]!, m[2]!, m[3]!)] },
  { pattern: /(20\d\d)(0[1-9]|1[0-2])(?!\d)/y, make: (m) => [date(m[1]!, m[2]!, null)] },
  {
    pattern: /(?:民国)?(1[0-3]\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d月])日?/y,
    make: (m) => [date(String(Number(m[1]) + 1911), m[3]!, m[4]!)],
  },
  {
    pattern: /(?:民国)?(1[0-3]\d)[-./](\d{1,2})(?!\d)(?:月份?)?/y,
    make: (m) => (Number(m[2]) > 12 ? null : [date(String(Number(m[1]) + 1911), m[2]!, null)]),
  },
  { pattern: /(?:民国)?(1[0-3]\d)年度?/y, make: (m) => [{ kind: "year", year: Number(m[1]) + 1911 }] },
  { pattern: /((?:19|20)\d\d)(?:(?:学年|年度?)|(?!\d))/y, make: (m) => [{ kind: "year", year: Number(m[1]) }] },
  { pattern: /(\d\d)年(?!级)/y, make: (m) => [{ kind: "year", year: 2000 + Number(m[1]) }] },
  { pattern: /([二][〇零○O一二三四五六七八九]{3})年度?/y, make: (m) => [{ kind: "year", year: digits(m[1]!) }] },
  { pattern: /(?:20)?[xX×*_?]{2,4}年度?/y, make: () => NOTHING },
  { pattern: /\d{1,2}:\d{2}(?::\d{2})?/y, make: GAP },
  // A length of time, a count or a week is no month.
  { pattern: new RegExp(`(?:\\d{1,3}|${CJK_NUMBER}|[两几半])个(?:半)?[月季]度?`, "y"), make: GAP },
  { pattern: new RegExp(`第?(?:\\d{1,2}|${CJK_NUMBER})(?:-(?:\\d{1,2}|${CJK_NUMBER}))?(?:教学)?周`, "y"), make: () => [{ kind: "week" }] },
  { pattern: new RegExp(`第?(?:\\d{1,4}|${CJK_NUMBER})[次届场期批人名项个天点时分元万楼班组]`, "y"), make: GAP },
  { pattern: /上[,]?下半年度?/y, make: () => [{ kind: "half", n: 1 }, { kind: "list" }, { kind: "half", n: 2 }] },
  { pattern: /[上前]半年度?/y, make: () => [{ kind: "half", n: 1 }] },
  { pattern: /[下后]半年度?/y, make: () => [{ kind: "half", n: 2 }] },
  { pattern: /q([1-9])|([1-9])q/iy, make: (m) => [{ kind: "quarter", n: Number(m[1] ?? m[2]) }] },
  // 三四月, 一二季度: two neighbours without a sign between them.
  { pattern: /([一二三四五六七八九])(?=([一二三四五六七八九])[月季])/y, make: neighbours },
  { pattern: /十一二月份?/y, make: () => [{ kind: "month", n: 11 }, { kind: "list" }, { kind: "month", n: 12 }] },
  { pattern: /第(?=[\d一二三四五六七八九十])/y, make: () => NOTHING },
  { pattern: new RegExp(`(\\d{1,2}|${CJK_NUMBER})季度?`, "y"), make: (m) => [{ kind: "quarter", n: numeral(m[1]!) }] },
  { pattern: /(\d{1,3})月份?/y, make: (m) => [{ kind: "month", n: Number(m[1]) }] },
  { pattern: new RegExp(`(${CJK_NUMBER})月份?`, "y"), make: (m) => [{ kind: "month", n: numeral(m[1]!) }] },
  { pattern: /[元正]月份?/y, make: () => [{ kind: "month", n: 1 }] },
  { pattern: /[零〇]月份?/y, make: () => [{ kind: "month", n: 0 }] },
  { pattern: new RegExp(`(\\d{1,2}|${CJK_NUMBER})[日号]`, "y"), make: (m) => [{ kind: "day", n: numeral(m[1]!) }] },
  { pattern: /(\d{1,2})\.(\d{1,2})(?![\d.月季])/y, make: (m) => [pair(m, false)] },
  { pattern: /(\d{1,2})\/(\d{1,2})(?![\d/月季])/y, make: (m) => [pair(m, true)] },
  { pattern: new RegExp(`(\\d+|${CJK_NUMBER})`, "y"), make: (m) => [{ kind: "number", n: numeral(m[1]!) }] },
  {
    pattern: new RegExp(`(${ENGLISH_MONTHS.join("|")})[a-z]{0,6}\\.?`, "iy"),
    make: (m) => [{ kind: "month", n: ENGLISH_MONTHS.indexOf(m[1]!.toLowerCase() as "jan") + 1 }],
  },
  { pattern: /[上中下]{1,2}旬|[底初末]|份/y, make: () => NOTHING },
  { pattern: /-+|至|到/y, make: () => [{ kind: "range" }] },
  { pattern: /[,./+&|]+|[和及与跟或]/y, make: () => [{ kind: "list" }] },
];

/**
 * Tokens of a normalised month text (half width, Simplified, no white space, dashes as "-",
 * commas of every kind as ","). Neighbouring odd characters make one gap.
 */
export function monthTokens(text: string): MonthToken[] {
  const source = text.slice(0, MAX_LENGTH);
  const tokens: MonthToken[] = [];
  let at = 0;
  scan: while (at < source.length) {
    for (const { pattern, offset } of RELATIVE_YEARS) {
      pattern.lastIndex = at;
      if (pattern.test(source)) {
        tokens.push({ kind: "relative-year", offset });
        at = pattern.lastIndex;
        continue scan;
      }
    }
    for (const { pattern, make } of RULES) {
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
