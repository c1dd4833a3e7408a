/** A part in any encoding that we read is patched as the same part in UTF-8, and comes out as UTF-8 that says so. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetEdit } from "../../../src/core/grid/edit";
import { exportValues } from "../../../src/hosts/xlsx/export/export-values";
import { PackageEdit } from "../../../src/hosts/ooxml/package/package-edit";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { decodedXml } from "../../../src/hosts/ooxml/xml/xml-decoder";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-host";
import { partKey, ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { writeZip } from "../../../src/hosts/ooxml/zip/zip-writer";
import { plainWorkbook } from "../../build-workbook";
import { draftSheet } from "../fixtures";
import { type Encoding, ENCODINGS } from "./encodings";
import { fullWorkbook, TOTAL } from "./full-workbook";

const PLAN = "工作计划";
const full = fullWorkbook();
const isXml = (part: string): boolean => /\.(?:xml|rels|vml)$/i.test(part);

const EDITS: readonly SheetEdit[] = [
  { kind: "insert-rows", expect: [], sheet: PLAN, before: 10, like: 9, rows: [{ cells: [{ column: 3, content: { value: "青年联谊" } }] }] },
  { kind: "set-cell", sheet: PLAN, row: 4, column: 5, content: { value: 9000 }, expect: { value: 8000 } },
  draftSheet("工会汇总", "汇总", "summary", `${PLAN}!E17`),
];

/** The workbook with each XML part in the encoding that is asked for it. */
function encoded(of: (part: string) => Encoding | null): Uint8Array {
  const entries = [...full.parts].map(([name, data]) => {
    const encoding = isXml(name) ? of(name) : null;
    return { name, data: encoding === null ? data : encoding.encode(new TextDecoder().decode(data)) };
  });
  return writeZip(entries);
}

interface Worked {
  readonly opened: unknown;
  readonly changed: unknown;
  readonly undone: unknown;
  readonly bytes: Uint8Array;
}

/** Opened, changed, saved, taken back and saved. */
function worked(bytes: Uint8Array): Worked {
  const file = XlsxFile.open(bytes);
  const opened = plainWorkbook(file.workbook);
  const inverse = file.apply(EDITS);
  const changed = file.save();
  file.apply(inverse);
  return { opened, changed: plainWorkbook(readXlsx(changed)), undone: plainWorkbook(readXlsx(file.save())), bytes: changed };
}

/** Every XML part without its declaration. */
function texts(bytes: Uint8Array): Map<string, string> {
  const archive = new ZipArchive(bytes);
  const parts = archive.entries.map(({ name }) => name).filter(isXml);
  return new Map(parts.map((name) => [name, decodedXml(archive.read(name), name).replace(/^<\?xml[^>]*\?>\s*/, "")]));
}

const plain = worked(full.bytes);

describe.each(ENCODINGS)("$name", (encoding) => {
  const bytes = encoded(() => encoding);

  it("is read, patched and taken back as UTF-8 is, and comes out as what it says", () => {
    const result = worked(bytes);
    expect(result.opened).toEqual(plain.opened);
    expect(result.changed).toEqual(plain.changed);
    expect(result.undone).toEqual(plain.undone);
    if (encoding.isWhole) expect(texts(result.bytes)).toEqual(texts(plain.bytes));
    const [before, after] = [new ZipArchive(bytes), new ZipArchive(result.bytes)];
    let changed = 0;
    for (const { name } of before.entries.filter((entry) => isXml(entry.name) && after.has(entry.name))) {
      const now = after.read(name);
      // What is not touched stays as it is.
      if (Buffer.compare(before.read(name), now) === 0) continue;
      changed++;
      const text = new TextDecoder("utf-8", { fatal: true }).decode(now);
      expect([name, /^<\?xml[^>]*encoding=["']([^"']*)/.exec(text)?.[1]?.toUpperCase() ?? "UTF-8"]).toEqual([name, "UTF-8"]);
    }
    // Content types, workbook and its relationships, plan, linked sheet, comments, drawings, table, charts, pivot.
    expect(changed).toBeGreaterThan(8);
  });

  it("is exported as UTF-8 is", () => {
    const values = (source: Uint8Array): unknown => plainWorkbook(readXlsx(exportValues(source, { sheets: [PLAN] }).bytes));
    expect(values(bytes)).toEqual(values(full.bytes));
  });
});

/** Each part in another encoding than its neighbours; after a few turns each part has been in a few. */
it.each([0, 1, 5])("parts in different encodings, turned by %d", (turn) => {
  const names = [...full.parts.keys()];
  const whole = ENCODINGS.filter(({ isWhole }) => isWhole);
  const of = (part: string): Encoding => whole[(names.indexOf(part) + turn) % whole.length]!;
  const result = worked(encoded(of));
  expect(result.changed).toEqual(plain.changed);
  expect(result.undone).toEqual(plain.undone);
  expect(texts(result.bytes)).toEqual(texts(plain.bytes));
});

it("a part that nothing here reads, in bytes that are no text, refuses the change with a code", () => {
  const comments = [...full.parts.keys()].find((name) => partKey(name) === "xl/comments1.xml")!;
  const broken = new Map(full.parts).set(comments, Uint8Array.from([...full.parts.get(comments)!, 0xd6]));
  const file = XlsxFile.open(writeZip([...broken].map(([name, data]) => ({ name, data }))));
  const before = file.save();
  expect(() => file.apply(EDITS)).toThrow(expect.objectContaining({ code: "corrupt" }));
  expect(file.save()).toBe(before);
});

describe("what is written is opened again first", () => {
  afterEach(() => jest.restoreAllMocks());

  /** Saving goes wrong: the bytes are those of a package that was changed behind the file's back. */
  function saving(change: (parts: PackageEdit) => void): void {
    const { save } = PackageEdit.prototype;
    jest.spyOn(PackageEdit.prototype, "save").mockImplementation(function (this: PackageEdit) {
      const parts = this.fork();
      change(parts);
      return save.call(parts);
    });
  }

  const sheet = "xl/worksheets/sheet1.xml";
  it.each<[string, (parts: PackageEdit) => void]>([
    ["a sheet cut short", (parts) => parts.setText(sheet, parts.text(sheet).slice(0, -20))],
    ["bytes that are no text", (parts) => parts.setBytes(sheet, Uint8Array.of(0x3c, 0xff, 0xd6))],
    ["another amount", (parts) => parts.setText(sheet, parts.text(sheet).replace("<v>1200</v>", "<v>1201</v>"))],
    ["another formula", (parts) => parts.setText(sheet, parts.text(sheet).replace("SUM(", "SUM(1,"))],
    ["a lost row", (parts) => parts.setText(sheet, parts.text(sheet).replace(/<row r="5".*?<\/row>/, ""))],
    [
      "a lost sheet",
      (parts) => parts.setText("xl/workbook.xml", parts.text("xl/workbook.xml").replace(/<sheet (?=[^>]*名单)[^>]*\/>/, "")),
    ],
    ["broken comments", (parts) => parts.setText("xl/comments1.xml", parts.text("xl/comments1.xml").replace("</comments>", ""))],
  ])("%s", (_name, change) => {
    const file = XlsxFile.open(full.bytes);
    file.apply(EDITS);
    const good = file.save();
    expect(sumIn(good)).toBe(TOTAL + 1000);
    saving(change);
    expect(() => file.save()).toThrow(expect.objectContaining({ code: "output-unreadable" }));
  });

  function sumIn(bytes: Uint8Array): number {
    const grid = readXlsx(bytes).sheets[0]!;
    return Array.from({ length: 13 }, (_, index) => grid.at(4 + index, 5).value).reduce<number>((sum, value) => sum + Number(value), 0);
  }
});

it("a workbook part in GBK gives an output that reads as it was meant", () => {
  const file = XlsxFile.open(new Uint8Array(readFileSync(join(__dirname, "../../cases/enc-workbook-gbk.xlsx"))));
  const [first] = file.workbook.sheets;
  file.apply([draftSheet("工会汇总", "汇总", "summary", `'${first!.sheet}'!A1`)]);
  expect(readXlsx(file.save()).sheets.map(({ sheet }) => sheet)).toEqual([first!.sheet, "工会汇总"]);
});
