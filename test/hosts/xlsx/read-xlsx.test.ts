import { areaA1, columnName } from "../../../src/core/grid/area";
import { serialToDate } from "../../../src/core/grid/dates";
import type { Cell, Grid, Workbook } from "../../../src/core/grid/grid";
import type { HostErrorCode } from "../../../src/core/grid/host-error";
import { readingXlsx, readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { buildXlsx, relationships, type XlsxSource } from "./build-xlsx";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function sheetOf(source: XlsxSource): Grid {
  return readXlsx(buildXlsx(source)).sheets[0]!;
}

function rowsOf(rows: string, more: Omit<XlsxSource, "rows"> = {}): Grid {
  return sheetOf({ rows, ...more });
}

/** The cell A1 of a sheet with nothing else. */
function cell(xml: string, more: Omit<XlsxSource, "rows"> = {}): Cell {
  return rowsOf(`<row r="1">${xml}</row>`, more).at(1, 1);
}

/** All cells that hold something, by position. */
function contents(grid: Grid): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const row of grid.usedRows())
    grid.row(row).forEach((item, column) => item && (found[`${row},${column}`] = item.formula ?? item.value));
  return found;
}

function code(source: XlsxSource): HostErrorCode | "read" {
  try {
    readXlsx(buildXlsx(source));
    return "read";
  } catch (error) {
    return (error as { code: HostErrorCode }).code;
  }
}

describe("values", () => {
  test.each<[what: string, xml: string, expected: Cell]>([
    ["a number", '<c r="A1"><v>2000.5</v></c>', { value: 2000.5 }],
    ["a number with blanks around it", '<c r="A1"><v> 2000\n</v></c>', { value: 2000 }],
    ["a negative exponent", '<c r="A1"><v>1.5E-3</v></c>', { value: 0.0015 }],
    ["a point first", '<c r="A1"><v>.5</v></c>', { value: 0.5 }],
    ["sixteen digits and more", '<c r="A1"><v>12345678901234567890</v></c>', { value: 12345678901234567000 }],
    ["minus zero", '<c r="A1"><v>-0</v></c>', { value: 0 }],
    ["ten digits", '<c r="A1"><v>4294967296</v></c>', { value: 4294967296 }],
    ["a number in two pieces", '<c r="A1"><v>12<!-- x -->34</v></c>', { value: 1234 }],
    ["a number in CDATA", '<c r="A1"><v>1<![CDATA[234]]></v></c>', { value: 1234 }],
    ["beyond all numbers", '<c r="A1"><v>1e400</v></c>', { value: "1e400" }],
    ["NaN", '<c r="A1"><v>NaN</v></c>', { value: "NaN" }],
    ["INF", '<c r="A1"><v>INF</v></c>', { value: "INF" }],
    ["a hexadecimal number", '<c r="A1"><v>0x10</v></c>', { value: "0x10" }],
    ["a thousands comma", '<c r="A1"><v>1,500</v></c>', { value: "1,500" }],
    ["nothing", '<c r="A1"><v></v></c>', { value: null }],
    ["blanks", '<c r="A1"><v>  </v></c>', { value: null }],
    ["an empty cell", '<c r="A1"/>', { value: null }],
    ["true", '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ["false", '<c r="A1" t="b"><v>0</v></c>', { value: false }],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { value: { error: "#REF!" } }],
    ["a formula's text", '<c r="A1" t="str"><f>A2&amp;"x"</f><v> 春 </v></c>', { value: " 春 ", formula: 'A2&"x"' }],
    ["digits in a formula's text", '<c r="A1" t="str"><f>A2</f><v>007</v></c>', { value: "007", formula: "A2" }],
    ["an empty formula's text", '<c r="A1" t="str"><f>A2</f><v></v></c>', { value: "", formula: "A2" }],
    ["a formula without a saved value", '<c r="A1"><f>SUM(B1:B3)</f></c>', { value: null, formula: "SUM(B1:B3)" }],
    ["a formula with an empty value", '<c r="A1"><f>SUM(B1:B3)</f><v/></c>', { value: null, formula: "SUM(B1:B3)" }],
    ["a formula in pieces", '<c r="A1"><f>A2&amp;<![CDATA["<"]]></f><v>1</v></c>', { value: 1, formula: 'A2&"<"' }],
    [
      "elements of the same names deeper inside",
      '<c r="A1"><v>1</v><extLst><ext><c r="B1"><v>2</v></c><is><t>x</t></is></ext></extLst></c>',
      { value: 1 },
    ],
    ["a value after its inline text's number", '<c r="A1" t="inlineStr"><v>5</v><is><t>x</t></is></c>', { value: "x" }],
    ["a value before its formula", '<c r="A1"><v>5</v><f>B1</f></c>', { value: 5, formula: "B1" }],
    ["no formula in an empty <f/>", '<c r="A1"><f/><v>3</v></c>', { value: 3 }],
    ["an array formula", '<c r="A1"><f t="array" ref="A1:A2">SUM(B1:B2*C1:C2)</f><v>5</v></c>', { value: 5, formula: "SUM(B1:B2*C1:C2)" }],
    ["a data table", '<c r="A1"><f t="dataTable" ref="A1:A9" dt2D="0" dtr="0" r1="B1"/><v>5</v></c>', { value: 5, formula: "TABLE(B1,)" }],
    ["an unknown type", '<c r="A1" t="zzz"><v>7</v></c>', { value: 7 }],
  ])("%s", (_, xml, expected) => expect(cell(xml)).toEqual(expected));

  test.each([
    ["2026-02-01", 46054, "yyyy/m/d"],
    ["2026-02-01T12:00:00Z", 46054.5, "yyyy/m/d h:mm"],
    ["1900-01-01", 1, "yyyy/m/d"],
  ])("an ISO date %s", (text, value, format) => {
    expect(cell(`<c r="A1" t="d"><v>${text}</v></c>`)).toEqual({ value, format });
  });

  test("an ISO date keeps its own date format, and counts from 1904 where the workbook does", () => {
    expect(cell('<c r="A1" s="1" t="d"><v>2026-02-01</v></c>', { formats: ["m月"] })).toEqual({ value: 46054, format: "m月" });
    const mac = readXlsx(
      buildXlsx({ rows: '<row r="1"><c r="A1" t="d"><v>2026-02-01</v></c></row>', workbookStart: '<workbookPr date1904="1"/>' }),
    );
    expect(mac.date1904).toBe(true);
    expect(serialToDate(mac.sheets[0]!.at(1, 1).value as number, true)).toEqual({ year: 2026, month: 2, day: 1 });
  });

  test("what is no date stays text", () => {
    expect(cell('<c r="A1" t="d"><v>2026-02-30</v></c>')).toEqual({ value: "2026-02-30" });
  });
});

describe("texts", () => {
  test.each<[what: string, item: string, expected: string]>([
    ["plain", "<t>春节慰问</t>", "春节慰问"],
    ["runs", '<r><rPr><b/></rPr><t>春节</t></r><r><t xml:space="preserve"> 慰问 </t></r>', "春节 慰问 "],
    ["phonetic guides are dropped", '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>', "東京"],
    ["phonetic guides between runs", '<r><t>東</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh><r><t>京</t></r>', "東京"],
    ["escaped control characters", "<t>春节_x000D__x000B_慰问</t>", "春节\r\u000b慰问"],
    ["an escaped escape", "<t>张_x005F_x0041_三</t>", "张_x0041_三"],
    ["half a surrogate pair stays as it stands", "<t>_xD83D_</t>", "_xD83D_"],
    ["no escape", "<t>a_x12_b _xZZZZ_</t>", "a_x12_b _xZZZZ_"],
    ["references and CDATA", "<t>&lt;b&gt;&#26376;<![CDATA[<&amp;>]]>&#x1F600;</t>", "<b>月<&amp;>😀"],
    ["line breaks", "<t>一\r\n二\r三\n四</t>", "一\n二\n三\n四"],
    ["kept spaces", '<t xml:space="preserve">\u3000 x  </t>', "\u3000 x  "],
    ["white space between the elements", "\n  <t>x</t>\n", "x"],
    ["nothing", "<t/>", ""],
    ["what looks like a formula", "<t>=1+1</t>", "=1+1"],
  ])("%s", (_, item, expected) => {
    const shared = item.startsWith("<") ? item : `<t/>${item}`;
    expect(cell('<c r="A1" t="s"><v>0</v></c>', { strings: [shared] })).toEqual({ value: expected });
    expect(cell(`<c r="A1" t="inlineStr"><is>${item}</is></c>`)).toEqual({ value: expected });
  });

  test("a text that is not there is no blank cell: the file is corrupt", () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>1</v></c></row>';
    expect(code({ rows, strings: ["only one"] })).toBe("corrupt");
    expect(code({ rows })).toBe("corrupt");
    expect(code({ rows: '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', strings: ["x"] })).toBe("corrupt");
    expect(code({ rows: '<row r="1"><c r="A1" t="s"><v>0.5</v></c></row>', strings: ["x"] })).toBe("corrupt");
  });

  test("a shared string without a number is nothing", () => {
    expect(contents(rowsOf('<row r="1"><c r="A1" t="s"><v/></c><c r="B1" t="s"/></row>', { strings: ["x"] }))).toEqual({});
  });

  test("stated counts of strings are not trusted", () => {
    const sst = '<sst xmlns="x" count="999999999" uniqueCount="-1"><si><t>一</t></si><si><t>二</t></si></sst>';
    expect(cell('<c r="A1" t="s"><v>1</v></c>', { strings: [], parts: { "xl/sharedStrings.xml": sst } })).toEqual({ value: "二" });
  });

  test("the same text in two formats keeps both", () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>0</v></c><c r="C1" t="s"><v>0</v></c></row>';
    const grid = rowsOf(rows, { strings: ["月"], formats: ["@"] });
    expect([1, 2, 3].map((column) => grid.at(1, column))).toEqual([{ value: "月" }, { value: "月", format: "@" }, { value: "月" }]);
  });
});

describe("positions", () => {
  test.each<[what: string, rows: string, expected: Record<string, unknown>]>([
    [
      "rows and cells without r follow on",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      { "1,1": 1, "1,2": 2, "2,1": 3 },
    ],
    [
      "a cell without r follows the one before",
      '<row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { "5,3": 1, "5,4": 2, "6,1": 3 },
    ],
    [
      "cells out of order",
      '<row r="2"><c r="D2"><v>4</v></c><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row>',
      { "2,1": 1, "2,2": 2, "2,4": 4 },
    ],
    ["rows out of order", '<row r="9"><c r="A9"><v>9</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>', { "2,1": 2, "9,1": 9 }],
    ["a cell's own reference counts, not its row's", '<row r="2"><c r="B7"><v>1</v></c></row>', { "7,2": 1 }],
    [
      "lower case and absolute",
      '<row r="2"><c r="a2"><v>1</v></c><c r="$B$2"><v>2</v></c><c r="aa2"><v>27</v></c></row>',
      { "2,1": 1, "2,2": 2, "2,27": 27 },
    ],
    ["the far corner", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', { "1048576,16384": 1 }],
    [
      "a row in two pieces",
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"/><row r="2"><c r="B2"><v>6</v></c></row>',
      { "2,1": 1, "2,2": 6 },
    ],
    [
      "a cell given twice alike, or once blank",
      '<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>1</v></c><c r="B2"/><c r="B2"><v>2</v></c><c r="B2"/></row>',
      { "2,1": 1, "2,2": 2 },
    ],
    [
      "cells out of bounds are passed over",
      ["XFE1", "ZZZZ9", "A1048577", "A0", "A-1", "A", "1", "", "A1B", "$", "A1 ", "月1", "A99999999999999999999"]
        .map((ref) => `<row r="1"><c r="${ref}"><v>1</v></c></row>`)
        .join("") + '<row r="3"><c r="A3"><v>3</v></c></row>',
      { "3,1": 3 },
    ],
    [
      "cells without position after one out of bounds go with it",
      '<row r="1"><c r="ZZZZ9"><v>1</v></c><c><v>2</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row>',
      { "1,3": 3, "1,4": 4 },
    ],
    [
      "rows out of bounds take their cells along",
      '<row r="0"><c><v>1</v></c></row><row r="x"><c><v>1</v></c></row><row r="1048577"><c><v>1</v></c></row><row r="3"><c><v>3</v></c></row>',
      { "3,1": 3 },
    ],
    [
      "cells outside rows and rows outside the data are nothing",
      '<c r="A1"><v>1</v></c><row r="2"><x><c r="A2"><v>1</v></c></x></row>',
      {},
    ],
  ])("%s", (_, rows, expected) => expect(contents(rowsOf(rows))).toEqual(expected));

  test.each([
    ["with another value", '<c r="A2"><v>1</v></c>', '<c r="A2"><v>5</v></c>'],
    ["as text", '<c r="A2"><v>1</v></c>', '<c r="A2" t="str"><v>1</v></c>'],
    ["with a formula", '<c r="A2"><v>1</v></c>', '<c r="A2"><f>B2</f><v>1</v></c>'],
  ])("a cell given twice, %s, is corrupt: neither is dropped in silence", (_, first, second) => {
    expect(code({ rows: `<row r="2">${first}${second}</row>` })).toBe("corrupt");
    expect(code({ rows: `<row r="2">${first}</row><row r="2">${second}</row>` })).toBe("corrupt");
  });

  test("a cell with two formulas is corrupt: which is meant nobody can tell", () => {
    expect(code({ rows: '<row r="1"><c r="A1"><f>B1</f><f>C1</f><v>1</v></c></row>' })).toBe("corrupt");
    expect(code({ rows: '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f>C1</f><v>1</v></c></row>' })).not.toBe("corrupt");
  });

  test("nothing the sheet says of its size is trusted", () => {
    const xml = '<dimension ref="A1:XFD1048576"/><sheetData><row r="1" spans="1:16384"><c r="A1"><v>1</v></c></row></sheetData>';
    const grid = sheetOf({ sheets: [{ name: "计划", xml }] });
    expect([grid.lastRow, grid.lastColumn, contents(grid)]).toEqual([1, 1, { "1,1": 1 }]);
  });

  test("styled empty cells and rows leave no trace", () => {
    const grid = rowsOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="1"/></row><row r="500" s="1" customFormat="1"/><row r="501"><c r="A501" s="1"/></row>',
      { formats: ["0"] },
    );
    expect([grid.lastRow, grid.lastColumn]).toEqual([1, 1]);
    expect(grid.usedRows()).toEqual([1]);
  });

  test("cells below the data, in extensions, are not the sheet's", () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><extLst><ext><sheetData><row r="2"><c r="A2"><v>2</v></c></row></sheetData></ext></extLst>';
    expect(contents(sheetOf({ sheets: [{ name: "计划", xml }] }))).toEqual({ "1,1": 1 });
  });
});

describe("formulas", () => {
  test("children of a shared formula are written out", () => {
    const grid = rowsOf(
      '<row r="2"><c r="D2"><f t="shared" ref="D2:E4" si="0">B2*$C$1+计划!A1</f><v>1</v></c></row>' +
        '<row r="3"><c r="D3"><f t="shared" si="0"/><v>2</v></c><c r="E3" t="str"><f t="shared" si="0"></f><v>x</v></c></row>' +
        '<row r="4"><c r="D4"><f t="shared" si="0"/></c></row>',
    );
    expect(grid.at(3, 4)).toEqual({ value: 2, formula: "B3*$C$1+计划!A2" });
    expect(grid.at(3, 5)).toEqual({ value: "x", formula: "C3*$C$1+计划!B2" });
    expect(grid.at(4, 4)).toEqual({ value: null, formula: "B4*$C$1+计划!A3" });
  });

  test("a child may come before its master", () => {
    const grid = rowsOf(
      '<row r="3"><c r="A3"><f t="shared" si="7"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="7">B2</f><v>1</v></c></row>',
    );
    expect(grid.at(3, 1).formula).toBe("B3");
  });

  test("a child without a master keeps its value, and shows that its formula is lost", () => {
    expect(cell('<c r="A1"><f t="shared" si="99"/><v>300</v></c>')).toEqual({ value: 300, formula: "#REF!" });
  });

  test("a formula is text even where its type says number", () => {
    expect(cell('<c r="A1"><f>12</f><v>12</v></c>')).toEqual({ value: 12, formula: "12" });
  });
});

describe("formats", () => {
  test("come from the cell's style, built-in ones too", () => {
    const formats = ['yyyy"年"m"月"', 14, 27, 57, 28, 58, 4, 0, 9999, "General"];
    const rows = `<row r="1">${formats.map((_, at) => `<c s="${at + 1}"><v>46054</v></c>`).join("")}<c s="99"><v>1</v></c><c><v>1</v></c></row>`;
    const row = rowsOf(rows, { formats }).row(1).slice(1);
    expect(row.map((item) => item!.format)).toEqual([
      'yyyy"年"m"月"',
      "yyyy/m/d",
      'yyyy"年"m"月"',
      'yyyy"年"m"月"',
      'm"月"d"日"',
      'm"月"d"日"',
      "#,##0.00",
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(row[9]).toEqual({ value: 46054 });
  });

  test("a workbook's own code stands before the built-in one of the same number", () => {
    const styles =
      '<styleSheet xmlns="x"><numFmts><numFmt numFmtId="14" formatCode="m月"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="14"/></cellXfs><dxfs><dxf><numFmt numFmtId="14" formatCode="0"/></dxf></dxfs></styleSheet>';
    expect(cell('<c r="A1"><v>1</v></c>', { parts: { "xl/styles.xml": styles } })).toEqual({ value: 1, format: "m月" });
  });

  test("a missing styles part leaves General", () => {
    expect(cell('<c r="A1" s="3"><v>1</v></c>', { parts: { "xl/styles.xml": null } })).toEqual({ value: 1 });
  });
});

describe("facts of a sheet", () => {
  const facts = (xml: string): Grid => sheetOf({ sheets: [{ name: "计划", xml }] });

  test("merges: reversed ones are turned, bad and single ones dropped, of two over each other the first stands", () => {
    const refs = ["A2:A3", "C3:B2", "A3:A4", "A2:A3", "A1", "B5:B5", "x", "A1:ZZZZZ9", "", "A0:B1", "$D$1:$E$1"];
    const grid = facts(
      `<sheetData/><mergeCells count="3">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}<mergeCell/></mergeCells>`,
    );
    expect(grid.merges).toEqual([
      { top: 2, left: 1, bottom: 3, right: 1 },
      { top: 2, left: 2, bottom: 3, right: 3 },
      { top: 1, left: 4, bottom: 1, right: 5 },
    ]);
    expect(grid.anchor(3, 1)).toEqual({ row: 2, column: 1 });
  });

  test("merges over each other are dropped whatever their order and height", () => {
    const grid = facts(
      `<sheetData/><mergeCells>${["C5:D6", "A1:B5000", "B2:C3", "D6:E7", "D1:D9000", "C1:C4", "E6:F6", "G1:H9000", "H8999:J9001"].map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
    );
    expect(grid.merges.map(areaA1)).toEqual(["C5:D6", "A1:B5000", "C1:C4", "E6:F6", "G1:H9000"]);
  });

  test("eight thousand merges in one row", () => {
    const refs = Array.from(
      { length: 8192 },
      (_, at) => `<mergeCell ref="${columnName(2 * at + 1)}1:${columnName(2 * at + 2)}1"/>`,
    ).reverse();
    const grid = facts(`<sheetData/><mergeCells>${refs.join("")}</mergeCells>`);
    expect(grid.merges).toHaveLength(8192);
    expect(grid.anchor(1, 16384)).toEqual({ row: 1, column: 16383 });
  });

  test("hidden rows and columns, also those of no height or width", () => {
    const grid = facts(
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/><col min="6" max="6" width="9"/><col min="16383" max="99999" hidden="true"/></cols>' +
        '<sheetData><row r="2" hidden="1"/><row r="3" hidden="0" ht="15"/><row r="6" ht=""/><row r="7" ht="0.75"/><row r="4" ht="0" customHeight="1"/><row r="5" hidden="true"><c r="A5"><v>1</v></c></row></sheetData>',
    );
    expect([...grid.hiddenRows]).toEqual([2, 4, 5]);
    expect([...grid.hiddenColumns]).toEqual([2, 3, 5, 16383, 16384]);
  });

  test("protection", () => {
    expect(facts('<sheetData/><sheetProtection sheet="1" objects="1"/>').isProtected).toBe(true);
    expect(facts('<sheetData/><sheetProtection objects="1"/>').isProtected).toBe(false);
    expect(facts("<sheetData/>").isProtected).toBe(false);
  });

  test("visibility, order and sheets without cells", () => {
    const chart = '<chartsheet xmlns="x"><sheetViews/></chartsheet>';
    const workbook = readXlsx(
      buildXlsx({
        sheets: [
          { name: "计划&表", xml: "<sheetData><row><c><v>1</v></c></row></sheetData>" },
          { name: "图", xml: chart, kind: "chartsheet" },
          { name: "藏", xml: "<sheetData/>", state: "hidden" },
          { name: "深藏", xml: "<sheetData/>", state: "veryHidden" },
          {
            name: "宏",
            xml: '<xm:macrosheet xmlns:xm="y"><sheetData><row><c><f>EXEC("calc.exe")</f></c></row></sheetData></xm:macrosheet>',
            kind: "xlMacrosheet",
          },
        ],
      }),
    );
    expect(workbook.sheets.map((sheet) => [sheet.sheet, sheet.visibility, contents(sheet)])).toEqual([
      ["计划&表", "visible", { "1,1": 1 }],
      ["图", "visible", {}],
      ["藏", "hidden", {}],
      ["深藏", "veryHidden", {}],
      ["宏", "visible", {}],
    ]);
  });

  test("marks come from our hidden names, not from sheet names", () => {
    const workbook = readXlsx(
      buildXlsx({
        sheets: ["汇总", "工会'26", "计划", "汇总 (2)"].map((name) => ({ name, xml: "<sheetData/>" })),
        workbookEnd:
          '<definedNames><definedName name="_gonghui.detail" hidden="1">\'工会\'\'26\'!$A$1</definedName><definedName name="_gonghui.budget_cover" hidden="1">\'汇总 (2)\'!$A$1</definedName>' +
          '<definedName name="_gonghui.summary" hidden="1">#REF!$A$1</definedName><definedName name="_gonghui.findings">[1]计划!$A$1</definedName><definedName name="gonghui.plan">计划!$A$1</definedName></definedNames>',
      }),
    );
    expect(workbook.sheets.map((sheet) => sheet.mark)).toEqual([null, "detail", null, "budget-cover"]);
  });

  test("a locked structure and a signature", () => {
    const plain = readXlsx(buildXlsx({ rows: "" }));
    expect([plain.isStructureLocked, plain.isSigned, plain.date1904]).toEqual([false, false, false]);
    const locked = readXlsx(
      buildXlsx({ rows: "", workbookStart: '<workbookProtection lockStructure="1"/>', parts: { "_xmlsignatures/sig1.xml": "<x/>" } }),
    );
    expect([locked.isStructureLocked, locked.isSigned]).toEqual([true, true]);
    expect(readXlsx(buildXlsx({ rows: "", workbookStart: '<workbookProtection lockWindows="1"/>' })).isStructureLocked).toBe(false);
  });
});

describe("packages", () => {
  const row = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const one = { "1,1": 1 };
  const read = (source: XlsxSource): Workbook => readXlsx(buildXlsx(source));

  test("every element and attribute of the parts may carry a prefix", () => {
    const prefixed =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>二</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const workbook =
      '<x:workbook xmlns:x="y" xmlns:rel="z"><x:sheets><x:sheet name="计划" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>';
    const strings = '<x:sst xmlns:x="y"><x:si><x:t>一</x:t></x:si></x:sst>';
    const grid = sheetOf({
      strings: [],
      sheets: [{ name: "计划", xml: prefixed }],
      parts: { "xl/workbook.xml": workbook, "xl/sharedStrings.xml": strings, "xl/worksheets/sheet1.xml": prefixed },
    });
    expect(contents(grid)).toEqual({ "1,1": "一", "1,2": "二" });
  });

  test("strict relationship types", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    expect(
      contents(
        sheetOf({
          sheets: [{ name: "计划", xml: row }],
          parts: {
            "_rels/.rels": relationships([["rId1", `${strict}/officeDocument`, "xl/workbook.xml"]]),
            "xl/_rels/workbook.xml.rels": relationships([["rId1", `${strict}/worksheet`, "worksheets/sheet1.xml"]]),
          },
        }),
      ),
    ).toEqual(one);
  });

  test.each<[what: string, target: string, part: string]>([
    ["absolute", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["with steps back", "../xl/./worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["with backslashes", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["in another case", "Worksheets/SHEET1.xml", "xl/worksheets/sheet1.xml"],
    ["escaped", "worksheets/%E8%AE%A1%E5%88%92%201.xml", "xl/worksheets/计划 1.xml"],
    ["elsewhere", "/other/s.xml", "other/s.xml"],
  ])("a sheet's target may be %s", (_, target, part) => {
    const whole = `<worksheet xmlns="x">${row}</worksheet>`;
    const rels = relationships([["rId1", `${OFFICE}/worksheet`, target]]);
    expect(contents(sheetOf({ parts: { "xl/worksheets/sheet1.xml": null, "xl/_rels/workbook.xml.rels": rels, [part]: whole } }))).toEqual(
      one,
    );
  });

  test("the workbook may lie elsewhere, and be found where the package's relationships are missing", () => {
    expect(
      contents(sheetOf({ sheets: [{ name: "计划", xml: row }], parts: { "_rels/.rels": null, "[Content_Types].xml": null } })),
    ).toEqual(one);
  });

  test.each<[what: string, source: XlsxSource, expected: HostErrorCode]>([
    ["no workbook part", { parts: { "xl/workbook.xml": null } }, "corrupt"],
    ["no sheets", { sheets: [] }, "corrupt"],
    ["no relationships of the workbook", { parts: { "xl/_rels/workbook.xml.rels": null } }, "corrupt"],
    ["a sheet's part missing", { parts: { "xl/worksheets/sheet1.xml": null } }, "corrupt"],
    [
      "a target outside the package",
      { parts: { "xl/_rels/workbook.xml.rels": relationships([["rId1", `${OFFICE}/worksheet`, "../../../etc/passwd"]]) } },
      "corrupt",
    ],
    [
      "an external target",
      { parts: { "xl/_rels/workbook.xml.rels": relationships([["rId1", `${OFFICE}/worksheet`, "http://example.com/x.xml", "External"]]) } },
      "corrupt",
    ],
    ["a sheet that is no worksheet", { parts: { "xl/worksheets/sheet1.xml": "<html/>" } }, "corrupt"],
    ["broken XML in a sheet", { parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData></worksheet>" } }, "corrupt"],
    ["broken XML in the styles", { parts: { "xl/styles.xml": "<styleSheet" } }, "corrupt"],
    ["an empty sheet part", { parts: { "xl/worksheets/sheet1.xml": "" } }, "corrupt"],
    ["another kind of root", { parts: { "xl/workbook.xml": "<document/>" } }, "not-xlsx"],
  ])("refuses %s", (_, source, expected) => expect(code({ rows: "", ...source })).toBe(expected));

  test("a sheet that never had a part, of an old macro module, is listed", () => {
    const workbook =
      '<workbook xmlns:r="r"><sheets><sheet name="计划" sheetId="1" r:id="rId1"/><sheet name="Module1" sheetId="2" r:id=""/></sheets></workbook>';
    expect(
      read({ sheets: [{ name: "计划", xml: row }], parts: { "xl/workbook.xml": workbook } }).sheets.map((sheet) => sheet.sheet),
    ).toEqual(["计划", "Module1"]);
  });

  test("macros, links, signatures and rubbish beside the workbook are left alone", () => {
    const parts = {
      "xl/vbaProject.bin": Uint8Array.of(1, 2, 3),
      "xl/externalLinks/externalLink1.xml": "<broken",
      "../../pwned": "x",
      "C:\\pwned": "x",
      "xl/media/bomb.zip": "PK",
    };
    expect(contents(sheetOf({ sheets: [{ name: "计划", xml: row }], parts }))).toEqual(one);
  });
});

describe("bounds", () => {
  const cells = (count: number): string => "<c><v>1</v></c>".repeat(count);

  test.each<[what: string, source: () => XlsxSource]>([
    [
      "cells",
      () => ({
        sheets: Array.from({ length: 25 }, (_, at) => ({
          name: `s${at}`,
          xml: `<sheetData>${`<row>${cells(100)}</row>`.repeat(1000)}</sheetData>`,
        })),
      }),
    ],
    [
      "merges",
      () => ({
        sheets: [
          {
            name: "s",
            xml: `<sheetData/><mergeCells>${Array.from({ length: 100_001 }, (_, at) => `<mergeCell ref="A${at * 2 + 1}:A${at * 2 + 2}"/>`).join("")}</mergeCells>`,
          },
        ],
      }),
    ],
    [
      "rows under merges",
      () => ({
        sheets: [
          {
            name: "s",
            xml: `<sheetData/><mergeCells>${Array.from({ length: 1100 }, (_, at) => `<mergeCell ref="${columnName(at + 1)}1:${columnName(at + 1)}1900"/>`).join("")}</mergeCells>`,
          },
        ],
      }),
    ],
    [
      "tall merges",
      () => ({
        sheets: [
          {
            name: "s",
            xml: `<sheetData/><mergeCells>${Array.from({ length: 2100 }, (_, at) => `<mergeCell ref="${columnName(at + 1)}1:${columnName(at + 1)}9999"/>`).join("")}</mergeCells>`,
          },
        ],
      }),
    ],
    ["a text read over and over", () => ({ strings: ["x".repeat(150_000)], rows: `<row>${'<c t="s"><v>0</v></c>'.repeat(500)}</row>` })],
    [
      "rows that reach far",
      () => ({ rows: Array.from({ length: 2000 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join("") }),
    ],
    ["a number format", () => ({ formats: ["0".repeat(3000)] })],
    [
      "hidden columns",
      () => ({ sheets: [{ name: "s", xml: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(200)}</cols><sheetData/>` }] }),
    ],
    ["a text", () => ({ strings: ["x".repeat(1_000_001)] })],
    ["a text in runs", () => ({ strings: [`<r><t>${"x".repeat(1000)}</t></r>`.repeat(1100)] })],
    ["a formula", () => ({ rows: `<row><c><f>${"1+".repeat(60_000)}1</f></c></row>` })],
    [
      "shared formulas written out",
      () => ({
        rows: `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9000">${"1+".repeat(5_000)}B1</f></c></row>${Array.from({ length: 8_000 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><f t="shared" si="0"/></c></row>`).join("")}`,
      }),
    ],
    ["sheets", () => ({ workbookStart: "", sheets: Array.from({ length: 1001 }, (_, at) => ({ name: `s${at}`, xml: "<sheetData/>" })) })],
  ])("%s", (_, source) => {
    expect(code(source())).toBe("too-large");
  });

  test("the same part under many names is counted as often as it is read", () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(5)}</row>`;
    const xml = `<worksheet><sheetData>${row.repeat(20)}</sheetData><!--${"x".repeat(1_000_000)}--></worksheet>`;
    // 900 sheets that all name one part of a megabyte: refused or read, but never for long.
    const rels = relationships(
      Array.from({ length: 900 }, (_, at) => [`rId${at + 1}`, `${OFFICE}/worksheet`, "worksheets/sheet1.xml"] as const),
    );
    const sheets = Array.from({ length: 900 }, (_, at) => ({ name: `s${at}`, xml: "<sheetData/>" }));
    const bytes = buildXlsx({ sheets, parts: { "xl/_rels/workbook.xml.rels": rels, "xl/worksheets/sheet1.xml": xml } });
    expect(() => readXlsx(bytes)).toThrow(expect.objectContaining({ code: "corrupt" }));
  });
});

describe("options", () => {
  const bytes = buildXlsx({
    sheets: ["一", "二", "三"].map((name, at) => ({ name, xml: `<sheetData><row><c><v>${at}</v></c></row></sheetData>` })),
  });

  test("only the sheets asked for, in the workbook's order", () => {
    expect(readXlsx(bytes, { sheets: ["三", "一"] }).sheets.map((sheet) => sheet.sheet)).toEqual(["一", "三"]);
  });

  test("a sheet that is not there is said to be missing", () => {
    expect(() => readXlsx(bytes, { sheets: ["四"] })).toThrow(expect.objectContaining({ code: "sheet-missing", params: { sheet: "四" } }));
  });

  test("progress counts up to the number of steps", () => {
    expect([...readingXlsx(bytes)]).toEqual([0, 1, 2, 3].map((done) => ({ stage: "reading", done, total: 4 })));
  });
});
