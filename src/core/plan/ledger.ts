/** Ledger: the activities of a plan as lines of account: who pays, under which subject, in which months, how much. Free of language. */
import type { MonthNumber } from "../terms/month";
import type { Fen } from "./money";
import type { Plan, PlanItem } from "./plan";
import type { Classified } from "./review";

/** Who bears an item: the union's own funds, whatever their origin; 行政列支; gifts and sponsors; those who take part. */
export type FundSource = "union" | "employer" | "donation" | "members";

/** What an item is booked under. The words for the last two are looked up when they are shown. */
export type LedgerSubject =
  /** A subject in force; `isProposed` where the plan names none and the activity's name decided. */
  | { readonly kind: "official"; readonly name: string; readonly code: string | null; readonly isProposed: boolean }
  /** A text of the plan's own that names no subject in force. */
  | { readonly kind: "stated"; readonly text: string }
  /** Work that costs nothing. */
  | { readonly kind: "free" }
  | { readonly kind: "unclassified" };

export interface LedgerLine {
  readonly plan: Plan;
  readonly item: PlanItem;
  readonly classified: Classified;
  readonly payer: FundSource;
  readonly subject: LedgerSubject;
  /** Null when not known, shared with another line, or none. */
  readonly amount: Fen | null;
  /** What was spent, by the plan's own 实际支出 or by the registers, whichever counts; null where nothing is known. */
  readonly actual: Fen | null;
  /** True where the registers say it. */
  readonly isActualRegistered: boolean;
  /** True when there should be an amount and none is known. */
  readonly isUnknown: boolean;
  /** Months of the plan's own year, in the order written; empty where none is known. */
  readonly months: readonly MonthNumber[];
  /** What of the amount falls into each of them; empty where either is not known. */
  readonly shares: ReadonlyMap<MonthNumber, Fen>;
  /** True when the amount was spread evenly, not stated month by month. */
  readonly isSpread: boolean;
}

/** All that counts of a workbook's plan. Sheets of others (a welfare committee beside the union, another year) are not in it. */
export interface Ledger {
  /** In the order of the sheets and rows. */
  readonly lines: readonly LedgerLine[];
  readonly isSchoolYear: boolean;
  /** False where not one amount is known: then the sums say nothing. */
  readonly hasAmounts: boolean;
  /** What the union itself is to pay. */
  readonly unionSum: Fen;
  /** 行政列支, donations and what participants pay: listed, never in the union's total. */
  readonly otherSum: Fen;
  /** Count of lines on union funds whose amount is not known. */
  readonly unknownAmounts: number;
}
