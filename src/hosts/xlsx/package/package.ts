/** XlsxPackage: the frame of a workbook file: which parts hold which sheets, the defined names, what is locked or signed. */
import type { Visibility } from "../../../core/grid/grid";
import { HostError } from "../../../core/grid/host-error";
import { MAX_DEFINED_NAMES, MAX_SHEETS, MAX_TEXT_LENGTH } from "../facts/limits";
import { relsPathOf, resolveTarget } from "../../ooxml/package/part-names";
import { isTrue, readXml } from "../../ooxml/package/read-xml";
import { openArchive } from "./sniff";
import type { XmlHandler, XmlScanner } from "../../ooxml/xml/xml-scanner";
import { partKey, type ZipArchive } from "../../ooxml/zip/zip";

/** All but worksheets are listed but hold no cells for us; "partless" are those of old macro modules, which have no part. */
export type SheetKind = "worksheet" | "chartsheet" | "dialogsheet" | "macrosheet" | "partless";

export interface SheetPart {
  readonly name: string;
  readonly visibility: Visibility;
  readonly kind: SheetKind;
  /** Part name, e.g. "xl/worksheets/sheet1.xml"; "" for a partless sheet. */
  readonly part: string;
  readonly relationshipId: string;
  readonly sheetId: string;
}

export interface DefinedName {
  readonly name: string;
  /** Formula text without "=". */
  readonly formula: string;
  /** Position of the sheet that the name is local to, or null. */
  readonly sheetIndex: number | null;
  readonly isHidden: boolean;
}

export interface PartRelationship {
  readonly id: string;
  /** Last step of the type's address: "worksheet", "styles" … the same in transitional and strict files. */
  readonly kind: string;
  /** Part name for internal ones, the address as written for external ones. */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface XlsxPackage {
  readonly archive: ZipArchive;
  readonly workbookPart: string;
  readonly sheets: readonly SheetPart[];
  readonly definedNames: readonly DefinedName[];
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
  readonly date1904: boolean;
  readonly isStructureLocked: boolean;
  readonly isSigned: boolean;
}

/** Throws HostError with one of the refusal codes. */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  const archive = openArchive(bytes);
  const workbookPart = findWorkbook(archive);
  const relationships = relationshipsOf(archive, workbookPart);
  const frame = new WorkbookFrame();
  readXml(archive, workbookPart, frame);
  if (frame.sheets.length === 0) throw new HostError("corrupt", { part: workbookPart, what: "no sheets" });
  const parts = new Set<string>();
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const partOf = (kind: string): string | null => {
    const found = relationships.find((relationship) => relationship.kind === kind && !relationship.isExternal);
    return found && archive.has(found.target) ? found.target : null;
  };
  return {
    archive,
    workbookPart,
    sheets: frame.sheets.map((element) => {
      const sheet = sheetPart(archive, element, byId);
      // Two sheets in one part would be read, and written, twice.
      if (sheet.part !== "" && parts.has(partKey(sheet.part)))
        throw new HostError("corrupt", { sheet: sheet.name, what: "sheet part shared" });
      parts.add(partKey(sheet.part));
      return sheet;
    }),
    definedNames: frame.definedNames,
    sharedStringsPart: partOf("sharedStrings"),
    stylesPart: partOf("styles"),
    date1904: frame.date1904,
    isStructureLocked: frame.isStructureLocked,
    isSigned: archive.entries.some((entry) => /^[\\/]*_xmlsignatures[\\/]./i.test(entry.name)),
  };
}

/** Relationships of a part ("" for the package itself), in file order; empty where it has none. */
export function relationshipsOf(archive: ZipArchive, part: string): PartRelationship[] {
  const path = relsPathOf(part);
  if (!archive.has(path)) return [];
  const found: PartRelationship[] = [];
  readXml(archive, path, {
    wantsText: false,
    open(name, tag) {
      if (name !== "Relationship") return;
      const target = tag.attribute("Target") ?? "";
      const isExternal = (tag.attribute("TargetMode") ?? "").toLowerCase() === "external";
      found.push({
        id: tag.attribute("Id") ?? "",
        kind: (tag.attribute("Type") ?? "").replace(/^.*\//, ""),
        target: isExternal ? target : targetPart(archive, resolveTarget(part, target)),
        isExternal,
      });
    },
    close() {},
    text() {},
  });
  return found;
}

/** Targets are addresses, so that "sheet%201.xml" may mean "sheet 1.xml". */
function targetPart(archive: ZipArchive, target: string): string {
  if (archive.has(target) || !target.includes("%")) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target; // Not an escaped address after all; a missing part is told of where it is needed.
  }
}

function findWorkbook(archive: ZipArchive): string {
  const main = relationshipsOf(archive, "").find((relationship) => relationship.kind === "officeDocument");
  if (main?.target.toLowerCase().endsWith(".bin")) throw new HostError("unsupported", { what: "xlsb" });
  for (const part of [main?.target, "xl/workbook.xml"]) if (part !== undefined && archive.has(part)) return part;
  throw new HostError("corrupt", { what: "no workbook part" });
}

interface SheetElement {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationshipId: string;
  readonly sheetId: string;
}

const KINDS: Readonly<Record<string, SheetKind>> = {
  worksheet: "worksheet",
  chartsheet: "chartsheet",
  dialogsheet: "dialogsheet",
  xlMacrosheet: "macrosheet",
  xlIntlMacrosheet: "macrosheet",
};

function sheetPart(archive: ZipArchive, sheet: SheetElement, byId: ReadonlyMap<string, PartRelationship>): SheetPart {
  if (sheet.relationshipId === "") return { ...sheet, kind: "partless", part: "" };
  const relationship = byId.get(sheet.relationshipId);
  const kind = relationship && Object.hasOwn(KINDS, relationship.kind) ? KINDS[relationship.kind] : undefined;
  if (!relationship || !kind || relationship.isExternal || !archive.has(relationship.target)) {
    throw new HostError("corrupt", { sheet: sheet.name, what: "sheet part" });
  }
  return { ...sheet, kind, part: relationship.target };
}

/** Handler for workbook.xml. */
class WorkbookFrame implements XmlHandler {
  readonly sheets: SheetElement[] = [];
  readonly definedNames: DefinedName[] = [];
  date1904 = false;
  isStructureLocked = false;
  wantsText = false;
  private name: Omit<DefinedName, "formula"> | null = null;
  private formula = "";

  open(name: string, tag: XmlScanner): void {
    if (tag.depth === 1 && name !== "workbook") throw new HostError("not-xlsx");
    if (tag.depth === 2 && name === "workbookPr") this.date1904 = isTrue(tag.attribute("date1904"));
    else if (tag.depth === 2 && name === "workbookProtection") this.isStructureLocked = isTrue(tag.attribute("lockStructure"));
    else if (tag.depth === 3 && name === "sheet") this.addSheet(tag);
    else if (tag.depth === 3 && name === "definedName") {
      const sheetIndex = tag.attribute("localSheetId");
      this.name = {
        name: tag.attribute("name") ?? "",
        sheetIndex: sheetIndex !== null && /^\d{1,9}$/.test(sheetIndex) ? Number(sheetIndex) : null,
        isHidden: isTrue(tag.attribute("hidden")),
      };
      this.formula = "";
      this.wantsText = true;
    }
  }

  close(_name: string, depth: number): void {
    if (!this.name || depth !== 3) return;
    if (this.definedNames.length >= MAX_DEFINED_NAMES) throw new HostError("too-large", { what: "defined names" });
    this.definedNames.push({ ...this.name, formula: this.formula.trim() });
    this.name = null;
    this.wantsText = false;
  }

  text(text: string): void {
    this.formula += text;
    if (this.formula.length > MAX_TEXT_LENGTH) throw new HostError("too-large", { what: "defined name" });
  }

  private addSheet(tag: XmlScanner): void {
    if (this.sheets.length >= MAX_SHEETS) throw new HostError("too-large", { what: "sheets" });
    const state = tag.attribute("state");
    this.sheets.push({
      name: tag.attribute("name") ?? "",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      relationshipId: tag.attributeOfAnyPrefix("id") ?? "",
      sheetId: tag.attribute("sheetId") ?? "",
    });
  }
}
