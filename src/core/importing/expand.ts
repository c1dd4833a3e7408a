/** expanded: rows that come round in the year as a row each, where that is wanted. */
import { readMonthText } from "../reading";
import type { ArticlePlan, ArticleRow } from "./article";

/** How often a row may come round to be written once for each time: `quarter` up to four times a year, `month` up to twelve. */
export type Expansion = "none" | "quarter" | "month";

const MOST: Readonly<Record<Expansion, number>> = { none: 0, quarter: 4, month: 12 };

export function expanded(plan: ArticlePlan, expansion: Expansion): ArticlePlan {
  return expansion === "none" ? plan : { ...plan, rows: plan.rows.flatMap((row) => expandedRow(row, MOST[expansion])) };
}

/** The months that the cell of a sheet would have with these words; a cadence without months stays one row. */
function expandedRow(row: ArticleRow, most: number): ArticleRow[] {
  const { cadence } = row;
  if (cadence === null || cadence.perYear === null || cadence.perYear > most || cadence.perYear <= 1) return [row];
  const told = row.months.length > 0 ? row.months : readMonthText(cadence.text, { year: null }).months.map(({ month }) => month);
  return told.length < 2 ? [row] : told.map((month) => ({ ...row, months: [month] }));
}
