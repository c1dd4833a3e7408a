/** Suggestion: an activity the plan lacks, with its reason and its source. */
import type { MonthNumber } from "../terms/month";
import type { Fen } from "./money";

export type SuggestionReason =
  | { readonly kind: "festival"; readonly festival: string; readonly date: string }
  | { readonly kind: "yearly-duty" }
  | { readonly kind: "empty-month"; readonly month: MonthNumber }
  | { readonly kind: "named-system"; readonly system: string; readonly quote: string; readonly at: string | null };

export interface Suggestion {
  /** `<catalogueId>@<month>`, stable for the same plan. */
  readonly id: string;
  readonly catalogueId: string;
  readonly month: MonthNumber;
  /** In the plan's own characters, Simplified or Traditional. */
  readonly activity: string;
  /** Usual owner by role (宣传委员), or null. */
  readonly owner: string | null;
  /** Subject name in force, or null for work that costs nothing. */
  readonly subject: string | null;
  /** Null unless it is a stated share of given funds; never invented. */
  readonly amount: Fen | null;
  readonly isFree: boolean;
  readonly reason: SuggestionReason;
  /** Where the catalogue has it from. */
  readonly source: string;
  readonly isRecommended: boolean;
}
