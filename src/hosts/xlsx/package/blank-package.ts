/** The smallest workbook Excel, WPS and LibreOffice open: no sheet yet, 宋体 11 as its font. */
import { BODY_FONT, NORMAL_STYLE } from "../facts/office-names";
import { CONTENT_TYPES, OFFICE_RELATIONSHIPS, XML_DECLARATION } from "../../ooxml/package/package-edit";
import type { FreshEntry } from "../../ooxml/zip/zip-writer";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument";

/** A styles part with the default cell format only. */
export function blankStyles(namespace: string): string {
  return `${XML_DECLARATION}<styleSheet xmlns="${namespace}">${STYLES}`;
}

const STYLES =
  `<fonts count="1"><font><sz val="11"/><name val="${BODY_FONT}"/><family val="3"/><charset val="134"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="${NORMAL_STYLE}" xfId="0" builtinId="0"/></cellStyles>` +
  `</styleSheet>`;

const PARTS: readonly (readonly [string, string])[] = [
  [
    CONTENT_TYPES,
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.spreadsheetml.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.spreadsheetml.styles+xml"/>` +
      `</Types>`,
  ],
  [
    "_rels/.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/>` +
      `</Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/styles" Target="styles.xml"/>` +
      `</Relationships>`,
  ],
  ["xl/styles.xml", `<styleSheet xmlns="${MAIN}">${STYLES}`],
];

/** The parts of a fresh workbook. It is complete once a sheet is put into it. */
export function blankPackage(): FreshEntry[] {
  return PARTS.map(([name, xml]) => ({ name, data: new TextEncoder().encode(XML_DECLARATION + xml) }));
}
