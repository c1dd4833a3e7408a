/** Reads sharedStrings.xml: the texts that cells point at by number. Its stated counts are not trusted. */
import { HostError } from "../../../core/grid/host-error";
import { MAX_SHARED_STRINGS } from "../facts/limits";
import { RichText, unescaped } from "./rich-text";
import type { XmlScanner } from "../../ooxml/xml/xml-scanner";
import { readStringsXml, type StringsHandler } from "./string-bytes";
import type { ZipArchive } from "../../ooxml/zip/zip";

export function readSharedStrings(archive: ZipArchive, part: string | null): readonly string[] {
  if (part === null) return [];
  const reader = new SharedStringsReader();
  readStringsXml(archive, part, reader);
  return reader.strings;
}

class SharedStringsReader implements StringsHandler {
  readonly strings: string[] = [];
  private readonly rich = new RichText();
  private isInItem = false;

  get wantsText(): boolean {
    return this.rich.wantsText;
  }

  takesText(text: string): void {
    this.add(unescaped(text));
  }

  private add(text: string): void {
    if (this.strings.length >= MAX_SHARED_STRINGS) throw new HostError("too-large", { what: "shared strings" });
    this.strings.push(text);
  }

  open(name: string, tag: XmlScanner): void {
    if (this.isInItem) this.rich.open(name);
    else if (name === "si" && tag.depth === 2) {
      this.isInItem = true;
      this.rich.begin();
    }
  }

  close(name: string, depth: number): void {
    if (depth === 2 && this.isInItem) {
      this.add(this.rich.end());
      this.isInItem = false;
    } else if (this.isInItem) this.rich.close(name);
  }

  text(text: string): void {
    this.rich.add(text);
  }
}
