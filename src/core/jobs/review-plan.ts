/** reviewingPlan: a review that there is a plan in. */
import type { Workbook } from "../grid/grid";
import { HostError } from "../grid/host-error";
import type { Steps } from "../grid/steps";
import { refusalParams } from "../plan/refusal";
import type { Review } from "../plan/review";
import type { Settings } from "../plan/settings";
import { reviewing } from "../review/review";

/** Throws HostError with the review's refusal. */
export function* reviewingPlan(workbook: Workbook, settings: Settings): Steps<Review> {
  return withPlan(yield* reviewing(workbook, settings));
}

/** The review itself. Throws HostError with its refusal. */
export function withPlan(review: Review): Review {
  if (review.refused !== null) throw new HostError(review.refused, refusalParams(review));
  return review;
}
