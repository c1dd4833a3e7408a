/** core/filling: accepted suggestions as edits in place, and a new year's table from the catalogue. */
export { fill, type Filling, type Inserted } from "./fill";
export { draftNewYear } from "./new-year";
