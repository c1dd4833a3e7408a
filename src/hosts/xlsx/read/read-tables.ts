/** readTables: the tables of a worksheet, so that formulas may name their columns. */
import { parseArea } from "../../../core/grid/area";
import type { TableFrame } from "../../../core/grid/grid";
import { HostError } from "../../../core/grid/host-error";
import { relationshipsOf, type SheetPart } from "../package/package";
import { readXml } from "../../ooxml/package/read-xml";
import { unescaped } from "./rich-text";
import type { XmlHandler, XmlScanner } from "../../ooxml/xml/xml-scanner";
import type { ZipArchive } from "../../ooxml/zip/zip";

/** In the order of the sheet's relationships. */
export function readTables(archive: ZipArchive, { part, name }: Pick<SheetPart, "part" | "name">): TableFrame[] {
  const tables: TableFrame[] = [];
  for (const { kind, target, isExternal } of relationshipsOf(archive, part)) {
    if (kind !== "table" || isExternal || !archive.has(target)) continue;
    const reader = new TableReader(name);
    try {
      readXml(archive, target, reader);
    } catch (error) {
      // The cells are whole without it: formulas that name the table then keep their saved values.
      if (!(error instanceof HostError)) throw error;
      continue;
    }
    if (reader.table) tables.push({ ...reader.table, columns: reader.columns });
  }
  return tables;
}

class TableReader implements XmlHandler {
  readonly wantsText = false;
  table: Omit<TableFrame, "columns"> | null = null;
  readonly columns: string[] = [];

  constructor(private readonly sheet: string) {}

  open(name: string, tag: XmlScanner): void {
    if (tag.depth === 1 && name === "table") {
      const area = parseArea(tag.attribute("ref") ?? "");
      const title = tag.attribute("displayName") ?? tag.attribute("name");
      if (!area || title === null) return;
      const headerRows = count(tag.attribute("headerRowCount"), 1);
      this.table = { name: title, sheet: this.sheet, area, headerRows, totalsRows: count(tag.attribute("totalsRowCount"), 0) };
    } else if (tag.depth === 3 && name === "tableColumn") this.columns.push(unescaped(tag.attribute("name") ?? ""));
  }

  close(): void {}

  text(): void {}
}

function count(text: string | null, absent: number): number {
  return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : absent;
}
