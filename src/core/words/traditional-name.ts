/** traditionalName: the names that are data of ours in Traditional characters; the table of their characters is made by npm run traditional. */
import { CHARACTER_PAIRS, WORD_PAIRS } from "./traditional-table";

const FORMS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: CHARACTER_PAIRS.length / 2 }, (_, index) => [CHARACTER_PAIRS[2 * index]!, CHARACTER_PAIRS[2 * index + 1]!]),
);

/** The name of an activity, an owner, a subject, a festival, a system or a column of ours, or the mark of a row we added; of no other text. */
export function traditionalName(name: string): string {
  const worded = WORD_PAIRS.reduce((text, [simplified, traditional]) => text.replaceAll(simplified, traditional), name);
  return [...worded].map((character) => FORMS.get(character) ?? character).join("");
}
