/** Review: everything the engine has to say about a workbook. */
import type { RefusalCode } from "../grid/host-error";
import type { Finding, FindingCode } from "./finding";
import type { Ledger, LedgerLine } from "./ledger";
import type { Fen } from "./money";
import type { Plan, SheetState, SheetWhy } from "./plan";
import type { Indicator, RegisterSheet, RegisterSpending } from "./register";
import type { Profile, Settings } from "./settings";
import type { Topic } from "./subject";

/** What the catalogue makes of an item. */
export interface Classified {
  readonly catalogueId: string | null;
  /** Subject name in force (50102 文体活动支出 → 文体活动支出); null when not known. */
  readonly subject: string | null;
  readonly subjectCode: string | null;
  readonly topics: readonly Topic[];
  /** True for work that costs nothing (会议记录, 义务植树). */
  readonly isFree: boolean;
}

export interface Totals {
  /** What the union pays. */
  readonly sum: Fen;
  /** What others are to pay (行政列支, 党费, 自费): in none of the sums here, but of a plan that is theirs altogether. */
  readonly others: Fen;
  /** False where not one amount is known: then the sums say nothing, and are no noughts. */
  readonly hasAmounts: boolean;
  /** By month 1..12 of the plan's own year; an amount over several months is spread evenly. */
  readonly byMonth: ReadonlyMap<number, Fen>;
  readonly byQuarter: ReadonlyMap<number, Fen>;
  /** By the subject cell's text, else the catalogue's subject, "" where neither is known. */
  readonly bySubject: ReadonlyMap<string, Fen>;
  readonly byOwner: ReadonlyMap<string, Fen>;
  /** Amounts of items without a month, or outside the plan's year. */
  readonly unscheduled: Fen;
  /** Count of items whose amount is not known (free work and amounts said to be none left out). */
  readonly unknownAmounts: number;
}

/** Whether what we add up is what the sheet itself states; figures in yuan. */
export type Agreement =
  /** A total that could be read speaks for every activity, and is their sum. */
  | { readonly kind: "agrees" }
  | { readonly kind: "differs"; readonly statedYuan: number; readonly differenceYuan: number }
  /** The total is right for what it speaks of: what the union pays, what all payers pay, all sheets of the plan together, or some of the rows. */
  | { readonly kind: "agrees-in-part"; readonly of: "union" | "all-payers" | "all-sheets" | "rows"; readonly statedYuan: number }
  /** The total's cell gives no figure; what stands there, "" for a formula without a saved value. */
  | { readonly kind: "total-unread"; readonly text: string }
  | { readonly kind: "figures-unread"; readonly count: number }
  | { readonly kind: "no-total" };

export interface SheetReview {
  readonly sheet: string;
  readonly state: SheetState;
  readonly why: SheetWhy | null;
  /** Present for "plan" and "other-plan". */
  readonly plan: Plan | null;
  /** Whose plan it is, as the titles of its sheets name it; null where they do not. */
  readonly unit: string | null;
  /** By item, in the plan's order; none where the sheet is not added up. */
  readonly lines: readonly LedgerLine[];
  readonly totals: Totals | null;
  /** Null where the sheet is no part of the plan. */
  readonly agreement: Agreement | null;
}

/** One of the plans of a workbook: sheets of one unit and one year, added together. */
export interface ReviewedPlan {
  readonly sheets: readonly string[];
  /** As its titles name it; null where none does. */
  readonly unit: string | null;
  readonly year: number | null;
  readonly sum: Fen;
}

/** 可用资金／计划支出／结余. */
export interface FundPosition {
  readonly funds: Fen;
  readonly planned: Fen;
  readonly balance: Fen;
}

export type NotCheckedWhy = "no-funds-given" | "no-year" | "no-members-given" | "no-place-given" | "welfare-committee" | "several-plans";

export interface Review {
  readonly profile: Profile;
  readonly settings: Settings;
  readonly year: number | null;
  readonly sheets: readonly SheetReview[];
  readonly sum: Fen;
  /** The plan it is of; several, by unit, where it is refused for them: they are never added together. */
  readonly plans: readonly ReviewedPlan[];
  /** Its registers (台账), those of further files last. */
  readonly registers: readonly RegisterSheet[];
  /** What they say was spent on the plan's rows. */
  readonly registered: RegisterSpending;
  /** Targets, and how far they are reached. */
  readonly indicators: readonly Indicator[];
  /** All that counts of the plan. */
  readonly ledger: Ledger;
  readonly funds: FundPosition | null;
  readonly checked: readonly FindingCode[];
  readonly notChecked: readonly { readonly code: FindingCode; readonly why: NotCheckedWhy }[];
  /** Month, YYYY-MM, up to which the rules are known that the plan was checked against; null where it was checked against none. */
  readonly rulesUntil: string | null;
  readonly findings: readonly Finding[];
  readonly refused: RefusalCode | null;
}
