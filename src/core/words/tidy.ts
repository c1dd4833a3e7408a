/** tidy: one spelling for what only looks different: full width, odd white space, invisible characters. */

/** White space of any kind, and characters that show nothing: zero width, direction marks, soft hyphen, byte order mark. */
const INVISIBLE = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]+/g;
/** Letters, figures and signs that exist in a full-width form. */
const FULL_WIDTH = /[\uff01-\uff5e\uffe5\uffe0\uffe1]/g;
const ODD = new RegExp(`${INVISIBLE.source}|${FULL_WIDTH.source}`);

/** Half width, with all white space and invisible characters removed. For comparing and recognising, never for showing. */
export function tidy(text: string): string {
  if (!ODD.test(text)) return text;
  return text.replace(INVISIBLE, "").replace(FULL_WIDTH, halfWidth);
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

function halfWidth(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0xffe5) return "¥";
  if (code === 0xffe0) return "¢";
  if (code === 0xffe1) return "£";
  return String.fromCharCode(code - 0xfee0);
}
