/** basisOf: what a finding that rests on a rule shows of it. */
import type { Basis } from "../plan/finding";
import { placeName } from "./places";
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
