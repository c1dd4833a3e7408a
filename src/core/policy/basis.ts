/** basisOf, basisOfAll, groundOf: what a finding that rests on a rule shows of it. */
import type { Basis, Ground } from "../plan/finding";
import { placeName } from "./places";
import type { RuleInForce } from "./policy";
import type { Rule } from "./rule";

export function basisOf({ document, article, place, source, checkedOn, from }: Rule): Basis {
  return {
    document: document.title,
    number: document.number,
    article,
    place: placeName(place),
    url: source.url,
    tier: source.tier,
    checkedOn,
    effectiveFrom: from.date,
  };
}

/** Of several rules: the first, which governs, and the next beside it. Null of none. */
export function basisOfAll(rules: readonly RuleInForce[]): Basis | null {
  const [first, second] = rules;
  if (first === undefined) return null;
  return second === undefined ? basisOf(first.rule) : { ...basisOf(first.rule), besides: basisOf(second.rule) };
}

/** How well the governing rule is known; null where it is confirmed, or there is none. */
export function groundOf([first]: readonly RuleInForce[]): Ground | null {
  if (first === undefined || first.doubt === null) return null;
  const { rule, doubt } = first;
  return { doubt, since: rule.from.date, seen: rule.seenInForce };
}
