/** Tells by its first bytes what a file is, so that what is no workbook is refused with the right words. */
import { HostError } from "../../../core/grid/host-error";
import { ZipArchive } from "../../ooxml/zip/zip";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens the zip of a workbook. Throws HostError "not-xlsx" for anything else than a workbook, "old-xls",
 * "encrypted", "unsupported" (.xlsb, .ods), "corrupt", "too-large".
 */
export function openArchive(bytes: Uint8Array): ZipArchive {
  if (startsWith(bytes, OLE)) throw new HostError(oleKind(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) throw new HostError(isBareBiff(bytes) || isSpreadsheetMl2003(bytes) ? "old-xls" : "not-xlsx");
  const archive = new ZipArchive(bytes);
  if (archive.has("xl/workbook.bin")) throw new HostError("unsupported", { what: "xlsb" });
  if (archive.has("mimetype") && archive.has("content.xml")) throw new HostError("unsupported", { what: "ods" });
  if (archive.has("word/document.xml") || archive.has("ppt/presentation.xml")) throw new HostError("not-xlsx");
  if (!archive.entries.some((entry) => /^[\\/]*(xl[\\/]|\[content_types\]\.xml$|_rels[\\/])/i.test(entry.name)))
    throw new HostError("not-xlsx");
  return archive;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte);
}

/** A compound file: its directory entries lie on multiples of 128 bytes, each a UTF-16 name and that name's length. */
function oleKind(bytes: Uint8Array): "encrypted" | "old-xls" | "not-xlsx" {
  let isOther = false;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64]! | (bytes[at + 65]! << 8);
    if (length < 4 || length > 64 || length % 2 !== 0) continue;
    let name = "";
    for (let letter = at; letter < at + length - 2; letter += 2) name += String.fromCharCode(bytes[letter]! | (bytes[letter + 1]! << 8));
    if (name === "EncryptedPackage") return "encrypted";
    if (name === "WordDocument" || name === "PowerPoint Document") isOther = true;
  }
  return isOther ? "not-xlsx" : "old-xls";
}

/** Excel 2 to 4 wrote records without a container: BOF is 09 00, 09 02 or 09 04, then its length. */
function isBareBiff(bytes: Uint8Array): boolean {
  return (
    bytes.length > 8 && bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1]!) && [4, 6, 8].includes(bytes[2]!) && bytes[3] === 0
  );
}

function isSpreadsheetMl2003(bytes: Uint8Array): boolean {
  if (!bytes.subarray(0, 4).includes(0x3c)) return false;
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  return /^[^<]{0,3}<\?xml/.test(start) && start.includes("urn:schemas-microsoft-com:office:spreadsheet");
}
