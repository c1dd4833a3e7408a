/** core/jobs: what a user asks for, each as one list of edits from a review, so that Excel, the page and the command line do exactly the same. */
export { type ExportChoice, exportChoices } from "./export-choices";
export { draftFindingsAlone } from "./dismiss";
export { type Filled, filling, reviewingFilled } from "./fill";
export { type Choose, fillJob, type JobResult, officialJob, runJob, summaryJob } from "./file-jobs";
export { EMPTY_WORKBOOK, type NewPlan, newPlanJob } from "./new-year";
export { draftEntry, type EntryBudget, type EntryDraft, type EntryWish, removedEntry } from "./register-entry";
export { type MadeRegisters, registersJob } from "./registers";
export { type Reviewed, standingReview, withDismissals } from "./standing-review";
export { rollJob, rollPlanJob, type RollResult } from "./roll";
export { reviewingPlan, withPlan } from "./review-plan";
export { suggestingFor } from "./suggest";
export { type DraftLanguage, type MadeSheets, reporting, type ReportMark, summarising } from "./summarise";
