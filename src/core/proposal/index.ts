/** core/proposal: what a year's plan could spend, within funds and limits. */
export { proposeBudget } from "./propose";
