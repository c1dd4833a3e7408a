/** readSheetXml: a sheet's part through its handler: rows of the usual forms from their bytes, the others through the general scanner. */
import type { XmlHandler } from "../../ooxml/xml/xml-scanner";
import type { ZipArchive } from "../../ooxml/zip/zip";
import { readQuickly } from "./quick-parts";
import { QuickRow } from "./quick-row";

export interface SheetHandler extends XmlHandler {
  /** True where the next element may be a row. */
  readonly isBetweenRows: boolean;
  /** Takes a row that was read from its bytes. */
  takesRow(row: QuickRow): void;
}

const [LESS, SLASH, R, O, W, SPACE] = [60, 47, 114, 111, 119, 32];
const ROW_END_LENGTH = "</row>".length;

/** One for all sheets: it has room for the widest row there can be, and is read out before the next row is read. */
const row = new QuickRow();

/** Throws HostError as readQuickly does. */
export function readSheetXml(archive: ZipArchive, part: string, handler: SheetHandler): void {
  const take = (bytes: Uint8Array, start: number): number => {
    const end = row.read(bytes, start);
    if (end >= 0) handler.takesRow(row);
    return end;
  };
  readQuickly(archive, part, handler, { mayFollow: () => handler.isBetweenRows, take, lastEnd: lastRowEnd, after: rowAfter });
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
