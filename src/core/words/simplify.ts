/** simplify: Traditional characters to Simplified, so that one list of words reads both. */
import { Converter } from "opencc-js/t2cn";

let convert: ((text: string) => string) | null = null;

/** Characters that change only beside certain others (沈重 is 沉重, 沈阳 stays); tested against the dictionary. */
const CHANGES_IN_PHRASES = "坏覆瞭藉沈哩甦衹";

/** By character code: looked up once each, since most texts are Simplified already and need no conversion. */
const [UNKNOWN, STAYS, MAY_CHANGE] = [0, 1, 2];
const known = new Uint8Array(0x10000);

/** Simplified form of a text; what is Simplified already, and every other script, comes back as it is. */
export function simplify(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isSimple(code)) return converted(text);
  }
  return text;
}

/** True when a character (one UTF-16 code) is the same in Simplified, whatever stands beside it. */
export function isSimple(code: number): boolean {
  if (code < 0x2e80) return true;
  if (known[code] === UNKNOWN) known[code] = isChanging(code) ? MAY_CHANGE : STAYS;
  return known[code] === STAYS;
}

function isChanging(code: number): boolean {
  // Half of a character beyond the basic plane says nothing by itself.
  if (code >= 0xd800 && code <= 0xdfff) return true;
  const character = String.fromCharCode(code);
  return CHANGES_IN_PHRASES.includes(character) || converted(character) !== character;
}

function converted(text: string): string {
  // The dictionary is built at first need: a workbook of numbers never pays for it.
  convert ??= Converter({ from: "t", to: "cn" });
  return convert(text);
}
