/** knownSum: what the amounts of some activities come to, in 分; one that is not known adds nothing. */
import type { Fen } from "../plan/money";
import type { PlanItem } from "../plan/plan";

export function knownSum(items: readonly PlanItem[]): Fen {
  return items.reduce((sum, { amount }) => sum + (amount.value.fen ?? 0), 0) as Fen;
}
