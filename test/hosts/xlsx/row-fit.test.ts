/** Inserted rows are high enough for their wrapped texts, and no higher than their neighbours where nothing asks for it. */
import type { InsertRows, SheetEdit } from "../../../src/core/grid/edit";
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

/** The rows' tags of a sheet of texts with these heights, after edits. */
function rowTags(texts: readonly string[], heights: Readonly<Record<number, number>>, edit: SheetEdit): readonly string[] {
  const file = XlsxFile.open(
    plainWorkbook([{ name: "计划", widths: [20], rows: texts.map((value) => [{ value, style: "text" as const }]), heights }]),
  );
  file.apply([edit]);
  const xml = new TextDecoder().decode(new ZipArchive(file.save()).read("xl/worksheets/sheet1.xml"));
  return [...xml.matchAll(/<row r="\d+"[^>]*>/g)].map(([tag]) => tag);
}

const insertionOf = (like: number, value: string): InsertRows => ({
  kind: "insert-rows",
  expect: [],
  sheet: "计划",
  before: like + 1,
  like,
  rows: [{ cells: [{ column: 1, content: { value } }] }],
});

const heightOf = (tag: string): number => Number(/ht="([\d.]+)"/.exec(tag)?.[1]);

describe("below a neighbour that is tall for its own text", () => {
  const tall = "一、慰问困难职工\n二、走访离退休人员\n三、看望一线职工\n四、总结";

  test("a row of one line is about a line high where nothing else says how high rows are", () => {
    const height = heightOf(rowTags(["活动", tall], { 2: 62 }, insertionOf(2, "春游"))[2]!);
    expect(height).toBeGreaterThanOrEqual(15);
    expect(height).toBeLessThan(25);
  });

  test("it keeps the room that the neighbour leaves, or is as high as the others", () => {
    // Four lines of 11 points take 61.2: 18.8 are spare, and one line takes 18.3.
    expect(heightOf(rowTags(["活动", tall], { 2: 80 }, insertionOf(2, "春游"))[2]!)).toBeCloseTo(37.25, 1);
    expect(heightOf(rowTags(["活动", "植树", tall], { 1: 42, 2: 42, 3: 80 }, insertionOf(3, "春游"))[3]!)).toBe(42);
  });

  test("a neighbour that is high of its own will is the pattern", () => {
    expect(heightOf(rowTags(["活动", "植树"], { 2: 50 }, insertionOf(2, "春游"))[2]!)).toBe(50);
  });
});

test("a row of fixed height grows with a text that is put into it, and never gets lower", () => {
  const set = (value: string): SheetEdit => ({
    kind: "set-cell",
    sheet: "计划",
    row: 2,
    column: 1,
    content: { value },
    expect: { value: "植树" },
  });
  const [height = 0] = rowTags(["活动", "植树"], { 2: 20 }, set("甲\n乙\n丙")).slice(1).map(heightOf);
  expect(height).toBeGreaterThan(3 * 13);
  expect(rowTags(["活动", "植树"], { 2: 20 }, set("春游")).slice(1).map(heightOf)).toEqual([20]);
  expect(rowTags(["活动", "植树"], { 2: 90 }, set("甲\n乙\n丙")).slice(1).map(heightOf)).toEqual([90]);
});
