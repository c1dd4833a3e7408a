/** readStringsXml: the shared strings through their handler: items of one plain text from their bytes, each other item through the general scanner. */
import type { XmlHandler } from "../../ooxml/xml/xml-scanner";
import type { ZipArchive } from "../../ooxml/zip/zip";
import { readQuickly } from "./quick-parts";

export interface StringsHandler extends XmlHandler {
  /** Takes the text of an item that was read from its bytes. */
  takesText(text: string): void;
}

const [TAB, NEW_LINE, SPACE, AMPERSAND, LESS, GREATER, BRACKET] = [9, 10, 32, 38, 60, 62, 93];
/** Longer texts are for the scanner. */
const MOST_CHARACTERS = 2048;

function codesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const [OPEN, SPACED, CLOSE] = ["<si><t", ' xml:space="preserve"', "</t></si>"].map(codesOf) as [Uint8Array, Uint8Array, Uint8Array];

/** Throws HostError as readQuickly does. */
export function readStringsXml(archive: ZipArchive, part: string, handler: StringsHandler): void {
  const item = new QuickItem();
  const take = (bytes: Uint8Array, start: number): number => {
    const end = item.read(bytes, start);
    if (end >= 0) handler.takesText(item.text);
    return end;
  };
  readQuickly(archive, part, handler, { mayFollow: (depth) => depth === 1, take, lastEnd: lastItemEnd, after: itemAfter });
}

/** Reads <si><t>text</t></si> where the text is UTF-8 without references and returns, and no longer than most. */
class QuickItem {
  text = "";
  private readonly codes = new Uint16Array(MOST_CHARACTERS);

  /** Position after the item that begins at `start`; -1 where it has another form. The end of some item has to stand behind it. */
  read(bytes: Uint8Array, start: number): number {
    if (!follows(bytes, start, OPEN)) return -1;
    let at = start + OPEN.length;
    if (bytes[at] === SPACE && follows(bytes, at, SPACED)) at += SPACED.length;
    if (bytes[at] !== GREATER) return -1;
    at++;
    const { codes } = this;
    let length = 0;
    for (let byte = bytes[at]!; byte !== LESS; byte = bytes[++at]!) {
      // Room for the two halves of a rare character.
      if (length + 2 > MOST_CHARACTERS) return -1;
      if (byte < 0x80) {
        if (byte < SPACE && byte !== TAB && byte !== NEW_LINE) return -1;
        if (byte === AMPERSAND || (byte === GREATER && bytes[at - 1] === BRACKET && bytes[at - 2] === BRACKET)) return -1;
        codes[length++] = byte;
      } else if (byte >= 0xe0 && byte < 0xf0) {
        const [second, third] = [bytes[at + 1]! ^ 0x80, bytes[at + 2]! ^ 0x80];
        const code = ((byte & 0x0f) << 12) | (second << 6) | third;
        if (second > 0x3f || third > 0x3f || code < 0x800 || (code >= 0xd800 && code <= 0xdfff) || code >= 0xfffe) return -1;
        codes[length++] = code;
        at += 2;
      } else if (byte >= 0xc2 && byte < 0xe0) {
        const second = bytes[at + 1]! ^ 0x80;
        if (second > 0x3f) return -1;
        codes[length++] = ((byte & 0x1f) << 6) | second;
        at++;
      } else return -1;
    }
    if (!follows(bytes, at, CLOSE)) return -1;
    this.text = String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
    return at + CLOSE.length;
  }
}

/** Where the last item that ends in these bytes ends; 0 where none does. */
function lastItemEnd(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(LESS); at > 0; at = bytes.lastIndexOf(LESS, at - 1)) if (follows(bytes, at, CLOSE)) return at;
  return 0;
}

/** Where the first item of one text behind the position begins; the end of the bytes where none does, or white space stands between items. */
function itemAfter(bytes: Uint8Array, position: number): number {
  for (let at = bytes.indexOf(LESS, position + 1); at >= 0; at = bytes.indexOf(LESS, at + 1))
    if (follows(bytes, at, OPEN)) return bytes[at - 1] === GREATER ? at : bytes.length;
  return bytes.length;
}

function follows(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index++) if (bytes[at + index] !== expected[index]) return false;
  return true;
}
