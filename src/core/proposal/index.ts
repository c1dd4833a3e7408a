/** core/proposal: what a year's plan could spend, within funds and limits. */
export { proposeBudget } from "./propose";
export { type NewPlanWanted, proposeYear } from "./propose-year";
export { type OutlineBudget, type OutlineRow, type YearOutline, yearOutline } from "./year-outline";
