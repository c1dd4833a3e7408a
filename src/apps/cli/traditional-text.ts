/** traditionalCharacters: a user's Simplified text in Traditional characters, its words left as they are. */
import { Converter } from "opencc-js/cn2t";

let convert: ((text: string) => string) | null = null;

export function traditionalCharacters(text: string): string {
  // The dictionary is built at first need.
  convert ??= Converter({ from: "cn", to: "tw" });
  return convert(text);
}
