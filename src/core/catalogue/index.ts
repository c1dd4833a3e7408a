/** core/catalogue: what unions do in a year, the subjects it is booked under, and what a plan lacks. */
export { CATALOGUE, entryOf } from "./catalogue";
export { classify, mentionedIn, subjectFits, UNCLASSIFIED, type ClassifyHints } from "./classify";
export { missingDuties } from "./duties";
export type { Cadence, CatalogueEntry, CostBasis, OwnerRole } from "./entry";
export { GRASSROOTS_SUBJECTS, readSubject, SUBJECTS, subjectNamed, subjectOfCode, type SubjectReading } from "./subjects";
export { isLegend, legendAllows } from "./legend";
export { isNarrow } from "./plan-reach";
export { isTraditional } from "./plan-script";
export { yearPlan, type YearPlanRow } from "./year-plan";
export { suggest, suggesting } from "./suggest";
export { SYSTEMS, type UnionSystem } from "./systems";
export { costOf, withoutPrices, type Cost, type Per, type Price } from "./cost";
export { notedSum, type NotedSum } from "./noted-sum";
export { readSpending, spendingOf, type Approval, type Spending } from "./spending";
export { duesIn, isDuesRow, type DuesSum } from "./dues";
