/** festivalsOf, festivalIn, festivalsIn: the festivals of a year, and the ones a text speaks of. */
import type { MonthNumber } from "../terms/month";
import { LunarDay, LunarMonth, SolarDay, SolarTerm } from "tyme4ts";
import { FESTIVAL_KINDS, type FestivalKey, type FestivalKind, type FestivalRule } from "./festival-kinds";

/** A festival on its date of one year. */
export interface Festival {
  readonly key: FestivalKey;
  readonly name: string;
  readonly aliases: readonly string[];
  /** YYYY-MM-DD; the first of the month for a whole month (安全生产月). */
  readonly date: string;
  readonly month: MonthNumber;
  readonly day: number;
}

/** A festival a text speaks of. */
export interface FestivalMention {
  readonly festival: FestivalKind;
  /** MonthNumber of the year asked for; without a year (or one outside the calendar) the month it mostly falls in. */
  readonly month: MonthNumber;
  /** YYYY-MM-DD, or null when the year is not known. */
  readonly date: string | null;
}

/** Years the calendar answers for; outside of them nothing is claimed. */
export const FIRST_YEAR = 1950;
export const LAST_YEAR = 2100;

const byYear = new Map<number, readonly Festival[]>();

/** The festivals of a solar year in date order; [] for a year outside 1950–2100. 腊八 may fall twice in a year, or not at all. */
export function festivalsOf(year: number): readonly Festival[] {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return [];
  const known = byYear.get(year);
  if (known) return known;
  const festivals = FESTIVAL_KINDS.filter((kind) => kind.since === null || kind.since <= year)
    .flatMap((kind) => datesOf(kind.rule, year).map((day) => festivalOn(kind, day)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  byYear.set(year, festivals);
  return festivals;
}

/** The named festival in a year, or null when it does not fall in it. */
export function festivalOf(key: FestivalKey, year: number): Festival | null {
  return festivalsOf(year).find((festival) => festival.key === key) ?? null;
}

/** The kind of festival by its key. */
export function festivalKind(key: FestivalKey): FestivalKind {
  return KIND_BY_KEY.get(key)!;
}

/** The first festival a text speaks of, in the order written, or null. */
export function festivalIn(text: string, year: number | null): FestivalMention | null {
  return festivalsIn(text, year)[0] ?? null;
}

/** Every festival a text speaks of, once each, in the order written. Simplified and Traditional, any width. */
export function festivalsIn(text: string, year: number | null): readonly FestivalMention[] {
  // Several ask of one row's text, one after the other.
  if (text !== lastText) {
    lastPlaces = placesIn(text);
    lastText = text;
  }
  const places = lastPlaces;
  if (places === NONE) return NO_MENTIONS;
  const mentions = mentionsOf(year);
  return typeof places === "number" ? mentions[places]! : places.flatMap((place) => mentions[place]!);
}

/** A list of one, since most texts name no more. */
type Mention = readonly [FestivalMention];

const NO_MENTIONS: readonly FestivalMention[] = [];
const UNDATED: readonly Mention[] = FESTIVAL_KINDS.map((festival) => [{ festival, month: festival.usualMonths[0]!, date: null }]);
const mentionsByYear = new Map<number, readonly Mention[]>();

/** How each festival is spoken of in a year, by its place in the list of kinds. */
function mentionsOf(year: number | null): readonly Mention[] {
  if (year === null || festivalsOf(year).length === 0) return UNDATED;
  const known = mentionsByYear.get(year);
  if (known) return known;
  const mentions = UNDATED.map(([{ festival, month }]): Mention => {
    const dated = festivalOf(festival.key, year);
    return [{ festival, month: dated?.month ?? month, date: dated?.date ?? null }];
  });
  mentionsByYear.set(year, mentions);
  return mentions;
}

const NONE = -1;
let lastText = "";
let lastPlaces: number | readonly number[] = NONE;

/** The place in the list of kinds of the festival that a text names; the places, where it names several. */
function placesIn(text: string): number | readonly number[] {
  let candidates = candidatesIn(text);
  if (candidates === 0) return NONE;
  let plain = text;
  if (candidates === NEEDS_NORMALISING) {
    plain = normalised(text);
    candidates = candidatesIn(plain);
    // What is odd still (a lone half of a character) no festival's name looks at.
    if (candidates === NEEDS_NORMALISING) candidates = ALL;
  }
  let only = NONE;
  for (; candidates !== 0; candidates &= candidates - 1) {
    const place = 31 - Math.clz32(candidates & -candidates);
    if (!EACH_FESTIVAL[place]!.test(plain)) continue;
    // Several may share characters, and stand in any order: one pass over the text settles both.
    if (only !== NONE) return inOrder(plain);
    only = place;
  }
  return only;
}

function inOrder(plain: string): readonly number[] {
  const places = new Set<number>();
  for (const match of plain.matchAll(ANY_FESTIVAL)) places.add(match.slice(1).findIndex((group) => group !== undefined));
  return [...places];
}

/** A bit for each festival; the pairs of all of them are looked for at once. */
const ALL = -1 >>> (32 - FESTIVAL_KINDS.length);
/** No festival's bit. */
const NEEDS_NORMALISING = 1 << 31;
/** By character, low bits only: festivals with a pair that begins with it, and with one that ends with it. Two characters in one slot cost a needless search. */
const SLOTS = 1024;
const BEGINS = new Int32Array(SLOTS);
const ENDS = new Int32Array(SLOTS);
for (const [place, { pairs }] of FESTIVAL_KINDS.entries()) {
  for (const pair of pairs) {
    BEGINS[pair.charCodeAt(0) % SLOTS]! |= 1 << place;
    ENDS[pair.charCodeAt(1) % SLOTS]! |= 1 << place;
  }
}

/** Bits of the festivals of which a pair stands in the text; NEEDS_NORMALISING where it first has to be normalised. */
function candidatesIn(text: string): number {
  let candidates = 0;
  let begun = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = known[code]! === UNKNOWN ? (known[code] = kindOf(code)) : known[code]!;
    if (kind === PLAIN) {
      candidates |= begun & ENDS[code % SLOTS]!;
      begun = BEGINS[code % SLOTS]!;
    } else if (kind === ODD) return NEEDS_NORMALISING;
  }
  return candidates;
}

const KIND_BY_KEY: ReadonlyMap<FestivalKey, FestivalKind> = new Map(FESTIVAL_KINDS.map((kind) => [kind.key, kind]));
/** One by one, as most texts name one festival or none: that is several times as fast as one long pattern. */
const EACH_FESTIVAL = FESTIVAL_KINDS.map((kind) => new RegExp(kind.pattern));
/** One pass over the text; the capture group's number is the kind's place in the list. */
const ANY_FESTIVAL = new RegExp(FESTIVAL_KINDS.map((kind) => `(${kind.pattern})`).join("|"), "g");

/** The characters of festival names that differ in Traditional; the calendar is a leaf and knows no dictionary. */
const TRADITIONAL = "節婦勞動國慶兒陽師護醫臘憲樹親記學產員歲黨軍農曆歡聯會樂團書燈請燭職紅廣場讀貨號級獎圍";
const SIMPLIFIED = "节妇劳动国庆儿阳师护医腊宪树亲记学产员岁党军农历欢联会乐团书灯请烛职红广场读货号级奖围";
const SIMPLIFIED_BY_TRADITIONAL = new Map([...TRADITIONAL].map((character, index) => [character, [...SIMPLIFIED][index]!]));
const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, "g");

/** Full-width marks that no festival's name looks at: nothing to do about them. */
const INDIFFERENT = "（），：；！？";
/** What may stand inside a festival's name: 三·八. */
const DOTS = "•·・.‧∙⋅";
/** ODD: normalising would change it, alone or with its neighbours. */
const [UNKNOWN, PLAIN, DOT, ODD] = [0, 1, 2, 3];
/** By character code; each is looked at once. */
const known = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  if (INDIFFERENT.includes(character)) return PLAIN;
  if (/[\s\p{M}\p{Cs}\u1100-\u11ff]/u.test(character) || TRADITIONAL.includes(character) || character.normalize("NFKC") !== character)
    return ODD;
  return DOTS.includes(character) ? DOT : PLAIN;
}

function normalised(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(ANY_TRADITIONAL, (character) => SIMPLIFIED_BY_TRADITIONAL.get(character)!);
}

function festivalOn(kind: FestivalKind, day: SolarDay): Festival {
  const month = day.getMonth() as MonthNumber;
  const two = (number: number): string => String(number).padStart(2, "0");
  return {
    key: kind.key,
    name: kind.name,
    aliases: kind.aliases,
    date: `${day.getYear()}-${two(month)}-${two(day.getDay())}`,
    month,
    day: day.getDay(),
  };
}

/** The solar days of a year on which a rule falls. */
function datesOf(rule: FestivalRule, year: number): SolarDay[] {
  switch (rule.by) {
    case "solar":
      return [SolarDay.fromYmd(year, rule.month, rule.day)];
    case "month":
      return [SolarDay.fromYmd(year, rule.month, 1)];
    // The library counts 冬至 as the first term of the next year.
    case "solar-term":
      return [year, year + 1]
        .map((termYear) => SolarTerm.fromName(termYear, rule.term).getSolarDay())
        .filter((day) => day.getYear() === year);
    case "sunday": {
      const first = SolarDay.fromYmd(year, rule.month, 1);
      const untilSunday = (7 - first.getWeek().getIndex()) % 7;
      return [first.next(untilSunday + (rule.nth - 1) * 7)];
    }
    // The lunar year begins in January or February: its last month lies in the next solar year, or straddles the two.
    case "lunar":
      return [year - 1, year]
        .map((lunarYear) => LunarDay.fromYmd(lunarYear, rule.month, rule.day).getSolarDay())
        .filter((day) => day.getYear() === year);
    case "lunar-year-end":
      return [year - 1, year]
        .map((lunarYear) => LunarDay.fromYmd(lunarYear, 12, LunarMonth.fromYm(lunarYear, 12).getDayCount()).getSolarDay())
        .filter((day) => day.getYear() === year);
  }
}

/** A festival where it stands in a text. */
export interface FestivalSpan {
  readonly start: number;
  readonly end: number;
  readonly mention: FestivalMention;
}

/** Every festival of a text in half width and Simplified, with its place, in the order written. */
export function festivalSpansIn(text: string, year: number | null): readonly FestivalSpan[] {
  if (placesIn(text) === NONE) return [];
  const mentions = mentionsOf(year);
  const spans: FestivalSpan[] = [];
  ANY_FESTIVAL.lastIndex = 0;
  for (let match = ANY_FESTIVAL.exec(text); match !== null; match = ANY_FESTIVAL.exec(text)) {
    const place = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
    spans.push({ start: match.index, end: match.index + match[0].length, mention: mentions[place]![0] });
  }
  return spans;
}
