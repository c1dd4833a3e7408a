/** SheetReading: what a sheet of a workbook is; Candidate: a table that may be a plan to work on. */
import type { Grid } from "../grid/grid";
import type { Plan, SheetState, SheetWhy } from "../plan/plan";
import { simplify, tidy } from "../words";
import { LAST_YEAR_NAME } from "../words/sheet-words";
import type { StatedSubject } from "./stated-subjects";

export interface SheetReading {
  readonly sheet: string;
  readonly state: SheetState;
  /** Null for a plan to work on, and for hidden sheets and our own. */
  readonly why: SheetWhy | null;
  /** Present for "plan" and "other-plan". */
  readonly plan: Plan | null;
  /** Figures by account subject that a budget sheet of the same workbook states; empty for plans. */
  readonly statedSubjects: readonly StatedSubject[];
  /** Whose plan it is, where it is one; plans to work on of different units are different plans. */
  readonly unit: string | null;
}

export interface Candidate {
  readonly grid: Grid;
  readonly plan: Plan;
  /** How much it looks like the plan to work on. */
  readonly score: number;
  /** True where the user said how it is read: then it is a plan. */
  readonly isCorrected: boolean;
}

export const nameOf = ({ sheet }: { readonly sheet: string }): string => simplify(tidy(sheet)).toLowerCase();

export const titleOf = (plan: Plan): string => simplify(tidy(plan.title ?? "")).toLowerCase();

/** By its sheet's name it is last year's, whichever that was. */
export const isLastYears = ({ grid }: Candidate): boolean => LAST_YEAR_NAME.test(nameOf(grid));

export function isTimed(plan: Plan): boolean {
  return plan.items.some((item) => item.months.value.months.length > 0);
}

/** True where nothing says, nor is meant to say, what the activities cost. */
export function isUnpriced({ items, layout }: Plan): boolean {
  return layout.columns.amount === undefined && items.every(({ amount }) => amount.value.fen === null);
}
