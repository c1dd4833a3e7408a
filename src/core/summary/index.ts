/** core/summary: the sheets that are handed in or kept, drafted from a review. */
import type { PutSheet } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { freeSheetName } from "../grid/sheet-names";
import { withoutAmounts } from "../grid/sheet-pen";
import { finish, type Progress, saying, type Steps } from "../grid/steps";
import type { KeptColumns } from "../plan/kept-columns";
import type { SheetLanguage, TitleParams } from "../messages/sheet-messages";
import type { Review } from "../plan/review";
import { UNIT_BEFORE_YEAR } from "../words/unit-names";
import { draftingDetail } from "./detail-sheet";
import { draftFindings } from "./findings-sheet";
import { gatheringSpending } from "./spending";
import { draftSummarySheet } from "./summary-sheet";

export { draftSettings, SUBJECT_NAMES, subjectChoices } from "./settings-sheet";
export { type DetailRanges, detailRanges } from "./detail-sheet";
export { monthFormula } from "./amount-source";
export { gatheringSpending, type Line, spendingOf, type Spending, subjectName } from "./spending";
export { type Group, sourcesOf } from "./summary-tables";

export interface SummaryOptions {
  /** What the user wrote beside findings in an earlier 检查结果, by finding key. */
  readonly kept?: ReadonlyMap<string, KeptColumns>;
}

/**
 * 计划明细, 汇总 and 检查结果. `review` is the review of `workbook` as it stands, added rows included:
 * the drafted formulas point at its cells.
 */
export function draftSummary(workbook: Workbook, review: Review, language: SheetLanguage, options: SummaryOptions = {}): PutSheet[] {
  return finish(draftingSummary(workbook, review, language, options));
}

/** The same sheet by sheet. */
export function* draftingSummary(
  workbook: Workbook,
  review: Review,
  language: SheetLanguage,
  options: SummaryOptions = {},
): Steps<PutSheet[]> {
  const messages = language.sheets;
  const step = (done: number): Progress => ({ stage: "summarising", done, total: 4 });
  const spending = yield* saying(step(0), gatheringSpending(review.ledger, messages));
  const title = titleOf(review);
  const names = {
    detail: freeSheetName(workbook, "detail", messages.names.detail),
    summary: freeSheetName(workbook, "summary", messages.names.summary),
  };
  yield step(1);
  const detail = yield* draftingDetail(workbook, spending, title, messages, names.detail, step(1));
  yield step(2);
  const summary = draftSummarySheet(
    spending,
    detail.ranges,
    { funds: review.funds?.funds ?? null, profile: review.profile },
    title,
    messages,
    names.summary,
  );
  yield step(3);
  const sheets = [detail.draft, summary].map(
    (draft): PutSheet => ({
      kind: "put-sheet",
      draft: review.ledger.hasAmounts ? draft : { ...draft, styles: withoutAmounts(draft.styles) },
    }),
  );
  return [...sheets, draftFindingsSheet(workbook, review, language, options.kept ?? new Map())];
}

/** 检查结果 alone. `kept`: what the user wrote beside findings before, by finding key. */
export function draftFindingsSheet(
  workbook: Workbook,
  review: Review,
  language: SheetLanguage,
  kept: ReadonlyMap<string, KeptColumns>,
): PutSheet {
  const name = freeSheetName(workbook, "findings", language.sheets.names.findings);
  return { kind: "put-sheet", draft: draftFindings(review, kept, titleOf(review), language, name) };
}

/** What the titles say: the unit as set in 工会参数, else as the plan's own title names it; the plan's year. */
export function titleOf(review: Review): TitleParams {
  const title = review.sheets.find((sheet) => sheet.state === "plan" && sheet.plan?.title)?.plan?.title ?? "";
  return {
    unit: review.profile.unitName ?? UNIT_BEFORE_YEAR.exec(title)?.[1] ?? null,
    year: review.year,
    isSchoolYear: review.sheets.some((sheet) => sheet.state === "plan" && sheet.plan?.isSchoolYear === true),
  };
}
