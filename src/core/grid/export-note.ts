/** ExportNote: what a copy for review keeps or leaves out and its sender should know of. */

export type ExportNote =
  /** Part of the sheet, so they go out, hidden as they are. */
  | { readonly kind: "hidden-rows"; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly kind: "hidden-columns"; readonly sheet: string; readonly columns: readonly string[] }
  /** Cells that are never printed go out all the same. */
  | { readonly kind: "outside-print-area"; readonly sheet: string }
  /** A sheet of ours was cut to what is handed in. */
  | { readonly kind: "internal-part-cut"; readonly sheet: string }
  /** Charts, text boxes and other shapes; pictures are kept. */
  | { readonly kind: "shapes-left-out"; readonly sheet: string; readonly count: number }
  /** Formulas whose results the file does not hold: their cells went out blank. */
  | { readonly kind: "values-missing"; readonly sheet: string; readonly cells: readonly string[] };
