/** LowerTable: a table of names and figures below a plan or above it, and the tables of money that nobody counts: neither sums of the plan nor income. */
import type { OtherRow, PlanItem, SecondTable } from "../plan/plan";
import { simplify, tidy } from "../words";
import { SUMMED_CLASS } from "../words/heading-words";
import { LAST_YEAR_NAME, RECORD_NAME } from "../words/sheet-words";
import { knownSum } from "./known-sum";
import { isBalanceLabel, isIncomeLabel, isTotalOfAll, totalKind } from "./labels";
import { figureIn } from "./odd/figures";
import type { SheetView } from "./sheet-view";
import { yearsIn } from "./years";

export interface LowerLine {
  readonly row: number;
  readonly text: string;
  /** The text, ready for comparing. */
  readonly word: string;
  readonly figure: number;
}

export interface LowerTable {
  readonly row: number;
  /** Of the heading of its names, and that itself. */
  readonly column: number;
  readonly heading: string;
  readonly amountColumn: number;
  /** 元 in a unit of its own heading; null where that names none. */
  readonly factor: number | null;
  readonly lines: readonly LowerLine[];
  /** 合计 below its lines. */
  readonly total: LowerLine | null;
  /** True where its names are kinds of spending: 类别 | 金额. */
  readonly isOfClasses: boolean;
}

/** Fewer lines make no table. */
const FEWEST = 2;

/** Beside names and money, in any such table; and in one above the plan, which below it would have been read as its next part. */
const BESIDE_MONEY: readonly (string | null)[] = ["seq", "quantity", "remark", null];
const OF_A_PART = [...BESIDE_MONEY, "month", "date", "owner", "participants", "heads", "unitPrice", "place"];

/** Tables whose header is another table's: a column of names, one of money, perhaps how many they are, and nothing else; `top`: the plan's header. */
export function lowerTables(view: SheetView, others: readonly OtherRow[], top = 0): readonly LowerTable[] {
  const elsewhere = new Set(others.filter(({ role }) => role === "other-table-row" || role === "other-table-total").map(({ row }) => row));
  return others.flatMap(({ row, role }) => (role === "other-table-header" ? (tableAt(view, row, elsewhere, row < top) ?? []) : []));
}

function tableAt(view: SheetView, row: number, elsewhere: ReadonlySet<number>, isAbove: boolean): LowerTable | null {
  const cells = view.ownCells(row);
  const amount = cells.find(({ cell }) => view.sureKind(cell) === "amount");
  const name = cells.find(({ cell, column }) => {
    const isName = ["activity", "content"].includes(view.sureKind(cell) ?? "") || SUMMED_CLASS.test(view.word(cell));
    return isName && amount !== undefined && column < amount.column;
  });
  if (amount === undefined || name === undefined) return null;
  const isNothingElse = cells.every(
    (own) => own === amount || own === name || (isAbove ? OF_A_PART : BESIDE_MONEY).includes(view.sureKind(own.cell)),
  );
  if (!isNothingElse || isOfRecord(view, row)) return null;
  const lines: LowerLine[] = [];
  for (let at = row + 1; elsewhere.has(at); at++) {
    const label = view.own(at, name.column);
    const first = view.ownCells(at).find(({ cell, column }) => typeof cell.value === "string" && column <= name.column);
    const cell = typeof label.value === "string" ? label : first?.cell;
    const figure = figureIn(view.own(at, amount.column));
    if (cell === undefined || figure === null) break;
    lines.push({ row: at, text: view.text(cell), word: view.word(cell), figure });
    if (isTotalOfAll(view.word(cell)) || (isAbove && totalKind(view.word(cell)) !== null)) break;
  }
  const last = lines[lines.length - 1];
  const total = last !== undefined && isTotalOfAll(last.word) ? last : null;
  const own = total === null && !(isAbove && last !== undefined && totalKind(last.word) !== null) ? lines : lines.slice(0, -1);
  if (own.length < FEWEST || own.some(({ word }) => isIncomeLabel(word) || isBalanceLabel(word) || totalKind(word) !== null)) return null;
  return {
    row,
    column: name.column,
    heading: view.text(name.cell),
    amountColumn: amount.column,
    factor: view.heading(view.text(amount.cell)).unit?.factor ?? null,
    lines: own,
    total,
    isOfClasses: SUMMED_CLASS.test(view.word(name.cell)),
  };
}

/** What stands alone in the row above the header; "" where nothing does. */
function captionOver(view: SheetView, row: number): string {
  const above = view.rows.filter((other) => other < row).slice(-1);
  const [cells] = above.map((other) => view.ownCells(other));
  return cells?.length === 1 ? view.word(cells[0]!.cell) : "";
}

/** 附：上年执行情况 above the header. */
const isOfRecord = (view: SheetView, row: number): boolean => RECORD_NAME.test(captionOver(view, row));

/** 2025年活动支出情况（供参考） below the plan for 2026: nobody takes it for this year's. */
function isOfYearsBefore(view: SheetView, row: number, year: number | null): boolean {
  const caption = captionOver(view, row);
  const years = yearsIn(caption);
  return LAST_YEAR_NAME.test(caption) || (year !== null && years.length > 0 && years.every((named) => named.year < year));
}

export const sumOfLines = ({ lines }: LowerTable): number => lines.reduce((sum, { figure }) => sum + figure, 0);

/** Tables of things the plan does not name, whose money is not the plan's own either: said, since nobody counts them. */
export function uncountedTables(
  view: SheetView,
  tables: readonly LowerTable[],
  items: readonly PlanItem[],
  year: number | null,
): SecondTable[] {
  // Most sheets have none: the names of a hundred thousand rows are not gathered for nothing.
  if (tables.length === 0) return [];
  const names = new Set(items.flatMap(namesOf));
  const sum = knownSum(items) / 100;
  return tables.flatMap((table): SecondTable[] => {
    const own = sumOfLines(table) * (table.factor ?? 1);
    const isKnown = table.lines.filter(({ word }) => names.has(word)).length * 2 >= table.lines.length;
    if (table.isOfClasses || isKnown || Math.abs(own - sum) < 1 || isOfYearsBefore(view, table.row, year)) return [];
    return [{ cell: { sheet: view.grid.sheet, row: table.row, column: table.column }, heading: table.heading }];
  });
}

function namesOf({ activity, owner, section, task, unitName }: PlanItem): readonly string[] {
  return [activity.value, owner.value, section, task?.value, unitName?.value].flatMap((name) =>
    name === null || name === undefined ? [] : [simplify(tidy(name)).toLowerCase()],
  );
}
