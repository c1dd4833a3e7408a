/** notedSum: heads and price in a note (每人300元，64人; 52人×60元), and what they come to. */
import { lettersIn, simplify, tidy } from "../words";
import { figureOf } from "../words/chinese-number";
import {
  ALL_IS_GIVEN,
  DATES_AND_ORDINALS,
  FIGURE_FACTORS,
  LEFT_OPEN,
  NOTED_COUNT,
  NOTED_HEADS,
  NOTED_PAIRS,
  NOTED_PART,
  NOTED_YUAN,
  PRICE_SIGN,
  RECURRING_PRICE,
} from "../words/note-words";
import { remembered } from "../words/remembered";

export interface NotedSum {
  /** Each with its price per head in yuan. */
  readonly pairs: readonly { readonly heads: number; readonly priceYuan: number }[];
  /** What the pairs add up to. */
  readonly sumYuan: number;
  /** What else is counted there: times, days, rooms. The sum may be so many times as much. */
  readonly counts: readonly number[];
  /** True where the price is for each month, day or time, and nothing says how many there are. */
  readonly isRecurring: boolean;
  /** The words of the one part of the cost that it is for; null where it is for all of it, as far as it says. */
  readonly part: string | null;
  /** The clause as it stands. */
  readonly text: string;
}

const LONGEST_NOTE = 200;

/** Null where the text gives no heads with their price, or leaves open what they come to. `activity`: what the row is for; null where the text itself says it. */
export function notedSum(text: string, activity: string | null): NotedSum | null {
  const read = mayBePriced(text) ? readNote(text) : null;
  if (read === null || read.part === null || activity === null) return read;
  // 观影：电影票每人40元 is the whole of it.
  return tidy(simplify(activity)).includes(read.part) ? { ...read, part: null } : read;
}

/** One of these stands in every text that PRICE_SIGN finds. */
const mayBePriced = lettersIn("元×x*✕");

const readNote: (text: string) => NotedSum | null = remembered((text) => {
  const plain = simplify(tidy(text.slice(0, LONGEST_NOTE)).normalize("NFKC")).replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
  if (text.length > LONGEST_NOTE || !PRICE_SIGN.test(plain) || LEFT_OPEN.test(plain)) return null;
  const pairs: { heads: number; priceYuan: number }[] = [];
  let rest = plain;
  let quoted = "";
  for (let found = firstPair(rest); found !== null; found = firstPair(rest)) {
    pairs.push(found.pair);
    quoted ||= found.text;
    rest = rest.replace(found.text, "□");
  }
  if (pairs.length === 0 || pairs.some(({ heads, priceYuan }) => heads < 1 || priceYuan <= 0)) return null;
  const sumYuan = pairs.reduce((sum, { heads, priceYuan }) => sum + Math.round(heads * priceYuan * 100) / 100, 0);
  // Another sum of money is either what these come to, or one more cost.
  const others = [...rest.matchAll(new RegExp(NOTED_YUAN, "g"))].map(yuanIn);
  if (others.some((other) => other !== sumYuan) || new RegExp(NOTED_HEADS).test(rest)) return null;
  const counts = [...plain.replace(DATES_AND_ORDINALS, "").matchAll(NOTED_COUNT)].map(([, count]) => figureOf(count!)!);
  return {
    pairs,
    sumYuan,
    counts,
    isRecurring: RECURRING_PRICE.test(plain),
    part: ALL_IS_GIVEN.test(rest) ? null : (NOTED_PART.exec(plain)?.[0] ?? null),
    text: quoted,
  };
});

function firstPair(text: string): { readonly pair: { heads: number; priceYuan: number }; readonly text: string } | null {
  let first: { pair: { heads: number; priceYuan: number }; text: string; at: number } | null = null;
  for (const { pattern, isPriceFirst } of NOTED_PAIRS) {
    const match = pattern.exec(text);
    if (match === null || (first !== null && match.index >= first.at)) continue;
    const [, one, two, three] = match;
    const pair = isPriceFirst
      ? { heads: Number(three), priceYuan: yuanIn([match[0], one!, two]) }
      : { heads: Number(one), priceYuan: yuanIn([match[0], two!, three]) };
    first = { pair, text: match[0], at: match.index };
  }
  return first;
}

function yuanIn([, digits, factor]: readonly (string | undefined)[]): number {
  return Number(digits) * (factor === undefined ? 1 : FIGURE_FACTORS[factor]!);
}
