/** One worksheet part after a list of edits: cells, merges, and every reference that stands outside the cells. */
import { type Area, areaA1, parseArea } from "../../../core/grid/area";
import type { Grid } from "../../../core/grid/grid";
import { shiftSqref } from "../../../core/grid/shift";
import { orderedSheet } from "./order-cells";
import { patchCells, type SheetChange } from "./patch-cells";
import { sheetDataOf } from "./sheet-scan";
import { shiftAnchors } from "./shift-anchors";
import { type ShiftContext, shiftElements } from "./shift-elements";
import type { StylesEdit } from "../draft/write-styles";
import { attributesOf, childNamed, childrenOf, type Element, rootOf, Splices } from "../../ooxml/xml/xml-edit";

/** Elements of a worksheet after which mergeCells may stand, nearest first. */
const BEFORE_MERGES = [
  "customSheetViews",
  "dataConsolidate",
  "sortState",
  "autoFilter",
  "scenarios",
  "protectedRanges",
  "sheetProtection",
  "sheetCalcPr",
  "sheetData",
];
/** Lists that may not be empty, inner ones first. */
const CONTAINERS = [
  "conditionalFormattings",
  "dataValidations",
  "hyperlinks",
  "ignoredErrors",
  "protectedRanges",
  "cellWatches",
  "rowBreaks",
  "mergeCells",
  "sparklines",
  "sparklineGroup",
  "sparklineGroups",
  "ext",
  "extLst",
];

/** The part's new text; the same text when nothing in it changes. */
export function patchSheet(written: string, change: SheetChange, context: ShiftContext, styles: StylesEdit): string {
  const text = orderedSheet(written);
  const splices = new Splices(text);
  patchCells(text, splices, change, styles);
  const sheetData = sheetDataOf(text);
  const dataStart = sheetData?.tag.start ?? text.length;
  const dataEnd = sheetData?.end ?? text.length;
  let hasRemoved = false;
  if (context.maps.size > 0) {
    const isRemovedBefore = shiftElements(text, splices, context, 0, dataStart);
    hasRemoved = shiftElements(text, splices, context, dataEnd) || isRemovedBefore;
    if (context.map !== null) shiftAnchors(text, splices, context.map, dataEnd);
  }
  hasRemoved = patchMerges(text, splices, change) || hasRemoved;
  patchDimension(text, splices, change.after);
  const patched = splices.apply();
  return hasRemoved ? withoutEmptyContainers(patched) : patched;
}

/** Moves each merge where it stands in the list; those that the edits add come last. True when one went. */
function patchMerges(text: string, splices: Splices, { before, after, map }: SheetChange): boolean {
  if (before.merges === after.merges) return false;
  const root = rootOf(text);
  if (!root) return false;
  let hasRemoved = false;
  const wanted = new Map(after.merges.map((area) => [areaA1(area), area]));
  const remaining = new Set(wanted.keys());
  const lists = [...childrenOf(text, root)].filter(({ tag }) => tag.local === "mergeCells");
  const [list] = lists;
  const place = new Map<string, string>();
  for (const area of before.merges) place.set(areaA1(area), movedMerge(area, map.span(area.top, area.bottom), wanted));
  for (const child of lists.flatMap((one) => [...childrenOf(text, one)])) {
    const ref = attributesOf(text, child.tag).find((attribute) => attribute.name === "ref");
    const area = ref && parseArea(ref.value);
    if (!ref || !area) continue;
    const known = place.get(areaA1(area));
    // A merge of one cell, or one read twice, is not in the grid.
    const moved = known ?? shiftSqref(ref.value, map);
    wanted.delete(moved);
    if (moved === "" || (known !== undefined && !remaining.has(moved))) {
      splices.remove(child);
      hasRemoved = true;
    } else splices.setValue(ref, moved);
  }
  const prefix = root.tag.prefix;
  const added = [...wanted.keys()].map((ref) => `<${prefix}mergeCell ref="${ref}"/>`).join("");
  const count = attributesOf(text, (list ?? root).tag).find((attribute) => attribute.name === "count");
  if (list) {
    if (added !== "") splices.append(list, added);
    if (count) splices.setValue(count, String(after.merges.length));
  } else if (added !== "") {
    const previous = lastOf(text, root, BEFORE_MERGES);
    if (previous) splices.insert(previous.end, `<${prefix}mergeCells count="${wanted.size}">${added}</${prefix}mergeCells>`);
  }
  return hasRemoved;
}

/** Where a merge went: as its rows say, or grown over rows put under it. */
function movedMerge(area: Area, span: { readonly top: number; readonly bottom: number } | null, wanted: ReadonlyMap<string, Area>): string {
  if (!span) return "";
  const moved = { ...area, top: span.top, bottom: span.bottom };
  const exact = areaA1(moved);
  if (wanted.has(exact)) return exact;
  for (const [ref, other] of wanted) {
    if (other.top === moved.top && other.left === moved.left && other.right === moved.right && other.bottom > moved.bottom) return ref;
  }
  return exact;
}

function lastOf(text: string, root: Element, locals: readonly string[]): Element | null {
  let found: Element | null = null;
  for (const child of childrenOf(text, root)) if (locals.includes(child.tag.local)) found = child;
  return found;
}

/** Some programs trust this hint: it has to cover all there is. */
function patchDimension(text: string, splices: Splices, after: Grid): void {
  const root = rootOf(text);
  const dimension = root && childNamed(text, root, "dimension");
  const ref = dimension && attributesOf(text, dimension.tag).find((attribute) => attribute.name === "ref");
  const area = ref && parseArea(ref.value);
  if (!area) return;
  const bottom = Math.max(area.bottom, after.lastRow);
  const right = Math.max(area.right, after.lastColumn);
  splices.setValue(ref, areaA1({ ...area, bottom, right }));
}

/** A list whose last entry went would not be valid. */
function withoutEmptyContainers(text: string): string {
  let result = text;
  for (const local of CONTAINERS) {
    result = result.replace(new RegExp(`<((?:[A-Za-z0-9]{1,9}:)?${local})(?: [^<>]{0,2000})?></\\1>`, "g"), "");
  }
  return result;
}
