/** Writes a SheetDraft into an Excel worksheet: content in chunks, looks in rectangles, then print set-up, lists and charts. */
import { type Area, areaA1, columnName, quoteSheet } from "../../core/grid/area";
import type { CellStyle, ChartDraft, DraftCell, SheetDraft } from "../../core/grid/edit";
import { typedEntry } from "./cell-text";
import { CELLS_PER_CHUNK } from "./chunks";
import { rangeOf } from "./excel-read";
import { rectangles } from "./rectangles";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/**
 * Points per character of column width; Office.js takes points. A digit of 等线 or 宋体 11 is 8 pixels wide, of Calibri
 * only 7: a column that is a little too wide harms nobody, one that is too narrow shows ####.
 */
const POINTS_PER_CHARACTER = 6;
const POINTS_OF_PADDING = 3.75;

function applyStyle(range: Excel.Range, style: CellStyle, isBlock: boolean): void {
  const { font } = range.format;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.underline) font.underline = "Single";
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.horizontal !== undefined)
    range.format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[style.horizontal];
  if (style.vertical !== undefined)
    range.format.verticalAlignment = ({ top: "Top", center: "Center", bottom: "Bottom" } as const)[style.vertical];
  if (style.wrap !== undefined) range.format.wrapText = style.wrap;
  if (style.border)
    for (const edge of isBlock ? EDGES : EDGES.slice(0, 4)) {
      const border = range.format.borders.getItem(edge);
      border.style = "Continuous";
      border.weight = "Thin";
    }
}

/** Content as rows of entries over the draft's bounding box, cut where a chunk is full. */
function contentChunks(cells: readonly DraftCell[]): { readonly area: Area; readonly entries: (string | number | boolean)[][] }[] {
  let right = 1;
  const rows = new Map<number, DraftCell[]>();
  for (const cell of cells) {
    if (cell.column > right) right = cell.column;
    const list = rows.get(cell.row);
    if (list) list.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const perChunk = Math.max(1, Math.floor(CELLS_PER_CHUNK / right));
  const chunks: { area: Area; entries: (string | number | boolean)[][] }[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const entries = new Array<string | number | boolean>(right).fill("");
    for (const cell of rows.get(row)!) entries[cell.column - 1] = typedEntry(cell.content);
    const last = chunks[chunks.length - 1];
    if (last && last.area.bottom === row - 1 && last.entries.length < perChunk) {
      last.entries.push(entries);
      (last as { area: Area }).area = { ...last.area, bottom: row };
    } else chunks.push({ area: { top: row, left: 1, bottom: row, right }, entries: [entries] });
  }
  return chunks;
}

function addChart(sheet: Excel.Worksheet, draft: ChartDraft): void {
  const first = draft.series[0];
  if (!first) return;
  const types = { column: "ColumnClustered", line: "LineMarkers", bar: "BarClustered" } as const;
  const chart = sheet.charts.add(types[first.kind], rangeOf(sheet, first.values), "Columns");
  chart.title.text = draft.title;
  const isMixed = draft.series.some((series) => series.kind !== first.kind);
  draft.series.forEach((series, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    drawn.name = series.name;
    drawn.setValues(rangeOf(sheet, series.values));
    drawn.setXAxisValues(rangeOf(sheet, draft.categories));
    drawn.chartType = types[series.kind];
    if (isMixed && series.kind === "line") drawn.axisGroup = "Secondary";
  });
  if (first.kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  if (draft.format !== undefined) chart.axes.valueAxis.numberFormat = draft.format;
  chart.legend.visible = draft.series.length > 1;
  chart.legend.position = "Bottom";
  chart.setPosition(
    areaA1({ ...draft.at, bottom: draft.at.top, right: draft.at.left }),
    areaA1({ ...draft.at, top: draft.at.bottom, left: draft.at.right }),
  );
}

/** A message takes about a kilobyte per cell addressed by itself. */
const OBJECTS_PER_SYNC = 2000;

/** Queues everything; syncs once per full message of content or links, and leaves the rest to the caller's sync. */
export async function writeDraft(context: Excel.RequestContext, sheet: Excel.Worksheet, draft: SheetDraft): Promise<void> {
  // Links first: Excel gives a linked cell a look of its own, which ours then replaces.
  const links = draft.cells.filter(({ link }) => link !== undefined);
  for (const [index, { row, column, content, link }] of links.entries()) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one per payload chunk
    if (index > 0 && index % OBJECTS_PER_SYNC === 0) await context.sync();
    sheet.getCell(row - 1, column - 1).hyperlink = {
      documentReference: `${quoteSheet(link!.sheet)}!${columnName(link!.column)}${link!.row}`,
      ...(typeof content.value === "string" ? { textToDisplay: content.value } : {}),
    };
  }
  for (const { key, area } of rectangles(draft.cells.map(({ row, column, style }) => ({ row, column, key: style })))) {
    const style = draft.styles[key];
    if (!style) continue;
    applyStyle(rangeOf(sheet, area), style, area.top !== area.bottom || area.left !== area.right);
  }
  const formats = draft.cells.map((cell) => ({
    row: cell.row,
    column: cell.column,
    key: cell.content.format ?? draft.styles[cell.style]?.format ?? "General",
  }));
  for (const { key, area } of rectangles(formats)) if (key !== "General") rangeOf(sheet, area).numberFormat = [[key]];
  let queued = 0;
  for (const { area, entries } of contentChunks(draft.cells)) {
    const cells = entries.length * area.right;
    if (queued > 0 && queued + cells > CELLS_PER_CHUNK) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one per payload chunk
      await context.sync();
      queued = 0;
    }
    rangeOf(sheet, area).formulas = entries;
    queued += cells;
  }
  for (const merge of draft.merges) rangeOf(sheet, merge).merge(false);
  draft.columnWidths.forEach((width, index) => {
    sheet.getRange(`${columnName(index + 1)}:${columnName(index + 1)}`).format.columnWidth =
      width * POINTS_PER_CHARACTER + POINTS_OF_PADDING;
  });
  const heights = Object.entries(draft.rowHeights ?? {}).map(([row, height]) => ({ row: Number(row), column: 1, key: String(height) }));
  for (const { key, area } of rectangles(heights)) sheet.getRange(`${area.top}:${area.bottom}`).format.rowHeight = Number(key);
  if (draft.isHidden) sheet.visibility = "Hidden";
  for (const column of draft.hiddenColumns ?? []) sheet.getRange(`${columnName(column)}:${columnName(column)}`).columnHidden = true;
  if (draft.frozenRows) sheet.freezePanes.freezeRows(draft.frozenRows);
  writePrintSetup(sheet, draft);
  for (const list of draft.validations ?? []) {
    const validation = rangeOf(sheet, list.area).dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: list.words ? list.words.join(",") : `=${list.formula ?? ""}` } };
    validation.errorAlert = { message: "", showAlert: list.strict, style: "Stop", title: "" };
    validation.ignoreBlanks = true;
  }
  for (const chart of draft.charts ?? []) addChart(sheet, chart);
}

function writePrintSetup(sheet: Excel.Worksheet, { print }: SheetDraft): void {
  const page = sheet.pageLayout;
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: print.isOnePage ? 1 : 0 };
  if (print.area) page.setPrintArea(areaA1(print.area));
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.first}:$${print.titleRows.last}`);
  if (print.footer !== undefined) page.headersFooters.defaultForAllPages.centerFooter = print.footer;
  for (const row of print.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
}
