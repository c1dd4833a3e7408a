/** QuickCell: a shortcut for the usual form of a cell. Whatever it takes, the slow way must read the same. */
import fc from "fast-check";
import type { Grid } from "../../../src/core/grid/grid";
import { QuickCell } from "../../../src/hosts/xlsx/read/quick-cell";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { buildXlsx } from "./build-xlsx";
import { runs } from "../../runs";

const quick = new QuickCell();
const endOf = (text: string): number =>
  quick.read(
    Uint16Array.from([...text, "\0"], (character) => character.charCodeAt(0)),
    0,
  );

test("takes the usual form, with and without style and type", () => {
  for (const [xml, cell] of [
    ['<c r="B3" s="2" t="s"><v>17</v></c>', { row: 3, column: 2, style: 2, isText: true, value: 17 }],
    ['<c r="XFD1048576"><v>999999999</v></c>', { row: 1048576, column: 16384, style: 0, isText: false, value: 999999999 }],
    ['<c r="A10" t="n"><v>007</v></c>', { row: 10, column: 1, style: 0, isText: false, value: 7 }],
  ] as const) {
    expect(endOf(`${xml}<c`)).toBe(xml.length);
    expect(quick).toMatchObject(cell);
  }
});

test.each([
  '<c r="B3" s="2" t="s"><v>17</v></c',
  '<c r="B3"><v>1.5</v></c>',
  '<c r="B3"><v>-1</v></c>',
  '<c r="B3"><v></v></c>',
  '<c r="B3"/>',
  '<c r="B3"><v>1234567890</v></c>',
  '<c r="B03"><v>1</v></c>',
  '<c r="$B$3"><v>1</v></c>',
  '<c r="b3"><v>1</v></c>',
  '<c r="B"><v>1</v></c>',
  '<c r="3"><v>1</v></c>',
  '<c r="XFE1"><v>1</v></c>',
  '<c r="A1048577"><v>1</v></c>',
  '<c r="A1" t="b"><v>1</v></c>',
  '<c r="A1" t="str"><v>1</v></c>',
  '<c r="A1" t="s" s="2"><v>1</v></c>',
  "<c r='A1'><v>1</v></c>",
  '<c r="A1"><f>1</f><v>1</v></c>',
  '<c r="A1"><v> 1</v></c>',
  '<c r="A1"><v>1</v> </c>',
  '<cc r="A1"><v>1</v></cc>',
  "",
])("leaves to the slow way: %s", (xml) => expect(endOf(xml)).toBe(-1));

/** What is in a grid; its cells by place. */
function contents(grid: Grid): unknown {
  return grid.usedRows().map((row) => [row, grid.row(row).map((cell) => cell ?? null)]);
}

const cells = fc.record({
  column: fc.constantFrom("A", "B", "Z", "AA", "XFD", "XFE", "a", "$C", ""),
  row: fc.constantFrom("1", "2", "02", "1048577", ""),
  style: fc.constantFrom("", ' s="0"', ' s="1"', ' s="2"', ' s="99"'),
  type: fc.constantFrom("", "", ' t="s"', ' t="n"', ' t="b"', ' t="e"'),
  value: fc.constantFrom(
    "<v>0</v>",
    "<v>1</v>",
    "<v>123456789</v>",
    "<v>1234567890</v>",
    "<v>2.5</v>",
    "<v/>",
    "",
    "<v>9</v>",
    "<f>A1</f><v>1</v>",
  ),
});

test("law: a sheet reads the same with a blank more in each cell's tag, which only the slow way takes", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 8 }), (list) => {
      const outcome = (blank: string): unknown => {
        const rows = `<row r="1">${list.map(({ column, row, style, type, value }) => `<c${blank} r="${column}${row}"${style}${type}>${value}</c>`).join("")}</row><row r="3"><x><c r="A3"><v>1</v></c></x></row>`;
        try {
          return contents(readXlsx(buildXlsx({ rows, strings: ["甲", "乙"], formats: ["0.00", "@"] })).sheets[0]!);
        } catch (error) {
          return (error as { code: string }).code;
        }
      };
      const [one, other] = [outcome(""), outcome(" ")];
      expect(one).toEqual(other);
      if (Array.isArray(one) && one.length > 0) read++;
    }),
    { numRuns: runs(1500) },
  );
  expect(read).toBeGreaterThan(runs(200));
});
