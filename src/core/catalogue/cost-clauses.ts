/** readCost: the figures in one text, clause by clause: persons, prices, places of a contest, times and days. */
import type { Variant } from "../plan/spending";
import type { Topic } from "../plan/subject";
import { simplify, tidy } from "../words";
import { CHINESE_DIGITS, OTHER_COSTS, PRICE_CASES, PRICE_TOPICS, RANK_WORDS, TAKING_PART, WINNING } from "./cost-words";
import { remembered } from "./remembered";

/** What a price is for one of. */
export type Per = "person" | "person-day" | "person-half-day" | "person-meal" | "person-year" | "person-month" | "person-festival";

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
  /** `isRanks`: what a place of a contest gets (一等奖500元), one man's only where men compete one by one. `isPart`: of one part of the cost (门票每人80元). */
  readonly prices: readonly (Price & { readonly isRanks: boolean; readonly isPart: boolean })[];
  /** Sums by a time, of a person or of anything else: 每半天300元. */
  readonly rates: readonly Pick<Price, "yuan" | "per">[];
}

/** 200元, 0.1万元; and without 元 beside persons: 每人200, 200/人, 120人×200, 200×120人. */
const PRICE =
  /(\d+(?:\.\d+)?)(万|千|百)?元|(?:每人|人均|每位|每名)(\d{2,}(?:\.\d+)?)(?=$|[×x*✕=])|(\d{2,}(?:\.\d+)?)(?:[/／](?:人|位|名)(?!次)|[×x*✕]\d+(?:人|名|位))|(?:人次?|名|位)[×x*✕](\d{2,}(?:\.\d+)?)(?=$|=)/gi;
/** A sum behind these is all of it, where the clause has another figure before. */
const SUM_BEFORE = /(?:[=＝≈]|[共合总小]计|总额|总共|计|共)约?$/;
const FACTORS: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 百: 100 };
const PEOPLE = /(\d+)(?:人|名|位)(?!次|均|民)/g;
/** 3次, 全年2场; not 第五次, 一次性, 120人次. */
const TIMES = /(?<!第|第\d|人)([\d一二两三四五六七八九十]{1,3})次(?!性|元)|(?:全年|每年)[共约]?([\d一二两三四五六七八九十]{1,2})场/;
/** 当日往返; 一日 between commas. */
const ONE_DAY = /当[日天](?:往返|返回|来回)|(?:^|[，,、（(；;。])一日(?=$|[，,、）)；;。])/;
const CADENCE = /每个?(周|月|季度?|学期|半年|年)(?:组织|开展|举办|观看)?([\d一二两三四五六]{1,2})次/;
/** 两天一晚, 三日两晚, 二日游, 3日往返, 延安三日红色之旅; not 18日 (a date), 提前三天, 每天, 2天以内. */
const DAYS =
  /(?<!提前|不超过|不超|最多|[每第\d.月年前限超\-至])(?:([\d一二两三四五六七八九十]{1,2}|半)(?:天(?!前|内|以内|后)|日(?:游|往返))|([一二两三四五六七八九十\d]{1,2})日(?=[一二两三四五六七八九\d]{1,2}[晚夜]|红色|旅游|研学|春|秋|乡村|短途|之行|之旅|行程|采风))/;
const FESTIVALS = /([\d一二两三四五六七]{1,2})个?(?:法定)?节/;
const PER_PERSON = /每(?:人|位|名)|人均|[/／·](?:人|位|名)|元每人|(?:人次?|位|名)[×x*✕]\d|[×x*✕]\d+(?:人|位|名)/i;
/** Beside a rank, 每名 may be each team. */
const EACH_MAN = /每人|人均|[/／]人|元每人|人[×x*✕]\d|[×x*✕]\d+人/i;
/** 设奖名额40, without 人 or 名. */
const PLACES = /(?:设奖|获奖|奖励)(?:名额|人数|范围)(?:为|约)?(\d+)(?![\d人名元%％])/;
const EVERYONE_WINS = /人人有奖|全员(?:获奖|有奖)|参与(?:即|都|均)有奖/;

/** What every figure we read has beside it. Most texts have none of it, and one answer does for them. */
const FIGURE_LIKE = /元|次|天|日|有奖|获奖|节|\d[人名位×x*✕/／]|[人均位名]\d/i;
/** Every match of PRICE has one of these in it, and every match of PEOPLE and PLACES one of those: without them clauses say nothing of prices, or of persons. */
const PRICE_LIKE = /\d[万千百]?元|[/／×x*✕]|每[人位名]|人均/i;
const PERSON_LIKE = /\d[人名位]|名额|人数|范围|有奖|获奖/;
const NO_COST: WordCost = {
  heads: null,
  participants: null,
  winners: null,
  times: null,
  days: null,
  festivals: null,
  prices: [],
  rates: [],
};

export const readCost: (text: string) => WordCost = remembered((text) => {
  const plain = simplify(tidy(text.slice(0, LONGEST_TEXT))).replace(/(\d)[,，](?=\d{3}(?!\d))/g, "$1");
  if (!FIGURE_LIKE.test(plain)) return NO_COST;
  let heads: number | null = null;
  let participants: number | null = null;
  let winners: number | null = null;
  const prices: WordCost["prices"][number][] = [];
  const rates: WordCost["rates"][number][] = [];
  let topic: Topic | null = null;
  let cases: readonly Variant[] = [];
  const isPriced = PRICE_LIKE.test(plain);
  for (const sentence of isPriced || PERSON_LIKE.test(plain) ? plain.split(/[。；;\n]+/) : []) {
    // 一等奖1名，奖金1200元: the one place of the clause before is what the sum is for.
    let isRankBefore = false;
    let isRanked = false;
    for (const clause of sentence.split(/[，,、（）()：:]+/)) {
      const people = [...clause.matchAll(PEOPLE)].map(([, digits]) => Number(digits));
      if (EVERYONE_WINS.test(clause)) winners ??= Infinity;
      const places = PLACES.exec(clause);
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
      const isEach = PER_PERSON.test(clause) || per === "person-meal" || (isRanked && /各\d/.test(clause));
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
      isRankBefore = isRank && people.length > 0 && !/元/.test(clause);
    }
  }
  return {
    heads: heads ?? participants,
    participants,
    winners,
    times: timesIn(plain),
    days: daysIn(plain),
    festivals: firstNumber(FESTIVALS, plain),
    prices,
    rates,
  };
});

/** In yuan; what all of them come to together is no price. */
function pricesIn(clause: string): readonly number[] {
  const found = [...clause.matchAll(PRICE)];
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
  if (/半天/.test(text)) return "person-half-day";
  if (/[每/／·][天日]|人天/.test(text)) return "person-day";
  if (/[每/／·]节(?!课)/.test(text)) return "person-festival";
  if (/[每/／·]餐/.test(text)) return "person-meal";
  if (/[每/／·]月/.test(text)) return "person-month";
  if (/[每/／·]年/.test(text)) return "person-year";
  return null;
}

function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return positive(Number(text));
  return text.length === 1 ? (CHINESE_DIGITS[text] ?? null) : null;
}

export function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}
