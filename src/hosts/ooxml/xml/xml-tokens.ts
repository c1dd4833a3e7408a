/**
 * XmlTokens: the one tokenizer of XML, under the scanner that reads parts as they are inflated and under the edits that
 * look for tags in a part's text. It says what stands at a "<" and where that ends, and throws for what no XML 1.0 parser takes.
 *
 * Attributes stay positions in the text until they are asked for: no object is made of them.
 */
import { HostError } from "../../../core/grid/host-error";
import { MAX_ATTRIBUTES } from "../limits";
import { expanded, NAME } from "./xml-syntax";

const TAB = 9;
const NEW_LINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const NAME_SLOTS = 1024;
/** Length of `<![CDATA[`. */
export const SECTION = 9;

export class XmlTokens {
  /** The text that positions refer to, and the same as numbers, which are faster to look at. */
  source = "";
  codes = new Uint16Array(0);
  attributeCount = 0;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  protected readonly attributeNames: string[] = [];
  /** The name last read, whole and without its prefix, and whether its tag was `<a/>`. */
  protected name = "";
  protected local = "";
  protected isEmpty = false;
  /** What the declaration last read was. */
  protected declared: "comment" | "section" | "document-type" = "comment";
  protected hasAmpersand = false;
  /** Names seen before, so that each element costs no new string; a space, which is no name, where there is none yet. */
  private readonly names: string[] = new Array<string>(NAME_SLOTS).fill(" ");
  private readonly locals: string[] = new Array<string>(NAME_SLOTS).fill("");

  /** `part` is for what is thrown; null where only a text is known. */
  constructor(protected readonly part: string | null) {}

  /** Position of an attribute written exactly so, or -1. */
  attributeIndex(name: string): number {
    for (let index = 0; index < this.attributeCount; index++) if (this.attributeNames[index] === name) return index;
    return -1;
  }

  /** Value of an attribute without prefix, or null. */
  attribute(name: string): string | null {
    const index = this.attributeIndex(name);
    return index < 0 ? null : this.attributeValue(index);
  }

  /** Value of an attribute with any prefix or none (r:id, rel:id, id). */
  attributeOfAnyPrefix(name: string): string | null {
    for (let index = 0; index < this.attributeCount; index++) {
      if (localName(this.attributeNames[index]!) === name) return this.attributeValue(index);
    }
    return null;
  }

  attributeValue(index: number): string {
    const raw = this.source.slice(this.starts[index], this.ends[index]);
    if (!/[&\t\r\n]/.test(raw)) return raw;
    return this.withoutReferences(raw.replace(/\r\n|[\t\r\n]/g, " "));
  }

  /** Takes a text; `bytes` may be the UTF-8 it was decoded from, which saves time where it is plain ASCII. */
  protected show(source: string, bytes: Uint8Array | null): void {
    this.source = source;
    const { length } = source;
    const codes = this.room(length);
    if (bytes !== null && bytes.length === length) codes.set(bytes);
    else for (let at = 0; at < length; at++) codes[at] = source.charCodeAt(at);
    this.hasAmpersand = source.includes("&");
  }

  /** Room for a text's characters, with a zero behind it, which is in no XML. */
  protected room(length: number): Uint16Array {
    if (this.codes.length <= length) this.codes = new Uint16Array(length * 2 + 1);
    this.codes[length] = 0;
    return this.codes;
  }

  protected assertCharacters(text: string): void {
    if (FORBIDDEN.test(text)) this.fail("control character");
  }

  /** Position after the opening tag at `less`, whose name and attributes are known then; -1 when it is not all here. */
  protected openEnd(less: number): number {
    const { codes } = this;
    const { length } = this.source;
    let at = this.nameEnd(less + 1);
    if (at >= length) return -1;
    const slot = this.intern(less + 1, at);
    // Taken before the attributes are read: one of their names may take the slot.
    this.name = this.names[slot]!;
    this.local = this.locals[slot]!;
    let count = 0;
    let isEmpty = false;
    for (;;) {
      const before = at;
      at = this.skipSpace(at);
      const code = codes[at]!;
      if (code === GREATER) break;
      if (code === SLASH) {
        at++;
        if (at >= length) return -1;
        if (codes[at] !== GREATER) this.fail("tag");
        isEmpty = true;
        break;
      }
      if (at >= length) return -1;
      if (at === before) this.fail("tag");
      const nameAt = at;
      at = this.nameEnd(at);
      if (at >= length) return -1;
      const attribute = this.names[this.intern(nameAt, at)]!;
      at = this.skipSpace(at);
      if (at >= length) return -1;
      if (codes[at] !== EQUALS) this.fail("attribute");
      at = this.skipSpace(at + 1);
      if (at >= length) return -1;
      const quote = codes[at]!;
      if (quote !== QUOTE && quote !== APOSTROPHE) this.fail("attribute");
      const start = ++at;
      let value = codes[at]!;
      while (value !== quote && value !== LESS && value !== 0) value = codes[++at]!;
      if (value !== quote) {
        if (value === LESS) this.fail("attribute");
        return -1;
      }
      if (count >= MAX_ATTRIBUTES) throw this.error("too-large", "attributes");
      this.attributeNames[count] = attribute;
      this.starts[count] = start;
      this.ends[count] = at;
      count++;
      at++;
    }
    this.isEmpty = isEmpty;
    this.attributeCount = count;
    this.assertAttributes();
    return at + 1;
  }

  /** Position after the closing tag at `less`, which has to be of this name where one is given; -1 when it is not all here. */
  protected closeEnd(less: number, expected: string | null): number {
    const { source } = this;
    let nameEnd: number;
    if (expected === null) {
      nameEnd = this.nameEnd(less + 2);
      if (nameEnd >= source.length) return -1;
      const slot = this.intern(less + 2, nameEnd);
      this.name = this.names[slot]!;
      this.local = this.locals[slot]!;
    } else {
      nameEnd = less + 2 + expected.length;
      if (nameEnd >= source.length && source.indexOf(">", less) < 0) return -1;
      if (!this.standsAt(expected, less + 2)) this.fail("closing tag");
    }
    const at = this.skipSpace(nameEnd);
    if (at >= source.length) return -1;
    if (this.codes[at] !== GREATER) this.fail("closing tag");
    return at + 1;
  }

  /** Position after the comment, section or document type at `less`, which `declared` then tells; -1 when it is not all here. */
  protected declarationEnd(less: number): number {
    const { source } = this;
    if (source.startsWith("<!--", less)) {
      this.declared = "comment";
      const dashes = source.indexOf("--", less + 4);
      if (dashes < 0 || dashes + 2 >= source.length) return -1;
      if (source.charCodeAt(dashes + 2) !== GREATER) this.fail("comment");
      return dashes + 3;
    }
    if (source.startsWith("<![CDATA[", less)) {
      this.declared = "section";
      const end = source.indexOf("]]>", less + SECTION);
      return end < 0 ? -1 : end + 3;
    }
    if (source.startsWith("<!DOCTYPE", less)) {
      this.declared = "document-type";
      const end = source.indexOf(">", less);
      const subset = source.indexOf("[", less);
      if (subset >= 0 && (end < 0 || subset < end)) this.fail("declarations in the document type");
      return end < 0 ? -1 : end + 1;
    }
    // Too short to tell, or no markup at all.
    if (source.length - less < SECTION && ["<!--", "<![CDATA[", "<!DOCTYPE"].some((start) => start.startsWith(source.slice(less))))
      return -1;
    return this.fail("markup");
  }

  /** Position after the processing instruction at `less`; -1 when it is not all here. `isFirst` where the document begins with it. */
  protected instructionEnd(less: number, isFirst: boolean): number {
    const { source } = this;
    const end = source.indexOf("?>", less + 2);
    if (end < 0) return -1;
    const target = /^[^ \t\r\n?]*/.exec(source.slice(less + 2, Math.min(end, less + 202)))![0];
    if (!NAME.test(target)) this.fail("processing instruction");
    if (target.toLowerCase() === "xml" && !(target === "xml" && isFirst)) this.fail("xml declaration");
    return end + 2;
  }

  private assertAttributes(): void {
    const { attributeCount: count, attributeNames: names } = this;
    if (count > 16) {
      if (new Set(names.slice(0, count)).size < count) this.fail("attribute given twice");
    } else {
      for (let a = 1; a < count; a++) for (let b = 0; b < a; b++) if (names[a] === names[b]) this.fail("attribute given twice");
    }
    if (this.hasAmpersand) for (let index = 0; index < count; index++) this.attributeValue(index);
  }

  protected withoutReferences(text: string): string {
    return expanded(text) ?? this.fail("entity");
  }

  private skipSpace(at: number): number {
    const { codes } = this;
    let code = codes[at]!;
    while (code === SPACE || code === NEW_LINE || code === RETURN || code === TAB) code = codes[++at]!;
    return at;
  }

  /** Where the name that begins at `at` ends: at most the end of the text. */
  private nameEnd(at: number): number {
    const { codes } = this;
    let code = codes[at]!;
    while (code > GREATER || (code !== EQUALS && code !== GREATER && code !== SLASH && code > SPACE)) code = codes[++at]!;
    return at;
  }

  /** For the short names of elements this is faster than the built-in comparison. */
  private standsAt(name: string, at: number): boolean {
    const { codes } = this;
    for (let letter = 0; letter < name.length; letter++) if (codes[at + letter] !== name.charCodeAt(letter)) return false;
    return true;
  }

  /** Slot of the name between two positions, checked when it is new. */
  private intern(start: number, end: number): number {
    const { source, names, codes } = this;
    const length = end - start;
    const slot = (codes[start]! * 7 + codes[end - 1]! * 131 + length * 37) & (NAME_SLOTS - 1);
    const known = names[slot]!;
    if (known.length !== length || !this.standsAt(known, start)) {
      if (length > 1000) throw this.error("too-large", "name");
      const name = source.slice(start, end);
      if (!NAME.test(name)) this.fail("name");
      names[slot] = name;
      this.locals[slot] = localName(name);
    }
    return slot;
  }

  protected error(code: "corrupt" | "too-large", what: string): HostError {
    return new HostError(code, this.part === null ? { what } : { part: this.part, what });
  }

  protected fail(what: string): never {
    throw this.error("corrupt", what);
  }
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
