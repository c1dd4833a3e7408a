/**
 * signsReader, concluding: finds which of many hand-written signs a text bears, in one pass over it.
 *
 * A sign is a line of words with blanks between: all must stand in the text, in any order. `a|b` is either of them,
 * `!a` must not stand in it, `#key` is a festival of the calendar. Matching is on Simplified text without punctuation.
 */
import { type FestivalMention, festivalsIn } from "../calendar";
import { ByShape } from "../words/remembered";
import { PlainLine, withoutMarks } from "./plain-words";

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

/** Conclusions kept, by the words they were drawn from; all are forgotten when there are more, so that a hostile workbook cannot fill the memory. */
const MOST_CONCLUSIONS = 4096;

/** Reads texts for the signs of a list; each value comes at most once, with its best score, in the list's order. */
export function signsReader<T>(list: readonly Signed<T>[]): (text: string) => readonly Hit<T>[] {
  return concluding(list, (hits) => hits);
}

/**
 * The same, with what follows from the hits. Texts in which the same words stand have one conclusion between them, drawn
 * once: of a hundred thousand rows no two need be alike, but they are made of few words that mean anything to us. The list is
 * taken in with the first text: all lists at once, as the engine is loaded, would hold the pane's screen up.
 */
export function concluding<T, R extends object>(list: readonly Signed<T>[], conclude: (hits: readonly Hit<T>[]) => R): (text: string) => R {
  let read: ((text: string) => R) | null = null;
  return (text) => (read ??= readerOf(list, conclude))(text);
}

function readerOf<T, R extends object>(list: readonly Signed<T>[], conclude: (hits: readonly Hit<T>[]) => R): (text: string) => R {
  const vocabulary = new Vocabulary();
  const signs = list.flatMap(({ value, signs: lines }, order) => lines.map((line) => parseSign(line, value, order, vocabulary)));
  // A sign is looked at only when a word of its rarest group is there: 职工 and 比赛 stand in half of all texts.
  for (const { groups } of signs) for (const group of groups) for (const word of group) word.frequency++;
  const commonness = new Map<readonly Word[], number>();
  for (const group of vocabulary.groups.values())
    commonness.set(
      group,
      group.reduce((sum, word) => sum + word.frequency, 0),
    );
  for (const sign of signs) {
    const rarest = sign.groups.reduce((a, b) => (commonness.get(b)! < commonness.get(a)! ? b : a));
    for (const word of rarest) word.signs.push(sign);
  }

  const nothing = conclude([]);
  const conclusions = new Map<number, { readonly words: readonly Word[]; readonly conclusion: R }>();
  const concluded = (count: number): R => {
    if (count === 0) return nothing;
    const { found, turn } = vocabulary;
    let key = 0;
    for (let index = 0; index < count; index++) key = (Math.imul(key, 31) + found[index]!.number) | 0;
    const known = conclusions.get(key);
    if (known !== undefined && areFirst(known.words, found, count)) return known.conclusion;
    if (conclusions.size >= MOST_CONCLUSIONS) conclusions.clear();
    const words = found.slice(0, count);
    const conclusion = conclude(hitsOf<T>(words, turn));
    conclusions.set(key, { words, conclusion });
    return conclusion;
  };
  // 第1场 and 第2场 are looked at once: no word ends or begins within a number, but for those that hold figures.
  const byShape = new ByShape<Concluded<R>>();
  return (text) => {
    const festivals = vocabulary.festivalsIn(text);
    const shape = vocabulary.mayHoldFigures(text) || text.length > LONGEST_TEXT ? null : ByShape.of(text);
    const known = shape === null ? undefined : byShape.get(shape, text);
    // What figures do say of festivals has been asked: 3.8.
    if (known !== undefined && known.festivals === festivals) return known.conclusion;
    const conclusion = concluded(vocabulary.look(text, festivals));
    if (shape !== null) byShape.set(shape, text, { festivals, conclusion });
    return conclusion;
  };
}

/** What was concluded of a text, and the festivals that it speaks of. */
interface Concluded<R> {
  readonly festivals: readonly FestivalMention[];
  readonly conclusion: R;
}

function slotOf(pair: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

function areFirst(words: readonly Word[], found: readonly Word[], count: number): boolean {
  if (words.length !== count) return false;
  for (let index = 0; index < count; index++) if (words[index] !== found[index]) return false;
  return true;
}

/** The signs that hold where these words, found in this turn, stand. */
function hitsOf<T>(words: readonly Word[], turn: number): readonly Hit<T>[] {
  const best = new Map<number, Hit<T>>();
  for (const word of words) {
    for (const sign of word.signs) {
      const score = scoreOf(sign, turn);
      const { order, value } = sign as Sign<T>;
      if (score > (best.get(order)?.score ?? 0)) best.set(order, { value, score });
    }
  }
  return [...best].sort(([a], [b]) => a - b).map(([, hit]) => hit);
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
  const groups: (readonly Word[])[] = [];
  const exclusions: Word[] = [];
  for (const part of line.split(" ")) {
    const isExclusion = part.startsWith("!");
    const words = vocabulary.eitherOf(isExclusion ? part.slice(1) : part);
    if (isExclusion) exclusions.push(...words);
    else groups.push(words);
  }
  return { value, order, groups, exclusions };
}

/** A word of a sign, or a festival. */
interface Word {
  readonly text: string;
  /** Different for every word: what was found is told by these. */
  readonly number: number;
  readonly weight: number;
  /** The turn in which it was last found: cheaper to ask than a set made for every text. */
  turn: number;
  /** How often it stands in signs. */
  frequency: number;
  /** Signs to look at when it is found. */
  readonly signs: Sign<unknown>[];
}

/** The last figures of a number, by what is left of it after division. */
interface Tail {
  readonly divisor: number;
  readonly rest: number;
}

/** More figures of one sign are no longer told apart. */
const LONGEST_TAIL = 9;

/** Room for the two characters that words begin with: some three thousand pairs. */
const SLOTS = 16384;
const SLOT_BITS = 14;
/** Nothing of it is left out or written otherwise. */
const HAN_ONLY = /^[\u4e00-\u9fff]+$/;
const NO_FESTIVALS: readonly FestivalMention[] = [];

/** Every word that signs use, found by its first characters. */
class Vocabulary {
  private readonly words = new Map<string, Word>();
  /** By how they are written in signs. */
  readonly groups = new Map<string, readonly Word[]>();
  /** Words of one character, by it. */
  private readonly singles = new Map<number, Word>();
  private readonly isSingle = new Uint8Array(0x10000);
  /** The others that begin with the same two characters, by the slot of these or the next one that was free: most pairs of a text begin no word. */
  private readonly starts: (Word[] | undefined)[] = new Array<Word[] | undefined>(SLOTS).fill(undefined);
  private readonly pairs = new Uint32Array(SLOTS);
  private readonly line = new PlainLine();
  private hasFestivals = false;
  /** The figures that stand in words. */
  private readonly figures: Tail[] = [];
  /** By the last two figures of a number, whether a word may end with them. */
  private readonly ends = new Uint8Array(100);
  /** Counts the texts looked at. */
  turn = 0;
  /** The words found in the text looked at last, and others behind them: one list for all texts. */
  readonly found: Word[] = [];
  private count = 0;

  /** Words as a sign has them between two blanks: many signs share them. */
  eitherOf(written: string): readonly Word[] {
    let words = this.groups.get(written);
    if (words === undefined) this.groups.set(written, (words = written.split("|").map((word) => this.word(word))));
    return words;
  }

  private word(written: string): Word {
    const isFestival = written.startsWith("#");
    // Signs are written in Simplified (tested): the dictionary need not be built for them.
    const isPlain = isFestival || HAN_ONLY.test(written);
    const text = isPlain ? written : withoutMarks(written);
    const known = this.words.get(text);
    if (known) return known;
    const word: Word = {
      text,
      number: this.words.size,
      weight: isFestival ? FESTIVAL_WEIGHT : text.length,
      turn: 0,
      frequency: 0,
      signs: [],
    };
    this.words.set(text, word);
    if (isFestival) this.hasFestivals = true;
    else this.addStart(word);
    const figures = isPlain ? "" : text.replace(/\D+/g, "").slice(-LONGEST_TAIL);
    if (figures !== "") this.addFigures({ divisor: 10 ** figures.length, rest: Number(figures) });
    return word;
  }

  private addStart(word: Word): void {
    const first = word.text.charCodeAt(0);
    if (word.text.length === 1) {
      this.singles.set(first, word);
      this.isSingle[first] = 1;
      return;
    }
    const pair = ((first << 16) | word.text.charCodeAt(1)) >>> 0;
    let slot = slotOf(pair);
    while (this.pairs[slot] !== 0 && this.pairs[slot] !== pair) slot = (slot + 1) % SLOTS;
    this.pairs[slot] = pair;
    (this.starts[slot] ??= []).push(word);
  }

  private addFigures(tail: Tail): void {
    this.figures.push(tail);
    if (tail.divisor === 10) for (let tens = 0; tens < 100; tens += 10) this.ends[tens + tail.rest] = 1;
    else this.ends[tail.rest % 100] = 1;
  }

  /** False where no word that holds figures can stand in the text, whatever is left out between its figures. */
  mayHoldFigures(text: string): boolean {
    const { figures, ends } = this;
    if (figures.length === 0) return false;
    let tail = 0;
    for (let at = 0; at < text.length; at++) {
      const figure = text.charCodeAt(at) - 48;
      if (figure < 0 || figure > 9) continue;
      tail = (tail * 10 + figure) % 100;
      if (ends[tail] === 1) return this.holdsFigures(text);
    }
    return false;
  }

  private holdsFigures(text: string): boolean {
    let tail = 0;
    for (let at = 0; at < text.length; at++) {
      const figure = text.charCodeAt(at) - 48;
      if (figure < 0 || figure > 9) continue;
      tail = (tail * 10 + figure) % 10 ** LONGEST_TAIL;
      for (const { divisor, rest } of this.figures) if (tail % divisor === rest) return true;
    }
    return false;
  }

  /** The festivals a text speaks of; one and the same list for texts that speak of none, or of the same one. */
  festivalsIn(text: string): readonly FestivalMention[] {
    if (!this.hasFestivals) return NO_FESTIVALS;
    return festivalsIn(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text, null);
  }

  /** Looks for the words that stand in a text that speaks of these festivals; gives how many were `found`. */
  look(text: string, festivals: readonly FestivalMention[]): number {
    this.turn++;
    this.count = 0;
    this.scan(text);
    for (const { festival } of festivals) {
      const word = this.words.get(`#${festival.key}`);
      if (word) this.take(word);
    }
    return this.count;
  }

  private scan(text: string): void {
    const { line, pairs, isSingle } = this;
    line.take(text, LONGEST_TEXT);
    const { codes, length } = line;
    for (let at = 0; at < length; at++) {
      const code = codes[at]!;
      if (isSingle[code] === 1) this.take(this.singles.get(code)!);
      const pair = ((code << 16) | (at + 1 < length ? codes[at + 1]! : 0)) >>> 0;
      for (let slot = slotOf(pair); pairs[slot] !== 0; slot = (slot + 1) % SLOTS) {
        if (pairs[slot] !== pair) continue;
        for (const word of this.starts[slot]!) if (this.standsAt(word.text, at)) this.take(word);
        break;
      }
    }
  }

  /** The first two characters are known to be there. */
  private standsAt(text: string, at: number): boolean {
    const { codes, length } = this.line;
    if (at + text.length > length) return false;
    for (let index = 2; index < text.length; index++) if (codes[at + index] !== text.charCodeAt(index)) return false;
    return true;
  }

  private take(word: Word): void {
    if (word.turn === this.turn) return;
    word.turn = this.turn;
    this.found[this.count++] = word;
  }
}
