/** matrixOf: the columns of a table that are months. */
import type { MonthNumber } from "../../terms/month";
import { type Heading, isMonthNumber, isNextMonth } from "../headings";
import { readMonthText } from "../months";
import type { ColumnFacts } from "./facts";

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
    else if (heading.isMonth) {
      const { months } = readMonthText(heading.text, { year: null });
      for (const { month } of months.length === 1 || months.length === 3 ? months : []) found.push({ column, month });
    }
  }
  // 一季度 behind 1月, 2月 and 3月 is their sum.
  const single = new Set(
    found.filter(({ column }) => found.filter((other) => other.column === column).length === 1).map(({ month }) => month),
  );
  const isSum = (column: number): boolean => {
    const own = found.filter((entry) => entry.column === column);
    return own.length > 1 && own.every(({ month }) => single.has(month));
  };
  const months = found.filter(({ column }) => !isSum(column));
  return inOrder(months, headings, facts) ? months : [];
}

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
