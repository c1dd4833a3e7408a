/** A sheet of ours as it stood before it was replaced: taken down before the write, put back by our own undo. */
import { type Area, columnName } from "../../core/grid/area";
import type { SheetDraft, SheetMark } from "../../core/grid/edit";
import { markName } from "../../core/grid/marks";
import { typedEntry } from "./cell-text";
import { rowSpans } from "./chunks";
import { writeDraft } from "./excel-draft";
import { cellOf, placeOf, queueMerges, rangeOf, resultOf } from "./excel-read";
import { blankSheet } from "./force-sheet";
import { marksByName } from "./marks";

const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, color: true, underline: true },
    borders: { style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

interface SavedChunk {
  readonly area: Area;
  readonly entries: (string | number | boolean)[][];
  readonly formats: string[][];
  readonly looks: Excel.SettableCellProperties[][];
}

export interface SavedSheet {
  readonly sheet: string;
  readonly mark: SheetMark;
  /** Among the sheets, from 0. */
  readonly position: number;
  readonly isHidden: boolean;
  /** As it was last drawn; null where that was before this session. */
  readonly draft: SheetDraft | null;
  readonly chunks: readonly SavedChunk[];
  readonly merges: readonly Area[];
  readonly hiddenColumns: readonly number[];
  /** Queues the removal of what clearing the cells leaves behind. */
  readonly clearRemains: (sheet: Excel.Worksheet) => void;
}

export interface Capture {
  readonly finish: () => Promise<SavedSheet>;
}

/** Queues the first look (rides on the caller's sync); `finish` then reads the content, one sync per chunk. */
export function captureSheet(context: Excel.RequestContext, name: string, mark: SheetMark, draft: SheetDraft | null): Capture {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load("position,visibility");
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.charts.load("items/name");
  return {
    finish: async () => {
      const chartNames = sheet.charts.items.map((chart) => chart.name);
      // eslint-disable-next-line office-addins/call-sync-before-read -- the caller has synced before it calls finish
      const area = used.isNullObject ? null : placeOf(used);
      return {
        sheet: name,
        mark,
        // eslint-disable-next-line office-addins/call-sync-after-load, office-addins/call-sync-before-read -- the caller has synced before it calls finish
        position: sheet.position,
        // eslint-disable-next-line office-addins/call-sync-after-load, office-addins/call-sync-before-read -- the same
        isHidden: sheet.visibility === "Hidden",
        draft,
        ...(area === null ? { chunks: [], merges: [], hiddenColumns: [] } : await captureContent(context, sheet, area)),
        clearRemains: (target) => clearRemains(target, chartNames),
      };
    },
  };
}

async function captureContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  whole: Area,
): Promise<Pick<SavedSheet, "chunks" | "merges" | "hiddenColumns">> {
  const width = whole.right - whole.left + 1;
  const columns = rangeOf(sheet, whole).getColumnProperties({ columnHidden: true });
  const chunks: SavedChunk[] = [];
  const merges: Area[] = [];
  for (const { top, rows } of rowSpans(whole.top, whole.bottom - whole.top + 1, width)) {
    const area = { ...whole, top, bottom: top + rows - 1 };
    const range = rangeOf(sheet, area);
    range.load("values,formulas,numberFormat,valueTypes");
    const looks = range.getCellProperties(LOOK);
    const merged = queueMerges(sheet, area);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one per payload chunk
    await context.sync();
    merges.push(...merged());
    const cells = Array.from({ length: rows }, (_row, r) => Array.from({ length: width }, (_cell, c) => cellOf(range, r, c)));
    chunks.push({
      area,
      entries: cells.map((row) => row.map((cell) => (cell ? typedEntry(cell) : ""))),
      formats: range.numberFormat.map((row) => row.map(String)),
      looks: resultOf(looks) as Excel.SettableCellProperties[][],
    });
  }
  const hiddenColumns = resultOf(columns).flatMap(({ columnHidden }, index) => (columnHidden ? [whole.left + index] : []));
  return { chunks, merges, hiddenColumns };
}

function clearRemains(sheet: Excel.Worksheet, charts: readonly string[]): void {
  for (const chart of charts) sheet.charts.getItem(chart).delete();
  const all = sheet.getRange();
  all.unmerge();
  all.dataValidation.clear();
  all.columnHidden = false;
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}

/** A new sheet of ours, marked as such: without the mark a half-made sheet would be the user's. */
export async function addMarked(context: Excel.RequestContext, name: string, mark: SheetMark): Promise<Excel.Worksheet> {
  const marking = queueMarking(context, mark);
  const sheet = await blankSheet(context.workbook, name);
  putMark(context, sheet, mark, marking);
  await context.sync();
  return sheet;
}

/** A sheet of ours that stands, with nothing on it any more. */
export async function emptiedSheet(context: Excel.RequestContext, saved: SavedSheet): Promise<Excel.Worksheet> {
  const sheet = await blankSheet(context.workbook, saved.sheet);
  saved.clearRemains(sheet);
  return sheet;
}

function queueMarking(context: Excel.RequestContext, mark: SheetMark): Excel.NamedItem {
  const marking = context.workbook.names.getItemOrNullObject(markName(mark));
  marking.load("name,formula");
  return marking;
}

/** Queues the mark, in place of one that leads to a sheet which is gone. */
function putMark(context: Excel.RequestContext, sheet: Excel.Worksheet, mark: SheetMark, standing: Excel.NamedItem): void {
  if (!standing.isNullObject) standing.delete();
  context.workbook.names.add(markName(mark), sheet.getRange("A1")).visible = false;
}

/** Puts a saved sheet back where it stood: emptied and not deleted where it still stands, else made again. */
export async function restoreSheet(context: Excel.RequestContext, saved: SavedSheet): Promise<void> {
  const { sheet: name, mark, draft } = saved;
  const standing = context.workbook.worksheets.getItemOrNullObject(name);
  standing.charts.load("items/name");
  const marking = queueMarking(context, mark);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const isMarked = !marking.isNullObject && marksByName([marking]).get(name) === mark;
  const charts = standing.isNullObject ? [] : standing.charts.items.map((chart) => chart.name);
  const sheet = await blankSheet(context.workbook, name);
  if (!isMarked) putMark(context, sheet, mark, marking);
  if (standing.isNullObject) sheet.position = Math.min(saved.position, worksheets.items.length);
  else clearRemains(sheet, charts);
  await context.sync();
  // Print set-up, widths, lists and charts are the draft's; in the cells stands what stood there.
  if (draft !== null) {
    await writeDraft(context, sheet, draft);
    const all = sheet.getRange();
    all.clear("Contents");
    all.unmerge();
    all.columnHidden = false;
  }
  await writeContent(context, sheet, saved);
  for (const merge of saved.merges) rangeOf(sheet, merge).merge(false);
  if (saved.isHidden) sheet.visibility = "Hidden";
  for (const column of saved.hiddenColumns) sheet.getRange(`${columnName(column)}:${columnName(column)}`).columnHidden = true;
  await context.sync();
}

async function writeContent(context: Excel.RequestContext, sheet: Excel.Worksheet, { chunks }: SavedSheet): Promise<void> {
  for (const { area, entries, formats, looks } of chunks) {
    const range = rangeOf(sheet, area);
    range.setCellProperties(looks);
    range.numberFormat = formats;
    range.formulas = entries;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one per payload chunk
    await context.sync();
  }
}
