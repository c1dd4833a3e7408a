/** What the engine tells of registers (台账): which there are, what an entry of each is typed into, and how far the year's work is. */
import type { Finding } from "../../core/plan/finding";
import type { RegisterColumnKind } from "../../core/plan/register";
import type { EntryTexts } from "../../core/plan/register-entry";

export interface EntryColumn {
  readonly id: string;
  /** As the sheet heads it; in the user's language where the sheet is ours. */
  readonly name: string;
  readonly kind: RegisterColumnKind;
  readonly isRequired: boolean;
  /** What its list offers, then what entries say beside that. */
  readonly choices: readonly string[];
  /** What entries say already, to be typed again without typing. */
  readonly earlier: readonly string[];
}

export interface ShownRegister {
  readonly sheet: string;
  /** The file, where that is another one than the plan's: it can be read only. */
  readonly file: string | null;
  readonly id: string;
  /** What kind it is. */
  readonly name: string;
  readonly note: string | null;
  /** Count of entries. */
  readonly entries: number;
  /** Null where it has no money, or not one amount is known. */
  readonly sumYuan: number | null;
  /** The column of that money. */
  readonly sums: string | null;
  readonly columns: readonly EntryColumn[];
}

/** A kind that can be added. */
export interface RegisterKind {
  readonly id: string;
  readonly name: string;
  /** The sheet that is one. */
  readonly sheet: string | null;
}

/** A row of the plan that an entry can be for. */
export interface PlanActivity {
  readonly name: string;
  /** As the plan says it. */
  readonly months: string;
  readonly budgetYuan: number | null;
  /** What the registers leave of it. */
  readonly leftYuan: number | null;
}

export interface ShownRegisters {
  readonly registers: readonly ShownRegister[];
  readonly kinds: readonly RegisterKind[];
  readonly activities: readonly PlanActivity[];
  /** Which reports have something to say. */
  readonly reports: Readonly<Record<"indicators" | "progress", boolean>>;
  /** What they show to be wrong with the plan, and still stands. */
  readonly planFindings: readonly Finding[];
  /** What is no business of a register. */
  readonly withoutDetails: string;
}

export interface ShownEntry {
  readonly row: number;
  readonly texts: EntryTexts;
  /** Ids of columns that can only be changed in the sheet. */
  readonly locked: readonly string[];
}

/** 小结 as paragraphs to copy. */
export interface ProgressTexts {
  readonly periods: readonly { readonly name: string; readonly text: string }[];
  /** They name persons. */
  readonly owners: readonly { readonly name: string; readonly text: string }[];
}
