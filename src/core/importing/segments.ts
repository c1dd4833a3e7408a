/** segmentsOf: a sentence cut into stretches that each have one time, or none. */
import {
  COUNT_TAIL,
  DAY_END,
  JOINT_OF_TIMES,
  LEADING_PARTICLE_OF,
  LED_BY_TIME,
  LED_WITHIN,
  NAMED_YEAR_END,
  ONLY_FESTIVALS,
  SCOPE_LEAD,
  SYSTEM_NAME,
  TERM_EDGE,
  TIES_TIMES,
  YEAR_EDGE,
} from "../words/article-time-words";
import { AFTER_TIME, BEFORE_TIME } from "../words/mention-words";
import { BEGINS_WITH_VERB, REFERS_BACK, TAIL_CLAUSE } from "../words/article-words";
import type { CadenceMention } from "./cadence";
import type { Mention, PlacedMonth } from "./mentions";
import { tellsCost } from "./money";
import { clausesIn, hasActivity } from "./splitting";
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
function isNamed({ plain, above }: TimesOf, mention: Mention, clause: Stretch): boolean {
  const after = plain.slice(mention.end, mention.end + 6);
  // 中国医师节(8月19日): the date of a name before it.
  if (
    /[(（]/.test(plain[mention.start - 1] ?? "") &&
    /[)）]/.test(plain[mention.end] ?? "") &&
    mention.start - 1 > clause.start &&
    mention.end + 1 < clause.end &&
    // 春节慰问(1月):为会员发放慰问品: when it is.
    !(mention.kind === "month" && plain[mention.end + 1] === ":")
  )
    return true;
  const isLed = LED_BY_TIME.test(after) || ((mention.kind === "term" || mention.kind === "season") && LED_WITHIN.test(mention.text));
  if (mention.kind === "festival") return !isLed;
  if (mention.kind === "season" || mention.kind === "term" || mention.kind === "lunar")
    return (
      !isLed &&
      !(
        mention.start === clause.start &&
        (TERM_EDGE.test(mention.text) || /^[,:，]/.test(after) || (above.length > 3 && BEGINS_WITH_VERB.test(after)))
      )
    );
  if (mention.kind === "date" && /^\d+[.·]\d+$/.test(mention.text)) return true;
  // 12月份, 年终总结: only 年终 is a word of names.
  return mention.kind === "year-part" && !YEAR_EDGE.test(mention.text) && NAMED_YEAR_END.test(after) && !mention.isDeadline;
}

/** 安排上半年经费 in a list for June: not when it is done. */
function isElsewhere({ months, isDeadline }: Mention, above: readonly PlacedMonth[]): boolean {
  return above.length === 1 && months.length > 0 && !isDeadline && months.some(({ month }) => month !== above[0]!.month);
}

/** 7月,召开上半年总结会; 12月,做好年终审计: behind a month in the same sentence a longer time only says of what. */
function isOfWhat(plain: string, mention: Mention, clause: Stretch, isDated: boolean): boolean {
  if (!isDated || mention.isDeadline || mention.start === clause.start) return false;
  if (mention.kind !== "half" && mention.kind !== "quarter" && mention.kind !== "year-part") return false;
  const before = plain.slice(Math.max(clause.start, mention.start - 8), mention.start);
  return !TIES_TIMES.test(before) && !BEFORE_TIME.test(before);
}

function isMonth({ kind }: Mention): boolean {
  return kind === "month" || kind === "date";
}

function adverbsIn(times: TimesOf, clause: Stretch, sentence: Stretch): Mention[] {
  const { plain, mentions, above } = times;
  const inside = within(mentions, clause.start, clause.end);
  const isDated = inside.some(isMonth);
  const dated = within(mentions, sentence.start, clause.end).find(isMonth);
  const adverbs: Mention[] = [];
  for (let at = inside.length - 1; at >= 0; at--) {
    const mention = inside[at]!;
    // 11月30日前报送全年总结: what has its date is not done all the year.
    if (isElsewhere(mention, above) || (isDated && mention.kind === "whole-year")) continue;
    if (isOfWhat(plain, mention, clause, dated !== undefined && dated.end <= mention.start)) continue;
    const next = adverbs[adverbs.length - 1];
    const isStated = isStatedBehind(plain, inside[at - 1], mention) || isStatedBehind(plain, mention, next);
    if (isStated || !isNamed(times, mention, clause) || (next !== undefined && leadsInto(plain, mention, next))) adverbs.push(mention);
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
    const mentions = occasion.length > 0 ? [...occasion] : adverbsIn(times, clause, sentence);
    const cadences = within(times.cadences, clause.start, clause.end);
    if (mentions.length === 0 && cadences.length === 0 && isOfOwnDay(times, clause, segments.at(-1))) {
      segments.push({ clauses: [clause], mentions: [], cadences: [], removed: [] });
      continue;
    }
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
    const isPart = mentions.length > 0 && mentions.every(({ kind }) => kind === "month-part");
    const month = isPart ? segments.at(-1)?.mentions.find(isMonth) : undefined;
    // 五月份，…，月底进行拔河比赛: the end of that month.
    segments.push({ clauses: [clause], mentions: month === undefined ? mentions : [month, ...mentions], cadences, removed });
  }
  return segments;
}

/** 重阳节组织座谈会, behind another clause that says what is done: it begins with its own festival or holiday. */
function isOfOwnDay({ plain, mentions, above }: TimesOf, clause: Stretch, before: Segment | undefined): boolean {
  if (before === undefined || above.length === 1) return false;
  const [first] = within(mentions, clause.start, clause.end);
  if (first === undefined || first.months.length === 0 || plain.slice(clause.start, first.start).replace(/[“"\s]/g, "") !== "")
    return false;
  if (first.kind !== "festival" && first.kind !== "term" && first.kind !== "season" && first.kind !== "lunar") return false;
  const rest = plain.slice(first.end, clause.end).replace(DAY_END, "");
  return rest.length >= 2 && hasActivity(rest) && restOf(plain, before.clauses[0]!, before.removed) !== "";
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
