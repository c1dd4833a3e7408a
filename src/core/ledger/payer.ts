/** payerOf: who bears an item, from what its source column says; the one place that decides it. */
import { sourceNamed } from "../catalogue/sources";
import type { FundSource } from "../plan/ledger";
import type { PlanItem } from "../plan/plan";

/** A blank, or a source that names several payers or none that we know, is the union's: what is not said to be another's counts. */
export function payerOf({ source }: Pick<PlanItem, "source">): FundSource {
  return source?.value ? (sourceNamed(source.value) ?? "union") : "union";
}

/** True for what counts in the union's total. */
export function isUnionPaid(item: Pick<PlanItem, "source">): boolean {
  return payerOf(item) === "union";
}
