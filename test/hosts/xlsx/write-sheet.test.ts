import type { ChartDraft, SheetDraft, SheetEdit } from "../../../src/core/grid/edit";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-host";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { areaOf } from "../../build-workbook";
import { buildXlsx } from "./build-xlsx";

const CHART: ChartDraft = {
  title: "各月预算<元>",
  categories: areaOf("A2:A3"),
  series: [
    { name: "当月", kind: "column", values: areaOf("B2:B3") },
    { name: "累计", kind: "line", values: areaOf("C2:C3") },
  ],
  at: areaOf("A8:F20"),
  format: "#,##0",
};

function draft(more: Partial<SheetDraft> = {}): SheetDraft {
  return {
    mark: "summary",
    name: "汇总",
    styles: {
      head: { fontName: "宋体", fontSize: 10.5, bold: true, border: true, horizontal: "center", wrap: true },
      money: { border: true, format: "#,##0.00" },
      link: { underline: true, color: "0563c1" },
    },
    cells: [
      { row: 1, column: 1, style: "head", content: { value: "月份" } },
      { row: 2, column: 1, style: "link", content: { value: "1月" }, link: { sheet: "Sheet 1", row: 4, column: 3 } },
      { row: 3, column: 1, style: "head", content: { value: "2月" } },
      { row: 2, column: 2, style: "money", content: { value: 100 } },
      { row: 3, column: 2, style: "money", content: { value: 50.5 } },
      { row: 2, column: 3, style: "money", content: { value: 100, formula: "B2" } },
      { row: 3, column: 3, style: "money", content: { value: 150.5, formula: "C2+B3" } },
      { row: 5, column: 1, style: "head", content: { value: 0.5, format: "0.0%" } },
    ],
    merges: [areaOf("A1:C1")],
    columnWidths: [10, 12.5, 12.5],
    rowHeights: { 1: 30, 6: 40 },
    hiddenColumns: [5],
    frozenRows: 1,
    print: {
      orientation: "landscape",
      area: areaOf("A1:C20"),
      titleRows: { first: 1, last: 1 },
      footer: "第&P页 共&N页",
      breaksBefore: [8],
    },
    validations: [
      { area: areaOf("A2:A3"), words: ["1月", '2"月'], strict: true },
      { area: areaOf("B2:B3"), formula: "'Sheet 1'!$A$1:$A$9", strict: false },
    ],
    ...more,
  };
}

const put = (more?: Partial<SheetDraft>): SheetEdit => ({ kind: "put-sheet", draft: draft(more) });
const users = (): Uint8Array =>
  buildXlsx({ sheets: [{ name: "Sheet 1", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }] });

function parts(file: XlsxFile): Map<string, string> {
  const archive = new ZipArchive(file.save());
  return new Map(archive.entries.map(({ name }) => [name, new TextDecoder().decode(archive.read(name))]));
}

describe("a drafted sheet in a file", () => {
  const file = XlsxFile.open(users());
  file.apply([put()]);
  const all = parts(file);
  const sheet = all.get("xl/worksheets/sheet2.xml")!;
  const workbook = all.get("xl/workbook.xml")!;

  it("reads back with its mark, values, formulas, formats, merges and hidden columns", () => {
    const grid = readXlsx(file.save()).sheets[1]!;
    expect([grid.sheet, grid.mark, [...grid.hiddenColumns]]).toEqual(["汇总", "summary", [5]]);
    expect(grid.merges).toEqual([areaOf("A1:C1")]);
    expect(grid.at(3, 3)).toEqual({ value: 150.5, formula: "C2+B3", format: "#,##0.00" });
    expect(grid.at(5, 1)).toEqual({ value: 0.5, format: "0.0%" });
  });

  it("is set up for A4, with its print area, titles, footer and page breaks", () => {
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain("<oddFooter>&amp;C第&amp;P页 共&amp;N页</oddFooter>");
    expect(sheet).toContain('<brk id="7" max="16383" man="1"/>');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">汇总!$A$1:$C$20</definedName>');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">汇总!$1:$1</definedName>');
    expect(workbook).toContain(`<definedName name="_gonghui.summary" hidden="1">'汇总'!$A$1</definedName>`);
    expect(workbook).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it("has its widths, heights, frozen rows, drop-downs and links", () => {
    expect(sheet).toContain('<col min="2" max="2" width="13.125" customWidth="1"/>');
    expect(sheet).toContain('<col min="5" max="5" width="9.625" hidden="1" customWidth="1"/>');
    expect(sheet).toContain('<row r="6" ht="40" customHeight="1"></row>');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('showErrorMessage="1" sqref="A2:A3"><formula1>"1月,2""月"</formula1>');
    expect(sheet).toContain(`<dataValidation type="list" allowBlank="1" sqref="B2:B3"><formula1>'Sheet 1'!$A$1:$A$9</formula1>`);
    expect(sheet).toContain(`<hyperlink ref="A2" location="'Sheet 1'!C4"/>`);
  });

  it("keeps the schema's order of elements", () => {
    const order = [
      "<sheetPr",
      "<dimension",
      "<sheetViews",
      "<sheetFormatPr",
      "<cols",
      "<sheetData",
      "<mergeCells",
      "<dataValidations",
      "<hyperlinks",
      "<printOptions",
      "<pageMargins",
      "<pageSetup",
      "<headerFooter",
      "<rowBreaks",
    ];
    const places = order.map((tag) => sheet.indexOf(tag));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it("offers only as many words as Excel can hold, and then lets others through", () => {
    const words = Array.from({ length: 60 }, (_, index) => `活动项目${index}`);
    const wide = XlsxFile.open(users());
    wide.apply([put({ validations: [{ area: areaOf("A2:A3"), words, strict: true }] })]);
    const list = /<formula1>"([^"]*)"<\/formula1>/.exec(parts(wide).get("xl/worksheets/sheet2.xml")!)![1]!;
    expect(list.length).toBeLessThanOrEqual(255);
    expect(list.split(",").every((word) => words.includes(word))).toBe(true);
    expect(parts(wide).get("xl/worksheets/sheet2.xml")).not.toContain("showErrorMessage");
  });
});

describe("putting our sheet again", () => {
  it("keeps its part, tab and id, and adds no style that is there", () => {
    const file = XlsxFile.open(users());
    file.apply([put(), put({ mark: "detail", name: "计划明细" })]);
    const first = parts(file);
    file.apply([put()]);
    expect(parts(file)).toEqual(first);
  });

  it("takes the old charts away and can bring them back, even when their names are taken by then", () => {
    const file = XlsxFile.open(users());
    file.apply([put({ charts: [CHART, CHART] })]);
    const withCharts = parts(file);
    const inverse = file.apply([
      put(),
      { kind: "put-sheet", draft: draft({ mark: "detail", name: "计划明细", charts: [{ ...CHART, title: "另一张" }] }) },
    ]);
    const without = parts(file);
    expect([...without.keys()].filter((name) => /chart|drawing/.test(name)).sort()).toEqual([
      "xl/charts/chart1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    expect(without.get("[Content_Types].xml")!.match(/chart\d/g)).toEqual(["chart1"]);
    // Only the summary comes back; the other sheet keeps the names it took.
    file.apply(inverse.filter((edit) => edit.kind === "restore-sheet"));
    const both = parts(file);
    const drawing = /Target="\.\.\/drawings\/(drawing\d)\.xml"/.exec(both.get("xl/worksheets/_rels/sheet2.xml.rels")!)![1]!;
    expect(drawing).not.toBe("drawing1");
    const charts = [...both.get(`xl/drawings/_rels/${drawing}.xml.rels`)!.matchAll(/Target="\.\.\/charts\/(chart\d)\.xml"/g)].map(
      (match) => match[1]!,
    );
    expect(charts).toHaveLength(2);
    for (const chart of charts) expect(both.get(`xl/charts/${chart}.xml`)).toBe(withCharts.get("xl/charts/chart1.xml"));
    expect(both.get("xl/charts/chart1.xml")).toContain("另一张");
  });

  it("removed, leaves the file as it was but for the styles it used", () => {
    const file = XlsxFile.open(users());
    const inverse = file.apply([put({ charts: [CHART] })]);
    file.apply(inverse);
    const names = new ZipArchive(users()).entries.map(({ name }) => name);
    expect([...parts(file).keys()].sort()).toEqual(names.sort());
    expect(parts(file).get("xl/workbook.xml")).not.toContain("definedName");
    expect(readXlsx(file.save()).sheets.map((grid) => grid.sheet)).toEqual(["Sheet 1"]);
  });

  it("never touches a user's sheet of the same name", () => {
    const file = XlsxFile.open(buildXlsx({ sheets: [{ name: "汇总", xml: "<sheetData/>" }] }));
    expect(() => file.apply([put()])).toThrow(expect.objectContaining({ code: "sheet-name-taken" }) as Error);
  });
});

describe("charts", () => {
  const file = XlsxFile.blank();
  file.apply([put({ charts: [CHART, { ...CHART, series: [{ name: "金额", kind: "bar", values: areaOf("B2:B3") }] }] })]);
  const all = parts(file);

  it("hold the values that the cells hold, and refer to the cells", () => {
    const chart = all.get("xl/charts/chart1.xml")!;
    expect([...chart.matchAll(/<c:f>([^<]+)</g)].map((match) => match[1])).toEqual([
      "汇总!$A$2:$A$3",
      "汇总!$B$2:$B$3",
      "汇总!$A$2:$A$3",
      "汇总!$C$2:$C$3",
    ]);
    expect([...chart.matchAll(/<c:pt idx="\d"><c:v>([^<]+)</g)].map((match) => match[1])).toEqual([
      "1月",
      "2月",
      "100",
      "50.5",
      "1月",
      "2月",
      "100",
      "150.5",
    ]);
    expect(chart).toContain("各月预算&lt;元&gt;");
  });

  it("with columns and lines the lines have their own axis; bars begin on top", () => {
    const [combined, bars] = [all.get("xl/charts/chart1.xml")!, all.get("xl/charts/chart2.xml")!];
    const axesOf = (xml: string, kind: string): string[] =>
      [...new RegExp(`<c:${kind}Chart>.*?</c:${kind}Chart>`).exec(xml)![0].matchAll(/<c:axId val="(\d+)"/g)].map((match) => match[1]!);
    expect(axesOf(combined, "bar")).toEqual(["10", "20"]);
    expect(axesOf(combined, "line")).toEqual(["30", "40"]);
    expect(bars).toContain('<c:orientation val="maxMin"/>');
    expect(combined).not.toContain("maxMin");
  });

  it("lie over the cells they were given", () => {
    expect([...all.get("xl/drawings/drawing1.xml")!.matchAll(/<xdr:(col|row)>(\d+)</g)].slice(0, 4).map((match) => match[2])).toEqual([
      "0",
      "7",
      "6",
      "20",
    ]);
  });
});
