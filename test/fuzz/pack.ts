/** Pack: the entries of a workbook file while it is being spoilt; what is not touched keeps its compressed bytes. */
import { decodedXml } from "../../src/hosts/ooxml/xml/xml-decoder";
import { type RawEntry, ZipArchive } from "../../src/hosts/ooxml/zip/zip";
import { type OutEntry, writeZip } from "../../src/hosts/ooxml/zip/zip-writer";

interface Held {
  name: string;
  raw: RawEntry | null;
  data: Uint8Array | null;
}

export class Pack {
  private constructor(
    private readonly archive: ZipArchive,
    readonly entries: Held[],
  ) {}

  /** Throws HostError as ZipArchive does. */
  static open(bytes: Uint8Array): Pack {
    const archive = new ZipArchive(bytes);
    return new Pack(
      archive,
      archive.entries.map((entry) => ({ name: entry.name, raw: archive.rawEntry(entry), data: null })),
    );
  }

  /** Places of the XML parts that match. */
  xml(pattern: RegExp = /./): number[] {
    return this.entries.flatMap(({ name }, at) => (/\.(?:xml|rels|vml)$/i.test(name) && pattern.test(name) ? [at] : []));
  }

  /** Throws HostError where the part cannot be read. */
  text(at: number): string {
    const { name, data } = this.entries[at]!;
    return decodedXml(data ?? this.archive.read(name), name);
  }

  put(at: number, content: string | Uint8Array): void {
    const held = this.entries[at]!;
    held.data = typeof content === "string" ? new TextEncoder().encode(content) : content;
    held.raw = null;
  }

  build(): Uint8Array {
    return writeZip(
      this.entries.map(({ name, raw, data }): OutEntry => {
        if (data !== null) return { name, data };
        if (raw!.entry.name === name) return raw!;
        return { ...raw!, entry: { ...raw!.entry, name, nameBytes: new TextEncoder().encode(name) } };
      }),
    );
  }
}
