/** severalPlans, refusalParams: what is said of a workbook with the plans of several units. */
import type { HostErrorParams } from "../grid/host-error";
import type { SheetState, SheetWhy } from "./plan";

/** A sheet as far as it is known whose plan it is. */
type PlanSheet = { readonly sheet: string; readonly state: SheetState; readonly unit: string | null; readonly why?: SheetWhy | null };

/** For the sentence "several-plans": each with its sheets and unit, in signs that every language reads; null where there is one plan or none. */
export function severalPlans(sheets: readonly PlanSheet[]): HostErrorParams | null {
  const units = new Map<string | null, string[]>();
  for (const { sheet, state, unit } of sheets) if (state === "plan") units.set(unit, [...(units.get(unit) ?? []), sheet]);
  if (units.size < 2) return null;
  return {
    count: units.size,
    plans: [...units].map(([unit, names]) => `${unit === null ? "" : `${unit}: `}${names.join(", ")}`).join("; "),
  };
}

/** What the sentence of a review's refusal mentions. */
export function refusalParams({ sheets }: { readonly sheets: readonly PlanSheet[] }): HostErrorParams {
  return severalPlans(sheets) ?? whyNone(sheets);
}

/** What tells most of a workbook without a plan, first: a sheet that is nearly one. */
const TELLING: readonly SheetWhy[] = ["sample", "no-rows", "no-activity-column", "summary", "income-table", "instructions"];

/** The sheet that is nearest to a plan, and what it lacks or is instead; nothing where no sheet has a header. */
function whyNone(sheets: readonly PlanSheet[]): HostErrorParams {
  for (const why of TELLING) {
    const found = sheets.find((one) => one.why === why);
    if (found !== undefined) return { why, at: found.sheet };
  }
  return {};
}
