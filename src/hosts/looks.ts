/** SheetLooks: how a sheet looks on paper and screen, for those who draw it; no value depends on it. */

/** What is drawn of a cell style; colours are left to the reader's own theme. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly fontSize: number;
  /** Null: by the kind of value, as sheets do. */
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
}

export interface SheetLooks {
  /** Width in characters by column (index 0 unused); 0 is the default width. */
  readonly columnWidths: Float32Array;
  /** Characters. */
  readonly defaultColumnWidth: number;
  /** Height in points by row (index 0 unused); 0 is not set. */
  readonly rowHeights: Float32Array;
  /** Points. */
  readonly defaultRowHeight: number;
  readonly styles: readonly CellLook[];
  /** Index into `styles` of row r, column c: at (r - 1) * columns + c - 1. Empty where a sheet is too large for it. */
  readonly cellStyles: Uint16Array;
  readonly rows: number;
  readonly columns: number;
}

export const PLAIN_LOOK: CellLook = { bold: false, italic: false, fontSize: 11, horizontal: null, vertical: "bottom", wrap: false };

/** The look of a cell; plain outside of what was read. */
export function lookAt(looks: SheetLooks, row: number, column: number): CellLook {
  if (row > looks.rows || column > looks.columns || looks.cellStyles.length === 0) return PLAIN_LOOK;
  return looks.styles[looks.cellStyles[(row - 1) * looks.columns + column - 1]!] ?? PLAIN_LOOK;
}
