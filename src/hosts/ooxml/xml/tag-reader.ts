/** TagReader: the tokenizer at any place of a whole text, through a window that goes along; edits find their tags with it. */
import { SECTION, XmlTokens } from "./xml-tokens";

/** One start or end tag as it stands in the text. */
export interface Tag {
  /** Position of "<". */
  readonly start: number;
  /** Position after ">". */
  readonly end: number;
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  /** "x:" with the colon, or "". */
  readonly prefix: string;
  readonly isEnd: boolean;
  /** `<a/>` */
  readonly isEmpty: boolean;
}

export interface Attribute {
  readonly name: string;
  /** Without references, white space as XML has it. */
  readonly value: string;
  /** Span of the raw value, without its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Span of ` name="value"` with the white space before it. */
  readonly start: number;
  readonly end: number;
}

/** Characters looked at together: most tags are found in the window of the one before. */
const WINDOW = 8_192;

const TAB = 9;
const NEW_LINE = 10;
const RETURN = 13;
const SPACE = 32;
const BANG = 33;
const AMPERSAND = 38;
const SLASH = 47;
const QUESTION = 63;

export class TagReader extends XmlTokens {
  private text = "";
  /** The window: where it begins in the text, and how long it is. */
  private base = 0;
  private width = 0;
  /** Where in the text the opening tag stands whose attributes are known; -1 for none. */
  private opened = -1;

  /** The next tag at or after `from`; comments, sections, instructions and the document type are passed over. Null where none begins before `until`. */
  next(text: string, from: number, until: number): Tag | null {
    let at = from;
    for (;;) {
      at = text.indexOf("<", at);
      if (at < 0 || at >= until) return null;
      this.opened = -1;
      const second = text.charCodeAt(at + 1);
      if (second === BANG) at = this.passed(text, at, this.declarationEnd);
      else if (second === QUESTION) at = this.passed(text, at, this.instruction);
      else {
        const isEnd = second === SLASH;
        const end = this.passed(text, at, isEnd ? this.anyClose : this.openEnd);
        if (!isEnd) this.opened = at;
        const { name, local } = this;
        const prefix = name.length === local.length ? "" : name.slice(0, name.length - local.length);
        return { start: at, end, name, local, prefix, isEnd, isEmpty: !isEnd && this.isEmpty };
      }
    }
  }

  /** The attributes of a start tag of the text, in order. */
  attributes(text: string, tag: Tag): Attribute[] {
    this.reopen(text, tag);
    const { base } = this;
    const found: Attribute[] = [];
    let start = tag.start + 1 + tag.name.length;
    for (let index = 0; index < this.attributeCount; index++) {
      const end = base + this.ends[index]! + 1;
      found.push({
        name: this.attributeNames[index]!,
        value: this.attributeValue(index),
        valueStart: base + this.starts[index]!,
        valueEnd: end - 1,
        start,
        end,
      });
      start = end;
    }
    return found;
  }

  /** Value of the attribute that is written exactly so, or null. */
  value(text: string, tag: Tag, name: string): string | null {
    this.reopen(text, tag);
    return this.attribute(name);
  }

  /** What the characters from `start` to `end` say: references and sections taken, comments and tags left out. */
  content(text: string, start: number, end: number): string {
    let said = "";
    for (let at = start; at < end; ) {
      const found = text.indexOf("<", at);
      const less = found < 0 || found > end ? end : found;
      if (less > at) said += this.characters(text.slice(at, less));
      if (less >= end) break;
      const second = text.charCodeAt(less + 1);
      if (second === BANG) {
        at = this.passed(text, less, this.declarationEnd);
        if (this.declared === "section") said += lineEnds(text.slice(less + SECTION, at - 3));
      } else if (second === QUESTION) at = this.passed(text, less, this.instruction);
      else at = this.next(text, less, end)!.end;
    }
    return said;
  }

  /** Throws where there is more between two positions than may stand around the root: white space, comments, instructions, a document type. */
  assertOutside(text: string, from: number, until: number): void {
    for (let at = from; ; ) {
      const found = text.indexOf("<", at);
      const less = found < 0 || found > until ? until : found;
      if (/[^ \t\r\n]/.test(text.slice(at, less))) this.fail("text outside the root");
      if (less === until) return;
      const second = text.charCodeAt(less + 1);
      if (second === QUESTION) at = this.passed(text, less, this.instruction);
      else if (second !== BANG) this.fail("second root");
      else {
        at = this.passed(text, less, this.declarationEnd);
        if (this.declared === "section") this.fail("text outside the root");
        // One that stands behind the root is none.
        if (this.declared === "document-type" && from > 0) this.fail("document type");
      }
    }
  }

  /** Throws as everything here does where the text is not what XML takes. */
  refuse(what: string): never {
    return this.fail(what);
  }

  private characters(raw: string): string {
    if (raw.includes("]]>")) this.fail("text");
    return this.withoutReferences(lineEnds(raw));
  }

  private reopen(text: string, tag: Tag): void {
    if (this.text === text && this.opened === tag.start) return;
    this.passed(text, tag.start, this.openEnd);
    this.opened = tag.start;
  }

  private readonly instruction = (less: number): number => this.instructionEnd(less, this.base + less === 0);

  private readonly anyClose = (less: number): number => this.closeEnd(less, null);

  /** Where the markup at `less` ends, in a window that holds all of it. */
  private passed(text: string, less: number, endOf: (less: number) => number): number {
    if (this.text !== text || less < this.base || less >= this.base + this.width) this.look(text, less, WINDOW);
    // Of two equal texts the one at hand is kept: whether a text is itself takes no reading.
    this.text = text;
    for (let width = WINDOW; ; width *= 2) {
      const end = endOf.call(this, less - this.base);
      if (end >= 0) return this.base + end;
      if (this.base + this.width >= text.length) this.fail("cut short");
      this.look(text, less, width);
    }
  }

  /** Moves the window, so that it begins a little before: the tag around what was asked for is often asked for next. */
  private look(text: string, less: number, width: number): void {
    const base = Math.max(0, less - WINDOW / 4);
    const end = Math.min(text.length, less + width);
    this.text = text;
    this.base = base;
    this.width = end - base;
    this.opened = -1;
    this.source = text.slice(base, end);
    this.hasAmpersand = false;
    const codes = this.room(this.width);
    for (let at = base; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code < SPACE ? code !== TAB && code !== NEW_LINE && code !== RETURN : code >= 0xfffe) this.fail("control character");
      if (code === AMPERSAND) this.hasAmpersand = true;
      codes[at - base] = code;
    }
  }
}

/** Line ends as XML hands them on. */
function lineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
