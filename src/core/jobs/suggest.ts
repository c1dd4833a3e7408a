/** suggestingFor: what the reviewed plan lacks. */
import { suggesting } from "../catalogue";
import type { Steps } from "../grid/steps";
import type { Plan } from "../plan/plan";
import type { Classified, Review } from "../plan/review";
import type { Suggestion } from "../plan/suggestion";

export function* suggestingFor(review: Review): Steps<readonly Suggestion[]> {
  yield { stage: "suggesting", done: 0, total: 1 };
  const plans: Plan[] = [];
  const classified: (readonly Classified[])[] = [];
  for (const sheet of review.sheets) {
    if (sheet.state !== "plan" || sheet.plan === null) continue;
    plans.push(sheet.plan);
    classified.push(sheet.lines.map((line) => line.classified));
  }
  const steps = suggesting(plans, classified, review.profile, review.year);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { stage: "suggesting", done: 0, total: 1 };
  }
}
