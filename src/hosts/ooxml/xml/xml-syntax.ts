/** The small print of XML 1.0: which names are names, and what references stand for. */

const NAME_START =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
/** A whole name, prefix and all. */
export const NAME = new RegExp(`^[${NAME_START}][${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*$`, "u");

/** The text with its character references and the five named entities replaced, or null when it holds any other or half a one. */
export function expanded(text: string): string | null {
  const first = text.indexOf("&");
  if (first < 0) return text;
  let made = text.slice(0, first);
  for (let at = first; at >= 0; ) {
    const end = text.indexOf(";", at);
    if (end < 0 || end - at > 12) return null;
    const character = referred(text.slice(at + 1, end));
    if (character === null) return null;
    made += character;
    const next = text.indexOf("&", end);
    made += next < 0 ? text.slice(end + 1) : text.slice(end + 1, next);
    at = next;
  }
  return made;
}

function referred(name: string): string | null {
  switch (name) {
    case "amp":
      return "&";
    case "lt":
      return "<";
    case "gt":
      return ">";
    case "quot":
      return '"';
    case "apos":
      return "'";
  }
  const match = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (!match) return null;
  const code = match[1] !== undefined ? parseInt(match[1], 16) : parseInt(match[2]!, 10);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
