import type { CellContent, InsertRows, SetCell, SheetEdit } from "../../../src/core/grid/edit";
import { BLANK, type Cell, type Grid } from "../../../src/core/grid/grid";
import type { HostError } from "../../../src/core/grid/host-error";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-host";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { buildXlsx, type XlsxSource } from "./build-xlsx";

/** What the only sheet's part holds inside sheetData, and what it reads as, after the edits. */
function after(
  source: XlsxSource | string,
  edits: (file: XlsxFile) => SheetEdit[],
): { xml: string; data: string; cell: (ref: string) => Cell; file: XlsxFile; styles: string } {
  const file = XlsxFile.open(buildXlsx(typeof source === "string" ? { rows: source } : source));
  file.apply(edits(file));
  const bytes = file.save();
  const archive = new ZipArchive(bytes);
  const xml = new TextDecoder().decode(archive.read("xl/worksheets/sheet1.xml"));
  const grid = readXlsx(bytes).sheets[0]!;
  expect(contents(grid)).toEqual(contents(file.workbook.sheets[0]!));
  const cell = (ref: string): Cell => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(ref)!;
    return grid.at(Number(row), letters!.charCodeAt(0) - 64);
  };
  return {
    xml,
    data: /sheetData>([\s\S]*)<\/(?:\w+:)?sheetData>/.exec(xml)?.[1] ?? "",
    cell,
    file,
    styles: new TextDecoder().decode(archive.read("xl/styles.xml")),
  };
}

function contents(grid: Grid): unknown[] {
  return grid.usedRows().flatMap((row) => grid.row(row).flatMap((cell, column) => (cell ? [[row, column, cell.value, cell.formula]] : [])));
}

function set(file: XlsxFile, row: number, column: number, content: CellContent): SetCell {
  const { value, formula } = file.workbook.sheets[0]?.at(row, column) ?? BLANK;
  return { kind: "set-cell", sheet: "Sheet1", row, column, content, expect: formula === undefined ? { value } : { value, formula } };
}

function insert(before: number, like: number | null, ...rows: (readonly [number, CellContent["value"]])[][]): InsertRows {
  return {
    kind: "insert-rows",
    expect: [],
    sheet: "Sheet1",
    before,
    like,
    rows: rows.map((cells) => ({ cells: cells.map(([column, value]) => ({ column, content: { value } })) })),
  };
}

describe("set-cell", () => {
  it("keeps the cell's style and everything beside it", () => {
    const { data } = after(
      {
        rows: '<row r="1" spans="1:2"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1" t="s"><v>0</v></c></row>',
        strings: ["旧"],
        formats: ["0.00"],
      },
      (file) => [set(file, 1, 2, { value: "新" })],
    );
    expect(data).toBe('<row r="1" spans="1:2"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1" t="inlineStr"><is><t>新</t></is></c></row>');
  });

  it.each<[string, CellContent, string]>([
    ["a number", { value: 0.1 }, '<c r="A1"><v>0.1</v></c>'],
    ["a text that looks like a formula", { value: "=1+1" }, '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>'],
    [
      "a text with spaces and markup",
      { value: " <b>&\n" },
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> &lt;b&gt;&amp;\n</t></is></c>',
    ],
    ["a text that looks like an escape", { value: "_x000D_" }, '<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>'],
    ["a carriage return", { value: "a\rb" }, '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>'],
    ["a truth", { value: true }, '<c r="A1" t="b"><v>1</v></c>'],
    ["an error", { value: { error: "#N/A" } }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    ["a formula with a text result", { value: "甲&乙", formula: 'B1&"<"' }, '<c r="A1" t="str"><f>B1&amp;"&lt;"</f><v>甲&amp;乙</v></c>'],
    ["nothing", { value: null }, '<c r="A1"/>'],
  ])("writes %s", (_, content, xml) => {
    const { data, cell } = after('<row r="1"><c r="A1"><v>7</v></c></row>', (file) => [set(file, 1, 1, content)]);
    expect(data).toBe(`<row r="1">${xml}</row>`);
    expect(cell("A1").value).toEqual(content.value);
  });

  it("puts missing cells and rows in their order, and opens empty elements", () => {
    const { data } = after('<row r="2"><c r="B2"><v>1</v></c></row><row r="4" spans="1:1" ht="20"/>', (file) => [
      set(file, 2, 3, { value: 3 }),
      set(file, 2, 1, { value: 2 }),
      set(file, 3, 2, { value: 4 }),
      set(file, 4, 2, { value: 5 }),
      set(file, 4, 3, { value: 6 }),
      set(file, 1, 1, { value: 0 }),
      set(file, 9, 1, { value: 9 }),
    ]);
    expect(data).toBe(
      '<row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>' +
        '<row r="4" ht="20"><c r="B4"><v>5</v></c><c r="C4"><v>6</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    );
  });

  it("begins a sheet that has no cells at all", () => {
    const { cell } = after({ sheets: [{ name: "Sheet1", xml: "<sheetData/>" }] }, (file) => [set(file, 2, 2, { value: "一" })]);
    expect(cell("B2").value).toBe("一");
  });

  it("adds a cell format for a new number format, once, and uses what is there", () => {
    const { data, styles, cell } = after(
      { rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1"><v>3</v></c></row>', formats: ["0.00_ "] },
      (file) => [
        set(file, 1, 1, { value: 5, format: "0.00_ " }),
        set(file, 1, 2, { value: 6, format: "0.00_ " }),
        set(file, 1, 3, { value: 7, format: "#,##0.00" }),
      ],
    );
    expect(data).toContain('<c r="B1" s="1"><v>6</v></c>');
    expect(cell("A1")).toEqual({ value: 5, format: "0.00_ " });
    expect(cell("C1")).toEqual({ value: 7, format: "#,##0.00" });
    expect(styles.match(/<numFmt /g)).toHaveLength(1);
    // Styles 0 and 1 were there; A1's new one is like style 1 and so is style 1 again.
    expect(/<cellXfs count="(\d+)"/.exec(styles)![1]).toBe("3");
  });

  it("writes with the sheet's own prefix, in rows and cells that say no place", () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { data } = after({ sheets: [{ name: "Sheet1", xml }] }, (file) => [
      set(file, 1, 2, { value: "二" }),
      insert(2, 1, [[1, "新"]]),
      set(file, 2, 2, { value: 4 }),
    ]);
    expect(data).toBe(
      '<x:row><x:c><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>二</x:t></x:is></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>新</x:t></x:is></x:c></x:row><x:row r="3"><x:c><x:v>3</x:v></x:c><x:c r="B3"><x:v>4</x:v></x:c></x:row>',
    );
  });

  it("works out anew what rests on the cell, and keeps values that cannot be worked out", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" t="str"><f>TEXT(A1,"0")</f><v>1</v></c><c r="D1"><f>1+1</f><v>2</v></c></row>';
    const { data } = after(rows, (file) => [set(file, 1, 1, { value: 5 })]);
    expect(data).toContain('<c r="B1"><f>A1*2</f><v>10</v></c>');
    expect(data).toContain('<c r="D1"><f>1+1</f><v>2</v></c>');
    expect(data).toContain('<f>TEXT(A1,"0")</f><v>1</v>');
  });

  it("un-shares a shared formula when its first cell is replaced", () => {
    const rows = [1, 2, 3].map(
      (row) =>
        `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><f t="shared" si="0"${row === 1 ? ' ref="B1:B3">A1*2</f>' : "/>"}<v>${row * 2}</v></c></row>`,
    );
    const master = after(rows.join(""), (file) => [set(file, 1, 2, { value: 9 })]);
    expect(master.data).not.toContain("shared");
    expect(master.cell("B3")).toEqual({ value: 6, formula: "A3*2" });
    const child = after(rows.join(""), (file) => [set(file, 2, 2, { value: 9 })]);
    expect(child.data.match(/t="shared"/g)).toHaveLength(2);
    expect(child.cell("B3")).toEqual({ value: 6, formula: "A3*2" });
  });

  it.each<[string, (file: XlsxFile) => SheetEdit]>([
    ["one of its cells", (file) => set(file, 2, 1, { value: 1 })],
    ["a row put inside it", () => insert(2, null, [])],
  ])("refuses to tear an array formula apart: %s", (_, edit) => {
    const file = XlsxFile.open(
      buildXlsx({
        rows: '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      }),
    );
    const before = file.save();
    expect(() => file.apply([edit(file)])).toThrow(
      expect.objectContaining({ code: "array-formula", params: { sheet: "Sheet1", cell: "A1:A2" } }) as HostError,
    );
    expect(file.save()).toBe(before);
  });
});

it("moves the areas of array formulas and data tables, also when their formulas say nothing else", () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><f t="array" ref="A4:A5">$A$1*2</f><v>2</v></c><c r="B4"><f t="dataTable" ref="B4:C5" dt2D="1" r1="A1" r2="B6"/><v>3</v></c></row><row r="5"><c r="A5"><v>2</v></c></row>';
  const { data } = after(rows, () => [insert(3, null, [])]);
  expect(data).toContain('<f t="array" ref="A5:A6">$A$1*2</f>');
  expect(data).toContain('<f t="dataTable" ref="B5:C6" dt2D="1" r1="A1" r2="B7"/>');
});

it("gives a formula put over an array formula of one cell its own format and value", () => {
  const { cell } = after(
    { rows: '<row r="1"><c r="A1" s="1"><f t="array" ref="A1">B1</f><v>1</v></c></row>', formats: ["0.0"] },
    (file) => [set(file, 1, 1, { value: 5, formula: "2+3", format: "#,##0.00" })],
  );
  expect(cell("A1")).toEqual({ value: 5, formula: "2+3", format: "#,##0.00" });
});

it("writes out shared formulas whose number two formulas have", () => {
  const shared = (name: string, f: string): string => `<c r="${name}">${f}<v>0</v></c>`;
  const { data, cell } = after(
    `<row r="1">${shared("A1", '<f t="shared" ref="A1:A3" si="0">C1</f>')}${shared("B1", '<f t="shared" ref="B1:B3" si="0">D1</f>')}</row>` +
      `<row r="3">${shared("B3", '<f t="shared" si="0"/>')}</row>`,
    () => [insert(2, null, [])],
  );
  expect(data).not.toContain("shared");
  expect(["A1", "B1", "B4"].map((place) => cell(place).formula)).toEqual(["C1", "D1", "D4"]);
});

it("takes rows back from under an array formula, its text and area included", () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><f t="array" ref="A3:A4">SUM(A1:A2)*B3:B4</f><v>2</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>';
  const { data, cell } = after(rows, (file) => {
    const inverse = file.apply([insert(2, null, [[1, 5]])]);
    expect(file.workbook.sheets[0]!.at(4, 1).formula).toBe("SUM(A1:A3)*B4:B5");
    return [...inverse];
  });
  expect(data).toContain('<f t="array" ref="A3:A4">SUM(A1:A2)*B3:B4</f>');
  expect(cell("A3").value).toBe(2);
});

describe("rows", () => {
  it("copies height and styles of the pattern row, not its hiddenness and not its contents", () => {
    const { data } = after(
      {
        rows: '<row r="1" spans="1:2" ht="30" customHeight="1" hidden="1" s="1" customFormat="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/></row>',
        formats: ["0.0"],
      },
      () => [insert(2, 1, [[3, "x"]])],
    );
    expect(data).toContain(
      '<row r="2" ht="30" customHeight="1" s="1" customFormat="1"><c r="A2" s="1"/><c r="B2" s="1"/><c r="C2" t="inlineStr"><is><t>x</t></is></c></row>',
    );
  });

  it("inserts several blocks at once, the first of two at one place on top", () => {
    const rows = [1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join("");
    const { cell } = after(rows, () => [
      insert(3, null, [[1, "丙"]]),
      insert(2, null, [[1, "甲"]], []),
      insert(2, null, [[1, "乙"]]),
      insert(9, null, [[1, "末"]]),
    ]);
    expect(["A1", "A2", "A3", "A4", "A5", "A6", "A7"].map((ref) => cell(ref).value)).toEqual([1, "甲", null, "乙", 2, "丙", 3]);
    expect(cell("A13").value).toBe("末");
  });

  it("takes rows out with the ranges that lay in them", () => {
    const rest =
      '<mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="A3:A4"/></mergeCells><conditionalFormatting sqref="A2"><cfRule type="expression" priority="1"><formula>A2</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation sqref="B2" type="list"><formula1>"a"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" location="Sheet1!A4"/><hyperlink ref="A4" location="Sheet1!A2"/></hyperlinks>' +
      '<rowBreaks count="1"><brk id="1"/></rowBreaks><extLst><ext uri="{x}"><x14:dataValidations><x14:dataValidation><x14:formula1><xm:f>A1</xm:f></x14:formula1><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const cells = [1, 2, 3, 4].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join("");
    const { xml, cell } = after({ sheets: [{ name: "Sheet1", xml: `<sheetData>${cells}</sheetData>${rest}` }] }, () => [
      { kind: "delete-rows", sheet: "Sheet1", row: 2, count: 1, expect: [{ cells: [{ column: 1, content: { value: 2 } }] }] },
    ]);
    expect(cell("A2").value).toBe(3);
    expect(xml.slice(xml.indexOf("</sheetData>"))).toBe(
      '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells><hyperlinks><hyperlink ref="A3" location="Sheet1!#REF!"/></hyperlinks></worksheet>',
    );
  });

  it("grows the merges it is told to, and adds those of the new rows", () => {
    const source = {
      sheets: [
        {
          name: "Sheet1",
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
        },
      ],
    };
    const grow: InsertRows = { ...insert(3, 2, [[2, "x"]]), growMerges: [{ top: 1, left: 1, bottom: 2, right: 1 }] };
    const { xml } = after(source, () => [{ ...grow, rows: [{ ...grow.rows[0]!, merges: [{ left: 2, right: 4 }] }] }]);
    expect(xml).toContain('<mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B3:D3"/></mergeCells>');
  });

  it("keeps frozen rows frozen with what is put between them", () => {
    const view = (split: number, corner: string): string =>
      `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${split}" topLeftCell="${corner}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
    const source = { sheets: [{ name: "Sheet1", xml: `${view(3, "A4")}<sheetData><row r="4"><c r="A4"><v>1</v></c></row></sheetData>` }] };
    expect(after(source, () => [insert(2, null, [])]).xml).toContain(view(4, "A5"));
    expect(after(source, () => [insert(4, null, [])]).xml).toContain(view(4, "A5"));
    expect(after(source, () => [insert(5, null, [])]).xml).toContain(view(3, "A4"));
  });
});
