/** traditional: our own Simplified words as Taiwan writes them, by the dictionary of opencc and a short list of exceptions. Only the build knows it. */
import { Converter } from "opencc-js/cn2t";
import { OTHER_WORDS } from "./exceptions";

/** Character by character: names of ours are read again, and are known by their own words. */
export const convert = Converter({ from: "cn", to: "tw" });
const BY_WORD = new Map(OTHER_WORDS);
const ANY_WORD = new RegExp(OTHER_WORDS.map(([word]) => word).join("|"), "g");

export function traditional(text: string): string {
  let result = "";
  let from = 0;
  for (const match of text.matchAll(ANY_WORD)) {
    result += convert(text.slice(from, match.index)) + BY_WORD.get(match[0])!;
    from = match.index + match[0].length;
  }
  return result + convert(text.slice(from));
}
