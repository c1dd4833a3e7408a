/** segmentsOf: a sentence cut into stretches that each have one time, or none. */
import {
  COUNT_TAIL,
  JOINT_OF_TIMES,
  LEADING_PARTICLE_OF,
  LED_BY_TIME,
  LED_WITHIN,
  NAMED_YEAR_END,
  ONLY_FESTIVALS,
  SCOPE_LEAD,
  SYSTEM_NAME,
  TERM_EDGE,
} from "../words/article-time-words";
import { AFTER_TIME, BEFORE_TIME } from "../words/mention-words";
import { REFERS_BACK, TAIL_CLAUSE } from "../words/article-words";
import type { CadenceMention } from "./cadence";
import type { Mention, PlacedMonth } from "./mentions";
import { tellsCost } from "./money";
import { clausesIn } from "./splitting";
import { joined, type Stretch, textOf, within, without, withoutEnd } from "./stretches";

export interface Segment {
  /** Clauses, the one with the time first. */
  readonly clauses: readonly Stretch[];
  /** The times that stand before or after what is done, and are no part of its name. */
  readonly mentions: readonly Mention[];
  readonly cadences: readonly CadenceMention[];
  /** What the times take up, with the words that tie them to the sentence. */
  readonly removed: readonly Stretch[];
}

export interface TimesOf {
  /** The months of the heading above; [] where there is none. */
  readonly above: readonly PlacedMonth[];
  readonly plain: string;
  readonly mentions: readonly Mention[];
  readonly cadences: readonly CadenceMention[];
}

/** A time that is part of a name when nothing ties it to the sentence: 三八节, 暑期, 春季, 4·15. */
function isNamed(plain: string, mention: Mention, clause: Stretch): boolean {
  const after = plain.slice(mention.end, mention.end + 6);
  // 中国医师节(8月19日): the date of a name before it.
  if (
    /[(（]/.test(plain[mention.start - 1] ?? "") &&
    /[)）]/.test(plain[mention.end] ?? "") &&
    mention.start - 1 > clause.start &&
    mention.end + 1 < clause.end
  )
    return true;
  const isLed = LED_BY_TIME.test(after) || (mention.kind === "term" && LED_WITHIN.test(mention.text));
  if (mention.kind === "festival") return !isLed;
  if (mention.kind === "season" || mention.kind === "term" || mention.kind === "lunar")
    return !isLed && !(mention.start === clause.start && (TERM_EDGE.test(mention.text) || /^[,:，]/.test(after)));
  if (mention.kind === "date" && /^\d+[.·]\d+$/.test(mention.text)) return true;
  // 12月份, 年终总结: only 年终 is a word of names.
  return mention.kind === "year-part" && NAMED_YEAR_END.test(after) && !mention.isDeadline;
}

/** 安排上半年经费 in a list for June: not when it is done. */
function isElsewhere({ months, isDeadline }: Mention, above: readonly PlacedMonth[]): boolean {
  return above.length === 1 && months.length > 0 && !isDeadline && months.some(({ month }) => month !== above[0]!.month);
}

function adverbsIn({ plain, mentions, above }: TimesOf, clause: Stretch): Mention[] {
  const inside = within(mentions, clause.start, clause.end);
  const isDated = inside.some(({ kind }) => kind === "month" || kind === "date");
  const adverbs: Mention[] = [];
  for (let at = inside.length - 1; at >= 0; at--) {
    const mention = inside[at]!;
    // 11月30日前报送全年总结: what has its date is not done all the year.
    if (isElsewhere(mention, above) || (isDated && mention.kind === "whole-year")) continue;
    const next = adverbs[adverbs.length - 1];
    const isStated = isStatedBehind(plain, inside[at - 1], mention) || isStatedBehind(plain, mention, next);
    if (isStated || !isNamed(plain, mention, clause) || (next !== undefined && leadsInto(plain, mention, next))) adverbs.push(mention);
  }
  return adverbs.reverse();
}

/** 高温季节(7、8月): months in a bracket right behind a season or a term are when it is. */
function isStatedBehind(plain: string, one: Mention | undefined, other: Mention | undefined): boolean {
  if (one === undefined || other === undefined || (one.kind !== "season" && one.kind !== "term") || other.kind !== "month") return false;
  return /^\s*[(（[]$/.test(plain.slice(one.end, other.start));
}

/** 元旦、春节期间, “5·12”护士节期间: the first of several times that are tied to the sentence together. */
function leadsInto(plain: string, { kind, end }: Mention, next: Mention): boolean {
  return (kind === "festival" || kind === "date") && next.kind === "festival" && JOINT_OF_TIMES.test(plain.slice(end, next.start));
}

export function segmentsOf(times: TimesOf, sentence: Stretch): Segment[] {
  const segments: { clauses: Stretch[]; mentions: Mention[]; cadences: CadenceMention[]; removed: Stretch[] }[] = [];
  const clauses = clausesIn(times.plain, sentence);
  for (const [at, clause] of clauses.entries()) {
    const before = segments[segments.length - 1];
    // 每人全年不超过1500元: the year of the price is no time of its own.
    if (before !== undefined && tellsCost(times.plain.slice(clause.start, clause.end))) {
      before.clauses.push(clause);
      continue;
    }
    // 端午节，举办包粽子比赛: the festival is when, and what follows is what.
    const occasion = at + 1 < clauses.length ? festivalsOf(times, clause) : [];
    const mentions = occasion.length > 0 ? [...occasion] : adverbsIn(times, clause);
    const cadences = within(times.cadences, clause.start, clause.end);
    const last = segments[segments.length - 1];
    if (mentions.length === 0 && cadences.length === 0) {
      if (last !== undefined && TAIL_CLAUSE.test(times.plain.slice(clause.start, clause.end))) continue;
      if (last === undefined) segments.push({ clauses: [clause], mentions: [], cadences: [], removed: [] });
      else last.clauses.push(clause);
      continue;
    }
    const removed =
      occasion.length > 0
        ? [clause]
        : [
            ...mentions.map((mention) => around(times.plain, mention, clause)),
            ...mentions.flatMap((mention, at) => (at + 1 < mentions.length ? betweenTimes(times.plain, mention, mentions[at + 1]!) : [])),
            ...cadences.map((cadence) => aroundCadence(times.plain, cadence, clause)),
          ];
    // 上旬: alone before a colon or comma; its work follows.
    const isOnlyTime = restOf(times.plain, clause, removed) === "";
    if (
      last !== undefined &&
      last.removed.length > 0 &&
      restOf(times.plain, last.clauses[0]!, last.removed) === "" &&
      last.clauses.length === 1 &&
      !isOnlyTime
    ) {
      last.clauses.push(clause);
      last.mentions.push(...mentions);
      last.cadences.push(...cadences);
      last.removed.push(...removed);
      continue;
    }
    segments.push({ clauses: [clause], mentions, cadences, removed });
  }
  return segments;
}

/** The festivals of a clause that holds nothing else; [] where it does. */
function festivalsOf({ plain, mentions }: TimesOf, clause: Stretch): readonly Mention[] {
  const inside = within(mentions, clause.start, clause.end).filter(({ kind }) => kind === "festival" || kind === "lunar");
  return inside.length > 0 && ONLY_FESTIVALS.test(textOf(plain, without([clause], joined(inside)))) ? inside : [];
}

function betweenTimes(plain: string, mention: Mention, next: Mention): Stretch[] {
  if (!leadsInto(plain, mention, next)) return [];
  return [{ start: mention.start - (/[“"]/.test(plain[mention.start - 1] ?? "") ? 1 : 0), end: next.start }];
}

function restOf(plain: string, clause: Stretch, removed: readonly Stretch[]): string {
  return textOf(plain, without([clause], joined(removed))).replace(/[\s:：()（）★◆☆◇●■\[\]]/g, "");
}

/** A time with 于, 在 before it and 前, 期间 after it. */
function around(plain: string, mention: Stretch, clause: Stretch): Stretch {
  const isQuoted = /[“"]/.test(plain[mention.start - 1] ?? "") && /[”"]/.test(plain[mention.end] ?? "");
  const start = mention.start - (isQuoted ? 1 : 0);
  const end = mention.end + (isQuoted ? 1 : 0);
  const before = BEFORE_TIME.exec(plain.slice(Math.max(clause.start, start - 8), start));
  const after = AFTER_TIME.exec(plain.slice(end, Math.min(clause.end, end + 12)))![0];
  let from = before === null ? start : start - before[0].length;
  let to = end + after.length;
  // In a bracket of its own: (三月).
  if (/[([（【]/.test(plain[from - 1] ?? "") && /[)\]）】]/.test(plain[to] ?? "")) {
    from--;
    to++;
  }
  return { start: Math.max(clause.start, from), end: Math.min(clause.end, to) };
}

/** Of 本年度组织召开2次教代会 only 本年度 is the time; the number says what is done. */
function aroundCadence(plain: string, { start, end, cadence }: CadenceMention, clause: Stretch): Stretch {
  const lead = SCOPE_LEAD.exec(cadence.text);
  if (lead !== null) return around(plain, { start, end: start + lead[0].length }, clause);
  // 搞好每年一次的体检: as written.
  if (LEADING_PARTICLE_OF.test(plain.slice(end, end + 1)) && start > clause.start) return { start, end: start };
  // 教代会月制度: the name of a system keeps it.
  if (SYSTEM_NAME.test(cadence.text)) return { start, end: start };
  const count = COUNT_TAIL.exec(cadence.text);
  return around(plain, { start, end: count === null ? end : end - count[0].length }, clause);
}

/** True for 此项工作在…完成: what is done stands in the sentence before. */
export function refersBack(plain: string): boolean {
  return REFERS_BACK.test(withoutEnd(plain, " ,完成前"));
}
