/** quoting: sentences that never repeat more of the user's text than a sentence bears. */
import type { FindingMessages } from "./finding-messages";
import { quotable, withTexts } from "./figures";

/** Long or many-lined texts of the user's are cut before any sentence repeats them. */
export function quoting(messages: FindingMessages): FindingMessages {
  return Object.fromEntries(
    Object.entries(messages).map(([code, entry]) => [
      code,
      { ...entry, sentence: (params: never) => (entry.sentence as (given: never) => string)(withTexts(params, quotable)) },
    ]),
  ) as unknown as FindingMessages;
}
