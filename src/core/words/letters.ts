/** lettersIn, pairsIn, wordsIn: tell quickly that a text lacks the letters without which some words cannot stand in it. */
import { isSimple, simplify } from "./simplify";
import { tidy } from "./tidy";

/** By character code; what nothing is known of yet is looked at once. */
const [UNKNOWN, OTHER, MAY_BE] = [0, 1, 2];

/**
 * A test for texts as they stand in cells: false where none of the letters, in whatever form (full width, Traditional, compatibility
 * forms), is there. True says nothing yet. Of a hundred thousand texts it spares most the patterns that need one of the letters.
 */
export function lettersIn(letters: string): (text: string) => boolean {
  const wanted = new Set(letters.toLowerCase());
  const known = new Uint8Array(0x10000);
  const look = (code: number): number => {
    const forms = formsOf(code);
    return (known[code] = forms === null || forms.some((form) => wanted.has(form)) ? MAY_BE : OTHER);
  };
  return (text) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = known[code]!;
      if (kind === MAY_BE || (kind === UNKNOWN && look(code) === MAY_BE)) return true;
    }
    return false;
  };
}

/** Bits of what a character may be in a pair: its first, its second, or nothing that is seen. */
const [SEEN, FIRST, SECOND, LEFT_OUT] = [1, 2, 4, 8];

/** The same for two letters, one right behind the other: false where none of the second ones follows one of the first ones. */
export function pairsIn(firsts: string, seconds: string): (text: string) => boolean {
  const [first, second] = [new Set(firsts.toLowerCase()), new Set(seconds.toLowerCase())];
  const known = new Uint8Array(0x10000);
  const look = (code: number): number => {
    const forms = formsOf(code);
    const isIn = (letters: ReadonlySet<string>): boolean => forms === null || forms.some((form) => letters.has(form));
    return (known[code] = SEEN | (isIn(first) ? FIRST : 0) | (isIn(second) ? SECOND : 0) | (forms?.length === 0 ? LEFT_OUT : 0));
  };
  return (text) => {
    let isBegun = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = known[code]! || look(code);
      // ㎡ and the like become several letters: these may be a pair by themselves.
      if ((kind & SECOND) !== 0 && (isBegun || (kind & FIRST) !== 0)) return true;
      if ((kind & LEFT_OUT) === 0) isBegun = (kind & FIRST) !== 0;
    }
    return false;
  };
}

/** More words share their bits. */
const BITS = 31;

/**
 * The same for words: false where of each word one of the first two letters, in whatever form, is missing. It tells many more texts
 * than their first letters would.
 */
export function wordsIn(words: readonly string[]): (text: string) => boolean {
  const [firsts, seconds] = [new Map<string, number>(), new Map<string, number>()];
  for (const [index, word] of words.entries()) {
    const [first, second = first] = [...word.toLowerCase()];
    const bit = 1 << index % BITS;
    firsts.set(first!, (firsts.get(first!) ?? 0) | bit);
    seconds.set(second!, (seconds.get(second!) ?? 0) | bit);
  }
  const known = new Uint8Array(0x10000);
  const [begins, goesOn] = [new Int32Array(0x10000), new Int32Array(0x10000)];
  const look = (code: number): void => {
    const forms = formsOf(code);
    const bitsIn = (letters: ReadonlyMap<string, number>): number =>
      forms === null ? -1 : forms.reduce((bits, form) => bits | (letters.get(form) ?? 0), 0);
    begins[code] = bitsIn(firsts);
    goesOn[code] = bitsIn(seconds);
    known[code] = OTHER;
  };
  return (text) => {
    let begun = 0;
    let gone = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (known[code] === UNKNOWN) look(code);
      begun |= begins[code]!;
      gone |= goesOn[code]!;
    }
    return (begun & gone) !== 0;
  };
}

/** What a character becomes once texts are made comparable; null where it may become anything: half of a rare one, or one that depends on its neighbours. */
function formsOf(code: number): readonly string[] | null {
  if ((code >= 0xd800 && code <= 0xdfff) || !isSimple(code)) return null;
  return [...simplify(tidy(String.fromCharCode(code)).normalize("NFKC")).toLowerCase()];
}
