/** DocumentBlock: a Word document as a host hands it over, paragraphs and tables in the order a reader sees them. */

export interface TableCell {
  readonly text: string;
  /** Columns it reaches over, at least 1. */
  readonly span: number;
  /** True for a cell that the merged one above reaches into. */
  readonly isContinued: boolean;
}

export type DocumentBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly TableCell[])[] };
