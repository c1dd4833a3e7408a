/** readCost: the figures in one text, clause by clause: persons, prices, places of a contest, times and days. */
import type { Variant } from "../plan/spending";
import type { Topic } from "../plan/subject";
import { lettersIn, pairsIn, simplify, tidy } from "../words";
import { figureOf } from "../words/chinese-number";
import { OTHER_COSTS, PRICE_CASES, PRICE_TOPICS, RANK_WORDS, TAKING_PART, WINNING } from "../words/cost-words";
import { remembered } from "../words/remembered";
import {
  CADENCE,
  CLASS_HOURS,
  CLASS_HOUR_PRICE,
  DAYS,
  DAY_PRICE,
  EACH_MAN,
  EACH_RANK,
  EVERYONE_WINS,
  FESTIVALS,
  FESTIVAL_PRICE,
  FIGURE_LIKE,
  HALF_DAY_PRICE,
  IN_YUAN,
  MEAL_PRICE,
  MONTH_PRICE,
  OF_EACH_GROUP,
  ONE_DAY,
  PEOPLE,
  PERSON_LIKE,
  PER_PERSON,
  PLACES,
  PRICE_IN_CLAUSE,
  PRICE_LIKE,
  SUM_BEFORE,
  TIMES,
  YEAR_PRICE,
} from "../words/cost-clause-words";

/** What a price is for one of. */
export type Per =
  | "person-class-hour"
  | "person"
  | "person-day"
  | "person-half-day"
  | "person-meal"
  | "person-year"
  | "person-month"
  | "person-festival";

/** A price per person that the words give, in yuan. */
export interface Price {
  readonly yuan: number;
  readonly per: Per;
  /** What the clause pays for, null where it does not say. */
  readonly topic: Topic | null;
  /** Which of the limit's cases the clause speaks of: 团体一等奖 is two. */
  readonly cases: readonly Variant[];
}

/** Longest text looked at: a cell's line or two, not a page. */
export const LONGEST_TEXT = 400;

/** The cases of a limit that words speak of. */
export function casesIn(plain: string): readonly Variant[] {
  return PRICE_CASES.filter(([words]) => words.test(plain)).map(([, variant]) => variant);
}

/** What one text says; null where it says nothing. */
export interface WordCost {
  readonly heads: number | null;
  readonly participants: number | null;
  /** Infinity: everybody (人人有奖). */
  readonly winners: number | null;
  readonly times: number | null;
  readonly days: number | null;
  readonly festivals: number | null;
  /** 学时 of teaching. */
  readonly hours: number | null;
  /** `isRanks`: what a place of a contest gets (一等奖500元), one man's only where men compete one by one. `isPart`: of one part of the cost (门票每人80元). */
  readonly prices: readonly (Price & { readonly isRanks: boolean; readonly isPart: boolean })[];
  /** Sums by a time, of a person or of anything else: 每半天300元. */
  readonly rates: readonly Pick<Price, "yuan" | "per">[];
}

const FACTORS: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 百: 100 };

const NO_COST: WordCost = {
  heads: null,
  participants: null,
  winners: null,
  times: null,
  days: null,
  festivals: null,
  hours: null,
  prices: [],
  rates: [],
};

export function readCost(text: string): WordCost {
  return mayBeFigured(text) ? readFigures(text) : NO_COST;
}

/** One of these stands in every text that FIGURE_LIKE finds. */
const mayBeFigured = lettersIn("元次天日奖节时人名位均×x*✕/／");

/** One of these, right behind a figure, stands in every text that PEOPLE finds: without them a text names no heads. */
export const mayNameHeads = pairsIn("0123456789", "人位名");

/** One of these stands in every text that PRICE_LIKE finds: without it a text gives no prices. */
export const mayBePriced = lettersIn("元/／×x*✕每均");

const readFigures: (text: string) => WordCost = remembered((text) => {
  const tidied = simplify(tidy(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text));
  const plain = THOUSANDS_LIKE.test(tidied) ? tidied.replace(/(\d)[,，](?=\d{3}(?!\d))/g, "$1") : tidied;
  return FIGURE_LIKE.test(plain) ? new FiguredCost(plain) : NO_COST;
});

const THOUSANDS_LIKE = /\d[,，]\d/;

/** Times, days and festivals are worked out when they are asked for: of most rows nobody does. */
class FiguredCost implements WordCost {
  readonly heads: number | null;
  readonly participants: number | null;
  readonly winners: number | null;
  readonly prices: WordCost["prices"];
  readonly rates: WordCost["rates"];

  constructor(private readonly plain: string) {
    ({
      heads: this.heads,
      participants: this.participants,
      winners: this.winners,
      prices: this.prices,
      rates: this.rates,
    } = inClauses(plain));
  }

  get times(): number | null {
    return timesIn(this.plain);
  }

  get days(): number | null {
    return daysIn(this.plain);
  }

  get festivals(): number | null {
    return firstNumber(FESTIVALS, this.plain);
  }

  get hours(): number | null {
    return firstNumber(CLASS_HOURS, this.plain);
  }
}

const ANY_FIGURE = /\d/;
const NOBODY: readonly number[] = [];

function inClauses(plain: string): Pick<WordCost, "heads" | "participants" | "winners" | "prices" | "rates"> {
  const isPriced = PRICE_LIKE.test(plain);
  if (!isPriced && !PERSON_LIKE.test(plain)) return NO_COST;
  let heads: number | null = null;
  let participants: number | null = null;
  let winners: number | null = null;
  const prices: WordCost["prices"][number][] = [];
  const rates: WordCost["rates"][number][] = [];
  let topic: Topic | null = null;
  let cases: readonly Variant[] = [];
  const mayAllWin = EVERYONE_WINS.test(plain);
  for (const sentence of plain.split(/[。；;\n]+/)) {
    // 一等奖1名，奖金1200元: the one place of the clause before is what the sum is for.
    let isRankBefore = false;
    let isRanked = false;
    for (const clause of sentence.split(/[，,、（）()：:]+/)) {
      if (mayAllWin && EVERYONE_WINS.test(clause)) winners ??= Infinity;
      const hasFigure = ANY_FIGURE.test(clause);
      // Without a figure, or a price anywhere, a clause says nothing else.
      if (!hasFigure && !isPriced) continue;
      const people = hasFigure && !OF_EACH_GROUP.test(clause) ? peopleIn(clause) : NOBODY;
      const places = hasFigure ? PLACES.exec(clause) : null;
      if (places !== null) winners = (winners ?? 0) + Number(places[1]);
      if (people.length > 0) {
        if (WINNING.test(clause) && !TAKING_PART.test(clause)) winners = (winners ?? 0) + people.reduce((total, one) => total + one, 0);
        else if (TAKING_PART.test(clause)) participants ??= people[0]!;
        else heads ??= people[0]!;
      }
      if (!isPriced) continue;
      topic = PRICE_TOPICS.find(([words]) => words.test(clause))?.[1] ?? (OTHER_COSTS.test(clause) ? null : topic);
      const own = casesIn(clause);
      if (own.length > 0) cases = own;
      const per = readPer(clause);
      isRanked ||= RANK_WORDS.test(clause);
      const isEach =
        PER_PERSON.test(clause) || per === "person-meal" || per === "person-class-hour" || (isRanked && EACH_RANK.test(clause));
      // 一等奖500元 is what one gets; 一等奖3名1500元 may be what all of them get.
      const isRank = RANK_WORDS.test(clause) && people.every((count) => count === 1);
      if (!isEach && per !== null) rates.push(...pricesIn(clause).map((yuan) => ({ yuan, per })));
      for (const yuan of isEach || isRank || isRankBefore ? pricesIn(clause) : []) {
        prices.push({
          yuan,
          per: per ?? "person",
          topic,
          cases,
          isRanks: !isEach || (isRanked && !EACH_MAN.test(clause)),
          isPart: topic === null && OTHER_COSTS.test(clause),
        });
      }
      isRankBefore = isRank && people.length > 0 && !IN_YUAN.test(clause);
    }
  }
  return { heads: heads ?? participants, participants, winners, prices, rates };
}

/** How many they are: 30人, 5名. */
function peopleIn(clause: string): readonly number[] {
  return clause.match(PEOPLE)?.map((one) => Number(one.slice(0, -1))) ?? NOBODY;
}

/** In yuan; what all of them come to together is no price. */
function pricesIn(clause: string): readonly number[] {
  const found = [...clause.matchAll(PRICE_IN_CLAUSE)];
  return found.flatMap((match) => {
    const before = clause.slice(0, match.index);
    if (SUM_BEFORE.test(before) && (found.length > 1 || /[=＝]$/.test(before))) return [];
    const digits = match.slice(1).find((part) => part !== undefined && /^\d/.test(part))!;
    return [Number(digits) * (match[2] === undefined ? 1 : FACTORS[match[2]]!)];
  });
}

/** 每季度1次 is four times a year; how many weeks a 每周 is for, nobody says. */
function timesIn(plain: string): number | null {
  const [, period, count] = CADENCE.exec(plain) ?? [];
  if (period === undefined) return firstNumber(TIMES, plain);
  const times = numberIn(count);
  return times === null || period === "周" ? null : times * (period === "月" ? 12 : period.startsWith("季") ? 4 : period === "年" ? 1 : 2);
}

function daysIn(plain: string): number | null {
  if (DAYS.exec(plain)?.[1] === "半") return 0.5;
  return firstNumber(DAYS, plain) ?? (ONE_DAY.test(plain) ? 1 : null);
}

/** The figure in the first group that has one. */
function firstNumber(words: RegExp, plain: string): number | null {
  return numberIn(
    words
      .exec(plain)
      ?.slice(1)
      .find((group) => group !== undefined),
  );
}

/** What a sum is for one of, by the words beside it. */
export function readPer(text: string): Per | null {
  if (CLASS_HOUR_PRICE.test(text)) return "person-class-hour";
  if (HALF_DAY_PRICE.test(text)) return "person-half-day";
  if (DAY_PRICE.test(text)) return "person-day";
  if (FESTIVAL_PRICE.test(text)) return "person-festival";
  if (MEAL_PRICE.test(text)) return "person-meal";
  if (MONTH_PRICE.test(text)) return "person-month";
  if (YEAR_PRICE.test(text)) return "person-year";
  return null;
}

function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return positive(Number(text));
  return text.length === 1 ? figureOf(text) : null;
}

export function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}
