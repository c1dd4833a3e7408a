/** core/rolling: last year's table turned into the new year's. */

export type { AmountWish } from "./columns";
export { rolled, type Rolled, type RollLanguage, rollPlan, type RollPlan, type RollWish, type TakesChange } from "./roll";
