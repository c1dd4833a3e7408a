/** simplify: Traditional characters to Simplified, so that one list of words reads both. */
import { Converter } from "opencc-js/t2cn";

let convert: ((text: string) => string) | null = null;

/** Simplified form of a text; what is Simplified already, and every other script, comes back as it is. */
export function simplify(text: string): string {
  if (!/[\u2e80-\u9fff\uf900-\ufaff]/.test(text)) return text;
  // The dictionary is built at first need: a workbook of numbers never pays for it.
  convert ??= Converter({ from: "t", to: "cn" });
  return convert(text);
}
