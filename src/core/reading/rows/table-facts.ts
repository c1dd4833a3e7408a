/** What is known of a table as a whole before its rows are sorted. */
import type { ColumnRole } from "../../terms/column-role";
import { columnName } from "../../grid/area";
import { isBlank } from "../../grid/grid";
import type { Layout } from "../../plan/plan";
import { readAmount } from "../amounts";
import type { ItemReader } from "../item";
import { isBalanceLabel, isNoteStart, isSignature, totalKind } from "../labels";
import type { SheetView } from "../sheet-view";
import { type FormulaSays, formulaSays } from "./formulas";
import { CLASS_OF_INCOME, CLASS_OF_SPENDING, SECTION_START } from "../../words/row-words";
import { detailRows, groupRows, numberedGroups } from "./groups";
import { isSurelyNumbered, numberOf } from "./heading-time";
import { nameHeadings } from "./name-headings";
import { numberedParts } from "./numbered-parts";

/** A table, and what is true of all of it. Made once per table, before its first row is sorted. */
export class TableFacts {
  readonly left: number;
  readonly right: number;
  /** Words of the first header row by column. */
  readonly header: ReadonlyMap<number, string>;
  readonly headerWords: ReadonlySet<string>;
  /** The heading of the activities as it is written; a page's header repeated below is told by it. */
  readonly activityHeading: string | null;
  readonly lastActivityRow: number;
  /** Rows that carry the sum of those below. */
  readonly groups: ReadonlySet<number>;
  /** Of those told by the numbers of the rows, the last row of each. */
  readonly numbered: ReadonlyMap<number, number>;
  /** Rows that break down the activity above them. */
  readonly details: ReturnType<typeof detailRows>;
  /** True when the rows are numbered 1, 2, 3 …: those numbered 一、二、 are then headings over them. */
  readonly hasFigures: boolean;
  /** True when nearly every row says when, who or which number it is: one that says nothing of it is unusual. */
  readonly isTold: boolean;
  /** What formulas of the amount column say of their column, by row; rows without one are left out. */
  readonly formulas: ReadonlyMap<number, FormulaSays>;
  readonly moneyColumns: ReadonlySet<number>;
  /** The column that says of each row whether it is income or spending; null where there is none. */
  private readonly classColumn: number | null;
  /** 收入 beside 支出: a row with a figure there, and nobody who does it, is income. */
  private readonly incomeColumn: number | null;
  private knownValues: ReadonlySet<string> | null = null;
  private groupRowKnown: number | null = null;
  private numberedKnown: boolean | null = null;
  private numberedNamesKnown: boolean | null = null;
  private nameHeadingsKnown: ReadonlySet<number> | null = null;
  private readonly defaults = new Map<number, string | null>();

  constructor(
    readonly view: SheetView,
    readonly layout: Layout,
    readonly items: ItemReader,
  ) {
    const { columns, monthColumns, headerRows } = layout;
    const all = [...Object.values(columns), ...monthColumns.map((entry) => entry.column)];
    this.left = Math.min(...all, layout.span?.[0] ?? Infinity);
    this.right = Math.max(...all, layout.span?.[1] ?? 0);
    this.header = headerWords(view, layout);
    this.headerWords = new Set(this.header.values());
    const last = headerRows[headerRows.length - 1];
    const heading = last === undefined || columns.activity === undefined ? null : view.seen(last, columns.activity).value;
    this.activityHeading = typeof heading === "string" ? heading : null;
    this.hasFigures = hasFigures(view, layout);
    const parts = numberedParts(view, layout);
    // What is made up of parts is an activity and heads none.
    this.numbered = new Map([...numberedGroups(view, layout)].filter(([row]) => !parts.has(row + 1)));
    this.groups = this.numbered.size > 0 || parts.size > 0 ? new Set(this.numbered.keys()) : groupRows(view, layout);
    this.details =
      parts.size === 0
        ? detailRows(view, layout, () => this.nameHeadings)
        : withParts(
            detailRows(view, layout, () => this.nameHeadings),
            parts,
          );
    this.formulas = formulasOf(view, layout);
    this.lastActivityRow = lastActivityRow(view, layout, this.formulas);
    this.isTold = isTold(view, layout);
    this.classColumn = classColumn(view, layout, this.left, this.right);
    this.incomeColumn = incomeColumn(view, layout, this.left, this.right);
    this.moneyColumns = new Set(
      [columns.amount, columns.unitPrice, columns.heads, ...monthColumns.map((entry) => entry.column)].filter(
        (column) => column !== undefined,
      ),
    );
  }

  /** True for a row whose amount adds other rows up. */
  isSumRow(row: number): boolean {
    return this.formulas.get(row)?.kind === "sum";
  }

  /** True for a row that the table itself calls income. */
  isIncome(row: number): boolean {
    if (this.classColumn !== null && CLASS_OF_INCOME.test(this.view.word(this.view.seen(row, this.classColumn)))) return true;
    const { amount, owner } = this.layout.columns;
    if (this.incomeColumn === null || amount === undefined || !isBlank(this.view.own(row, amount))) return false;
    const isOwned = owner !== undefined && !isBlank(this.view.seen(row, owner));
    return !isOwned && (readAmount(this.view.own(row, this.incomeColumn)).fen ?? 0) !== 0;
  }

  /** True for the text that stands in a column in every row of the form (未开始). */
  isDefault(column: number, word: string): boolean {
    if (!this.defaults.has(column)) this.defaults.set(column, defaultOf(this.view, this.layout, column));
    return this.defaults.get(column) === word;
  }

  /** The last row whose group (a class of work, a department) is named, in a table of months with activities in its cells; without groups, Infinity. */
  get lastGroupRow(): number {
    return (this.groupRowKnown ??= lastGroupRow(this.view, this.layout));
  }

  /** True when the headings of blocks are numbered in turn: 一、三月份 and 二、五月份 are March and May. */
  get hasNumberedHeadings(): boolean {
    return (this.numberedKnown ??= hasNumberedHeadings(this.view, this.layout));
  }

  /** True where some activity that says when or who is itself numbered 一、 or （一）: such numbers are then no heading's. */
  get hasNumberedNames(): boolean {
    return (this.numberedNamesKnown ??= hasNumberedNames(this.view, this.layout));
  }

  /** Rows of a name and nothing else that head the rows below them. */
  get nameHeadings(): ReadonlySet<number> {
    return (this.nameHeadingsKnown ??= nameHeadings(this.view, this.layout));
  }

  /** True for a text that some row gives as its owner, source, subject, group or month: a line of statistics is named by it. */
  isKnownValue(word: string): boolean {
    this.knownValues ??= knownValues(this.view, this.layout);
    return this.knownValues.has(word);
  }
}

/** The one column of income within the table; null where there is none. */
function incomeColumn(view: SheetView, { columns, headerRows }: Layout, left: number, right: number): number | null {
  const last = headerRows[headerRows.length - 1];
  if (last === undefined) return null;
  const found: number[] = [];
  for (let column = left; column <= right; column++)
    if (!Object.values(columns).includes(column) && view.heading(view.text(view.seen(last, column))).senses[0]?.kind === "income")
      found.push(column);
  return found.length === 1 ? found[0]! : null;
}

/** 收支类别 over 收入 and 支出, in every row or joined over several. */
function classColumn(view: SheetView, { columns, firstRow, lastRow }: Layout, left: number, right: number): number | null {
  const rows = view.sample(firstRow, lastRow);
  for (let column = left; column <= right; column++) {
    if (column === columns.activity || column === columns.amount) continue;
    const words = rows.map((row) => view.word(view.seen(row, column))).filter((word) => word !== "" && totalKind(word) === null);
    const income = words.filter((word) => CLASS_OF_INCOME.test(word)).length;
    const isAll = words.every((word) => CLASS_OF_INCOME.test(word) || CLASS_OF_SPENDING.test(word));
    if (income > 0 && income < words.length && isAll) return column;
  }
  return null;
}

const withParts = (details: ReturnType<typeof detailRows>, parts: ReadonlySet<number>): ReturnType<typeof detailRows> =>
  new Map([...details, ...[...parts].map((row) => [row, "activity"] as const)]);

function hasNumberedNames(view: SheetView, { columns, firstRow, lastRow }: Layout): boolean {
  const { activity, month, owner } = columns;
  const told = [month, owner].filter((column) => column !== undefined);
  return (
    activity !== undefined &&
    view.sample(firstRow, lastRow).some((row) => {
      const cell = view.own(row, activity);
      return (
        typeof cell.value === "string" && SECTION_START.test(view.word(cell)) && told.some((column) => !isBlank(view.own(row, column)))
      );
    })
  );
}

function lastGroupRow(view: SheetView, { block, columns, firstRow, lastRow }: Layout): number {
  const shared = (block?.columns ?? []).filter((column) => column !== columns.activity);
  if (shared.length === 0) return Infinity;
  let last = Infinity;
  for (const row of view.rows) {
    if (row < firstRow || row > lastRow) continue;
    if (shared.some((column) => !isBlank(view.seen(row, column)))) last = row;
  }
  // Below the last month named, what stands right under it is of that month as well.
  while (columns.month !== undefined && last < lastRow && view.ownCells(last + 1).length > 0) last++;
  return last;
}

/** Rows looked at for headings, and headings that say enough. */
const HEADING_ROWS = 2000;

/** True when the rows of one text that begin with a number begin with 1, 2, 3 …, or one of them with what no list of months begins with. */
function hasNumberedHeadings(view: SheetView, { firstRow, lastRow, span }: Layout): boolean {
  const end = span?.[1] ?? Infinity;
  const numbers: number[] = [];
  const all: number[] = [];
  let rows = 0;
  for (const row of view.rows) {
    if (row < firstRow || row > lastRow) continue;
    if (++rows > HEADING_ROWS) break;
    // What stands right of the table, 联系人 beside the first heading, is none of it.
    const cells = view.ownCells(row).filter(({ column }) => column <= end);
    const [first] = cells;
    if (first === undefined || typeof first.cell.value !== "string" || cells.slice(1).some(({ cell }) => typeof cell.value === "string"))
      continue;
    if (isSurelyNumbered(first.cell.value)) return true;
    const number = numberOf(first.cell.value);
    if (number === null) continue;
    all.push(number);
    // （一） stands within 一、 or beside it, and is told from a month by its brackets.
    if (!/^\s*[（(]/.test(first.cell.value)) numbers.push(number);
  }
  return numbers.length > 0 && [numbers, all].some((ones) => ones.every((number, at) => number === at + 1));
}

/** Roles whose values a table below may be broken down by. */
const GROUPING: readonly ColumnRole[] = ["owner", "source", "subject", "task", "month", "quarter", "unitName", "partner"];

function knownValues(view: SheetView, { columns, firstRow }: Layout): ReadonlySet<string> {
  const found = new Set<string>();
  const wanted = GROUPING.map((role) => columns[role]).filter((column) => column !== undefined);
  for (const row of view.rows) {
    if (row < firstRow || found.size > 500) continue;
    for (const column of wanted) {
      const cell = view.own(row, column);
      if (typeof cell.value !== "string" || isBlank(cell)) continue;
      // 二、职工教育 without an activity beside it heads a block and is no value of its column.
      const isHeading = columns.activity !== undefined && isBlank(view.seen(row, columns.activity)) && SECTION_START.test(view.word(cell));
      if (!isHeading) found.add(view.word(cell));
    }
  }
  return found;
}

/** The text that most rows have in a column; null when they differ. */
function defaultOf(view: SheetView, { firstRow }: Layout, column: number): string | null {
  const counts = new Map<string, number>();
  const rows = view.sample(firstRow);
  for (const row of rows) {
    const cell = view.own(row, column);
    if (typeof cell.value === "string" && !isBlank(cell)) counts.set(view.word(cell), (counts.get(view.word(cell)) ?? 0) + 1);
  }
  for (const [word, count] of counts) if (count >= 3 && count >= rows.length * 0.5) return word;
  return null;
}

function formulasOf(view: SheetView, { columns, firstRow, lastRow }: Layout): ReadonlyMap<number, FormulaSays> {
  const found = new Map<number, FormulaSays>();
  const { amount } = columns;
  if (amount === undefined) return found;
  const speaksOfColumn = new RegExp(`(?<![A-Z])\\$?${columnName(amount)}\\$?\\d|\\[|COUNT|SUMIF|SUMPRODUCT`, "i");
  for (const row of view.grid.formulaRows()) {
    if (row < firstRow || row > lastRow) continue;
    const { formula } = view.own(row, amount);
    // 100,000 products of the row's own cells are told at a glance.
    if (formula === undefined || !speaksOfColumn.test(formula)) continue;
    const says = formulaSays(formula, row, amount);
    if (says.kind !== "across" && says.kind !== "else") found.set(row, says);
  }
  return found;
}

function isTold(view: SheetView, { columns, firstRow }: Layout): boolean {
  const telling = [columns.month, columns.owner, columns.seq, columns.date].filter((column) => column !== undefined);
  const { activity, amount } = columns;
  if (activity === undefined || amount === undefined || telling.length === 0) return false;
  const isNamed = (row: number): boolean => {
    const name = view.own(row, activity);
    return typeof name.value === "string" && !isBlank(name) && !isBlank(view.own(row, amount)) && totalKind(view.word(name)) === null;
  };
  const rows = view.sample(firstRow, Infinity, isNamed);
  const told = rows.filter((row) => telling.some((column) => !isBlank(view.own(row, column)))).length;
  return told >= 2 && told >= rows.length * 0.6;
}

/** Words of the first header row by column; of 2月 over a table beside another, the headings below it. */
function headerWords(view: SheetView, layout: Layout): Map<number, string> {
  const words = new Map<number, string>();
  const [left, right] = layout.span ?? [0, Infinity];
  const isRow = (one: number): boolean => view.ownCells(one).filter(({ column }) => column >= left && column <= right).length >= 2;
  const row = layout.headerRows.find(isRow) ?? layout.headerRows[0];
  if (row === undefined) return words;
  for (const { column, cell } of view.ownCells(row)) if (typeof cell.value === "string") words.set(column, view.word(cell));
  return words;
}

/** True when the rows are numbered in figures. */
function hasFigures(view: SheetView, layout: Layout): boolean {
  const { seq, activity } = layout.columns;
  for (const row of view.sample(layout.firstRow)) {
    if (seq !== undefined && /^[(]?\d{1,3}[).、]?$/.test(view.word(view.own(row, seq)))) return true;
    if (seq === undefined && activity !== undefined && /^(?:\d{1,2}[、.．]|[(]\d{1,2}[)])(?!\d)/.test(view.word(view.own(row, activity))))
      return true;
  }
  return false;
}

/** The last row that has a text of its own in the activity column and something beside it, or stands in a bare list. */
function lastActivityRow(view: SheetView, layout: Layout, formulas: ReadonlyMap<number, FormulaSays>): number {
  const { activity, month, owner, amount } = layout.columns;
  if (activity === undefined) return 0;
  const rows = view.rows;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]!;
    if (row > layout.lastRow) continue;
    if (row < layout.firstRow) return 0;
    const cell = view.own(row, activity);
    if (isBlank(cell) || typeof cell.value !== "string" || totalKind(view.word(cell)) !== null) continue;
    if (isNoteStart(view.word(cell)) || isSignature(view.word(cell)) || isBalanceLabel(view.word(cell))) continue;
    const told = [month, owner].some((column) => column !== undefined && column !== activity && !isBlank(view.own(row, column)));
    if (!told && formulas.has(row)) continue;
    const beside = [month, owner, amount].filter((column) => column !== undefined && !isBlank(view.seen(row, column!)));
    if (beside.length > 0 || (month === undefined && owner === undefined && amount === undefined)) return row;
  }
  return 0;
}
