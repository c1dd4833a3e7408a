/** upToEnd: the months from one column up to those of another: 开始时间 | 结束时间. */
import type { CellValue } from "../grid/grid";
import type { MonthReading } from "../plan/months";
import { monthsBetween } from "./month-names";

/** Over the turn of the year at most so many months: from August to the May before is a slip. */
const MOST_OVER_YEAR = 8;

/** All months up to the end; the beginning alone, and said to be so, where the end is no month or lies before it. `value`: the end's cell. */
export function upToEnd(start: MonthReading, end: MonthReading, value: CellValue): MonthReading {
  const from = start.months[0];
  const to = end.months[end.months.length - 1];
  if (from === undefined) return start;
  // 13 under 结束月: by its figure no month, whatever else it may be.
  const isNoMonth = typeof value === "number" && Number.isInteger(value) && value > 12 && value < 100;
  if (end.form === "invalid" || isNoMonth) return { ...start, form: "invalid" };
  if (to === undefined) return start;
  const months = monthsBetween(from, to);
  if (months.length === 1) return start;
  const isBackwards = to.yearOffset * 12 + to.month < from.yearOffset * 12 + from.month;
  const isOfOneYear = start.year !== null && start.year === end.year;
  if (isBackwards && (isOfOneYear || months.length > MOST_OVER_YEAR)) return { ...start, form: "range", isVague: true };
  return { ...start, months, form: "range", isVague: start.isVague || end.isVague };
}
