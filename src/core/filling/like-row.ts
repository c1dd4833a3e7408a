/** likeRow: the row that an added one looks like. */
import { type Grid, isBlank } from "../grid/grid";
import type { Plan, PlanItem } from "../plan/plan";
import type { Place } from "./place";

/**
 * An activity row in sight, not struck through, to take the look from; of rows whose months are colours one of the
 * same month: any other would be read as that row's. Null where there is none.
 */
export function likeRow({ beside, stretch }: Place, grid: Grid, plan: Plan, month: number): number | null {
  const { activity } = plan.layout.columns;
  const isSeen = ({ row }: PlanItem): boolean =>
    !grid.hiddenRows.has(row) && (activity === undefined || grid.paintAt(row, activity)?.isStruck !== true);
  const marks = ({ row }: PlanItem): number[] =>
    plan.layout.monthColumns.flatMap((at) => {
      const fill = grid.paintAt(row, at.column)?.fill ?? null;
      const ground = activity === undefined ? null : (grid.paintAt(row, activity)?.fill ?? null);
      return fill === null || fill === ground ? [] : [at.month];
    });
  if (plan.layout.monthColumns.length > 0 && plan.items.some((item) => isByColour(item, grid)))
    return plan.items.find((item) => isSeen(item) && marks(item).every((one) => one === month))?.row ?? null;
  return [beside, ...stretch.items, ...plan.items].find(isSeen)?.row ?? beside.row;
}

/** True where the row's months are told by colours: what they were read from holds nothing. */
function isByColour({ months }: PlanItem, grid: Grid): boolean {
  return months.cell !== null && months.value.months.length > 0 && isBlank(grid.at(months.cell.row, months.cell.column));
}
