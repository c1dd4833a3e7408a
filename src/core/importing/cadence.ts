/** cadencesIn: how often something is done: 每两个月, 每季度中间月份, 一年两次. */
import {
  CADENCE_LIKE,
  DAY_UNIT,
  EVERY_OTHER_MONTH,
  EVERY_OTHER_WEEK,
  FIRST_OF_THREE,
  HALF_MONTH_UNIT,
  HALF_UNIT,
  QUARTER_UNIT,
  SECOND_OF_THREE,
  SHORTER_UNIT,
  TEN_DAYS_UNIT,
  TERM_UNIT,
  THIRD_OF_THREE,
  TIMES_FIGURES,
  TRAILING_PARTICLE,
  WEEK_UNIT,
  YEARLY_LEAD,
  YEARLY_UNIT,
  YEAR_UNIT,
} from "../words/article-time-words";
import { MONTH_UNIT } from "../words/article-line-words";
import { matchesOf } from "./matches";
import type { MonthNumber } from "../terms/month";
import { figureOf } from "../words/chinese-number";
import { NOT_A_TIME } from "../words/article-words";
import { CADENCE } from "../words/mention-words";

export type CadenceUnit = "day" | "week" | "month" | "quarter" | "half" | "term" | "year";

export interface Cadence {
  readonly text: string;
  readonly unit: CadenceUnit;
  /** How many times a year; null where the text does not bound it. */
  readonly perYear: number | null;
  /** Which day or part of the unit, as written; null where it is not said. */
  readonly at: string | null;
}

export interface CadenceMention {
  readonly start: number;
  readonly end: number;
  readonly cadence: Cadence;
  /** Only where the text names them: 每季度中间月份. */
  readonly months: readonly MonthNumber[];
}

const UNITS: readonly (readonly [RegExp, CadenceUnit, number])[] = [
  [HALF_MONTH_UNIT, "month", 24],
  [DAY_UNIT, "day", 365],
  [WEEK_UNIT, "week", 52],
  [TEN_DAYS_UNIT, "month", 36],
  [TERM_UNIT, "term", 2],
  [YEARLY_UNIT, "year", 1],
  [QUARTER_UNIT, "quarter", 4],
  [HALF_UNIT, "half", 2],
  [MONTH_UNIT, "month", 12],
  [YEAR_UNIT, "year", 1],
];

const PIECE = 4000;

export function cadencesIn(plain: string): CadenceMention[] {
  if (!CADENCE_LIKE.test(plain)) return [];
  const found: CadenceMention[] = [];
  for (let from = 0; from < plain.length; from += PIECE) {
    const text = plain.slice(from, from + PIECE).replace(NOT_A_TIME, (title) => "＿".repeat(title.length));
    for (const match of matchesOf(CADENCE, text)) {
      const read = cadenceOf(match);
      if (read !== null) found.push({ start: from + match.index, end: from + match.index + match[0].length, ...read });
    }
  }
  return found;
}

function cadenceOf(match: RegExpMatchArray): Pick<CadenceMention, "cadence" | "months"> | null {
  const text = match[0];
  const { n, unit, at, count, eve, often, times, span, unit2, count2, each, yearly, count3 } = match.groups!;
  if (unit !== undefined) {
    // 每年3月: its month is told beside it.
    const [kind, perYear] = unitOf(unit);
    const every = n === undefined ? 1 : numberOf(n);
    const often = timesOf(count);
    return {
      cadence: { text: text.replace(TRAILING_PARTICLE, ""), unit: kind, perYear: round((perYear / every) * (often ?? 1)), at: at ?? null },
      months: monthsWithin(kind, every, at),
    };
  }
  if (eve !== undefined) return { cadence: { text, unit: "week", perYear: 52, at: eve }, months: [] };
  if (often !== undefined)
    return { cadence: { text, unit: "year", perYear: round(timesOf(`${times}次`)! / numberOf(often)), at: null }, months: [] };
  if (span !== undefined) {
    const [kind, perYear] = unitOf(span === "半" ? `半${unit2}` : unit2!);
    return {
      cadence: {
        text,
        unit: span === "半" && unit2 === "年" ? "half" : kind,
        perYear: round((span === "半" ? 2 : perYear) * (timesOf(count2) ?? 1)),
        at: null,
      },
      months: [],
    };
  }
  if (each !== undefined) {
    const [kind, perYear] = EVERY_OTHER_MONTH.test(each)
      ? (["month", 6] as const)
      : EVERY_OTHER_WEEK.test(each)
        ? (["week", 26] as const)
        : unitOf(each);
    const months = each === "单月" ? [1, 3, 5, 7, 9, 11] : each === "双月" ? [2, 4, 6, 8, 10, 12] : [];
    return { cadence: { text, unit: kind, perYear, at: null }, months: months as MonthNumber[] };
  }
  if (yearly !== undefined) {
    const [kind, perYear] = unitOf(YEARLY_LEAD.test(yearly) && !SHORTER_UNIT.test(yearly) ? "年" : yearly);
    return { cadence: { text, unit: kind, perYear, at: null }, months: [] };
  }
  const yearCount = timesOf(count3);
  return yearCount === null ? null : { cadence: { text, unit: "year", perYear: yearCount, at: null }, months: [] };
}

function unitOf(text: string): readonly [CadenceUnit, number] {
  const found = UNITS.find(([pattern]) => pattern.test(text))!;
  return [found[1], found[2]];
}

/** Months of a quarter or half-year that `at` names. */
function monthsWithin(unit: CadenceUnit, every: number, at: string | undefined): readonly MonthNumber[] {
  if (at === undefined || every !== 1) return [];
  const nth = FIRST_OF_THREE.test(at) ? 1 : SECOND_OF_THREE.test(at) ? 2 : THIRD_OF_THREE.test(at) ? 3 : null;
  if (unit === "quarter" && nth !== null) return [0, 3, 6, 9].map((month) => (month + nth) as MonthNumber);
  return [];
}

/** 一次, 两次, 1至2次: the larger number; null when not said or not a number of times. */
function timesOf(count: string | undefined): number | null {
  if (count === undefined) return null;
  const figures = [...count.matchAll(TIMES_FIGURES)].map(([figure]) => numberOf(figure));
  return figures.length === 0 ? null : figures[figures.length - 1]!;
}

function numberOf(text: string): number {
  return figureOf(text) ?? 1;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
