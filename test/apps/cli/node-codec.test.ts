// Node's own zlib and the portable codec: the same content, the same refusals, the same checksums.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { nodeCodec } from "../../../src/apps/cli/node-codec";
import { BrokenDeflate, type Codec, portable, useCodec } from "../../../src/hosts/ooxml/zip/codec";
import { HostError } from "../../../src/core/grid/host-error";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { writeZip } from "../../../src/hosts/ooxml/zip/zip-writer";

const SHEETS = path.resolve(__dirname, "../../sheets");
const BOTH: readonly (readonly [string, Codec])[] = [
  ["portable", portable],
  ["node", nodeCodec],
];
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
/** Compresses badly, so that its stream has several blocks. */
const varied = Uint8Array.from({ length: 300_000 }, (_, index) => Math.sin(index) * 1e6);

afterEach(() => useCodec(portable));

/** What comes out, put together. */
function inflated(codec: Codec, data: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  codec.inflate(data, most, (piece) => pieces.push(piece.slice()));
  return Buffer.concat(pieces);
}

describe.each(BOTH)("%s", (_, codec) => {
  test.each(BOTH)("reads what %s deflates", (_name, other) => {
    for (const content of [text("工会"), varied, text("<row/>".repeat(100_000))])
      expect(Buffer.from(inflated(codec, other.deflate(content), content.length)).equals(content)).toBe(true);
  });

  test("a stream cut short or spoilt is broken", () => {
    const data = portable.deflate(varied);
    expect(() => inflated(codec, data.subarray(0, data.length - 20), varied.length)).toThrow(BrokenDeflate);
    const spoilt = data.map((byte, index) => (index > 100 ? byte ^ 0x55 : byte));
    expect(() => inflated(codec, spoilt, varied.length)).toThrow(BrokenDeflate);
  });

  test("hands over more than is allowed only once, real content, and what the taker throws comes out", () => {
    const refused = new Error("enough");
    let taken = 0;
    const take = (piece: Uint8Array): void => {
      expect(Buffer.from(piece).equals(varied.subarray(taken, taken + piece.length))).toBe(true);
      taken += piece.length;
      if (taken > 1000) throw refused;
    };
    expect(() => codec.inflate(portable.deflate(varied), 1000, take)).toThrow(refused);
    expect(taken).toBeLessThan(varied.length);
  });

  test("a checksum goes on where the last piece ended", () => {
    expect(codec.crc32(text("123456789"), 0)).toBe(0xcbf43926);
    expect(codec.crc32(text("6789"), codec.crc32(text("12345"), 0))).toBe(0xcbf43926);
  });

  test("limits hold before and during inflation", () => {
    useCodec(codec);
    const bomb = new ZipArchive(writeZip([{ name: "a.xml", data: text("a".repeat(100)) }]));
    expect(Buffer.from(bomb.read("a.xml")).toString()).toHaveLength(100);
    const zip = writeZip([{ name: "a.xml", data: new Uint8Array(9_000_000) }]);
    const [carried] = [new ZipArchive(zip).rawEntry("a.xml")];
    // Stored whole by us, since it would look like a bomb; deflated by somebody else it is refused.
    const deflated = portable.deflate(new Uint8Array(9_000_000));
    const entry = { ...carried!.entry, method: 8, compressedSize: deflated.length };
    const archive = new ZipArchive(writeZip([{ entry, data: deflated, localExtra: new Uint8Array(0) }]));
    expect(() => archive.read("a.xml")).toThrow(expect.objectContaining({ code: "too-large" }));
    const lying = new ZipArchive(writeZip([{ entry: { ...entry, size: 1000 }, data: deflated, localExtra: new Uint8Array(0) }]));
    expect(() => lying.read("a.xml")).toThrow(HostError);
  });
});

test("every sample is the same workbook", () => {
  for (const file of readdirSync(SHEETS).filter((name) => name.endsWith(".xlsx"))) {
    const bytes = readFileSync(path.join(SHEETS, file));
    useCodec(portable);
    const before = readXlsx(bytes);
    useCodec(nodeCodec);
    expect(readXlsx(bytes)).toEqual(before);
  }
});
