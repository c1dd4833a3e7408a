// How a sheet looks, read from its file.
import { lookAt } from "../../../src/hosts/looks";
import { readLooks } from "../../../src/hosts/xlsx/read/read-looks";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { Grid } from "../../../src/core/grid/grid";
import { readFileSync } from "node:fs";
import path from "node:path";

const grid = new Grid({
  sheet: "s",
  rows: new Map([
    [1, [undefined, { value: "a" }]],
    [2, [undefined, undefined, { value: 1 }]],
  ]),
});
const STYLES = `<styleSheet><fonts><font><sz val="11"/></font><font><b/><i val="0"/><sz val="18"/></font></fonts><cellStyleXfs><xf fontId="1"/></cellStyleXfs>
  <cellXfs><xf fontId="0"/><xf fontId="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`;
const SHEET = `<worksheet><sheetFormatPr defaultRowHeight="18" baseColWidth="10"/><cols><col min="2" max="16384" width="20.5"/></cols>
  <sheetData><row r="1" ht="30"><c r="A1" s="1"/></row><row><c s="1"/><c/></row></sheetData></worksheet>`;

test("widths, heights, fonts and alignment", () => {
  const looks = readLooks(grid, SHEET, STYLES);
  expect(looks.columnWidths[1]).toBe(0);
  expect(looks.columnWidths[2]).toBeCloseTo(20.5);
  expect(looks.defaultColumnWidth).toBeCloseTo(10.43);
  expect([...looks.rowHeights]).toEqual([0, 30, 0]);
  expect(looks.defaultRowHeight).toBe(18);
  expect(lookAt(looks, 1, 1)).toEqual({ bold: true, italic: false, fontSize: 18, horizontal: "center", vertical: "center", wrap: true });
  expect(lookAt(looks, 2, 1).bold).toBe(true);
  expect(lookAt(looks, 2, 2)).toEqual({ bold: false, italic: false, fontSize: 11, horizontal: null, vertical: "bottom", wrap: false });
  expect(lookAt(looks, 99, 99).bold).toBe(false);
});

test("nonsense falls back, and costs no more room than the sheet has", () => {
  const looks = readLooks(
    grid,
    `<worksheet><cols><col min="-1" max="999999999" width="NaN"/></cols><sheetData><row r="1" ht="1e9"><c r="XFE1" s="-4"/></row><row r="5000000"/></sheetData></worksheet>`,
    null,
  );
  expect(looks.columnWidths.length).toBeLessThan(100);
  expect(looks.rowHeights[1]).toBeCloseTo(409.5);
  expect(lookAt(looks, 1, 1)).toEqual(lookAt(looks, 99, 99));
});

test("a real file, also after rows were inserted", () => {
  const file = XlsxFile.open(readFileSync(path.resolve(__dirname, "../../sheets/P02-merged-months-text-amounts.xlsx")));
  const { sheet } = file.workbook.sheets[0]!;
  const before = file.looks(sheet);
  file.apply([{ kind: "insert-rows", expect: [], sheet, before: 7, like: 6, rows: [{ cells: [{ column: 2, content: { value: "x" } }] }] }]);
  const after = file.looks(sheet);
  expect(after.rows).toBe(before.rows + 1);
  for (let column = 1; column <= 6; column++) {
    expect(lookAt(after, 7, column)).toEqual(lookAt(before, 6, column));
    expect(lookAt(after, 8, column)).toEqual(lookAt(before, 7, column));
  }
  expect(() => file.looks("nowhere")).toThrow("sheet-missing");
});
