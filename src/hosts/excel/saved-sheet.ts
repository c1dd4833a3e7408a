/** A sheet of ours as it stood before it was replaced: taken down before the write, put back by our own undo. */
import { type Area, columnName } from "../../core/grid/area";
import type { RestoreSheet, SheetDraft } from "../../core/grid/edit";
import { HostError } from "../../core/grid/host-error";
import { typedEntry } from "./cell-text";
import { rowSpans } from "./chunks";
import { writeDraft } from "./excel-draft";
import { cellOf, placeOf, queueMerges, rangeOf, resultOf } from "./excel-read";
import { blankSheet } from "./force-sheet";

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
export function captureSheet(context: Excel.RequestContext, name: string, draft: SheetDraft | null): Capture {
  const sheet = context.workbook.worksheets.getItem(name);
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

/** Puts a saved sheet back where it stood, emptied and not deleted; one that was taken out is drawn again with `put` first. */
export async function restoreSheet(
  context: Excel.RequestContext,
  { sheet: name, saved: kept }: RestoreSheet,
  put: (draft: SheetDraft) => Promise<void>,
): Promise<void> {
  const saved = kept as SavedSheet;
  const standing = context.workbook.worksheets.getItemOrNullObject(name);
  standing.charts.load("items/name");
  await context.sync();
  if (standing.isNullObject) {
    if (saved.draft === null) throw new HostError("sheet-missing", { sheet: name });
    await put(saved.draft);
    await writeContent(context, context.workbook.worksheets.getItem(name), saved);
    return;
  }
  const sheet = await blankSheet(context.workbook, name);
  clearRemains(
    sheet,
    standing.charts.items.map((chart) => chart.name),
  );
  // Print set-up, widths, lists and charts are the draft's; what stood in the cells comes over it.
  if (saved.draft !== null) await writeDraft(context, sheet, saved.draft);
  await writeContent(context, sheet, saved);
  for (const merge of saved.merges) rangeOf(sheet, merge).merge(false);
  for (const column of saved.hiddenColumns) sheet.getRange(`${columnName(column)}:${columnName(column)}`).columnHidden = true;
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
