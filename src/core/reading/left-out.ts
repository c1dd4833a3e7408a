/** headlessColumns, secondTables: what stands in a plan's area, or beside and below it, and was not read: said, never passed over. */
import type { CellRef } from "../grid/area";
import { isBlank } from "../grid/grid";
import type { Layout, PlanItem, SecondTable, UnreadTexts } from "../plan/plan";
import { INCOME_HALF, LAST_YEAR_NAME, RECORD_NAME, SAMPLE_TEXT } from "../words/sheet-words";
import { TELLING } from "./same-plan";
import type { SheetView } from "./sheet-view";
import { MENTIONS_MONTH, MONTH_MARK, STATE_IN_MONTH } from "../words/month-words";
import { PERIOD_LABEL } from "../words/period-words";
import { readAmount } from "./amounts";
import { headingOver } from "./cell-ledger";
import { SUMMARY_HEADING } from "../words/heading-words";
import { underMonths } from "./unread-months";

/** Fewer cells below each other than this are remarks. */
const FEWEST = 2;
const MOST = 0.6;
/** Activities looked at. */
const SAMPLE = 80;

/** Columns of the table that are filled and have no heading: the cell where it would stand. */
export function headlessColumns(view: SheetView, layout: Layout, items: readonly PlanItem[]): readonly CellRef[] {
  const found = new Map<string, CellRef>();
  for (const part of [layout, ...(layout.parts ?? [])]) {
    const rows = rowsOf(part, items);
    const header = headerBlock(part);
    const last = header[header.length - 1];
    if (last === undefined || rows.length === 0) continue;
    const own = [...Object.values(part.columns), ...part.monthColumns.map(({ column }) => column)];
    const [left, right] = part.span ?? [Math.min(...own), Math.max(...own)];
    // Between months and quarters one cell may be all there is of one.
    const isMatrix = part.monthColumns.length > 0 || part.block?.isText === true;
    for (let column = Math.max(1, left - 1); column <= right + 1; column++) {
      // Beside the table only what nearly every row has is a column of it; beside a month, or texts below months, one may be another month.
      const isBesideMonth = part.monthColumns.some((month) => Math.abs(month.column - column) === 1);
      const isOutside = (column < left || column > right) && part.block?.isText !== true && !isBesideMonth;
      const fewest = isOutside ? Math.max(FEWEST, rows.length * MOST) : isMatrix ? 1 : FEWEST;
      // 时间 over all months stands over a month that has lost its name, too.
      const isUnnamed = (isBesideMonth ? [last] : header).every((row) => isBlank(view.seen(row, column)));
      if (isUnnamed && filledIn(view, column, rows) >= fewest)
        found.set(`${last}/${column}`, { sheet: view.grid.sheet, row: last, column });
    }
  }
  return [...found.values()];
}

/** Words that stand in no activity's name and may be activities: below months, and in columns that are called as the activities' own is. */
export function unreadTexts(view: SheetView, layout: Layout, items: readonly PlanItem[]): readonly UnreadTexts[] {
  const inMonths = textsInMonths(view, layout, items);
  const under = underMonths(view, layout, items);
  return [...[inMonths, under].filter((one) => one !== null), ...textsInColumns(view, layout, items)];
}

/** 活动名称 once more, in a column that has no role: what stands there was not read. */
function textsInColumns(view: SheetView, layout: Layout, items: readonly PlanItem[]): readonly UnreadTexts[] {
  const all = [layout, ...(layout.parts ?? [])];
  const taken = takenBy(layout);
  return all.flatMap((part): UnreadTexts[] => {
    const { activity } = part.columns;
    const own = activity === undefined ? null : headingOver(view, part, activity);
    const [left, right] = part.span ?? [0, -1];
    if (own === null || own.text === "" || part.block?.isText === true) return [];
    for (let column = left; column <= right; column++) {
      const heading = taken.has(column) ? null : headingOver(view, part, column);
      if (heading === null || heading.text !== own.text) continue;
      const cells = rowsOf(part, items).filter((row) => isWords(view.word(view.own(row, column))));
      const [row] = cells;
      taken.add(column);
      if (row === undefined || cells.length < FEWEST) continue;
      const cell = { sheet: view.grid.sheet, row, column };
      return [{ of: "column", name: heading.text, cell, text: view.text(view.own(row, column)), count: cells.length, isSure: true }];
    }
    return [];
  });
}

/** The columns that are read, or named as another's. */
function takenBy(layout: Layout): Set<number> {
  return new Set([
    ...[layout, ...(layout.parts ?? [])].flatMap(({ block, columns, costColumn, monthColumns, partColumns }) => [
      ...Object.values(columns),
      ...(block?.columns ?? []),
      ...monthColumns.map(({ column }) => column),
      ...(costColumn === undefined ? [] : [costColumn]),
      ...(partColumns ?? []),
    ]),
    ...(layout.otherBlocks ?? []).flatMap(({ columns }) => columns),
  ]);
}

/** Words below months, quarters or halves of the year: they mark the time of their row and say more. */
function textsInMonths(view: SheetView, layout: Layout, items: readonly PlanItem[]): UnreadTexts | null {
  let first: UnreadTexts["cell"] | null = null;
  let text = "";
  let count = 0;
  let several = 0;
  let looked = 0;
  for (const part of [layout, ...(layout.parts ?? [])]) {
    const rows = rowsOf(part, items);
    const [left, right] = part.span ?? [0, -1];
    const own = new Set<number>(Object.values(part.columns));
    if (part.block !== undefined || rows.length === 0) continue;
    const months = new Set(part.monthColumns.map(({ column }) => column));
    for (let column = left; column <= right; column++) {
      const heading = own.has(column) || months.has(column) ? null : headingOver(view, part, column);
      if (heading !== null && (heading.isMonth || PERIOD_LABEL.test(heading.text))) months.add(column);
    }
    if (months.size < FEWEST) continue;
    for (const row of rows) {
      const words = new Set<string>();
      for (const column of months) {
        const cell = view.own(row, column);
        if (typeof cell.value !== "string" || !isWords(view.word(cell)) || readAmount(cell).form !== "unparsable") continue;
        if (first === null) [first, text] = [{ sheet: view.grid.sheet, row, column }, view.text(cell)];
        words.add(view.word(cell));
        count++;
      }
      looked++;
      if (words.size >= FEWEST) several++;
    }
  }
  return first === null ? null : { of: "months", name: "", cell: first, text, count, isSure: several > looked / 2 };
}

const isWords = (word: string): boolean => word.length >= FEWEST && !MONTH_MARK.test(word) && !STATE_IN_MONTH.test(word);

/** Columns beside the plan that have its own headings once more and are not read: a table whose other headings do not fit. */
export function tablesBeside(view: SheetView, layout: Layout, items: readonly PlanItem[]): readonly SecondTable[] {
  const taken = takenBy(layout);
  const header = headerBlock(layout);
  const last = header[header.length - 1];
  const rows = rowsOf(layout, items);
  if (last === undefined || rows.length === 0) return [];
  const words = new Set(
    TELLING.flatMap((role) => (layout.columns[role] === undefined ? [] : [view.word(view.seen(last, layout.columns[role]))])),
  );
  const again = view.ownCells(last).filter(({ column, cell }) => {
    const kind = typeof cell.value === "string" ? view.heading(cell.value).senses[0]?.kind : undefined;
    const isTelling = kind === "activity" || kind === "content" || kind === "amount";
    return (
      !taken.has(column) &&
      isTelling &&
      words.has(view.word(cell)) &&
      !(kind === "amount" && isOfSummary(view, last, column)) &&
      !isOfIncome(view, last, column) &&
      filledIn(
        view,
        column,
        view.rows.filter((row) => row > last),
      ) >= FEWEST
    );
  });
  const [first] = again;
  return first === undefined ? [] : [{ cell: { sheet: view.grid.sheet, row: last, column: first.column }, heading: view.text(first.cell) }];
}

/** True below 收入 over columns of their own: a table of income beside the plan. */
function isOfIncome(view: SheetView, row: number, column: number): boolean {
  let from = column;
  while (from > 1 && !isBlank(view.seen(row, from - 1))) from--;
  return [row - 1, row - 2].some((above) => {
    const head = view.seen(above, from);
    return above >= 1 && INCOME_HALF.test(view.word(head));
  });
}

/** True for 季度 | 金额: what stands beside the money is no activity but what activities are summed by. */
function isOfSummary(view: SheetView, row: number, column: number): boolean {
  const kinds = new Set<string | undefined>();
  for (const step of [-1, 1])
    for (let at = column + step; at >= 1 && at <= view.grid.lastColumn && !isBlank(view.seen(row, at)); at += step)
      kinds.add(view.heading(view.text(view.seen(row, at))).senses[0]?.kind);
  const label = view.word(view.seen(row, column - 1));
  const isSummed = SUMMED_BY.some((kind) => kinds.has(kind)) || SUMMARY_HEADING.test(label);
  return isSummed && !THINGS.some((kind) => kinds.has(kind));
}

const SUMMED_BY = ["quarter", "month", "owner", "source", "subject", "unitName"] as const;
const THINGS = ["activity", "content", "task"] as const;

/** The headings of a plan over rows that are not read into it; null where they are another thing's (last year's, a record's). */
export function tableBelow(view: SheetView, row: number): SecondTable | null {
  const kinds = new Set<string>();
  const cells = view.ownCells(row);
  for (const { cell } of cells) {
    const kind = view.sureKind(cell);
    if (kind !== null) kinds.add(kind);
  }
  const isPlan = ["activity", "content"].some((kind) => kinds.has(kind)) && ["month", "date", "quarter"].some((kind) => kinds.has(kind));
  const [first] = cells;
  if (!isPlan || !(kinds.has("amount") || kinds.has("owner")) || kinds.has("income") || kinds.has("actual") || first === undefined)
    return null;
  const below = view.rows.filter((other) => other > row).slice(0, SAMPLE);
  if (below.filter((other) => view.ownCells(other).length >= 3).length < FEWEST || isOfAnother(view, row)) return null;
  return { cell: { sheet: view.grid.sheet, row, column: first.column }, heading: view.text(first.cell) };
}

/** 附：上年执行情况 has the same columns. */
export function isOfAnother(view: SheetView, row: number): boolean {
  return (
    view.rows
      .filter((other) => other < row)
      .slice(-2)
      .map((other) => view.ownCells(other))
      // An activity may be a 总结 too; what names a table stands alone.
      .flatMap((cells) => (cells.length <= 2 ? cells : []))
      .map(({ cell }) => view.word(cell))
      .some((word) => RECORD_NAME.test(word) || LAST_YEAR_NAME.test(word) || SAMPLE_TEXT.test(word))
  );
}

/** Rows of the first header; further down it may stand again. */
function headerBlock({ headerRows, firstRow }: Layout): readonly number[] {
  return headerRows.filter((row, index) => row < firstRow && row === headerRows[0]! + index);
}

function rowsOf({ firstRow, lastRow }: Layout, items: readonly PlanItem[]): readonly number[] {
  const rows = new Set<number>();
  for (const { row } of items) if (row >= firstRow && row <= lastRow && rows.size < SAMPLE) rows.add(row);
  return [...rows];
}

function filledIn(view: SheetView, column: number, rows: readonly number[]): number {
  return rows.slice(0, SAMPLE).filter((row) => !isBlank(view.own(row, column))).length;
}

/** Of the rows so many must name a time for it to be passed over by nobody. */
const SOME = 0.15;

/** True where no activity has a month, and its rows, or the lines between them, name months all the same. */
export function hasUnreadTimes(view: SheetView, items: readonly PlanItem[]): boolean {
  if (items.some(({ months }) => months.value.months.length > 0)) return false;
  const looked = items.slice(0, SAMPLE).map(({ row }) => row);
  const [first, last] = [looked[0], looked[looked.length - 1]];
  if (first === undefined || last === undefined) return false;
  const isNamed = (row: number): boolean =>
    view.ownCells(row).some(({ cell }) => typeof cell.value === "string" && MENTIONS_MONTH.test(view.word(cell)));
  const inRows = looked.filter(isNamed).length;
  const between = view.rows.filter((row) => row >= first - 2 && row < last && !looked.includes(row)).slice(0, SAMPLE);
  return inRows >= Math.max(FEWEST, looked.length * SOME) || between.filter(isNamed).length >= FEWEST;
}
