/** standingReview: a review from before, where it is still the review of the workbook as it stands now: then nothing is read or checked again. */
import { isPlanMark, isRegisterMark } from "../grid/marks";
import { comparing } from "../grid/same-grid";
import type { Cell, DefinedName, Grid, Workbook } from "../grid/grid";
import { saying, type Steps } from "../grid/steps";
import type { Review, SheetReview } from "../plan/review";
import type { Settings } from "../plan/settings";
import { markDismissed } from "../plan/dismissed";

/** A review and the workbook it is of. */
export interface Reviewed {
  readonly workbook: Workbook;
  readonly review: Review;
}

/**
 * The review of `workbook`, or null where it has to be made anew. Sheets that we made ourselves (计划明细, 汇总, 检查结果,
 * 报表) and what was dismissed change no reading; anything else that differs, in any cell, does.
 */
export function* standingReview(before: Reviewed, workbook: Workbook, settings: Settings): Steps<Review | null> {
  if (before.review.refused !== null || !(yield* isStillTrue(before, workbook, settings))) return null;
  return withDismissals({ ...before.review, sheets: sheetsOf(workbook, before.review.sheets) }, settings);
}

/** The same review with other findings dismissed: nothing is read or checked for it. */
export function withDismissals(review: Review, settings: Settings): Review {
  return { ...review, settings, findings: markDismissed(review.findings, settings.dismissals) };
}

function* isStillTrue({ workbook: before, review }: Reviewed, now: Workbook, settings: Settings): Steps<boolean> {
  if (before.date1904 !== now.date1904 || !isSameButDismissals(review.settings, settings) || isTurnedAway(review, settings)) return false;
  const [read, readNow] = [before.sheets.filter(isRead), now.sheets.filter(isRead)];
  if (read.length !== readNow.length || namesIn(before) !== namesIn(now)) return false;
  // A plan that counts on a sheet of ours is true only as long as that one stands.
  const drafts = [...before.sheets, ...now.sheets].filter((grid) => !isRead(grid)).map(({ sheet }) => sheet.toLowerCase());
  const isOfDrafts = (formula: string): boolean => drafts.some((sheet) => formula.toLowerCase().includes(sheet));
  if (namesOf(now).some(({ formula }) => isOfDrafts(formula))) return false;
  for (const [index, grid] of read.entries()) {
    const step = { stage: "checking", done: index, total: read.length } as const;
    yield step;
    if (!(yield* saying(step, comparing(grid, readNow[index]!))) || hasFormula(grid, isOfDrafts)) return false;
  }
  return true;
}

/** Names that formulas of the sheets read may say; each sheet of ours has its own for printing. */
function namesOf({ names = [], sheets }: Workbook): readonly DefinedName[] {
  const ours = new Set(sheets.filter((grid) => !isRead(grid)).map(({ sheet }) => sheet));
  return names.filter(({ sheet }) => sheet === null || !ours.has(sheet));
}

function namesIn(workbook: Workbook): string {
  return JSON.stringify([namesOf(workbook), workbook.tables ?? []]);
}

/** Sheets that a review is made of. */
function isRead({ mark }: Grid): boolean {
  return mark === null || isPlanMark(mark) || isRegisterMark(mark) || mark === "settings" || mark === "approval";
}

function hasFormula(grid: Grid, test: (formula: string) => boolean): boolean {
  const isIt = (cell: Cell | undefined): boolean => cell?.formula?.includes("!") === true && test(cell.formula);
  return grid.usedRows().some((row) => grid.row(row).some(isIt));
}

function isSameButDismissals(one: Settings, other: Settings): boolean {
  const bare = (settings: Settings): string => JSON.stringify({ ...settings, dismissals: [], front: undefined });
  return bare(one) === bare(other);
}

/** True where another unit's plan is in front than the one that was reviewed. */
function isTurnedAway({ sheets }: Review, { front }: Settings): boolean {
  return sheets.some(({ sheet, why }) => sheet === front && why === "other-unit");
}

function sheetsOf(workbook: Workbook, before: readonly SheetReview[]): readonly SheetReview[] {
  const known = new Map(before.map((sheet) => [sheet.sheet, sheet]));
  return workbook.sheets.map((grid) =>
    isRead(grid)
      ? known.get(grid.sheet)!
      : { sheet: grid.sheet, state: "ours", why: null, plan: null, unit: null, lines: [], totals: null, agreement: null },
  );
}
