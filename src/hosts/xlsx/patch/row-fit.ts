/** RowFit: how high an inserted row must be so that none of its wrapped texts is cut off. */
import type { CellContent } from "../../../core/grid/edit";
import { textWidth } from "../../../core/grid/page-fit";
import type { StylesEdit } from "../draft/write-styles";
import { attributeOf, childNamed, childrenOf, rootOf } from "../../ooxml/xml/xml-edit";

/** What Excel takes where a sheet says nothing, in characters. */
const DEFAULT_WIDTH = 8.43;
/** Room a cell keeps free beside its text, in characters. */
const PADDING = 1;
/** A line's height by its font's size, and what a row adds to its lines, in points. */
const LEADING = 1.3;
const MARGIN = 4;
const MOST = 409;

export class RowFit {
  private readonly widths: { readonly from: number; readonly to: number; readonly width: number }[] = [];
  private readonly defaultWidth: number;
  private readonly defaultHeight: number;

  /** `text` is the worksheet part. */
  constructor(
    text: string,
    private readonly styles: StylesEdit,
  ) {
    const root = rootOf(text);
    const format = root && childNamed(text, root, "sheetFormatPr");
    const named = (name: string): number => (format ? Number(attributeOf(text, format.tag, name) ?? NaN) : NaN);
    this.defaultWidth = named("defaultColWidth") || named("baseColWidth") || DEFAULT_WIDTH;
    this.defaultHeight = named("defaultRowHeight") || 15;
    const cols = root && childNamed(text, root, "cols");
    for (const { tag } of cols ? childrenOf(text, cols) : []) {
      const width = Number(attributeOf(text, tag, "width") ?? NaN);
      if (width > 0) this.widths.push({ from: Number(attributeOf(text, tag, "min")), to: Number(attributeOf(text, tag, "max")), width });
    }
  }

  /**
   * Points, or null where the height at hand (`present`, null for the sheet's own) is enough. `merges` are the columns
   * joined in the row; `styleOf` the index of a cell's format.
   */
  height(
    contents: ReadonlyMap<number, CellContent>,
    merges: readonly { readonly left: number; readonly right: number }[],
    styleOf: (column: number) => number,
    present: number | null,
  ): number | null {
    let needed = 0;
    for (const [column, { value, formula }] of contents) {
      if (typeof value !== "string" || formula !== undefined) continue;
      const { isWrapped, points } = this.styles.textLook(styleOf(column));
      if (!isWrapped) continue;
      const right = merges.find((merge) => merge.left === column)?.right ?? column;
      let width = 0;
      for (let at = column; at <= right; at++) width += this.widthOf(at);
      needed = Math.max(needed, linesOf(value, width, points) * points * LEADING + MARGIN);
    }
    const height = Math.min(MOST, Math.ceil(needed * 4) / 4);
    return height > (present ?? this.defaultHeight) ? height : null;
  }

  private widthOf(column: number): number {
    return this.widths.find(({ from, to }) => column >= from && column <= to)?.width ?? this.defaultWidth;
  }
}

/** Widths count characters of 11 points. */
function linesOf(text: string, width: number, points: number): number {
  const room = Math.max(2, ((width - PADDING) * 11) / points);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}
