/** filling: accepted suggestions put into the plan's own table, from its review; a review of the result is asked for by name. */
import { type Filling, fill, type RowToAdd } from "../filling";
import { recordEdits } from "../filling/approval-record";
import { applyEdits } from "../grid/apply";
import type { SheetEdit } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { RowMap, rowMapsOf } from "../grid/shift";
import type { Steps } from "../grid/steps";
import type { SheetLanguage } from "../messages/sheet-messages";
import type { Layout } from "../plan/plan";
import type { Review } from "../plan/review";
import type { Settings } from "../plan/settings";
import type { Suggestion } from "../plan/suggestion";
import { movedLayoutLines } from "../reading/settings";
import { reviewing } from "../review/review";

export interface Filled<Row extends RowToAdd = Suggestion> {
  /** To be applied to the workbook that was given. */
  readonly edits: readonly SheetEdit[];
  readonly filling: Filling<Row>;
  /** Of the workbook as it will be: a corrected layout moves with the rows. */
  readonly settings: Settings;
}

/** `review` is the review of `workbook` as it stands, `chosen` are of its suggestions or rows from elsewhere. */
export function* filling<Row extends RowToAdd = Suggestion>(
  workbook: Workbook,
  review: Review,
  chosen: readonly Row[],
  language: SheetLanguage,
): Steps<Filled<Row>> {
  yield { stage: "filling", done: 0, total: 1 };
  const filled = fill(workbook, review, chosen, language.sheets);
  if (filled.edits.length === 0) return { edits: [], filling: filled, settings: review.settings };
  const rowsOf = addedRows(filled.edits);
  const plans = review.sheets.flatMap(({ plan }) => (plan === null ? [] : [plan]));
  const approvals = filled.inserted.flatMap(({ approval }) => approval ?? []);
  const edits = [
    ...filled.edits,
    ...movedLayoutLines(workbook, rowsOf),
    ...recordEdits(workbook, plans, approvals, rowsOf, language.sheets),
  ];
  yield { stage: "filling", done: 1, total: 1 };
  return { edits, filling: filled, settings: withMovedLayouts(review.settings, rowsOf) };
}

/** The review of the workbook as it will be; the one at hand where nothing was put in. */
export function* reviewingFilled(workbook: Workbook, review: Review, { edits, settings }: Filled): Steps<Review> {
  return edits.length === 0 ? review : yield* reviewing(applyEdits(workbook, edits).workbook, settings);
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
    const { block } = table;
    const head = block?.head ? { ...block.head, row: map.place(block.head.row) } : null;
    return {
      ...table,
      ...(block === undefined ? {} : { block: { ...block, head } }),
      headerRows: table.headerRows.map((row) => map.place(row)),
      firstRow: map.insertedAt(table.firstRow),
      lastRow: map.place(table.lastRow + 1) - 1,
    };
  };
  const layouts = settings.layouts.map((layout) => ({ ...moved(layout), ...(layout.parts ? { parts: layout.parts.map(moved) } : {}) }));
  return { ...settings, layouts };
}
