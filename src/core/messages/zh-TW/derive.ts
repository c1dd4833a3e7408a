/** derived: a whole file of Simplified words turned into Traditional ones, so that the two never say different things. */
import { withTexts } from "../figures";
import { traditional } from "./traditional";

const NONE: ReadonlySet<string> = new Set();

/**
 * Texts are converted; functions convert what they say, except for the texts they were given: those are
 * the user's. `ours` names the parameters whose texts come from our own data, and are converted too.
 */
export function derived<T>(words: T, ours: ReadonlySet<string> = NONE): T {
  if (typeof words === "function") {
    return ((...args: unknown[]) => {
      const kept: string[] = [];
      withTexts(args, (text, name) => {
        if (!ours.has(name)) kept.push(text);
        return text;
      });
      return withTexts((words as (...given: unknown[]) => unknown)(...args), (text) => traditional(text, kept));
    }) as T;
  }
  if (Array.isArray(words)) return words.map((word: unknown) => derived(word, ours)) as T;
  if (typeof words === "object" && words !== null) {
    return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, derived(word as unknown, ours)])) as T;
  }
  return (typeof words === "string" ? traditional(words) : words) as T;
}
