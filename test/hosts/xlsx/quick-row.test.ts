/** QuickRow: rows read from their bytes. Whatever it takes, the general scanner must read the same, in files as programs write them and in spoilt ones. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Grid } from "../../../src/core/grid/grid";
import { HostError } from "../../../src/core/grid/host-error";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { XmlScanner } from "../../../src/hosts/ooxml/xml/xml-scanner";
import { QuickRow } from "../../../src/hosts/xlsx/read/quick-row";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { buildXlsx, buildZip } from "./build-xlsx";
import { sharedFolder } from "./read-in-process";
import { runs } from "../../runs";

const quick = new QuickRow();
const endOf = (text: string): number => quick.read(new TextEncoder().encode(text), 0);

test("takes rows as programs write them", () => {
  const row =
    '<row r="12" spans="1:4" s="3" customFormat="1" ht="20.5" customHeight="1" x14ac:dyDescent="0.2"><c r="A12" s="2" t="s"><v>17</v></c><c r="B12"/><c r="D12" s="1"><v>-1.5E-2</v></c><c r="XFD12" t="n"><v>5</v></c></row>';
  expect(endOf(`${row}<row`)).toBe(row.length);
  expect(quick).toMatchObject({ row: 12, count: 4 });
  expect([...quick.columns.subarray(0, 4)]).toEqual([1, 2, 4, 16384]);
  expect([...quick.styles.subarray(0, 4)]).toEqual([2, 0, 1, 0]);
  expect([...quick.areTexts.subarray(0, 4)]).toEqual([1, 0, 0, 0]);
  expect([...quick.values.subarray(0, 4)]).toEqual([17, -1, -1, 5]);
  expect([0, 1, 2, 3].map((at) => quick.raws[at])).toEqual([undefined, undefined, "-1.5E-2", undefined]);
  expect(endOf('<row r="2"><c r="A2" t="s"><v>17</v></c></row>')).toBeGreaterThan(0);
  expect(quick.raws[2]).toBeUndefined();
});

test.each([
  '<row r="1"><c r="A1"><v>1</v></c></row',
  '<row r="1"><c r="A2"><v>1</v></c></row>',
  '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>',
  '<row r="1" ht="0"><c r="A1"><v>1</v></c></row>',
  '<row r="1" ht="0.0"><c r="A1"><v>1</v></c></row>',
  '<row r="1" spans="1:2" spans="1:2"><c r="A1"><v>1</v></c></row>',
  '<row r="1" spans="1&amp;2"><c r="A1"><v>1</v></c></row>',
  '<row r="01"><c r="A01"><v>1</v></c></row>',
  '<row r="0"><c r="A0"><v>1</v></c></row>',
  '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
  '<row><c r="A1"><v>1</v></c></row>',
  '<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>',
  '<row r="1"><c r="A1" t="str"><v>1</v></c></row>',
  '<row r="1"><c r="A1" t="s"><v>1.5</v></c></row>',
  '<row r="1"><c r="A1"><v>1</v></c> </row>',
  '<row r="1"><c r="A1"><v>1</v></c></rows>',
  '<row r="1"/>',
])("leaves to the general scanner: %s", (xml) => expect(endOf(xml)).toBe(-1));

/** All that is read of a workbook, or why it is refused. */
function outcome(bytes: Uint8Array): unknown {
  try {
    return readXlsx(bytes).sheets.map((grid: Grid) => [
      grid.sheet,
      grid.usedRows().map((row) => [row, grid.row(row).map((cell) => cell ?? null)]),
      grid.lastRow,
      grid.lastColumn,
      [...grid.hiddenRows],
      grid.merges,
      grid.paints,
    ]);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** A blank more in every row's tag: only the general scanner takes it. */
const slowly = (xml: string): string => xml.replaceAll("<row r=", "<row  r=");

const piece = fc.constantFrom(
  '<row r="1" spans="1:3">',
  '<row r="2">',
  '<row r="2" ht="12">',
  '<row r="3" hidden="1">',
  "</row>",
  "</row>",
  "</row>",
  '<c r="A1"><v>1</v></c>',
  '<c r="B1" s="1" t="s"><v>1</v></c>',
  '<c r="A2" s="2"/>',
  '<c r="B2" s="1"><v>2.50</v></c>',
  '<c r="C2"><v>-3e2</v></c>',
  '<c r="D2"><v>1e999</v></c>',
  '<c r="E2"><v>+-.</v></c>',
  '<c r="F2" t="s"><v>9</v></c>',
  '<c r="A2"><f>A1</f><v>1</v></c>',
  '<c r="G2" t="inlineStr"><is><t>甲</t></is></c>',
  '<!-- <row r="2"> -->',
  "<![CDATA[",
  "]]>",
  "\n",
  "甲",
);

test("law: pieces of rows in any order read the same either way", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const [one, other] = [pieces.join(""), slowly(pieces.join(""))].map((rows) =>
        outcome(buildXlsx({ rows, strings: ["甲", "乙"], formats: ["0.00", { format: "@", fill: "FF0000", isStruck: false }] })),
      );
      expect(one).toEqual(other);
      if (Array.isArray(one)) read++;
    }),
    { numRuns: runs(400) },
  );
  expect(read).toBeGreaterThan(runs(5));
});

const usual = Array.from(
  { length: 30 },
  (_, row) =>
    `<row r="${row + 1}" spans="1:4"><c r="A${row + 1}" s="1"><v>${row}</v></c><c r="B${row + 1}" t="s"><v>${row % 2}</v></c><c r="C${row + 1}" s="2"/><c r="D${row + 1}"><v>${row / 4}</v></c></row>`,
).join("");

test("law: rows with a byte spoilt read the same either way", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.nat(usual.length - 1), fc.constantFrom(...'<>"/ =0159rcvst.-e&\u0001甲'), (at, character) => {
      const spoilt = usual.slice(0, at) + character + usual.slice(at + 1);
      const [one, other] = [spoilt, slowly(spoilt)].map((rows) =>
        outcome(buildXlsx({ rows, strings: ["甲", "乙"], formats: ["0.00", { format: "@", fill: "FF0000", isStruck: false }] })),
      );
      expect(one).toEqual(other);
      if (Array.isArray(one)) read++;
    }),
    { numRuns: runs(400) },
  );
  expect(read).toBeGreaterThan(runs(50));
});

test("rows in other forms, many of them together, read the same either way, and so do the usual ones between them", () => {
  const rowOf = (row: number): string => {
    const isUsual = row > 3000 ? row % 3 > 0 : row % 1000 < 200;
    const last = isUsual ? `<c r="C${row}"><v>${row}</v></c>` : `<c r="C${row}"><f>A${row}*2</f><v>${row * 2}</v></c>`;
    return `<row r="${row}" spans="1:3"><c r="A${row}" s="1"><v>${row}</v></c><c r="B${row}" t="s"><v>${row % 2}</v></c>${last}</row>`;
  };
  const rows = Array.from({ length: 4000 }, (_, at) => rowOf(at + 1)).join("");
  const [one, other] = [rows, slowly(rows)].map((xml) => outcome(buildXlsx({ rows: xml, strings: ["甲", "乙"], formats: ["0.00"] }))) as [
    unknown[][],
    unknown[][],
  ];
  expect(one).toEqual(other);
  expect(one[0]![2]).toBe(4000);
  const taken = jest.spyOn(QuickRow.prototype, "read");
  const scanned = jest.spyOn(XmlScanner.prototype, "write");
  try {
    outcome(buildXlsx({ rows, strings: ["甲", "乙"], formats: ["0.00"] }));
    // Most of the usual rows that stand together are still read from their bytes, and the others in few pieces.
    expect(taken.mock.results.filter(({ value }) => value > 0).length).toBeGreaterThan(900);
    expect(scanned.mock.calls.length).toBeLessThan(1000);
  } finally {
    taken.mockRestore();
    scanned.mockRestore();
  }
});

const MOST_BYTES = 100_000;
const robust = sharedFolder("robust");

test.each([path.join(__dirname, "../../sheets"), ...(robust === null ? [] : [robust])])(
  "files of %s read the same either way",
  (folder) => {
    let read = 0;
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((one) => /\.xls[xm]$/.test(one));
    for (const file of files.filter((_, index) => index % Math.ceil(files.length / 40) === 0)) {
      const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
      if (bytes.length > MOST_BYTES) continue;
      let entries: { name: string; data: Uint8Array }[];
      try {
        const archive = new ZipArchive(bytes);
        entries = archive.entries.map(({ name }) => ({ name, data: archive.read(name) }));
      } catch (error) {
        // Spoilt zips have tests of their own.
        expect(error).toBeInstanceOf(HostError);
        continue;
      }
      const changed = entries.map(({ name, data }) => ({
        name,
        data: /worksheets\/[^/]*\.xml$/.test(name) ? Buffer.from(slowly(Buffer.from(data).toString("latin1")), "latin1") : data,
      }));
      expect([file, outcome(buildZip(changed))]).toEqual([file, outcome(buildZip(entries))]);
      read++;
    }
    expect(read).toBeGreaterThan(runs(5));
  },
);
