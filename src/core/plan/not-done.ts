/** NotDone: a part of what was asked for that was left undone because of something in the workbook; the rest was done. */
import type { MonthNumber } from "../terms/month";

export type NotDoneWhat =
  /** An activity that was to be added; its month is null where none is known. */
  | { readonly kind: "row"; readonly activity: string; readonly month: MonthNumber | null }
  /** A sheet of ours that was to be made or made anew. */
  | { readonly kind: "sheet"; readonly name: string }
  /** A total that does not take in the added rows. */
  | { readonly kind: "total" }
  /** A formula from row to row (a running total, say) that the added rows break. */
  | { readonly kind: "row-formula" }
  /** A value of the copy for review; `count` cells of the sheet are without theirs. */
  | { readonly kind: "value"; readonly count: number };

export const NOT_DONE_WHYS = [
  "sheet-protected",
  "structure-locked",
  "array-formula",
  "pivot-table",
  /** The plan has no table to put a row into. */
  "no-place",
  /** The table has a column for each activity; rows are all that is put in. */
  "table-on-its-side",
  /** There is a sheet for each part of the year, and none for this month. */
  "no-sheet-of-month",
  /** Wherever the row could stand, a cell joined over several rows says something that is not the row's. */
  "joined-cells",
  /** A formula that we cannot write on by ourselves. */
  "other-formula",
  "formula-unsaved",
  /** The plan has this activity in this month. */
  "already-there",
  /** It has it in some of its months. */
  "partly-there",
  "no-month",
  /** It belongs to a year after the plan's. */
  "other-year",
  /** Put in, it would not be read as what it says: its months, its amount. */
  "reads-otherwise",
] as const;
export type NotDoneWhy = (typeof NOT_DONE_WHYS)[number];

export interface NotDone {
  readonly what: NotDoneWhat;
  /** The sheet with the obstacle; null where the workbook as a whole is meant. */
  readonly sheet: string | null;
  /** Cell or area ("F3:F8") of the sheet as it comes out; null where no cell is meant. */
  readonly cell: string | null;
  readonly why: NotDoneWhy;
}

/** Codes of errors that are reasons too. */
export function isNotDoneWhy(code: string): code is NotDoneWhy {
  return (NOT_DONE_WHYS as readonly string[]).includes(code);
}
