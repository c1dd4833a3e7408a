/** What the page and its worker say to each other: calls, their progress, pieces of long answers, answers. */
import type { PutSheet, SheetEdit } from "../../core/grid/edit";
import type { AwaitingRow } from "../../core/filling/approval";
import type { Area } from "../../core/grid/area";
import type { ExportNote } from "../../core/grid/export-note";
import type { Cell, Visibility, Workbook } from "../../core/grid/grid";
import type { HostErrorCode, HostErrorParams } from "../../core/grid/host-error";
import type { Progress } from "../../core/grid/steps";
import type { NewPlanWanted } from "../../core/proposal";
import type { LanguageName } from "../../core/languages/language";
import type { NamedExecution, PublicationKind } from "../../core/official";
import type { Finding } from "../../core/plan/finding";
import type { Agreement } from "../../core/plan/review";
import type { Settings } from "../../core/plan/settings";
import type { Told } from "../../core/plan/told";
import type { Suggestion } from "../../core/plan/suggestion";
import type { YearOutline } from "../../core/proposal";
import type { Receipt } from "../../hosts/host";
import type { FillProposal, MadeSheets, MadeYear, NewSettings, ShownReview } from "../../ui/engine";
import type { ApprovedPlan, OfficialWish, Payers } from "../../ui/official-engine";
import type { RulesAnswer, RulesQuery } from "../../ui/rules-answer";
import type { DrawnSheet } from "../../ui/sheet/drawn-sheet";

/** A grid without its cells. */
export interface SheetFrame {
  readonly sheet: string;
  readonly visibility: Visibility;
  readonly mark: string | null;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows that hold nothing any more. */
  readonly emptied: readonly number[];
  /** True when the rows sent for it come on top of those the page has. */
  readonly isChange: boolean;
}

export interface WorkbookFrame extends Omit<Workbook, "sheets"> {
  /** Grows with each apply; says which workbook later calls mean. */
  readonly version: number;
  readonly sheets: readonly SheetFrame[];
}

/** A piece of a long answer, small enough that taking it in never holds up the screen. */
export type Part =
  | { readonly kind: "rows"; readonly sheet: string; readonly rows: readonly (readonly [number, readonly (Cell | undefined)[]])[] }
  | { readonly kind: "findings"; readonly findings: readonly Finding[] };

export interface CheckedHead {
  readonly id: number;
  readonly settings: Settings;
  /** Its findings came before, as parts. */
  readonly review: ShownReview;
  readonly suggestions: readonly Suggestion[];
  readonly awaiting: readonly AwaitingRow[];
}

/** What a list of several files shows of one. */
export interface FileSummary {
  readonly unit: string | null;
  readonly items: number;
  readonly sumYuan: number;
  /** By sheet of the plan: whether that is what the sheet states. */
  readonly agreements: readonly { readonly sheet: string; readonly agreement: Agreement }[];
  readonly errors: number;
  readonly warnings: number;
  /** The findings as sentences, for a letter back. */
  readonly sentences: readonly string[];
}

/** The worker's calls. `version` names the workbook as the page read it, `checked` a result of `check`. */
export interface Calls {
  open(bytes: ArrayBuffer | null): void;
  read(): WorkbookFrame;
  apply(edits: readonly SheetEdit[]): Receipt;
  /** A null version: the workbook as it is. */
  check(version: number | null, told: Told): CheckedHead;
  fill(checked: number, accepted: readonly string[]): FillProposal;
  summarise(checked: number): MadeSheets;
  saveSettings(checked: number, settings: NewSettings): readonly SheetEdit[];
  rules(query: RulesQuery): RulesAnswer;
  saveFindings(checked: number): readonly SheetEdit[];
  proposeYear(wanted: NewPlanWanted): YearOutline;
  newYear(version: number, wanted: NewPlanWanted): MadeYear;
  payers(checked: number): Payers;
  execution(checked: number): NamedExecution | null;
  readApproved(file: string, bytes: ArrayBuffer): { readonly id: number; readonly plan: ApprovedPlan };
  /** `approved` is the id of the wish's own, null where it has none. */
  draftOfficial(checked: number, wish: OfficialWish, approved: number | null): MadeSheets;
  publication(checked: number, kind: PublicationKind): PutSheet | null;
  /** A workbook of nothing but these sheets. */
  newWorkbook(sheets: readonly PutSheet[]): Uint8Array;
  draw(sheet: string): DrawnSheet;
  save(): Uint8Array;
  /** 送审稿 of the named sheets. */
  exportDraft(sheets: readonly string[]): { readonly bytes: Uint8Array; readonly notes: readonly ExportNote[] };
  /** The record of `check --json`, as text. */
  record(checked: number, file: string): string;
  summary(checked: number): FileSummary;
}
export type CallName = keyof Calls;

export type ToWorker =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly name: CallName;
      readonly args: readonly unknown[];
      readonly language: LanguageName;
    }
  | { readonly kind: "cancel"; readonly id: number };

export type FromWorker =
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "part"; readonly id: number; readonly part: Part }
  | { readonly kind: "done"; readonly id: number; readonly value: unknown }
  | { readonly kind: "refused"; readonly id: number; readonly code: HostErrorCode; readonly params: HostErrorParams }
  | { readonly kind: "failed"; readonly id: number; readonly name: string; readonly message: string; readonly stack: string | null };
