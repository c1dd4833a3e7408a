/** proposeYear: the rows of a new year's plan and what could be spent on them. */
import { yearPlan, type YearPlanRow } from "../catalogue";
import type { BudgetProposal, BudgetWishes } from "../plan/proposal";
import type { LimitOverride, Profile } from "../plan/settings";
import { proposeBudget } from "./propose";

/** What a new year's plan is made for. */
export interface NewPlanWanted {
  readonly profile: Profile;
  readonly year: number;
  /** 标准覆盖: limits of the user's own, which the amounts keep within too. */
  readonly overrides?: readonly LimitOverride[];
  readonly wishes?: BudgetWishes;
  /** True: the amount column is left blank for the user, whatever the funds. */
  readonly isWithoutAmounts?: boolean;
}

/** `budget` is null when the funds are not known. */
export function proposeYear({ profile, year, overrides = [], wishes }: NewPlanWanted): {
  readonly rows: readonly YearPlanRow[];
  readonly budget: BudgetProposal | null;
} {
  const rows = yearPlan(profile, year);
  return { rows, budget: proposeBudget(rows, profile, year, wishes, overrides) };
}
