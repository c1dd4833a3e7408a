/** core/budget: totals and fund position. */
export { type FundPart, fundParts, fundPosition, fundsOf, type IncomeLine, incomeLines, shareBaseOf, workedOutLevy } from "./funds";
export { isUnknown, ownerText, ownMonths, subjectOf, totalsOf } from "./totals";
