/** ExportStyles: the cell styles of an export: those its cells use, with their fonts, fills, borders and formats, and no others. */
import { ALIGNMENT, type Allowed, BORDER, copied, FILL, FONT } from "./export-copy";
import { NORMAL_STYLE } from "../facts/office-names";
import { attributeOf, childNamed, childrenOf, type Element, escapeAttribute, rootOf } from "../../ooxml/xml/xml-edit";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const GRAY_FILL = '<fill><patternFill patternType="gray125"/></fill>';
const PLAIN_FONT = '<font><sz val="11"/></font>';
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

/** A list of the styles part that is rebuilt from what is used of it. */
class UsedList {
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly text: string,
    private readonly elements: readonly Element[],
    private readonly allowed: Allowed,
    private readonly otherwise: string,
    first: readonly string[],
  ) {
    for (const xml of first) this.numbers.set(xml, this.numbers.size);
  }

  taken(index: number): number {
    const element = this.elements[index];
    const xml = element ? copied(this.text, element, this.allowed) : this.otherwise;
    let number = this.numbers.get(xml);
    if (number === undefined) this.numbers.set(xml, (number = this.numbers.size));
    return number;
  }

  written(name: string): string {
    return `<${name} count="${this.numbers.size}">${[...this.numbers.keys()].join("")}</${name}>`;
  }
}

export class ExportStyles {
  private readonly text: string;
  private readonly root: Element | null;
  private readonly xfs: readonly Element[];
  private readonly codes = new Map<number, string>();
  private readonly usedCodes = new Map<number, string>();
  private readonly fonts: UsedList;
  private readonly fills: UsedList;
  private readonly borders: UsedList;
  private readonly written = new Map<string, number>();
  private readonly numberOf = new Map<number, number>();
  private readonly normal: string;

  /** `source` is the original's styles part, null where it has none. */
  constructor(source: string | null) {
    this.text = source ?? "";
    this.root = source === null ? null : rootOf(source);
    this.xfs = this.list("cellXfs");
    for (const { tag } of this.list("numFmts")) {
      const code = attributeOf(this.text, tag, "formatCode");
      if (code !== null) this.codes.set(Number(attributeOf(this.text, tag, "numFmtId")), code);
    }
    this.fonts = new UsedList(this.text, this.list("fonts"), FONT, PLAIN_FONT, []);
    this.fills = new UsedList(this.text, this.list("fills"), FILL, NO_FILL, [NO_FILL, GRAY_FILL]);
    this.borders = new UsedList(this.text, this.list("borders"), BORDER, NO_BORDER, []);
    // The first font and the first style are the defaults: column widths and empty cells rest on them.
    this.normal = this.xf(this.list("cellStyleXfs")[0], "");
    this.taken(0);
  }

  /** The new number of one of the original's cell styles. */
  taken(index: number): number {
    const known = this.numberOf.get(index);
    if (known !== undefined) return known;
    // Everything a cell shows stands in its own style; the named style it hangs on is not needed.
    const xml = this.xf(this.xfs[index], ' xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"');
    let number = this.written.get(xml);
    if (number === undefined) this.written.set(xml, (number = this.written.size));
    this.numberOf.set(index, number);
    return number;
  }

  xml(): string {
    const codes = [...this.usedCodes].map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    const colors = this.root && childNamed(this.text, this.root, "colors");
    const palette = colors && childNamed(this.text, colors, "indexedColors");
    return (
      `<styleSheet xmlns="${MAIN}">` +
      (codes.length === 0 ? "" : `<numFmts count="${codes.length}">${codes.join("")}</numFmts>`) +
      this.fonts.written("fonts") +
      this.fills.written("fills") +
      this.borders.written("borders") +
      `<cellStyleXfs count="1">${this.normal}</cellStyleXfs>` +
      `<cellXfs count="${this.written.size}">${[...this.written.keys()].join("")}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="${NORMAL_STYLE}" xfId="0" builtinId="0"/></cellStyles>` +
      (palette ? `<colors>${copied(this.text, palette, { children: { rgbColor: { attributes: ["rgb"] } } })}</colors>` : "") +
      `</styleSheet>`
    );
  }

  private list(name: string): Element[] {
    const list = this.root && childNamed(this.text, this.root, name);
    return list ? [...childrenOf(this.text, list)] : [];
  }

  private xf(xf: Element | undefined, more: string): string {
    const number = (name: string): number => {
      const value = Number((xf && attributeOf(this.text, xf.tag, name)) ?? 0);
      return Number.isInteger(value) && value >= 0 ? value : 0;
    };
    const format = number("numFmtId");
    const code = this.codes.get(format);
    if (code !== undefined) this.usedCodes.set(format, code);
    const alignment = xf && childNamed(this.text, xf, "alignment");
    const start =
      `<xf numFmtId="${format}" fontId="${this.fonts.taken(number("fontId"))}" fillId="${this.fills.taken(number("fillId"))}"` +
      ` borderId="${this.borders.taken(number("borderId"))}"${more}`;
    return alignment ? `${start}>${copied(this.text, alignment, ALIGNMENT)}</xf>` : `${start}/>`;
  }
}
