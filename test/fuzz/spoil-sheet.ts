/** Spoilers that know what a workbook is: cells, formulas, merges, names, protection, tables, relationships. */
import type { Random } from "./random";
import type { Spoiler } from "./spoil-xml";

const VALUES = [
  "<v>1</v>",
  "<v>1234.5</v>",
  "<v>-0</v>",
  "<v>1e-320</v>",
  "<v>1e308</v>",
  "<v></v>",
  "<v/>",
  "<is><t>甲</t></is>",
  '<is><t xml:space="preserve"> a  b </t></is>',
  "<is><r><rPr><b/></rPr><t>富</t></r><r><t>文本</t></r></is>",
  "<is/>",
  "<f>SUM(E4:E9)</f><v>3</v>",
  "<f>A1</f>",
  "<f>A1+</f><v>1</v>",
  "<f>'不 在'!A1</f><v>2</v>",
  "<f>[1]Sheet1!A1</f><v>2</v>",
  "<f>SUM(A:A,3:3)</f><v>2</v>",
  "<f>OFFSET(A1,1,1)</f><v>2</v>",
  "<f>Table1[预算]</f><v>2</v>",
  '<f>"A1"&amp;A1</f><v>x</v>',
  "<f>IF(A1,#REF!,A1048576)</f><v>0</v>",
  "<f/><v>4</v>",
  '<f t="shared" ref="E4:E9" si="0">E3+1</f><v>1</v>',
  '<f t="shared" si="0"/><v>1</v>',
  '<f t="shared" si="77"/><v>1</v>',
  '<f t="array" ref="C4:D9">A4:B9</f><v>1</v>',
  '<f t="array" ref="B3">SUM(A1:A3*2)</f><v>1</v>',
  '<f t="dataTable" ref="C4:D6" dt2D="1" dtr="1" r1="A1" r2="A2"/><v>1</v>',
  '<f ca="1">NOW()</f><v>46000.5</v>',
];
const TYPES = ["", "", "", ' t="n"', ' t="s"', ' t="str"', ' t="b"', ' t="e"', ' t="inlineStr"', ' t="d"'];
const AREAS = ["A1:C1", "B3:B5", "C4:D9", "A9:A4", "E5:E5", "A1:XFD1", "D1:D1048576", "B2:C3", "C3:D4"];
const NAMES = [
  '<definedName name="合计">Sheet1!$E$4:$E$9</definedName>',
  '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$F$20</definedName>',
  '<definedName name="_xlnm.Print_Area" localSheetId="9">#REF!</definedName>',
  '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Sheet1!$A$3:$F$9</definedName>',
  '<definedName name="相对">Sheet1!A1</definedName>',
  '<definedName name="常数">0.2</definedName>',
  '<definedName name="空"/>',
  '<definedName name="链"><![CDATA[Sheet1!$A$5]]></definedName>',
  '<definedName name="_gonghui.summary" hidden="1">#REF!</definedName>',
];

/** Puts a text somewhere before or after each match of a pattern. */
function beside(text: string, random: Random, pattern: RegExp, xml: string): string {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return text;
  const match = random.pick(places);
  const at = match.index + match[0].length;
  return text.slice(0, at) + xml + text.slice(at);
}

function cell(random: Random, ref: string): string {
  const style = random.chance(0.4) ? ` s="${random.pick(["0", "1", "2", "9", "999", "-1", "x"])}"` : "";
  return `<c${ref === "" ? "" : ` r="${ref}"`}${style}${random.pick(TYPES)}>${random.pick(VALUES)}</c>`;
}

const AFTER_DATA = /<\/(?:x:)?sheetData>|<sheetData\/>/g;

/** Of worksheets. */
export const SHEET_SPOILERS: Readonly<Record<string, Spoiler>> = {
  "cells put in": (text, random) => {
    let now = text;
    for (let turn = random.between(1, 4); turn > 0; turn--) {
      const ref = random.chance(0.2) ? "" : `${random.pick([..."ABCDEFHZ"])}${random.between(1, 20)}`;
      now = beside(now, random, /<row(?:\s[^>]*[^/])?>|<\/c>/g, cell(random, ref));
    }
    return now;
  },
  "cell contents changed": (text, random) => {
    const cells = [...text.matchAll(/<c(\s[^<>]*?)?(?:\/>|>(?:(?!<\/c>).)*<\/c>)/gs)];
    if (cells.length === 0) return text;
    const match = random.pick(cells);
    const head = (match[1] ?? "").replace(/\s(?:t|s)="[^"]*"/g, "");
    const now = `<c${head}${random.pick(TYPES)}>${random.pick(VALUES)}</c>`;
    return text.slice(0, match.index) + now + text.slice(match.index + match[0].length);
  },
  "a row put in": (text, random) => {
    const r = random.pick([` r="${random.between(1, 30)}"`, "", ' r="1048576"', ' r="0"', ' r="1048577"', ' r="x"']);
    const more = random.pick([
      "",
      ' hidden="1"',
      ' ht="0" customHeight="1"',
      ' spans="1:3"',
      ' s="3" customFormat="1"',
      ' collapsed="1" outlineLevel="2"',
    ]);
    return beside(text, random, /<\/row>|<sheetData>/g, `<row${r}${more}>${random.chance(0.6) ? cell(random, "") : ""}</row>`);
  },
  "row numbers gone": (text) => text.replace(/(<row\b[^>]*?)\sr="\d+"/g, "$1"),
  "cell references gone": (text) => text.replace(/(<c\b[^>]*?)\sr="[A-Z]+\d+"/g, "$1"),
  "small letters": (text) =>
    text.replace(/(<c\b[^>]*?\sr=")([A-Z]+)/g, (_, before: string, letters: string) => before + letters.toLowerCase()),
  "another dimension": (text, random) =>
    text
      .replace(/<dimension[^>]*\/>/, "")
      .replace(/<sheetData/, `<dimension ref="${random.pick([...AREAS, "", "A0", "x", "A1"])}"/><sheetData`),
  merges: (text, random) => {
    const merges = Array.from({ length: random.between(1, 3) }, () => `<mergeCell ref="${random.pick(AREAS)}"/>`).join("");
    return text.includes("<mergeCells")
      ? beside(text, random, /<mergeCells[^>/]*>/g, merges)
      : text.replace(AFTER_DATA, `$&<mergeCells count="9">${merges}</mergeCells>`);
  },
  protected: (text) => text.replace(AFTER_DATA, '$&<sheetProtection sheet="1" objects="1"/>'),
  "filter, conditions, lists, links": (text, random) =>
    text.replace(
      AFTER_DATA,
      `$&${random.pick([
        '<autoFilter ref="A3:F12"><filterColumn colId="0"/></autoFilter>',
        '<conditionalFormatting sqref="A4:E9 G1"><cfRule type="expression" priority="1"><formula>$E4&gt;SUM(E$4:E$9)</formula></cfRule></conditionalFormatting>',
        '<dataValidations count="1"><dataValidation type="list" sqref="B4:B9"><formula1>$H$4:$H$9</formula1></dataValidation></dataValidations>',
        '<hyperlinks><hyperlink ref="C5" location="Sheet1!A9"/></hyperlinks>',
        '<rowBreaks count="2" manualBreakCount="2"><brk id="5" max="16383" man="1"/><brk id="9" man="1"/></rowBreaks>',
        '<ignoredErrors><ignoredError sqref="A5:A9" numberStoredAsText="1"/></ignoredErrors>',
        '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        '<extLst><ext uri="x"><x14:f xmlns:x14="urn:x14">Sheet1!A5</x14:f></ext></extLst>',
      ])}`,
    ),
  "hidden rows and columns": (text, random) =>
    random.chance(0.5)
      ? text.replace(/<row /g, () => (random.chance(0.3) ? '<row hidden="1" ' : "<row "))
      : text
          .replace(/<cols>[\s\S]*?<\/cols>/, "")
          .replace(/<sheetData/, '<cols><col min="2" max="3" hidden="1"/><col min="9" max="2"/></cols><sheetData'),
};

/** Of the workbook part. */
export const BOOK_SPOILERS: Readonly<Record<string, Spoiler>> = {
  names: (text, random) => {
    const names = Array.from({ length: random.between(1, 3) }, () => random.pick(NAMES)).join("");
    return text.includes("<definedNames>")
      ? text.replace("<definedNames>", `$&${names}`)
      : text.replace("</sheets>", `$&<definedNames>${names}</definedNames>`);
  },
  "sheet names": (text, random) =>
    text.replace(
      /(<sheet\b[^>]*?\sname=")[^"]*/,
      `$1${random.pick(["a'b", "A1", "表 (1)", "x".repeat(40), "", "1", "R1C1", "a&amp;b", "汇总", "a!b", "[1]", "'a'"])}`,
    ),
  "sheet states": (text, random) =>
    text.replace(/<sheet\b/g, () =>
      random.chance(0.5) ? `<sheet state="${random.pick(["hidden", "veryHidden", "visible", "x"])}"` : "<sheet",
    ),
  "structure locked": (text) => text.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>'),
  "dates from 1904": (text) => text.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
  calculation: (text, random) =>
    text.replace("</sheets>", `$&<calcPr ${random.pick(['calcMode="manual"', 'fullCalcOnLoad="0"', 'iterate="1"', ""])}/>`),
};

/** Of relationship parts. */
export const RELS_SPOILERS: Readonly<Record<string, Spoiler>> = {
  "another target": (text, random) => {
    const targets = [...text.matchAll(/\sTarget="([^"]*)"/g)];
    if (targets.length === 0) return text;
    const match = random.pick(targets);
    const old = match[1]!;
    const now = random.pick([
      `/xl/${old}`,
      `./${old}`,
      `../xl/${old}`,
      old.replace(/[a-z]/, (c) => `%${c.charCodeAt(0).toString(16)}`),
      old.toUpperCase(),
      "none.xml",
      "",
      "../../../etc/passwd",
      "NULL",
      random.pick(targets)[1]!,
    ]);
    return text.slice(0, match.index) + ` Target="${now}"` + text.slice(match.index + match[0].length);
  },
  "ids the same": (text) => text.replace(/\sId="[^"]*"/g, ' Id="rId1"'),
  external: (text, random) => text.replace(/<Relationship\b/g, (whole) => (random.chance(0.3) ? `${whole} TargetMode="External"` : whole)),
};
