/**
 * Applies a list of edits to the open workbook, all or none: everything is looked at before the first write, looked at
 * once more in the very message that writes, and what a failure leaves behind is taken back from the journal.
 */
import { a1, MAX_ROWS } from "../../core/grid/area";
import type { ExpectedCell, PutSheet, RemoveSheet, RestoreSheet, SheetDraft, SheetEdit, SheetMark } from "../../core/grid/edit";
import { isBlank } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import { isRegisterMark, markName, REGISTER_HEAD_ROW } from "../../core/grid/marks";
import type { JobOptions, Receipt } from "../host";
import { writeDraft } from "./excel-draft";
import { type Overview, queueMerges, rangeOf, readOverview } from "./excel-read";
import { assertOurs } from "./marks";
import { queueAfter } from "./inverse-edits";
import { bottomsOf, queueStep, rowBatches } from "./row-steps";
import { addMarked, captureSheet, emptiedSheet, restoreSheet, type SavedSheet } from "./saved-sheet";
import { byUserSheet, placedInserts, rowMapOf, type SheetWork } from "../../core/grid/sheet-work";
import { assertRows, assertStanding, type Expectation, queueCells, queueRows, queueUsed, stands } from "./standing-cells";
import { type Journal, type SheetJournal, writeContent } from "./take-back";

/** One sheet of the user's on its way. */
interface Sheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly work: SheetWork;
  readonly batches: ReturnType<typeof rowBatches>;
  readonly journal: SheetJournal;
  /** The last used row as the steps so far leave it, and the last one above each deletion. */
  bottom: number;
  above: ReadonlyMap<number, number>;
}

function sheetOf(context: Excel.RequestContext, name: string, work: SheetWork): Sheet {
  const journal: SheetJournal = {
    sheet: name,
    work,
    cells: [],
    merges: [],
    done: [],
    pending: null,
    returning: null,
    hasContent: false,
    isEmptied: false,
  };
  return { name, sheet: context.workbook.worksheets.getItem(name), work, batches: rowBatches(work), journal, bottom: 0, above: new Map() };
}

/** Queues a look at everything that the edits of a sheet expect; the function given back notes what it was and refuses what has changed. */
function queueExpected(context: Excel.RequestContext, { name, sheet, work, journal }: Sheet): () => void {
  const at = (cells: readonly ExpectedCell[]): Expectation[] => cells.map((cell) => ({ sheet: name, ...cell }));
  const sets = at(work.sets.map(({ row, column, expect }) => ({ row, column, cell: expect })));
  const expected = [...sets, ...work.inserts.flatMap(({ expect }) => at(expect))];
  const cells = queueCells(context, expected);
  const rows = work.deletes.map(({ row, count }) => queueRows(sheet, row, count));
  return () => {
    const found = cells();
    const taken = rows.map((row) => row());
    journal.cells = [
      ...sets.map(({ row, column }, index) => ({ row, column, cell: found[index]! })),
      ...taken.flatMap((block) => [...block].flatMap(([row, line]) => [...line].map(([column, cell]) => ({ row, column, cell })))),
    ];
    assertStanding(expected, found);
    work.deletes.forEach((edit, index) => assertRows(edit, taken[index]!));
  };
}

/** Queues a look at the cells to be set at the places where they stand after rows were moved. */
function queueSetCells(context: Excel.RequestContext, { name, work, journal }: Sheet): () => void {
  const map = rowMapOf(work);
  const sets = work.sets.flatMap(({ row, column }) => {
    const now = map.row(row);
    return now === null ? [] : [{ sheet: name, row: now, column, before: row }];
  });
  const cells = queueCells(context, sets);
  return () =>
    cells().forEach((found, index) => {
      const { row, column, before } = sets[index]!;
      const known = journal.cells.findIndex((one) => one.row === before && one.column === column);
      const { cell } = journal.cells[known]!;
      // The text of a formula has moved along with the rows.
      if (cell.formula !== undefined ? found.formula !== undefined : stands(found, cell)) return;
      journal.cells[known] = { row: before, column, cell: found };
      assertStanding([{ sheet: name, row, column, cell }], [found]);
    });
}

/** Queues the first look at a sheet. */
function queueLook(context: Excel.RequestContext, target: Sheet): () => number {
  const { name, sheet, batches } = target;
  const { protection } = sheet;
  protection.load("protected");
  const expected = queueExpected(context, target);
  const used = queueUsed(sheet);
  const above = batches.deletions.map(({ at }) => [at, queueUsed(sheet, at)] as const);
  return () => {
    if (protection.protected) throw new HostError("sheet-protected", { sheet: name });
    expected();
    target.bottom = used()?.bottom ?? 0;
    target.above = new Map(above.map(([at, area]) => [at, area()?.bottom ?? 0]));
    return used()?.right ?? 0;
  };
}

/** Queues what a sheet's cells get, at their places after rows were moved. */
function queueContent({ sheet, work }: Sheet): void {
  const map = rowMapOf(work);
  for (const { first, insert } of placedInserts(work.inserts, map)) {
    if (insert.rows.length === 0) continue;
    const last = first + insert.rows.length - 1;
    const like = insert.like === null ? null : map.row(insert.like);
    if (like !== null) sheet.getRange(`${first}:${last}`).copyFrom(`${like}:${like}`, "Formats");
    insert.rows.forEach(({ cells, merges = [] }, index) => {
      for (const { column, content } of cells) writeContent(sheet, first + index, column, content);
      for (const { left, right } of merges) rangeOf(sheet, { top: first + index, bottom: first + index, left, right }).merge(false);
    });
    for (const merge of insert.growMerges ?? []) {
      const top = map.row(merge.top);
      if (top !== null) rangeOf(sheet, { ...merge, top, bottom: last }).merge(false);
    }
  }
  for (const { row, column, content } of work.sets) {
    const now = map.row(row);
    if (now !== null) writeContent(sheet, now, column, content);
  }
}

/** Writes into the user's sheets: rows, then cells; gives what takes it back. */
async function writeSheets(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<SheetEdit[]> {
  if (sheets.length === 0) return [];
  let isFirst = true;
  for (const kind of ["deletions", "insertions"] as const) {
    const active = sheets.filter(({ batches }) => batches[kind].length > 0);
    if (active.length === 0) continue;
    const expected = isFirst ? sheets.map((sheet) => queueExpected(context, sheet)) : [];
    for (const { sheet, batches, journal, bottom, above } of active) {
      journal.pending = { steps: batches[kind], bottoms: bottomsOf(batches[kind], bottom, above) };
      for (const one of batches[kind]) queueStep(sheet, one);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- two at most
    await context.sync();
    for (const target of active) {
      const { steps, bottoms } = target.journal.pending!;
      target.journal.done.push(...steps);
      target.journal.pending = null;
      target.bottom = bottoms.at(-1)!;
    }
    for (const check of expected) check();
    isFirst = false;
  }
  const expected = sheets.map((sheet) => (isFirst ? queueExpected(context, sheet) : queueSetCells(context, sheet)));
  for (const target of sheets) {
    target.journal.hasContent = true;
    queueContent(target);
  }
  const after = sheets.map(({ sheet, journal }) => queueAfter(context, sheet, journal));
  await context.sync();
  for (const check of expected) check();
  return after.flatMap((inverse) => inverse());
}

interface OwnSheets {
  readonly puts: readonly PutSheet[];
  readonly removes: readonly RemoveSheet[];
  readonly restores: readonly RestoreSheet[];
}

/** Throws for what the first sync tells already: sheets that are not there, names and structures that are not ours to change. */
function assertApplicable(overview: Overview, names: readonly string[], { puts, removes, restores }: OwnSheets): void {
  const standing = new Map(overview.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const marks = new Map(overview.sheets.flatMap((sheet) => (sheet.mark === null ? [] : [[sheet.name, sheet.mark] as const])));
  for (const name of names) if (!standing.has(name.toLowerCase())) throw new HostError("sheet-missing", { sheet: name });
  for (const { draft } of puts) {
    const present = standing.get(draft.name.toLowerCase());
    // A register is the user's from its first entry on: it is made once, and never over what is there.
    if (isRegisterMark(draft.mark) && [...marks.values()].includes(draft.mark))
      throw new HostError("sheet-name-taken", { sheet: draft.name });
    if (present) assertOurs(marks, present.name, draft.mark);
    else if (overview.isStructureLocked) throw new HostError("structure-locked");
  }
  for (const { sheet, mark } of removes) {
    if (marks.get(sheet) !== mark) throw new HostError("sheet-missing", { sheet });
    if (overview.isStructureLocked) throw new HostError("structure-locked");
  }
  for (const { sheet, saved } of restores) {
    const present = standing.get(sheet.toLowerCase());
    if (present) assertOurs(marks, present.name, (saved as SavedSheet).mark);
    else if (overview.isStructureLocked) throw new HostError("structure-locked");
  }
}

/**
 * All edits or none, with what `journal` takes back when this fails.
 * `drawn` remembers our sheets as they were last drawn: what Excel cannot tell back (charts before ExcelApi 1.15, the
 * print set-up).
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  drawn: Map<string, SheetDraft>,
  journal: Journal,
  options: JobOptions,
): Promise<Receipt> {
  const work = byUserSheet(edits);
  const own: OwnSheets = {
    puts: edits.filter((edit): edit is PutSheet => edit.kind === "put-sheet"),
    removes: edits.filter((edit): edit is RemoveSheet => edit.kind === "remove-sheet"),
    // From the left, so that each finds its place.
    restores: edits
      .filter((edit): edit is RestoreSheet => edit.kind === "restore-sheet")
      .sort((a, b) => (a.saved as SavedSheet).position - (b.saved as SavedSheet).position),
  };
  const { puts, removes, restores } = own;
  const overview = await readOverview(context);
  assertApplicable(overview, [...work.keys()], own);

  const sheets = [...work].map(([name, one]) => sheetOf(context, name, one));
  const looks = sheets.map((sheet) => queueLook(context, sheet));
  const marked = new Map(
    [...puts.map(({ draft }) => [draft.name, draft.mark] as const), ...removes.map(({ sheet, mark }) => [sheet, mark] as const)].concat(
      restores.map(({ sheet, saved }) => [sheet, (saved as SavedSheet).mark] as const),
    ),
  );
  const entered = removes.filter(({ mark }) => isRegisterMark(mark)).map(({ sheet }) => queueEntries(context, sheet));
  const captures = [...marked]
    .filter(([name]) => overview.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    .map(([name, mark]) => captureSheet(context, name, mark, drawn.get(name) ?? null));
  await context.sync();
  const rights = looks.map((look) => look());
  for (const assertNone of entered) assertNone();
  await readMerges(context, sheets, rights);
  const saved: SavedSheet[] = [];
  // One after another: what is asked for while an answer is under way would be read before its own has come.
  for (const capture of captures) saved.push(await capture.finish());
  if (options.signal?.aborted) throw new HostError("cancelled");

  const savedOf = (name: string): SavedSheet | null => saved.find(({ sheet }) => sheet === name) ?? null;
  const begin = (sheet: string, mark: SheetMark): void => journal.begin({ sheet, mark, saved: savedOf(sheet) });
  const total = 1 + puts.length + restores.length;
  let done = 0;
  const step = () => options.onProgress?.({ stage: "writing", done: done++, total });
  journal.sheets.push(...sheets.map((sheet) => sheet.journal));
  // Formulas that lead to rows taken out are lost with them: ours come back with their sheets.
  if (sheets.some(({ work: { deletes } }) => deletes.length > 0)) for (const { sheet, mark } of saved) begin(sheet, mark);
  step();
  const inverse = await writeSheets(context, sheets);
  for (const { draft } of puts) {
    step();
    begin(draft.name, draft.mark);
    const before = savedOf(draft.name);
    const sheet = before ? await emptiedSheet(context, before) : await addMarked(context, draft.name, draft.mark);
    await writeDraft(context, sheet, draft);
    drawn.set(draft.name, draft);
  }
  for (const { sheet, mark } of removes) {
    begin(sheet, mark);
    // Deleting a sheet empties Excel's own undo list; it happens only when the user takes back a sheet that we just made.
    context.workbook.worksheets.getItem(sheet).delete();
    context.workbook.names.getItem(markName(mark)).delete();
  }
  for (const { sheet, saved: kept } of restores) {
    step();
    const { mark, draft } = kept as SavedSheet;
    begin(sheet, mark);
    await restoreSheet(context, kept as SavedSheet);
    if (draft !== null) drawn.set(sheet, draft);
  }
  await context.sync();
  step();
  return {
    inverse: [
      ...inverse,
      ...[...marked].map(([sheet, mark]): SheetEdit => {
        const before = savedOf(sheet);
        return before ? { kind: "restore-sheet", sheet, saved: before } : { kind: "remove-sheet", sheet, mark };
      }),
    ],
  };
}

/** Queues a look at the entries of a register of ours; the function given back refuses to take it back where there are any. */
function queueEntries(context: Excel.RequestContext, name: string): () => void {
  const rows = queueRows(context.workbook.worksheets.getItem(name), REGISTER_HEAD_ROW + 1, MAX_ROWS - REGISTER_HEAD_ROW);
  return () => {
    for (const [row, cells] of rows())
      for (const [column, cell] of cells)
        if (!isBlank(cell)) throw new HostError("changed-underneath", { sheet: name, cell: a1(row, column) });
  };
}

/** Merges that reach into rows to be taken out; one sync where there are such rows. */
async function readMerges(context: Excel.RequestContext, sheets: readonly Sheet[], rights: readonly number[]): Promise<void> {
  const asked = sheets.flatMap(({ sheet, work: { deletes }, journal }, index) => {
    const right = rights[index]!;
    if (deletes.length === 0 || right === 0) return [];
    const bottom = Math.max(...deletes.map(({ row, count }) => row + count - 1));
    return [{ journal, deletes, merges: queueMerges(sheet, { top: 1, left: 1, bottom, right }) }];
  });
  if (asked.length === 0) return;
  await context.sync();
  for (const { journal, deletes, merges } of asked)
    journal.merges = merges().filter(({ top, bottom }) => deletes.some(({ row, count }) => top < row + count && bottom >= row));
}
