/** Moves what lies over the cells: anchors of drawings, controls and comment boxes. */
import type { RowMap } from "../../../core/grid/shift";
import { attributeOf, childNamed, type Element, elementAt, nextTag, type Splices, textOf } from "../../ooxml/xml/xml-edit";

/** Anchors of a drawing part, and those that controls and objects have inside a worksheet part. Rows count from 0 there. */
export function shiftAnchors(text: string, splices: Splices, map: RowMap, from = 0, until = text.length): void {
  for (let at = from; ; ) {
    const tag = nextTag(text, at, until);
    if (tag === null) return;
    at = tag.end;
    if (tag.isEnd || tag.isEmpty) continue;
    // absoluteAnchor has no cells at all.
    if (tag.local !== "twoCellAnchor" && tag.local !== "oneCellAnchor" && tag.local !== "anchor") continue;
    const anchor = elementAt(text, tag);
    const start = rowIn(text, anchor, "from");
    const end = rowIn(text, anchor, "to");
    if (!start) continue;
    if (attributeOf(text, tag, "editAs") === "absolute") continue;
    const top = map.place(start.row + 1) - 1;
    setRow(splices, start, top);
    if (!end) continue;
    const movesOnly =
      attributeOf(text, tag, "editAs") === "oneCell" || (tag.local === "anchor" && attributeOf(text, tag, "sizeWithCells") !== "1");
    setRow(splices, end, movesOnly ? end.row + top - start.row : endRow(map, start.row, end.row, end.offset));
  }
}

/** Comment boxes and controls of a VML drawing. It need not be well-formed, so only the texts looked for are touched. */
export function shiftVml(text: string, splices: Splices, map: RowMap, carried: ReadonlyMap<number, number> = new Map()): void {
  const placeOf = (row: number): number => carried.get(row) ?? map.place(row);
  for (const { 0: block, index } of text.matchAll(/<(?:\w{1,9}:)?ClientData\b[\s\S]*?<\/(?:\w{1,9}:)?ClientData>/g)) {
    const row = /(<(?:\w{1,9}:)?Row>\s*)(\d{1,7})/.exec(block);
    const anchor = /(<(?:\w{1,9}:)?Anchor>)([^<]*)/.exec(block);
    if (row)
      splices.replace(index + row.index + row[1]!.length, index + row.index + row[0].length, String(placeOf(Number(row[2]) + 1) - 1));
    if (!anchor) continue;
    const parts = anchor[2]!.split(",").map((part) => Number(part));
    if (parts.length !== 8 || parts.some((part) => !Number.isFinite(part))) continue;
    const [, , top, , , , bottom, bottomOffset] = parts as [number, number, number, number, number, number, number, number];
    // A comment's box keeps its size and goes where its cell goes.
    const delta = row ? placeOf(Number(row[2]) + 1) - 1 - Number(row[2]) : null;
    const newTop = delta === null ? map.place(top + 1) - 1 : Math.max(0, top + delta);
    const newBottom = delta === null ? endRow(map, top, bottom, bottomOffset) : newTop + bottom - top;
    parts[2] = newTop;
    parts[6] = newBottom;
    const start = index + anchor.index + anchor[1]!.length;
    if (newTop !== top || newBottom !== bottom) splices.replace(start, start + anchor[2]!.length, parts.join(", "));
  }
}

interface AnchorRow {
  /** From 0. */
  readonly row: number;
  readonly offset: number;
  readonly element: Element;
}

function rowIn(text: string, anchor: Element, corner: "from" | "to"): AnchorRow | null {
  const parent = childNamed(text, anchor, corner);
  const element = parent && childNamed(text, parent, "row");
  if (!element) return null;
  const row = Number(textOf(text, element));
  const offset = childNamed(text, parent!, "rowOff");
  return Number.isInteger(row) && row >= 0 ? { row, offset: offset ? Number(textOf(text, offset)) : 0, element } : null;
}

function setRow(splices: Splices, anchor: AnchorRow, row: number): void {
  if (row !== anchor.row) splices.replace(anchor.element.innerStart, anchor.element.innerEnd, String(row));
}

/** The lower edge, from 0: one that lies exactly on the line above its row belongs to the row above. */
function endRow(map: RowMap, top: number, bottom: number, offset: number): number {
  return offset === 0 && bottom > top ? map.place(bottom) : map.place(bottom + 1) - 1;
}
