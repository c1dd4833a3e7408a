/** mentionsIn: the times a text speaks of, each with its place and its months. One reader of months for sheets and articles: core/reading's. */
import {
  AUTUMN_WORD,
  BOTH_HOLIDAYS,
  DAY_OF_DATE,
  DOTTED_DATE,
  EACH_AT_END,
  FROM_WORD,
  ENDS_WITHIN,
  LEADING_YEAR_WORD,
  LIST_BEFORE_YEAR,
  MID_YEAR,
  MONTH_WITH_DAY,
  NAMED_FOLK_DAY,
  OPEN_TERM,
  SPRING_WORD,
  SUMMER_WORD,
  TIME_CHARACTER,
  WINTER_WORD,
  YEAR_START,
} from "../words/article-time-words";
import { matchesOf } from "./matches";
import { festivalSpansIn } from "../calendar";
import type { MonthNumber } from "../terms/month";
import { readMonthText } from "../reading";
import { NOT_A_TIME, VAGUE_TIME } from "../words/article-words";
import { DEADLINE_AFTER, MENTION_PATTERNS, type MentionKind } from "../words/mention-words";

export interface PlacedMonth {
  readonly month: MonthNumber;
  /** Years beside the plan's own. */
  readonly yearOffset: number;
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind | "festival";
  readonly months: readonly PlacedMonth[];
  /** The year written with it, or null. */
  readonly year: number | null;
  readonly text: string;
  readonly day: number | null;
  /** True for 3月底前: a deadline. */
  readonly isDeadline: boolean;
}

/** Characters without which no text has a time. */
const TIME_LIKE = TIME_CHARACTER;

/** Texts are looked at in pieces of this length, so that one endless line costs no more than many. */
const PIECE = 4000;

/** Places of titles and slogans in which a time is none. */
function blanked(plain: string): string {
  return plain.replace(NOT_A_TIME, (text) => "＿".repeat(text.length));
}

/** Texts no longer than this come again: 三月份 heads many a list. */
const SHORT = 16;
const ofShort = new Map<string, readonly Mention[]>();
let yearOfShort: number | null = null;

/** In the order of the text, without overlaps. `year` of the plan, or null. */
export function mentionsIn(plain: string, year: number | null): readonly Mention[] {
  if (!TIME_LIKE.test(plain)) return [];
  if (plain.length > SHORT) return searched(plain, year);
  if (year !== yearOfShort || ofShort.size >= MOST_KNOWN) ofShort.clear();
  yearOfShort = year;
  let found = ofShort.get(plain);
  if (found === undefined) ofShort.set(plain, (found = searched(plain, year)));
  return found;
}

function searched(plain: string, year: number | null): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < plain.length; from += PIECE) {
    const text = blanked(plain.slice(from, from + PIECE));
    const taken = new Uint8Array(text.length);
    const isFree = (start: number, end: number): boolean => {
      for (let at = start; at < end; at++) if (taken[at] === 1) return false;
      return true;
    };
    for (const { kind, pattern } of MENTION_PATTERNS) {
      for (const match of matchesOf(pattern, text)) {
        const start = match.index;
        const end = start + match[0].length;
        if (!isFree(start, end)) continue;
        const mention = mentionOf(kind, match[0], text.slice(end, end + 8), year);
        if (mention === null) continue;
        taken.fill(1, start, end);
        const { months, text: told, day, isDeadline } = mention;
        found.push({ start: from + start, end: from + end, kind, months, year: mention.year, text: told, day, isDeadline });
      }
    }
    for (const { start, end, mention } of festivalSpansIn(text, year)) {
      if (!isFree(start, end)) continue;
      taken.fill(1, start, end);
      const isFixed =
        mention.date !== null || ["solar", "sunday", "month"].includes(mention.festival.rule.by) || mention.festival.key === "qingming";
      found.push({
        start: from + start,
        end: from + end,
        kind: "festival",
        months: isFixed ? [{ month: mention.month, yearOffset: 0 }] : [],
        year: null,
        text: text.slice(start, end),
        day: null,
        isDeadline: DEADLINE_AFTER.test(text.slice(end, end + 4)),
      });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

type Unplaced = Omit<Mention, "start" | "end">;

function readMention(kind: MentionKind, text: string, year: number | null): Unplaced | null {
  const isDeadline = ENDS_WITHIN.test(text);
  const base = { kind, text, day: null, year: null, isDeadline } as const;
  switch (kind) {
    case "date": {
      // 5·12, 3.8: a month and its day.
      const dotted = DOTTED_DATE.exec(text);
      if (dotted !== null) return { ...base, months: [placed(Number(dotted[1]))], day: Number(dotted[2]) };
      return dated(kind, text, base, year);
    }
    case "month":
    case "quarter":
    case "half":
    case "whole-year":
      return dated(kind, text, base, year);
    case "year-part":
      return { ...base, months: [placed(MID_YEAR.test(text) ? 6 : YEAR_START.test(text) ? 1 : 12)] };
    case "season":
    case "term":
    case "lunar": {
      if (kind === "lunar" && year === null) return { ...base, months: [] };
      if (OPEN_TERM.test(text)) return { ...base, months: [] };
      return {
        ...base,
        months: seasonMonths(text) ?? readMonthText(kind === "lunar" && NAMED_FOLK_DAY.test(text) ? `农历${text}` : text, { year }).months,
      };
    }
    case "week":
    case "month-part":
    case "scope":
      return { ...base, months: [] };
  }
}

function dated(kind: MentionKind, text: string, base: Omit<Unplaced, "months">, year: number | null): Unplaced | null {
  const reading = readMonthText(monthText(kind, text), { year });
  if (reading.months.length === 0 || reading.form === "invalid") return null;
  const day = DAY_OF_DATE.exec(text)?.[1];
  const hasDay = kind === "date" || MONTH_WITH_DAY.test(text);
  return { ...base, months: inOrder(reading.months), year: reading.year, day: day === undefined || !hasDay ? null : Number(day) };
}

/** Times read before, by kind and text, of one plan's year: the same few come again and again. Null for what is none. */
const known = new Map<string, Unplaced | null>();
let knownYear: number | null = null;
const MOST_KNOWN = 4000;

function mentionOf(kind: MentionKind, text: string, after: string, year: number | null): Unplaced | null {
  if (year !== knownYear || known.size >= MOST_KNOWN) known.clear();
  knownYear = year;
  const key = `${kind} ${text}`;
  let mention = known.get(key);
  if (mention === undefined) {
    mention = readMention(kind, text, year);
    known.set(key, mention);
  }
  return mention === null || mention.isDeadline || !DEADLINE_AFTER.test(after) ? mention : { ...mention, isDeadline: true };
}

/** 12月、元月: a month that comes after December is the next year's. */
function inOrder(months: readonly PlacedMonth[]): readonly PlacedMonth[] {
  const at = months.findIndex((month, index) => index > 0 && month.month < months[index - 1]!.month);
  if (at < 0 || months[at - 1]!.month < 9 || months[at]!.month > 8 || months.some((month) => month.yearOffset !== 0)) return months;
  return months.map((month, index) => (index < at ? month : { ...month, yearOffset: 1 }));
}

/** 12月份□20xx年元月, 1月 … as the reader of months takes them. */
function monthText(kind: MentionKind, text: string): string {
  if (kind === "whole-year") return "全年";
  return text
    .replace(EACH_AT_END, "")
    .replace(FROM_WORD, "")
    .replace(/□/g, "、")
    .replace(/20[xX*_]{1,2}|201[xX]|[xX*_]{2,4}/g, "")
    .replace(LEADING_YEAR_WORD, "")
    .replace(LIST_BEFORE_YEAR, "、");
}

function seasonMonths(text: string): PlacedMonth[] | null {
  if (SUMMER_WORD.test(text)) return [6, 7, 8].map(placed);
  if (WINTER_WORD.test(text)) return [12, 1].map(placed);
  if (AUTUMN_WORD.test(text)) return [9, 10, 11].map(placed);
  if (SPRING_WORD.test(text)) return [3, 4, 5].map(placed);
  if (BOTH_HOLIDAYS.test(text)) return [1, 2, 7, 8].map(placed);
  return null;
}

function placed(month: number): PlacedMonth {
  return { month: month as MonthNumber, yearOffset: 0 };
}

/** A time that cannot be placed in the year: 定期, 适时, 节假日 in general. */
export function vagueTimeIn(plain: string): boolean {
  return VAGUE_TIME.test(plain.length > PIECE ? plain.slice(0, PIECE) : plain);
}

/** Each month once, in the order given. */
export function distinct<T extends { readonly month: number; readonly yearOffset: number }>(months: readonly T[]): T[] {
  const seen = new Set<number>();
  return months.filter(({ month, yearOffset }) => seen.size < seen.add(yearOffset * 12 + month).size);
}
