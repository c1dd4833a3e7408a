/** Inserted rows are high enough for their wrapped texts, and no higher than their neighbours where nothing asks for it. */
import type { InsertRows } from "../../../src/core/grid/edit";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-host";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { plainWorkbook, type StyleName } from "../../samples/plain-workbook";

const LONG = "召开工会会员（代表）大会【建议增列】";

/** The tag of the inserted row, in a column `width` characters wide, below a row of `height` points. */
function inserted(
  text: string,
  style: StyleName,
  width: number,
  more: { readonly height?: number; readonly merges?: readonly { left: number; right: number }[] } = {},
): string {
  const file = XlsxFile.open(
    plainWorkbook([
      {
        name: "计划",
        widths: [width, width],
        rows: [
          [
            { value: "活动", style },
            { value: 1, style: "amount" },
          ],
          [
            { value: "春游", style },
            { value: 2, style: "amount" },
          ],
        ],
        ...(more.height === undefined ? {} : { heights: { 1: more.height } }),
      },
    ]),
  );
  const edit: InsertRows = {
    kind: "insert-rows",
    expect: [],
    sheet: "计划",
    before: 2,
    like: 1,
    rows: [{ cells: [{ column: 1, content: { value: text } }], merges: more.merges ?? [] }],
  };
  file.apply([edit]);
  const xml = new TextDecoder().decode(new ZipArchive(file.save()).read("xl/worksheets/sheet1.xml"));
  return /<row r="2"[^>]*>/.exec(xml)![0];
}

test("a text that wraps makes its row higher, at about a line's height for each line", () => {
  const height = Number(/ht="([\d.]+)" customHeight="1"/.exec(inserted(LONG, "text", 20))![1]);
  expect(height).toBeGreaterThan(2 * 13);
  expect(height).toBeLessThan(2 * 18);
  expect(Number(/ht="([\d.]+)"/.exec(inserted(LONG, "text", 8))![1])).toBeGreaterThan(5 * 13);
});

test("it counts a text's own line breaks", () => {
  expect(Number(/ht="([\d.]+)"/.exec(inserted("甲\n乙\n丙", "text", 20))![1])).toBeGreaterThan(3 * 13);
});

test("what fits, does not wrap, or stands in a joined cell wide enough leaves the height alone", () => {
  expect(inserted("春游", "text", 20)).toBe('<row r="2">');
  expect(inserted(LONG, "plain", 8)).toBe('<row r="2">');
  expect(inserted(LONG, "text", 20, { merges: [{ left: 1, right: 2 }] })).toBe('<row r="2">');
  expect(inserted(LONG, "text", 20, { height: 60 })).toBe('<row r="2" ht="60" customHeight="1">');
});

test("a height of its own that is too small is replaced", () => {
  expect(inserted(LONG, "text", 20, { height: 15 })).toMatch(/^<row r="2" ht="3[\d.]+" customHeight="1">$/);
});
