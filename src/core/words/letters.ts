/** lettersIn: tells quickly that a text has none of the letters without which some words cannot stand in it. */
import { isSimple, simplify } from "./simplify";
import { tidy } from "./tidy";

/** By character code; what nothing is known of yet is looked at once. */
const [UNKNOWN, OTHER, MAY_BE] = [0, 1, 2];

/**
 * A test for texts as they stand in cells: false where none of the letters, in whatever form (full width, Traditional, compatibility
 * forms), is there. True says nothing yet. Of a hundred thousand texts it spares most the patterns that need one of the letters.
 */
export function lettersIn(letters: string): (text: string) => boolean {
  const wanted = new Set(letters.toLowerCase());
  const known = new Uint8Array(0x10000);
  const look = (code: number): number => {
    // Half of a rare character, and what depends on its neighbours, may become anything.
    if ((code >= 0xd800 && code <= 0xdfff) || !isSimple(code)) return (known[code] = MAY_BE);
    const forms = simplify(tidy(String.fromCharCode(code)).normalize("NFKC")).toLowerCase();
    return (known[code] = [...forms].some((form) => wanted.has(form)) ? MAY_BE : OTHER);
  };
  return (text) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = known[code]!;
      if (kind === MAY_BE || (kind === UNKNOWN && look(code) === MAY_BE)) return true;
    }
    return false;
  };
}
