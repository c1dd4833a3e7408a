/** core/collecting: many workbooks gathered: reviews as rows of tables, shards, whose each is, and all of it summed up as sheets. */
export { comparedWith, type Compared } from "./comparing";
export { compare } from "./order";
export { QUERIES } from "./queries";
export { gathered, type GatheredPlan, type Refused, refusedPlan } from "./rows";
export { shardCount, shardOf } from "./shards";
export { draftCollected } from "./sheets";
export { type Collected, collectedOf } from "./summing";
export { type GatheredFile, TABLE_NAMES, tablesOf } from "./tables";
export { type WorkbookTotals, workbookTotals } from "./totals";
export { UnitList, unitNamed } from "./unit-name";
