/** Reads an open workbook into Grids: sheet list, then sizes, then values, in a fixed number of syncs plus one per chunk. */
import type { Area } from "../../core/grid/area";
import { type Cell, Grid, type Visibility, type Workbook } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import { PaintCollector } from "../../core/grid/paint";
import type { JobOptions, SheetInfo } from "../host";
import { halving, type RowSpan, rowSpans } from "./chunks";
import { marksByName } from "./marks";
import { readArrays } from "./read-arrays";
import { MOST_PAINTED, queuePaints } from "./read-paints";

/** What the first sync brings. */
export interface Overview {
  readonly sheets: readonly SheetInfo[];
  readonly active: string | null;
  readonly date1904: boolean;
  readonly isStructureLocked: boolean;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

/** One sync: names, visibility, marks, date system, structure lock. */
export async function readOverview(context: Excel.RequestContext): Promise<Overview> {
  const { workbook } = context;
  // The date system is not told outright; the serial number of 1 January 1904 tells it.
  const firstOf1904 = workbook.functions.date(1904, 1, 1);
  firstOf1904.load("value");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name,items/visibility");
  workbook.names.load("items/name,items/formula");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  const marks = marksByName(workbook.names.items);
  return {
    sheets: workbook.worksheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? "visible",
      mark: marks.get(sheet.name) ?? null,
    })),
    active: active.name,
    date1904: firstOf1904.value === 0,
    isStructureLocked: workbook.protection.protected,
  };
}

interface UsedArea {
  readonly info: SheetInfo;
  readonly isProtected: boolean;
  /** Null for an empty sheet. */
  readonly area: Area | null;
  readonly hasArrays: boolean;
}

async function readSizes(context: Excel.RequestContext, infos: readonly SheetInfo[]): Promise<UsedArea[]> {
  const loaded = infos.map((info) => {
    const sheet = context.workbook.worksheets.getItem(info.name);
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,savedAsArray");
    return { info, sheet, used };
  });
  await context.sync();
  return loaded.map(({ info, sheet, used }) => ({
    info,
    isProtected: sheet.protection.protected,
    area: used.isNullObject ? null : placeOf(used),
    // Null where some cells belong to array formulas.
    hasArrays: !used.isNullObject && used.savedAsArray !== false,
  }));
}

/** Cells of one rectangle of values as the client gives them. */
export interface RangeContent {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** One cell out of the client's arrays; undefined for an empty one. */
export function cellOf(content: RangeContent, row: number, column: number): Cell | undefined {
  const raw = content.values[row]![column];
  const written = content.formulas[row]![column];
  // A text that begins with "=" comes back as itself; a formula comes back as something other than its result.
  const isFormula = typeof written === "string" && written.startsWith("=") && written !== raw;
  if (!isFormula && (raw === "" || raw === null)) return undefined;
  const code = content.numberFormat[row]![column];
  const value =
    content.valueTypes[row]![column] === "Error" ? { error: String(raw) } : isFormula && raw === null ? null : (raw as Cell["value"]);
  return {
    value,
    ...(isFormula ? { formula: (written as string).slice(1) } : {}),
    ...(typeof code === "string" && code !== "General" ? { format: code } : {}),
  };
}

interface SheetCollected {
  readonly rows: Map<number, (Cell | undefined)[]>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: Area[];
  /** Null for a sheet too large to ask how its cells look. */
  readonly paints: PaintCollector | null;
  /** True once hidden columns are known; they travel with the first chunk that arrives. */
  isTold: boolean;
}

/** Queues hidden columns; the function given back takes them in after the sync. */
function queueHiddenColumns(sheet: Excel.Worksheet, area: Area, into: SheetCollected): () => void {
  const columns = rangeOf(sheet, area).getColumnProperties({ columnHidden: true });
  return () => {
    resultOf(columns).forEach(({ columnHidden }, index) => {
      if (columnHidden) into.hiddenColumns.add(area.left + index);
    });
    into.isTold = true;
  };
}

/** Excel gives the merges of a range only where there are no more than so many. */
const MOST_MERGES = 512;

/**
 * Queues the merges that begin in an area; the function given back reads them after the sync. Asked for in blocks of
 * so few cells that none can hold more merges than Excel tells: whether it refuses more or keeps silent about them is not known.
 */
export function queueMerges(sheet: Excel.Worksheet, area: Area): () => Area[] {
  const found: Excel.RangeAreas[] = [];
  for (let left = area.left; left <= area.right; left += MOST_MERGES) {
    const right = Math.min(area.right, left + MOST_MERGES - 1);
    for (const { top, rows } of rowSpans(area.top, area.bottom - area.top + 1, right - left + 1, MOST_MERGES)) {
      const merged = rangeOf(sheet, { top, left, bottom: top + rows - 1, right }).getMergedAreasOrNullObject();
      merged.load("isEntireColumn");
      merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      found.push(merged);
    }
  }
  return () => found.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(placeOf)));
}

/** The area as Excel counts. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** What a method gave, after the sync. */
export function resultOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}

/** Where a loaded range stands. */
export function placeOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}

async function readSpan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  span: RowSpan,
  into: SheetCollected,
): Promise<void> {
  const width = area.right - area.left + 1;
  const part = { ...area, top: span.top, bottom: span.top + span.rows - 1 };
  const range = rangeOf(sheet, part);
  range.load("values,formulas,numberFormat,valueTypes");
  const rowProperties = range.getRowProperties({ rowHidden: true });
  const merged = queueMerges(sheet, part);
  const takePaints = into.paints === null ? null : queuePaints(range, part, into.paints);
  const takeHiddenColumns = into.isTold ? null : queueHiddenColumns(sheet, area, into);
  await context.sync();
  takeHiddenColumns?.();
  // Above five million cells Excel may answer null without an error: too large, never empty.
  if (!range.values || !range.formulas) throw new HostError("too-large", { sheet: sheet.name });
  into.merges.push(...merged());
  takePaints?.();
  const hidden = resultOf(rowProperties).map(({ rowHidden }) => rowHidden === true);
  for (let r = 0; r < span.rows; r++) {
    const row = span.top + r;
    if (hidden[r]) into.hiddenRows.add(row);
    let cells: (Cell | undefined)[] | null = null;
    for (let c = 0; c < width; c++) {
      const cell = cellOf(range, r, c);
      if (cell) (cells ??= [])[area.left + c] = cell;
    }
    if (cells) into.rows.set(row, cells);
  }
}

/** Reads the named sheets (all where none are named). */
export async function readWorkbook(
  context: Excel.RequestContext,
  names: readonly string[] | undefined,
  options: JobOptions,
): Promise<Workbook> {
  const overview = await readOverview(context);
  const missing = names?.find((name) => !overview.sheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) throw new HostError("sheet-missing", { sheet: missing });
  const infos = names ? overview.sheets.filter((sheet) => names.includes(sheet.name)) : overview.sheets;
  const sizes = await readSizes(context, infos);

  const collected = new Map<string, SheetCollected>();
  const work: { readonly sheet: Excel.Worksheet; readonly area: Area; readonly span: RowSpan; readonly into: SheetCollected }[] = [];
  for (const { info, area } of sizes) {
    const isPaintAsked = area === null || (area.bottom - area.top + 1) * (area.right - area.left + 1) <= MOST_PAINTED;
    const paints = isPaintAsked ? new PaintCollector() : null;
    const into: SheetCollected = { rows: new Map(), hiddenRows: new Set(), hiddenColumns: new Set(), merges: [], paints, isTold: false };
    collected.set(info.name, into);
    if (!area) continue;
    const sheet = context.workbook.worksheets.getItem(info.name);
    for (const span of rowSpans(area.top, area.bottom - area.top + 1, area.right - area.left + 1)) work.push({ sheet, area, span, into });
  }
  const total = work.length;
  for (let done = 0; done < total; done++) {
    if (options.signal?.aborted) throw new HostError("cancelled");
    options.onProgress?.({ stage: "reading", done, total });
    const { sheet, area, span, into } = work[done]!;
    await halving(span, (part) => readSpan(context, sheet, area, part, into));
  }
  options.onProgress?.({ stage: "reading", done: total, total });
  const arrays = await readArrays(
    context,
    sizes.flatMap(({ info: { name }, hasArrays }) => (hasArrays ? [{ name, rows: collected.get(name)!.rows }] : [])),
  );

  return {
    sheets: sizes.map(({ info, isProtected }) => {
      const parts = collected.get(info.name)!;
      return new Grid({
        sheet: info.name,
        visibility: info.visibility,
        mark: info.mark,
        isProtected,
        rows: parts.rows,
        merges: parts.merges.sort((a, b) => a.top - b.top || a.left - b.left),
        fixed: arrays.get(info.name) ?? [],
        hiddenRows: parts.hiddenRows,
        hiddenColumns: parts.hiddenColumns,
        paints: parts.paints?.finish() ?? null,
      });
    }),
    date1904: overview.date1904,
    isStructureLocked: overview.isStructureLocked,
    // Excel asks the user itself before a signature is lost, and tells add-ins nothing of it.
    isSigned: false,
  };
}
