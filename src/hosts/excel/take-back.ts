/**
 * Takes back what an apply had written when it broke off. Excel keeps what came before a failing action, and an answer
 * can be lost: so each time the workbook itself is asked how far things came, and what stands already is left alone.
 * It may be called again until it comes through.
 */
import type { Area } from "../../core/grid/area";
import type { CellContent, ExpectedCell, SheetDraft, SheetMark } from "../../core/grid/edit";
import { type Cell, isBlank } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import { markName } from "../../core/grid/marks";
import { typedEntry } from "./cell-text";
import { rangeOf } from "./excel-read";
import { queueStep, rowAfter, type RowStep } from "./row-steps";
import { restoreSheet, type SavedSheet } from "./saved-sheet";
import type { SheetWork } from "../../core/grid/sheet-work";
import { changed, queueUsed, queueCells, queueRows, type RowCells, stands } from "./standing-cells";

/** What has been done to one sheet of the user's. */
export interface SheetJournal {
  readonly sheet: string;
  readonly work: SheetWork;
  /** Cells that are set, and rows that are taken out, as they stood before. */
  cells: ExpectedCell[];
  /** Merges that reach into rows that are taken out. */
  merges: readonly Area[];
  /** Row steps that were carried out, in their order. */
  readonly done: RowStep[];
  /** Steps of which it is not known how many were carried out; the last used row after each number of them. */
  pending: { readonly steps: readonly RowStep[]; readonly bottoms: readonly number[] } | null;
  /** The step that was being taken back, and the last used row before. */
  returning: number | null;
  /** Cells may have been written. */
  hasContent: boolean;
  /** Rows that were taken out are in their place again, but not yet what stood in them. */
  isEmptied: boolean;
}

/** One of our sheets that may have been touched; `saved` is null for one that was not there. */
export interface OurSheet {
  readonly sheet: string;
  readonly mark: SheetMark;
  readonly saved: SavedSheet | null;
}

/** Everything an apply has begun to write. */
export class Journal {
  readonly sheets: SheetJournal[] = [];
  readonly ours: OurSheet[] = [];

  get isEmpty(): boolean {
    return this.ours.length === 0 && this.sheets.every((sheet) => !isTouched(sheet));
  }

  /** To be called before a sheet of ours is touched. */
  begin(sheet: OurSheet): void {
    if (!this.ours.some(({ sheet: known }) => known === sheet.sheet)) this.ours.push(sheet);
  }
}

function isTouched({ done, pending, hasContent, isEmptied }: SheetJournal): boolean {
  return done.length > 0 || pending !== null || hasContent || isEmptied;
}

/** `isLater`: others may have worked on the workbook since, so that our rows have to be told by their neighbours too. */
export async function takeBack(
  context: Excel.RequestContext,
  journal: Journal,
  drawn: Map<string, SheetDraft>,
  isLater: boolean,
): Promise<void> {
  for (const sheet of journal.sheets) if (isTouched(sheet)) await takeBackSheet(context, sheet, isLater);
  // Sheets that we made go first, the others come back from the left: so each finds its place.
  const place = ({ saved }: OurSheet): number => saved?.position ?? -1;
  journal.ours.sort((a, b) => place(b) - place(a));
  for (let ours = journal.ours.at(-1); ours; ours = journal.ours.at(-1)) {
    if (ours.saved === null) await removeMade(context, ours);
    else await restoreSheet(context, ours.saved);
    const draft = ours.saved?.draft ?? null;
    if (draft === null) drawn.delete(ours.sheet);
    else drawn.set(ours.sheet, draft);
    journal.ours.pop();
  }
}

async function takeBackSheet(context: Excel.RequestContext, journal: SheetJournal, isLater: boolean): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(journal.sheet);
  let bottom = await bottomNow(context, sheet);
  settle(journal, bottom);
  await assertOurRows(context, sheet, journal, isLater);
  for (let step = journal.done.at(-1); step; step = journal.done.at(-1)) {
    journal.returning = bottom;
    if (step.kind === "delete") journal.isEmptied = true;
    queueStep(sheet, step, true);
    // One by one: of a single step it can always be told whether it was carried out.
    bottom = await bottomNow(context, sheet);
    journal.returning = null;
    journal.done.pop();
  }
  await restoreCells(context, sheet, journal);
  journal.hasContent = false;
  journal.isEmptied = false;
}

/** The last used row, once everything queued is done. */
async function bottomNow(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<number> {
  const used = queueUsed(sheet);
  await context.sync();
  return used()?.bottom ?? 0;
}

/** Finds out how far a batch that failed had come. */
function settle(journal: SheetJournal, bottom: number): void {
  if (journal.pending !== null) {
    const { steps, bottoms } = journal.pending;
    const count = bottoms.indexOf(bottom);
    // Somebody else has put in or taken out rows meanwhile.
    if (count < 0) throw new HostError("changed-underneath", { sheet: journal.sheet });
    journal.done.push(...steps.slice(0, count));
    journal.pending = null;
  }
  if (journal.returning !== null) {
    if (journal.returning !== bottom) journal.done.pop();
    journal.returning = null;
  }
}

/** Rows that are about to be taken out again hold nothing but ours, and stand where we put them. */
async function assertOurRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  journal: SheetJournal,
  isLater: boolean,
): Promise<void> {
  const { done, work } = journal;
  const isSet = new Set(work.sets.map(({ row, column }) => `${row}|${column}`));
  const blocks = done.flatMap((step, index) => (step.kind === "insert" ? [{ step, top: rowAfter(step.at, done.slice(index + 1))! }] : []));
  const rows = blocks.map(({ step, top }) => queueRows(sheet, top, step.count));
  const around = (isLater ? blocks : []).flatMap(({ step }) =>
    step.expect.flatMap(({ row, column, cell }) => {
      const now = rowAfter(row, done);
      return now === null || cell.formula !== undefined || isSet.has(`${row}|${column}`)
        ? []
        : [{ sheet: journal.sheet, row: now, column, cell }];
    }),
  );
  const neighbours = queueCells(context, around);
  if (blocks.length === 0) return;
  await context.sync();
  neighbours().forEach((cell, index) => {
    const { row, column, cell: expected } = around[index]!;
    if (!stands(cell, expected)) throw changed(journal.sheet, row, column);
  });
  blocks.forEach(({ step, top }, index) => assertOurs(journal.sheet, step, top, rows[index]!()));
}

function assertOurs(sheet: string, step: RowStep, top: number, found: RowCells): void {
  for (const [row, cells] of found)
    for (const [column, cell] of cells) {
      const ours = step.rows[row - top]?.cells.find((one) => one.column === column)?.content;
      // Written or not yet, but by nobody else.
      if (!isBlank(cell) && !(ours && stands(cell, ours))) throw changed(sheet, row, column);
    }
}

/** All rows stand where they stood: what was set, and what stood in rows that were taken out, comes back where it differs. */
async function restoreCells(context: Excel.RequestContext, sheet: Excel.Worksheet, journal: SheetJournal): Promise<void> {
  const { sheet: name, merges } = journal;
  const deletes = journal.isEmptied ? journal.work.deletes : [];
  const isTakenOut = (at: number): boolean => deletes.some(({ row, count }) => at >= row && at < row + count);
  const cells = journal.cells.filter(({ row }) => journal.hasContent || isTakenOut(row));
  const now = queueCells(
    context,
    cells.map(({ row, column }) => ({ sheet: name, row, column })),
  );
  await context.sync();
  for (const { row, count } of deletes)
    if (row > 1) sheet.getRange(`${row}:${row + count - 1}`).copyFrom(`${row - 1}:${row - 1}`, "Formats");
  now().forEach((cell, index) => {
    const { row, column, cell: old } = cells[index]!;
    if (isTakenOut(row) || !stands(cell, old) || (cell.format ?? "General") !== (old.format ?? "General"))
      writeContent(sheet, row, column, contentOf(old));
  });
  if (journal.isEmptied) for (const merge of merges) rangeOf(sheet, merge).merge(false);
  await context.sync();
}

const contentOf = (cell: Cell): CellContent => ({ ...cell, format: cell.format ?? "General" });

export function writeContent(sheet: Excel.Worksheet, row: number, column: number, content: CellContent): void {
  const cell = sheet.getCell(row - 1, column - 1);
  if (content.format !== undefined) cell.numberFormat = [[content.format]];
  cell.formulas = [[typedEntry(content)]];
}

/** Takes out a sheet that we made; one that carries no mark yet is ours as long as it is empty. */
async function removeMade(context: Excel.RequestContext, { sheet: name, mark }: OurSheet): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex");
  const marking = context.workbook.names.getItemOrNullObject(markName(mark));
  marking.load("name");
  await context.sync();
  if (!sheet.isNullObject) {
    if (marking.isNullObject && !used.isNullObject) throw new HostError("changed-underneath", { sheet: name });
    sheet.delete();
  }
  if (!marking.isNullObject) marking.delete();
  await context.sync();
}
