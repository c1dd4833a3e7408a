/** RowFit: how high an inserted row is: none of its wrapped texts is cut off, and none of a tall neighbour's lines is left empty in it. */
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
/** A line of the usual size. */
const ONE_LINE = 11 * LEADING + MARGIN;

/** What stands in a row. */
export interface RowTexts {
  readonly contents: ReadonlyMap<number, CellContent>;
  /** The columns joined in it. */
  readonly merges: readonly { readonly left: number; readonly right: number }[];
  /** The index of a cell's format. */
  readonly styleOf: (column: number) => number;
}

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
   * The height of a row that is put in, in points; null where it is the pattern's, or the sheet's own. Where texts take more
   * lines than the pattern's it is higher; where they take fewer it is as high as the rows around are, or as much lower.
   */
  height(row: RowTexts, pattern: (RowTexts & { readonly height: number | null; readonly usual: number | null }) | null): number | null {
    const needed = this.needed(row);
    const present = pattern?.height ?? this.defaultHeight;
    if (needed > present) return quarters(needed);
    if (pattern === null || pattern.height === null) return null;
    const own = Math.max(needed, ONE_LINE);
    const lines = Math.min(present, this.needed(pattern)) - own;
    if (lines <= 0) return null;
    const height = quarters(Math.max(needed, pattern.usual ?? Math.max(this.defaultHeight, present - lines)));
    return height < present ? height : null;
  }

  /** The height of a row that stands and gets other texts, in points: higher where they take more than it has and had to have; else null. */
  grown(before: RowTexts, after: RowTexts, present: number): number | null {
    const needed = this.needed(after);
    return needed > present && needed > this.needed(before) ? quarters(needed) : null;
  }

  /** Points that the row's wrapped texts take. */
  private needed({ contents, merges, styleOf }: RowTexts): number {
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
    return needed;
  }

  private widthOf(column: number): number {
    return this.widths.find(({ from, to }) => column >= from && column <= to)?.width ?? this.defaultWidth;
  }
}

function quarters(points: number): number {
  return Math.min(MOST, Math.ceil(points * 4) / 4);
}

/** Widths count characters of 11 points. */
function linesOf(text: string, width: number, points: number): number {
  const room = Math.max(2, ((width - PADDING) * 11) / points);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}
