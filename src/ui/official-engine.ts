/** OfficialEngine: what the views 报表 and 汇总 ask of core beyond the review: who pays, what was spent, the official sheets. */
import type { PutSheet } from "../core/grid/edit";
import type { BudgetForm, NamedExecution, PublicationKind } from "../core/official";
import type { Fen } from "../core/plan/money";
import type { Group } from "../core/summary";
import type { JobOptions } from "../hosts/host";
import type { Checked, MadeSheets } from "./engine";

/** Planned spending by who bears it. */
export interface Payers {
  /** What the union itself is to pay. */
  readonly union: Fen;
  /** What others bear: listed, never counted. */
  readonly others: Fen;
  /** By 经费来源 as the plan names it, the union's own first. */
  readonly sources: readonly Group[];
}

/** What the screen shows of the plan as approved, read from a file of its own. */
export interface ApprovedPlan {
  /** The file's name. */
  readonly file: string;
  readonly title: string | null;
  readonly year: number | null;
  /** Count of activities. */
  readonly items: number;
  /** What the union itself is to pay. */
  readonly planned: Fen;
}

/** Which official sheets are wanted. The summary sheets and the official ones that are there come with each of them: all go with the plan. */
export type OfficialWish =
  | { readonly kind: "budget"; readonly form: BudgetForm }
  /** `warnAt` is a rate, 1 = 100 %. */
  | { readonly kind: "execution"; readonly warnAt: number }
  | { readonly kind: "adjustment"; readonly approved: ApprovedPlan };

export interface OfficialEngine {
  payers(checked: Checked): Promise<Payers>;
  /** Null where no plan says anything of 实际支出. */
  execution(checked: Checked): Promise<NamedExecution | null>;
  /** Reads and checks the workbook of the plan as approved. Throws HostError as reading does, with the file's name, and "no-plan-found". */
  readApproved(file: string, bytes: ArrayBuffer, options: JobOptions): Promise<ApprovedPlan>;
  /** `approved` of a wish is one that `readApproved` gave. */
  draft(checked: Checked, wish: OfficialWish, options: JobOptions): Promise<MadeSheets>;
  /** 公示表 for a workbook of its own; null where it needs 实际支出 and there is none. */
  publication(checked: Checked, kind: PublicationKind): Promise<PutSheet | null>;
}
