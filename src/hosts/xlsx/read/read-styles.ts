/** Reads from styles.xml what matters to a reader of values: the number format code, the fill and the strike-through of each cell style. */
import { HostError } from "../../../core/grid/host-error";
import type { Paint } from "../../../core/grid/paint";
import { MAX_FORMAT_LENGTH, MAX_STYLES } from "../facts/limits";
import { BUILT_IN_FORMATS } from "../facts/number-formats";
import { isTrue, readXml } from "../../ooxml/package/read-xml";
import type { XmlHandler, XmlScanner } from "../../ooxml/xml/xml-scanner";
import type { ZipArchive } from "../../ooxml/zip/zip";

/** Both by cell style index. */
export interface CellStyles {
  /** Undefined is General. */
  readonly formats: readonly (string | undefined)[];
  /** Undefined: neither filled nor struck through. */
  readonly paints: readonly (Paint | undefined)[];
}

export function readCellStyles(archive: ZipArchive, part: string | null): CellStyles {
  if (part === null) return { formats: [], paints: [] };
  const styles = new StylesReader();
  readXml(archive, part, styles);
  return {
    formats: styles.styles.map(({ format }) => {
      const code = styles.codes.get(format) ?? BUILT_IN_FORMATS.get(format);
      return code === undefined || /^general$/i.test(code) ? undefined : code;
    }),
    paints: styles.styles.map(({ font, fill }) => {
      const paint: Paint = { fill: styles.fills[fill] ?? null, isStruck: styles.struckFonts.has(font) };
      return paint.fill === null && !paint.isStruck ? undefined : paint;
    }),
  };
}

class StylesReader implements XmlHandler {
  readonly codes = new Map<number, string>();
  /** Numbers of the parts that each cell style is put together from. */
  readonly styles: { readonly format: number; readonly font: number; readonly fill: number }[] = [];
  readonly fills: (string | null)[] = [];
  readonly struckFonts = new Set<number>();
  readonly wantsText = false;
  private group = "";
  private fonts = 0;
  private pattern = "none";

  open(name: string, tag: XmlScanner): void {
    if (tag.depth === 2) this.group = name;
    else if (name === "numFmt" && tag.depth === 3) {
      const code = tag.attribute("formatCode");
      if (code !== null && code.length > MAX_FORMAT_LENGTH) throw new HostError("too-large", { what: "number format" });
      if (code !== null && code !== "") this.codes.set(Number(tag.attribute("numFmtId")), code);
    } else if (this.group === "fonts") this.openFont(name, tag);
    else if (this.group === "fills") this.openFill(name, tag);
    else if (this.group === "cellXfs" && name === "xf" && tag.depth === 3) {
      if (this.styles.length >= MAX_STYLES) throw new HostError("too-large", { what: "styles" });
      const number = (attribute: string): number => Number(tag.attribute(attribute) ?? 0);
      this.styles.push({ format: number("numFmtId"), font: number("fontId"), fill: number("fillId") });
    }
  }

  private openFont(name: string, tag: XmlScanner): void {
    if (tag.depth === 3) this.fonts++;
    else if (tag.depth === 4 && name === "strike") {
      const value = tag.attribute("val");
      if (value === null || isTrue(value)) this.struckFonts.add(this.fonts - 1);
    }
  }

  private openFill(name: string, tag: XmlScanner): void {
    if (tag.depth === 3) this.fills.push(null);
    else if (tag.depth === 4) {
      this.pattern = name === "gradientFill" ? "gradient" : (tag.attribute("patternType") ?? "none");
      if (this.pattern !== "none" && this.pattern !== "solid") this.fills[this.fills.length - 1] = this.pattern;
    } else if (tag.depth === 5 && name === "fgColor" && this.pattern !== "none") {
      const color = colorOf(tag);
      this.fills[this.fills.length - 1] = this.pattern === "solid" ? color : `${this.pattern} ${color ?? ""}`;
    }
  }

  close(): void {}

  text(): void {}
}

/** White in the three ways a file may say it. */
const WHITE = /^(?:FFFFFF|theme0|indexed[19])$/;

/** Names a colour as the file does; null for white. */
function colorOf(tag: XmlScanner): string | null {
  const rgb = tag.attribute("rgb");
  const theme = tag.attribute("theme");
  const tint = Number(tag.attribute("tint") ?? 0);
  const base = rgb !== null ? rgb.slice(-6).toUpperCase() : theme !== null ? `theme${theme}` : `indexed${tag.attribute("indexed") ?? ""}`;
  if (tint === 0) return WHITE.test(base) ? null : base;
  return `${base} ${tint.toFixed(3)}`;
}
