/** core/summary: the sheets that are handed in or kept, drafted from a review. */
import type { PutSheet } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { freeSheetName } from "../grid/sheet-names";
import type { KeptColumns, SheetWords, TitleParams } from "../plan/labels";
import type { Review } from "../plan/review";
import { draftDetail } from "./detail-sheet";
import { draftFindings } from "./findings-sheet";
import { spendingOf } from "./spending";
import { draftSummarySheet } from "./summary-sheet";

export { draftSettings, subjectChoices } from "./settings-sheet";
export { spendingOf, type Spending } from "./spending";

export interface SummaryOptions {
  /** What the user wrote beside findings in an earlier 检查结果, by finding key. */
  readonly kept?: ReadonlyMap<string, KeptColumns>;
}

/**
 * 计划明细, 汇总 and 检查结果. `review` is the review of `workbook` as it stands, added rows included:
 * the drafted formulas point at its cells.
 */
export function draftSummary(workbook: Workbook, review: Review, words: SheetWords, options: SummaryOptions = {}): PutSheet[] {
  const labels = words.sheets;
  const spending = spendingOf(review, labels);
  const title = titleOf(review);
  const names = {
    detail: freeSheetName(workbook, "detail", labels.names.detail),
    summary: freeSheetName(workbook, "summary", labels.names.summary),
    findings: freeSheetName(workbook, "findings", labels.names.findings),
  };
  const detail = draftDetail(workbook, spending, title, labels, names.detail);
  return [
    { kind: "put-sheet", draft: detail.draft },
    { kind: "put-sheet", draft: draftSummarySheet(spending, detail.ranges, review.funds?.funds ?? null, title, labels, names.summary) },
    { kind: "put-sheet", draft: draftFindings(review, options.kept ?? new Map(), title, words, names.findings) },
  ];
}

/** A plan's title that begins with the unit's name: letters up to the year. */
const UNIT_BEFORE_YEAR = /^\s*([\p{L}\u00d7\u25cb\u3007*·（）()]{2,30}?)\s*(?:19|20)\d{2}/u;

/** What the titles say: the unit as set in 工会参数, else as the plan's own title names it; the plan's year. */
export function titleOf(review: Review): TitleParams {
  const title = review.sheets.find((sheet) => sheet.state === "plan" && sheet.plan?.title)?.plan?.title ?? "";
  return {
    unit: review.profile.unitName ?? UNIT_BEFORE_YEAR.exec(title)?.[1] ?? null,
    year: review.year,
    isSchoolYear: review.sheets.some((sheet) => sheet.state === "plan" && sheet.plan?.isSchoolYear === true),
  };
}
