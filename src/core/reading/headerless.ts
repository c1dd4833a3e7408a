/** headerlessLayout: tables without a header: a list under month headings, or columns told by their contents alone. */
import { isBlank } from "../grid/grid";
import type { Layout } from "../plan/plan";
import { type ColumnFacts, factsOf } from "./columns/facts";
import { isTotalLabel } from "./labels";
import { isMonthText } from "./months";
import type { SheetView } from "./sheet-view";
import { simplify, tidy } from "../words";
import { TIME_TEXT } from "../words/heading-words";
import { PERSON_NAME, PLAN_NAME, ROLL_CALLED } from "../words/sheet-words";

const ROWS_LOOKED_AT = 400;
/** Months that must stand as headings, with something below most of them, before a list is a plan. */
const MIN_MONTHS = 3;

/** Null when nothing in the sheet looks like a plan. */
export function headerlessLayout(view: SheetView): Layout | null {
  return monthList(view) ?? bareTable(view);
}

/**
 *   一月份
 *   春节慰问   王丽华   3000
 *   二月份
 *   …
 */
function monthList(view: SheetView): Layout | null {
  const { grid } = view;
  const headings: number[] = [];
  let filled = 0;
  let isOpen = false;
  const rows = grid.usedRows().slice(0, ROWS_LOOKED_AT);
  const listed: number[] = [];
  for (const row of rows) {
    const cells = view.ownCells(row);
    if (cells.length === 0) continue;
    if (cells.length === 1 && typeof cells[0]!.cell.value === "string" && isMonthText(cells[0]!.cell.value)) {
      headings.push(row);
      isOpen = true;
    } else if (headings.length > 0) {
      listed.push(row);
      if (isOpen) filled++;
      isOpen = false;
    }
  }
  if (headings.length < MIN_MONTHS || filled < headings.length * 0.6) return null;
  const columns = columnsByContent(view, listed[0]!, rows[rows.length - 1]!);
  if (columns.activity === undefined) return null;
  return bare(view, columns, headings[0]!, 0.6);
}

/** A column of months beside a column of texts, from the first row on. */
function bareTable(view: SheetView): Layout | null {
  const rows = view.rows.slice(0, ROWS_LOOKED_AT).filter((row) => view.ownCells(row).length >= 2);
  if (rows.length < 3) return null;
  const columns = columnsByContent(view, rows[0]!, rows[rows.length - 1]!);
  const { month, activity } = columns;
  if (activity === undefined || month === undefined || (columns.amount === undefined && columns.owner === undefined)) return null;
  // Any table has a column of small numbers or dates; only months written as months, beside Chinese texts, make a plan.
  const share = (column: number, test: RegExp): number =>
    rows.filter((row) => test.test(view.word(view.seen(row, column)))).length / rows.length;
  if (share(month, TIME_TEXT) < 0.7 || share(activity, /[\u4e00-\u9fff]{2}/) < 0.7) return null;
  // Who is on duty when, or a register of cases: days beside names are no activities.
  if (share(activity, PERSON_NAME) >= 0.7 || isRoll(view, rows[0]!)) return null;
  // 某厂工会 | 2026年 | 工作计划表: a title in pieces says neither when nor how much.
  const isTitle = (row: number): boolean =>
    !TIME_TEXT.test(view.word(view.seen(row, month))) &&
    (columns.amount === undefined || isBlank(view.seen(row, columns.amount))) &&
    PLAN_NAME.test(
      view
        .ownCells(row)
        .map(({ cell }) => view.word(cell))
        .join(""),
    );
  const first = rows.slice(0, TITLE_ROWS).find((row) => !isTitle(row)) ?? rows[0]!;
  const heads = sureHeads(view, first);
  // 月份 over the months is a row of headings, though most of them are unknown: it says what it says, and is no activity.
  if (!heads.has("month")) return bare(view, columns, first, 0.4);
  if (!heads.has("activity") && !heads.has("amount")) return null;
  const below = columnsByContent(view, first + 1, rows[rows.length - 1]!);
  const told = (["month", "activity", "amount", "owner"] as const).map((role) => [role, heads.get(role) ?? below[role]] as const);
  const own = Object.fromEntries(told.filter(([, column], at) => column !== undefined && isFirst(told, at)));
  return { ...bare(view, own, first + 1, 0.4), headerRows: [first] };
}

const isFirst = (told: readonly (readonly [string, number | undefined])[], at: number): boolean =>
  told.findIndex(([, column]) => column === told[at]![1]) === at;

/** The columns of a row that name themselves beyond doubt, the first of each kind. */
function sureHeads(view: SheetView, row: number): ReadonlyMap<string, number> {
  const heads = new Map<string, number>();
  for (const { column, cell } of view.ownCells(row)) {
    const kind = view.sureKind(cell);
    if (kind !== null && !heads.has(kind)) heads.set(kind, column);
  }
  return heads;
}

/** Rows of a title in pieces. */
const TITLE_ROWS = 3;

/** True where the sheet's name or a line above calls it a roll, a roster or a register. */
function isRoll(view: SheetView, first: number): boolean {
  const above = view.rows.filter((row) => row < first).flatMap((row) => view.ownCells(row).map(({ cell }) => view.word(cell)));
  return [simplify(tidy(view.grid.sheet)), ...above].some((word) => ROLL_CALLED.test(word));
}

function columnsByContent(
  view: SheetView,
  first: number,
  last: number,
): { month?: number; activity?: number; amount?: number; owner?: number } {
  const all = Array.from({ length: Math.min(view.grid.lastColumn, 40) }, (_, index) => index + 1).filter((column) => {
    for (let row = first; row <= Math.min(last, first + 100); row++) if (!isBlank(view.own(row, column))) return true;
    return false;
  });
  const facts = factsOf(view, all, first, last);
  // Single texts under headings: factsOf looks only at rows with two cells.
  if (all.length === 1) return { activity: all[0]! };
  const taken = new Set<number>();
  const best = (score: (facts: ColumnFacts, column: number) => number, least: number): number | undefined => {
    let found: number | undefined;
    let highest = least;
    for (const column of all) {
      const value = taken.has(column) ? 0 : score(facts.get(column)!, column);
      if (value > highest) {
        found = column;
        highest = value;
      }
    }
    if (found !== undefined) taken.add(found);
    return found;
  };
  const month = best((entry) => (entry.numeric > 0.5 ? 0 : entry.months * Math.min(1, entry.filled / 2)), 0.6);
  // What only counts the rows is no money, and nothing else of the plan.
  for (const column of all) if (isCounting(view, column, first, last)) taken.add(column);
  // 人数 | 单价 | 金额 over the figures are believed, though the row they stand in is no header of a plan.
  const named = new Map(all.map((column) => [column, sureHeading(view, column, first)]));
  const isNamed = [...named.values()].includes("amount");
  const mayBeAmount = (column: number): boolean => named.get(column) === "amount" || (!isNamed && named.get(column) === null);
  const amount = best((entry, column) => (mayBeAmount(column) && (entry.distinct > 0.3 || entry.filled < 4) ? entry.amounts : 0), 0.6);
  const activity = best((entry) => (entry.amounts > 0.5 || entry.months > 0.5 ? 0 : entry.length * entry.distinct), 2);
  // Names, or the same few again and again; texts that are all different may be anything.
  const owner = best(
    (entry) =>
      entry.amounts > 0.5 || entry.length > 8 || entry.length < 2 || (entry.names < 0.5 && entry.distinct > 0.8 && entry.filled > 3)
        ? 0
        : entry.filled,
    1,
  );
  return { ...(month ? { month } : {}), ...(activity ? { activity } : {}), ...(amount ? { amount } : {}), ...(owner ? { owner } : {}) };
}

/** What the first rows call a column beyond doubt; null where they do not. */
function sureHeading(view: SheetView, column: number, first: number): string | null {
  for (let row = first; row < first + TITLE_ROWS; row++) {
    const kind = view.sureKind(view.own(row, column));
    if (kind !== null) return kind;
  }
  return null;
}

/** True for 010, 011, 012 …, three figures or more that go up by one from row to row; a text on top of them names the column. */
function isCounting(view: SheetView, column: number, first: number, last: number): boolean {
  const figures: number[] = [];
  for (let row = first; row <= Math.min(last, first + 100); row++) {
    const word = view.word(view.own(row, column));
    if (row === first && !/\d/.test(word)) continue;
    if (/^\d{1,4}[.、]?$/.test(word)) figures.push(Number.parseInt(word, 10));
    else if (word !== "" && !isTotalLabel(word)) return false;
  }
  return figures.length >= 3 && figures.every((figure, index) => index === 0 || figure === figures[index - 1]! + 1);
}

function bare(view: SheetView, columns: Layout["columns"], firstRow: number, confidence: number): Layout {
  return {
    sheet: view.grid.sheet,
    headerRows: [],
    columns,
    monthColumns: [],
    firstRow,
    lastRow: view.grid.lastRow,
    unit: null,
    unitFactor: 1,
    confidence,
    isCorrected: false,
  };
}
