/** RowKind: what a row below the header turned out to be. */
import type { Cell } from "../grid/grid";
import type { RowRole } from "../plan/plan";

export type RowKind =
  | { readonly kind: "item" | "blank" | "header" }
  /** `isDetail` for a line that breaks the activity above it down. */
  | { readonly kind: "other"; readonly role: Exclude<RowRole, "section" | "total" | "subtotal">; readonly isDetail?: true }
  /** `isTime` when the heading names months. */
  | { readonly kind: "section"; readonly text: string; readonly column: number; readonly isTime: boolean }
  /** `isOnTop` for a block's heading that carries the block's sum. */
  | {
      readonly kind: "total";
      readonly role: "total" | "subtotal";
      readonly isGrand: boolean;
      readonly label: string;
      readonly labelColumn: number | null;
      readonly isOnTop: boolean;
    };

/** A cell of its own, with its column. */
export interface Own {
  readonly column: number;
  readonly cell: Cell;
}
