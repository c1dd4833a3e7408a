/** Moves the references that stand in elements of any part: areas in attributes, formulas in attributes and texts. */
import { a1, areaA1, parseArea, MAX_ROWS } from "../../../core/grid/area";
import { type RowGrowth, type RowMap, type RowMaps, shiftFormulaAll, shiftSqref } from "../../../core/grid/shift";
import { type Attribute, attributesOf, elementAt, escapeText, nextTag, type Splices, type Tag, textOf } from "../../ooxml/xml/xml-edit";

export interface ShiftContext {
  /** Sheet that the part belongs to, or null where references always name theirs. */
  readonly home: string | null;
  /** The home sheet's rows; null when they stay. */
  readonly map: RowMap | null;
  readonly maps: RowMaps;
  readonly growth: readonly RowGrowth[];
  /** Rows that were put elsewhere, with their new numbers. */
  readonly carried?: ReadonlyMap<number, number>;
  /** What becomes of formulas; without it they follow the rows. */
  readonly formula?: (text: string) => string;
}

function changedFormula(text: string, { home, maps, formula }: ShiftContext): string {
  return formula === undefined ? shiftFormulaAll(text, home, maps) : formula(text);
}

/** Attributes that hold areas of the part's own sheet, by element. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  autoFilter: ["ref"],
  cellSmartTags: ["r"],
  cellWatch: ["r"],
  comment: ["ref"],
  conditionalFormatting: ["sqref"],
  customSheetView: ["topLeftCell"],
  dataValidation: ["sqref"],
  hyperlink: ["ref"],
  ignoredError: ["sqref"],
  inputCells: ["r"],
  location: ["ref"],
  protectedRange: ["sqref"],
  scenarios: ["sqref"],
  selection: ["activeCell", "sqref"],
  sheetView: ["topLeftCell"],
  singleXmlCell: ["r"],
  sortCondition: ["ref"],
  sortState: ["ref"],
  table: ["ref"],
  threadedComment: ["ref"],
};

/** Attributes that hold formulas or references with a sheet's name. */
const FORMULAS: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ["location"],
  cfvo: ["val"],
  sp: ["textlink"],
  cxnSp: ["textlink"],
  pic: ["textlink"],
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"],
  controlPr: ["linkedCell", "listFillRange"],
  webPublishItem: ["sourceRef"],
};

/** Elements whose text is a formula. */
const FORMULA_TEXTS = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "calculatedColumnFormula",
  "totalsRowFormula",
  "FmlaLink",
  "FmlaRange",
  "FmlaTxbx",
  "FmlaGroup",
]);

/** What cannot stand without its range goes with it. */
const GONE_WITH_RANGE = new Set([
  "conditionalFormatting",
  "dataValidation",
  "hyperlink",
  "ignoredError",
  "protectedRange",
  "cellWatch",
  "inputCells",
  "comment",
  "threadedComment",
  "sparkline",
]);
/** What goes with a row that is put elsewhere. */
const CARRIED = new Set(["comment", "threadedComment", "hyperlink"]);
const GROWING = new Set(["conditionalFormatting", "dataValidation"]);

/** Puts splices for the references in `text` between two positions. True when an element lost its range and went. */
export function shiftElements(text: string, splices: Splices, context: ShiftContext, from = 0, until = text.length): boolean {
  const open: Tag[] = [];
  let hasRemoved = false;
  for (let at = from; ; ) {
    const tag = nextTag(text, at, until);
    if (tag === null) return hasRemoved;
    at = tag.end;
    if (tag.isEnd) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    if (!shiftAttributes(text, splices, context, tag, parent)) {
      const gone = elementAt(text, tag);
      splices.remove(gone);
      hasRemoved = true;
      at = gone.end;
      continue;
    }
    if (tag.isEmpty) continue;
    open.push(tag);
    if (FORMULA_TEXTS.has(tag.local) || tag.local === "sqref") {
      const element = elementAt(text, tag);
      const { innerStart, innerEnd } = element;
      // In extensions the formula is one element further in.
      if (nextTag(text, innerStart)!.start !== innerEnd) continue;
      const value = textOf(text, element);
      if (value.trim() === "") continue;
      const owner = parent?.local ?? "";
      const isAreaList = tag.local === "sqref" && !value.includes("!");
      const shifted = isAreaList ? shiftedAreas(value, context, GROWING.has(owner)) : changedFormula(value, context);
      if (shifted === "" && parent) {
        const gone = elementAt(text, parent);
        splices.remove(gone);
        hasRemoved = true;
        open.splice(-2);
        at = gone.end;
      } else if (shifted !== value) splices.replace(innerStart, innerEnd, escapeText(shifted));
    }
  }
}

/** False when the element has lost its range and goes. */
function shiftAttributes(text: string, splices: Splices, context: ShiftContext, tag: Tag, parent: Tag | undefined): boolean {
  const { local } = tag;
  const areas = AREAS[local];
  const formulas = FORMULAS[local];
  const isBreak = local === "brk" && parent?.local === "rowBreaks";
  if (!areas && !formulas && !isBreak && local !== "pane") return true;
  const attributes = attributesOf(text, tag);
  if (formulas) {
    for (const attribute of attributes) {
      if (formulas.includes(attribute.name)) splices.setValue(attribute, changedFormula(attribute.value, context));
    }
  }
  const { map } = context;
  if (map === null) return true;
  if (local === "pane") shiftPane(splices, map, attributes);
  if (isBreak) return shiftBreak(splices, map, attributes);
  for (const attribute of attributes) {
    if (!areas?.includes(attribute.name)) continue;
    const carried = CARRIED.has(local) ? carriedArea(attribute.value, context) : null;
    const shifted = carried ?? shiftedAreas(attribute.value, context, isGrowing(tag, parent, attributes));
    if (shifted !== "") splices.setValue(attribute, shifted);
    else if (GONE_WITH_RANGE.has(local)) return false;
    else splices.setValue(attribute, fallback(attribute.value, map));
  }
  return true;
}

/** A table grows where it has no row of totals, which would be its end; its filter covers its data. */
function isGrowing({ local }: Tag, parent: Tag | undefined, attributes: readonly Attribute[]): boolean {
  if (local === "table") return !attributes.some(({ name, value }) => name === "totalsRowCount" && value !== "0");
  return GROWING.has(local) || (local === "autoFilter" && parent?.local === "table");
}

/** A list of areas at their new places. One that ends just above inserted rows and covers the row they are made like grows over them. */
function shiftedAreas(list: string, { map, growth }: ShiftContext, isGrowing: boolean): string {
  if (map === null) return list;
  if (!isGrowing || growth.length === 0) return shiftSqref(list, map);
  return list
    .split(/\s+/)
    .map((one) => {
      const area = parseArea(one);
      const grown =
        area && growth.filter((insert) => insert.before === area.bottom + 1 && insert.like >= area.top && insert.like <= area.bottom);
      const shifted = shiftSqref(one, map);
      const moved = grown && grown.length > 0 ? parseArea(shifted) : null;
      return moved ? areaA1({ ...moved, bottom: moved.bottom + grown!.reduce((sum, insert) => sum + insert.count, 0) }) : shifted;
    })
    .filter((one) => one !== "")
    .join(" ");
}

/** What hangs on one cell goes with its row; null where the row was not put elsewhere. */
function carriedArea(value: string, { carried }: ShiftContext): string | null {
  if (carried === undefined || carried.size === 0) return null;
  const area = parseArea(value);
  const row = area !== null && area.top === area.bottom ? carried.get(area.top) : undefined;
  return area === null || row === undefined ? null : areaA1({ ...area, top: row, bottom: row });
}

/** Where views and the like point when their cell is gone: the cell that took its place. */
function fallback(value: string, map: RowMap): string {
  const area = parseArea(value.split(" ")[0]!);
  return area ? a1(Math.min(map.place(area.top), MAX_ROWS), area.left) : value;
}

/** Rows kept in sight stay in sight with what was put between them; scrolling starts below them. */
function shiftPane(splices: Splices, map: RowMap, attributes: readonly Attribute[]): void {
  const value = (name: string): Attribute | undefined => attributes.find((attribute) => attribute.name === name);
  const split = value("ySplit");
  const corner = value("topLeftCell");
  if (value("state")?.value.startsWith("frozen") && split && /^\d{1,7}$/.test(split.value) && split.value !== "0") {
    splices.setValue(split, String(Math.max(1, map.place(Number(split.value) + 1) - 1)));
  }
  if (corner) splices.setValue(corner, shiftSqref(corner.value, map) || fallback(corner.value, map));
}

/** `id` names the row above the break; the break belongs to the row below it. */
function shiftBreak(splices: Splices, map: RowMap, attributes: readonly Attribute[]): boolean {
  const id = attributes.find((attribute) => attribute.name === "id");
  if (!id || !/^\d{1,7}$/.test(id.value) || id.value === "0") return true;
  const below = map.row(Number(id.value) + 1);
  if (below === null || below < 2) return false;
  splices.setValue(id, String(below - 1));
  return true;
}
