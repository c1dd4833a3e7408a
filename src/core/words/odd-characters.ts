/** oddTo: which Chinese characters stand in none of some patterns, so that a text of them need not be tried. */

const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * Tells by character code what no literal part of the patterns can match. Right for patterns without `.`, `\p{…}` or classes of all
 * but some characters, which match what they do not name.
 */
export function oddTo(patterns: readonly RegExp[]): (code: number) => boolean {
  const odd = new Uint8Array(LAST - FIRST + 1).fill(1);
  for (const { source } of patterns) for (const character of source) odd[character.charCodeAt(0) - FIRST] = 0;
  return (code) => odd[code - FIRST] === 1;
}
