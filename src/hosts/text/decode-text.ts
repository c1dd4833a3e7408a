/** decodeText: the bytes of a text file as text: by byte order mark, else UTF-8, else GB18030; what is no text is refused. */
import { HostError } from "../../core/grid/host-error";

/** Larger texts are no plan. */
export const MAX_TEXT_BYTES = 32 * 1024 * 1024;
const SNIFF = 4096;

/** Throws HostError: old-doc (.doc, .wps, .pdf), encrypted (a locked Word file), not-text, too-large. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > MAX_TEXT_BYTES) throw new HostError("too-large");
  refuseDocuments(bytes);
  const [b0, b1, b2] = bytes;
  if (b0 === 0xff && b1 === 0xfe) return decoded(bytes.subarray(2), "utf-16le");
  if (b0 === 0xfe && b1 === 0xff) return decoded(bytes.subarray(2), "utf-16be");
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return readable(decoded(bytes.subarray(3), "utf-8"));
  const wide = wideEncoding(bytes);
  if (wide !== null) return readable(decoded(bytes, wide));
  return readable(attempt(bytes, "utf-8") ?? decoded(bytes, "gb18030"));
}

/** True for a zip archive, as a .docx is one. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function refuseDocuments(bytes: Uint8Array): void {
  const isOle = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
  if (isOle) throw new HostError(holdsEncryptedPackage(bytes) ? "encrypted" : "old-doc");
  if (attempt(bytes.subarray(0, 5), "utf-8") === "%PDF-" || attempt(bytes.subarray(0, 5), "utf-8") === "{\\rtf")
    throw new HostError("old-doc");
}

const ENCRYPTED = "EncryptedPackage";

/** The name of the stream that a locked Office file keeps its package in, in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  for (let at = 0; at + 2 * ENCRYPTED.length <= bytes.length; at++) {
    let length = 0;
    while (length < ENCRYPTED.length && bytes[at + 2 * length] === ENCRYPTED.charCodeAt(length) && bytes[at + 2 * length + 1] === 0)
      length++;
    if (length === ENCRYPTED.length) return true;
  }
  return false;
}

/** UTF-16 without its mark: every other byte of the line ends and figures is nought. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const start = bytes.subarray(0, SNIFF);
  const noughts = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) noughts[index % 2]!++;
  });
  if (bytes.length % 2 !== 0 || noughts[0]! + noughts[1]! < 2) return null;
  if (noughts[0] === 0) return "utf-16le";
  return noughts[1] === 0 ? "utf-16be" : null;
}

function attempt(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array, label: string): string {
  const text = attempt(bytes, label);
  if (text === null) throw new HostError("not-text");
  return text;
}

/** Control characters are no text, whatever the decoder made of them. */
function readable(text: string): string {
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) throw new HostError("not-text");
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) odd++;
  }
  if (odd * 100 > text.length) throw new HostError("not-text");
  return text;
}
