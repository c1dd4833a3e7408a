/**
 * XmlDecoder: bytes of an XML part, in slices, to text: by byte order mark, else by the declared encoding, else UTF-8.
 * Reading and patching both come through here, so that what was read is what is patched.
 */
import { HostError } from "../../../core/grid/host-error";

/** Enough bytes to hold any real XML declaration. */
const SNIFF_BYTES = 256;
/** How nearly every part begins. */
const USUAL_START = Uint8Array.from('<?xml version="1.0" encoding="UTF-8"', (character) => character.charCodeAt(0));
/** More than this is not held back for the sake of a good cut: a text without tags must not pile up. */
const MAX_HELD_BACK = 4096;

export class XmlDecoder {
  /** The UTF-8 bytes of the text that `write` gave last, or null where the part is in another encoding. */
  bytes: Uint8Array | null = null;
  private decoder: TextDecoder | null = null;
  private isUtf8 = false;
  /** Bytes that wait: before the encoding is known, or the beginning of a UTF-8 character. */
  private pending: Uint8Array = new Uint8Array(0);
  private isFirst = true;

  constructor(private readonly part: string) {}

  /** True where nothing waits and what comes next is UTF-8: who knows other ways to read it may. */
  get isBetweenCharacters(): boolean {
    return this.isUtf8 && this.pending.length === 0;
  }

  /**
   * `isWhole` where no character goes on behind the bytes. Throws HostError "unsupported" for an unknown encoding, "corrupt" for
   * bytes that are not of it.
   */
  write(bytes: Uint8Array, isWhole = false): string {
    const whole = this.pending.length > 0 ? concat(this.pending, bytes) : bytes;
    if (this.decoder === null) {
      if (whole.length < SNIFF_BYTES) {
        // The chunk's memory is the caller's; what waits is kept as a copy.
        this.pending = whole.slice();
        return "";
      }
      this.begin(whole);
    }
    return this.decode(whole, isWhole, false);
  }

  end(): string {
    const whole = this.pending;
    if (this.decoder === null) this.begin(whole);
    return this.decode(whole, true, true);
  }

  private begin(bytes: Uint8Array): void {
    const label = encodingOf(bytes);
    try {
      this.decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    } catch (error) {
      throw new HostError("unsupported", { part: this.part, what: "encoding", encoding: label }, error);
    }
    this.isUtf8 = this.decoder.encoding === "utf-8";
  }

  private decode(bytes: Uint8Array, isWhole: boolean, isLast: boolean): string {
    let text: string;
    try {
      if (this.isUtf8) {
        const cut = isWhole ? bytes.length : goodCut(bytes);
        this.pending = bytes.slice(cut);
        this.bytes = cut === bytes.length ? bytes : bytes.subarray(0, cut);
        text = this.decoder!.decode(this.bytes);
      } else {
        this.pending = new Uint8Array(0);
        text = this.decoder!.decode(bytes, { stream: !isLast });
      }
    } catch (error) {
      throw new HostError("corrupt", { part: this.part, what: "characters" }, error);
    }
    if (this.isFirst && text.length > 0) {
      this.isFirst = false;
      if (text.charCodeAt(0) === 0xfeff) return text.slice(1);
    }
    return text;
  }
}

/**
 * A whole part as text that may be written again: what we write is UTF-8, so that is what its declaration says.
 * Throws HostError as XmlDecoder does.
 */
export function decodedXml(bytes: Uint8Array, part: string): string {
  const decoder = new XmlDecoder(part);
  const text = decoder.write(bytes) + decoder.end();
  const declared = declaredEncoding(text.slice(0, SNIFF_BYTES));
  if (declared === null || /^utf-?8$/i.test(declared.name)) return text;
  return `${text.slice(0, declared.at)}UTF-8${text.slice(declared.at + declared.name.length)}`;
}

function encodingOf(bytes: Uint8Array): string {
  if (USUAL_START.every((byte, at) => bytes[at] === byte)) return "utf-8";
  const [b0, b1, b2] = bytes;
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return "utf-8";
  if (b0 === 0xff && b1 === 0xfe) return "utf-16le";
  if (b0 === 0xfe && b1 === 0xff) return "utf-16be";
  if (b0 === 0x3c && b1 === 0) return "utf-16le";
  if (b0 === 0 && b1 === 0x3c) return "utf-16be";
  const declared = declaredEncoding(String.fromCharCode(...bytes.subarray(0, SNIFF_BYTES)))?.name.toLowerCase() ?? "utf-8";
  // A declaration that reads as single bytes cannot stand in UTF-16: some writers say so all the same.
  return /^(?:cs)?utf-?16|ucs-?2|unicode/.test(declared) ? "utf-8" : declared;
}

/** The encoding that a part's first characters name, and where the name stands. */
function declaredEncoding(start: string): { readonly name: string; readonly at: number } | null {
  const match = /^(\s*<\?xml[^>]*?\sencoding\s*=\s*["'])([^"']{1,40})["']/.exec(start);
  return match && { name: match[2]!, at: match[1]!.length };
}

/**
 * Where to cut a slice of UTF-8: after its last ">", so that the scanner seldom has to put two texts together;
 * else between two characters, so that the decoder can stay off its slow streaming path.
 */
function goodCut(bytes: Uint8Array): number {
  const tagEnd = bytes.lastIndexOf(0x3e) + 1;
  return tagEnd > 0 && bytes.length - tagEnd < MAX_HELD_BACK ? tagEnd : wholeCharacters(bytes);
}

/** Length of the longest beginning that does not end inside a UTF-8 character. */
function wholeCharacters(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back]!;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? length - back : length;
    }
  }
  return length;
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
