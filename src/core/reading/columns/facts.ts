/** factsOf: what stands in each column below a header, in shares of its rows. */
import { BLANK, type Grid, isBlank } from "../../grid/grid";
import { MONTH_MARK, YEAR_AND_MONTH } from "../../words/month-words";
import { readAmount } from "../amounts";
import { isBalanceLabel, isSignature, isTotalLabel, numbersColumns } from "../labels";
import { readMonths } from "../months";
import { SAMPLE, type SheetView } from "../sheet-view";
import { unitIn } from "../units";
import { type Arithmetic, arithmeticOf } from "./arithmetic";
import { COST_THING } from "../../words/cost-words";
import { MEASURE_WORD, WEEK_TEXT } from "../../words/heading-words";
import { PERSON_NAME } from "../../words/person-names";
import { NUMBERED_THING } from "../../words/numbering-words";
import { DETAIL_START } from "../../words/row-words";

export interface ColumnFacts {
  /** Rows looked at that hold something here. */
  readonly filled: number;
  /** Shares of the filled cells. */
  readonly numeric: number;
  readonly amounts: number;
  readonly months: number;
  /** Of these months, those that are bare figures from 1 to 12. */
  readonly bareMonths: number;
  /** Of these months, those that are quarters and halves of the year. */
  readonly terms: number;
  readonly weeks: number;
  readonly moneyUnits: number;
  readonly measures: number;
  /** Numbers of activities in words (第1项, 活动二). */
  readonly numbered: number;
  readonly distinct: number;
  /** Share of the rows with a cell of their own. */
  readonly own: number;
  /** Share of the rows that lie in a tall merge's lower part, or are blank between filled ones. */
  readonly grouped: number;
  /** Mean length of the texts. */
  readonly length: number;
  /** Share of cells that look like the name of a person. */
  readonly names: number;
  /** Share of cells that show a tick or a block and nothing else. */
  readonly marks: number;
  /** Share of cells that name a thing or a service that money is spent on: 奖品, 场地租赁. */
  readonly costs: number;
}

/** The columns of a table: each by itself, and what their figures have to do with each other. */
export interface TableColumns {
  readonly facts: Map<number, ColumnFacts>;
  readonly arithmetic: Arithmetic;
}

/** So many rows before the header stands again say what the columns are. */
const FEWEST = 2;
const HEADER_DEPTH = 3;
/** Cells of a line of 其中. */
const LABEL_AND_FIGURE = 2;

/** By sheet, then by table: a table is looked at when it is recognised and again when it is read. */
const known = new WeakMap<Grid, Map<string, TableColumns>>();

/** The same for all columns, with their arithmetic. */
export function tableColumns(view: SheetView, columns: readonly number[], firstRow: number, lastRow: number): TableColumns {
  let tables = known.get(view.grid);
  if (tables === undefined) known.set(view.grid, (tables = new Map()));
  const key = `${firstRow} ${lastRow} ${columns.join()}`;
  let table = tables.get(key);
  if (table === undefined) tables.set(key, (table = columnsIn(view, columns, firstRow, lastRow)));
  // Who asks leaves out columns of his own.
  return { ...table, facts: new Map(table.facts) };
}

function columnsIn(view: SheetView, columns: readonly number[], firstRow: number, lastRow: number): TableColumns {
  const rows = sampleOf(view, columns, firstRow, lastRow);
  return {
    facts: new Map(columns.map((column) => [column, factsOfColumn(view, column, rows)])),
    arithmetic: arithmeticOf(view, columns, rows),
  };
}

export function factsOf(view: SheetView, columns: Iterable<number>, firstRow: number, lastRow: number): Map<number, ColumnFacts> {
  const wanted = [...columns];
  const rows = sampleOf(view, wanted, firstRow, lastRow);
  return new Map(wanted.map((column) => [column, factsOfColumn(view, column, rows)]));
}

/** Rows that look like activities, down to where the header stands again: the next table's columns may be others. */
function sampleOf(view: SheetView, wanted: readonly number[], firstRow: number, lastRow: number): number[] {
  const rows: number[] = [];
  let isInDetails = false;
  let previous = 0;
  const header = headerWords(view, firstRow);
  for (const row of view.rows) {
    if (row < firstRow || row > lastRow) continue;
    if (rows.length >= SAMPLE) break;
    const cells = view.ownCells(row);
    const again = cells.filter(({ cell }) => header.has(view.word(cell))).length;
    if (again >= 2 && again >= cells.length * 0.6) {
      // In another order it says other columns, however few rows this one has.
      const isMoved = cells.some(({ column, cell }) => header.has(view.word(cell)) && !header.get(view.word(cell))!.has(column));
      if (rows.length >= (isMoved ? 1 : FEWEST)) break;
      continue;
    }
    // Headings over a block, notes and totals say nothing about columns.
    const isInMerge = cells.length === 1 && wanted.some((column) => view.isCoveredFromAbove(row, column));
    if ((cells.length < 2 && !isInMerge) || cells.some(({ cell }) => typeof cell.value === "string" && isNone(view.word(cell)))) continue;
    // Neither do (1) (2) (3) below the headings, nor what a sum is made up of.
    if (row <= firstRow + 1 && numbersColumns(cells.map(({ cell }) => view.word(cell)))) continue;
    const [{ value: label } = BLANK] = cells.map(({ cell }) => cell);
    isInDetails =
      cells.length <= LABEL_AND_FIGURE &&
      ((typeof label === "string" && DETAIL_START.test(label)) || (isInDetails && row === previous + 1));
    previous = row;
    if (isInDetails) continue;
    rows.push(row);
  }
  return rows;
}

const isNone = (word: string): boolean => isTotalLabel(word) || isBalanceLabel(word) || (word.endsWith(":") && isSignature(word));

/** Words of the rows right above the first one, and the columns they stand in. */
function headerWords(view: SheetView, firstRow: number): ReadonlyMap<string, ReadonlySet<number>> {
  const words = new Map<string, Set<number>>();
  for (let row = Math.max(1, firstRow - HEADER_DEPTH); row < firstRow; row++)
    for (const { column, cell } of view.ownCells(row)) {
      if (typeof cell.value !== "string") continue;
      const known = words.get(view.word(cell));
      if (known === undefined) words.set(view.word(cell), new Set([column]));
      else known.add(column);
    }
  return words;
}

const LONGEST_NAME = 4;
const LONGEST_COST = 16;

function factsOfColumn(view: SheetView, column: number, rows: readonly number[]): ColumnFacts {
  let filled = 0,
    numeric = 0,
    amounts = 0,
    months = 0,
    bareMonths = 0,
    marks = 0,
    terms = 0,
    weeks = 0,
    moneyUnits = 0,
    measures = 0,
    names = 0,
    numbered = 0,
    costs = 0,
    covered = 0,
    blanksBelow = 0,
    length = 0;
  const distinct = new Set<string>();
  for (const row of rows) {
    if (view.isCoveredFromAbove(row, column)) {
      covered++;
      continue;
    }
    const cell = view.own(row, column);
    if (cell === BLANK || isBlank(cell)) {
      if (filled > 0) blanksBelow++;
      continue;
    }
    filled++;
    const word = view.word(cell);
    distinct.add(word);
    length += word.length;
    if (typeof cell.value === "number") numeric++;
    if (word.length <= 28) {
      const amount = readAmount(cell);
      if (amount.fen !== null || amount.form === "range" || amount.form === "formula-no-value" || amount.form === "error") amounts++;
      else if (amount.form === "placeholder" || amount.form === "none") amounts += 0.5;
      const reading = readMonths(cell, { year: null });
      // 1.5 and 300 are no months; 3 and a date's serial may be.
      const isPlainNumber =
        /^-?[\d.,]+$/.test(word) && !YEAR_AND_MONTH.test(word) && reading.form !== "bare-number" && reading.form !== "serial";
      if (reading.form === "bare-number") bareMonths++;
      if (reading.form === "quarter" || reading.form === "half-year") terms++;
      if (MONTH_MARK.test(word)) marks++;
      if ((reading.months.length > 0 || reading.form === "invalid") && !isPlainNumber && reading.form !== "festival") months++;
      else if (typeof cell.value === "string" && /^\d{1,2}\.\d{1,2}$/.test(word) && reading.months.length > 0) months += 0.5;
      if (reading.form === "week" || WEEK_TEXT.test(word)) weeks++;
      if (unitIn(word)) moneyUnits++;
      if (MEASURE_WORD.test(word)) measures++;
      if (word.length <= LONGEST_NAME && PERSON_NAME.test(word)) names++;
      if (NUMBERED_THING.test(word)) numbered++;
      if (word.length <= LONGEST_COST && COST_THING.test(word)) costs++;
    }
  }
  const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  return {
    filled,
    numeric: share(numeric, filled),
    amounts: share(amounts, filled),
    months: share(months, filled),
    bareMonths: share(bareMonths, filled),
    marks: share(marks, filled),
    terms: share(terms, filled),
    weeks: share(weeks, filled),
    moneyUnits: share(moneyUnits, filled),
    measures: share(measures, filled),
    names: share(names, filled),
    numbered: share(numbered, filled),
    costs: share(costs, filled),
    distinct: share(distinct.size, filled),
    own: share(filled, rows.length),
    grouped: share(covered + blanksBelow, rows.length),
    length: share(length, filled),
  };
}
