/** tidy: one spelling for what only looks different: full width, odd white space, invisible characters. */

/** White space of any kind, and characters that show nothing: zero width, direction marks, soft hyphen, byte order mark. */
const INVISIBLE =
  /[\s\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/;
/** Letters, figures and signs that exist in a full-width form. */
const FULL_WIDTH = /[\uff01-\uff5e\uffe5\uffe0\uffe1]/;

/** Instead of a character: what nothing is known of yet, and what is left out. Both become something else themselves. */
const [UNKNOWN, LEFT_OUT] = [0, 0xff01];
/** By character code, what becomes of it; each is looked at once. */
const forms = new Uint16Array(0x10000);
/** Half width, with all white space and invisible characters removed. For comparing and recognising, never for showing. */
export function tidy(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (formOf(code) !== code) return text.slice(0, at) + tidied(text, at);
  }
  return text;
}

/** Most characters stay: what lies between those that change is taken over in one piece. */
function tidied(text: string, start: number): string {
  let tidy = "";
  let from = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const form = formOf(code);
    if (form === code) continue;
    if (at > from) tidy += text.slice(from, at);
    if (form !== LEFT_OUT) tidy += String.fromCharCode(form);
    from = at + 1;
  }
  return from < text.length ? tidy + text.slice(from) : tidy;
}

function formOf(code: number): number {
  const known = forms[code]!;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(code);
  return (forms[code] = INVISIBLE.test(character) ? LEFT_OUT : FULL_WIDTH.test(character) ? halfWidth(code) : code);
}

/** Outer white space and invisible characters removed, inner ones kept: how a cell's text is shown. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text, start)) start++;
  while (end > start && isEdge(text, end - 1)) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

const EDGE = /[\s\u200b-\u200f\u2060\ufeff\u3164]/;

function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Most texts begin and end with a plain or a Chinese character.
  if ((code > 32 && code < 127) || (code >= 0x4e00 && code <= 0x9fff)) return false;
  return EDGE.test(text[at]!);
}

function halfWidth(code: number): number {
  if (code === 0xffe5) return 0xa5; // ¥
  if (code === 0xffe0) return 0xa2; // ¢
  if (code === 0xffe1) return 0xa3; // £
  return code - 0xfee0;
}
