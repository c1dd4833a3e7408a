/** Reads from styles.xml what matters to values: the number format code of each cell style. */
import { HostError } from "../../../core/grid/host-error";
import { MAX_FORMAT_LENGTH, MAX_STYLES } from "../facts/limits";
import { BUILT_IN_FORMATS } from "../facts/number-formats";
import { readXml } from "../package/read-xml";
import type { XmlHandler, XmlScanner } from "../xml/xml-scanner";
import type { ZipArchive } from "../zip/zip";

/** Format code by cell style index; undefined is General. */
export type StyleFormats = readonly (string | undefined)[];

export function readStyleFormats(archive: ZipArchive, part: string | null): StyleFormats {
  if (part === null) return [];
  const styles = new StylesReader();
  readXml(archive, part, styles);
  return styles.formatIds.map((id) => {
    const code = styles.codes.get(id) ?? BUILT_IN_FORMATS.get(id);
    return code === undefined || /^general$/i.test(code) ? undefined : code;
  });
}

class StylesReader implements XmlHandler {
  readonly codes = new Map<number, string>();
  readonly formatIds: number[] = [];
  readonly wantsText = false;
  private isInCellStyles = false;

  open(name: string, tag: XmlScanner): void {
    if (tag.depth === 2) this.isInCellStyles = name === "cellXfs";
    else if (tag.depth !== 3) return;
    else if (name === "numFmt") {
      const code = tag.attribute("formatCode");
      if (code !== null && code.length > MAX_FORMAT_LENGTH) throw new HostError("too-large", { what: "number format" });
      if (code !== null && code !== "") this.codes.set(Number(tag.attribute("numFmtId")), code);
    } else if (name === "xf" && this.isInCellStyles) {
      if (this.formatIds.length >= MAX_STYLES) throw new HostError("too-large", { what: "styles" });
      this.formatIds.push(Number(tag.attribute("numFmtId") ?? 0));
    }
  }

  close(): void {}

  text(): void {}
}
