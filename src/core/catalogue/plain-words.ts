/** plainWords, PlainLine: a text as signs are compared with it: Simplified, half width, lower case, without white space and punctuation. */
import { isSimple, simplify, tidy } from "../words";

export function plainWords(text: string): string {
  return withoutMarks(simplify(text));
}

/** The same for a text known to be Simplified. */
export function withoutMarks(text: string): string {
  return tidy(text)
    .replace(/[\p{P}\p{S}]+/gu, "")
    .toLowerCase();
}

/** Instead of a character: what nothing is known of yet, what is left out, what depends on its neighbours. No plain text holds the first three codes. */
const [UNKNOWN, LEFT_OUT, DEPENDS] = [0, 1, 2];

/** By character code, what becomes of it; each is worked out once. */
const forms = new Uint16Array(0x10000);

function formOf(code: number): number {
  // Beside these, a Greek sigma or the half of a rare character.
  const isAlone = (code < 0x80 || (code >= 0x3000 && code <= 0x9fff) || code >= 0xff00) && isSimple(code);
  if (!isAlone) return DEPENDS;
  const plain = withoutMarks(String.fromCharCode(code));
  return plain === "" ? LEFT_OUT : plain.charCodeAt(0);
}

/** The plain words of one text after another, as character codes: no string is made of them. */
export class PlainLine {
  codes = new Uint16Array(1024);
  length = 0;

  /** Takes the first characters of a text, at most so many. */
  take(text: string, most: number): void {
    const end = Math.min(text.length, most);
    if (end > this.codes.length) this.codes = new Uint16Array(end);
    const { codes } = this;
    let length = 0;
    for (let at = 0; at < end; at++) {
      const code = text.charCodeAt(at);
      let form = forms[code]!;
      if (form === UNKNOWN) form = forms[code] = formOf(code);
      if (form > DEPENDS) codes[length++] = form;
      else if (form === DEPENDS) return this.takePlain(plainWords(text.slice(0, end)));
    }
    this.length = length;
  }

  private takePlain(plain: string): void {
    if (plain.length > this.codes.length) this.codes = new Uint16Array(plain.length);
    for (let at = 0; at < plain.length; at++) this.codes[at] = plain.charCodeAt(at);
    this.length = plain.length;
  }
}
