/** core/collecting: many workbooks gathered: reviews as rows of tables, shards, whose each is, and all of it summed up as sheets. */
export { comparedWith, type Compared } from "./comparing";
export { isOpenFolder, isWorkbookName } from "./found-files";
export { compare } from "./order";
export { QUERIES } from "./queries";
export { gathered, type GatheredPlan, type Refused, refusedPlan } from "./rows";
export { shardCount, shardOf } from "./shards";
export { draftCollected } from "./sheets";
export { type Collected, collectedOf, type HandedInTwice, type MissingUnit, type UnitTotals } from "./summing";
export { type GatheredFile, TABLE_NAMES, tablesOf } from "./tables";
export { type PlanTotals, planTotals, type WorkbookTotals, workbookTotals } from "./totals";
export { UnitList, unitNamed } from "./unit-name";
export { textRows, unitsIn, unitsPasted } from "./unit-rows";
