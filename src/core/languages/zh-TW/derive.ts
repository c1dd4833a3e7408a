/** derived: a whole file of Simplified words turned into Traditional ones, so that the two never say different things. */
import { withTexts } from "../wording";
import { traditional } from "./traditional";

/** Texts are converted; functions convert what they say, except for the texts they were given. */
export function derived<T>(words: T): T {
  if (typeof words === "function") {
    return ((...args: unknown[]) => {
      const kept: string[] = [];
      withTexts(args, (text) => (kept.push(text), text));
      return withTexts((words as (...given: unknown[]) => unknown)(...args), (text) => traditional(text, kept));
    }) as T;
  }
  if (Array.isArray(words)) return words.map((word: unknown) => derived(word)) as T;
  if (typeof words === "object" && words !== null) {
    return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, derived(word as unknown)])) as T;
  }
  return (typeof words === "string" ? traditional(words) : words) as T;
}
