/** RowKind: what a row below the header turned out to be. */
import type { Cell } from "../../grid/grid";
import type { RowRole } from "../../plan/plan";

/** Roles that say all there is to say of a row. */
export type PlainRole = Exclude<RowRole, "section" | "total" | "subtotal">;

export type RowKind =
  | { readonly kind: "item" | "blank" | "header" }
  /** A numbered row that nobody has filled in. */
  | { readonly kind: "unused" }
  /** `isDetail` for a line that breaks the activity above it down, `isEmptyMonth` for one that says that nothing is planned in its month. */
  | { readonly kind: "other"; readonly role: PlainRole; readonly isDetail?: true; readonly isEmptyMonth?: true }
  /** `time`: the months it names, as it writes them; null when it names none. */
  | { readonly kind: "section"; readonly text: string; readonly column: number; readonly time: string | null }
  | TotalRow;

export interface TotalRow {
  readonly kind: "total";
  readonly role: "total" | "subtotal";
  readonly isGrand: boolean;
  readonly label: string;
  readonly labelColumn: number | null;
  /** A block's heading that carries the block's sum. */
  readonly isOnTop: boolean;
  /** The months that such a heading names, as it writes them. */
  readonly time: string | null;
  /** The last row of its block, where the numbers of the rows tell it. */
  readonly until?: number;
}

/** A cell of its own, with its column. */
export interface Own {
  readonly column: number;
  readonly cell: Cell;
}

export const ITEM: RowKind = { kind: "item" };
export const BLANK_ROW: RowKind = { kind: "blank" };
export const UNUSED_ROW: RowKind = { kind: "unused" };
export const HEADER_ROW: RowKind = { kind: "header" };

const OTHERS = new Map<PlainRole, RowKind>();

/** A row that is no part of the plan's activities. */
export function other(role: PlainRole): RowKind {
  let kind = OTHERS.get(role);
  if (kind === undefined) OTHERS.set(role, (kind = { kind: "other", role }));
  return kind;
}
