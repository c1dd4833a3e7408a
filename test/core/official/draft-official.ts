/** draftOfficial: the official tables at once, those that are not named left out. */
import type { PutSheet } from "../../../src/core/grid/edit";
import type { Workbook } from "../../../src/core/grid/grid";
import { finish } from "../../../src/core/grid/steps";
import { draftingOfficial, type OfficialWanted, type OfficialLanguage } from "../../../src/core/official";
import type { Review } from "../../../src/core/plan/review";

export function draftOfficial(
  workbook: Workbook,
  review: Review,
  language: OfficialLanguage,
  wanted: Partial<OfficialWanted>,
): readonly PutSheet[] {
  return finish(draftingOfficial(workbook, review, language, { budget: null, execution: null, approved: null, ...wanted })).edits;
}
