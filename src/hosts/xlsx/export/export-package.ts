/** ExportPackage: the parts of an export put together: workbook, relationships, content types; no document properties at all. */
import { CONTENT_TYPES, OFFICE_RELATIONSHIPS, relativeTarget, XML_DECLARATION } from "../../ooxml/package/package-edit";
import { relsPathOf } from "../../ooxml/package/part-names";
import { escapeAttribute, escapeText } from "../../ooxml/xml/xml-edit";
import { type FreshEntry, writeZip } from "../../ooxml/zip/zip-writer";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument";
const WORKBOOK = "xl/workbook.xml";
const WORKBOOK_TYPES = {
  xlsx: `${TYPES}.spreadsheetml.sheet.main+xml`,
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
} as const;

export interface ExportedSheet {
  readonly name: string;
  readonly xml: string;
  /** The first is rId1. Internal targets are part names. */
  readonly relations: readonly Relation[];
  /** Formula texts of the sheet's print names; null where it has none. */
  readonly printArea: string | null;
  readonly printTitles: string | null;
}

interface Relation {
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

interface Image {
  readonly name: string;
  readonly data: Uint8Array;
  readonly extension: string;
  readonly type: string;
}

export class ExportPackage {
  private readonly sheets: ExportedSheet[] = [];
  private readonly entries: FreshEntry[] = [];
  private readonly types: string[] = [];
  private readonly extensions = new Map<string, string>();
  private readonly common: Relation[] = [];
  private drawings = 0;
  private tables = 0;

  constructor(
    private readonly kind: keyof typeof WORKBOOK_TYPES,
    private readonly date1904: boolean,
  ) {}

  addSheet(sheet: ExportedSheet): void {
    const part = `xl/worksheets/sheet${this.sheets.push(sheet)}.xml`;
    this.put(part, sheet.xml, `${TYPES}.spreadsheetml.worksheet+xml`);
    this.relate(part, sheet.relations);
  }

  /** Gives the new part's name. */
  addDrawing(xml: string, images: readonly string[]): string {
    const part = `xl/drawings/drawing${++this.drawings}.xml`;
    this.put(part, xml, `${TYPES}.drawing+xml`);
    this.relate(
      part,
      images.map((target) => ({ kind: "image", target, isExternal: false })),
    );
    return part;
  }

  /** Gives the new part's name. */
  addTable(xml: (id: number) => string): string {
    const part = `xl/tables/table${++this.tables}.xml`;
    this.put(part, xml(this.tables), `${TYPES}.spreadsheetml.table+xml`);
    return part;
  }

  /** What all sheets share. */
  addCommon(texts: string | null, styles: string, theme: string | null, images: readonly Image[]): void {
    this.addShared("styles", "xl/styles.xml", XML_DECLARATION + styles, `${TYPES}.spreadsheetml.styles+xml`);
    if (theme !== null) this.addShared("theme", "xl/theme/theme1.xml", theme, `${TYPES}.theme+xml`);
    if (texts !== null)
      this.addShared("sharedStrings", "xl/sharedStrings.xml", XML_DECLARATION + texts, `${TYPES}.spreadsheetml.sharedStrings+xml`);
    for (const { name, data, extension, type } of images) {
      this.entries.push({ name, data });
      this.extensions.set(extension, type);
    }
  }

  save(): Uint8Array {
    const sheets = this.sheets.map(
      (_, index): Relation => ({ kind: "worksheet", target: `xl/worksheets/sheet${index + 1}.xml`, isExternal: false }),
    );
    this.put(WORKBOOK, XML_DECLARATION + this.workbook(), WORKBOOK_TYPES[this.kind]);
    this.relate(WORKBOOK, [...sheets, ...this.common]);
    this.relate("", [{ kind: "officeDocument", target: WORKBOOK, isExternal: false }]);
    return writeZip([{ name: CONTENT_TYPES, data: utf8(XML_DECLARATION + this.contentTypes()) }, ...this.entries]);
  }

  private workbook(): string {
    const sheets = this.sheets.map(
      ({ name }, index) => `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    );
    const printName = (name: string, index: number, formula: string | null): string =>
      formula === null ? "" : `<definedName name="_xlnm.${name}" localSheetId="${index}">${escapeText(formula)}</definedName>`;
    const names = this.sheets
      .map((sheet, index) => printName("Print_Area", index, sheet.printArea) + printName("Print_Titles", index, sheet.printTitles))
      .join("");
    return (
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">${this.date1904 ? '<workbookPr date1904="1"/>' : ""}<bookViews><workbookView/></bookViews>` +
      `<sheets>${sheets.join("")}</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`
    );
  }

  private contentTypes(): string {
    const defaults = [["rels", "application/vnd.openxmlformats-package.relationships+xml"], ["xml", "application/xml"], ...this.extensions];
    return (
      `<Types xmlns="${PACKAGE}/content-types">` +
      `${defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join("")}${this.types.join("")}</Types>`
    );
  }

  private addShared(kind: string, part: string, xml: string, type: string): void {
    this.put(part, xml, type);
    this.common.push({ kind, target: part, isExternal: false });
  }

  private put(part: string, xml: string, type: string): void {
    this.entries.push({ name: part, data: utf8(xml) });
    this.types.push(`<Override PartName="/${part}" ContentType="${type}"/>`);
  }

  private relate(part: string, relations: readonly Relation[]): void {
    if (relations.length === 0) return;
    const list = relations.map(({ kind, target, isExternal }, index) => {
      const address = isExternal ? target : relativeTarget(part, target);
      return `<Relationship Id="rId${index + 1}" Type="${OFFICE_RELATIONSHIPS}/${kind}" Target="${escapeAttribute(address)}"${isExternal ? ' TargetMode="External"' : ""}/>`;
    });
    this.entries.push({
      name: relsPathOf(part),
      data: utf8(`${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`),
    });
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
