import { withoutMetadata } from "../../../src/hosts/xlsx/export/export-image";

const bytes = (...pieces: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => (typeof piece === "string" ? [...Buffer.from(piece, "latin1")] : [...piece])));
const chunk = (type: string, data: string): number[] => [...bytes([0, 0, 0, data.length], type, data, [1, 2, 3, 4])];
const segment = (marker: number, data: string): number[] => [...bytes([0xff, marker, 0, data.length + 2], data)];
const PNG = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];

test("a PNG loses its texts, Exif and time, and what hangs behind its end", () => {
  const source = bytes(
    PNG,
    chunk("IHDR", "size"),
    chunk("tEXt", "Author\0someone"),
    chunk("eXIf", "camera"),
    chunk("IDAT", "pixels"),
    chunk("tIME", "2026"),
    chunk("IEND", ""),
    "someone again",
  );
  expect(withoutMetadata(source)).toEqual(bytes(PNG, chunk("IHDR", "size"), chunk("IDAT", "pixels"), chunk("IEND", "")));
});

test("a JPEG loses Exif, XMP, IPTC and comments, and keeps its colours", () => {
  const rest = [0xff, 0xda, 0, 2, 9, 9, 0xff, 0xe1, 0, 2, 0xff, 0xd9];
  const source = bytes(
    [0xff, 0xd8],
    segment(0xe0, "JFIF"),
    segment(0xe1, "Exif someone"),
    segment(0xe2, "ICC"),
    segment(0xed, "IPTC"),
    segment(0xfe, "someone"),
    rest,
  );
  expect(withoutMetadata(source)).toEqual(bytes([0xff, 0xd8], segment(0xe0, "JFIF"), segment(0xe2, "ICC"), rest));
});

test.each([
  ["no picture", bytes("GIF89a")],
  ["a PNG cut short", bytes(PNG, [0, 0, 1, 0], "IDAT")],
  ["a JPEG cut short", bytes([0xff, 0xd8, 0xff, 0xe1, 0, 50], "x")],
  ["nothing", bytes()],
])("%s comes back as it is", (_what, source) => expect(withoutMetadata(source)).toBe(source));
