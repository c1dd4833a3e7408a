/** articleIn: the bytes of a text or a Word file as what an article is read from. */
import type { DocumentBlock } from "../core/grid/document";
import { readDocx } from "../hosts/docx/read-docx";
import { decodeText, isArchive } from "../hosts/text/decode-text";

/** Throws HostError: not-text, old-doc, encrypted, corrupt, too-large. */
export function articleIn(bytes: Uint8Array): string | readonly DocumentBlock[] {
  return isArchive(bytes) ? readDocx(bytes) : decodeText(bytes);
}
