/** The ways in which XML parts are encoded that we read: each turns a part's text into bytes that mean the same. */

export interface Encoding {
  readonly name: string;
  /** False where some characters can only be written as references. */
  readonly isWhole: boolean;
  encode(xml: string): Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

/** Characters to their two bytes, as the decoder of that label has them. */
function table(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label, { fatal: true });
  const known = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      try {
        const character = decoder.decode(Uint8Array.of(first, second));
        if (character.length === 1 && !known.has(character)) known.set(character, [first, second]);
      } catch {
        // No character has these two bytes.
      }
    }
  }
  return known;
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function doubleByte(text: string, label: string): Uint8Array {
  let known = tables.get(label);
  if (!known) tables.set(label, (known = table(label)));
  const bytes: number[] = [];
  for (const character of text) {
    if (character < "\u0080") bytes.push(character.charCodeAt(0));
    else {
      bytes.push(...(known.get(character) ?? utf8(reference(character))));
    }
  }
  return Uint8Array.from(bytes);
}

/** What does not fit into an encoding: possible in texts and values, which is where all such characters of our parts stand. */
function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function latin(xml: string): Uint8Array {
  return utf8(xml.replace(/[^\u0000-\u007f]/gu, reference));
}

/** The text with this declaration in place of its own; null for none. */
function declared(xml: string, encoding: string | null, quote = '"'): string {
  const bare = xml.replace(/^\s*<\?xml[^>]*\?>\s*/, "");
  return encoding === null ? bare : `<?xml version=${quote}1.0${quote} encoding=${quote}${encoding}${quote}?>${bare}`;
}

const BOM = "\ufeff";
const of = (name: string, encode: (xml: string) => Uint8Array, isWhole = true): Encoding => ({ name, isWhole, encode });

export const ENCODINGS: readonly Encoding[] = [
  of("UTF-8 without a declaration", (xml) => utf8(declared(xml, null))),
  of("UTF-8 with a byte order mark", (xml) => utf8(BOM + declared(xml, "utf-8"))),
  of("UTF-8 that says UTF-16", (xml) => utf8(declared(xml, "UTF-16"))),
  of("UTF-8 that says unicode", (xml) => utf8(declared(xml, "Unicode", "'"))),
  of("UTF-16 with a byte order mark", (xml) => utf16(BOM + declared(xml, "UTF-16"), true)),
  of("UTF-16, no mark", (xml) => utf16(declared(xml, "UTF-16"), true)),
  of("UTF-16, neither mark nor declaration", (xml) => utf16(declared(xml, null), true)),
  of("UTF-16 the other way round, with a mark", (xml) => utf16(BOM + declared(xml, "utf-16"), false)),
  of("UTF-16 the other way round, no mark", (xml) => utf16(declared(xml, "UTF-16BE", "'"), false)),
  of("UTF-16 that says UTF-8", (xml) => utf16(BOM + declared(xml, "UTF-8"), true)),
  of("GBK", (xml) => doubleByte(declared(xml, "GBK"), "gbk")),
  of("gb2312 in apostrophes", (xml) => doubleByte(declared(xml, "gb2312", "'"), "gbk")),
  of("GB18030", (xml) => doubleByte(declared(xml, "GB18030"), "gb18030")),
  of("Big5", (xml) => doubleByte(declared(xml, "Big5"), "big5"), false),
  of("Latin 1", (xml) => latin(declared(xml, "ISO-8859-1")), false),
  of("ASCII", (xml) => latin(declared(xml, "us-ascii")), false),
];
