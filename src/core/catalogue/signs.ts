/**
 * signsReader: finds which of many hand-written signs a text bears, in one pass over it.
 *
 * A sign is a line of words with blanks between: all must stand in the text, in any order. `a|b` is either of them,
 * `!a` must not stand in it, `#key` is a festival of the calendar. Matching is on normalised text without punctuation.
 */
import { festivalsIn } from "../calendar";
import { normalised } from "./normalised";

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

/** Words as they are compared: normalised, without punctuation. */
export function plainWords(text: string): string {
  return normalised(text).replace(/[\p{P}\p{S}]+/gu, "").toLowerCase();
}

/** Reads texts for the signs of a list; each value comes at most once, with its best score, in the list's order. */
export function signsReader<T>(list: readonly Signed<T>[]): (text: string) => readonly Hit<T>[] {
  const signs = list.flatMap(({ value, signs: lines }, order) => lines.map((line) => parseSign(line, value, order)));
  // By first two characters, so that each place of the text is compared with a few words only.
  const uses = new Map<string, Use[]>();
  signs.forEach((sign, index) => {
    sign.groups.forEach((words, group) => words.forEach((word) => push(uses, word, { sign: index, group })));
    sign.exclusions.forEach((word) => push(uses, word, { sign: index, group: EXCLUSION }));
  });
  const byStart = new Map<string, string[]>();
  for (const word of uses.keys()) if (!word.startsWith("#")) push(byStart, word.slice(0, 2), word);

  return (text) => {
    const found = wordsIn(text, byStart);
    const scores = new Map<number, number[]>();
    for (const word of found) {
      const weight = word.startsWith("#") ? FESTIVAL_WEIGHT : word.length;
      for (const { sign, group } of uses.get(word) ?? []) {
        let groups = scores.get(sign);
        if (!groups) scores.set(sign, groups = []);
        if (group === EXCLUSION) groups[EXCLUSION_SLOT] = 1;
        else groups[group + 1] = Math.max(groups[group + 1] ?? 0, weight);
      }
    }
    const best = new Map<number, Hit<T>>();
    for (const [index, groups] of scores) {
      const sign = signs[index]!;
      if (groups[EXCLUSION_SLOT] === 1) continue;
      let score = WORD_WEIGHT * (sign.groups.length - 1);
      let isWhole = true;
      for (let group = 1; group <= sign.groups.length; group++) {
        if (groups[group] === undefined) isWhole = false;
        else score += groups[group]!;
      }
      if (isWhole && score > (best.get(sign.order)?.score ?? 0)) best.set(sign.order, { value: sign.value, score });
    }
    return [...best].sort(([a], [b]) => a - b).map(([, hit]) => hit);
  };
}

interface Use {
  readonly sign: number;
  readonly group: number;
}

interface Sign<T> {
  readonly value: T;
  readonly order: number;
  /** Each group needs one of its words. */
  readonly groups: readonly (readonly string[])[];
  readonly exclusions: readonly string[];
}

const EXCLUSION = -1;
const EXCLUSION_SLOT = 0;

function parseSign<T>(line: string, value: T, order: number): Sign<T> {
  const groups: string[][] = [];
  const exclusions: string[] = [];
  for (const part of line.split(" ")) {
    const isExclusion = part.startsWith("!");
    const words = (isExclusion ? part.slice(1) : part).split("|").map((word) => (word.startsWith("#") ? word : plainWords(word)));
    if (isExclusion) exclusions.push(...words);
    else groups.push(words);
  }
  return { value, order, groups, exclusions };
}

/** The words that stand in a text, and the festivals it speaks of as `#key`. */
function wordsIn(text: string, byStart: ReadonlyMap<string, readonly string[]>): Set<string> {
  const line = text.slice(0, LONGEST_TEXT);
  const plain = plainWords(line);
  const found = new Set<string>();
  for (let at = 0; at < plain.length; at++) {
    for (const start of [plain.slice(at, at + 2), plain[at]!]) {
      for (const word of byStart.get(start) ?? []) if (plain.startsWith(word, at)) found.add(word);
    }
  }
  for (const { festival } of festivalsIn(line, null)) found.add(`#${festival.key}`);
  return found;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
