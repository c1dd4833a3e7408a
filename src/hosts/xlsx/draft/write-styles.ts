/** Adds to a workbook's styles.xml: number formats, fonts, borders and cell formats are appended, never changed, and what is there already is used again. */
import type { CellStyle } from "../../../core/grid/edit";
import { HostError } from "../../../core/grid/host-error";
import { BUILT_IN_FORMATS } from "../facts/number-formats";
import { BODY_FONT } from "../facts/office-names";
import {
  attributeOf,
  attributesOf,
  childNamed,
  childrenOf,
  type Element,
  escapeAttribute,
  rootOf,
  Splices,
} from "../../ooxml/xml/xml-edit";

/** Format codes that need no entry of their own: their number means the same in every language. */
const BUILT_IN = new Map([
  ["General", 0],
  ...[1, 2, 3, 4, 9, 10, 11, 12, 13, 49].map((id) => [BUILT_IN_FORMATS.get(id)!, id] as [string, number]),
] as [string, number][]);
const FIRST_OWN_FORMAT = 164;
/** No file that a program wrote asks for more fonts or borders than it has, let alone this many. */
const MAX_ASKED = 5_000;

/** The sections we append to, in the order the schema wants them. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
/** What each of them counts; whatever else stands there has no index. */
const ENTRIES = { numFmts: "numFmt", fonts: "font", borders: "border", cellXfs: "xf" } as const;
type Section = keyof typeof ENTRIES;

export class StylesEdit {
  private readonly existing = new Map<Section, string[]>();
  private readonly added = new Map<Section, string[]>();
  private readonly formats = new Map<string, number>();
  private readonly places = new Map<Section, Map<string, number>>();
  private nextFormat = FIRST_OWN_FORMAT;
  private readonly prefix: string;
  private readonly defaultFont: { readonly name: string; readonly size: string };

  /** Throws HostError "corrupt" where a text is something else than a workbook's styles. */
  constructor(private readonly text: string) {
    const root = rootOf(text);
    if (root?.tag.local !== "styleSheet") throw new HostError("corrupt", { what: "no styles" });
    this.prefix = root?.tag.prefix ?? "";
    for (const [section, entry] of Object.entries(ENTRIES) as [Section, string][]) {
      const element = root && childNamed(text, root, section);
      const children = element ? [...childrenOf(text, element)].filter(({ tag }) => tag.local === entry) : [];
      this.existing.set(
        section,
        children.map((child) => text.slice(child.tag.start, child.end)),
      );
      this.added.set(section, []);
      if (section === "numFmts") for (const child of children) this.knowFormat(child);
    }
    // A damaged file may ask for formats that it does not have: ours must not become one of them.
    for (const [, id] of text.matchAll(/\snumFmtId=["'](\d{1,6})["']/g)) this.nextFormat = Math.max(this.nextFormat, Number(id) + 1);
    this.defaultFont = this.readDefaultFont();
  }

  /** How many cell formats there are; indexes run from 0. */
  get count(): number {
    return this.existing.get("cellXfs")!.length + this.added.get("cellXfs")!.length;
  }

  /** The number of a format code, appended when it is new. */
  formatId(code: string): number {
    const known = this.formats.get(code) ?? BUILT_IN.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(code, id);
    this.added.get("numFmts")!.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** Index of the cell format that looks like the draft's style; `format` beats the style's own. */
  styled(style: CellStyle, format: string | undefined = style.format): number {
    const p = this.prefix;
    const font = this.fontId(style);
    const border = style.border ? this.indexOf("borders", this.thinBorder()) : 0;
    const numFmt = this.formatId(format ?? "General");
    const alignment = [
      style.horizontal && ` horizontal="${style.horizontal}"`,
      style.vertical && ` vertical="${style.vertical}"`,
      style.wrap && ` wrapText="1"`,
    ].filter(Boolean);
    const attributes =
      `numFmtId="${numFmt}" fontId="${font}" fillId="0" borderId="${border}" xfId="0"` +
      (numFmt ? ` applyNumberFormat="1"` : "") +
      (font ? ` applyFont="1"` : "") +
      (border ? ` applyBorder="1"` : "");
    return this.indexOf(
      "cellXfs",
      alignment.length > 0
        ? `<${p}xf ${attributes} applyAlignment="1"><${p}alignment${alignment.join("")}/></${p}xf>`
        : `<${p}xf ${attributes}/>`,
    );
  }

  /** Number format code of a cell format; undefined for General. */
  formatOf(index: number): string | undefined {
    const all = this.existing.get("cellXfs")!;
    const xf = all[index] ?? this.added.get("cellXfs")![index - all.length];
    const id = xf === undefined ? 0 : Number(attributeOf(xf, rootOf(xf)!.tag, "numFmtId") ?? 0);
    for (const [code, own] of this.formats) if (own === id) return code;
    return BUILT_IN_FORMATS.get(id);
  }

  /** Whether texts of a cell format wrap, and the size of its font in points. */
  textLook(index: number): { readonly isWrapped: boolean; readonly points: number } {
    const all = this.existing.get("cellXfs")!;
    const xf = all[index] ?? this.added.get("cellXfs")![index - all.length] ?? "";
    const root = rootOf(xf);
    const fontId = root ? Number(attributeOf(xf, root.tag, "fontId") ?? 0) : 0;
    const size = /<(?:\w+:)?sz\s[^>]*val="([\d.]+)"/.exec(this.existing.get("fonts")![fontId] ?? "")?.[1] ?? this.defaultFont.size;
    return { isWrapped: /wrapText="(?:1|true)"/.test(xf), points: Number(size) || 11 };
  }

  /** Index of a cell format that is like `index` but for its number format. */
  withFormat(index: number, code: string): number {
    const id = this.formatId(code);
    const all = this.existing.get("cellXfs")!;
    const xf = all[index] ?? this.added.get("cellXfs")![index - all.length];
    if (xf === undefined)
      return this.indexOf("cellXfs", `<${this.prefix}xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`);
    const root = rootOf(xf)!;
    if (attributeOf(xf, root.tag, "numFmtId") === String(id)) return index;
    const first = new Splices(xf);
    first.setAttribute(root.tag, "numFmtId", String(id));
    const second = first.apply();
    const splices = new Splices(second);
    splices.setAttribute(rootOf(second)!.tag, "applyNumberFormat", "1");
    return this.indexOf("cellXfs", splices.apply());
  }

  /** The part with everything appended; the text given when nothing was. */
  apply(): string {
    const root = rootOf(this.text);
    if (!root || [...this.added.values()].every((list) => list.length === 0)) return this.text;
    const splices = new Splices(this.text);
    for (const [section, added] of this.added) {
      if (added.length === 0) continue;
      const element = childNamed(this.text, root, section);
      const count = this.existing.get(section)!.length + added.length;
      if (element) {
        splices.append(element, added.join(""));
        splices.setAttribute(element.tag, "count", String(count));
      } else {
        const later = [...childrenOf(this.text, root)].find((child) => ORDER.indexOf(child.tag.local as never) > ORDER.indexOf(section));
        const whole = `<${this.prefix}${section} count="${count}">${added.join("")}</${this.prefix}${section}>`;
        if (later) splices.insert(later.tag.start, whole);
        else splices.append(root, whole);
      }
    }
    return splices.apply();
  }

  private knowFormat(element: Element): void {
    const id = Number(attributeOf(this.text, element.tag, "numFmtId"));
    const code = attributeOf(this.text, element.tag, "formatCode");
    if (!Number.isInteger(id) || code === null) return;
    if (!this.formats.has(code)) this.formats.set(code, id);
  }

  private readDefaultFont(): { name: string; size: string } {
    const font = this.existing.get("fonts")![0];
    const root = font === undefined ? null : rootOf(font);
    const value = (local: string): string | null => {
      const child = root && childNamed(font!, root, local);
      return child ? attributeOf(font!, child.tag, "val") : null;
    };
    return { name: value("name") ?? BODY_FONT, size: value("sz") ?? "11" };
  }

  private fontId(style: CellStyle): number {
    const isDefault =
      [style.fontName, style.fontSize, style.color].every((given) => given === undefined) && !style.bold && !style.underline;
    if (isDefault && this.existing.get("fonts")!.length > 0) return 0;
    const p = this.prefix;
    return this.indexOf(
      "fonts",
      `<${p}font>` +
        (style.bold ? `<${p}b/>` : "") +
        (style.underline ? `<${p}u/>` : "") +
        `<${p}sz val="${style.fontSize ?? this.defaultFont.size}"/>` +
        (style.color === undefined ? "" : `<${p}color rgb="FF${style.color.toUpperCase()}"/>`) +
        `<${p}name val="${escapeAttribute(style.fontName ?? this.defaultFont.name)}"/>` +
        `</${p}font>`,
    );
  }

  private thinBorder(): string {
    const p = this.prefix;
    const side = (name: string): string => `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>`;
    return `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`;
  }

  /** An entry that changes nothing. */
  private plain(section: Section): string {
    const p = this.prefix;
    if (section === "cellXfs") return `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
    if (section === "borders") return `<${p}border/>`;
    // What a font that is not there is read as.
    return `<${p}font><${p}sz val="11"/><${p}name val="${BODY_FONT}"/></${p}font>`;
  }

  /** How many entries of a section the cell formats count on; never fewer than one. */
  private asked(section: Section): number {
    const reference = { fonts: /\sfontId=["'](\d{1,5})["']/g, borders: /\sborderId=["'](\d{1,5})["']/g }[section as string];
    let asked = 1;
    if (reference) for (const [, index] of this.text.matchAll(reference)) asked = Math.max(asked, Math.min(Number(index) + 1, MAX_ASKED));
    return asked;
  }

  /** Where this entry is, or will be: entries that say the same in another order of attributes are the same. */
  private indexOf(section: Section, xml: string): number {
    const existing = this.existing.get(section)!;
    let places = this.places.get(section);
    if (!places) {
      this.places.set(section, (places = new Map()));
      // The first entry is what everything has that asks for none, and damaged files ask for entries that are not there: ours must become neither.
      for (let missing = this.asked(section) - existing.length; missing > 0; missing--) this.added.get(section)!.push(this.plain(section));
      for (let index = existing.length - 1; index >= 0; index--) places.set(canonical(existing[index]!), index);
    }
    const key = canonical(xml);
    let place = places.get(key);
    if (place === undefined) places.set(key, (place = existing.length + this.added.get(section)!.push(xml) - 1));
    return place;
  }
}

/** An element with the attributes of its start tag in alphabetical order. */
function canonical(xml: string): string {
  const root = rootOf(xml);
  if (!root) return xml;
  const attributes = attributesOf(xml, root.tag).map(({ name, value }) => `${name}=${value}`);
  return `${root.tag.name} ${attributes.sort().join(" ")}>${xml.slice(root.innerStart, root.innerEnd)}`;
}
