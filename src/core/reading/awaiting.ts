/** awaitingIn: what of a row nobody has settled yet, by the words in it. */
import type { Awaiting } from "../plan/plan";
import { ADDED, AWAITING, HEADS_REMARK, SHARE_REMARK } from "../words/approval-words";

/** By the words in the row: what counts where no record says it. */
export function awaitingIn(activity: string, remark: string): Awaiting | null {
  if (ADDED.test(activity) || ADDED.test(remark)) return "row";
  return AWAITING.test(remark) && [SHARE_REMARK, HEADS_REMARK].some((words) => remark.search(words) >= 0) ? "amount" : null;
}
