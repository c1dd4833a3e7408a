/**
 * applyEdits: what a list of edits makes of a workbook, and the edits that take it back.
 *
 *   positions in the edits    → the workbook as it was given
 *   formula text in the edits → the workbook as it comes out
 *
 * This is the meaning of SheetEdit that every host has to match.
 */
import { applyRows } from "./apply-rows";
import { checkEdits } from "./apply-check";
import type { PutSheet, RemoveSheet, RestoreSheet, SheetDraft, SheetEdit } from "./edit";
import type { Grid, Workbook } from "./grid";
import { GridBuilder } from "./grid-builder";
import { inverseOfRows } from "./apply-inverse";
import { refreshing } from "./refresh";
import { atOnce, type Breaths } from "./steps";

export { freeSheetName } from "./sheet-names";

export interface Applied {
  readonly workbook: Workbook;
  /** Applied to `workbook`, they give the workbook from before: values, formulas, formats, merges, hidden rows. */
  readonly inverse: readonly SheetEdit[];
}

/**
 * Applies all edits or throws a HostError (changed-underneath, sheet-missing, sheet-protected, sheet-name-taken,
 * structure-locked, payload-too-large) and has done nothing. The given workbook is never changed. Formulas that
 * rest on what was edited get a fresh saved value, or none when they cannot be worked out; formulas in the edits
 * keep the value they bring, and are worked out when they bring none.
 */
export function applyEdits(workbook: Workbook, edits: readonly SheetEdit[]): Applied {
  checkEdits(workbook, edits);
  const rows = applyRows(workbook, edits);
  const sheets = applySheets(workbook, rows.workbook, edits);
  const { workbook: fresh, refreshed } = refreshing(sheets.workbook, {
    cells: rows.written,
    formulas: rows.formulas,
    sheets: sheets.written,
    typed: edits.filter((edit) => edit.kind === "set-cell").filter(({ isTyped }) => isTyped === true),
  });
  return { workbook: fresh, inverse: [...inverseOfRows(workbook, edits, rows, fresh, refreshed), ...sheets.inverse] };
}

/** What a restore-sheet of this engine carries. */
interface SavedSheet {
  readonly grid: Grid;
  /** Its place among the sheets, from 0. */
  readonly place: number;
}

interface AppliedSheets {
  readonly workbook: Workbook;
  /** Sheets that were put in or taken out. */
  readonly written: readonly Grid[];
  readonly inverse: readonly SheetEdit[];
}

/** Whole sheets of ours: put, removed, brought back. What is saved of them is how they were before any edit. */
function applySheets(before: Workbook, workbook: Workbook, edits: readonly SheetEdit[]): AppliedSheets {
  const originals = new Map(workbook.sheets.map((grid, index) => [grid, before.sheets[index]!]));
  const saved = (grid: Grid, place: number): SavedSheet => ({ grid: originals.get(grid) ?? grid, place });
  const sheets = [...workbook.sheets];
  const written: Grid[] = [];
  const inverse: SheetEdit[] = [];
  const note = (grid: Grid): void => void written.push(grid);
  const replace = (place: number, grid: Grid): void => {
    const old = sheets[place]!;
    note(old);
    sheets[place] = grid;
    inverse.unshift({ kind: "restore-sheet", sheet: grid.sheet, saved: saved(old, place) });
  };
  const put = ({ draft }: PutSheet): void => {
    const grid = draftedGrid(draft);
    const place = sheets.findIndex((sheet) => sheet.mark === draft.mark);
    if (place >= 0) replace(place, grid);
    else {
      sheets.push(grid);
      inverse.unshift({ kind: "remove-sheet", sheet: grid.sheet, mark: draft.mark });
    }
    note(grid);
  };
  const remove = ({ sheet }: RemoveSheet): void => {
    const place = sheets.findIndex((grid) => grid.sheet === sheet);
    const [old] = sheets.splice(place, 1);
    note(old!);
    inverse.unshift({ kind: "restore-sheet", sheet, saved: saved(old!, place) });
  };
  const restore = ({ sheet, saved: kept }: RestoreSheet): void => {
    const { grid, place } = kept as SavedSheet;
    const present = sheets.findIndex((candidate) => candidate.sheet === sheet);
    if (present >= 0) replace(present, grid);
    else {
      sheets.splice(place, 0, grid);
      inverse.unshift({ kind: "remove-sheet", sheet: grid.sheet, mark: grid.mark as RemoveSheet["mark"] });
    }
    note(grid);
  };
  for (const edit of edits) {
    if (edit.kind === "put-sheet") put(edit);
    else if (edit.kind === "remove-sheet") remove(edit);
    else if (edit.kind === "restore-sheet") restore(edit);
  }
  return inverse.length === 0 ? { workbook, written, inverse } : { workbook: { ...workbook, sheets }, written, inverse };
}

/** The grid a drafted sheet reads as. */
export function draftedGrid(draft: SheetDraft): Grid {
  return atOnce(draftingGrid(draft));
}

/** Cells written between two breaths. */
const BREATH = 5000;

/** The same in small steps. */
export function* draftingGrid(draft: SheetDraft): Breaths<Grid> {
  const builder = GridBuilder.empty(draft.name, draft.mark, draft.hiddenColumns, draft.isHidden ? "hidden" : "visible");
  builder.merges = draft.merges;
  for (const [index, { row, column, content, style }] of draft.cells.entries()) {
    if (index % BREATH === BREATH - 1) yield null;
    const format = content.format ?? draft.styles[style]?.format;
    builder.write(row, column, content, format);
  }
  return builder.build();
}
