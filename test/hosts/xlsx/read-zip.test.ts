import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { HostError, isRefusal } from "../../../src/core/grid/host-error";
import { crc32 } from "../../../src/hosts/ooxml/zip/crc32";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { buildXlsx, buildZip, type EntrySource, xlsxParts, type ZipOptions } from "./build-xlsx";
import { runs } from "../../runs";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

function codeOf(read: () => unknown): string {
  try {
    read();
    return "read";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

const readOne = (entry: Partial<EntrySource>, options: ZipOptions = {}): string =>
  text(
    new ZipArchive(
      buildZip(
        [
          { name: "first.xml", data: "<first/>" },
          { name: "a.xml", data: "<a>春节慰问</a>", ...entry },
        ],
        options,
      ),
    ).read("a.xml"),
  );

describe("reads", () => {
  test.each<[what: string, entry: Partial<EntrySource>, options: ZipOptions]>([
    ["deflated", {}, {}],
    ["stored", { isStored: true }, {}],
    ["sizes after the data", { hasDataDescriptor: true }, {}],
    ["zip64 sizes", { isZip64: true }, {}],
    ["a zip64 end", { isZip64: true }, { isZip64: true }],
    ["bytes after the zip", {}, { after: utf8("<html>not found</html>".repeat(5000)) }],
    ["bytes before the zip", {}, { before: utf8("junk".repeat(99)) }],
    [
      "an end record among the bytes after it",
      {},
      { after: Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array<number>(12).fill(0xff), 0, 0, 0, 0, 0, 0, 1) },
    ],
  ])("%s", (_, entry, options) => expect(readOne(entry, options)).toBe("<a>春节慰问</a>"));

  test("what another zip library wrote, part for part", () => {
    const parts = Object.fromEntries(["a.xml", "dir/b.bin", "名.txt"].map((name, at) => [name, utf8(`${name} `.repeat(at * 40_000))]));
    const archive = new ZipArchive(zipSync(parts));
    for (const [name, data] of Object.entries(parts)) expect(Buffer.compare(archive.read(name), data)).toBe(0);
  });

  test("names without regard to case and kind of slash", () => {
    const archive = new ZipArchive(buildZip([{ name: "XL\\Workbook.XML", data: "x" }]));
    expect(text(archive.read("/xl/workbook.xml"))).toBe("x");
    expect([archive.has("xl/workbook.xml"), archive.has("xl/other.xml"), archive.entry("xl/other.xml")]).toEqual([true, false, null]);
  });

  test("raw entries give back what stands in the file", () => {
    const bytes = buildZip([{ name: "a.xml", data: "<a/>", hasDataDescriptor: true }]);
    const { entry, data } = new ZipArchive(bytes).rawEntry("a.xml");
    expect([entry.size, entry.crc, entry.method, entry.modified]).toEqual([4, crc32(utf8("<a/>")), 8, 0x5a210000]);
    expect(data).toEqual(bytes.subarray(35, 35 + entry.compressedSize));
  });
});

test("crc32 of the digits one to nine, the standard check value", () => {
  expect(crc32(utf8("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});

describe("refuses", () => {
  test.each<[what: string, entry: Partial<EntrySource>, code: string]>([
    ["an encrypted entry", { lies: { flags: 1 } }, "encrypted"],
    ["strong encryption", { lies: { flags: 0x41 } }, "encrypted"],
    ["an unknown compression method", { lies: { method: 12 } }, "unsupported"],
    ["a size below the truth", { lies: { size: 3 } }, "corrupt"],
    ["a size above the truth", { lies: { size: 99 } }, "corrupt"],
    ["a wrong checksum", { lies: { crc: 1 } }, "corrupt"],
    ["a wrong checksum of stored data", { isStored: true, lies: { crc: 1 } }, "corrupt"],
    ["deflated data called stored", { lies: { method: 0 } }, "corrupt"],
    ["stored data called deflated", { isStored: true, lies: { method: 8 } }, "corrupt"],
  ])("%s", (_, entry, code) => expect(codeOf(() => readOne(entry))).toBe(code));

  test("two different entries of one name, but not two of the same content", () => {
    const twice = (second: string): string =>
      text(
        new ZipArchive(
          buildZip([
            { name: "a.xml", data: "1" },
            { name: "A.xml", data: second },
          ]),
        ).read("a.xml"),
      );
    expect(codeOf(() => twice("2"))).toBe("corrupt");
    expect(twice("1")).toBe("1");
  });

  test("an entry that is not there", () => {
    expect(codeOf(() => new ZipArchive(buildZip([])).read("a.xml"))).toBe("corrupt");
  });

  test("a bomb, before it has grown", () => {
    const bytes = buildZip([{ name: "a.xml", data: new Uint8Array(64 * 1024 * 1024) }]);
    let taken = 0;
    expect(codeOf(() => new ZipArchive(bytes).inflate("a.xml", (chunk) => (taken += chunk.length)))).toBe("too-large");
    expect(taken).toBeLessThan(9 * 1024 * 1024);
  });

  test("data longer than stated, as soon as it is", () => {
    const noise = Uint8Array.from({ length: 4_000_000 }, (_, at) => (at * 2654435761) >>> 13);
    let taken = 0;
    const archive = new ZipArchive(buildZip([{ name: "a.xml", data: noise, lies: { size: 4096 } }]));
    expect(codeOf(() => archive.inflate("a.xml", (chunk) => (taken += chunk.length)))).toBe("corrupt");
    expect(taken).toBeLessThanOrEqual(4096);
  });

  test("many entries that share the same data", () => {
    const data = new Uint8Array(7 * 1024 * 1024);
    const one = buildZip([{ name: "00.xml", data }]);
    const archive = new ZipArchive(manyNames(one, 60));
    expect(archive.entries).toHaveLength(60);
    expect(codeOf(() => archive.entries.forEach((entry) => archive.inflate(entry.name, () => {})))).toBe("too-large");
  });

  test("more entries than any workbook has", () => {
    const entries = Array.from({ length: 20_001 }, (_, at) => ({ name: `${at}`, data: "", isStored: true }));
    expect(codeOf(() => new ZipArchive(buildZip(entries)))).toBe("too-large");
  });

  test("an error of the taker comes out as it is", () => {
    const fault = new TypeError("mine");
    expect(() =>
      new ZipArchive(buildZip([{ name: "a", data: "x" }])).inflate("a", () => {
        throw fault;
      }),
    ).toThrow(fault);
  });
});

/** The same zip with so many directory entries for its one piece of data, named 00.xml, 01.xml … */
function manyNames(zip: Uint8Array, count: number): Uint8Array {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const entry = zip.subarray(start, end);
  const whole = new Uint8Array(start + entry.length * count + 22);
  whole.set(zip.subarray(0, start));
  for (let at = 0; at < count; at++) {
    whole.set(entry, start + entry.length * at);
    whole.set(utf8(String(at).padStart(2, "0")), start + entry.length * at + 46);
  }
  const last = start + entry.length * count;
  whole.set(zip.subarray(end), last);
  const out = new DataView(whole.buffer);
  out.setUint16(last + 8, count, true);
  out.setUint16(last + 10, count, true);
  out.setUint32(last + 12, entry.length * count, true);
  return whole;
}

describe("damage", () => {
  const good = buildXlsx({
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2000</v></c></row>'.repeat(20),
    strings: ["春节慰问"],
    formats: ["0.00"],
  });

  test("a workbook cut anywhere is refused", () => {
    for (let length = 0; length < good.length; length += 7)
      expect(["not-xlsx", "corrupt"]).toContain(codeOf(() => readXlsx(good.subarray(0, length))));
  });

  test("whatever the bytes, there is a workbook or a coded refusal", () => {
    const changes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    let refused = 0;
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = good.slice();
        for (const [at, value] of list) bytes[at] = value;
        try {
          expect(readXlsx(bytes).sheets).toHaveLength(1);
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
          expect(isRefusal(error.code)).toBe(true);
          refused++;
        }
      }),
      { numRuns: runs(1500) },
    );
    expect(refused).toBeGreaterThan(runs(500));
  });

  test("a flipped bit in a sheet's data is never read as another amount", () => {
    const { data } = new ZipArchive(good).rawEntry("xl/worksheets/sheet1.xml");
    const start = data.byteOffset - good.byteOffset;
    for (let bit = 0; bit < data.length * 8; bit += 5) {
      const bytes = good.slice();
      bytes[start + (bit >> 3)]! ^= 1 << (bit & 7);
      expect(codeOf(() => readXlsx(bytes))).not.toBe("read");
    }
  });

  test("parts changed at random inside a whole zip", () => {
    const parts = xlsxParts({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>1</v></c></row>',
      strings: ["x"],
      formats: [14],
    });
    const names = Object.keys(parts);
    fc.assert(
      fc.property(
        fc.nat(names.length - 1),
        fc.nat(2000),
        fc.nat(20),
        fc.constantFrom("", "<", '"', "1", "-", "&", "/>", "\u0000", "月", "9".repeat(400)),
        (which, place, removed, inserted) => {
          const name = names[which]!;
          const content = parts[name] as string;
          const at = place % (content.length + 1);
          const bytes = buildZip(
            Object.entries({ ...parts, [name]: content.slice(0, at) + inserted + content.slice(at + removed) }).map(([part, data]) => ({
              name: part,
              data,
            })),
          );
          const code = codeOf(() => readXlsx(bytes));
          expect(["read", "corrupt", "not-xlsx", "unsupported", "too-large"]).toContain(code);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  test("the good one is read, by us and by another library", () => {
    expect(readXlsx(good).sheets[0]!.at(1, 2)).toEqual({ value: 2000 });
    expect(Object.keys(unzipSync(good))).toContain("xl/worksheets/sheet1.xml");
  });
});

describe("what is no .xlsx", () => {
  const ole = (...names: string[]): Uint8Array => {
    const bytes = new Uint8Array(1024 + 128 * names.length);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    names.forEach((name, at) => {
      const start = 1024 + at * 128;
      [...name].forEach((letter, index) => (bytes[start + index * 2] = letter.charCodeAt(0)));
      bytes[start + 64] = name.length * 2 + 2;
    });
    return bytes;
  };
  const zip = (...names: string[]): Uint8Array => buildZip(names.map((name) => ({ name, data: "<x/>" })));

  test.each<[what: string, bytes: Uint8Array, code: string]>([
    ["nothing", new Uint8Array(0), "not-xlsx"],
    ["one byte", Uint8Array.of(0x50), "not-xlsx"],
    ["comma separated text", utf8("月份,活动,预算\r\n1月,春节慰问,2000\r\n"), "not-xlsx"],
    ["tab separated text in UTF-16", Uint8Array.of(0xff, 0xfe, 0x31, 0, 9, 0), "not-xlsx"],
    ["HTML", utf8("<html><table><tr><td>1月</td></tr></table></html>"), "not-xlsx"],
    ["PDF", utf8("%PDF-1.7\n"), "not-xlsx"],
    ["JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), "not-xlsx"],
    ["RAR", utf8("Rar!\u001a\u0007"), "not-xlsx"],
    [
      "a spreadsheet of 2003 in XML",
      utf8(
        '\ufeff<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
      "old-xls",
    ],
    ["an old .xls", ole("Root Entry", "Workbook"), "old-xls"],
    ["an older .xls", ole("Root Entry", "Book"), "old-xls"],
    ["an .xls without container", Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0, 0, 0), "old-xls"],
    ["a password", ole("Root Entry", "EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an old .doc", ole("Root Entry", "WordDocument"), "not-xlsx"],
    ["half a compound file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "old-xls"],
    ["an .xlsb", zip("[Content_Types].xml", "xl/workbook.bin"), "unsupported"],
    ["an .ods", zip("mimetype", "content.xml", "META-INF/manifest.xml"), "unsupported"],
    ["a .docx", zip("[Content_Types].xml", "_rels/.rels", "word/document.xml"), "not-xlsx"],
    ["a .pptx", zip("[Content_Types].xml", "ppt/presentation.xml"), "not-xlsx"],
    ["some other zip", zip("photo.jpg", "readme.txt"), "not-xlsx"],
    ["an empty zip", buildZip([]), "not-xlsx"],
    ["a workbook without its main part", zip("[Content_Types].xml", "xl/worksheets/sheet1.xml"), "corrupt"],
    [
      "the beginning of a zip and noise",
      Uint8Array.of(0x50, 0x4b, 3, 4, ...Array.from({ length: 500 }, (_, at) => (at * 77) & 255)),
      "corrupt",
    ],
  ])("%s", (_, bytes, code) => expect(codeOf(() => readXlsx(bytes))).toBe(code));
});
