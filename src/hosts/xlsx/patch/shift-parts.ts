/** Moves rows in all the parts beside the worksheets: names, drawings, comments, tables, charts, pivots. */
import { shiftedName } from "../../../core/grid/definitions";
import { type RowGrowth, type RowMap, type RowMaps, shiftFormulaAll, shiftSqref } from "../../../core/grid/shift";
import type { PackageEdit } from "../../ooxml/package/package-edit";
import { relsPathOf } from "../../ooxml/package/part-names";
import { shiftAnchors, shiftVml } from "./shift-anchors";
import { type ShiftContext, shiftElements } from "./shift-elements";
import type { SheetEntry, WorkbookEdit } from "../package/workbook-edit";
import { attributeNamed, attributesOf, childrenOf, nextTag, rootOf, Splices } from "../../ooxml/xml/xml-edit";

export interface RowMoves {
  readonly maps: RowMaps;
  readonly growth: ReadonlyMap<string, readonly RowGrowth[]>;
  /** By sheet: rows that were put elsewhere, with their new numbers. */
  readonly carried: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

const NONE: ReadonlyMap<number, number> = new Map();

/** Parts of one sheet whose references mean that sheet. */
const OF_A_SHEET = new Set(["comments", "threadedComment", "table", "tableSingleCells", "pivotTable", "ctrlProp", "drawing"]);

export function contextOf(sheet: string | null, moves: RowMoves): ShiftContext {
  const map = sheet === null ? null : mapOf(sheet, moves.maps);
  const of = <T>(lists: ReadonlyMap<string, T>): T | undefined => (sheet === null ? undefined : lists.get(sheet));
  return { home: sheet, map, maps: moves.maps, growth: of(moves.growth) ?? [], carried: of(moves.carried) ?? NONE };
}

/** Worksheets themselves are patched with their cells; this does everything else. */
export function shiftParts(parts: PackageEdit, workbook: WorkbookEdit, moves: RowMoves): void {
  shiftNames(workbook, moves.maps);
  const done = new Set<string>();
  for (const sheet of workbook.sheets()) if (sheet.part !== null) shiftSheetParts(parts, sheet, sheet.part, moves, done);
  for (const { target, kind, isExternal } of parts.relationships(workbook.part)) {
    if (kind === "pivotCacheDefinition" && !isExternal && parts.has(target)) shiftPivotSource(parts, target, moves.maps);
  }
}

function shiftSheetParts(parts: PackageEdit, sheet: SheetEntry, part: string, moves: RowMoves, done: Set<string>): void {
  const context = contextOf(sheet.name, moves);
  shiftLinks(parts, part, moves.maps);
  if (sheet.kind !== "worksheet") shiftText(parts, part, (text, splices) => shiftElements(text, splices, context));
  for (const { target, kind, isExternal } of parts.relationships(part)) {
    if (isExternal || !parts.has(target) || done.has(target)) continue;
    done.add(target);
    if (kind === "vmlDrawing") {
      if (context.map !== null) shiftText(parts, target, (text, splices) => shiftVml(text, splices, context.map!, context.carried));
      if (context.map === null) shiftText(parts, target, (text, splices) => shiftVmlFormulas(text, splices, context));
    } else if (OF_A_SHEET.has(kind)) {
      shiftText(parts, target, (text, splices) => {
        shiftElements(text, splices, context);
        if (kind === "drawing" && context.map !== null) shiftAnchors(text, splices, context.map);
      });
    }
    if (kind === "drawing") shiftDrawing(parts, target, moves, done);
  }
}

/** Charts that a drawing holds, and places in the workbook its shapes lead to. */
function shiftDrawing(parts: PackageEdit, drawing: string, moves: RowMoves, done: Set<string>): void {
  shiftLinks(parts, drawing, moves.maps);
  for (const { target, kind, isExternal } of parts.relationships(drawing)) {
    if (isExternal || !parts.has(target) || done.has(target) || (kind !== "chart" && kind !== "chartEx")) continue;
    done.add(target);
    shiftText(parts, target, (text, splices) => shiftElements(text, splices, contextOf(null, moves)));
  }
}

function shiftText(parts: PackageEdit, part: string, put: (text: string, splices: Splices) => void): void {
  const text = parts.text(part);
  const splices = new Splices(text);
  put(text, splices);
  if (!splices.isEmpty) parts.setText(part, splices.apply());
}

function shiftVmlFormulas(text: string, splices: Splices, context: ShiftContext): void {
  for (const match of text.matchAll(/<((?:\w{1,9}:)?Fmla(?:Link|Range|Txbx|Group))>([^<]*)</g)) {
    const start = match.index + match[1]!.length + 2;
    const shifted = shiftFormulaAll(match[2]!, context.home, context.maps);
    if (shifted !== match[2]) splices.replace(start, start + match[2]!.length, shifted);
  }
}

function shiftNames(workbook: WorkbookEdit, maps: RowMaps): void {
  const sheets = workbook.sheets();
  workbook.changeNames((name) => {
    const home = name.localSheet === null ? null : (sheets[name.localSheet]?.name ?? null);
    return { ...name, text: shiftedName(name.text, home, maps) };
  });
}

/** Links written as relationships: "#Sheet1!A5". */
function shiftLinks(parts: PackageEdit, part: string, maps: RowMaps): void {
  const rels = relsPathOf(part);
  if (!parts.has(rels)) return;
  shiftText(parts, rels, (text, splices) => {
    const root = rootOf(text);
    for (const { tag } of root ? childrenOf(text, root) : []) {
      const target = attributesOf(text, tag).find((attribute) => attribute.name === "Target");
      if (!target?.value.startsWith("#")) continue;
      const place = decoded(target.value.slice(1));
      const shifted = shiftFormulaAll(place, null, maps);
      if (shifted !== place) splices.setValue(target, `#${shifted}`);
    }
  });
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Source areas of a pivot cache; those in other workbooks (with a relationship id) stay. */
function shiftPivotSource(parts: PackageEdit, part: string, maps: RowMaps): void {
  shiftText(parts, part, (text, splices) => {
    for (let tag = nextTag(text, 0); tag !== null; tag = nextTag(text, tag.end)) {
      if (tag.isEnd || (tag.local !== "worksheetSource" && tag.local !== "rangeSet")) continue;
      const attributes = attributesOf(text, tag);
      const ref = attributes.find((attribute) => attribute.name === "ref");
      const sheet = attributes.find((attribute) => attribute.name === "sheet");
      if (!ref || !sheet || attributeNamed(attributes, "id")) continue;
      const map = mapOf(sheet.value, maps);
      const shifted = map === null ? "" : shiftSqref(ref.value, map);
      if (shifted !== "") splices.setValue(ref, shifted);
    }
  });
}

function mapOf(sheet: string, maps: RowMaps): RowMap | null {
  const exact = maps.get(sheet);
  if (exact) return exact;
  for (const [name, map] of maps) if (name.toLowerCase() === sheet.toLowerCase()) return map;
  return null;
}
