/** EntryTexts: an entry of a register as it is typed, and what may be wrong with it or stand in its way. */

/**
 * By column id what is typed, "" for nothing: days as YYYY-MM-DD, amounts in yuan, shares in per cent, "yes" and "no";
 * everything else as it is to stand in the cell. Columns that are not in it stay as they are.
 */
export type EntryTexts = Readonly<Record<string, string>>;

export type EntryProblemWhy = "missing" | "no-day" | "no-amount" | "no-count" | "no-share" | "locked" | "reads-otherwise";

export interface EntryProblem {
  /** Id of the column. */
  readonly column: string;
  readonly why: EntryProblemWhy;
}

export type EntryObstacle = "no-free-row" | "sheet-protected" | "sheet-missing" | "shared-cells";
