/** core/budget: totals and fund position. */
export { fundPosition, fundsOf } from "./funds";
export { isUnknown, ownerText, ownMonths, subjectOf, totalsOf } from "./totals";
