/** isTraditional: in which characters a plan is written. */
import type { Plan } from "../plan/plan";
import { simplify } from "../words";

/** Rows looked at: the first ones tell. */
const LOOKED_AT = 200;

/** True when the plans' own activities are mostly written in Traditional characters: many names are the same in both. */
export function isTraditional(plans: readonly Pick<Plan, "items">[]): boolean {
  const texts = plans.flatMap(({ items }) => items.slice(0, LOOKED_AT).map(({ activity }) => activity.value)).filter((text) => text !== "");
  const traditional = texts.filter((text) => simplify(text) !== text).length;
  return traditional > 0 && traditional * 3 >= texts.length;
}
