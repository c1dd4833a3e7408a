/** The jobs a user asks for, each as one list of edits, so that Excel, the page and the command line do exactly the same. */
import { suggesting, yearPlan, type YearPlanRow } from "./catalogue";
import { draftNewYear, type Filling, fill } from "./filling";
import { applyEdits } from "./grid/apply";
import { withResults } from "./grid/draft-results";
import type { SheetEdit } from "./grid/edit";
import type { Workbook } from "./grid/grid";
import { HostError } from "./grid/host-error";
import { possibleSheets } from "./grid/obstacles";
import { freeSheetName } from "./grid/sheet-names";
import { RowMap, rowMapsOf } from "./grid/shift";
import { finish, saying, type Steps } from "./grid/steps";
import { draftingOfficial, type OfficialDrafts, type OfficialWanted, type OfficialWords } from "./official";
import type { SheetWords } from "./plan/labels";
import { isNotDoneWhy, type NotDone } from "./plan/not-done";
import type { Layout, Plan } from "./plan/plan";
import type { Classified, Review } from "./plan/review";
import type { BudgetProposal, BudgetWishes } from "./plan/proposal";
import { type LimitOverride, type Profile, type Settings } from "./plan/settings";
import type { Suggestion } from "./plan/suggestion";
import { CHECKED_ON } from "./policy";
import { proposeBudget } from "./proposal";
import { readFindingsSheet } from "./reading/findings-sheet";
import { movedLayoutLines, readSettings } from "./reading/settings";
import { reviewing } from "./review";
import { draftingSummary, draftSettings, subjectChoices } from "./summary";

/** Which of the suggestions the user takes. */
export type Choose = (suggestions: readonly Suggestion[]) => readonly Suggestion[];

export interface JobResult extends Pick<OfficialDrafts, "left" | "homeless"> {
  /** To be applied to the workbook that was given. */
  readonly edits: readonly SheetEdit[];
  /** Of the workbook as it will be. */
  readonly review: Review;
  /** Of the workbook as it was given. */
  readonly before: Review;
  readonly suggestions: readonly Suggestion[];
  readonly filling: Filling;
  /** What was asked for and left undone, because of something in the workbook. */
  readonly notDone: readonly NotDone[];
}

/** What the drafting of sheets needs from a language. */
export type DraftWords = SheetWords & OfficialWords;

export type { OfficialWanted };

const NO_TABLES: Pick<OfficialDrafts, "left" | "homeless"> = { left: [], homeless: [] };
const NOTHING_WANTED: OfficialWanted = { budget: null, execution: null, approved: null };
const NOTHING_FILLED: Filling = { edits: [], inserted: [], notDone: [] };

/** Reads and checks. */
export function checkJob(workbook: Workbook, settings: Settings): Steps<Review> {
  return reviewing(workbook, settings);
}

/** The main job: check, put in what is taken of the suggestions, total, draft the summary sheets. Throws HostError with the review's refusal. */
export function* runJob(workbook: Workbook, settings: Settings, choose: Choose, words: DraftWords): Steps<JobResult> {
  const filled = yield* fillJob(workbook, settings, choose, words);
  if (filled.edits.length === 0) {
    const made = yield* drafted(workbook, filled.review, words);
    return { ...filled, ...made, notDone: [...filled.notDone, ...made.notDone] };
  }
  const after = applyEdits(workbook, filled.edits).workbook;
  const made = yield* drafted(after, filled.review, words);
  return { ...filled, ...made, edits: [...filled.edits, ...made.edits], notDone: [...filled.notDone, ...made.notDone] };
}

/** Only what is missing, put in place. */
export function* fillJob(workbook: Workbook, settings: Settings, choose: Choose, words: SheetWords): Steps<JobResult> {
  const before = yield* accepted(workbook, settings);
  const suggestions = yield* suggestingFor(before);
  yield { stage: "filling", done: 0, total: 1 };
  const filling = fill(workbook, before, choose(suggestions), words.sheets);
  const { notDone } = filling;
  if (filling.edits.length === 0) return { edits: [], review: before, before, suggestions, filling, notDone, ...NO_TABLES };
  const rowsOf = addedRows(filling.edits);
  const edits = [...filling.edits, ...movedLayoutLines(workbook, rowsOf)];
  yield { stage: "filling", done: 1, total: 1 };
  const review = yield* reviewing(applyEdits(workbook, edits).workbook, withMovedLayouts(settings, rowsOf));
  return { edits, review, before, suggestions, filling, notDone, ...NO_TABLES };
}

/** Only the summary sheets, and again the official tables that are there. */
export function* summaryJob(workbook: Workbook, settings: Settings, words: DraftWords): Steps<JobResult> {
  return yield* officialJob(workbook, settings, words, NOTHING_WANTED);
}

/** The summary sheets, the official tables that are wanted, and again those that are there. */
export function* officialJob(workbook: Workbook, settings: Settings, words: DraftWords, wanted: OfficialWanted): Steps<JobResult> {
  const review = yield* accepted(workbook, settings);
  return { ...(yield* drafted(workbook, review, words, wanted)), review, before: review, suggestions: [], filling: NOTHING_FILLED };
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
export function proposeYear({ profile, year, overrides = [], wishes }: NewPlanWanted): {
  readonly rows: readonly YearPlanRow[];
  readonly budget: BudgetProposal | null;
} {
  const rows = yearPlan(profile, year);
  return { rows, budget: proposeBudget(rows, profile, year, wishes, overrides) };
}

/**
 * A new year's 工作计划表 with 工会参数 and the summary sheets, into a workbook that may be empty or hold anything else.
 * Throws HostError "sheet-name-taken" when the workbook holds a plan made by this software already: it is never replaced.
 */
export function* newPlanJob(workbook: Workbook, wanted: NewPlanWanted, words: DraftWords): Steps<JobResult> {
  const present = workbook.sheets.find((sheet) => sheet.mark === "plan");
  if (present) throw new HostError("sheet-name-taken", { sheet: present.sheet });
  yield { stage: "filling", done: 0, total: 1 };
  const labels = words.sheets;
  const { year, overrides = [] } = wanted;
  // What the workbook holds besides stays as it is read and settled: corrected layouts, findings that were dismissed.
  const settings: Settings = { ...readSettings(workbook), profile: { ...wanted.profile, year }, overrides };
  const { rows, budget } = proposeYear({ ...wanted, profile: settings.profile });
  const amounts = rows.map((_, index) => (wanted.isWithoutAmounts ? null : (budget?.amounts[index] ?? null)));
  const rulesUntil = amounts.some((amount) => amount !== null && amount.within !== null) ? CHECKED_ON : null;
  const settingsName = freeSheetName(workbook, "settings", labels.names.settings);
  const planName = freeSheetName(workbook, "plan", labels.names.plan);
  const made: SheetEdit[] = [
    {
      kind: "put-sheet",
      draft: draftNewYear({ profile: settings.profile, year, rows, amounts, rulesUntil }, labels, planName, subjectChoices(settingsName)),
    },
    { kind: "put-sheet", draft: draftSettings(settings, labels, settingsName) },
  ];
  const after = applyEdits(workbook, made).workbook;
  const review = yield* reviewing(after, settings);
  const sheets = yield* drafted(after, review, words);
  return { ...sheets, edits: [...made, ...sheets.edits], review, before: review, suggestions: [], filling: NOTHING_FILLED };
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
    classified.push(sheet.lines.map((line) => line.classified));
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

/** The summary sheets, the official tables that are wanted, and those that are there: they point at 计划明细, and go with it. */
function* drafted(
  workbook: Workbook,
  review: Review,
  words: DraftWords,
  wanted = NOTHING_WANTED,
): Steps<Pick<JobResult, "edits" | "left" | "homeless" | "notDone">> {
  yield { stage: "summarising", done: 0, total: 1 };
  const earlier = workbook.sheets.find((sheet) => sheet.mark === "findings");
  const summary = yield* draftingSummary(workbook, review, words, earlier ? { kept: readFindingsSheet(earlier).kept } : {});
  const official = yield* draftingOfficial(workbook, review, words, wanted);
  const { edits, blocked } = possibleSheets(workbook, [...summary, ...official.edits]);
  return {
    ...official,
    edits: yield* saying({ stage: "summarising", done: 3, total: 4 }, withResults(workbook, edits)),
    notDone: blocked.map(({ draft: { name, mark }, obstacle }) => ({
      what: { kind: "sheet", name },
      sheet: workbook.sheets.find((sheet) => sheet.mark === mark)?.sheet ?? null,
      cell: null,
      why: isNotDoneWhy(obstacle.code) ? obstacle.code : "no-place",
    })),
  };
}

/** By sheet, where its rows go. */
function addedRows(edits: readonly SheetEdit[]): (sheet: string) => RowMap {
  const maps = rowMapsOf(
    edits.flatMap((edit) => (edit.kind === "insert-rows" ? [{ sheet: edit.sheet, before: edit.before, count: edit.rows.length }] : [])),
  );
  const none = new RowMap([]);
  return (sheet) => maps.get(sheet) ?? none;
}

/** A corrected layout names rows; those added inside it or at its edges belong to it. */
function withMovedLayouts(settings: Settings, rowsOf: (sheet: string) => RowMap): Settings {
  const moved = <T extends Omit<Layout, "parts">>(table: T): T => {
    const map = rowsOf(table.sheet);
    return {
      ...table,
      headerRows: table.headerRows.map((row) => map.place(row)),
      firstRow: map.insertedAt(table.firstRow),
      lastRow: map.place(table.lastRow + 1) - 1,
    };
  };
  const layouts = settings.layouts.map((layout) => ({ ...moved(layout), ...(layout.parts ? { parts: layout.parts.map(moved) } : {}) }));
  return { ...settings, layouts };
}
