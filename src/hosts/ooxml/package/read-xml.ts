/** Reads one XML part of a package through a handler, slice by slice, so that no part is ever held whole. */
import { XmlDecoder } from "../xml/xml-decoder";
import { type XmlHandler, XmlScanner } from "../xml/xml-scanner";
import type { ZipArchive } from "../zip/zip";

/** Throws HostError as ZipArchive.inflate, XmlDecoder and XmlScanner do. */
export function readXml(archive: ZipArchive, part: string, handler: XmlHandler): void {
  const decoder = new XmlDecoder(part);
  const scanner = new XmlScanner(handler, part);
  archive.inflate(part, (bytes) => scanner.write(decoder.write(bytes), decoder.bytes));
  scanner.write(decoder.end());
  scanner.end();
}

/** What xsd:boolean calls true. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
