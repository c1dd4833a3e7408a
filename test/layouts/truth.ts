/** Truth: what a workbook says, known because it was laid out from it, in the terms of the contract's `check --json`. */

export interface TruthPart {
  readonly activity: string;
  readonly amountYuan: number | null;
}

export interface TruthRow {
  readonly sheet: string;
  /** Null where a layout has no row of its own for each activity (a transposed table). */
  readonly row: number | null;
  readonly months: readonly number[];
  /** Other readings a person would accept. */
  readonly monthsAlso?: readonly (readonly number[])[];
  readonly activity: string;
  readonly activityAlso?: readonly string[];
  readonly owner: string | null;
  readonly ownerAlso?: readonly (string | null)[];
  readonly amountYuan: number | null;
  /** The activities of one cell, each with its own amount where it has one. One row with the sum, or a row each, are both right. */
  readonly parts?: readonly TruthPart[];
}

/** An error or warning that a clean workbook may carry. A null place means any. */
export interface Allowed {
  readonly code: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** A planted fault: one of the codes must appear at one of the cells (or at the sheet as a whole where `cells` is null). */
export interface Fault {
  readonly kind: string;
  readonly codes: readonly string[];
  readonly sheet: string;
  readonly cells: readonly string[] | null;
}

export interface Truth {
  readonly year: number | null;
  readonly rows: readonly TruthRow[];
  /** Null where the workbook holds several units' plans. */
  readonly sumYuan: number | null;
  readonly allowed: readonly Allowed[];
  readonly faults: readonly Fault[];
  /** The layout can be read in more than one way, or is at the edge of what is a plan: saying so is as good as reading it. */
  readonly isAmbiguous: boolean;
}

/** Whole 分, so that sums do not drift. */
export function sumYuan(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0) / 100;
}
