/** legendAllows: whether a sign in a table of months may be put where something is merely planned, by what the sheet says of its signs. */
import { LEGEND_JOINT, LEGEND_WORD, MARKS_MORE, MARKS_PLANNED } from "../words/legend-words";

/** Said of a sign, these mean no more than that the work is planned for the month. */

/** True for a text that says what signs mean, wherever it stands. */
export function isLegend(text: string): boolean {
  return LEGEND_WORD.test(text);
}

/** What ends the words about a sign. */
const STOP = /[\t\n;；,，。、|｜]/;

/**
 * `texts` is what stands outside the cells of the months. A sign that nothing is said of means what the table's own
 * marks mean; where something is said of it, it must say that the work is planned.
 */
export function legendAllows(sign: string, texts: readonly string[]): boolean {
  const escaped = sign.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  // A letter or a figure is a sign only where it stands alone.
  const isWord = /[A-Za-z0-9]/.test(sign);
  const pattern = new RegExp(isWord ? `(?<![A-Za-z0-9.])${escaped}(?![A-Za-z0-9.])` : escaped, "gu");
  for (const text of texts) {
    if (isWord && !LEGEND_WORD.test(text)) continue;
    for (const { index } of text.matchAll(pattern)) {
      const meaning = meaningAt(text, index, sign.length);
      if (meaning !== "" && (!MARKS_PLANNED.test(meaning) || MARKS_MORE.test(meaning))) return false;
    }
  }
  return true;
}

/** The words after the sign, up to where they end or the next sign begins; where there are none, those before it. */
function meaningAt(text: string, index: number, length: number): string {
  const rest = text
    .slice(index + length)
    .replace(/^\t/, "")
    .replace(LEGEND_JOINT, "");
  const after = words(rest.split(STOP)[0]!.split(/[\p{So}\p{Sm}]/u)[0]!);
  if (after !== "") return after;
  return words(
    text
      .slice(0, index)
      .split(STOP)
      .at(-1)!
      .split(/[\p{So}\p{Sm}]/u)
      .at(-1)!,
  );
}

/** Empty where nothing is said: brackets and quotes only. */
function words(text: string): string {
  return /[\p{L}]/u.test(text) ? text.trim() : "";
}
