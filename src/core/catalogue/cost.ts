/** costOf: the figures in a row's columns and words: heads, price per person, times, days, prize winners. */
import { yuan } from "../plan/money";
import type { PlanItem } from "../plan/plan";
import type { Variant } from "../plan/spending";
import type { Topic } from "../plan/subject";
import { simplify, tidy } from "../words";
import { BATCH_WORDS, CHINESE_DIGITS, GAME_WORDS, OCCASIONS, PART_TOPICS, PRICE_TOPICS, PRICE_VARIANTS, TAKING_PART, WINNING } from "./cost-words";
import { remembered } from "./remembered";

/** What a price is for one of. */
export type Per = "person" | "person-day" | "person-half-day" | "person-meal" | "person-year" | "person-month" | "person-festival";

/** A price per person that the words give, in yuan. */
export interface Price {
  readonly yuan: number;
  readonly per: Per;
  /** What the clause pays for, null where it does not say. */
  readonly topic: Topic | null;
  readonly variant: Variant | null;
}

export interface Cost {
  /** Persons, from the column or else the words; null when neither says. */
  readonly heads: number | null;
  /** Who takes part, where prizes are given to some of them. */
  readonly participants: number | null;
  readonly winners: number | null;
  readonly times: number | null;
  readonly days: number | null;
  /** Festivals counted in words: 每节300元，共5节. */
  readonly festivals: number | null;
  /** Price per person from its column, else from words that name no part of the cost. */
  readonly price: Price | null;
  /** Every price that the words give. */
  readonly prices: readonly Price[];
  /** The one part of a larger activity that the row is for, where its name says so. */
  readonly part: Topic | null;
  readonly variant: Variant | null;
  /** Occasions of a member's life that its name speaks of. */
  readonly occasions: readonly Topic[];
  /** Sports, arts and merry-making, as against work: only there prizes and meals are limited. */
  readonly isGame: boolean;
  /** For some of the members, or one of several batches. */
  readonly isBatch: boolean;
}

/** Longest text looked at: a cell's line or two, not a page. */
const LONGEST_TEXT = 400;

/** Reads a row. The columns go before the words; nothing is assumed. */
export function costOf(item: PlanItem): Cost {
  const { value: activity } = item.activity;
  const texts = [activity, item.content?.value, item.participants?.value, item.remark?.value, item.amount.value.form === "number" ? null : item.amount.text];
  const words = texts.filter((text): text is string => typeof text === "string" && text !== "").map(readCost);
  const first = <T>(pick: (read: WordCost) => T | null): T | null => words.map(pick).find((value) => value !== null) ?? null;
  const column = item.unitPrice?.value ?? null;
  const prices = words.flatMap((read) => read.prices);
  const perOfColumn = readPer(simplify(tidy(item.unitPrice?.text ?? "")));
  const general = prices.find(({ topic }) => topic === null) ?? null;
  return {
    heads: positive(item.heads?.value ?? null) ?? first(({ heads }) => heads) ?? headsOfFactors(item, general?.yuan ?? column),
    participants: first(({ participants }) => participants), winners: sum(words.map(({ winners }) => winners)),
    times: first(({ times }) => times), days: first(({ days }) => days), festivals: first(({ festivals }) => festivals),
    price: column !== null && column > 0 ? { yuan: column, per: perOfColumn ?? "person", topic: null, variant: null } : general,
    prices, ...partOf(activity),
  };
}

/** 人均100元×50人 without the words: the other factor of an amount is the heads when one is the price. */
function headsOfFactors(item: PlanItem, price: number | null): number | null {
  const { factors, fen } = item.amount.value;
  if (factors === null || factors.length !== 2 || price === null || fen === null) return null;
  const other = factors[0] === price ? factors[1]! : factors[1] === price ? factors[0]! : null;
  return other !== null && Number.isInteger(other) && Math.abs(other * price - yuan(fen)) < 1 ? other : null;
}

function partOf(activity: string): Pick<Cost, "part" | "variant" | "occasions" | "isGame" | "isBatch"> {
  const plain = simplify(tidy(activity.slice(0, LONGEST_TEXT)));
  const parts = PART_TOPICS.filter(([words]) => words.test(plain)).map(([, topic]) => topic);
  const variant = PRICE_VARIANTS.find(([words]) => words.test(plain))?.[1] ?? null;
  const part = parts.length === 1 ? parts[0]! : null;
  const isGame = GAME_WORDS.test(plain);
  return { part: part === "prize" && !isGame ? null : part, variant, occasions: OCCASIONS.filter(([words]) => words.test(plain)).map(([, topic]) => topic), isGame, isBatch: BATCH_WORDS.test(plain) };
}

interface WordCost {
  readonly heads: number | null;
  readonly participants: number | null;
  readonly winners: number | null;
  readonly times: number | null;
  readonly days: number | null;
  readonly festivals: number | null;
  readonly prices: readonly Price[];
}

const PRICE = /(\d+(?:\.\d+)?)(万|千|百)?元/g;
const FACTORS: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 百: 100 };
const PEOPLE = /(\d+)(?:人|名|位)(?!次|均|民)/g;
const TIMES = /([\d一二两三四五六七八九十]{1,3})次(?!性)/;
const DAYS = /([\d一二两三四五六七八九十]{1,2})(?:天|日游)/;
const FESTIVALS = /([\d一二两三四五六七]{1,2})个?(?:法定)?节/;
const PER_PERSON = /每(?:人|位|名)|人均|[/／](?:人|位|名)|元每人|(?:人|位|名)[×x*✕]\d|[×x*✕]\d+(?:人|位|名)/i;
const EVERYONE_WINS = /人人有奖|全员(?:获奖|有奖)|参与(?:即|都|均)有奖/;

/** What every figure we read has beside it. Most texts have none of it, and one answer does for them. */
const FIGURE_LIKE = /元|次|天|日游|有奖|获奖|节|\d[人名位]/;
const NO_COST: WordCost = { heads: null, participants: null, winners: null, times: null, days: null, festivals: null, prices: [] };

const readCost: (text: string) => WordCost = remembered((text) => {
  const plain = simplify(tidy(text.slice(0, LONGEST_TEXT))).replace(/(\d)[,，](?=\d{3}(?!\d))/g, "$1");
  if (!FIGURE_LIKE.test(plain)) return NO_COST;
  let heads: number | null = null;
  let participants: number | null = null;
  let winners: number | null = null;
  const prices: Price[] = [];
  let topic: Topic | null = null;
  let variant: Variant | null = null;
  for (const clause of plain.split(/[，,。；;、（）()：:\n]+/)) {
    topic = PRICE_TOPICS.find(([words]) => words.test(clause))?.[1] ?? topic;
    variant = PRICE_VARIANTS.find(([words]) => words.test(clause))?.[1] ?? variant;
    const people = [...clause.matchAll(PEOPLE)].map(([, digits]) => Number(digits));
    if (EVERYONE_WINS.test(clause)) winners ??= Infinity;
    if (people.length > 0) {
      if (WINNING.test(clause) && !TAKING_PART.test(clause)) winners = (winners ?? 0) + people.reduce((total, one) => total + one, 0);
      else if (TAKING_PART.test(clause)) participants ??= people[0]!;
      else heads ??= people[0]!;
    }
    for (const [, digits, factor] of clause.matchAll(PRICE)) {
      // 一等奖500元 is what one gets; 一等奖3名1500元 may be what all of them get.
      const isEach = PER_PERSON.test(clause) || (/等奖|第[一二三]名/.test(clause) && people.every((count) => count === 1));
      if (isEach) prices.push({ yuan: Number(digits) * (factor === undefined ? 1 : FACTORS[factor]!), per: readPer(clause) ?? "person", topic, variant });
    }
  }
  const persons = participants ?? heads;
  return {
    heads: heads ?? participants, participants, winners: winners === Infinity ? persons : winners, times: numberIn(TIMES.exec(plain)?.[1]), days: numberIn(DAYS.exec(plain)?.[1]),
    festivals: numberIn(FESTIVALS.exec(plain)?.[1]), prices,
  };
});

function readPer(text: string): Per | null {
  if (/半天/.test(text)) return "person-half-day";
  if (/[每/／·][天日]|人天/.test(text)) return "person-day";
  if (/[每/／·]节/.test(text)) return "person-festival";
  if (/[每/／·]餐/.test(text)) return "person-meal";
  if (/[每/／·]月/.test(text)) return "person-month";
  if (/[每/／·]年/.test(text)) return "person-year";
  return null;
}

function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return positive(Number(text));
  return text.length === 1 ? CHINESE_DIGITS[text] ?? null : null;
}

function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((total, one) => total + one, 0);
}
