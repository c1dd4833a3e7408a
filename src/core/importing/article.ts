/** What is read from an article: plans, rows, and what became of every line. Data only. */
import type { MonthNumber } from "../terms/month";
import type { Fen } from "../plan/money";
import type { Cadence } from "./cadence";

/** Where a row's months were found; the narrowest wins. */
export type MonthsFrom = "heading" | "line" | "deadline" | "festival" | "season" | "term" | "quarter" | "half" | "inherited" | "none";

export interface Deadline {
  readonly text: string;
  /** Null where the text does not say it. */
  readonly month: MonthNumber | null;
  readonly day: number | null;
}

export interface ArticleRow {
  readonly months: readonly MonthNumber[];
  readonly monthsFrom: MonthsFrom;
  readonly activity: string;
  readonly owner: string | null;
  readonly partner: string | null;
  readonly place: string | null;
  readonly theme: string | null;
  readonly amountFen: Fen | null;
  readonly amountText: string | null;
  readonly cadence: Cadence | null;
  readonly deadline: Deadline | null;
  /** The year where the months leave the plan's own; "next" where that is not known; null within it. */
  readonly year: number | "next" | null;
  /** First of the row's own lines, counted from 1. */
  readonly line: number;
  /** Every line the row was made of, ascending. */
  readonly lines: readonly number[];
  /** Its own lines as they stand. */
  readonly quote: string;
  /** In a Word file: the table and its row, counted from 1. */
  readonly at?: { readonly table: number; readonly row: number };
}

export interface ArticlePlan {
  readonly title: string | null;
  /** `other`: bounded and read, but no union's (人大, 师徒). */
  readonly kind: "union" | "other";
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly ArticleRow[];
}

export type IgnoredAs = "heading" | "title" | "deadline" | "owner" | "signature" | "note" | "site";
export type UnrecognisedWhy = "vague-time" | "no-activity" | "unreadable" | "other";

export interface Article {
  readonly plans: readonly ArticlePlan[];
  readonly ignored: readonly { readonly line: number; readonly as: IgnoredAs }[];
  readonly unrecognised: readonly { readonly line: number; readonly quote: string; readonly why: UnrecognisedWhy }[];
}
