/** quoting: sentences that never repeat more of the user's text than a sentence bears. */
import type { FindingSentences } from "./language";
import { quotable, withTexts } from "./wording";

/** Long or many-lined texts of the user's are cut before any sentence repeats them. */
export function quoting(sentences: FindingSentences): FindingSentences {
  return Object.fromEntries(
    Object.entries(sentences).map(([code, sentence]) => [
      code,
      (params: never) => (sentence as (given: never) => string)(withTexts(params, quotable)),
    ]),
  ) as unknown as FindingSentences;
}
