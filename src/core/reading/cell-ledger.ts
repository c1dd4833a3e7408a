/** unreadFigures: the ledger of cells: every number in a plan's area has a role; what is left over is unread, and said. */
import type { CellRef } from "../grid/area";
import { type Cell, isBlank } from "../grid/grid";
import { isDateFormat } from "../grid/dates";
import type { Field, Layout, PlanItem, StatedTotal, UnreadFigures } from "../plan/plan";
import {
  CODE_HEADING,
  FIGURE_LIKE_TEXT,
  GROUP_SUM_HEADING,
  MONEY_LIKE_TEXT,
  NO_MONEY_HEADING,
  OF_WHICH_HEADING,
  RUNNING_HEADING,
} from "../words/figure-words";
import { ADDED_BUDGET, ADJUSTED_BUDGET, ASKED_BUDGET, FIRST_BUDGET, GRANTED_BUDGET } from "../words/heading-words";
import { readAmount } from "./amounts";
import { arithmeticOf } from "./columns/arithmetic";
import type { Heading } from "./headings";
import { languagesOf } from "./labels";
import { monthSums } from "./columns/month-sums";
import { SAMPLE, type SheetView } from "./sheet-view";
import { wordedUnread } from "./worded-amounts";

/** Columns beside the named ones that still touch the table. */
const MOST_BESIDE = 12;
/** Figures of a column that no heading names and that lie in no more rows than this are remarks beside the table. */
const FEWEST = 2;

/** 元, 千元 and 万元 to each other. */
const UNITS = [1, 1000, 0.001, 10_000, 0.0001];

/** Kinds of headings whose figures count something else than this plan's money, whichever column was taken for the role. */
const OTHER_FIGURES: ReadonlySet<string> = new Set([
  "seq",
  "quarter",
  "month",
  "week",
  "date",
  "heads",
  "quantity",
  "unitPrice",
  "actual",
  "lastYear",
  "code",
  "rate",
  "remaining",
  "adjusted",
  "approval",
  "done",
  "unit",
  "income",
  "status",
]);

/** The figures of a plan's rows that are neither read into it nor explained by those that are, by column. */
export function unreadFigures(
  view: SheetView,
  layout: Layout,
  items: readonly PlanItem[],
  stated: readonly StatedTotal[],
): readonly UnreadFigures[] {
  const found: UnreadFigures[] = [];
  const all = [layout, ...(layout.parts ?? [])];
  const taken = new Set([...all.flatMap(columnsOf), ...(layout.otherBlocks ?? []).flatMap(({ columns }) => columns)]);
  for (const part of all) {
    const isInBlock = ({ activity: { cell } }: PlanItem): boolean => cell === null || cell.column === part.columns.activity;
    const rows = items.filter(
      (item) => item.row >= part.firstRow && item.row <= part.lastRow && (part.block === undefined || isInBlock(item)),
    );
    found.push(...figuresInBandsBelow(view, part, items));
    const worded = wordedUnread(view, part, rows);
    if (worded !== null) found.push(worded);
    if (rows.length > 0) found.push(...unreadIn(view, part, rows, { taken, known: found, stated }));
  }
  return found;
}

/** A grid of months goes on below in bands of its own: its headings stand there again, and what follows them was not read. */
function figuresInBandsBelow(
  view: SheetView,
  { block, columns, firstRow, headerRows }: Layout,
  items: readonly PlanItem[],
): UnreadFigures[] {
  const { activity, amount } = columns;
  const last = headerRows.filter((row) => row < firstRow).pop();
  if (block === undefined || activity === undefined || amount === undefined || last === undefined) return [];
  const head = view.word(view.seen(last, activity));
  const from = view.rows.find((row) => row > firstRow && head !== "" && view.word(view.own(row, activity)) === head);
  if (from === undefined) return [];
  const read = new Set(items.filter((item) => isRead(item, amount)).map(({ row }) => row));
  const left = view.rows.flatMap((row) => {
    const figure = row > from && !read.has(row) && !isBlank(view.own(row, activity)) ? figureOf(view.own(row, amount)) : null;
    return figure === null ? [] : [{ row, figure }];
  });
  const [first] = left;
  if (first === undefined) return [];
  const cell = { sheet: view.grid.sheet, row: first.row, column: amount };
  const sum = left.reduce((all, { figure }) => all + figure, 0);
  return [{ cell, heading: view.text(view.seen(last, amount)), count: left.length, sum: Math.round(sum * 100) / 100 }];
}

/** What is explained already. */
interface Known {
  readonly taken: ReadonlySet<number>;
  readonly known: readonly UnreadFigures[];
  readonly stated: readonly StatedTotal[];
}

function unreadIn(view: SheetView, layout: Layout, items: readonly PlanItem[], { taken, known, stated }: Known): UnreadFigures[] {
  const own = columnsOf(layout);
  const beside = touching(view, layout, items, taken);
  const inMonths = new Set(layout.monthColumns.map(({ column }) => column));
  const ofMonths = monthSums(inMonths, beside, (column) => headingOver(view, layout, column));
  const asked = beside.filter((column) => !taken.has(column) && !ofMonths.has(column) && !known.some(({ cell }) => cell.column === column));
  if (asked.length === 0) return [];
  const arithmetic = arithmeticOf(
    view,
    [...new Set([...own, ...asked, ...beside])].sort((a, b) => a - b),
    [...new Set(items.slice(0, SAMPLE).map(({ row }) => row))],
  );
  const amount = layout.columns.amount;
  return asked.flatMap((column): UnreadFigures[] => {
    const heading = headingOver(view, layout, column);
    const kind = heading?.senses[0]?.kind;
    // Below 月份 joined over all months one figure is an amount of the month whose own heading is gone.
    const isMonths = column > Math.min(...inMonths) && column < Math.max(...inMonths) && (heading === null || kind === "month");
    if (isMonths) return figuresIn(view, column, heading, items, 1);
    const counted = amount === undefined ? null : headingOver(view, layout, amount);
    // 追加 beside 预算 is more money; beside 调整后预算 it is in that.
    const isMore = kind === "adjusted" && ADDED_BUDGET.test(heading!.text) && !(counted !== null && isSettled(counted));
    if (kind !== undefined && OTHER_FIGURES.has(kind) && !isMore) return [];
    // 2027年预计 beside 2026年预算.
    const [year, planned] = [heading?.year ?? null, amount === undefined ? null : (headingOver(view, layout, amount)?.year ?? null)];
    if (year !== null && planned !== null && year !== planned) return [];
    if (heading !== null && (NO_MONEY_HEADING.test(heading.text + heading.bracket) || CODE_HEADING.test(heading.text))) return [];
    if (heading !== null && RUNNING_HEADING.test(heading.text + heading.bracket) && neverFalls(view, column, items)) return [];
    if (heading !== null && OF_WHICH_HEADING.test(heading.text) && isWithinAmount(view, column, layout, items)) return [];
    // 申报金额 beside 核定金额, which counts.
    if (heading !== null && counted !== null && isAsked(heading, counted)) return [];
    if (heading !== null && counted !== null && isFirst(heading, counted) && isFollowed(view, column, amount!, items)) return [];
    const { sums, products, counting, running, derived } = arithmetic;
    if (counting.has(column) || running.has(column) || derived.has(column)) return [];
    // 小计 of columns that are read, or one of the items and factors of the amount.
    if (sums.has(column) && sums.get(column)!.every((part) => taken.has(part) || asked.includes(part)) && amount !== undefined) return [];
    const isPart = (made: ReadonlyMap<number, readonly number[]>): boolean =>
      [...made].some(([target, parts]) => parts.includes(column) && (target === amount || sums.has(target) || products.has(target)));
    if (stated.some(({ origin, cell }) => origin === "group-column" && cell.column === column)) return [];
    if (isPart(sums) || isPart(products) || products.has(column) || isAmountAgain(view, column, layout, items)) return [];
    return figuresIn(view, column, heading, items, FEWEST);
  });
}

/** Groups of rows whose sums agree, of all that such a column sums: then it sums them, and those that do not agree are wrong. */
const AGREEING = 0.6;

/** The sums of groups of rows in a column beside the amounts (月小计, 类别小计), each in the first row of its group. */
export function groupTotals(view: SheetView, layout: Layout, items: readonly PlanItem[]): readonly StatedTotal[] {
  const { amount } = layout.columns;
  const own = columnsOf(layout);
  const [left, right] = layout.span ?? [Math.min(...own), Math.max(...own) + 1];
  const headed: number[] = [];
  for (let column = left; column <= right; column++) {
    const heading = own.includes(column) || layout.monthColumns.length > 0 ? null : headingOver(view, layout, column);
    // 活动预算 over the lines of an activity's cost.
    const isOfLines = layout.costColumn !== undefined && heading?.senses[0]?.kind === "amount";
    if (heading !== null && (isOfLines || GROUP_SUM_HEADING.test(heading.text))) headed.push(column);
  }
  // Most tables have no such column, and their rows need not be gone through.
  if (amount === undefined || headed.length === 0) return [];
  const rows = items.filter(({ row, amount: { cell } }) => row >= layout.firstRow && row <= layout.lastRow && cell?.column === amount);
  if (rows.length < (layout.costColumn === undefined ? 3 : 2)) return [];
  for (const column of headed) {
    const groups = groupsIn(view, column, layout, rows);
    const right = groups.filter(({ total, sum }) => total.amount.fen === sum).length;
    if (groups.length >= 2 && (groups.length < rows.length || layout.costColumn !== undefined) && right >= groups.length * AGREEING)
      return groups.map(({ total }) => total);
  }
  return [];
}

function groupsIn(
  view: SheetView,
  column: number,
  { unitFactor }: Layout,
  items: readonly PlanItem[],
): { readonly total: StatedTotal; readonly sum: number }[] {
  const groups: { cell: Cell; items: PlanItem[] }[] = [];
  for (const item of items) {
    const cell = view.own(item.row, column);
    if (readAmount(cell).fen !== null) groups.push({ cell, items: [item] });
    else groups[groups.length - 1]?.items.push(item);
  }
  return groups.map(({ cell, items: own }) => ({
    sum: own.reduce((sum, { amount }) => sum + (amount.value.fen ?? 0), 0),
    total: {
      role: "subtotal",
      cell: { sheet: view.grid.sheet, row: own[0]!.row, column },
      text: view.text(cell),
      amount: readAmount(cell, unitFactor),
      formula: cell.formula ?? null,
      rows: own.map(({ row }) => row),
      origin: "group-column",
      month: null,
    },
  }));
}

/** 调整后预算, 核定金额: what was added or taken off is in it. */
const isSettled = ({ text }: Heading): boolean => ADJUSTED_BUDGET.test(text) || GRANTED_BUDGET.test(text);

const isCalled = ({ text }: Heading, pattern: RegExp): boolean => [text, ...languagesOf(text)].some((name) => pattern.test(name));

/** 申报金额 beside 核定金额, or 批复预算 Budget. */
const isAsked = (heading: Heading, counted: Heading): boolean => isCalled(heading, ASKED_BUDGET) && isCalled(counted, GRANTED_BUDGET);

/** 年初预算 beside 调整后预算. */
const isFirst = (heading: Heading, counted: Heading): boolean => isCalled(heading, FIRST_BUDGET) && isCalled(counted, ADJUSTED_BUDGET);

/** True where each figure has the one that counts beside it. */
function isFollowed(view: SheetView, column: number, amount: number, items: readonly PlanItem[]): boolean {
  return items.every(({ row }) => figureOf(view.own(row, column)) === null || !isBlank(view.own(row, amount)));
}

/** True when no figure is larger than its row's amount: 其中：奖品. */
function isWithinAmount(view: SheetView, column: number, { columns: { amount } }: Layout, items: readonly PlanItem[]): boolean {
  if (amount === undefined) return false;
  return items.every(({ row }) => (figureOf(view.own(row, column)) ?? 0) <= (figureOf(view.own(row, amount)) ?? Infinity));
}

/** True when each figure is no less than the one above it, as what has been added up so far is. */
function neverFalls(view: SheetView, column: number, items: readonly PlanItem[]): boolean {
  // Tables beside each other have activities in the same rows.
  const rows = [...new Set(items.map(({ row }) => row))].sort((a, b) => a - b);
  const figures = rows.map((row) => figureOf(view.own(row, column))).filter((figure) => figure !== null);
  return figures.every((figure, at) => at === 0 || figure >= figures[at - 1]!);
}

/** Of figures below the other unit so many must be the amounts. */
const IN_OTHER_UNIT = 0.75;

/** The amounts once more, in another unit or the same. */
function isAmountAgain(view: SheetView, column: number, layout: Layout, items: readonly PlanItem[]): boolean {
  const { amount } = layout.columns;
  if (amount === undefined) return false;
  const ratios = items.flatMap(({ row }) => {
    const [one, other] = [figureOf(view.own(row, column)), figureOf(view.own(row, amount))];
    return one === null || other === null ? [] : [one / other];
  });
  // Where the heading names the other unit, what does not fit is wrong, and is said to be.
  const unit = headingOver(view, layout, column)?.unit ?? null;
  const share = unit === null || unit.factor === layout.unitFactor ? 1 : IN_OTHER_UNIT;
  const isIn = (factor: number): boolean => ratios.filter((ratio) => Math.abs(ratio / factor - 1) < 1e-9).length >= ratios.length * share;
  return ratios.length >= FEWEST && UNITS.some(isIn);
}

function figuresIn(view: SheetView, column: number, heading: Heading | null, items: readonly PlanItem[], fewest: number): UnreadFigures[] {
  let first: CellRef | null = null;
  let count = 0;
  let sum = 0;
  for (const item of items) {
    const cell = view.own(item.row, column);
    const figure = figureOf(cell);
    if (figure === null || isRead(item, column)) continue;
    first ??= { sheet: item.sheet, row: item.row, column };
    count++;
    sum += figure;
  }
  if (first === null || (heading === null && count < fewest)) return [];
  return [{ cell: first, heading: heading?.text ?? "", count, sum: Math.round(sum * 100) / 100 }];
}

/** A number that could be money: no date, no share, no telephone; also one written as text with nothing else beside it. */
export function figureOf({ value, format }: Cell): number | null {
  if (typeof value === "number") {
    if (value === 0 || (format !== undefined && (isDateFormat(format) || format.includes("%")))) return null;
    return Number.isInteger(value) && (isTelephone(String(value)) || isYear(value)) ? null : value;
  }
  if (typeof value !== "string" || value.length > 20 || !FIGURE_LIKE_TEXT.test(value) || isTelephone(value)) return null;
  const { fen, form } = readAmount({ value });
  return fen !== null && fen !== 0 && (form === "text" || form === "approx") && MONEY_LIKE_TEXT.test(value) ? fen / 100 : null;
}

/** 2026; 2000 and 2050 are sums of money as well, and no plan's year. */
const isYear = (value: number): boolean => value >= 1990 && value <= 2100 && value % 50 !== 0;

function isTelephone(text: string): boolean {
  return /^(?:1[3-9]\d{9}|0?\d{2,4}-?\d{7,8}|[2-9]\d{6,7})$/.test(text.replace(/\s/g, ""));
}

/** True when the item was read from this cell. */
function isRead(item: PlanItem, column: number): boolean {
  const fields: readonly (Field<unknown> | null)[] = [item.months, item.activity, item.owner, item.amount, ...(item.monthCells ?? [])];
  return fields.some((field) => field?.cell?.row === item.row && field.cell.column === column);
}

function columnsOf({ columns, monthColumns, unitColumn, endColumn, partColumns }: Layout): number[] {
  return [
    ...Object.values(columns),
    ...monthColumns.map(({ column }) => column),
    ...(unitColumn === undefined ? [] : [unitColumn]),
    ...(endColumn === undefined ? [] : [endColumn]),
    ...(partColumns ?? []),
  ];
}

/** The table's columns from the first to the last that is named or filled without a gap. */
export function touching(view: SheetView, layout: Layout, items: readonly PlanItem[], taken: ReadonlySet<number>): number[] {
  const own = columnsOf(layout);
  let left = Math.min(...own);
  let right = Math.max(...own);
  const rows = items.slice(0, 60).map(({ row }) => row);
  const isFilled = (column: number): boolean =>
    headingOver(view, layout, column) !== null || rows.filter((row) => view.own(row, column).value !== null).length >= FEWEST;
  for (let more = 0; more < MOST_BESIDE && left > 1 && !taken.has(left - 1) && isFilled(left - 1); more++) left--;
  for (let more = 0; more < MOST_BESIDE && !taken.has(right + 1) && right < view.grid.lastColumn && isFilled(right + 1); more++) right++;
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

/** The lowest heading over a column. */
export function headingOver(view: SheetView, { headerRows }: Layout, column: number): Heading | null {
  const block = headerRows.filter((row, index) => index === 0 || row === headerRows[0]! + index);
  for (const row of [...block].reverse()) {
    const text = view.text(view.seen(row, column));
    if (text !== "") return view.heading(text);
  }
  return null;
}
