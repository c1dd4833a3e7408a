/** costOf: the figures in a row's columns and words: heads, price per person, times, days, prize winners. */
import { yuan } from "../plan/money";
import type { PlanItem } from "../plan/plan";
import type { Variant } from "../plan/spending";
import type { Topic } from "../plan/subject";
import { lettersIn, simplify, tidy } from "../words";
import { casesIn, LONGEST_TEXT, mayBePriced, mayNameHeads, positive, type Price, readCost, readPer, type WordCost } from "./cost-clauses";
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
  /** False where it surely gives no heads: cheaper to tell than to read them. */
  readonly mayGiveHeads: boolean;
  /** Who takes part, where prizes are given to some of them. */
  readonly participants: number | null;
  readonly winners: number | null;
  readonly times: number | null;
  /** At a time; half a day is 0.5. */
  readonly days: number | null;
  /** Festivals counted in words: 每节300元，共5节. */
  readonly festivals: number | null;
  /** 学时 of teaching. */
  readonly hours: number | null;
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

/** Reads a row. The columns go before the words; nothing is assumed. Each figure is worked out when it is first asked for. */
export function costOf(item: PlanItem): Cost {
  return new RowCost(item);
}

/** The cost of a row without the prices that it gives: what its amount comes to is another matter. */
export function withoutPrices(cost: Cost): Cost {
  return Object.create(cost, { price: { value: null }, prices: { value: [] } }) as Cost;
}

type Prices = Pick<Cost, "prices" | "price"> & { readonly general: Price | null };

const NO_PRICES: readonly Price[] = [];

class RowCost implements Cost {
  private knownWords: readonly WordCost[] | null = null;
  private knownPrices: Prices | null = null;
  private knownName: ActivityName | null = null;
  private knownHeads: number | null | undefined = undefined;
  private knownTexts: readonly string[] | null = null;

  constructor(private readonly item: PlanItem) {}

  get heads(): number | null {
    if (this.knownHeads === undefined) {
      const { heads, amount } = this.item;
      this.knownHeads =
        positive(heads?.value ?? null) ??
        this.headsInWords() ??
        (amount.value.factors === null ? null : headsOfFactors(this.item, this.priced.general?.yuan ?? this.column));
    }
    return this.knownHeads;
  }

  get mayGiveHeads(): boolean {
    const { heads, amount } = this.item;
    return heads !== null || amount.value.factors !== null || this.texts.some(mayNameHeads);
  }

  get participants(): number | null {
    return this.first((one) => one.participants);
  }

  get winners(): number | null {
    const winners = sum(this.words.map((one) => one.winners));
    return winners === Infinity ? (this.participants ?? this.heads) : winners;
  }

  get times(): number | null {
    return this.first(({ times }) => times);
  }

  get days(): number | null {
    return this.first(({ days }) => days);
  }

  get festivals(): number | null {
    return this.first(({ festivals }) => festivals);
  }

  get hours(): number | null {
    return this.first(({ hours }) => hours);
  }

  get price(): Price | null {
    return (this.column ?? 0) > 0 || this.mayBePriced() ? this.priced.price : null;
  }

  get prices(): readonly Price[] {
    return this.mayBePriced() ? this.priced.prices : NO_PRICES;
  }

  get part(): Topic | null {
    return this.mayNameTopic() ? this.named.part : null;
  }

  get cases(): readonly Variant[] {
    return this.named.cases;
  }

  get occasions(): readonly Topic[] {
    return this.mayNameTopic() ? this.named.occasions : NO_TOPICS;
  }

  get isGame(): boolean {
    return this.named.isGame;
  }

  get batchOf(): string | null {
    return this.named.batchOf;
  }

  private get named(): ActivityName {
    return (this.knownName ??= new ActivityName(normalised(this.item.activity.value.slice(0, LONGEST_TEXT))));
  }

  private mayNameTopic(): boolean {
    return this.knownName !== null || mayNameTopic(this.item.activity.value);
  }

  private mayBePriced(): boolean {
    return this.knownPrices !== null || this.texts.some(mayBePriced);
  }

  private get priced(): Prices {
    return (this.knownPrices ??= this.readPrices());
  }

  private get words(): readonly WordCost[] {
    return (this.knownWords ??= this.texts.map(readCost));
  }

  private get column(): number | null {
    return this.item.unitPrice?.value ?? null;
  }

  /** What the row says in words, its name before the rest: made once, since several look for something in it. */
  private get texts(): readonly string[] {
    return (this.knownTexts ??= textsOf(this.item));
  }

  private headsInWords(): number | null {
    for (const text of this.texts) {
      const heads = mayNameHeads(text) ? readCost(text).heads : null;
      if (heads !== null) return heads;
    }
    return null;
  }

  private first<T>(pick: (read: WordCost) => T | null): T | null {
    for (const read of this.words) {
      const value = pick(read);
      if (value !== null) return value;
    }
    return null;
  }

  private readPrices(): Prices {
    const { words, column, item } = this;
    const { value: activity } = item.activity;
    // 篮球赛一等奖2000元 is the team's.
    const all = words.flatMap((one) => one.prices);
    const isTeams = all.some(({ isRanks }) => isRanks) && TEAM_WORDS.test(normalised(this.texts.join(" ").slice(0, LONGEST_TEXT)));
    const read = isTeams ? all.filter(({ isRanks }) => !isRanks) : all;
    const prices = read.map(({ isRanks: _, isPart: __, ...price }): Price => price);
    const rate = PAID_BY_TIME.test(activity) ? (words.flatMap(({ rates }) => rates)[0] ?? null) : null;
    const whole = read.findIndex(({ topic, isPart }) => topic === null && !isPart);
    const general = prices[whole] ?? (rate === null ? null : { ...rate, topic: null, cases: [] });
    if (column === null || column <= 0) return { prices, general, price: general };
    // A bare 300 in the column is what the words say it is: 每半天300元.
    const per =
      readPer(simplify(tidy(item.unitPrice?.text ?? ""))) ??
      words.flatMap((one) => [...one.rates, ...one.prices]).find(({ yuan: each }) => each === column)?.per ??
      "person";
    return { prices, general, price: { yuan: column, per, topic: null, cases: [] } };
  }
}

function textsOf({ activity, content, participants, remark, amount }: PlanItem): readonly string[] {
  const texts: string[] = [];
  if (activity.value !== "") texts.push(activity.value);
  for (const field of [content, participants, remark]) if (field?.value) texts.push(field.value);
  if (amount.value.form !== "number" && amount.text !== "") texts.push(amount.text);
  return texts;
}

/** 人均100元×50人 without the words: the other factor of an amount is the heads when one is the price. */
function headsOfFactors(item: PlanItem, price: number | null): number | null {
  const { factors, fen } = item.amount.value;
  if (factors === null || factors.length !== 2 || price === null || fen === null) return null;
  const other = factors[0] === price ? factors[1]! : factors[1] === price ? factors[0]! : null;
  return other !== null && Number.isInteger(other) && Math.abs(other * price - yuan(fen)) < 1 ? other : null;
}

/** What an activity's name says, each answer worked out when it is asked for. */
class ActivityName {
  private knownOccasions: readonly Topic[] | null = null;
  private knownPart: Topic | null | undefined = undefined;

  constructor(private readonly plain: string) {}

  get occasions(): readonly Topic[] {
    return (this.knownOccasions ??= topicsNamed(OCCASIONS, this.plain));
  }

  get part(): Topic | null {
    if (this.knownPart === undefined) {
      // 退休纪念品 is the gift itself, and no souvenir of a match.
      const [part = null, ...others] = topicsNamed(PART_TOPICS, this.plain).filter(
        (topic) => topic !== "souvenir" || this.occasions.length === 0,
      );
      this.knownPart = others.length > 0 || (part === "prize" && !this.isGame) ? null : part;
    }
    return this.knownPart;
  }

  get cases(): readonly Variant[] {
    return casesIn(this.plain);
  }

  get isGame(): boolean {
    return MERRY_WORDS.test(this.plain) || (GAME_WORDS.test(this.plain) && !WORK_WORDS.test(this.plain));
  }

  get batchOf(): string | null {
    return batchOf(this.plain);
  }
}

const NO_TOPICS: readonly Topic[] = [];

/** One of these stands in every name that OCCASIONS or PART_TOPICS knows: most names have none. */
export const mayNameTopic = lettersIn("婚育产娩丁孩病院术丧世唁白退离荣服优纪奖餐伙费劳报");

function topicsNamed(list: readonly (readonly [words: RegExp, topic: Topic])[], plain: string): readonly Topic[] {
  let topics: Topic[] | null = null;
  for (const [words, topic] of list) if (words.test(plain)) (topics ??= []).push(topic);
  return topics ?? NO_TOPICS;
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
