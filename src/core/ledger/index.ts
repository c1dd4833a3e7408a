/** core/ledger: who pays, what counts, under which subject and in which months; totals and the fund position. */
export { type FundPart, fundParts, fundPosition, fundsOf, type IncomeLine, incomeLines, shareBaseOf, workedOutLevy } from "./funds";
export {
  type ActivityExecution,
  executing,
  type Execution,
  type ExecutionFigures,
  executionOf,
  type ExecutionState,
  executionState,
  type PeriodExecution,
  type SubjectExecution,
} from "./execution";
export { ledgerOf, monthAt, othersBySource, slotOf } from "./ledger";
export { codeOf, lineOf, ownerText, ownMonths, subjectText } from "./line";
export { periodsOf, quarterOf } from "./periods";
export { isUnionPaid, payerOf } from "./payer";
export { isPaidByOthers, totalsOf } from "./totals";
