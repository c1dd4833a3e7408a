/** The simulated open workbook: grids that change, looks kept beside them, and a journal from which a real file is saved. */
import type { Area } from "../../src/core/grid/area";
import { applyEdits } from "../../src/core/grid/apply";
import type { CellContent, CellStyle, ChartDraft, ListValidation, SheetDraft, SheetEdit, SheetMark } from "../../src/core/grid/edit";
import { Evaluator } from "../../src/core/grid/evaluate";
import { GridBuilder } from "../../src/core/grid/grid-builder";
import { BLANK, type Cell, Grid, type Workbook } from "../../src/core/grid/grid";
import { markName, markOfName } from "../../src/core/grid/marks";
import type { Paint } from "../../src/core/grid/paint";
import { HostError } from "../../src/core/grid/host-error";
import { type RowDeletion, type RowInsertion, RowMap, rowMapsOf, shiftFormulaAll } from "../../src/core/grid/shift";
import { ExcelFailure } from "./wire";

export interface SimulatedChart {
  name: string;
  title: string;
  type: string;
  at: Area | null;
  categories: Area | null;
  format: string | null;
  series: { name: string; type: string; values: Area; isSecondary: boolean }[];
}

/** How a sheet looks: only what our sheets need. */
export interface SheetLook {
  readonly styles: Map<string, CellStyle>;
  readonly links: Map<string, string>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  charts: SimulatedChart[];
  validations: ListValidation[];
  frozenRows: number;
  orientation: string;
  printArea: string | null;
  titleRows: string | null;
  footer: string;
  breaks: number[];
}

function blankLook(): SheetLook {
  return {
    styles: new Map(),
    links: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    charts: [],
    validations: [],
    frozenRows: 0,
    orientation: "Portrait",
    printArea: null,
    titleRows: null,
    footer: "",
    breaks: [],
  };
}

export interface SimulatedName {
  name: string;
  formula: string;
  visible: boolean;
}

/** Where a row of the open sheet came from, so that a real file can be saved from the one that was opened. */
interface Line {
  /** Row number in the opened file; null for an inserted row. */
  readonly origin: number | null;
  /** Row of the opened file whose looks an inserted row took. */
  like: number | null;
  /** Columns written by the add-in. */
  readonly written: Set<number>;
}

interface SheetRecord {
  readonly id: string;
  readonly look: SheetLook;
  /** True for a sheet that was not in the file. */
  readonly isNew: boolean;
  /** Index 0 = row 1; rows past the end are as they were in the file. */
  readonly lines: Line[];
  /** Number formats of blank cells. */
  readonly formats: Map<string, string>;
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;

export class Model {
  workbook: Workbook;
  active: string;
  selected: { sheet: string; area: Area } | null = null;
  names: SimulatedName[];
  private readonly records = new Map<string, SheetRecord>();
  private readonly opened: Workbook;
  private pending: SheetEdit[] = [];
  private readonly touched = new Set<string>();
  private nextId = 1;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.opened = workbook;
    this.active = workbook.sheets.find((sheet) => sheet.visibility === "visible")?.sheet ?? "";
    this.names = workbook.sheets.flatMap((sheet) =>
      sheet.mark === null ? [] : [{ name: markName(sheet.mark), formula: `='${sheet.sheet.replace(/'/g, "''")}'!$A$1`, visible: false }],
    );
    for (const sheet of workbook.sheets) this.record(sheet, false);
  }

  private record(grid: Grid, isNew: boolean): void {
    const lines = Array.from({ length: grid.lastRow }, (_line, index): Line => ({ origin: index + 1, like: null, written: new Set() }));
    this.records.set(grid.sheet, { id: `{sheet-${this.nextId++}}`, look: blankLook(), isNew, lines, formats: new Map() });
  }

  has(sheet: string): boolean {
    return this.records.has(sheet);
  }

  idOf(sheet: string): string {
    return this.records.get(sheet)!.id;
  }

  private lines(sheet: string, upTo: number): Line[] {
    const { lines } = this.records.get(sheet)!;
    // Rows past the last used one keep their distance to it.
    for (let last = lines.at(-1); lines.length < upTo; last = lines.at(-1))
      lines.push({ origin: (last?.origin ?? lines.length) + 1, like: null, written: new Set() });
    return lines;
  }

  grid(sheet: string): Grid {
    this.flush();
    const grid = this.workbook.sheets.find((candidate) => candidate.sheet === sheet);
    if (!grid) throw new ExcelFailure("ItemNotFound", sheet);
    return grid;
  }

  /** A cell without making the grid up to date for it, as long as it was not itself just written. */
  standing(sheet: string, row: number, column: number): Cell {
    if (this.touched.has(`${sheet}|${row}|${column}`)) this.flush();
    return this.workbook.sheets.find((candidate) => candidate.sheet === sheet)!.at(row, column);
  }

  isProtected(sheet: string): boolean {
    return this.workbook.sheets.find((candidate) => candidate.sheet === sheet)!.isProtected;
  }

  look(sheet: string): SheetLook {
    return this.records.get(sheet)!.look;
  }

  /** Name of the sheet with this id. */
  nameOf(id: string): string | null {
    for (const [name, record] of this.records) if (record.id === id) return name;
    return null;
  }

  /** Fill and strike-through of the cell itself, whatever it is merged with. */
  paintAt(sheet: string, row: number, column: number): Paint | null {
    return (
      this.grid(sheet)
        .paints?.get(row)
        ?.find(({ left, right }) => left <= column && column <= right) ?? null
    );
  }

  private shiftFormats(sheet: string, change: RowInsertion | RowDeletion): void {
    const { formats } = this.records.get(sheet)!;
    const map = new RowMap([change]);
    const before = [...formats];
    formats.clear();
    for (const [key, code] of before) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      const now = map.row(row);
      if (now !== null) formats.set(cellKey(now, column), code);
    }
  }

  formatAt(sheet: string, row: number, column: number): string {
    return this.records.get(sheet)!.formats.get(cellKey(row, column)) ?? "General";
  }

  formatOf(sheet: string, row: number, column: number, code: string): void {
    this.records.get(sheet)!.formats.set(cellKey(row, column), code);
  }

  /** Queues one cell; many are applied together before the next look at the grid. */
  setCell(sheet: string, row: number, column: number, content: CellContent, standing: Cell): void {
    const isBlank = standing.value === null && standing.formula === undefined;
    const code = content.format ?? standing.format ?? (isBlank ? this.formatAt(sheet, row, column) : "General");
    this.pending.push({ kind: "set-cell", sheet, row, column, content: { ...content, format: code }, expect: standing });
    this.touched.add(`${sheet}|${row}|${column}`);
    this.lines(sheet, row)[row - 1]!.written.add(column);
  }

  /** Writes queued cells into the grids. */
  flush(): void {
    if (this.pending.length === 0) return;
    const edits = this.pending;
    this.pending = [];
    this.touched.clear();
    this.perform(edits);
  }

  private perform(edits: SheetEdit[]): void {
    try {
      this.workbook = calculated(applyEdits(this.workbook, edits).workbook, edits);
    } catch (error) {
      if (error instanceof HostError) throw new ExcelFailure(error.code === "sheet-protected" ? "AccessDenied" : error.code);
      throw error;
    }
  }

  insertRows(sheet: string, before: number, count: number): void {
    this.flush();
    this.perform([
      { kind: "insert-rows", expect: [], sheet, before, rows: Array.from({ length: count }, () => ({ cells: [] })), like: null },
    ]);
    this.lines(sheet, before).splice(
      before - 1,
      0,
      ...Array.from({ length: count }, (): Line => ({ origin: null, like: null, written: new Set() })),
    );
    this.shiftFormats(sheet, { before, count });
    this.shiftNames([{ sheet, before, count }]);
  }

  deleteRows(sheet: string, row: number, count: number): void {
    const grid = this.grid(sheet);
    const expect = Array.from({ length: count }, (_item, index) => ({
      cells: grid.row(row + index).flatMap((cell, column) => (cell ? [{ column, content: cell }] : [])),
    }));
    this.perform([{ kind: "delete-rows", sheet, row, count, expect }]);
    this.lines(sheet, row + count).splice(row - 1, count);
    this.shiftFormats(sheet, { deleteRow: row, count });
    this.shiftNames([{ sheet, deleteRow: row, count }]);
  }

  /** Range.copyFrom with formats only, rows onto rows. */
  copyFormats(sheet: string, source: Area, target: Area): void {
    const grid = this.grid(sheet);
    const lines = this.lines(sheet, Math.max(source.bottom, target.bottom));
    for (let row = target.top; row <= target.bottom; row++) {
      lines[row - 1]!.like = lines[source.top - 1]!.origin;
      for (let column = 1; column <= grid.lastColumn; column++)
        this.formatOf(sheet, row, column, grid.at(source.top, column).format ?? this.formatAt(sheet, source.top, column));
    }
    const paints = new Map(grid.paints ?? []);
    for (let row = target.top; row <= target.bottom; row++) {
      const runs = paints.get(source.top);
      if (runs === undefined) paints.delete(row);
      else paints.set(row, runs);
    }
    this.replace(sheet, { paints });
    // Merges across the row are formats too.
    const across = grid.merges.filter((merge) => merge.top === source.top && merge.bottom === source.top);
    for (let row = target.top; row <= target.bottom; row++)
      for (const merge of across) this.merge(sheet, { ...merge, top: row, bottom: row });
  }

  private shiftNames(changes: Parameters<typeof rowMapsOf>[0]): void {
    const maps = rowMapsOf(changes);
    for (const name of this.names) name.formula = `=${shiftFormulaAll(name.formula.slice(1), null, maps)}`;
  }

  /** Replaces a grid's parts that edits do not speak of. */
  private replace(sheet: string, parts: Partial<ConstructorParameters<typeof Grid>[0]>): void {
    const grid = this.grid(sheet);
    const rows = parts.rows ?? new Map(grid.usedRows().map((row) => [row, grid.row(row) as (Cell | undefined)[]]));
    const next = new Grid({
      sheet,
      visibility: grid.visibility,
      mark: grid.mark,
      isProtected: grid.isProtected,
      merges: grid.merges,
      hiddenRows: grid.hiddenRows,
      hiddenColumns: grid.hiddenColumns,
      paints: grid.paints,
      fixed: grid.fixed,
      ...parts,
      rows,
    });
    this.workbook = { ...this.workbook, sheets: this.workbook.sheets.map((candidate) => (candidate.sheet === sheet ? next : candidate)) };
  }

  /** Excel refuses to hide the last sheet that is seen. */
  setVisibility(sheet: string, visibility: "visible" | "hidden"): void {
    const isLast = this.workbook.sheets.every((grid) => grid.sheet === sheet || grid.visibility !== "visible");
    if (visibility === "hidden" && isLast) throw new Error("the last visible sheet cannot be hidden");
    this.replace(sheet, { visibility });
  }

  merge(sheet: string, area: Area): void {
    const grid = this.grid(sheet);
    const isInside = (merge: Area) =>
      merge.top >= area.top && merge.bottom <= area.bottom && merge.left >= area.left && merge.right <= area.right;
    this.replace(sheet, { merges: [...grid.merges.filter((merge) => !isInside(merge)), area] });
  }

  unmerge(sheet: string): void {
    this.replace(sheet, { merges: [] });
  }

  hideColumns(sheet: string, columns: readonly number[], isHidden: boolean): void {
    const hidden = new Set(this.grid(sheet).hiddenColumns);
    for (const column of columns)
      if (isHidden) hidden.add(column);
      else hidden.delete(column);
    this.replace(sheet, { hiddenColumns: hidden });
  }

  showAllColumns(sheet: string): void {
    this.replace(sheet, { hiddenColumns: new Set() });
  }

  clear(sheet: string): void {
    this.replace(sheet, { rows: new Map(), merges: [] });
    this.records.get(sheet)!.formats.clear();
    const look = this.look(sheet);
    look.styles.clear();
    look.links.clear();
    look.validations = [];
  }

  clearContents(sheet: string): void {
    this.replace(sheet, { rows: new Map() });
  }

  positionOf(sheet: string): number {
    return this.workbook.sheets.findIndex((candidate) => candidate.sheet === sheet);
  }

  moveSheet(sheet: string, position: number): void {
    const moved = this.grid(sheet);
    const sheets = this.workbook.sheets.filter((candidate) => candidate !== moved);
    this.workbook = { ...this.workbook, sheets: [...sheets.slice(0, position), moved, ...sheets.slice(position)] };
  }

  addSheet(name: string): void {
    this.flush();
    if (this.records.has(name)) throw new ExcelFailure("ItemAlreadyExists", name);
    if (this.workbook.isStructureLocked) throw new ExcelFailure("AccessDenied");
    const grid = new Grid({ sheet: name, rows: new Map() });
    this.workbook = { ...this.workbook, sheets: [...this.workbook.sheets, grid] };
    this.record(grid, true);
  }

  deleteSheet(name: string): void {
    this.flush();
    const record = this.records.get(name);
    if (!record) throw new ExcelFailure("ItemNotFound", name);
    this.workbook = { ...this.workbook, sheets: this.workbook.sheets.filter((sheet) => sheet.sheet !== name) };
    this.records.delete(name);
    for (const item of this.names) if (markedSheet(item.formula) === name) item.formula = "=#REF!$A$1";
    // Another sheet comes to the front.
    if (this.active === name) this.active = this.workbook.sheets.find((sheet) => sheet.visibility === "visible")?.sheet ?? "";
  }

  /** One list of edits that turns the opened file into what is open now. Our own sheets are put whole. */
  edits(): SheetEdit[] {
    this.flush();
    const edits: SheetEdit[] = [];
    for (const before of this.opened.sheets) {
      if (!this.records.has(before.sheet)) edits.push({ kind: "remove-sheet", sheet: before.sheet, mark: before.mark as SheetMark });
      else if (before.mark === null) edits.push(...this.sheetEdits(before));
    }
    for (const { sheet } of this.workbook.sheets) {
      const mark = this.markOf(sheet);
      if (mark !== null) edits.push({ kind: "put-sheet", draft: this.draftOf(sheet, mark) });
    }
    return edits;
  }

  private sheetEdits(before: Grid): SheetEdit[] {
    const { sheet } = before;
    const now = this.grid(sheet);
    const lines = this.lines(sheet, now.lastRow);
    const edits: SheetEdit[] = [];
    const origins = new Set(lines.flatMap(({ origin }) => (origin === null ? [] : [origin])));
    for (let row = before.lastRow; row >= 1; row--)
      if (!origins.has(row)) edits.push({ kind: "delete-rows", sheet, row, count: 1, expect: [{ cells: rowCells(before, row) }] });
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index]!;
      if (line.origin !== null) {
        for (const column of line.written)
          edits.push({
            kind: "set-cell",
            sheet,
            row: line.origin,
            column,
            content: withFormat(now.at(index + 1, column)),
            expect: before.at(line.origin, column),
          });
        continue;
      }
      const first = index;
      while (lines[index + 1]?.origin === null) index++;
      const above = lines[first - 1]?.origin ?? 0;
      const growMerges = now.merges
        .filter((merge) => merge.top <= first && merge.bottom >= first + 1 && merge.bottom <= index + 1)
        .map((merge) => ({ ...merge, top: lines[merge.top - 1]!.origin!, bottom: above }));
      edits.push({
        kind: "insert-rows",
        expect: [],
        sheet,
        before: above + 1,
        like: line.like,
        growMerges,
        rows: lines.slice(first, index + 1).map((_line, offset) => ({ cells: rowCells(now, first + offset + 1) })),
      });
    }
    return edits;
  }

  /** The mark of a sheet as the defined names tell it now. */
  markOf(sheet: string): SheetMark | null {
    const quoted = `='${sheet.replace(/'/g, "''")}'!`;
    const found = this.names.find(
      ({ name, formula }) => markOfName(name) !== null && (formula.startsWith(quoted) || formula.startsWith(`=${sheet}!`)),
    );
    return found ? (markOfName(found.name) as SheetMark) : null;
  }

  /** A sheet of ours as a draft, for saving it into a real file. */
  private draftOf(sheet: string, mark: SheetMark): SheetDraft {
    const grid = this.grid(sheet);
    const look = this.look(sheet);
    const styles: Record<string, CellStyle> = { plain: {} };
    const styleKeys = new Map<string, string>([["{}", "plain"]]);
    const keyOf = (style: CellStyle | undefined): string => {
      const text = JSON.stringify(style ?? {});
      const known = styleKeys.get(text);
      if (known) return known;
      const key = `style${styleKeys.size}`;
      styleKeys.set(text, key);
      styles[key] = style!;
      return key;
    };
    const places = new Set<string>(look.styles.keys());
    for (const row of grid.usedRows())
      grid.row(row).forEach((cell, column) => {
        if (cell) places.add(cellKey(row, column));
      });
    const cells = [...places].map((place) => {
      const [row, column] = place.split(",").map(Number) as [number, number];
      const link = /^'?(.*?)'?!([A-Z]+)(\d+)$/.exec(look.links.get(place) ?? "");
      return {
        row,
        column,
        content: grid.at(row, column) ?? BLANK,
        style: keyOf(look.styles.get(place)),
        ...(link ? { link: { sheet: link[1]!.replace(/''/g, "'"), row: Number(link[3]), column: columnOf(link[2]!) } } : {}),
      };
    });
    const lastWidth = Math.max(0, ...look.columnWidths.keys());
    return {
      mark,
      name: sheet,
      styles,
      cells,
      ...(grid.visibility === "visible" ? {} : { isHidden: true as const }),
      merges: grid.merges,
      columnWidths: Array.from({ length: lastWidth }, (_width, index) => look.columnWidths.get(index + 1) ?? 8.43),
      rowHeights: Object.fromEntries(look.rowHeights),
      hiddenColumns: [...grid.hiddenColumns],
      frozenRows: look.frozenRows,
      print: { orientation: look.orientation === "Landscape" ? "landscape" : "portrait", footer: look.footer, breaksBefore: look.breaks },
      validations: look.validations,
      charts: look.charts.map(chartDraft),
    };
  }
}

/** The formulas just written, worked out the way core does it: our guess at Excel. */
function calculated(workbook: Workbook, edits: readonly SheetEdit[]): Workbook {
  const written = edits.flatMap((edit) => (edit.kind === "set-cell" && edit.content.formula !== undefined ? [edit] : []));
  if (written.length === 0) return workbook;
  const calculation = new Evaluator(workbook);
  const builders = new Map<string, GridBuilder>();
  for (const { sheet, row, column, content } of written) {
    const grid = workbook.sheets.find((candidate) => candidate.sheet === sheet)!;
    const builder = builders.get(sheet) ?? GridBuilder.from(grid);
    builders.set(sheet, builder);
    const result = calculation.evaluate(content.formula!, { sheet, row, column });
    builder.set(row, column, { ...grid.at(row, column), value: "value" in result ? result.value : null });
  }
  return { ...workbook, sheets: workbook.sheets.map((grid) => builders.get(grid.sheet)?.build() ?? grid) };
}

/** The sheet a defined name leads to. */
function markedSheet(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2] ?? null;
}

const withFormat = (cell: Cell): CellContent => ({ ...cell, format: cell.format ?? "General" });

function rowCells(grid: Grid, row: number): { column: number; content: CellContent }[] {
  return grid.row(row).flatMap((cell, column) => (cell ? [{ column, content: withFormat(cell) }] : []));
}

function columnOf(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function chartDraft(chart: SimulatedChart): ChartDraft {
  return {
    title: chart.title,
    categories: chart.categories!,
    at: chart.at!,
    ...(chart.format === null ? {} : { format: chart.format }),
    series: chart.series.map(({ name, type, values }) => ({
      name,
      values,
      kind: type.startsWith("Line") ? "line" : type.startsWith("Bar") ? "bar" : "column",
    })),
  };
}
