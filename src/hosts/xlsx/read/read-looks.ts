/** readLooks: column widths, row heights, and the font and alignment of each cell, for the page that draws the sheet. */
import { columnNumber, MAX_COLUMNS } from "../../../core/grid/area";
import type { Grid } from "../../../core/grid/grid";
import { type CellLook, PLAIN_LOOK, type SheetLooks } from "../../looks";
import { isTrue } from "../../ooxml/package/read-xml";
import { type XmlHandler, XmlScanner } from "../../ooxml/xml/xml-scanner";

/** Cells whose style is kept; a sheet of more is drawn plain. */
const MAX_STYLED = 8_000_000;
/** Styles told apart; Excel itself ends at 65,490. */
const MAX_STYLES = 65_535;
/** What Excel takes where a sheet says nothing: characters, points. */
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;
const TALLEST = 409.5;
const WIDEST = 255;

/** Texts of the sheet's part and of styles.xml (null where there is none). Throws HostError "corrupt" as the scanner does. */
export function readLooks(grid: Grid, sheetText: string, stylesText: string | null): SheetLooks {
  const styles = new StyleLooks();
  if (stylesText !== null) scan(stylesText, styles, "styles");
  const sheet = new SheetLooksReader(grid);
  scan(sheetText, sheet, grid.sheet);
  return {
    columnWidths: sheet.columnWidths,
    defaultColumnWidth: sheet.defaultColumnWidth,
    rowHeights: sheet.rowHeights,
    defaultRowHeight: sheet.defaultRowHeight,
    styles: styles.looks.length === 0 ? [PLAIN_LOOK] : styles.looks,
    cellStyles: sheet.cellStyles,
    rows: sheet.rows,
    columns: sheet.columns,
  };
}

function scan(text: string, handler: XmlHandler, part: string): void {
  const scanner = new XmlScanner(handler, part);
  scanner.write(text);
  scanner.end();
}

function within(value: string | null, most: number, otherwise: number): number {
  const number = Number(value ?? NaN);
  return Number.isFinite(number) && number >= 0 ? Math.min(number, most) : otherwise;
}

const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  distributed: "center",
  right: "right",
  justify: "left",
  fill: "left",
};

class StyleLooks implements XmlHandler {
  readonly looks: CellLook[] = [];
  readonly wantsText = false;
  private group = "";
  private readonly fonts: { bold: boolean; italic: boolean; fontSize: number }[] = [];

  open(name: string, tag: XmlScanner): void {
    if (tag.depth === 2) this.group = name;
    else if (this.group === "fonts") this.font(name, tag);
    else if (this.group === "cellXfs") this.style(name, tag);
  }

  private font(name: string, tag: XmlScanner): void {
    if (tag.depth === 3) this.fonts.push({ bold: false, italic: false, fontSize: PLAIN_LOOK.fontSize });
    const font = this.fonts.at(-1);
    if (tag.depth !== 4 || !font) return;
    const value = tag.attribute("val");
    if (name === "b") font.bold = value === null || isTrue(value);
    else if (name === "i") font.italic = value === null || isTrue(value);
    else if (name === "sz") font.fontSize = within(value, 72, PLAIN_LOOK.fontSize);
  }

  private style(name: string, tag: XmlScanner): void {
    if (tag.depth === 3 && this.looks.length < MAX_STYLES)
      this.looks.push({ ...PLAIN_LOOK, ...this.fonts[Number(tag.attribute("fontId") ?? 0)] });
    const look = this.looks.at(-1);
    if (tag.depth !== 4 || name !== "alignment" || !look) return;
    const vertical = tag.attribute("vertical");
    this.looks[this.looks.length - 1] = {
      ...look,
      horizontal: HORIZONTAL[tag.attribute("horizontal") ?? ""] ?? null,
      vertical:
        vertical === "top" ? "top" : vertical === "center" || vertical === "distributed" || vertical === "justify" ? "center" : "bottom",
      wrap: isTrue(tag.attribute("wrapText")),
    };
  }

  close(): void {}
  text(): void {}
}

class SheetLooksReader implements XmlHandler {
  readonly wantsText = false;
  readonly rows: number;
  readonly columns: number;
  readonly columnWidths: Float32Array;
  readonly rowHeights: Float32Array;
  readonly cellStyles: Uint16Array;
  defaultColumnWidth = DEFAULT_WIDTH;
  defaultRowHeight = DEFAULT_HEIGHT;
  private row = 0;
  private column = 0;

  constructor(grid: Grid) {
    this.rows = grid.lastRow;
    this.columns = grid.lastColumn;
    this.columnWidths = new Float32Array(Math.min(MAX_COLUMNS, grid.lastColumn + 32) + 1);
    this.rowHeights = new Float32Array(grid.lastRow + 1);
    this.cellStyles = new Uint16Array(this.rows * this.columns <= MAX_STYLED ? this.rows * this.columns : 0);
  }

  open(name: string, tag: XmlScanner): void {
    if (name === "c" && tag.depth === 4) this.cell(tag);
    else if (name === "row" && tag.depth === 3) this.openRow(tag);
    else if (name === "col" && tag.depth === 3) this.widths(tag);
    else if (name === "sheetFormatPr" && tag.depth === 2) {
      const base = within(tag.attribute("baseColWidth"), WIDEST, 8) + 0.43;
      this.defaultColumnWidth = within(tag.attribute("defaultColWidth"), WIDEST, base) || base;
      this.defaultRowHeight = within(tag.attribute("defaultRowHeight"), TALLEST, DEFAULT_HEIGHT) || DEFAULT_HEIGHT;
    }
  }

  private openRow(tag: XmlScanner): void {
    const stated = Number(tag.attribute("r") ?? NaN);
    this.row = Number.isInteger(stated) && stated > 0 ? stated : this.row + 1;
    this.column = 0;
    if (this.row <= this.rows) this.rowHeights[this.row] = within(tag.attribute("ht"), TALLEST, 0);
  }

  private cell(tag: XmlScanner): void {
    const letters = /^\$?([A-Za-z]{1,3})/.exec(tag.attribute("r") ?? "")?.[1];
    this.column = letters === undefined ? this.column + 1 : (columnNumber(letters) ?? this.column + 1);
    if (this.row > this.rows || this.column > this.columns || this.cellStyles.length === 0) return;
    this.cellStyles[(this.row - 1) * this.columns + this.column - 1] = within(tag.attribute("s"), MAX_STYLES, 0);
  }

  private widths(tag: XmlScanner): void {
    const width = within(tag.attribute("width"), WIDEST, 0);
    const first = Math.max(1, within(tag.attribute("min"), MAX_COLUMNS, 1));
    const last = Math.min(within(tag.attribute("max"), MAX_COLUMNS, first), this.columnWidths.length - 1);
    for (let column = first; column <= last; column++) this.columnWidths[column] = width;
  }

  close(): void {}
  text(): void {}
}
