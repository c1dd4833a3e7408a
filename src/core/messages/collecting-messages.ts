/** CollectingMessages: what is said of many units' workbooks gathered: in 汇总.xlsx, and by the command that gathers them. */

/** The sheets of 汇总.xlsx. */
export type CollectedSheet = "units" | "subjects" | "months" | "findings" | "missing" | "twice" | "compared";

export interface CollectingMessages {
  /** The name of the workbook, without its ending. */
  readonly workbook: string;
  readonly names: { readonly [sheet in CollectedSheet]: string };
  readonly titles: { readonly [sheet in CollectedSheet]: (year: number | null) => string };
  readonly total: string;
  readonly columns: {
    readonly unit: string;
    readonly files: string;
    readonly items: string;
    readonly sum: string;
    readonly unknown: string;
    readonly errors: string;
    readonly warnings: string;
    readonly refused: string;
    readonly file: string;
    readonly code: string;
    readonly subject: string;
    readonly units: string;
    readonly amount: string;
    readonly share: string;
    readonly unscheduled: string;
    readonly finding: string;
    readonly severity: string;
    readonly plans: string;
    readonly times: string;
    readonly close: string;
    readonly year: string;
    readonly isSame: string;
    readonly lastYear: string;
    readonly thisYear: string;
    readonly difference: string;
    readonly rate: string;
    readonly state: string;
  };
  /** Amounts under subjects of the plans' own, and under none. */
  readonly otherSubjects: string;
  readonly noSubject: string;
  readonly severities: { readonly error: string; readonly warning: string; readonly info: string };
  readonly states: { readonly grown: string; readonly less: string; readonly same: string; readonly new: string; readonly gone: string };
  readonly same: string;
  readonly notSame: string;
  /** Under the title of the units: what was gathered; `twice` units handed in more than once, and are counted each time. */
  readonly unitsNote: (p: {
    readonly files: number;
    readonly units: number;
    readonly refused: number;
    readonly unknown: number;
    readonly twice: number;
  }) => string;
  readonly findingsNote: string;
  readonly missingNote: (p: { readonly missing: number; readonly listed: number }) => string;
  readonly twiceNote: string;
  readonly comparedNote: string;
  /** Behind the first of several files. */
  readonly andMore: (name: string, count: number) => string;
  /** Where a sheet has nothing to list. */
  readonly none: string;

  /** On stderr while it works; `rate` files a second, `left` seconds, null while nobody knows. */
  readonly progress: (p: { readonly done: number; readonly of: number; readonly rate: string; readonly left: number | null }) => string;
  readonly found: (p: { readonly files: number; readonly shards: number; readonly open: number }) => string;
  readonly gaveUp: (p: { readonly file: string; readonly why: string }) => string;
  readonly done: (p: {
    readonly files: number;
    readonly units: number;
    readonly refused: number;
    readonly sum: string;
    readonly errors: number;
    readonly warnings: number;
  }) => string;
  readonly missing: (names: readonly string[]) => string;
  readonly twice: (count: number) => string;
  readonly shardDone: (p: { readonly shard: number; readonly of: number; readonly files: number; readonly isSkipped: boolean }) => string;
  readonly written: (p: { readonly folder: string; readonly workbook: string | null }) => string;
  /** A query answered before all shards are done. */
  readonly partly: (p: { readonly open: number; readonly shards: number }) => string;
  readonly tooMany: (most: number) => string;
  readonly stopped: string;
}
