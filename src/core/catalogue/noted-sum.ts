/** notedSum: heads, things and prices in a note (每人300元，64人; 12户×500元; 奖品2000元+饮料400元), and what they come to. */
import { lettersIn, simplify, tidy } from "../words";
import { figureOf } from "../words/chinese-number";
import {
  ALL_IS_GIVEN,
  COST_LABEL,
  COST_PART,
  DATES_AND_ORDINALS,
  FIGURE_FACTORS,
  FOR_EACH_LEFT,
  LABELLED_PRODUCT,
  LEFT_OPEN,
  MONEY_OR_TIMES,
  NOTED_COUNT,
  NOTED_HEADS,
  NOTED_PAIRS,
  NOTED_PART,
  NOTED_PRODUCT,
  NOTED_THINGS,
  NOTED_YUAN,
  ONE_TIME,
  PARTS_LABEL,
  PARTS_RESULT,
  PEOPLE,
  PRICE_SIGN,
  PRODUCT_END,
  PRODUCT_FACTOR,
  RECURRING_PRICE,
  TIMES_MORE,
  TIMES_SIGN,
} from "../words/note-words";
import { remembered } from "../words/remembered";

export interface NotedSum {
  /** Heads with their price in yuan; null for other things that are counted, and for what is multiplied further. */
  readonly pair: { readonly heads: number; readonly priceYuan: number } | null;
  /** What it all comes to, as often as it says. */
  readonly sumYuan: number;
  /** What else is counted there: times, days, rooms. The sum may be so many times as much. */
  readonly counts: readonly number[];
  /** What of the sum is so many times the same: 4 of 20人×30元×4次. */
  readonly times: readonly number[];
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
  if (read === null || activity === null) return read;
  // The row is one of them: the sum need not be.
  if (read.times.length > 0 && ONE_TIME.test(simplify(tidy(activity)))) return { ...read, counts: [...read.counts, ...read.times] };
  if (read.part === null) return read;
  // 观影：电影票每人40元 is the whole of it.
  return tidy(simplify(activity)).includes(read.part) ? { ...read, part: null } : read;
}

/** One of these stands in every text that PRICE_SIGN finds. */
const mayBePriced = lettersIn("元×x*✕均每");

const readNote: (text: string) => NotedSum | null = remembered((text) => {
  const plain = simplify(tidy(text.slice(0, LONGEST_NOTE)).normalize("NFKC")).replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
  if (text.length > LONGEST_NOTE || !PRICE_SIGN.test(plain) || LEFT_OPEN.test(plain)) return null;
  return itemised(plain) ?? counted(plain);
});

/** What is counted, and the price of each. */
function counted(plain: string): NotedSum | null {
  const clauses: Clause[] = [];
  let rest = plain;
  // Without what is counted and told already.
  let open = plain;
  for (let found = firstClause(rest); found !== null; found = firstClause(rest)) {
    rest = rest.replace(found.text, "□");
    if (found.isWhole) open = open.replace(found.text, "□");
    let isMultiplied = false;
    for (let more = TIMES_MORE.exec(rest); more !== null; more = TIMES_MORE.exec(rest)) {
      const times = Number(more[1] ?? more[2]);
      found = { ...found, yuan: found.yuan * times, times: [...found.times, times] };
      rest = rest.replace(more[0], "□");
      open = open.replace(more[0].replace("□", ""), "");
      isMultiplied = true;
    }
    clauses.push(isMultiplied ? { ...found, pair: null } : found);
  }
  const [first, ...more] = clauses;
  if (first === undefined || clauses.some(({ isSound }) => !isSound)) return null;
  const sumYuan = clauses.reduce((sum, { yuan }) => sum + Math.round(yuan * 100) / 100, 0);
  // Another sum of money is either what these come to, or one more cost.
  const others = [...rest.matchAll(new RegExp(NOTED_YUAN, "g"))].map(yuanIn);
  if (others.some((other) => other !== sumYuan) || new RegExp(NOTED_HEADS).test(rest)) return null;
  if (clauses.some(({ isWhole }) => isWhole) && FOR_EACH_LEFT.test(rest)) return null;
  const counts = [...open.replace(DATES_AND_ORDINALS, "").matchAll(NOTED_COUNT)].map(([, count]) => figureOf(count!)!);
  return {
    pair: more.length === 0 ? first.pair : null,
    sumYuan,
    counts,
    times: clauses.flatMap(({ times }) => times),
    isRecurring: RECURRING_PRICE.test(open),
    part: ALL_IS_GIVEN.test(rest) ? null : (NOTED_PART.exec(plain)?.[0] ?? null),
    text: first.text,
  };
}

interface Clause {
  readonly pair: NotedSum["pair"];
  readonly yuan: number;
  readonly times: readonly number[];
  readonly text: string;
  readonly at: number;
  /** False where a figure of it is 0. */
  readonly isSound: boolean;
  /** True where it says itself of what there are so many: no times, days or rooms are left to count in it. */
  readonly isWhole: boolean;
}

/** The clause that begins first; of several the longest product. */
function firstClause(text: string): Clause | null {
  let first = firstProduct(text);
  for (const patterns of [NOTED_PAIRS, NOTED_THINGS]) {
    for (const { pattern, isPriceFirst } of patterns) {
      const match = pattern.exec(text);
      if (match === null || (first !== null && match.index >= first.at)) continue;
      const figures =
        Object.keys(match.groups ?? {}).length === 0 ? match.slice(1) : match.slice(1).filter((part) => part !== match.groups!["thing"]);
      const [one, two, three] = figures;
      const heads = Number(isPriceFirst ? three : one);
      const priceYuan = isPriceFirst ? yuanIn([match[0], one!, two]) : yuanIn([match[0], two!, three]);
      first = {
        pair: patterns === NOTED_PAIRS ? { heads, priceYuan } : null,
        yuan: heads * priceYuan,
        times: patterns === NOTED_THINGS ? [heads] : [],
        text: match[0],
        at: match.index,
        isSound: heads >= 1 && priceYuan > 0,
        isWhole: patterns === NOTED_THINGS,
      };
    }
  }
  return first;
}

/** 20人×30元×4次: one price, and everything that it is multiplied by. */
function firstProduct(text: string): Clause | null {
  for (const match of text.matchAll(NOTED_PRODUCT)) {
    const factors = match[0].split(TIMES_SIGN).map((factor) => {
      const [, digits, scale, money, unit] = PRODUCT_FACTOR.exec(factor)!;
      return { value: yuanIn([factor, digits, scale]), isMoney: money !== undefined, unit: unit ?? null };
    });
    const prices = factors.filter(({ isMoney }) => isMoney);
    const bare = factors.filter(({ isMoney, unit }) => !isMoney && unit === null);
    const isAlone = match.index === 0 && PRODUCT_END.test(text.slice(match[0].length));
    const isProduct = prices.length === 1 || (prices.length === 0 && bare.length > 0 && (bare.length < factors.length || isAlone));
    if (!isProduct) continue;
    const price = prices[0] ?? (bare.length === 1 ? bare[0]! : factors[factors.length - 1]!);
    const other = factors.find((factor) => factor !== price)!;
    const isOfHeads = factors.length === 2 && (other.unit === null || PEOPLE.test(other.unit));
    return {
      pair: isOfHeads ? { heads: other.value, priceYuan: price.value } : null,
      times: factors.filter((factor) => factor !== price && factor.unit !== null && !PEOPLE.test(factor.unit)).map(({ value }) => value),
      yuan: factors.reduce((product, { value }) => product * value, 1),
      text: match[0],
      at: match.index,
      isSound: factors.every((factor) => (factor === price ? factor.value > 0 : factor.value >= 1)),
      isWhole: true,
    };
  }
  return null;
}

/** 奖品2000元+饮料400元: sums of money and products and nothing else. Without the + they may be a part of the cost. */
function itemised(plain: string): NotedSum | null {
  const isAdded = plain.includes("+");
  const parts = plain
    .replace(PARTS_LABEL, "")
    .replace(PARTS_RESULT, "")
    .split(isAdded ? /\+/ : /[,，、;；。]/)
    .filter((part) => part !== "");
  const sums = parts.map((part) => sumOfPart(part, isAdded));
  if (parts.length < 2 || sums.some((sum) => sum === null) || !MONEY_OR_TIMES.test(plain)) return null;
  const sumYuan = sums.reduce<number>((sum, one) => sum + Math.round(one! * 100) / 100, 0);
  return { pair: null, sumYuan, counts: [], times: [], isRecurring: false, part: isAdded ? null : parts[0]!, text: plain };
}

function sumOfPart(part: string, isAdded: boolean): number | null {
  const [, label, digits, scale, money] = COST_PART.exec(part) ?? [];
  if (digits !== undefined) {
    const value = yuanIn([part, digits, scale]);
    const isCost = isAdded
      ? money !== undefined || value >= LEAST_BARE
      : COST_LABEL.test(label!) && (money !== undefined || value >= LEAST_BARE);
    return isCost ? value : null;
  }
  const clause = isAdded ? firstClause(part) : null;
  if (clause === null || !clause.isSound) return null;
  return LABELLED_PRODUCT.test(part.replace(clause.text, "□")) ? clause.yuan : null;
}

/** A figure without 元 is money from here on. */
const LEAST_BARE = 10;

function yuanIn([, digits, factor]: readonly (string | undefined)[]): number {
  return Number(digits) * (factor === undefined ? 1 : FIGURE_FACTORS[factor]!);
}
