/** Applies a list of edits to the open workbook, all or none: look first, then write, and keep what takes it back. */
import { a1, type Area } from "../../core/grid/area";
import type {
  CellContent,
  DeleteRows,
  InsertRows,
  PutSheet,
  RemoveSheet,
  RestoreSheet,
  SetCell,
  SheetDraft,
  SheetEdit,
  SheetMark,
} from "../../core/grid/edit";
import { BLANK, type Cell, isCellError } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import { markName } from "../../core/grid/marks";
import { RowMap } from "../../core/grid/shift";
import type { JobOptions, Receipt } from "../host";
import { typedEntry } from "./cell-text";
import { writeDraft } from "./excel-draft";
import { cellOf, rangeOf, readOverview } from "./excel-read";
import { blankSheet } from "./force-sheet";
import { assertOurs } from "./marks";
import { rectangles } from "./rectangles";
import { captureSheet, restoreSheet, type SavedSheet } from "./saved-sheet";

interface SheetWork {
  readonly sets: SetCell[];
  readonly inserts: InsertRows[];
  readonly deletes: DeleteRows[];
}

function byUserSheet(edits: readonly SheetEdit[]): Map<string, SheetWork> {
  const work = new Map<string, SheetWork>();
  const of = (sheet: string): SheetWork => {
    const known = work.get(sheet);
    if (known) return known;
    const fresh: SheetWork = { sets: [], inserts: [], deletes: [] };
    work.set(sheet, fresh);
    return fresh;
  };
  for (const edit of edits) {
    if (edit.kind === "set-cell") of(edit.sheet).sets.push(edit);
    else if (edit.kind === "insert-rows") of(edit.sheet).inserts.push(edit);
    else if (edit.kind === "delete-rows") of(edit.sheet).deletes.push(edit);
  }
  return work;
}

/** A formula is the same when its text is; a plain cell when its value is. Excel works formulas out itself. */
function stands(found: Cell, expected: Cell): boolean {
  if (expected.formula !== undefined || found.formula !== undefined) return found.formula === expected.formula;
  if (isCellError(found.value) || isCellError(expected.value))
    return isCellError(found.value) && isCellError(expected.value) && found.value.error === expected.value.error;
  return (found.value ?? "") === (expected.value ?? "");
}

interface Expectation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function expectations(work: ReadonlyMap<string, SheetWork>): Expectation[] {
  const list: Expectation[] = [];
  for (const [sheet, { sets, inserts, deletes }] of work) {
    for (const { row, column, expect } of sets) list.push({ sheet, row, column, cell: expect });
    for (const { expect } of inserts) for (const cell of expect) list.push({ sheet, ...cell });
    for (const { row, expect } of deletes)
      expect.forEach(({ cells }, index) => {
        for (const { column, content } of cells) list.push({ sheet, row: row + index, column, cell: content });
      });
  }
  return list;
}

/** Queues the reading of every cell an edit expects something of, in few rectangles. */
function loadExpected(context: Excel.RequestContext, expected: readonly Expectation[]): () => Map<Expectation, Cell> {
  const loaded: { readonly sheet: string; readonly area: Area; readonly range: Excel.Range }[] = [];
  const bySheet = new Map<string, Expectation[]>();
  for (const item of expected) {
    const list = bySheet.get(item.sheet);
    if (list) list.push(item);
    else bySheet.set(item.sheet, [item]);
  }
  for (const [name, items] of bySheet) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { area } of rectangles(items.map(({ row, column }) => ({ row, column, key: "" })))) {
      const range = rangeOf(sheet, area);
      range.load("values,formulas,numberFormat,valueTypes");
      loaded.push({ sheet: name, area, range });
    }
  }
  return () => {
    const found = new Map<string, Cell>();
    for (const { sheet, area, range } of loaded)
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++)
          found.set(`${sheet}|${row}|${column}`, cellOf(range, row - area.top, column - area.left) ?? BLANK);
    return new Map(expected.map((item) => [item, found.get(`${item.sheet}|${item.row}|${item.column}`) ?? BLANK]));
  };
}

const contentOf = (cell: Cell): CellContent => ({ ...cell, format: cell.format ?? "General" });

/** Where the sheet's rows go. */
function rowMapOf(inserts: readonly InsertRows[], deletes: readonly DeleteRows[]): RowMap {
  return new RowMap([
    ...inserts.map(({ before, rows }) => ({ before, count: rows.length })),
    ...deletes.map(({ row, count }) => ({ deleteRow: row, count })),
  ]);
}

/** What takes the user-sheet edits back, in positions after the apply. */
function inverseOf(work: ReadonlyMap<string, SheetWork>, found: ReadonlyMap<Expectation, Cell>): SheetEdit[] {
  const before = new Map<string, Cell>();
  for (const [{ sheet, row, column }, cell] of found) before.set(`${sheet}|${row}|${column}`, cell);
  const inverse: SheetEdit[] = [];
  for (const [sheet, { sets, inserts, deletes }] of work) {
    const map = rowMapOf(inserts, deletes);
    for (const { row, column, content } of sets) {
      const now = map.row(row);
      if (now === null) continue;
      const old = before.get(`${sheet}|${row}|${column}`) ?? BLANK;
      inverse.push({ kind: "set-cell", sheet, row: now, column, content: contentOf(old), expect: content });
    }
    for (const { first, insert } of placedInserts(inserts, map))
      inverse.push({ kind: "delete-rows", sheet, row: first, count: insert.rows.length, expect: insert.rows });
    for (const edit of deletes) {
      // Rows taken away come back before the row that now stands in their place.
      const at = map.insertedAt(edit.row);
      inverse.push({ kind: "insert-rows", sheet, before: at, rows: edit.expect, like: at > 1 ? at - 1 : null, expect: [] });
    }
  }
  return inverse;
}

/** Where each insertion's first row stands after the apply; several before one row follow each other in list order. */
function placedInserts(inserts: readonly InsertRows[], map: RowMap): { readonly first: number; readonly insert: InsertRows }[] {
  const used = new Map<number, number>();
  return inserts.map((insert) => {
    const offset = used.get(insert.before) ?? 0;
    used.set(insert.before, offset + insert.rows.length);
    return { first: map.insertedAt(insert.before) + offset, insert };
  });
}

function writeContent(sheet: Excel.Worksheet, row: number, column: number, content: CellContent): void {
  const cell = sheet.getCell(row - 1, column - 1);
  if (content.format !== undefined) cell.numberFormat = [[content.format]];
  cell.formulas = [[typedEntry(content)]];
}

/** Queues the edits of one user sheet. Rows first, from the bottom up; then cells at their new places. */
function writeSheet(sheet: Excel.Worksheet, { sets, inserts, deletes }: SheetWork): void {
  const map = rowMapOf(inserts, deletes);
  const structure: { readonly at: number; readonly run: () => void }[] = [];
  const counts = new Map<number, number>();
  for (const { before, rows } of inserts) counts.set(before, (counts.get(before) ?? 0) + rows.length);
  for (const [before, count] of counts)
    structure.push({ at: before, run: () => void sheet.getRange(`${before}:${before + count - 1}`).insert("Down") });
  for (const { row, count } of deletes) structure.push({ at: row, run: () => sheet.getRange(`${row}:${row + count - 1}`).delete("Up") });
  structure.sort((a, b) => b.at - a.at).forEach(({ run }) => run());
  for (const { first, insert } of placedInserts(inserts, map)) {
    const last = first + insert.rows.length - 1;
    const like = insert.like === null ? null : map.row(insert.like);
    if (like !== null) sheet.getRange(`${first}:${last}`).copyFrom(`${like}:${like}`, "Formats");
    insert.rows.forEach(({ cells }, index) => {
      for (const { column, content } of cells) writeContent(sheet, first + index, column, content);
    });
    for (const merge of insert.growMerges ?? []) {
      const top = map.row(merge.top);
      if (top !== null) rangeOf(sheet, { ...merge, top, bottom: last }).merge(false);
    }
  }
  for (const { row, column, content } of sets) {
    const now = map.row(row);
    if (now !== null) writeContent(sheet, now, column, content);
  }
}

/**
 * All edits or none, as far as Excel lets us: everything is looked at before the first write.
 * `drawn` remembers our sheets as they were last drawn: what Excel cannot tell back (charts before ExcelApi 1.15, the
 * print set-up) and what makes a sheet again that was taken out.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  drawn: Map<string, SheetDraft>,
  options: JobOptions,
): Promise<Receipt> {
  const work = byUserSheet(edits);
  const puts = edits.filter((edit): edit is PutSheet => edit.kind === "put-sheet");
  const removes = edits.filter((edit): edit is RemoveSheet => edit.kind === "remove-sheet");
  const restores = edits.filter((edit): edit is RestoreSheet => edit.kind === "restore-sheet");

  const overview = await readOverview(context);
  const known = new Map(overview.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const marks = new Map(overview.sheets.flatMap((sheet) => (sheet.mark === null ? [] : [[sheet.name, sheet.mark] as const])));
  for (const name of work.keys()) if (!known.has(name.toLowerCase())) throw new HostError("sheet-missing", { sheet: name });
  for (const { draft } of puts) {
    const standing = known.get(draft.name.toLowerCase());
    if (standing) assertOurs(marks, standing.name, draft.mark);
    else if (overview.isStructureLocked) throw new HostError("structure-locked");
  }
  for (const { sheet, mark } of removes) if (marks.get(sheet) !== mark) throw new HostError("sheet-missing", { sheet });

  const expected = expectations(work);
  const found = loadExpected(context, expected);
  const protections = [...work.keys()].map((name) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load("protected");
    return { name, protection };
  });
  const replaced = puts.filter(({ draft }) => known.has(draft.name.toLowerCase()));
  const standing = restores.filter(({ sheet }) => known.has(sheet.toLowerCase()));
  const changed = [...replaced.map(({ draft }) => draft.name), ...[...removes, ...standing].map(({ sheet }) => sheet)];
  const captures = changed.map((name) => captureSheet(context, name, drawn.get(name) ?? null));
  await context.sync();
  const locked = protections.find(({ protection }) => protection.protected);
  if (locked) throw new HostError("sheet-protected", { sheet: locked.name });
  const cells = found();
  for (const [{ sheet, row, column, cell }, now] of cells)
    if (!stands(now, cell)) throw new HostError("changed-underneath", { sheet, cell: a1(row, column) });
  const saved: SavedSheet[] = [];
  // One after another: what is asked for while an answer is under way would be read before its own has come.
  for (const capture of captures) saved.push(await capture.finish());
  if (options.signal?.aborted) throw new HostError("cancelled");

  const inverse = inverseOf(work, cells);
  /** A sheet that was not there has a mark from its draft. */
  const undoOf = (sheet: string, mark: SheetMark | undefined): SheetEdit => {
    const capture = saved.find((item) => item.sheet === sheet);
    return capture ? { kind: "restore-sheet", sheet, saved: capture } : { kind: "remove-sheet", sheet, mark: mark! };
  };
  const total = 1 + puts.length + restores.length;
  let done = 0;
  const step = () => options.onProgress?.({ stage: "writing", done: done++, total });
  // From here on there is no way back but our own inverse.
  const undo: SheetEdit[] = [];
  try {
    step();
    for (const [name, sheetWork] of work) writeSheet(context.workbook.worksheets.getItem(name), sheetWork);
    await context.sync();
    undo.push(...inverse);
    for (const put of puts) {
      step();
      await putSheet(context, put.draft, saved, () => undo.push(undoOf(put.draft.name, put.draft.mark)));
      drawn.set(put.draft.name, put.draft);
    }
    for (const { sheet, mark } of removes) {
      context.workbook.names.getItem(markName(mark)).delete();
      // Deleting a sheet empties Excel's own undo list; it happens only when the user takes back a sheet that we just made.
      context.workbook.worksheets.getItem(sheet).delete();
    }
    for (const edit of restores) {
      step();
      await restoreSheet(context, edit, (draft) => putSheet(context, draft, [], () => undo.push(undoOf(edit.sheet, draft.mark))));
      const { draft } = edit.saved as SavedSheet;
      if (draft !== null) drawn.set(edit.sheet, draft);
    }
    await context.sync();
    step();
  } catch (error) {
    if (undo.length > 0) await applyEdits(context, undo, drawn, {});
    throw error;
  }
  const restored = restores.map(({ sheet, saved: kept }) => ({ sheet, mark: (kept as SavedSheet).draft?.mark }));
  const sheets = [...puts.map(({ draft }) => ({ sheet: draft.name, mark: draft.mark })), ...removes, ...restored];
  return { inverse: [...inverse, ...sheets.map(({ sheet, mark }) => undoOf(sheet, mark))] };
}

/** `onBegun` is called as soon as there is something to take back. */
async function putSheet(
  context: Excel.RequestContext,
  draft: SheetDraft,
  saved: readonly SavedSheet[],
  onBegun: () => void,
): Promise<void> {
  const sheet = await blankSheet(context.workbook, draft.name);
  const capture = saved.find((item) => item.sheet === draft.name);
  if (capture) capture.clearRemains(sheet);
  else {
    const name = context.workbook.names.add(markName(draft.mark), sheet.getRange("A1"));
    name.visible = false;
    // The mark first: without it a half-made sheet would be the user's.
    await context.sync();
  }
  onBegun();
  await writeDraft(context, sheet, draft);
}
