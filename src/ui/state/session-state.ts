/** SessionState: everything the screen is drawn from, as one value that is replaced and never changed. */
import type { CellRef } from "../../core/grid/area";
import type { SheetEdit } from "../../core/grid/edit";
import type { NotDone } from "../../core/plan/not-done";
import type { Progress } from "../../core/grid/steps";
import type { Checked, InsertedRow, MadeSheets } from "../engine/engine";
import type { ApprovedPlan } from "../engine/engine";
import type { ArticleDraft } from "./article-draft";
import type { RowChanges } from "./row-changes";
import type { UiError } from "./ui-error";
import type { YearPlanning } from "./year-planner";

export type View = "home" | "check" | "fill" | "summary" | "official" | "registers" | "settings" | "rules" | "year" | "turn" | "import";

/** Views that show, or start from, what a check has read: all but the first. */
export function needsCheck(view: View): boolean {
  return view !== "home";
}

export interface Job {
  readonly progress: Progress;
  readonly cancel: () => void;
  /** True while something typed is written and checked: more may be typed then, and waits its turn. */
  readonly isOfTyping: boolean;
}

/** Edits waiting for the user's yes. */
export interface Pending {
  readonly edits: readonly SheetEdit[];
  readonly rows: readonly InsertedRow[];
  readonly after: Notice | null;
  /** What was asked for and is not among the edits. */
  readonly notDone: readonly NotDone[];
}

export type Notice =
  | { readonly kind: "inserted"; readonly rows: readonly number[]; readonly notDone: readonly NotDone[] }
  /** Names of the sheets that were asked for, of those brought up to date with them, of the one to look at, and what to know of the rest. */
  | ({
      readonly kind: "sheets-made";
      readonly sheets: readonly string[];
      readonly others: readonly string[];
      readonly shown: string | null;
    } & Omit<MadeSheets, "edits">)
  /** Cells that were corrected, rows that went or moved. */
  | ({ readonly kind: "fixed"; readonly cells: readonly CellRef[] } & RowChanges)
  /** 一键处理: counts of corrections and rows, names of sheets, and of what must be mended by the user himself. */
  | {
      readonly kind: "one-go";
      readonly fixes: number;
      readonly rows: readonly number[];
      readonly sheets: readonly string[];
      readonly errorsLeft: number;
      readonly notDone: readonly NotDone[];
    }
  | { readonly kind: "settings-saved" }
  | { readonly kind: "year-made"; readonly sheet: string }
  /** An entry that was put in or changed, or taken out. */
  | { readonly kind: "entry-put" | "entry-removed"; readonly sheet: string; readonly row: number }
  /** Names of the sheets that were made of an article. */
  | { readonly kind: "imported"; readonly sheets: readonly string[] }
  /** Count of rows that were settled, and the sheet 计划明细 that still has their remarks as they were. */
  | { readonly kind: "approved"; readonly rows: number; readonly detail: string | null }
  | { readonly kind: "undone" }
  | { readonly kind: "cancelled" };

/** What the view 规定 was opened for: a word to look for, and the view it was opened from. */
export interface RulesWish {
  readonly word: string;
  readonly from: View;
}

export interface SessionState {
  readonly view: View;
  readonly sheet: string | null;
  readonly checked: Checked | null;
  readonly isStale: boolean;
  readonly job: Job | null;
  readonly error: UiError | null;
  readonly notice: Notice | null;
  readonly pending: Pending | null;
  readonly year: YearPlanning | null;
  /** The plan with the budget as approved, once the user has chosen its file. */
  readonly approved: ApprovedPlan | null;
  /** The article that is looked through, once one has been read; kept when its rows are in the workbook. */
  readonly article: ArticleDraft | null;
  readonly rules: RulesWish;
  readonly undoCount: number;
  readonly redoCount: number;
}

export const FIRST_STATE: SessionState = {
  view: "home",
  sheet: null,
  checked: null,
  isStale: false,
  job: null,
  error: null,
  notice: null,
  pending: null,
  year: null,
  approved: null,
  article: null,
  rules: { word: "", from: "home" },
  undoCount: 0,
  redoCount: 0,
};
