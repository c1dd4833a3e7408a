/**
 * Editing XML text in place: a scanner that keeps positions, and a list of splices.
 *
 * A part is never parsed and printed again: only the characters that must change
 * are replaced, so that everything a program wrote beside them stays as it was.
 */

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

/** An element with the positions of its two tags. For `<a/>` the inner span is empty. */
export interface Element {
  readonly tag: Tag;
  /** Position of the first character inside. */
  readonly innerStart: number;
  /** Position after the last character inside. */
  readonly innerEnd: number;
  /** Position after the end tag. */
  readonly end: number;
}

export interface Attribute {
  readonly name: string;
  /** Unescaped. */
  readonly value: string;
  /** Span of the raw value, without its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Span of ` name="value"` with the white space before it. */
  readonly start: number;
  readonly end: number;
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** The next tag at or after `from`, skipping comments, CDATA, declarations and processing instructions; null at the end. */
export function nextTag(text: string, from: number, until: number = text.length): Tag | null {
  let at = from;
  for (;;) {
    at = text.indexOf("<", at);
    if (at < 0 || at >= until) return null;
    const second = text.charCodeAt(at + 1);
    if (second === 33 /* ! */) {
      const close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<![CDATA[", at) ? "]]>" : ">";
      const end = text.indexOf(close, at + 2);
      if (end < 0) return null;
      at = end + close.length;
      continue;
    }
    if (second === 63 /* ? */) {
      const end = text.indexOf("?>", at + 2);
      if (end < 0) return null;
      at = end + 2;
      continue;
    }
    const isEnd = second === 47; /* / */
    const nameStart = at + (isEnd ? 2 : 1);
    let nameEnd = nameStart;
    let colon = -1;
    for (; nameEnd < text.length; nameEnd++) {
      const code = text.charCodeAt(nameEnd);
      if (code === 62 || code === 47 || isSpace(code)) break;
      if (code === 58) colon = nameEnd;
    }
    // A ">" inside an attribute's quotes does not close the tag.
    let close = nameEnd;
    for (; close < text.length; close++) {
      const code = text.charCodeAt(close);
      if (code === 62) break;
      if (code === 34 || code === 39) {
        const quote = text.indexOf(code === 34 ? '"' : "'", close + 1);
        if (quote < 0) return null;
        close = quote;
      }
    }
    if (close >= text.length) return null;
    return {
      start: at,
      end: close + 1,
      name: text.slice(nameStart, nameEnd),
      local: text.slice(colon < 0 ? nameStart : colon + 1, nameEnd),
      prefix: colon < 0 ? "" : text.slice(nameStart, colon + 1),
      isEnd,
      isEmpty: !isEnd && text.charCodeAt(close - 1) === 47,
    };
  }
}

/** The element that the given start tag opens; runs to the end of the text where the end tag is missing. */
export function elementAt(text: string, tag: Tag): Element {
  if (tag.isEmpty) return { tag, innerStart: tag.end, innerEnd: tag.end, end: tag.end };
  let depth = 1;
  for (let at = tag.end; ; ) {
    const next = nextTag(text, at);
    if (next === null) return { tag, innerStart: tag.end, innerEnd: text.length, end: text.length };
    at = next.end;
    if (next.isEmpty) continue;
    depth += next.isEnd ? -1 : 1;
    if (depth === 0) return { tag, innerStart: tag.end, innerEnd: next.start, end: next.end };
  }
}

/** The document's outermost element, or null where there is none. */
export function rootOf(text: string): Element | null {
  const tag = nextTag(text, 0);
  if (tag === null || tag.isEnd) return null;
  if (tag.isEmpty) return elementAt(text, tag);
  const close = text.lastIndexOf("</");
  return { tag, innerStart: tag.end, innerEnd: close < tag.end ? text.length : close, end: text.length };
}

/** The elements directly inside another, in order. */
export function* childrenOf(text: string, parent: Element): Generator<Element> {
  for (let at = parent.innerStart; ; ) {
    const tag = nextTag(text, at, parent.innerEnd);
    if (tag === null || tag.isEnd) return;
    const element = elementAt(text, tag);
    yield element;
    at = element.end;
  }
}

/** The first direct child with this local name, or null. */
export function childNamed(text: string, parent: Element, local: string): Element | null {
  for (const child of childrenOf(text, parent)) if (child.tag.local === local) return child;
  return null;
}

/** The attributes of a start tag, in order. */
export function attributesOf(text: string, tag: Tag): Attribute[] {
  const attributes: Attribute[] = [];
  const stop = tag.end - (tag.isEmpty ? 2 : 1);
  let at = tag.start + 1 + tag.name.length;
  while (at < stop) {
    const start = at;
    while (at < stop && isSpace(text.charCodeAt(at))) at++;
    if (at >= stop) break;
    const nameStart = at;
    while (at < stop && text.charCodeAt(at) !== 61 && !isSpace(text.charCodeAt(at))) at++;
    const name = text.slice(nameStart, at);
    while (at < stop && text.charCodeAt(at) !== 34 && text.charCodeAt(at) !== 39) at++;
    const quote = text[at];
    if (quote === undefined || at >= stop) break;
    const valueStart = at + 1;
    const valueEnd = text.indexOf(quote, valueStart);
    at = valueEnd + 1;
    attributes.push({ name, value: unescapeXml(text.slice(valueStart, valueEnd)), valueStart, valueEnd, start, end: at });
  }
  return attributes;
}

/** Value of the attribute with this name (with or without a prefix), or null. */
export function attributeOf(text: string, tag: Tag, name: string): string | null {
  return attributeNamed(attributesOf(text, tag), name)?.value ?? null;
}

/** The attribute called `name`, or `prefix:name`; an exact match wins. */
export function attributeNamed(attributes: readonly Attribute[], name: string): Attribute | undefined {
  return attributes.find((a) => a.name === name) ?? attributes.find((a) => a.name.endsWith(":" + name));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Resolves the five named entities and character references; anything else is left as it stands. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Character data of a text-only element: entities resolved, CDATA taken, comments dropped. */
export function textOf(text: string, element: Element): string {
  const inner = text.slice(element.innerStart, element.innerEnd);
  if (!inner.includes("<")) return unescapeXml(inner);
  let result = "";
  for (let at = 0; at < inner.length; ) {
    const open = inner.indexOf("<", at);
    if (open < 0) return result + unescapeXml(inner.slice(at));
    result += unescapeXml(inner.slice(at, open));
    if (inner.startsWith("<![CDATA[", open)) {
      const end = inner.indexOf("]]>", open);
      result += inner.slice(open + 9, end < 0 ? inner.length : end);
      at = end < 0 ? inner.length : end + 3;
    } else {
      const end = inner.indexOf(inner.startsWith("<!--", open) ? "-->" : ">", open);
      at = end < 0 ? inner.length : end + (inner.startsWith("<!--", open) ? 3 : 1);
    }
  }
  return result;
}

/** Text for an element's content: what XML 1.0 cannot hold is dropped. */
export function escapeText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>]/g, (c) => (c === "&" ? "&amp;" : c === "<" ? "&lt;" : "&gt;"));
}

/** Text for a double-quoted attribute value; line ends and tabs survive as references. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\n\r\t]/g, (c) => (c === '"' ? "&quot;" : `&#${c.charCodeAt(0)};`));
}

/** A list of replacements on one text, applied together; positions mean the text before any of them. */
export class Splices {
  private readonly list: { start: number; end: number; text: string; order: number }[] = [];

  constructor(private readonly text: string) {}

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.list.push({ start, end, text, order: this.list.length });
  }

  /** Inserts at a position; insertions at the same place stand in the order they were made. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Replaces an attribute's value; writes nothing when it is the same. */
  setValue(attribute: Attribute, value: string): void {
    if (value !== attribute.value) this.replace(attribute.valueStart, attribute.valueEnd, escapeAttribute(value));
  }

  /** Sets an attribute that may not be there yet. */
  setAttribute(tag: Tag, name: string, value: string): void {
    const found = attributesOf(this.text, tag).find((a) => a.name === name);
    if (found) this.setValue(found, value);
    else this.insert(tag.start + 1 + tag.name.length, ` ${name}="${escapeAttribute(value)}"`);
  }

  /** Puts text before an element's end tag, opening `<a/>` where needed. */
  append(element: Element, text: string): void {
    if (element.tag.isEmpty) this.replace(element.tag.end - 2, element.tag.end, `>${text}</${element.tag.name}>`);
    else this.insert(element.innerEnd, text);
  }

  remove(element: Element): void {
    this.replace(element.tag.start, element.end, "");
  }

  /** The text with all replacements made. A replacement inside an earlier, larger one is dropped with it. */
  apply(): string {
    if (this.list.length === 0) return this.text;
    const isInsertion = (splice: { start: number; end: number }): boolean => splice.start === splice.end;
    this.list.sort((a, b) => a.start - b.start || Number(isInsertion(b)) - Number(isInsertion(a)) || a.order - b.order);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of this.list) {
      if (start < at) continue;
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    pieces.push(this.text.slice(at));
    return pieces.join("");
  }
}
