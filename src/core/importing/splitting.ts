/** sentencesIn, clausesIn, activitiesApart: a text cut where its activities part. Places are kept; nothing inside brackets or quotes is cut. */
import {
  DOES,
  ENDS_IN_OWN_EVENT,
  FESTIVAL_LEAD,
  FIGURE_CHARACTER_OF_LIST,
  MONTHS_OF_LIST,
  OCCASION_LEAD,
  PREPOSITION_LEAD,
  RUN_ON,
} from "../words/article-time-words";
import { isEmptyRemainder } from "./activity";
import { matchesOf } from "./matches";
import type { Mention } from "./mentions";
import type { Stretch } from "./stretches";
import {
  BEGINS_WITH_VERB,
  BESIDE_CAMPAIGN,
  CAMPAIGN,
  ENDS_IN_EVENT,
  HAS_VERB,
  PURPOSE_CLAUSE,
  TITLE_SENTENCE,
  REMARK_CLAUSE,
} from "../words/article-words";
import { AFTER_TIME } from "../words/mention-words";

const OPENING = "([{“‘《〈";
const CLOSING = ")]}”’》〉";
/** An open bracket that is never closed keeps together no more than this. */
const LONGEST_BRACKET = 80;

/** Cuts at the signs that `isCut` says, outside of brackets and quotes. */
function cut(plain: string, { start, end }: Stretch, isCut: (at: number) => boolean): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  let depth = 0;
  let opened = start;
  let quote = false;
  for (let at = start; at < end; at++) {
    const character = plain[at]!;
    if (OPENING.includes(character)) {
      if (depth === 0) opened = at;
      depth++;
    } else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '"') {
      quote = !quote;
      if (quote) opened = at;
    }
    if ((depth > 0 || quote) && at - opened > LONGEST_BRACKET) {
      depth = 0;
      quote = false;
    }
    if (depth > 0 || quote || !isCut(at)) continue;
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  if (end > from) parts.push({ start: from, end });
  return parts;
}

/** Chinese on both sides of a space. */
const PARTED_BY_SPACES = /[\u4e00-\u9fff”"》)] +[\u4e00-\u9fff“"《]/;
const SENTENCE_SIGNS = "。;!?★◆";

/** Parts between 。 ； ！ and the bullets within a line; run-on numbers (…比赛2.创建…) begin a part too. */
export function sentencesIn(plain: string, within: Stretch): Stretch[] {
  return cut(plain, within, (at) => SENTENCE_SIGNS.includes(plain[at]!) || (plain[at] === "." && isFullStop(plain, at)));
}

/** A half-width full stop that ends a sentence: before the end, a space or a Chinese character, after one. */
function isFullStop(plain: string, at: number): boolean {
  return /[\u4e00-\u9fff)”"]/.test(plain[at - 1] ?? "") && /^(?:$|\s|[\u4e00-\u9fff“"])/.test(plain.slice(at + 1, at + 2));
}

/** Parts between commas; a comma between figures (7,8月) stays. */
export function clausesIn(plain: string, within: Stretch): Stretch[] {
  return cut(plain, within, (at) => plain[at] === "," && !(isFigure(plain[at - 1]) && isFigure(plain[at + 1])));
}

function isFigure(character: string | undefined): boolean {
  return character !== undefined && FIGURE_CHARACTER_OF_LIST.test(character);
}

/** A line that holds several numbered items (1.…2.…), cut before each number; the whole where its numbers do not run on. */
export function runOnItems(plain: string, within: Stretch, first: number | null): Stretch[] {
  const text = plain.slice(within.start, within.end);
  if (!/\d[.、]|[①-⑳]|[(]\d/.test(text)) return [within];
  let next = first === null ? null : first + 1;
  const starts: { at: number; after: number }[] = [];
  for (const match of matchesOf(RUN_ON, text)) {
    const { n, c, b } = match.groups!;
    const value = n ?? b ?? (c === undefined ? undefined : "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".indexOf(c) + 1);
    if (next === null ? Number(value) !== 1 && Number(value) !== 2 : Number(value) !== next) continue;
    // 3、11月 and 1、4季度 are months.
    if (MONTHS_OF_LIST.test(text.slice(match.index, match.index + 8))) continue;
    starts.push({ at: match.index, after: match.index + match[0].length });
    next = Number(value) + 1;
  }
  if (starts.length === 0 || (first === null && starts.length < 2)) return [within];
  const parts: Stretch[] = [];
  let from = within.start;
  for (const { at, after } of starts) {
    if (within.start + at > from) parts.push({ start: from, end: within.start + at });
    from = within.start + after;
  }
  parts.push({ start: from, end: within.end });
  return parts.filter(({ start, end }) => plain.slice(start, end).trim() !== "");
}

const BEGINS_WITH_PREPOSITION = PREPOSITION_LEAD;

/** True when a part stands for an activity of its own: a verb with its object, or the name of an event. */
export function isActivity(part: string): boolean {
  const text = part
    .trim()
    .replace(/^[“"]/, "")
    .replace(/[。.;,]+$/, "");
  const length = text.replace(/[^\u4e00-\u9fffA-Za-z\d]/g, "").length;
  if (length < 3 || isOccasion(text)) return false;
  if (beginsWithVerb(text)) return length >= 3;
  if (BEGINS_WITH_PREPOSITION.test(text)) return length >= 5 && (HAS_VERB.test(text.slice(1)) || ENDS_IN_EVENT.test(text));
  return length >= 3 && ENDS_IN_EVENT.test(text);
}

/** Also behind the festival on which it is done. */
function beginsWithVerb(text: string): boolean {
  return BEGINS_WITH_VERB.test(text) || BEGINS_WITH_VERB.test(text.replace(FESTIVAL_LEAD, ""));
}

/** True for a clause that only says why or on what occasion: 为庆祝…, 结合…精神. */
export function isOccasion(text: string): boolean {
  return PURPOSE_CLAUSE.test(text) && (OCCASION_LEAD.test(text) || !DOES.test(text.slice(2)));
}

const NO_LETTERS = /[^\u4e00-\u9fffA-Za-z\d]+/g;

/** How many of the texts it takes, from the first on, until they have something to do; all where none has. */
export function untilActivity(texts: readonly string[]): number {
  let length = 0;
  for (const [index, text] of texts.entries()) {
    const bare = text.replace(NO_LETTERS, "");
    length += bare.length;
    if (length >= 2 && bare !== "" && (HAS_VERB.test(bare) || ENDS_IN_EVENT.test(bare))) return index + 1;
  }
  return texts.length;
}

/** True where a text has something to do or to take part in. */
export function hasActivity(text: string): boolean {
  const bare = text.replace(NO_LETTERS, "");
  return bare.length >= 2 && (HAS_VERB.test(bare) || ENDS_IN_EVENT.test(bare));
}

/** 3月至5月组织登山: what is done right behind its time; not 3月8日下午举行. */
export function isWorkBehindTime(plain: string, end: number, mentions: readonly Mention[]): boolean {
  const first = mentions.find(({ months }) => months.length > 0);
  if (first === undefined || first.end > end) return false;
  const rest = plain.slice(first.end, end);
  const work = rest.slice(AFTER_TIME.exec(rest)![0].length);
  return beginsWithVerb(work) && isActivity(work) && !isEmptyRemainder(work);
}

/** A list of activities cut at , and 、 where each part is one; null where it is not. */
export function activitiesApart(plain: string, within: Stretch): Stretch[] | null {
  const text = plain.slice(within.start, within.end);
  // 三月　教代会年会　部门工会换届.
  if (PARTED_BY_SPACES.test(text)) {
    const spaced = cut(plain, within, (at) => plain[at] === " ");
    if (spaced.length > 1 && spaced.every((part) => isActivity(plain.slice(part.start, part.end)))) return spaced;
  }
  if (!/[,、]/.test(text)) return null;
  const clauses = clausesIn(plain, within);
  const isWhole = (parts: readonly Stretch[]): boolean =>
    parts.length > 1 && parts.every((part) => isActivity(plain.slice(part.start, part.end)));
  const parts = (isWhole(clauses) && !isShared(plain, clauses)) || clauses.length === 1 ? clauses : [within];
  const apart = parts.flatMap((part) => {
    const pieces = cut(plain, part, (at) => plain[at] === "、");
    return isWhole(pieces) && !isShared(plain, pieces) ? pieces : [part];
  });
  const told = withRemarks(plain, apart);
  return told.length > 1 ? told : null;
}

function isCampaign(plain: string, { start, end }: Stretch): boolean {
  return CAMPAIGN.test(plain.slice(start, end).trim());
}

/** What only says how the part before it is done stays with it. */
function withRemarks(plain: string, parts: readonly Stretch[]): Stretch[] {
  const told: Stretch[] = [];
  for (const part of parts) {
    const last = told[told.length - 1];
    const text = plain.slice(part.start, part.end).trim();
    if (last !== undefined && (REMARK_CLAUSE.test(text) || (isCampaign(plain, last) && !BESIDE_CAMPAIGN.test(text))))
      told[told.length - 1] = { start: last.start, end: part.end };
    else told.push(part);
  }
  return told;
}

/** True where a verb governs the whole list (组织篮球赛、棋类比赛) and is not the first part's own. */
function isShared(plain: string, parts: readonly Stretch[]): boolean {
  const [first, ...rest] = parts.map(({ start, end }) => plain.slice(start, end).trim());
  return (
    first !== undefined &&
    BEGINS_WITH_VERB.test(first) &&
    rest.some((part) => !beginsWithVerb(part) && !BEGINS_WITH_PREPOSITION.test(part) && !ENDS_IN_OWN_EVENT.test(part))
  );
}

/** A sentence that only names what those after it explain (做好送温暖工作。). */
export function isTitleSentence(text: string): boolean {
  return TITLE_SENTENCE.test(text.trim());
}
