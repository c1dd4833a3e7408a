/**
 * Editing XML text in place: elements and attributes with their positions, and a list of splices.
 *
 * A part is never parsed and printed again: only the characters that must change
 * are replaced, so that everything a program wrote beside them stays as it was.
 */

import { type Attribute, type Tag, TagReader } from "./tag-reader";

export type { Attribute, Tag };

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

const reader = new TagReader(null);

/** The next tag at or after `from`, skipping comments, CDATA, declarations and processing instructions; null at the end. Throws HostError "corrupt" for what is no XML. */
export function nextTag(text: string, from: number, until: number = text.length): Tag | null {
  return reader.next(text, from, until);
}

/** From this many characters on an element is worth remembering. */
const LONG = 100_000;
/** A sheet's cells are passed over whenever the root's other children are looked for: where they end is found once. */
let lastLong: { readonly text: string; readonly element: Element } | null = null;

/** The element that the given start tag opens. Throws HostError "corrupt" where tags do not close as they opened. */
export function elementAt(text: string, tag: Tag): Element {
  if (tag.isEmpty) return { tag, innerStart: tag.end, innerEnd: tag.end, end: tag.end };
  if (lastLong?.element.tag.start === tag.start && lastLong.text === text) return { ...lastLong.element, tag };
  const open = [tag.name];
  for (let at = tag.end; ; ) {
    const next = nextTag(text, at);
    if (next === null) return reader.refuse("cut short");
    at = next.end;
    if (next.isEmpty) continue;
    if (!next.isEnd) open.push(next.name);
    else if (open.pop() !== next.name) reader.refuse("closing tag");
    if (open.length > 0) continue;
    const element: Element = { tag, innerStart: tag.end, innerEnd: next.start, end: next.end };
    if (element.end - tag.start > LONG) lastLong = { text, element };
    return element;
  }
}

/** The document's outermost element, or null where there is none. */
export function rootOf(text: string): Element | null {
  const tag = nextTag(text, 0);
  if (tag === null) return null;
  if (tag.isEnd) return reader.refuse("closing tag");
  reader.assertOutside(text, 0, tag.start);
  // What stands within is looked at where it is asked for.
  const close = tag.isEmpty ? -1 : text.lastIndexOf(`</${tag.name}`);
  const last = close < tag.end ? null : nextTag(text, close);
  const isLast = last?.name === tag.name && nextTag(text, last.end) === null;
  const root = isLast ? { tag, innerStart: tag.end, innerEnd: last.start, end: last.end } : elementAt(text, tag);
  reader.assertOutside(text, root.end, text.length);
  return root;
}

/** The elements directly inside another, in order. */
export function* childrenOf(text: string, parent: Element): Generator<Element> {
  for (let at = parent.innerStart; ; ) {
    const tag = nextTag(text, at, parent.innerEnd);
    if (tag === null) return;
    if (tag.isEnd) reader.refuse("closing tag");
    const element = elementAt(text, tag);
    // It took the parent's end for its own: one of both is not closed.
    if (element.end > parent.innerEnd) reader.refuse("cut short");
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
  return reader.attributes(text, tag);
}

/** Value of the attribute that is written exactly so, without any prefix of its own, or null. */
export function plainAttribute(text: string, tag: Tag, name: string): string | null {
  return reader.value(text, tag, name);
}

/** Value of the attribute with this name (with or without a prefix), or null. */
export function attributeOf(text: string, tag: Tag, name: string): string | null {
  return attributeNamed(attributesOf(text, tag), name)?.value ?? null;
}

/** The attribute called `name`, or `prefix:name`; an exact match wins. */
export function attributeNamed(attributes: readonly Attribute[], name: string): Attribute | undefined {
  return attributes.find((a) => a.name === name) ?? attributes.find((a) => a.name.endsWith(":" + name));
}

/** Character data of a text-only element: entities resolved, CDATA taken, comments dropped. */
export function textOf(text: string, element: Element): string {
  return reader.content(text, element.innerStart, element.innerEnd);
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
