/** RowToAdd: a row to put into a plan's table: a suggestion that was accepted, or a row the user has from elsewhere. */
import type { Suggestion } from "../plan/suggestion";
import type { MonthNumber } from "../terms/month";

/** What a row from elsewhere says itself; nothing of it is ours, so nothing is marked for approval. */
export interface GivenRow {
  /** All its months, `month` first. */
  readonly months: readonly MonthNumber[];
  /** What stands in the month's cell; null for a single month, which is written as the table writes its own. */
  readonly monthText: string | null;
  readonly remark: string | null;
}

/** `subject` of a given row only says which rows it is like. */
export type RowToAdd = Pick<Suggestion, "month" | "activity" | "owner" | "subject" | "amount" | "isFree"> & {
  readonly given?: GivenRow;
};
