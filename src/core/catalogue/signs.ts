/**
 * signsReader: finds which of many hand-written signs a text bears, in one pass over it.
 *
 * A sign is a line of words with blanks between: all must stand in the text, in any order. `a|b` is either of them,
 * `!a` must not stand in it, `#key` is a festival of the calendar. Matching is on Simplified text without punctuation.
 */
import { festivalsIn } from "../calendar";
import { simplify, tidy } from "../words";

export interface Signed<T> {
  readonly value: T;
  readonly signs: readonly string[];
}

/** A value whose sign was found, with how much of the text the sign explains. */
export interface Hit<T> {
  readonly value: T;
  readonly score: number;
}

/** What a festival counts for, in characters: more than a word, less than a full name. */
const FESTIVAL_WEIGHT = 4;
/** Each further word of a sign makes it more particular. */
const WORD_WEIGHT = 1;
/** Text beyond this many characters is not looked at: an activity's name is a line, not a page. */
const LONGEST_TEXT = 400;

/** Words as they are compared: Simplified, half width, without white space and punctuation. */
export function plainWords(text: string): string {
  return bare(simplify(text));
}

/** By character code, what becomes of a Chinese, half-width or full-width character; each is worked out once. */
const bareCharacters = new Array<string | undefined>(0x10000);

function bare(text: string): string {
  let plain = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // What else there is may depend on its neighbours (Greek sigma, the halves of a rare character).
    if (!(code < 0x80 || (code >= 0x3000 && code <= 0x9fff) || code >= 0xff00)) return bareText(text);
    plain += bareCharacters[code] ??= bareText(text[at]!);
  }
  return plain;
}

function bareText(text: string): string {
  return tidy(text).replace(/[\p{P}\p{S}]+/gu, "").toLowerCase();
}

/** Reads texts for the signs of a list; each value comes at most once, with its best score, in the list's order. */
export function signsReader<T>(list: readonly Signed<T>[]): (text: string) => readonly Hit<T>[] {
  const vocabulary = new Vocabulary();
  const signs = list.flatMap(({ value, signs: lines }, order) => lines.map((line) => parseSign(line, value, order, vocabulary)));
  // A sign is looked at only when a word of its rarest group is there: 职工 and 比赛 stand in half of all texts.
  const frequency = new Map<Word, number>();
  for (const word of signs.flatMap(({ groups }) => groups.flat())) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const commonness = (group: readonly Word[]): number => group.reduce((sum, word) => sum + frequency.get(word)!, 0);
  for (const sign of signs) {
    const rarest = sign.groups.reduce((a, b) => (commonness(b) < commonness(a) ? b : a));
    for (const word of rarest) word.signs.push(sign);
  }

  return (text) => {
    let best: { readonly order: number; readonly hit: Hit<T> }[] = NONE;
    for (const word of vocabulary.wordsIn(text)) {
      for (const sign of word.signs) {
        const score = scoreOf(sign, vocabulary.turn);
        if (score === 0) continue;
        const { order, value } = sign as Sign<T>;
        const at = best.findIndex((known) => known.order === order);
        if (at < 0) best = [...best, { order, hit: { value, score } }];
        else if (score > best[at]!.hit.score) best[at] = { order, hit: { value, score } };
      }
    }
    if (best.length > 1) best.sort((a, b) => a.order - b.order);
    return best.map(({ hit }) => hit);
  };
}

interface Sign<T> {
  readonly value: T;
  readonly order: number;
  /** Each group needs one of its words. */
  readonly groups: readonly (readonly Word[])[];
  readonly exclusions: readonly Word[];
}

/** 0 when the sign does not hold. */
function scoreOf(sign: Sign<unknown>, turn: number): number {
  for (const word of sign.exclusions) if (word.turn === turn) return 0;
  let score = WORD_WEIGHT * (sign.groups.length - 1);
  for (const group of sign.groups) {
    let weight = 0;
    for (const word of group) if (word.weight > weight && word.turn === turn) weight = word.weight;
    if (weight === 0) return 0;
    score += weight;
  }
  return score;
}

function parseSign<T>(line: string, value: T, order: number, vocabulary: Vocabulary): Sign<T> {
  const groups: Word[][] = [];
  const exclusions: Word[] = [];
  for (const part of line.split(" ")) {
    const isExclusion = part.startsWith("!");
    const words = (isExclusion ? part.slice(1) : part).split("|").map((word) => vocabulary.word(word));
    if (isExclusion) exclusions.push(...words);
    else groups.push(words);
  }
  return { value, order, groups, exclusions };
}

/** A word of a sign, or a festival. */
interface Word {
  readonly text: string;
  readonly weight: number;
  /** The turn in which it was last found: cheaper to ask than a set made for every text. */
  turn: number;
  /** Signs to look at when it is found. */
  readonly signs: Sign<unknown>[];
}

const NO_WORDS: readonly Word[] = [];
const NONE: never[] = [];

/** Every word that signs use, found by its first characters. */
class Vocabulary {
  private readonly words = new Map<string, Word>();
  /** By first two characters, or the one. */
  private readonly byStart = new Map<number, Word[]>();
  /** 1 for the character codes with which a word begins: most characters of a text begin none. */
  private readonly isStart = new Uint8Array(0x10000);
  private hasFestivals = false;
  /** Counts the texts looked at. */
  turn = 0;

  word(written: string): Word {
    const isFestival = written.startsWith("#");
    // Signs are written in Simplified (tested): the dictionary need not be built for them.
    const text = isFestival ? written : bare(written);
    const known = this.words.get(text);
    if (known) return known;
    const word: Word = { text, weight: isFestival ? FESTIVAL_WEIGHT : text.length, turn: 0, signs: [] };
    this.words.set(text, word);
    if (isFestival) this.hasFestivals = true;
    else {
      this.isStart[text.charCodeAt(0)] = 1;
      const start = text.length === 1 ? text.charCodeAt(0) : startOf(text, 0);
      this.byStart.set(start, [...(this.byStart.get(start) ?? []), word]);
    }
    return word;
  }

  /** The words that stand in a text, and the festivals it speaks of. */
  wordsIn(text: string): readonly Word[] {
    this.turn++;
    const line = text.slice(0, LONGEST_TEXT);
    const plain = plainWords(line);
    const found: Word[] = [];
    for (let at = 0; at < plain.length; at++) {
      if (this.isStart[plain.charCodeAt(at)] === 0) continue;
      for (const word of this.byStart.get(plain.charCodeAt(at)) ?? NO_WORDS) this.take(word, found);
      if (at + 1 === plain.length) break;
      for (const word of this.byStart.get(startOf(plain, at)) ?? NO_WORDS) if (plain.startsWith(word.text, at)) this.take(word, found);
    }
    if (!this.hasFestivals) return found;
    for (const { festival } of festivalsIn(line, null)) {
      const word = this.words.get(`#${festival.key}`);
      if (word) this.take(word, found);
    }
    return found;
  }

  private take(word: Word, found: Word[]): void {
    if (word.turn === this.turn) return;
    word.turn = this.turn;
    found.push(word);
  }
}

/** Two characters as one number, above every single character's. */
function startOf(text: string, at: number): number {
  return (text.charCodeAt(at) + 1) * 0x10000 + text.charCodeAt(at + 1);
}
