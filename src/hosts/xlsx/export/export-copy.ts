/** Copies elements by a list of what may go out: what is not on the list stays behind, whatever a program put there. */
import { attributesOf, childrenOf, type Element, escapeAttribute, escapeText, textOf } from "../../ooxml/xml/xml-edit";

/** What of an element may go out. */
export interface Allowed {
  readonly attributes?: readonly string[];
  readonly children?: Readonly<Record<string, Allowed>>;
  readonly hasText?: boolean;
}

/** The element without its prefix, with its allowed attributes, children and text. `more` is put among its attributes. */
export function copied(text: string, element: Element, allowed: Allowed, more = ""): string {
  const { local } = element.tag;
  const inner = allowed.hasText ? escapeText(textOf(text, element)) : copiedChildren(text, element, allowed.children ?? {});
  const start = `<${local}${copiedAttributes(text, element, allowed.attributes ?? [])}${more}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${local}>`;
}

/** ` name="value"` for each attribute on the list; one with a prefix never is. */
export function copiedAttributes(text: string, element: Element, names: readonly string[]): string {
  const kept = attributesOf(text, element.tag).filter(({ name }) => names.includes(name));
  return kept.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join("");
}

function copiedChildren(text: string, element: Element, allowed: Readonly<Record<string, Allowed>>): string {
  if (element.tag.isEmpty) return "";
  let result = "";
  for (const child of childrenOf(text, element)) {
    const { local } = child.tag;
    if (Object.hasOwn(allowed, local)) result += copied(text, child, allowed[local]!);
  }
  return result;
}

const COLOR: Allowed = { attributes: ["auto", "indexed", "rgb", "theme", "tint"] };
const VALUE: Allowed = { attributes: ["val"] };

const FONT_PARTS: Readonly<Record<string, Allowed>> = {
  b: VALUE,
  i: VALUE,
  strike: VALUE,
  condense: VALUE,
  extend: VALUE,
  outline: VALUE,
  shadow: VALUE,
  u: VALUE,
  vertAlign: VALUE,
  sz: VALUE,
  color: COLOR,
  family: VALUE,
  charset: VALUE,
  scheme: VALUE,
};

/** A font of the styles part. */
export const FONT: Allowed = { children: { ...FONT_PARTS, name: VALUE } };
/** The look of a run of rich text. */
export const RUN_LOOK: Allowed = { children: { ...FONT_PARTS, rFont: VALUE } };

export const FILL: Allowed = {
  children: {
    patternFill: { attributes: ["patternType"], children: { fgColor: COLOR, bgColor: COLOR } },
    gradientFill: {
      attributes: ["type", "degree", "left", "right", "top", "bottom"],
      children: { stop: { attributes: ["position"], children: { color: COLOR } } },
    },
  },
};

const LINE: Allowed = { attributes: ["style"], children: { color: COLOR } };

export const BORDER: Allowed = {
  attributes: ["diagonalUp", "diagonalDown", "outline"],
  children: { start: LINE, end: LINE, left: LINE, right: LINE, top: LINE, bottom: LINE, diagonal: LINE, vertical: LINE, horizontal: LINE },
};

export const ALIGNMENT: Allowed = {
  attributes: [
    "horizontal",
    "vertical",
    "textRotation",
    "wrapText",
    "indent",
    "relativeIndent",
    "justifyLastLine",
    "shrinkToFit",
    "readingOrder",
  ],
};

export const TAB_COLOR: Allowed = COLOR;
