/** Files written as hardly any program writes them: what is changed in them reads as it was meant, and is taken back; see also test/fuzz. */
import { sheetNamed } from "../../../src/core/grid/grid";
import type { SheetEdit } from "../../../src/core/grid/edit";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-host";
import { plainGrid } from "../../build-workbook";
import { neighboursOf } from "../../../src/core/grid/neighbours";
import { draftSheet } from "../fixtures";
import { buildXlsx, xlsxParts, type XlsxSource } from "./build-xlsx";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (ref: string, value: number, more = ""): string => `<c r="${ref}"${more}><v>${value}</v></c>`;

/** Rows put in above and below, a cell set, a sheet of ours, all in one. */
function edits(file: XlsxFile): readonly SheetEdit[] {
  const grid = sheetNamed(file.workbook, "Sheet1")!;
  return [2, 4]
    .map(
      (before): SheetEdit => ({
        kind: "insert-rows",
        sheet: "Sheet1",
        before,
        like: before,
        expect: neighboursOf(grid, before, []),
        rows: [
          {
            cells: [
              { column: 1, content: { value: "新" } },
              { column: 2, content: { value: 7, format: "0.00" } },
            ],
          },
        ],
      }),
    )
    .concat([
      { kind: "set-cell", sheet: "Sheet1", row: 3, column: 5, content: { value: null, formula: "SUM(B1:B9)" }, expect: grid.at(3, 5) },
      draftSheet("工会汇总", "汇总", "summary", "Sheet1!B1"),
    ]);
}

const named = (rows: string, source: Partial<XlsxSource> = {}): XlsxSource => ({
  sheets: [{ name: "Sheet1", xml: `<sheetData>${rows}</sheetData>` }],
  ...source,
});
const part = (source: XlsxSource, name: string): string => xlsxParts(source)[name] as string;

const FIRST = `<row r="1">${text("A1", "甲")}${number("B1", 1)}</row>`;
const SECOND = `<row r="2">${text("A2", "乙")}${number("B2", 2)}</row>`;
const THIRD = `<row r="3">${text("A3", "丙")}${number("B3", 3)}</row>`;
const PLAIN = named(FIRST + SECOND + THIRD);

const FILES: readonly (readonly [string, XlsxSource])[] = [
  ["nothing odd", PLAIN],
  ["rows in another order", named(THIRD + FIRST + SECOND)],
  ["a row in two pieces", named(`<row r="1">${text("A1", "甲")}</row>${SECOND}${THIRD}<row r="1">${number("B1", 1)}</row>`)],
  ["cells in another order", named(`<row r="1">${number("B1", 1)}${text("A1", "甲")}</row>${SECOND}${THIRD}`)],
  [
    "a cell in another row's element",
    named(`<row r="1">${text("A1", "甲")}${number("B3", 3)}</row>${SECOND}<row r="3">${text("A3", "丙")}</row>`),
  ],
  [
    "a blank cell where there is a full one",
    named(`<row r="1">${text("A1", "甲")}<c r="A1" s="1"/>${number("B1", 1)}</row>${SECOND}${THIRD}`),
  ],
  ["the same cell twice", named(`${FIRST}<row r="2">${text("A2", "乙")}${number("B2", 2)}${number("B2", 2)}</row>${THIRD}`)],
  [
    "cells out of bounds",
    named(
      `<row r="0">${number("A0", 9)}</row>${FIRST}<row r="2">${text("A2", "乙")}${number("B2", 2)}${number("ZZZZ2", 5)}</row>${THIRD}<row r="1048577">${number("A1048577", 1)}</row>`,
    ),
  ],
  [
    "no numbers at all",
    named(`<row><c t="inlineStr"><is><t>甲</t></is></c><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>`),
  ],
  ["a hidden row without a number", named(`${FIRST}<row hidden="1">${number("B2", 2)}</row>${THIRD}`)],
  ["small letters and dollars", named(`<row r="1">${text("a1", "甲")}${number("$b$1", 1)}</row>${SECOND}${THIRD}`)],
  [
    "dates written as dates",
    named(
      `<row r="1"><c r="A1" t="d"><v>2026-03-05</v></c></row><row r="2"><c r="A2" t="d"><v>2026-03-06</v></c></row><row r="4"><c r="A4" t="d"><v>2026-03-07</v></c></row>`,
    ),
  ],
  [
    "no place for cells",
    {
      sheets: [
        {
          name: "Sheet1",
          xml: '<sheetPr/><dimension ref="A1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
        },
      ],
    },
  ],
  [
    "two lists of merges",
    {
      sheets: [
        {
          name: "Sheet1",
          xml: `<sheetData>${FIRST}${SECOND}${THIRD}</sheetData><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells><mergeCells><mergeCell ref="C3:D3"/></mergeCells>`,
        },
      ],
    },
  ],
  [
    "no styles",
    {
      ...PLAIN,
      parts: {
        "xl/styles.xml": null,
        "xl/_rels/workbook.xml.rels": part(PLAIN, "xl/_rels/workbook.xml.rels").replace(/<Relationship [^>]*styles[^>]*>/, ""),
      },
    },
  ],
  ["styles that hold none", { ...PLAIN, parts: { "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>` } }],
  [
    "a list of sheets by another name",
    { ...PLAIN, parts: { "xl/workbook.xml": part(PLAIN, "xl/workbook.xml").replaceAll("sheets>", "tabs>").replaceAll("<tabs", "<tabs") } },
  ],
];

describe.each(FILES)("%s", (_name, source) => {
  it("is changed and taken back", () => {
    const bytes = buildXlsx(source);
    const before = plainGrid(readXlsx(bytes).sheets[0]!);
    const file = XlsxFile.open(bytes);
    let inverse: readonly SheetEdit[];
    try {
      inverse = file.apply(edits(file));
    } catch (error) {
      // Nothing can be added to a list that is none.
      expect([_name, error]).toEqual(["a list of sheets by another name", expect.objectContaining({ code: "corrupt" })]);
      return;
    }
    const saved = readXlsx(file.save());
    expect(saved.sheets.map(plainGrid)).toEqual(file.workbook.sheets.map(plainGrid));
    // The new rows, and what the set formula comes to, whatever stood there.
    expect(saved.sheets[0]!.at(2, 1)).toEqual(expect.objectContaining({ value: "新" }));
    expect(saved.sheets[0]!.at(4, 5)).toEqual(expect.objectContaining({ formula: "SUM(B1:B9)", value: expect.any(Number) }));
    file.apply(inverse);
    expect(plainGrid(readXlsx(file.save()).sheets[0]!)).toEqual(before);
  });
});

it.each([
  ["two sheets of one name", ["计划", "计划"]],
  ["two that Excel cannot tell apart", ["Plan", "PLAN"]],
  ["one without a name", ["Plan", ""]],
])("%s: read, and not changed", (_name, names) => {
  const bytes = buildXlsx({ sheets: names.map((name) => ({ name, xml: `<sheetData>${FIRST}</sheetData>` })) });
  const file = XlsxFile.open(bytes);
  expect(file.workbook.sheets.map(({ sheet }) => sheet)).toEqual(names);
  expect(() => file.apply([draftSheet("工会汇总", "汇总")])).toThrow(expect.objectContaining({ code: "corrupt" }));
  expect(file.save()).toBe(bytes);
});

it("a sheet without a part is not changed in silence", () => {
  const source = {
    sheets: [
      { name: "Sheet1", xml: `<sheetData>${FIRST}</sheetData>` },
      { name: "无", xml: "<sheetData/>" },
    ],
  };
  const workbook = part(source, "xl/workbook.xml").replace(/(sheetId="2")[^/]*/, "$1");
  const file = XlsxFile.open(buildXlsx({ ...source, parts: { "xl/workbook.xml": workbook } }));
  const edit: SheetEdit = { kind: "set-cell", sheet: "无", row: 1, column: 1, content: { value: 1 }, expect: { value: null } };
  expect(() => file.apply([edit])).toThrow(expect.objectContaining({ code: "not-supported-by-host" }));
});
