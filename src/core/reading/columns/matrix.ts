/** matrixOf: the columns of a table that are months. */
import type { MonthNumber } from "../../terms/month";
import { HALF_OF_YEAR, STATE_OF_MONTHS } from "../../words/heading-words";
import { type Heading, isMonthNumber, isNextMonth } from "../headings";
import { readMonthText } from "../months";
import type { ColumnFacts } from "./facts";

const MONTHS_OF_HALF = 6;
/** So many months may stand over one column: one, a quarter, half the year. */
const SPANS: ReadonlySet<number> = new Set([1, 3, MONTHS_OF_HALF]);

/** Month columns of a matrix: at least three, each named by a month of its own, or each month over the same number of weeks with ticks. */
export function matrixOf(
  headings: ReadonlyMap<number, Heading>,
  all: readonly number[],
  facts: ReadonlyMap<number, ColumnFacts> = new Map(),
): { column: number; month: MonthNumber }[] {
  const found: { column: number; month: MonthNumber }[] = [];
  for (const column of all) {
    const heading = headings.get(column);
    if (!heading) continue;
    const number = isMonthNumber(heading) ? Number(heading.text) : null;
    if (number !== null) found.push({ column, month: number as MonthNumber });
    else if (heading.isMonth || HALF_OF_YEAR.test(heading.text)) {
      const { months } = readMonthText(heading.text, { year: null });
      for (const { month } of SPANS.has(months.length) ? months : []) found.push({ column, month });
    }
  }
  // 一季度 behind 1月, 2月 and 3月 is their sum, and so is 上半年 behind two quarters.
  const span = (column: number): number => found.filter((entry) => entry.column === column).length;
  const isSum = (column: number): boolean =>
    found.every(
      (entry) => entry.column !== column || found.some(({ column: at, month }) => month === entry.month && span(at) < span(column)),
    );
  const months = found.filter(({ column }) => !isSum(column));
  const isMonth = (column: number): boolean => months.some((entry) => entry.column === column);
  // One half of the year by itself heads what is done in it, or what it costs.
  if (months.length > 0 && months.every(({ column }) => column === months[0]!.column && span(column) === MONTHS_OF_HALF)) return [];
  // Beside months of their own the halves say no more of when: they part the money.
  const isTimed = all.some((column) => !isMonth(column) && isTime(headings.get(column)) && (facts.get(column)?.months ?? 0) >= MOSTLY);
  if (isTimed && months.some(({ column }) => span(column) === MONTHS_OF_HALF)) return [];
  // 1月 … 12月 below 完成情况 are ticked off as things are done.
  if (isTimed && months.every(({ column }) => STATE_OF_MONTHS.test(headings.get(column)!.group ?? ""))) return [];
  return inOrder(months, headings, facts) ? months : [];
}

/** Of a column of times so many cells name months. */
const MOSTLY = 0.5;

const isTime = (heading: Heading | undefined): boolean => ["month", "date"].includes(heading?.senses[0]?.kind ?? "");

/** True for three columns of months at least, each named once or over its weeks, and figures in their order only. */
function inOrder(
  found: readonly { readonly column: number; readonly month: MonthNumber }[],
  headings: ReadonlyMap<number, Heading>,
  facts: ReadonlyMap<number, ColumnFacts>,
): boolean {
  // Figures in any order are none; 12 is followed by 1.
  const isBare = found.some(({ column }) => !headings.get(column)!.isMonth);
  if (isBare && found.some(({ month }, index) => index > 0 && !isNextMonth(month, found[index - 1]!.month))) return false;
  const months = new Set(found.map((entry) => entry.month));
  return months.size >= 3 && (months.size === found.length || areWeeks(found, facts));
}

/** True for columns of months that stand next to each other, a month's weeks by themselves, and hold no figures. */
function areWeeks(
  found: readonly { readonly column: number; readonly month: MonthNumber }[],
  facts: ReadonlyMap<number, ColumnFacts>,
): boolean {
  const changes = found.filter(({ month }, at) => at > 0 && month !== found[at - 1]!.month);
  const isInOrder = changes.length === new Set(found.map(({ month }) => month)).size - 1;
  const marks = found.map(({ column }) => facts.get(column)).filter((fact) => fact !== undefined && fact.filled > 0);
  return isInOrder && marks.length > 0 && marks.every((fact) => fact!.numeric < 0.5);
}
