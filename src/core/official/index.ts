/** core/official: the tables that are handed in or made public, drafted from a review. What was typed into earlier ones stays. */
import type { PutSheet, SheetDraft, SheetMark } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { freeSheetName } from "../grid/sheet-names";
import { type Breaths, saying, type Steps } from "../grid/steps";
import type { Half, OfficialLanguage, SheetLeft } from "../messages/official-messages";
import type { Review } from "../plan/review";
import { detailRanges, gatheringSpending, type Spending, spendingOf, titleOf } from "../summary";
import { approvedIn, draftAdjustment } from "./adjustment-sheet";
import type { BudgetInput } from "./account-table";
import { type BudgetForm, draftBudget, formOf, formOfWords } from "./budget-sheet";
import { draftCover, draftNotes, factsOf } from "./cover-sheets";
import { executing, executionOf } from "../ledger";
import { namedExecution } from "./execution-names";
import { draftingExecution } from "./execution-sheet";
import { type Figures, figuresOf } from "./figures";
import { draftHalfYear, draftPublication } from "./publication-sheets";
import { orphansIn } from "./record";
import { readingTyped, type Typed, typedIn } from "./typed";
import { warnRateIn } from "./warn-rate";

export { type BudgetForm, FORM_WORDS, formOfWords } from "./budget-sheet";
export type { OfficialLanguage, SheetLeft } from "../messages/official-messages";
export { type NamedActivity, type NamedExecution, namedExecution, type NamedPeriod, type NamedSubject } from "./execution-names";
export { readWarnRate, WARN_AT, warnRateIn } from "./warn-rate";

/** Which of the official tables are wanted; null for those that are not. */
export interface OfficialWanted {
  /** 封面, 编制说明 and 收支预算表 in this form. */
  readonly budget: BudgetForm | null;
  /** 预算执行情况 where the plan has 实际支出. `warnAt` is a rate (1 = 100 %), null for what an earlier sheet says. */
  readonly execution: { readonly warnAt: number | null } | null;
  /** The review of the workbook with the budget as approved, for 年中预算调整表. */
  readonly approved: Review | null;
}

export interface OfficialDrafts {
  readonly edits: readonly PutSheet[];
  readonly left: readonly SheetLeft[];
  /** How much of what was typed stands below a table, because nothing in it matches now. */
  readonly orphaned: readonly { readonly sheet: string; readonly count: number }[];
}

/**
 * The tables that are wanted and, again, those that are there already, in the form they have. `review` is the review
 * of `workbook` as it stands, and 计划明细 is drafted from the same review in the same list of edits: the formulas
 * point at its cells.
 */
export function* draftingOfficial(
  workbook: Workbook,
  review: Review,
  language: OfficialLanguage,
  wanted: OfficialWanted,
): Steps<OfficialDrafts> {
  const asked = new Set<SheetMark>([
    ...(wanted.budget === null ? [] : BUDGET_MARKS),
    ...(wanted.execution === null ? [] : (["execution"] as const)),
    ...(wanted.approved === null ? [] : (["adjustment"] as const)),
  ]);
  const present = new Map(
    workbook.sheets.flatMap((grid) => (OFFICIAL_MARKS.some((mark) => mark === grid.mark) ? [[grid.mark as SheetMark, grid] as const] : [])),
  );
  if (asked.size === 0 && present.size === 0) return { edits: [], left: [], orphaned: [] };
  const step = { stage: "summarising", done: 3, total: 4 } as const;
  const drafter = new Drafter(workbook, review, language, yield* saying(step, gatheringSpending(review.ledger, language.sheets)));
  const drafts: SheetDraft[] = [];
  const left: SheetLeft[] = [];
  for (const mark of OFFICIAL_MARKS) {
    const grid = present.get(mark);
    if (!asked.has(mark) && grid === undefined) continue;
    yield step;
    const typed = grid === undefined ? null : yield* saying(step, readingTyped(grid));
    if (!asked.has(mark) && typed === null) left.push({ sheet: grid!.sheet, why: "no-record" });
    else {
      const draft = yield* saying(step, drafter.draft(mark, typed, wanted));
      if (typeof draft !== "string") drafts.push(draft);
      else if (grid !== undefined) left.push({ sheet: grid.sheet, why: draft });
    }
  }
  const orphaned = drafts.map((draft) => ({ sheet: draft.name, count: orphansIn(draft) })).filter(({ count }) => count > 0);
  return { edits: drafts.map((draft) => ({ kind: "put-sheet", draft })), left, orphaned };
}

const BUDGET_MARKS = ["budget-cover", "budget-notes", "budget"] as const satisfies readonly SheetMark[];
const OFFICIAL_MARKS = [...BUDGET_MARKS, "execution", "adjustment"] as const satisfies readonly SheetMark[];
const PLAIN = formOfWords([]);

/** The form of 收支预算表 that stands in a workbook; the ordinary one where none does, or none of ours any more. */
export function budgetFormIn({ sheets }: Workbook): BudgetForm {
  const grid = sheets.find(({ mark }) => mark === "budget");
  const typed = grid === undefined ? null : typedIn(grid);
  return typed === null ? PLAIN : formOf(typed);
}

/** Drafts one table after the other from the same figures. */
class Drafter {
  private readonly input: BudgetInput;

  constructor(
    private readonly workbook: Workbook,
    private readonly review: Review,
    private readonly language: OfficialLanguage,
    private readonly spending: Spending,
  ) {
    const { sheets, official } = language;
    this.input = {
      figures: figuresOf(review.ledger, review.profile),
      ranges: detailRanges(spending, freeSheetName(workbook, "detail", sheets.names.detail)),
      profile: review.profile,
      title: titleOf(review),
      sheets,
      official,
    };
  }

  /** The table, or why there is none. */
  *draft(mark: (typeof OFFICIAL_MARKS)[number], typed: Typed | null, wanted: OfficialWanted): Breaths<SheetDraft | SheetLeft["why"]> {
    const { sheets, official } = this.language;
    const { input, spending } = this;
    switch (mark) {
      case "budget-cover":
        return draftCover(input.title, sheets, official, this.name(mark, official.names.cover), typed);
      case "budget-notes":
        return draftNotes(
          factsOf(this.review, input.figures, spending, input.title, sheets.plan.name),
          sheets,
          official,
          this.name(mark, official.names.notes),
          typed,
        );
      case "budget":
        return draftBudget(input, wanted.budget ?? (typed === null ? PLAIN : formOf(typed)), this.name(mark, official.names.budget), typed);
      case "execution": {
        const executed = yield* executing(this.review.ledger);
        const warnAt = wanted.execution?.warnAt ?? warnRateIn(this.workbook);
        if (executed === null) return "no-actual";
        yield null;
        return yield* draftingExecution(
          {
            ...input,
            workbook: this.workbook,
            spending,
            executed: namedExecution(executed, this.language),
            registers: this.review.ledger.lines.some(({ isActualRegistered }) => isActualRegistered) ? this.review.registers : [],
            warnAt,
          },
          this.name(mark, official.names.execution),
          typed,
        );
      }
      case "adjustment": {
        const approved = wanted.approved === null ? this.approvedBefore(typed) : figuresOf(wanted.approved.ledger, wanted.approved.profile);
        const { hasAllAccounts } = wanted.budget ?? budgetFormIn(this.workbook);
        return approved === null
          ? "other-year"
          : draftAdjustment(input, approved, this.name(mark, official.names.adjustment), typed, hasAllAccounts);
      }
    }
  }

  /** The approved budget as the earlier sheet has it; null where that is another year's. */
  private approvedBefore(typed: Typed | null): Figures | null {
    const isOtherYear = typed === null || (typed.year !== null && this.input.title.year !== null && typed.year !== this.input.title.year);
    return isOtherYear ? null : approvedIn(typed);
  }

  private name(mark: SheetMark, wanted: string): string {
    return freeSheetName(this.workbook, mark, wanted);
  }
}

/** Which of the tables for all to see: the year's budget, or a half-year's income and spending. */
export type PublicationKind = "budget" | Half;

/** 预算公开表 or 收支情况公示表, for a fresh workbook; null for the latter where the plan says nothing of 实际支出. */
export function draftPublicationSheet(review: Review, language: OfficialLanguage, kind: PublicationKind): PutSheet | null {
  const spending = spendingOf(review.ledger, language.sheets);
  const input = { figures: figuresOf(review.ledger, review.profile), spending, title: titleOf(review), ...language };
  if (kind === "budget") return { kind: "put-sheet", draft: draftPublication(input) };
  const executed = executionOf(review.ledger);
  return executed === null ? null : { kind: "put-sheet", draft: draftHalfYear(input, executed, kind) };
}
