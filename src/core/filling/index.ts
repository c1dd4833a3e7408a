/** core/filling: accepted suggestions as edits in place, and a new year's table from the catalogue. */
export { fill, type Filling, type Inserted, notAdded } from "./fill";
export type { GivenRow, RowToAdd } from "./row-to-add";
export { draftNewYear, newYearApprovals } from "./new-year";
