/** transposedBands, transposedPlan: tables whose headings stand below each other in their first column, with an activity in each column beside them. */
import { type CellRef, MAX_ROWS } from "../grid/area";
import type { Grid } from "../grid/grid";
import { itemWith } from "../plan/plain";
import type { Band, Field, Layout, OtherRow, Plan, PlanItem, StatedTotal, TransposedLayout } from "../plan/plan";
import { cardsIn } from "./cards";
import { CardsGrid } from "./cards-grid";
import { isMonthText } from "./months";
import type { SheetView } from "./sheet-view";
import { type StoodUp, TransposedGrid } from "./transposed-grid";

/** Rows and columns in which such headings are looked for. */
const ROWS = 60;
const COLUMNS = 3;
/** 项目名称 Activity name is one. */
const LONGEST = 30;
/** A heading that means this much says what its row holds. */
const SURE = 0.75;
const TOLD: ReadonlySet<string> = new Set([
  "month",
  "activity",
  "owner",
  "amount",
  "place",
  "participants",
  "date",
  "content",
  "remark",
  "seq",
  "quarter",
  "task",
  "source",
  "subject",
  "partner",
  "heads",
]);

/** Rows of the tables that lie on their side, from above; none where the sheet's tables stand. */
function transposedBands(view: SheetView): readonly Band[] {
  for (let column = 1; column <= COLUMNS; column++) {
    const bands = runsOf(view, column)
      .map((run) => trimmed(view, column, run))
      .filter((run) => isTable(view, column, run));
    if (bands.length > 0) return bands.map((run) => ({ top: run[0]!, bottom: run[run.length - 1]! }));
  }
  return [];
}

/** True for little forms below each other, one for each activity, of which not all can be told: 活动名称 | … | 活动时间 | …, and 活动名称 again. */
export function areForms(view: SheetView): boolean {
  const first = new Map<string, number>();
  for (const row of view.rows.slice(0, ROWS)) {
    const cells = view.ownCells(row);
    if (cells.length !== 2 && cells.length !== 4) continue;
    const areHeadings = cells.map(({ column }) => kindAt(view, row, column) !== null);
    if (!areHeadings.every((isHeading, at) => isHeading === (at % 2 === 0))) continue;
    const word = view.word(cells[0]!.cell);
    first.set(word, (first.get(word) ?? 0) + 1);
  }
  return [...first.values()].filter((times) => times >= 2).length >= 2;
}

/** Rows that follow each other with a heading in this column and something beside it; where a heading comes again, another table begins. */
function runsOf(view: SheetView, column: number): number[][] {
  const runs: number[][] = [];
  let headings = new Set<string>();
  let previous = -Infinity;
  for (const row of view.rows.slice(0, ROWS)) {
    if (!isRowOfTable(view, row, column)) continue;
    const heading = view.word(view.own(row, column));
    if (row !== previous + 1 || headings.has(heading)) {
      runs.push([]);
      headings = new Set();
    }
    runs[runs.length - 1]!.push(row);
    if (heading !== "") headings.add(heading);
    previous = row;
  }
  return runs;
}

/** Without lines above and below that are no rows of the table: 编制单位：… beside 单位：元. */
function trimmed(view: SheetView, column: number, run: readonly number[]): readonly number[] {
  const isOwn = (row: number): boolean => besides(view, row, column) >= 2 || kindAt(view, row, column) !== null;
  const first = run.findIndex(isOwn);
  if (first < 0) return [];
  let last = run.length - 1;
  while (!isOwn(run[last]!)) last--;
  return run.slice(first, last + 1);
}

function isRowOfTable(view: SheetView, row: number, column: number): boolean {
  const { value } = view.seen(row, column);
  const isHead = value === null || (typeof value === "string" && value.length <= LONGEST);
  return isHead && besides(view, row, column) >= (value === null ? 2 : 1);
}

/** Cells to the right of the headings that hold something. */
function besides(view: SheetView, row: number, column: number): number {
  return view.ownCells(row).filter((own) => own.column > column).length;
}

function isTable(view: SheetView, column: number, run: readonly number[]): boolean {
  const kinds = new Set<string>();
  for (const row of run) {
    const kind = kindAt(view, row, column);
    if (kind !== null && isBesideNoHeadings(view, row, column)) kinds.add(kind);
  }
  const activities = run.find((row) => ["activity", "content"].includes(kindAt(view, row, column) ?? ""));
  if (activities === undefined || besides(view, activities, column) < 2 || !(kinds.has("activity") || kinds.has("content"))) return false;
  if (kinds.size >= 3) return true;
  const months = view.ownCells(run[0]!).filter(({ cell }) => typeof cell.value === "string" && isMonthText(cell.value));
  return months.length >= 3 && (kinds.has("amount") || kinds.has("owner"));
}

/** What the heading in this cell surely means; null for anything else. */
function kindAt(view: SheetView, row: number, column: number): string | null {
  const { value } = view.own(row, column);
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const [sense] = view.heading(value).senses;
  return sense !== undefined && sense.weight >= SURE && TOLD.has(sense.kind) ? sense.kind : null;
}

/** Headings beside it make the row a header of columns; the same heading in another language does not. */
function isBesideNoHeadings(view: SheetView, row: number, column: number): boolean {
  const own = kindAt(view, row, column);
  const first = kindAt(view, row, column + 1) === own ? column + 2 : column + 1;
  const beside = view
    .ownCells(row)
    .filter((cell) => cell.column >= first)
    .slice(0, 2)
    .map(({ cell }) => cell);
  if (beside.length === 0) return false;
  return beside.every(({ value }) => typeof value !== "string" || (view.heading(value).senses[0]?.weight ?? 0) < SURE);
}

/** Of a table on its side, as a person says it. */
export interface AcrossTold {
  readonly sheet: string;
  /** Rows of its tables, from above; the other figures are of the first one. */
  readonly bands: readonly Band[];
  readonly headerColumns: readonly number[];
  /** Row number by role. */
  readonly rows: TransposedLayout["rows"];
  readonly unit: string | null;
  readonly unitFactor: number;
}

/** The layout of a sheet whose tables lie on their side, as the user says it. */
export function toldAcross({ sheet, bands, headerColumns, rows, unit, unitFactor }: AcrossTold): Layout {
  const { top } = bands[0]!;
  const whole = { sheet, monthColumns: [], unit, unitFactor, confidence: 1, isCorrected: true };
  const headerRows = headerColumns.map((column) => top + column - 1);
  const columns = Object.fromEntries(Object.entries(rows).map(([role, row]) => [role, row - top + 1]));
  const firstRow = Math.max(top - 1, ...headerRows) + 1;
  const list: Layout = { ...whole, headerRows, columns, firstRow, lastRow: MAX_ROWS };
  return {
    ...whole,
    headerRows: [],
    columns: {},
    firstRow: top,
    lastRow: bands[bands.length - 1]!.bottom,
    transposed: { bands, headerColumns, rows, list },
  };
}

/** How a sheet's tables lie, before it is known what they hold. */
export interface Lying {
  readonly bands: TransposedLayout["bands"];
  readonly cards?: TransposedLayout["cards"] | undefined;
}

/** The list that a sheet makes whose tables lie on their side, or have a form for each activity. */
export function stoodUp(grid: Grid, { bands, cards }: Lying): StoodUp {
  return cards === undefined ? new TransposedGrid(grid, bands) : new CardsGrid(grid, cards);
}

/** How the tables of a sheet lie; null where they stand. */
export function lyingIn(view: SheetView): Lying | null {
  const cards = cardsIn(view);
  if (cards !== null) return { bands: cards, cards };
  const bands = transposedBands(view);
  return bands.length === 0 ? null : { bands };
}

/** The layout of a sheet whose tables lie on their side; its own columns and header rows are none. */
export function layoutAcross(grid: Grid, { bands, cards }: Lying, list: Layout): Layout {
  const { unit, unitFactor, confidence, isCorrected } = list;
  return {
    sheet: grid.sheet,
    headerRows: [],
    columns: {},
    monthColumns: [],
    firstRow: bands[0]!.top,
    lastRow: bands[bands.length - 1]!.bottom,
    unit,
    unitFactor,
    confidence,
    isCorrected,
    transposed: { bands, ...(cards === undefined ? {} : { cards }), list, ...placesOf(stoodUp(grid, { bands, cards }), list) },
  };
}

/** Where the headings stand in the sheet, and which row holds what. */
function placesOf(across: StoodUp, list: Layout): Pick<TransposedLayout, "headerColumns" | "rows"> {
  const heads = list.headerRows.filter((row) => row < list.firstRow);
  const at = (row: number, column: number): CellRef => across.origin({ sheet: "", row, column });
  const columns = heads.flatMap((row) => [1, ...Object.values(list.columns)].map((column) => at(row, column).column));
  return {
    headerColumns: [...new Set(columns)].sort((a, b) => a - b),
    rows: Object.fromEntries(Object.entries(list.columns).map(([role, column]) => [role, at(list.firstRow, column).row])),
  };
}

/** The plan read from the list as a plan of the sheet: every cell where the user sees it; an activity's row is the one its name stands in. */
export function planAcross(plan: Plan, grid: Grid, across: StoodUp, layout: Layout): Plan {
  const back = <T extends Field<unknown>>(field: T): T => (field.cell === null ? field : { ...field, cell: across.origin(field.cell) });
  const rowOf = (item: PlanItem): number =>
    across.origin({ sheet: item.sheet, row: item.row, column: item.activity.cell?.column ?? plan.layout.columns.activity ?? 1 }).row;
  const items = plan.items.map((item): PlanItem => {
    const entries = Object.entries(itemWith(item, {})).map(([key, value]: [string, unknown]) => [
      key,
      isField(value) ? back(value) : value,
    ]);
    const { detailRows: _, ...moved } = Object.fromEntries(entries) as PlanItem;
    const row = across.isTurned(item.row) ? rowOf(item) : across.origin({ sheet: item.sheet, row: item.row, column: 1 }).row;
    const { value } = item.amount;
    const amount = { ...moved.amount, value: { ...value, sharedWithRow: value.sharedWithRow === null ? null : row } };
    return { ...moved, row, amount };
  });
  const stated = plan.stated.map((total): StatedTotal => {
    const cell = across.origin(total.cell);
    const own = plan.items.flatMap(({ row }, at) => (total.rows.includes(row) ? [items[at]!] : []));
    return {
      ...total,
      cell,
      formula: total.formula === null ? null : (grid.at(cell.row, cell.column).formula ?? null),
      rows: [...new Set(own.map(({ row }) => row))],
      activities: own.flatMap(({ activity }) => activity.cell ?? []),
    };
  });
  return {
    ...plan,
    layout: layoutAcross(grid, layout.transposed!, plan.layout),
    items,
    stated,
    others: [
      ...plan.others.flatMap(({ row, role }) =>
        across.isTurned(row) ? [] : [{ row: across.origin({ sheet: plan.sheet, row, column: 1 }).row, role }],
      ),
      ...across.captions.map((row): OtherRow => ({ row, role: "section" })),
    ].sort((a, b) => a.row - b.row),
    statedYears: plan.statedYears.map((year) => (year.cell === null ? year : { ...year, cell: across.origin(year.cell) })),
    notes: plan.notes.map(back),
    headless: (plan.headless ?? []).map(across.origin, across),
    second: (plan.second ?? []).map((table) => ({ ...table, cell: across.origin(table.cell) })),
    odd: (plan.odd ?? []).map((figure) => ({ ...figure, cell: across.origin(figure.cell) })),
    unread: (plan.unread ?? []).map((figures) => ({ ...figures, cell: across.origin(figures.cell) })),
  };
}

function isField(value: unknown): value is Field<unknown> {
  return typeof value === "object" && value !== null && "cell" in value && "text" in value;
}
