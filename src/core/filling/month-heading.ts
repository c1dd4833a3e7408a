/** monthHeading: where rows stand under month headings, the heading of a month that has none yet. */
import type { MonthNumber } from "../terms/month";
import type { InsertedRow } from "../grid/edit";
import type { Grid } from "../grid/grid";
import type { MonthStyle } from "../messages/sheet-messages";
import type { Plan, PlanItem } from "../plan/plan";

export interface MonthHeading {
  /** The heading row it is modelled on. */
  readonly like: number;
  readonly row: InsertedRow;
}

/** Written as the other headings are (三月, 3月份 …); null when they say more than a month, so that no new one can be made up. */
export function monthHeading(month: MonthNumber, plan: Plan, grid: Grid, styles: readonly MonthStyle[]): MonthHeading | null {
  for (const item of plan.items) {
    const like = headingAbove(item, plan);
    const only = item.months.value.months.length === 1 ? item.months.value.months[0]! : null;
    if (like === null || only === null) continue;
    const cells = grid
      .row(like)
      .flatMap((cell, column) => (typeof cell?.value === "string" && cell.value.trim() !== "" ? [{ column, text: cell.value }] : []));
    if (cells.length !== 1) continue;
    const { column, text } = cells[0]!;
    const style = styles.find((candidate) => candidate(only.month, plan.year) === text.normalize("NFKC").replace(/\s+/g, ""));
    const value = style?.(month, plan.year) ?? null;
    if (value === null) continue;
    const merges = grid.merges.filter((merge) => merge.top === like && merge.bottom === like && merge.right > merge.left);
    return { like, row: { cells: [{ column, content: { value } }], merges: merges.map(({ left, right }) => ({ left, right })) } };
  }
  return null;
}

/** The section row that an activity stands under, or null. */
export function headingAbove(item: PlanItem, plan: Plan): number | null {
  let above: number | null = null;
  for (const other of plan.others)
    if (other.role === "section" && other.row < item.row && (above === null || other.row > above)) above = other.row;
  return above;
}
