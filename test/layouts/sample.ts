/** Sample: one generated workbook with its truth, found again by seed and index. */
import type { Design } from "./design";
import type { BookDraft, SheetDraft } from "./draft";
import type { DrawnList } from "./list-table";
import type { Allowed, Truth, TruthRow } from "./truth";

/** What a carrier lays out. */
export interface Laid {
  readonly sheets: SheetDraft[];
  readonly rows: readonly TruthRow[];
  readonly allowed: readonly Allowed[];
  readonly isAmbiguous: boolean;
  /** Plans of different units: never added together. */
  readonly isSeveralPlans?: boolean;
  /** Of a sheet with one list: what faults are planted into. */
  readonly design?: Design;
  readonly list?: DrawnList;
  readonly totalCell?: string | null;
}

export interface Sample {
  readonly seed: number;
  readonly index: number;
  /** The carrier first. */
  readonly traits: readonly string[];
  readonly book: BookDraft;
  readonly truth: Truth;
}
