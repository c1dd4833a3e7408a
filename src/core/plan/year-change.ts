/** Change: one thing that a new year changes in last year's table, as a person reads it. */
import type { SettingKey } from "../terms/setting-key";

export type ChangeKind = "move" | "year" | "renumber" | "one-off" | "carry" | "clear";

/** Why; each language has a sentence for each. Dates are YYYY-MM-DD. */
export type ChangeWhy =
  /** A festival or lunar date by its name, in last year and this. */
  | { readonly code: "festival"; readonly name: string; readonly from: string; readonly to: string }
  /** The same, where another festival with a date of its own stands in the row. */
  | { readonly code: "festival-beside-fixed"; readonly name: string; readonly from: string; readonly to: string }
  /** 春节前: the festival stands so early in its month that before it is the month before. */
  | { readonly code: "before-festival"; readonly name: string; readonly from: string; readonly to: string }
  /** A day that stays, with its year. */
  | { readonly code: "fixed-day"; readonly from: string; readonly to: string }
  /** The weekday of a festival's own day. */
  | { readonly code: "weekday"; readonly from: string; readonly to: string }
  /** A day that was chosen for its weekday. */
  | { readonly code: "chosen-weekday"; readonly from: string; readonly to: string }
  /** Stays where it is although its month is another: there is no place for it that we could make. */
  | { readonly code: "no-place"; readonly month: number }
  /** The days of a wall calendar stand below the weekdays of the new year; it could not be laid out anew. */
  | { readonly code: "calendar-days"; readonly year: number }
  | { readonly code: "calendar-stays" }
  | { readonly code: "plan-year"; readonly from: number; readonly to: number }
  | { readonly code: "year-in-note"; readonly from: number; readonly to: number }
  /** The first of a day held each year, or the year whose anniversaries are counted. */
  | { readonly code: "known-count"; readonly since: number; readonly isAnniversary: boolean }
  | { readonly code: "yearly-count" }
  | { readonly code: "meeting-of-term" }
  | { readonly code: "once" }
  | { readonly code: "likely-once" }
  | { readonly code: "own-anniversary" }
  | { readonly code: "carried" }
  | { readonly code: "carried-actual" }
  | { readonly code: "no-actual" }
  | { readonly code: "draft-amount" }
  | { readonly code: "blank-amount" }
  | { readonly code: "done-last-year" }
  | { readonly code: "made-on" }
  | { readonly code: "balance-unknown"; readonly setting: SettingKey }
  | { readonly code: "income-to-confirm"; readonly setting: SettingKey }
  | { readonly code: "our-sheet" };

export interface Change {
  /** "C6#move", with the sheet before it where several are turned; unique, and the same for the same workbook. */
  readonly id: string;
  readonly sheet: string;
  /** The cell that changes, or the first of those that do. */
  readonly cell: string;
  readonly kind: ChangeKind;
  readonly from: string;
  readonly to: string;
  readonly why: ChangeWhy;
  /** True for a proposal: made only when somebody says so. */
  readonly confirm: boolean;
}
