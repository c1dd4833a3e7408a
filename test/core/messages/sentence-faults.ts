/** sentenceFaults: what is wrong with a sentence of ours as such, whatever it says. */
import type { LanguageName } from "../../../src/core/messages";

/** Holes where something was to be put in, no full stop, half-width marks among Chinese, a cell named; quotations are the user's. */
export function sentenceFaults(sentence: string, language: LanguageName): string[] {
  const faults: string[] = [];
  if (/undefined|NaN|\[object|null|\$\{/.test(sentence)) faults.push("a hole");
  if (sentence.trim().length <= 3) faults.push("nothing said");
  if (!sentence.endsWith(language === "en" ? "." : "。")) faults.push("no full stop");
  if (language === "en") return faults;
  const ours = sentence.replace(/“[^”]*”/g, "");
  if (/[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/.test(ours)) faults.push("half-width marks");
  if (/(?<![#\w])[A-Z]{1,2}\d+/.test(ours)) faults.push("a cell is named");
  return faults;
}
