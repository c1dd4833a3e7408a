/** rollJob: last year's workbook turned into the new year's. */
import { applyEdits } from "../grid/apply";
import { renamedSheets, type SheetNames } from "../grid/rename";
import type { SheetEdit } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { HostError } from "../grid/host-error";
import type { Steps } from "../grid/steps";
import type { Review } from "../plan/review";
import type { Settings } from "../plan/settings";
import type { Change } from "../plan/year-change";
import { rolled, type RollLanguage, rollPlan, type RollPlan, type RollWish, type TakesChange } from "../rolling";
import { reviewingPlan } from "./review-plan";
import { readSettings } from "../reading/settings";
import { reviewing } from "../review/review";

export interface RollResult extends RollPlan {
  readonly edits: readonly SheetEdit[];
  readonly names: SheetNames;
  readonly made: ReadonlySet<string>;
  /** Of the workbook as it will be. */
  readonly review: Review;
}

/** What turning would change, and nothing done. Throws HostError with the review's refusal, "same-year" where the plan is that year's already. */
export function* rollPlanJob(workbook: Workbook, settings: Settings, wish: RollWish): Steps<RollPlan> {
  return turned(rollPlan(workbook, yield* reviewingPlan(workbook, settings), wish));
}

/** `settings` are last year's own. `takes` is asked of each proposal. Throws HostError as rollPlanJob does. */
export function* rollJob(
  workbook: Workbook,
  settings: Settings,
  wish: RollWish,
  takes: (changes: readonly Change[]) => TakesChange,
  language: RollLanguage,
): Steps<RollResult> {
  const before = yield* reviewingPlan(workbook, settings);
  const { changes } = turned(rollPlan(workbook, before, wish));
  yield { stage: "writing", done: 0, total: 1 };
  const result = rolled(workbook, before, wish, takes(changes), language);
  const after = renamedSheets(applyEdits(workbook, result.edits).workbook, result.names);
  const { sheet, ...own } = readSettings(after);
  const meant = settings.sheet === undefined ? {} : { sheet: result.names.get(settings.sheet) ?? settings.sheet };
  return { ...result, review: yield* reviewing(after, { ...own, ...(sheet === undefined ? {} : { sheet }), ...meant }) };
}

function turned<T extends RollPlan>(plan: T): T {
  if (plan.from === plan.to) throw new HostError("same-year", { year: plan.to });
  return plan;
}
