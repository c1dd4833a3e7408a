/** reportOf, notesOf: the findings on the screen as a page to send, and as comments for a copy of the workbook. */
import type { CellNote } from "../../core/grid/cell-note";
import type { Language } from "../../core/messages/language";
import { findingNotes, findingsReport } from "../../core/record/findings-report";
import { UNIT_BEFORE_YEAR } from "../../core/words/unit-names";
import type { ShownReview } from "../../ui/engine/engine";

export function reportOf(review: ShownReview, file: string, language: Language): string {
  const plans = review.sheets.filter(({ state, plan }) => state === "plan" && plan !== null);
  const title = plans.find(({ plan }) => plan!.title !== null)?.plan?.title ?? "";
  return findingsReport(
    review,
    file,
    {
      unit: review.profile.unitName ?? UNIT_BEFORE_YEAR.exec(title)?.[1] ?? null,
      year: review.year,
      isSchoolYear: plans.some(({ plan }) => plan!.isSchoolYear),
    },
    language,
  );
}

export function notesOf(review: ShownReview, language: Language): readonly CellNote[] {
  const first = review.sheets.find(({ state }) => state === "plan") ?? review.sheets[0];
  return first === undefined ? [] : findingNotes(review, first.sheet, language);
}
