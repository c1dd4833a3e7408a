/** Reads sharedStrings.xml: the texts that cells point at by number. Its stated counts are not trusted. */
import { HostError } from "../../../core/grid/host-error";
import { MAX_SHARED_STRINGS, MAX_TEXT_LENGTH } from "../facts/limits";
import { readXml } from "../../ooxml/package/read-xml";
import { RichText, unescaped } from "./rich-text";
import type { XmlHandler, XmlScanner } from "../../ooxml/xml/xml-scanner";
import type { ZipArchive } from "../../ooxml/zip/zip";

export function readSharedStrings(archive: ZipArchive, part: string | null): readonly string[] {
  if (part === null) return [];
  const reader = new SharedStringsReader();
  readXml(archive, part, reader);
  return reader.strings;
}

const [PLAIN, SPACED, END] = ["<si><t>", '<si><t xml:space="preserve">', "</t></si>"];
/** What is more than itself in a text, or none. */
const SPECIAL = /[&\r]|\]\]>/;

class SharedStringsReader implements XmlHandler {
  readonly strings: string[] = [];
  private readonly rich = new RichText();
  private isInItem = false;

  get wantsText(): boolean {
    return this.rich.wantsText;
  }

  /** An item of one plain text, which is nearly every one. */
  takes(tag: XmlScanner, at: number): number {
    if (this.isInItem || tag.depth !== 1) return -1;
    const { source } = tag;
    const start = source.startsWith(PLAIN, at) ? at + PLAIN.length : source.startsWith(SPACED, at) ? at + SPACED.length : -1;
    if (start < 0) return -1;
    const end = source.indexOf("<", start);
    if (end < 0 || !source.startsWith(END, end)) return -1;
    const text = source.slice(start, end);
    if (text.length > MAX_TEXT_LENGTH || SPECIAL.test(text)) return -1;
    this.add(unescaped(text));
    return end + END.length;
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
