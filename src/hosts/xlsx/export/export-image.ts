/** withoutMetadata: a picture's bytes without what a camera or program wrote beside the picture: names, places, times. */

const PNG_START = [0x89, 0x50, 0x4e, 0x47];
/** Chunks of text, Exif and time; every other chunk belongs to the picture. */
const PNG_METADATA = new Set(["tEXt", "zTXt", "iTXt", "eXIf", "tIME"]);

/** Exif and XMP, Photoshop and IPTC, comments. */
const JPEG_METADATA = new Set([0xe1, 0xed, 0xfe]);
const JPEG_SCAN = 0xda;

/** PNG and JPEG are cleaned; bytes that are neither, or broken, come back as they are. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  if (PNG_START.every((byte, at) => bytes[at] === byte)) return joined(pngPieces(bytes)) ?? bytes;
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return joined(jpegPieces(bytes)) ?? bytes;
  return bytes;
}

function pngPieces(bytes: Uint8Array): Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!PNG_METADATA.has(type)) pieces.push(bytes.subarray(at, end));
    at = end;
    // Whatever follows the end of the picture is none of it.
    if (type === "IEND") return pieces;
  }
  return null;
}

function jpegPieces(bytes: Uint8Array): Uint8Array[] | null {
  const pieces = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === JPEG_SCAN) return [...pieces, bytes.subarray(at)];
    const end = at + 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!);
    if (end > bytes.length || end < at + 4) return null;
    if (!JPEG_METADATA.has(marker)) pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function joined(pieces: readonly Uint8Array[] | null): Uint8Array | null {
  if (pieces === null) return null;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
