import { type Grid, sheetNamed, type Workbook } from "../../../src/core/grid/grid";
import { HostError } from "../../../src/core/grid/host-error";
import { finish } from "../../../src/core/grid/steps";
import { summaryJob } from "../../../src/core/jobs";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../src/core/messages";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { type ExportOptions, exportValues } from "../../../src/hosts/xlsx/export/export-values";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { buildXlsx, relationships, type XlsxSource } from "./build-xlsx";
import { fullWorkbook, TOTAL } from "./full-workbook";
import { officePython, runOffice } from "./libreoffice";

const PLAN = "工作计划";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const full = fullWorkbook();

/** Each part of a file as text, binary ones too. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = new ZipArchive(bytes);
  return new Map(archive.entries.map(({ name }) => [name, new TextDecoder().decode(archive.read(name))]));
}

function exported(
  bytes: Uint8Array,
  sheets: readonly string[],
  more: Partial<ExportOptions> = {},
): { bytes: Uint8Array; notes: readonly unknown[]; parts: ReadonlyMap<string, string>; all: string; workbook: Workbook } {
  const result = exportValues(bytes, { sheets, ...more });
  const parts = partsOf(result.bytes);
  return { ...result, parts, all: [...parts].flat().join("\n"), workbook: readXlsx(result.bytes) };
}

/** Place → value and format, of every cell that shows something. */
function shown(grid: Grid): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const row of grid.usedRows())
    grid.row(row).forEach((cell, column) => {
      if (cell && cell.value !== null && cell.value !== "") cells[`${row},${column}`] = [cell.value, cell.format ?? null];
    });
  return cells;
}

function refusal(work: () => unknown): HostError {
  try {
    work();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("not refused");
}

describe("a macro workbook with one of everything", () => {
  const out = exported(full.bytes, [PLAN]);

  test("has the parts it needs and no others", () => {
    expect([...out.parts.keys()].sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/media/image1.png",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/tables/table1.xml",
      "xl/theme/theme1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  test.each([
    ["a formula", /<f[ >/]/],
    ["a formula of a list or condition", /<formula|calculatedColumn|xm:f/],
    ["a comment's author", /审核人/],
    ["a comment", /女职工委员会承办|按去年标准/],
    ["a document property", /工字1号|coreProperties|Application/],
    ["a macro", /vba|codeName/i],
    ["another workbook", /上年决算|externalBook|88000/],
    ["custom XML", /approved/],
    ["another sheet's name", /关联|透视|名单/],
    ["another sheet's text", /与计划表相关的数字|重点|上半年|行标签/],
    ["a pivot", /pivot/i],
    ["a name", /合计格|计划金额|_FilterDatabase/],
    ["a printer", /printerSettings/],
    ["a shape's name", /合计框|图片 1/],
    ["an id of a session", /uid=|\{[0-9A-F]{8}-/i],
  ])("holds not %s", (_what, pattern) => {
    // The pattern is a fair one: the original does hold it.
    const original = [...partsOf(full.bytes)].flat().join("\n");
    if (!String(pattern).includes("uid=")) expect(original).toMatch(pattern);
    expect(out.all).not.toMatch(pattern);
  });

  test("shows the same values in the same formats", () => {
    const before = sheetNamed(readXlsx(full.bytes), PLAN)!;
    const after = sheetNamed(out.workbook, PLAN)!;
    expect(shown(after)).toEqual(shown(before));
    expect(after.at(16, 5)).toEqual({ value: TOTAL, format: "#,##0.00" });
    expect(after.merges).toEqual(before.merges);
    expect(before.merges.length).toBeGreaterThan(0);
  });

  test("keeps the page: widths, heights, frozen rows, print set-up, breaks, print area and titles", () => {
    const sheet = out.parts.get("xl/worksheets/sheet1.xml")!;
    for (const piece of [
      '<col min="3" max="3" width="26" customWidth="1"/>',
      'ht="28" customHeight="1"',
      'ySplit="3"',
      '<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>',
      '<brk id="9" max="16383" man="1"/>',
    ]) {
      expect(sheet).toContain(piece);
    }
    const workbook = out.parts.get("xl/workbook.xml")!;
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">${PLAN}!$A$1:$F$17</definedName>`);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">${PLAN}!$3:$3</definedName>`);
  });

  test("keeps the picture, the link to the web and the link inside; the link to a sheet that stays behind goes", () => {
    expect(out.parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain("https://example.org/notice");
    const links = /<hyperlinks>.*<\/hyperlinks>/.exec(out.parts.get("xl/worksheets/sheet1.xml")!)![0];
    expect(links).toBe(`<hyperlinks><hyperlink ref="C4" r:id="rId1"/><hyperlink ref="C13" location="${PLAN}!C15"/></hyperlinks>`);
    expect(exported(full.bytes, [PLAN, "关联"]).parts.get("xl/worksheets/sheet1.xml")).toContain(
      '<hyperlink ref="C12" location="关联!B2"/>',
    );
  });

  test("tells of what its sender may not expect", () => {
    expect(out.notes).toEqual([
      { kind: "outside-print-area", sheet: PLAN },
      { kind: "shapes-left-out", sheet: PLAN, count: 2 },
    ]);
  });

  test("is the same bytes each time, with no clock in them", () => {
    expect(Buffer.from(exportValues(full.bytes, { sheets: [PLAN] }).bytes).equals(Buffer.from(out.bytes))).toBe(true);
    expect(new Set(new ZipArchive(out.bytes).entries.map(({ modified }) => modified))).toEqual(new Set([33 << 16]));
  });

  test("is an .xlsx unless an .xlsm is asked for, which has no macro either", () => {
    expect(out.parts.get("[Content_Types].xml")).not.toContain("macroEnabled");
    const macro = exported(full.bytes, [PLAN], { kind: "xlsm" });
    expect(macro.parts.get("[Content_Types].xml")).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    expect(macro.all).not.toMatch(/vba/i);
  });
});

describe("refused", () => {
  test.each([
    ["名单", "sheet-not-exportable"],
    ["没有这张表", "sheet-missing"],
  ])("%s: %s", (sheet, code) => {
    const { code: found, params } = refusal(() => exportValues(full.bytes, { sheets: [PLAN, sheet] }));
    expect([found, params["sheet"]]).toEqual([code, sheet]);
  });

  test("no sheet at all", () => expect(refusal(() => exportValues(full.bytes, { sheets: [] })).code).toBe("sheet-missing"));

  test("a formula whose value was never saved: its cell stays blank, and that is told", () => {
    const bytes = buildXlsx({
      rows: `<row r="2"><c r="B2"><f>A1+1</f></c><c r="C2"><f>A1+2</f><v></v></c><c r="D2" t="str"><f>""</f><v></v></c></row>`,
    });
    const { notes, workbook } = exported(bytes, ["Sheet1"]);
    expect(notes).toEqual([{ kind: "values-missing", sheet: "Sheet1", cells: ["B2", "C2"] }]);
    expect(shown(workbook.sheets[0]!)).toEqual({});
  });

  test("only in the sheets that are chosen", () => {
    const bytes = buildXlsx({
      sheets: [
        { name: "a", xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` },
        { name: "b", xml: `<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData>` },
      ],
    });
    expect(shown(exported(bytes, ["a"]).workbook.sheets[0]!)).toEqual({ "1,1": [1, null] });
  });
});

describe("what programs write in other ways", () => {
  const one = (source: XlsxSource): ReturnType<typeof exported> => exported(buildXlsx(source), ["Sheet1"]);

  test("values of every kind stay what they are, and texts with their runs", () => {
    const source: XlsxSource = {
      strings: [
        "不用",
        '<r><rPr><b/><rFont val="宋体"/></rPr><t>粗</t></r><r><t xml:space="preserve"> 细</t></r><rPh sb="0" eb="1"><t>cu</t></rPh>',
      ],
      formats: ["yyyy-mm-dd"],
      rows:
        `<row r="1" hidden="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>=SUM(A1)</t></is></c><c r="C1" t="str"><f>"甲"&amp;"乙"</f><v>甲乙</v></c></row>` +
        `<row r="2"><c r="A2" s="1"><v>46023</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2"><v>1e400</v></c><c r="E2" t="d"><v>2026-03-08</v></c><c r="F2" t="str"><f>A1</f><v>_x000D_行</v></c></row>`,
    };
    const out = one(source);
    const before = readXlsx(buildXlsx(source)).sheets[0]!;
    expect(shown(out.workbook.sheets[0]!)).toEqual(shown(before));
    expect(Object.keys(shown(before))).toHaveLength(9);
    expect(out.workbook.sheets[0]!.at(1, 2)).toEqual({ value: "=SUM(A1)" });
    expect(out.parts.get("xl/sharedStrings.xml")).toContain('<r><rPr><b/><rFont val="宋体"/></rPr><t xml:space="preserve">粗</t></r>');
    expect(out.all).not.toMatch(/不用|>cu</);
    expect(out.notes).toEqual([{ kind: "hidden-rows", sheet: "Sheet1", rows: [1] }]);
  });

  test("prefixes, and rows and cells in any order", () => {
    const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetPr codeName="Sheet甲"/><x:sheetData><x:row r="3"><x:c r="B3"><x:v>2</x:v></x:c><x:c r="A3"><x:f>B3</x:f><x:v>2</x:v></x:c></x:row><x:row r="1"><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const out = exported(buildXlsx({ sheets: [{ name: "Sheet1", xml: `<?xml version="1.0"?>${xml}` }] }), ["Sheet1"]);
    expect(shown(out.workbook.sheets[0]!)).toEqual({ "1,1": [7, null], "3,1": [2, null], "3,2": [2, null] });
    expect(out.parts.get("xl/worksheets/sheet1.xml")).toContain(
      '<row r="1"><c r="A1"><v>7</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>2</v></c></row>',
    );
  });

  test("addresses that name a machine go, headers lose their pictures, protection its password", () => {
    const xml =
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1" password="CC1A"/><hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="看这里"/><hyperlink ref="A1" r:id="rId2"/><hyperlink ref="A1" location="某名称"/></hyperlinks>` +
      `<headerFooter><oddHeader>&amp;L&amp;G&amp;C工会&amp;&amp;G</oddHeader></headerFooter>`;
    const rels = relationships([
      ["rId1", `${OFFICE}/hyperlink`, "file:///C:/Users/someone/x.xlsx", "External"],
      ["rId2", `${OFFICE}/hyperlink`, "..\\someone\\x.xlsx", "External"],
    ]);
    const out = exported(buildXlsx({ sheets: [{ name: "Sheet1", xml }], parts: { "xl/worksheets/_rels/sheet1.xml.rels": rels } }), [
      "Sheet1",
    ]);
    expect(out.all).not.toMatch(/someone|hyperlink|某名称|CC1A|看这里/);
    expect(out.parts.get("xl/worksheets/sheet1.xml")).toContain("<oddHeader>&amp;L&amp;C工会&amp;&amp;G</oddHeader>");
  });

  test("styles and number formats that no chosen cell uses stay behind", () => {
    const out = one({ formats: ['"机密"0', '"公开"0'], rows: `<row r="1"><c r="A1" s="2"><v>5</v></c></row>` });
    expect(out.workbook.sheets[0]!.at(1, 1)).toEqual({ value: 5, format: '"公开"0' });
    expect(out.all).not.toContain("机密");
  });
});

describe("our own sheets", () => {
  const rows = Array.from(
    { length: 30 },
    (_, index) =>
      `<row r="${index + 2}"><c r="A${index + 2}" t="str"><v>${(index % 12) + 1}月</v></c><c r="B${index + 2}" t="str"><v>活动${index + 1}</v></c><c r="C${index + 2}" t="str"><v>责任人${index % 7}</v></c><c r="D${index + 2}"><v>${1000 + index}</v></c></row>`,
  );
  const head = ["月份", "活动名称", "责任人", "预算金额（元）"]
    .map((text, index) => `<c r="${"ABCD"[index]}1" t="str"><v>${text}</v></c>`)
    .join("");
  const source = buildXlsx({
    sheets: [{ name: "2026年工作计划", xml: `<sheetData><row r="1">${head}</row>${rows.join("")}</sheetData>` }],
  });

  function made(name: (typeof LANGUAGE_NAMES)[number]): XlsxFile {
    const file = XlsxFile.open(source);
    file.apply(finish(summaryJob(file.workbook, EMPTY_SETTINGS, LANGUAGES[name])).edits);
    return file;
  }

  test.each(LANGUAGE_NAMES)("of 计划明细 and 汇总 only what is handed in goes out (%s)", (name) => {
    const { sheets: messages } = LANGUAGES[name];
    const file = made(name);
    const { detail, summary } = messages.names;
    const out = exported(file.save(), [detail, summary]);
    const before = file.workbook;
    const originalTexts = JSON.stringify([shown(sheetNamed(before, detail)!), shown(sheetNamed(before, summary)!)]);
    // Helper columns, the internal page's heading, the charts' figures, and the owners that only table of the internal page names.
    for (const text of [messages.detail.place, messages.detail.original, messages.summary.internalHeading, messages.summary.chartData]) {
      expect(originalTexts).toContain(text);
      expect(out.all).not.toContain(`>${text}<`);
    }
    const after = sheetNamed(out.workbook, detail)!;
    expect(after.lastColumn).toBe(10);
    const kept = Object.entries(shown(sheetNamed(before, detail)!)).filter(([place]) => Number(place.split(",")[1]) <= 10);
    expect(shown(after)).toEqual(Object.fromEntries(kept));
    const totals = sheetNamed(out.workbook, summary)!;
    expect(totals.lastColumn).toBe(6);
    expect(shown(totals)).toEqual(
      Object.fromEntries(
        Object.entries(shown(sheetNamed(before, summary)!)).filter(
          ([place]) => Number(place.split(",")[0]) <= totals.lastRow && Number(place.split(",")[1]) <= 6,
        ),
      ),
    );
    // The last row of what is handed in is that of the signatures, and the internal page begins right below it.
    expect(totals.at(totals.lastRow, 1).value).toBe(messages.signatures[0]);
    expect(sheetNamed(before, summary)!.at(totals.lastRow + 1, 1).value).toBe(messages.summary.internalHeading);
    expect(JSON.stringify(shown(totals))).not.toContain("责任人1");
    expect(out.parts.get("xl/workbook.xml")).toContain(`$A$1:$F$${totals.lastRow}</definedName>`);
    expect(out.all).not.toMatch(/_gonghui|<hyperlink|drawing/);
    expect(out.notes).toEqual([
      { kind: "internal-part-cut", sheet: detail },
      { kind: "internal-part-cut", sheet: summary },
    ]);
  });

  test("a user's note beside the tables of 汇总 stays behind and ends nothing", () => {
    const file = made("zh-CN");
    const [whole] = exported(file.save(), ["汇总"]).workbook.sheets;
    file.apply([{ kind: "set-cell", sheet: "汇总", row: 8, column: 8, content: { value: "内部意见" }, expect: { value: null } }]);
    const out = exported(file.save(), ["汇总"]);
    expect(shown(out.workbook.sheets[0]!)).toEqual(shown(whole!));
    expect(out.all).not.toContain("内部意见");
  });

  test.each([
    ["without its figures beside, up to the first page break", /<c r="(?:[H-Z])\d+"[^>]*?(?:\/>|>.*?<\/c>)/g, ""],
    ["without its page breaks, up to the figures beside", /<rowBreaks.*<\/rowBreaks>/, ""],
    ["over two pages, the second one too", /(?<=<rowBreaks[^>]*>)/, '<brk id="10" max="16383" man="1"/>'],
  ])("汇总 %s", (_what, found, instead) => {
    const file = made("zh-CN");
    const [whole] = exported(file.save(), ["汇总"]).workbook.sheets;
    // The sheet with the charts is 汇总.
    const parts = [...partsOf(file.save())];
    const [part, text] = parts.find(([name, xml]) => name.includes("worksheets/sheet") && xml.includes("<drawing"))!;
    expect(text).toMatch(found);
    const changed = buildXlsx({ parts: { ...Object.fromEntries(parts), [part]: text.replace(found, instead) } });
    const [out] = exported(changed, ["汇总"]).workbook.sheets;
    expect(shown(out!)).toEqual(shown(whole!));
  });

  test("检查结果 never goes out", () => {
    expect(refusal(() => exportValues(made("zh-CN").save(), { sheets: ["检查结果"] })).code).toBe("sheet-not-exportable");
  });

  test("a sheet whose print area was taken away is cut at the empty column", () => {
    const file = made("zh-CN");
    const parts = partsOf(file.save());
    const bytes = buildXlsx({
      parts: Object.fromEntries(
        [...parts].map(([name, text]) => [name, text.replace(/<definedName name="_xlnm.Print_Area"[^>]*>[^<]*<\/definedName>/g, "")]),
      ),
    });
    const before = exported(file.save(), ["计划明细", "汇总"]);
    expect(partsOf(bytes).get("xl/workbook.xml")).not.toContain("Print_Area");
    expect(exported(bytes, ["计划明细", "汇总"]).workbook.sheets.map(shown)).toEqual(before.workbook.sheets.map(shown));
  });
});

const office = officePython();
if (!("python" in office)) process.stderr.write(`skipped, because ${office.why}: exports opened in LibreOffice\n`);
// Skipped only where LibreOffice is missing; said above.
("python" in office ? test : test.skip)(
  "LibreOffice opens the export and reads the same values",
  () => {
    const { python } = office as { readonly python: string };
    const { bytes } = exportValues(full.bytes, { sheets: [PLAN, "关联"] });
    const [saved] = runOffice(python, [{ bytes, extension: "xlsx", inserts: [] }]);
    const values = (workbook: Workbook): unknown[] =>
      workbook.sheets.map((grid) =>
        Object.fromEntries(Object.entries(shown(grid)).map(([place, cell]) => [place, (cell as unknown[])[0]])),
      );
    expect(values(readXlsx(saved!))).toEqual(values(readXlsx(bytes)));
  },
  180_000,
);
