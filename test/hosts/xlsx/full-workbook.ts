/**
 * A macro workbook of more than 35 parts, written by hand: a union plan on its first sheet, and around it one of
 * everything that Excel hangs on a sheet and that has to survive and move along when rows are inserted.
 *
 *   工作计划  A1 title, A2 unit, row 3 header, rows 4–15 the months, row 16 合计, row 17 signatures, table in A20:C24
 *   关联      formulas on the plan, a chart of it
 *   透视      a pivot table of it
 *   名单      lists for drop-downs (hidden)
 */
import { writeZip } from "../../../src/hosts/ooxml/zip/zip-writer";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PLAN = "工作计划";

export interface FullWorkbook {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

export const ACTIVITIES: readonly (readonly [string, string, string, number])[] = [
  ["1月", "春节送温暖慰问", "李主席", 8000],
  ["2月", "元宵节猜灯谜", "张委员", 1200],
  ["3月", "女职工节活动", "王委员", 4500],
  ["4月", "春季健步走", "张委员", 2600],
  ["5月", "劳动节文艺汇演", "李主席", 9800],
  ["6月", "端午节慰问", "李主席", 7200],
  ["7月", "送清凉", "王委员", 3600],
  ["8月", "职工子女托管班", "王委员", 5000],
  ["9月", "中秋节慰问", "李主席", 7200],
  ["10月", "秋季运动会", "张委员", 6400],
  ["11月", "职工技能竞赛", "张委员", 5600],
  ["12月", "困难职工慰问", "李主席", 6000],
];
export const TOTAL = ACTIVITIES.reduce((sum, row) => sum + row[3], 0);

/** Texts of the cells that lie under references, to be found again there after rows have moved. */
export const COMMENTED = { note: "C6", threaded: "E10" } as const;

export function fullWorkbook(): FullWorkbook {
  const parts = new Map<string, Uint8Array>();
  const put = (name: string, xml: string): void => void parts.set(name, new TextEncoder().encode(DECLARATION + xml));
  const strings: string[] = [];
  put("[Content_Types].xml", contentTypes());
  put(
    "_rels/.rels",
    rels(
      "officeDocument xl/workbook.xml",
      "extended-properties docProps/app.xml",
      "custom-properties docProps/custom.xml",
      "@core docProps/core.xml",
    ),
  );
  put(
    "docProps/core.xml",
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>工作计划</dc:title></cp:coreProperties>`,
  );
  put("docProps/app.xml", appProperties());
  put(
    "docProps/custom.xml",
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="文号"><vt:lpwstr>工字1号</vt:lpwstr></property></Properties>`,
  );
  put("xl/workbook.xml", workbook());
  put(
    "xl/_rels/workbook.xml.rels",
    rels(
      "worksheet worksheets/sheet1.xml",
      "worksheet worksheets/sheet2.xml",
      "worksheet worksheets/sheet3.xml",
      "worksheet worksheets/sheet4.xml",
      "styles styles.xml",
      "theme theme/theme1.xml",
      "sharedStrings sharedStrings.xml",
      "calcChain calcChain.xml",
      "pivotCacheDefinition pivotCache/pivotCacheDefinition1.xml",
      "externalLink externalLinks/externalLink1.xml",
      "@vba vbaProject.bin",
      "@person persons/person.xml",
      "customXml ../customXml/item1.xml",
    ),
  );
  put("xl/styles.xml", styles());
  put("xl/theme/theme1.xml", theme());
  put("xl/worksheets/sheet1.xml", planSheet(strings));
  put(
    "xl/worksheets/_rels/sheet1.xml.rels",
    rels(
      "drawing ../drawings/drawing1.xml",
      "vmlDrawing ../drawings/vmlDrawing1.vml",
      "comments ../comments1.xml",
      "@threaded ../threadedComments/threadedComment1.xml",
      "table ../tables/table1.xml",
      "printerSettings ../printerSettings/printerSettings1.bin",
      "!hyperlink https://example.org/notice",
      "!hyperlink #工作计划!C15",
    ),
  );
  put("xl/worksheets/sheet2.xml", linkedSheet(strings));
  put("xl/worksheets/_rels/sheet2.xml.rels", rels("drawing ../drawings/drawing2.xml"));
  put("xl/worksheets/sheet3.xml", pivotSheet(strings));
  put("xl/worksheets/_rels/sheet3.xml.rels", rels("pivotTable ../pivotTables/pivotTable1.xml"));
  put("xl/worksheets/sheet4.xml", listSheet(strings));
  put(
    "xl/sharedStrings.xml",
    `<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  );
  put("xl/calcChain.xml", `<calcChain xmlns="${MAIN}"><c r="E16" i="1"/><c r="A5" i="1"/><c r="B2" i="2"/></calcChain>`);
  put("xl/drawings/drawing1.xml", planDrawing());
  put("xl/drawings/_rels/drawing1.xml.rels", rels("chart ../charts/chart1.xml", "image ../media/image1.png"));
  put("xl/drawings/drawing2.xml", drawing(anchor(6, 1, 12, 16, chartFrame("rId1"))));
  put("xl/drawings/_rels/drawing2.xml.rels", rels("chart ../charts/chart2.xml"));
  put("xl/charts/chart1.xml", chart("各月预算", `${PLAN}!$B$4:$B$15`, `${PLAN}!$E$4:$E$15`));
  put("xl/charts/chart2.xml", chart("上半年", `${PLAN}!$C$4:$C$9`, `${PLAN}!$E$4:$E$9`));
  parts.set("xl/media/image1.png", tinyPng());
  put("xl/drawings/vmlDrawing1.vml", vml());
  put("xl/comments1.xml", comments());
  put(
    "xl/threadedComments/threadedComment1.xml",
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="${COMMENTED.threaded}" dT="2026-01-05T00:00:00.00" personId="{11111111-1111-4111-8111-111111111111}" id="{22222222-2222-4222-8222-222222222222}"><text>暑期送清凉按去年标准</text></threadedComment></ThreadedComments>`,
  );
  put(
    "xl/persons/person.xml",
    `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="审核人" id="{11111111-1111-4111-8111-111111111111}" userId="审核人" providerId="None"/></personList>`,
  );
  put(
    "xl/tables/table1.xml",
    `<table xmlns="${MAIN}" id="1" name="物资" displayName="物资" ref="A20:C24" totalsRowShown="0"><autoFilter ref="A20:C24"/><tableColumns count="3"><tableColumn id="1" name="品名"/><tableColumn id="2" name="数量"/><tableColumn id="3" name="折合"><calculatedColumnFormula>B21*$E$16/100</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`,
  );
  put("xl/pivotTables/pivotTable1.xml", pivotTable());
  put("xl/pivotTables/_rels/pivotTable1.xml.rels", rels("pivotCacheDefinition ../pivotCache/pivotCacheDefinition1.xml"));
  put("xl/pivotCache/pivotCacheDefinition1.xml", pivotCache());
  put("xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels", rels("pivotCacheRecords pivotCacheRecords1.xml"));
  put("xl/pivotCache/pivotCacheRecords1.xml", pivotRecords());
  parts.set(
    "xl/printerSettings/printerSettings1.bin",
    Uint8Array.from({ length: 64 }, (_, index) => (index * 37) & 255),
  );
  put(
    "xl/externalLinks/externalLink1.xml",
    `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${REL}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>88000</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  );
  put("xl/externalLinks/_rels/externalLink1.xml.rels", rels("!externalLinkPath 上年决算.xlsx"));
  put("customXml/item1.xml", `<plan xmlns="urn:example:plan"><approved>true</approved></plan>`);
  put(
    "customXml/itemProps1.xml",
    `<ds:datastoreItem ds:itemID="{33333333-3333-4333-8333-333333333333}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  );
  put("customXml/_rels/item1.xml.rels", rels("customXmlProps itemProps1.xml"));
  parts.set(
    "xl/vbaProject.bin",
    Uint8Array.from({ length: 512 }, (_, index) => (index * index * 7 + 11) & 255),
  );
  return { bytes: writeZip([...parts].map(([name, data]) => ({ name, data }))), parts };
}

const SPECIAL: Readonly<Record<string, string>> = {
  "@core": `${PACKAGE}/relationships/metadata/core-properties`,
  "@vba": "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
  "@person": "http://schemas.microsoft.com/office/2017/10/relationships/person",
  "@threaded": "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
};

/** "kind target" each; "!" before the kind marks an external one. Ids run from rId1. */
function rels(...list: readonly string[]): string {
  const one = (entry: string, index: number): string => {
    const [kind, target] = [entry.slice(0, entry.indexOf(" ")), entry.slice(entry.indexOf(" ") + 1)];
    const isExternal = kind.startsWith("!");
    const type = SPECIAL[kind] ?? `${REL}/${isExternal ? kind.slice(1) : kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ""}/>`;
  };
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.map(one).join("")}</Relationships>`;
}

function contentTypes(): string {
  const overrides: readonly (readonly [string, string])[] = [
    ["xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
    ["xl/worksheets/sheet1.xml", `${SHEET_TYPES}.worksheet+xml`],
    ["xl/worksheets/sheet2.xml", `${SHEET_TYPES}.worksheet+xml`],
    ["xl/worksheets/sheet3.xml", `${SHEET_TYPES}.worksheet+xml`],
    ["xl/worksheets/sheet4.xml", `${SHEET_TYPES}.worksheet+xml`],
    ["xl/styles.xml", `${SHEET_TYPES}.styles+xml`],
    ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
    ["xl/sharedStrings.xml", `${SHEET_TYPES}.sharedStrings+xml`],
    ["xl/calcChain.xml", `${SHEET_TYPES}.calcChain+xml`],
    ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["xl/drawings/drawing2.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["xl/charts/chart2.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["xl/comments1.xml", `${SHEET_TYPES}.comments+xml`],
    ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
    ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
    ["xl/tables/table1.xml", `${SHEET_TYPES}.table+xml`],
    ["xl/pivotTables/pivotTable1.xml", `${SHEET_TYPES}.pivotTable+xml`],
    ["xl/pivotCache/pivotCacheDefinition1.xml", `${SHEET_TYPES}.pivotCacheDefinition+xml`],
    ["xl/pivotCache/pivotCacheRecords1.xml", `${SHEET_TYPES}.pivotCacheRecords+xml`],
    ["xl/externalLinks/externalLink1.xml", `${SHEET_TYPES}.externalLink+xml`],
    ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
    ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ];
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
    ["bin", "application/vnd.ms-office.vbaProject"],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const printer = `<Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="${SHEET_TYPES}.printerSettings"/>`;
  return `<Types xmlns="${PACKAGE}/content-types">${defaults.join("")}${overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}${printer}</Types>`;
}

function appProperties(): string {
  const titles = [PLAN, "关联", "透视", "名单", `${PLAN}!Print_Area`];
  return (
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application>` +
    `<HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>4</vt:i4></vt:variant><vt:variant><vt:lpstr>命名范围</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.map((title) => `<vt:lpstr>${title}</vt:lpstr>`).join("")}</vt:vector></TitlesOfParts></Properties>`
  );
}

function workbook(): string {
  const sheet = (name: string, index: number, state = ""): string =>
    `<sheet name="${name}" sheetId="${index + 4}"${state} r:id="rId${index}"/>`;
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${sheet(PLAN, 1)}${sheet("关联", 2)}${sheet("透视", 3)}${sheet("名单", 4, ' state="hidden"')}</sheets>` +
    `<externalReferences><externalReference r:id="rId10"/></externalReferences>` +
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${PLAN}!$A$3:$F$15</definedName>` +
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${PLAN}!$A$1:$F$17</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${PLAN}!$3:$3</definedName>` +
    `<definedName name="合计格">${PLAN}!$E$16</definedName><definedName name="计划金额">${PLAN}!$E$4:$E$15</definedName></definedNames>` +
    `<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="5" r:id="rId9"/></pivotCaches></workbook>`
  );
}

function styles(): string {
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0000_ "/></numFmts>` +
    `<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="宋体"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
    `<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>` +
    `<dxfs count="1"><dxf><font><color rgb="FFC00000"/></font></dxf></dxfs></styleSheet>`
  );
}

function theme(): string {
  const colours = [
    "dk1 000000",
    "lt1 FFFFFF",
    "dk2 44546A",
    "lt2 E7E6E6",
    "accent1 4472C4",
    "accent2 ED7D31",
    "accent3 A5A5A5",
    "accent4 FFC000",
    "accent5 5B9BD5",
    "accent6 70AD47",
    "hlink 0563C1",
    "folHlink 954F72",
  ];
  const fill = `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = `<a:effectStyle><a:effectLst/></a:effectStyle>`;
  const font = `<a:latin typeface="宋体"/><a:ea typeface=""/><a:cs typeface=""/>`;
  return (
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">` +
    colours
      .map((colour) => colour.split(" "))
      .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
      .join("") +
    `</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}

function planSheet(strings: string[]): string {
  const s = sharedText(strings);
  const money = (ref: string, value: number): string => `<c r="${ref}" s="3"><v>${value}</v></c>`;
  const rows: string[] = [
    `<row r="1" spans="1:8" ht="28" customHeight="1">${s("A1", "某某学校工会2026年工作计划及经费预算", 1)}</row>`,
    `<row r="2" spans="1:8">${s("A2", "单位：元")}</row>`,
    `<row r="3" spans="1:8">${["序号", "月份", "活动内容", "责任人", "预算金额", "备注", "折万元"].map((text, index) => s(`${"ABCDEFG"[index]}3`, text, 2)).join("")}</row>`,
  ];
  ACTIVITIES.forEach(([month, activity, owner, amount], index) => {
    const r = index + 4;
    // Both columns are shared formulas: one that hangs on the row above, one inside its own row.
    const number =
      index === 0
        ? `<c r="A4" s="2"><v>1</v></c>`
        : `<c r="A${r}" s="2"><f t="shared"${index === 1 ? ' ref="A5:A15"' : ""} si="0"${index === 1 ? ">A4+1</f>" : "/>"}<v>${index + 1}</v></c>`;
    const tenThousands = `<c r="G${r}" s="4"><f t="shared"${index === 0 ? ' ref="G4:G15"' : ""} si="1"${index === 0 ? ">E4/10000</f>" : "/>"}<v>${amount / 10000}</v></c>`;
    rows.push(
      `<row r="${r}" spans="1:8" ht="20" customHeight="1">${number}${s(`B${r}`, month, 2)}${s(`C${r}`, activity, 2)}${s(`D${r}`, owner, 2)}${money(`E${r}`, amount)}<c r="F${r}" s="2"/>${tenThousands}</row>`,
    );
  });
  rows.push(
    `<row r="16" spans="1:8">${s("A16", "合计", 2)}<c r="B16" s="2"/><c r="C16" s="2"/><c r="D16" s="2"/><c r="E16" s="3"><f>SUM(E4:E15)</f><v>${TOTAL}</v></c><c r="F16" s="2"/></row>`,
  );
  rows.push(`<row r="17">${s("A17", "工会主席：　　　　制表：")}</row>`);
  rows.push(`<row r="20">${s("A20", "品名")}${s("B20", "数量")}${s("C20", "折合")}</row>`);
  for (let r = 21; r <= 24; r++)
    rows.push(
      `<row r="${r}">${s(`A${r}`, `物资${r - 20}`)}<c r="B${r}"><v>${r}</v></c><c r="C${r}"><f>B${r}*$E$16/100</f><v>${(r * TOTAL) / 100}</v></c></row>`,
    );
  const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  const XM = "http://schemas.microsoft.com/office/excel/2006/main";
  const dataBarId = "{44444444-4444-4444-8444-444444444444}";
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetPr codeName="Sheet1"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:G24"/>` +
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C10" sqref="C10"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="8" customWidth="1"/><col min="3" max="3" width="26" customWidth="1"/><col min="4" max="7" width="12" customWidth="1"/></cols>` +
    `<sheetData>${rows.join("")}</sheetData>` +
    `<protectedRanges><protectedRange sqref="E4:E15" name="金额"/></protectedRanges>` +
    `<autoFilter ref="A3:F15"/>` +
    `<mergeCells count="4"><mergeCell ref="A1:F1"/><mergeCell ref="A2:F2"/><mergeCell ref="A16:D16"/><mergeCell ref="A17:F17"/></mergeCells>` +
    `<conditionalFormatting sqref="E4:E15"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>$E$16/10</formula></cfRule><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="formula" val="$E$16"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${dataBarId}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
    `<conditionalFormatting sqref="A12:F12"><cfRule type="expression" dxfId="0" priority="3"><formula>$E12&gt;$E$5</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="D4:D15"><formula1>名单!$A$1:$A$3</formula1></dataValidation><dataValidation type="decimal" operator="lessThan" allowBlank="1" sqref="E12:E15"><formula1>$E$16</formula1></dataValidation></dataValidations>` +
    `<hyperlinks><hyperlink ref="C4" r:id="rId7"/><hyperlink ref="C12" location="关联!B2" display="秋季运动会"/><hyperlink ref="C13" r:id="rId8"/></hyperlinks>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" fitToHeight="0" r:id="rId6"/>` +
    `<rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks>` +
    `<cellWatches><cellWatch r="E16"/></cellWatches><ignoredErrors><ignoredError sqref="E4:E15" numberStoredAsText="1"/></ignoredErrors>` +
    `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>` +
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${dataBarId}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="formula"><xm:f>$E$16</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>E4:E15</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
    `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>名单!$B$1:$B$2</xm:f></x14:formula1><xm:sqref>F4:F15</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
    `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>${PLAN}!E4:E15</xm:f><xm:sqref>H16</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`
  );
}

function linkedSheet(strings: string[]): string {
  const s = sharedText(strings);
  const bySix = ACTIVITIES.slice(0, 6).reduce((sum, row) => sum + row[3], 0);
  const byOwner = ACTIVITIES.filter((row) => row[2] === "李主席").reduce((sum, row) => sum + row[3], 0);
  const lines: readonly (readonly [string, string, number])[] = [
    ["合计", `<f>${PLAN}!E16</f>`, TOTAL],
    ["上半年", `<f>SUM(${PLAN}!E4:E9)</f>`, bySix],
    ["主席名下", `<f>SUMIFS(${PLAN}!E:E,${PLAN}!D:D,"李主席")</f>`, byOwner],
    ["按名称", `<f>SUM(计划金额)</f>`, TOTAL],
    ["十二月", `<f>${PLAN}!$E$15</f>`, 6000],
    ["数组", `<f t="array" ref="B7">SUM(${PLAN}!E4:E15*2)</f>`, TOTAL * 2],
    ["上年", `<f>[1]Sheet1!$A$1</f>`, 88000],
  ];
  const rows = lines.map(
    ([label, formula, value], index) =>
      `<row r="${index + 2}">${s(`A${index + 2}`, label)}<c r="B${index + 2}" s="3">${formula}<v>${value}</v></c></row>`,
  );
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><dimension ref="A1:B8"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<sheetData><row r="1">${s("A1", "与计划表相关的数字")}</row>${rows.join("")}</sheetData>` +
    `<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="0" priority="1"><formula>${PLAN}!$E$16&gt;50000</formula></cfRule></conditionalFormatting>` +
    `<hyperlinks><hyperlink ref="A2" location="${PLAN}!E16" display="合计"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></worksheet>`
  );
}

const OWNERS = ["李主席", "张委员", "王委员"];

function pivotSheet(strings: string[]): string {
  const s = sharedText(strings);
  const rows = OWNERS.map(
    (owner, index) => `<row r="${index + 4}">${s(`A${index + 4}`, owner)}<c r="B${index + 4}"><v>${sumOf(owner)}</v></c></row>`,
  );
  return `<worksheet xmlns="${MAIN}"><dimension ref="A3:B7"/><sheetData><row r="3">${s("A3", "行标签")}${s("B3", "求和项:预算金额")}</row>${rows.join("")}<row r="7">${s("A7", "总计")}<c r="B7"><v>${TOTAL}</v></c></row></sheetData></worksheet>`;
}

function listSheet(strings: string[]): string {
  const s = sharedText(strings);
  const rows = OWNERS.map(
    (owner, index) =>
      `<row r="${index + 1}">${s(`A${index + 1}`, owner)}${index < 2 ? s(`B${index + 1}`, ["重点", "一般"][index]!) : ""}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

function sharedText(strings: string[]): (ref: string, text: string, style?: number) => string {
  return (ref, text, style) => {
    let index = strings.indexOf(text);
    if (index < 0) index = strings.push(text) - 1;
    return `<c r="${ref}"${style === undefined ? "" : ` s="${style}"`} t="s"><v>${index}</v></c>`;
  };
}

function sumOf(owner: string): number {
  return ACTIVITIES.filter((row) => row[2] === owner).reduce((sum, row) => sum + row[3], 0);
}

const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

function drawing(inner: string): string {
  return `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${REL}">${inner}</xdr:wsDr>`;
}

/** Columns and rows from 0. */
function anchor(left: number, top: number, right: number, bottom: number, inner: string, editAs = ""): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>1000</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor${editAs}>${corner("from", left, top)}${corner("to", right, bottom)}${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function chartFrame(id: string): string {
  return `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
}

/** The chart spans rows 3–13 and grows; the picture keeps its size; the shape does not move at all. */
function planDrawing(): string {
  const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="190500" cy="190500"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
  const shape = `<xdr:sp macro="" textlink="${PLAN}!$E$16"><xdr:nvSpPr><xdr:cNvPr id="4" name="合计框"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp>`;
  return drawing(
    anchor(8, 2, 14, 12, chartFrame("rId1")) +
      `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>17</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="190500" cy="190500"/>${picture}<xdr:clientData/></xdr:oneCellAnchor>` +
      anchor(8, 15, 10, 17, shape, ' editAs="absolute"'),
  );
}

function chart(title: string, categories: string, values: string): string {
  return (
    `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${REL}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>${PLAN}!$E$3</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>${categories}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`
  );
}

/** Rows of comments in VML count from 0. */
function vml(): string {
  const note = (id: number, row: number, column: number): string =>
    `<v:shape id="_x0000_s10${id}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1"><v:textbox><div style='text-align:left'></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row - 1}, 10, ${column + 3}, 15, ${row + 3}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${note(25, 5, 2)}${note(26, 9, 4)}</xml>`;
}

function comments(): string {
  const one = (ref: string, text: string): string => `<comment ref="${ref}" authorId="0"><text><r><t>${text}</t></r></text></comment>`;
  return `<comments xmlns="${MAIN}"><authors><author>审核人</author></authors><commentList>${one(COMMENTED.note, "女职工委员会承办")}${one(COMMENTED.threaded, "[线索批注] 暑期送清凉按去年标准")}</commentList></comments>`;
}

const FIELDS = ["序号", "月份", "活动内容", "责任人", "预算金额", "备注"];

function pivotCache(): string {
  const items: Readonly<Record<string, string>> = {
    序号: `<sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="12"/>`,
    责任人: `<sharedItems count="3">${OWNERS.map((owner) => `<s v="${owner}"/>`).join("")}</sharedItems>`,
    预算金额: `<sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1200" maxValue="9800"/>`,
    备注: `<sharedItems containsNonDate="0" containsString="0" containsBlank="1"/>`,
  };
  return `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${REL}" r:id="rId1" recordCount="12" createdVersion="6" refreshedVersion="6"><cacheSource type="worksheet"><worksheetSource ref="A3:F15" sheet="${PLAN}"/></cacheSource><cacheFields count="6">${FIELDS.map((name) => `<cacheField name="${name}" numFmtId="0">${items[name] ?? "<sharedItems/>"}</cacheField>`).join("")}</cacheFields></pivotCacheDefinition>`;
}

function pivotRecords(): string {
  const records = ACTIVITIES.map(
    ([month, activity, owner, amount], index) =>
      `<r><n v="${index + 1}"/><s v="${month}"/><s v="${activity}"/><x v="${OWNERS.indexOf(owner)}"/><n v="${amount}"/><m/></r>`,
  );
  return `<pivotCacheRecords xmlns="${MAIN}" count="12">${records.join("")}</pivotCacheRecords>`;
}

function pivotTable(): string {
  const field = (name: string): string =>
    name === "责任人"
      ? `<pivotField axis="axisRow" showAll="0"><items count="4"><item x="0"/><item x="1"/><item x="2"/><item t="default"/></items></pivotField>`
      : name === "预算金额"
        ? `<pivotField dataField="1" showAll="0"/>`
        : `<pivotField showAll="0"/>`;
  return `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="5" dataCaption="值"><location ref="A3:B7" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="6">${FIELDS.map(field).join("")}</pivotFields><rowFields count="1"><field x="3"/></rowFields><rowItems count="4"><i><x/></i><i><x v="1"/></i><i><x v="2"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:预算金额" fld="4" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;
}

/** One pixel. */
function tinyPng(): Uint8Array {
  const base64 = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
