/** readQuickly: a part through its handler: pieces of the usual forms from their bytes, all else through the general scanner. */
import { XmlDecoder } from "../../ooxml/xml/xml-decoder";
import { type XmlHandler, XmlScanner } from "../../ooxml/xml/xml-scanner";
import type { ZipArchive } from "../../ooxml/zip/zip";

/** What pieces of a part look like that are read from their bytes, and who takes them. */
export interface QuickForm {
  /** True where the next element, at this depth, may be such a piece. */
  readonly mayFollow: (depth: number) => boolean;
  /** Takes the piece that begins at `start`; position after it, -1 where it has another form. The end of some piece has to stand behind it. */
  readonly take: (bytes: Uint8Array, start: number) => number;
  /** Where the last piece that ends in these bytes ends; 0 where none does. */
  readonly lastEnd: (bytes: Uint8Array) => number;
  /** Where the first piece behind the position begins; the end of the bytes where none does. */
  readonly after: (bytes: Uint8Array, position: number) => number;
}

/** After so many pieces in other forms, one after the other, more of them are likely; and how many bytes of them are then scanned together. */
const MOST_PASSED = 8;
const TOGETHER = 16_384;

/** Throws HostError as ZipArchive.inflate, XmlDecoder and XmlScanner do. */
export function readQuickly(archive: ZipArchive, part: string, handler: XmlHandler, form: QuickForm): void {
  const decoder = new XmlDecoder(part);
  const scanner = new XmlScanner(handler, part);
  archive.inflate(part, (bytes) => {
    // A piece that is not all there is not tried: reading behind the last byte makes the engine forget what it has learnt of the loop.
    const lastEnd = form.lastEnd(bytes);
    let passed = 0;
    for (let at = 0; at < bytes.length; ) {
      if (at < lastEnd && form.mayFollow(scanner.depth) && decoder.isBetweenCharacters && scanner.isBetweenElements) {
        const end = form.take(bytes, at);
        if (end >= 0) {
          at = end;
          passed = 0;
          continue;
        }
        passed++;
      }
      // What stands before the next piece is for the scanner, one among it that could not be read otherwise; of many such pieces many at once.
      const next = form.after(bytes, passed < MOST_PASSED ? at : at + TOGETHER);
      scanner.write(
        decoder.write(at === 0 && next === bytes.length ? bytes : bytes.subarray(at, next), next < bytes.length),
        decoder.bytes,
      );
      at = next;
    }
  });
  scanner.write(decoder.end());
  scanner.end();
}
