/** monthsOutside: months that lie outside the quarter, or half of the year, under which their row stands: 5月 under 第一季度. */
import { isBlank } from "../../grid/grid";
import type { MonthForm, MonthReading } from "../../plan/months";
import type { Layout, MonthOutside, PlanItem } from "../../plan/plan";
import { QUARTER_FIGURE } from "../../words/row-words";
import { readMonthText } from "../months";
import { timeIn } from "../rows/heading-time";
import type { SheetView } from "../sheet-view";

/** So many rows must say both for the few that differ to be wrong, and no more than this share of them may. */
const FEWEST = 3;
const MOST_ODD = 0.25;
/** Longer tables are data of another kind. */
const MOST_ROWS = 20_000;

/** Months somebody wrote down, and what holds several of them. */
const WRITTEN: ReadonlySet<MonthForm> = new Set(["month", "list", "range", "serial", "bare-number"]);
const PERIOD: ReadonlySet<MonthForm> = new Set(["quarter", "half-year"]);

export function monthsOutside(view: SheetView, layout: Layout, items: readonly PlanItem[]): readonly MonthOutside[] {
  if (items.length > MOST_ROWS) return [];
  let looked = 0;
  const found: MonthOutside[] = [];
  for (const { columns, firstRow, lastRow } of [layout, ...(layout.parts ?? [])]) {
    let above = "";
    for (const item of items) {
      const { cell, value } = item.months;
      if (cell === null || cell.column !== columns.month || item.row < firstRow || item.row > lastRow) continue;
      const own = columns.quarter === undefined ? null : view.seen(item.row, columns.quarter);
      if (own !== null && !isBlank(own)) above = view.word(own);
      const text = columns.quarter === undefined ? (item.section ?? "") : above;
      const period = periodOf(text);
      if (period === null || !WRITTEN.has(value.form) || value.isInherited || value.isVague || value.months.length === 0) continue;
      looked++;
      const isWithin = value.months.some(({ month }) => period.months.some((other) => other.month === month));
      if (!isWithin) found.push({ cell, text: item.months.text, period: text });
    }
  }
  return looked >= FEWEST && found.length <= looked * MOST_ODD ? found : [];
}

function periodOf(text: string): MonthReading | null {
  if (text === "") return null;
  // 一季度（1-3月）, 二、第二季度：迎新 are that quarter.
  const reading = readMonthText(QUARTER_FIGURE.test(text) ? `${text}季度` : (timeIn(text, false) ?? text), { year: null });
  return PERIOD.has(reading.form) && reading.months.length > 0 ? reading : null;
}
