/** The jobs a user asks for, each as one list of edits, so that Excel, the page and the command line do exactly the same. */
import { suggesting, yearPlan, type YearPlanRow } from "./catalogue";
import { draftNewYear, type Filling, fill } from "./filling";
import { applyEdits } from "./grid/apply";
import type { SheetEdit } from "./grid/edit";
import type { Workbook } from "./grid/grid";
import { HostError } from "./grid/host-error";
import { freeSheetName } from "./grid/sheet-names";
import { RowMap, rowMapsOf } from "./grid/shift";
import { finish, type Steps } from "./grid/steps";
import { type BudgetForm, draftAdjustmentSheet, draftBudgetSheets, draftExecutionSheet, type OfficialWords } from "./official";
import type { SheetWords } from "./plan/labels";
import type { Layout, Plan } from "./plan/plan";
import type { Classified, Review } from "./plan/review";
import type { BudgetProposal, BudgetWishes } from "./plan/proposal";
import { EMPTY_SETTINGS, type LimitOverride, type Profile, type Settings } from "./plan/settings";
import type { Suggestion } from "./plan/suggestion";
import { CHECKED_ON } from "./policy";
import { proposeBudget } from "./proposal";
import { readFindingsSheet } from "./reading/findings-sheet";
import { movedLayoutLines } from "./reading/settings";
import { reviewing } from "./review";
import { draftingSummary, draftSettings, subjectChoices } from "./summary";

/** Which of the suggestions the user takes. */
export type Choose = (suggestions: readonly Suggestion[]) => readonly Suggestion[];

export interface JobResult {
  /** To be applied to the workbook that was given. */
  readonly edits: readonly SheetEdit[];
  /** Of the workbook as it will be. */
  readonly review: Review;
  /** Of the workbook as it was given. */
  readonly before: Review;
  readonly suggestions: readonly Suggestion[];
  readonly filling: Filling;
}

const NOTHING_FILLED: Filling = { edits: [], inserted: [], refused: [] };

/** Reads and checks. */
export function checkJob(workbook: Workbook, settings: Settings): Steps<Review> {
  return reviewing(workbook, settings);
}

/** The main job: check, put in what is taken of the suggestions, total, draft the summary sheets. Throws HostError with the review's refusal. */
export function* runJob(workbook: Workbook, settings: Settings, choose: Choose, words: SheetWords): Steps<JobResult> {
  const filled = yield* fillJob(workbook, settings, choose, words);
  if (filled.edits.length === 0) return { ...filled, edits: yield* drafted(workbook, filled.review, words) };
  const after = applyEdits(workbook, filled.edits).workbook;
  return { ...filled, edits: [...filled.edits, ...(yield* drafted(after, filled.review, words))] };
}

/** Only what is missing, put in place. */
export function* fillJob(workbook: Workbook, settings: Settings, choose: Choose, words: SheetWords): Steps<JobResult> {
  const before = yield* accepted(workbook, settings);
  const suggestions = yield* suggestingFor(before);
  yield { stage: "filling", done: 0, total: 1 };
  const filling = fill(workbook, before, choose(suggestions), words.sheets);
  if (filling.edits.length === 0) return { edits: [], review: before, before, suggestions, filling };
  const rowsOf = addedRows(filling.edits);
  const edits = [...filling.edits, ...movedLayoutLines(workbook, rowsOf)];
  yield { stage: "filling", done: 1, total: 1 };
  const review = yield* reviewing(applyEdits(workbook, edits).workbook, withMovedLayouts(settings, rowsOf));
  return { edits, review, before, suggestions, filling };
}

/** Only the summary sheets. */
export function* summaryJob(workbook: Workbook, settings: Settings, words: SheetWords): Steps<JobResult> {
  const review = yield* accepted(workbook, settings);
  return { edits: yield* drafted(workbook, review, words), review, before: review, suggestions: [], filling: NOTHING_FILLED };
}

/** Which of the official tables are wanted beside the summary sheets; null for those that are not. */
export interface OfficialWanted {
  /** 封面, 编制说明 and 收支预算表 in this form. */
  readonly budget: BudgetForm | null;
  /** 预算执行情况 where the plan has 实际支出. `warnAt` is a rate (1 = 100 %), null for what an earlier sheet says. */
  readonly execution: { readonly warnAt: number | null } | null;
  /** The review of the workbook with the budget as approved, for 年中预算调整表. */
  readonly approved: Review | null;
}

/** The summary sheets and the official tables. */
export function* officialJob(workbook: Workbook, settings: Settings, words: SheetWords & OfficialWords, wanted: OfficialWanted): Steps<JobResult> {
  const { budget, execution, approved } = wanted;
  const result = yield* summaryJob(workbook, settings, words);
  const { review } = result;
  const edits: SheetEdit[] = [...result.edits];
  if (budget !== null) edits.push(...draftBudgetSheets(workbook, review, words, budget));
  const executed = execution === null ? null : draftExecutionSheet(workbook, review, words, execution.warnAt);
  if (executed !== null) edits.push(executed);
  if (approved !== null) edits.push(draftAdjustmentSheet(workbook, review, approved, words));
  return { ...result, edits };
}

/** What a new year's plan is made for. */
export interface NewPlanWanted {
  readonly profile: Profile;
  readonly year: number;
  /** 标准覆盖: limits of the user's own, which the amounts keep within too. */
  readonly overrides?: readonly LimitOverride[];
  readonly wishes?: BudgetWishes;
  /** True: the amount column is left blank for the user, whatever the funds. */
  readonly isWithoutAmounts?: boolean;
}

/** The rows of a new year's plan and what could be spent on them; `budget` is null when the funds are not known. */
export function proposeYear({ profile, year, overrides = [], wishes }: NewPlanWanted): { readonly rows: readonly YearPlanRow[]; readonly budget: BudgetProposal | null } {
  const rows = yearPlan(profile, year);
  return { rows, budget: proposeBudget(rows, profile, year, wishes, overrides) };
}

/**
 * A new year's 工作计划表 with 工会参数 and the summary sheets, into a workbook that may be empty or hold anything else.
 * Throws HostError "sheet-name-taken" when the workbook holds a plan made by this software already: it is never replaced.
 */
export function* newPlanJob(workbook: Workbook, wanted: NewPlanWanted, words: SheetWords): Steps<JobResult> {
  const present = workbook.sheets.find((sheet) => sheet.mark === "plan");
  if (present) throw new HostError("sheet-name-taken", { sheet: present.sheet });
  yield { stage: "filling", done: 0, total: 1 };
  const labels = words.sheets;
  const { year, overrides = [] } = wanted;
  const settings: Settings = { ...EMPTY_SETTINGS, profile: { ...wanted.profile, year }, overrides };
  const { rows, budget } = proposeYear({ ...wanted, profile: settings.profile });
  const amounts = rows.map((_, index) => (wanted.isWithoutAmounts ? null : budget?.amounts[index] ?? null));
  const rulesUntil = amounts.some((amount) => amount !== null && amount.within !== null) ? CHECKED_ON : null;
  const settingsName = freeSheetName(workbook, "settings", labels.names.settings);
  const planName = freeSheetName(workbook, "plan", labels.names.plan);
  const made: SheetEdit[] = [
    { kind: "put-sheet", draft: draftNewYear({ profile: settings.profile, year, rows, amounts, rulesUntil }, labels, planName, subjectChoices(settingsName)) },
    { kind: "put-sheet", draft: draftSettings(settings, labels, settingsName) },
  ];
  const after = applyEdits(workbook, made).workbook;
  const review = yield* reviewing(after, settings);
  return { edits: [...made, ...(yield* drafted(after, review, words))], review, before: review, suggestions: [], filling: NOTHING_FILLED };
}

/** An empty workbook, for a plan made from nothing. */
export const EMPTY_WORKBOOK: Workbook = { sheets: [], date1904: false, isStructureLocked: false, isSigned: false };

/** What the reviewed plan lacks, at once. */
export function suggestionsFor(review: Review): readonly Suggestion[] {
  return finish(suggestingFor(review));
}

/** What the reviewed plan lacks. */
export function* suggestingFor(review: Review): Steps<readonly Suggestion[]> {
  yield { stage: "suggesting", done: 0, total: 1 };
  const plans: Plan[] = [];
  const classified: (readonly Classified[])[] = [];
  for (const sheet of review.sheets) {
    if (sheet.state !== "plan" || sheet.plan === null) continue;
    plans.push(sheet.plan);
    classified.push(sheet.classified);
  }
  const steps = suggesting(plans, classified, review.profile, review.year);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { stage: "suggesting", done: 0, total: 1 };
  }
}

function* accepted(workbook: Workbook, settings: Settings): Steps<Review> {
  const review = yield* reviewing(workbook, settings);
  if (review.refused !== null) throw new HostError(review.refused);
  return review;
}

function* drafted(workbook: Workbook, review: Review, words: SheetWords): Steps<readonly SheetEdit[]> {
  yield { stage: "summarising", done: 0, total: 1 };
  const earlier = workbook.sheets.find((sheet) => sheet.mark === "findings");
  return yield* draftingSummary(workbook, review, words, earlier ? { kept: readFindingsSheet(earlier).kept } : {});
}

/** By sheet, where its rows go. */
function addedRows(edits: readonly SheetEdit[]): (sheet: string) => RowMap {
  const maps = rowMapsOf(edits.flatMap((edit) => (edit.kind === "insert-rows" ? [{ sheet: edit.sheet, before: edit.before, count: edit.rows.length }] : [])));
  const none = new RowMap([]);
  return (sheet) => maps.get(sheet) ?? none;
}

/** A corrected layout names rows; those added inside it or at its edges belong to it. */
function withMovedLayouts(settings: Settings, rowsOf: (sheet: string) => RowMap): Settings {
  const moved = <T extends Omit<Layout, "parts">>(table: T): T => {
    const map = rowsOf(table.sheet);
    return {
      ...table, headerRows: table.headerRows.map((row) => map.place(row)), firstRow: map.insertedAt(table.firstRow), lastRow: map.place(table.lastRow + 1) - 1,
    };
  };
  const layouts = settings.layouts.map((layout) => ({ ...moved(layout), ...(layout.parts ? { parts: layout.parts.map(moved) } : {}) }));
  return { ...settings, layouts };
}
