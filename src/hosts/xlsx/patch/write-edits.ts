/** Carries a list of edits into the parts of a file, so that it reads as applyEdits says it has to. */
import { growthBy } from "../../../core/grid/apply-rows";
import type { InsertRows, SetCell, SheetEdit } from "../../../core/grid/edit";
import { sheetNamed, type Workbook } from "../../../core/grid/grid";
import { HostError } from "../../../core/grid/host-error";
import { type RowGrowth, RowMap, type RowMaps, type RowChange, rowMapsOf } from "../../../core/grid/shift";
import { blankStyles } from "../package/blank-package";
import type { PackageEdit } from "../../ooxml/package/package-edit";
import { patchSheet } from "./patch-sheet";
import { putSheet, removeSheet, restoreSheet, type SavedSheet, stylesPartOf } from "../draft/put-sheet";
import { contextOf, type RowMoves, shiftParts } from "./shift-parts";
import { WorkbookEdit } from "../package/workbook-edit";
import { StylesEdit } from "../draft/write-styles";

/** What a restore-sheet of this host carries beside the engine's own. */
export interface SavedInFile {
  readonly file: SavedSheet;
}

/** `after` is what applyEdits made of `before`. Throws HostError; the parts may then be half changed and are to be thrown away. */
export function writeEdits(parts: PackageEdit, before: Workbook, after: Workbook, edits: readonly SheetEdit[]): void {
  if (edits.length === 0) return;
  const workbook = new WorkbookEdit(parts);
  const moves = movesOf(edits);
  patchSheets(parts, workbook, before, after, edits, moves);
  if (moves.maps.size > 0) shiftParts(parts, workbook, moves);
  for (const edit of edits) {
    if (edit.kind === "put-sheet") putSheet(parts, workbook, edit.draft, sheetNamed(after, edit.draft.name)!);
    else if (edit.kind === "remove-sheet") {
      const index = workbook.sheets().findIndex((entry) => entry.name === edit.sheet);
      if (index < 0) throw new HostError("sheet-missing", { sheet: edit.sheet });
      removeSheet(parts, workbook, index, edit.mark);
    } else if (edit.kind === "restore-sheet") {
      const saved = edit.saved as Partial<SavedInFile>;
      if (!saved.file) throw new HostError("not-supported-by-host", { sheet: edit.sheet, what: "restore-sheet" });
      restoreSheet(parts, workbook, saved.file);
    }
  }
  workbook.recalculateOnLoad();
}

function movesOf(edits: readonly SheetEdit[]): RowMoves {
  const changes: RowChange[] = [];
  const growth = new Map<string, RowGrowth[]>();
  for (const edit of edits) {
    if (edit.kind === "delete-rows") changes.push({ sheet: edit.sheet, deleteRow: edit.row, count: edit.count });
    if (edit.kind !== "insert-rows" || edit.rows.length === 0) continue;
    changes.push({ sheet: edit.sheet, before: edit.before, count: edit.rows.length });
    growth.set(edit.sheet, [...(growth.get(edit.sheet) ?? []), ...growthBy(edit)]);
  }
  const maps = rowMapsOf(changes);
  return { maps, growth, carried: carriedRows(edits, maps) };
}

/** Where rows came to stand that were put elsewhere. Of several insertions before one row the first stands on top. */
function carriedRows(edits: readonly SheetEdit[], maps: RowMaps): RowMoves["carried"] {
  const carried = new Map<string, Map<number, number>>();
  const put = new Map<string, number>();
  for (const edit of edits) {
    if (edit.kind !== "insert-rows") continue;
    const map = maps.get(edit.sheet);
    const place = `${edit.before} ${edit.sheet}`;
    const above = put.get(place) ?? 0;
    put.set(place, above + edit.rows.length);
    edit.rows.forEach(({ movedFrom }, index) => {
      if (movedFrom === undefined || map === undefined || !map.isDeleted(movedFrom)) return;
      const known = carried.get(edit.sheet) ?? new Map<number, number>();
      carried.set(edit.sheet, known.set(movedFrom, map.insertedAt(edit.before) + above + index));
    });
  }
  return carried;
}

/** Writes every sheet that is in the workbook before and after: edited ones, and those whose formulas lead to them. */
function patchSheets(
  parts: PackageEdit,
  workbook: WorkbookEdit,
  before: Workbook,
  after: Workbook,
  edits: readonly SheetEdit[],
  moves: RowMoves,
): void {
  const wholeSheets = new Set(
    edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.draft.name] : edit.kind === "restore-sheet" ? [edit.sheet] : [])),
  );
  const sets = grouped(edits.filter((edit): edit is SetCell => edit.kind === "set-cell"));
  const inserts = grouped(edits.filter((edit): edit is InsertRows => edit.kind === "insert-rows"));
  const related = parts.related(workbook.part, "styles");
  const hasStyles = related !== null && parts.has(related);
  // Number formats need a place, also where a program has left none.
  const stylesPart = hasStyles || edits.some(bringsFormat) ? stylesPartOf(parts, workbook) : null;
  const styles = new StylesEdit(stylesPart === null ? blankStyles(workbook.namespace) : parts.text(stylesPart));
  for (const entry of workbook.sheets()) {
    const old = before.sheets.find((grid) => grid.sheet === entry.name);
    const now = after.sheets.find((grid) => grid.sheet === entry.name);
    if (!old || !now) continue;
    if (entry.part === null || entry.kind !== "worksheet") {
      if (sets.has(entry.name) || inserts.has(entry.name))
        throw new HostError("not-supported-by-host", { sheet: entry.name, what: entry.kind });
      continue;
    }
    if (wholeSheets.has(entry.name) || (old === now && moves.maps.size === 0)) continue;
    const context = contextOf(entry.name, moves);
    const change = {
      before: old,
      after: now,
      map: context.map ?? new RowMap([]),
      sets: sets.get(entry.name) ?? [],
      inserts: inserts.get(entry.name) ?? [],
    };
    parts.setText(entry.part, patchSheet(parts.text(entry.part), change, context, styles));
  }
  if (stylesPart !== null) parts.setText(stylesPart, styles.apply());
}

function bringsFormat(edit: SheetEdit): boolean {
  if (edit.kind === "set-cell") return edit.content.format !== undefined;
  return edit.kind === "insert-rows" && edit.rows.some(({ cells }) => cells.some(({ content }) => content.format !== undefined));
}

function grouped<E extends { readonly sheet: string }>(edits: readonly E[]): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const edit of edits) {
    const group = groups.get(edit.sheet);
    if (group) group.push(edit);
    else groups.set(edit.sheet, [edit]);
  }
  return groups;
}
