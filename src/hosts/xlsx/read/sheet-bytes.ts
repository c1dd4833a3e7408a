/** readSheetXml: a sheet's part through its handler: rows of the usual forms from their bytes, the others through the general scanner. */
import { XmlDecoder } from "../../ooxml/xml/xml-decoder";
import { type XmlHandler, XmlScanner } from "../../ooxml/xml/xml-scanner";
import type { ZipArchive } from "../../ooxml/zip/zip";
import { QuickRow } from "./quick-row";

export interface SheetHandler extends XmlHandler {
  /** True where the next element may be a row. */
  readonly isBetweenRows: boolean;
  /** Takes a row that was read from its bytes. */
  takesRow(row: QuickRow): void;
}

const [LESS, SLASH, R, O, W, SPACE] = [60, 47, 114, 111, 119, 32];
const ROW_END_LENGTH = "</row>".length;

/** After so many rows in other forms, one after the other, more of them are likely; and how many bytes of them are then scanned together. */
const MOST_PASSED = 8;
const TOGETHER = 16_384;

/** One for all sheets: it has room for the widest row there can be, and is read out before the next row is read. */
const row = new QuickRow();

/** Throws HostError as ZipArchive.inflate, XmlDecoder and XmlScanner do. */
export function readSheetXml(archive: ZipArchive, part: string, handler: SheetHandler): void {
  const decoder = new XmlDecoder(part);
  const scanner = new XmlScanner(handler, part);
  archive.inflate(part, (bytes) => {
    // A row that is not all there is not tried: reading behind the last byte makes the engine forget what it has learnt of the loop.
    const lastEnd = lastRowEnd(bytes);
    let passed = 0;
    for (let at = 0; at < bytes.length; ) {
      if (at < lastEnd && handler.isBetweenRows && decoder.isBetweenCharacters && scanner.isBetweenElements) {
        const end = row.read(bytes, at);
        if (end >= 0) {
          handler.takesRow(row);
          at = end;
          passed = 0;
          continue;
        }
        passed++;
      }
      // What stands before the next row is for the scanner, a row among it that could not be read otherwise; of a sheet of such rows many at once.
      const next = rowAfter(bytes, passed < MOST_PASSED ? at : at + TOGETHER);
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

/** Where the last row that ends in these bytes ends; 0 where none does. */
function lastRowEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - ROW_END_LENGTH; at > 0; at--) {
    if (bytes[at] === LESS && bytes[at + 1] === SLASH && bytes[at + 2] === R && bytes[at + 3] === O && bytes[at + 4] === W) return at;
  }
  return 0;
}

/** Where the first row behind the position begins; the end of the bytes where none does. */
function rowAfter(bytes: Uint8Array, position: number): number {
  for (let at = bytes.indexOf(LESS, position + 1); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    if (bytes[at + 1] === R && bytes[at + 2] === O && bytes[at + 3] === W && bytes[at + 4] === SPACE) return at;
  }
  return bytes.length;
}
