/** costOf: the figures in a row's columns and words: heads, price per person, times, days, prize winners. */
import { yuan } from "../plan/money";
import type { PlanItem } from "../plan/plan";
import type { Variant } from "../plan/spending";
import type { Topic } from "../plan/subject";
import { simplify, tidy } from "../words";
import { casesIn, LONGEST_TEXT, positive, type Price, readCost, readPer, type WordCost } from "./cost-clauses";
import {
  BATCH_WORDS,
  GAME_WORDS,
  MERRY_WORDS,
  OCCASIONS,
  PAID_BY_TIME,
  PART_TOPICS,
  PART_WORDS,
  TEAM_WORDS,
  WORK_WORDS,
} from "../words/cost-words";
import { normalised } from "./normalised";

export type { Per, Price } from "./cost-clauses";

export interface Cost {
  /** Persons, from the column or else the words; null when neither says. */
  readonly heads: number | null;
  /** Who takes part, where prizes are given to some of them. */
  readonly participants: number | null;
  readonly winners: number | null;
  readonly times: number | null;
  /** At a time; half a day is 0.5. */
  readonly days: number | null;
  /** Festivals counted in words: 每节300元，共5节. */
  readonly festivals: number | null;
  /** Price per person from its column, else from words that name no part of the cost. */
  readonly price: Price | null;
  /** Every price that the words give. */
  readonly prices: readonly Price[];
  /** The one part of a larger activity that the row is for, where its name says so. */
  readonly part: Topic | null;
  /** Cases that its name speaks of. */
  readonly cases: readonly Variant[];
  /** Occasions of a member's life that its name speaks of. */
  readonly occasions: readonly Topic[];
  /** Sports, arts and merry-making, as against work: only there prizes and meals are limited. */
  readonly isGame: boolean;
  /** What batches and parts of one thing have in common: the name without their count. Null: it is none of several. */
  readonly batchOf: string | null;
}

/** Reads a row. The columns go before the words; nothing is assumed. */
export function costOf(item: PlanItem): Cost {
  const { value: activity } = item.activity;
  const texts = [
    activity,
    item.content?.value,
    item.participants?.value,
    item.remark?.value,
    item.amount.value.form === "number" ? null : item.amount.text,
  ];
  const words = texts.filter((text): text is string => typeof text === "string" && text !== "").map(readCost);
  const first = <T>(pick: (read: WordCost) => T | null): T | null => words.map(pick).find((value) => value !== null) ?? null;
  const column = item.unitPrice?.value ?? null;
  const named = partOf(activity);
  // 篮球赛一等奖2000元 is the team's.
  const all = words.flatMap((one) => one.prices);
  const isTeams = all.some(({ isRanks }) => isRanks) && TEAM_WORDS.test(normalised(texts.join(" ").slice(0, LONGEST_TEXT)));
  const read = isTeams ? all.filter(({ isRanks }) => !isRanks) : all;
  const prices = read.map(({ isRanks: _, isPart: __, ...price }): Price => price);
  // A bare 300 in the column is what the words say it is: 每半天300元.
  const perOfColumn =
    readPer(simplify(tidy(item.unitPrice?.text ?? ""))) ??
    words.flatMap((one) => [...one.rates, ...one.prices]).find(({ yuan: each }) => each === column)?.per ??
    null;
  const rate = PAID_BY_TIME.test(activity) ? (words.flatMap(({ rates }) => rates)[0] ?? null) : null;
  const whole = read.findIndex(({ topic, isPart }) => topic === null && !isPart);
  const general = prices[whole] ?? (rate === null ? null : { ...rate, topic: null, cases: [] });
  const heads = positive(item.heads?.value ?? null) ?? first((one) => one.heads) ?? headsOfFactors(item, general?.yuan ?? column);
  const participants = first((one) => one.participants);
  const winners = sum(words.map((one) => one.winners));
  return {
    heads,
    participants,
    winners: winners === Infinity ? (participants ?? heads) : winners,
    times: first(({ times }) => times),
    days: first(({ days }) => days),
    festivals: first(({ festivals }) => festivals),
    price: column !== null && column > 0 ? { yuan: column, per: perOfColumn ?? "person", topic: null, cases: [] } : general,
    prices,
    ...named,
  };
}

/** 人均100元×50人 without the words: the other factor of an amount is the heads when one is the price. */
function headsOfFactors(item: PlanItem, price: number | null): number | null {
  const { factors, fen } = item.amount.value;
  if (factors === null || factors.length !== 2 || price === null || fen === null) return null;
  const other = factors[0] === price ? factors[1]! : factors[1] === price ? factors[0]! : null;
  return other !== null && Number.isInteger(other) && Math.abs(other * price - yuan(fen)) < 1 ? other : null;
}

function partOf(activity: string): Pick<Cost, "part" | "cases" | "occasions" | "isGame" | "batchOf"> {
  const plain = normalised(activity.slice(0, LONGEST_TEXT));
  const occasions = OCCASIONS.filter(([words]) => words.test(plain)).map(([, topic]) => topic);
  // 退休纪念品 is the gift itself, and no souvenir of a match.
  const parts = PART_TOPICS.filter(([words]) => words.test(plain))
    .map(([, topic]) => topic)
    .filter((topic) => topic !== "souvenir" || occasions.length === 0);
  const part = parts.length === 1 ? parts[0]! : null;
  const isGame = MERRY_WORDS.test(plain) || (GAME_WORDS.test(plain) && !WORK_WORDS.test(plain));
  return { part: part === "prize" && !isGame ? null : part, cases: casesIn(plain), occasions, isGame, batchOf: batchOf(plain) };
}

/** 春游（第二批） → 春游; parts of the union are one batch each of the same thing, whatever they are called. */
function batchOf(plain: string): string | null {
  if (PART_WORDS.test(plain)) return "";
  const name = plain.replace(BATCH_WORDS, "");
  return name === plain ? null : name.replace(/[\p{P}\p{S}]+/gu, "");
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((total, one) => total + one, 0);
}
