/** renameSheets: sheets of a file under new names, and everything in it that names them. */
import { renamedFormula, type SheetNames } from "../../../core/grid/rename";
import type { PackageEdit } from "../../ooxml/package/package-edit";
import { relsPathOf } from "../../ooxml/package/part-names";
import { attributesOf, childrenOf, nextTag, rootOf, Splices } from "../../ooxml/xml/xml-edit";
import { refreshTitles } from "../package/document-titles";
import type { WorkbookEdit } from "../package/workbook-edit";
import { type ShiftContext, shiftElements } from "./shift-elements";

export function renameSheets(parts: PackageEdit, workbook: WorkbookEdit, names: SheetNames): void {
  const context: ShiftContext = { home: null, map: null, maps: new Map(), growth: [], formula: (text) => renamedFormula(text, names) };
  const done = new Set<string>();
  const renameIn = (part: string): void => {
    if (done.has(part) || !parts.has(part)) return;
    done.add(part);
    put(parts, part, (text, splices) => void shiftElements(text, splices, context));
    renameLinks(parts, part, names);
    for (const { target, kind, isExternal } of parts.relationships(part)) if (!isExternal && LEADING.has(kind)) renameIn(target);
  };
  for (const { part } of workbook.sheets()) if (part !== null) renameIn(part);
  for (const { target, kind, isExternal } of parts.relationships(workbook.part))
    if (kind === "pivotCacheDefinition" && !isExternal && parts.has(target)) renamePivotSource(parts, target, names);
  workbook.changeNames((name) => ({ ...name, text: renamedFormula(name.text, names) }));
  workbook.sheets().forEach(({ name }, index) => {
    const to = names.get(name);
    if (to !== undefined) workbook.renameSheet(index, to);
  });
  refreshTitles(parts, workbook);
}

/** Parts of a sheet, and of what it holds, in which formulas may stand. */
const LEADING: ReadonlySet<string> = new Set(["drawing", "chart", "chartEx", "table", "pivotTable", "ctrlProp", "tableSingleCells"]);

function put(parts: PackageEdit, part: string, change: (text: string, splices: Splices) => void): void {
  const text = parts.text(part);
  const splices = new Splices(text);
  change(text, splices);
  if (!splices.isEmpty) parts.setText(part, splices.apply());
}

/** Links written as relationships: "#计划!A5". */
function renameLinks(parts: PackageEdit, part: string, names: SheetNames): void {
  const rels = relsPathOf(part);
  if (!parts.has(rels)) return;
  put(parts, rels, (text, splices) => {
    const root = rootOf(text);
    for (const { tag } of root ? childrenOf(text, root) : []) {
      const target = attributesOf(text, tag).find(({ name }) => name === "Target");
      if (target?.value.startsWith("#") !== true) continue;
      const place = decoded(target.value.slice(1));
      const renamed = renamedFormula(place, names);
      if (renamed !== place) splices.setValue(target, `#${renamed}`);
    }
  });
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // Not an escaped address after all.
  }
}

function renamePivotSource(parts: PackageEdit, part: string, names: SheetNames): void {
  put(parts, part, (text, splices) => {
    for (let tag = nextTag(text, 0); tag !== null; tag = nextTag(text, tag.end)) {
      if (tag.isEnd || (tag.local !== "worksheetSource" && tag.local !== "rangeSet")) continue;
      const sheet = attributesOf(text, tag).find(({ name }) => name === "sheet");
      const to = sheet === undefined ? undefined : names.get(sheet.value);
      if (sheet !== undefined && to !== undefined) splices.setValue(sheet, to);
    }
  });
}
