/** matrixChange: in a table with a column per month, the one mark or amount of a festival's row goes to the festival's month. */
import { a1 } from "../grid/area";
import { type Grid, isBlank } from "../grid/grid";
import type { Plan, PlanItem } from "../plan/plan";
import { anchorsOf } from "./anchors";
import type { PlannedChange } from "./change";
import { isoOf, calendarOf } from "./dates";
import { headingOf } from "./columns";
import type { Turn } from "./turn";

export function matrixChange(item: PlanItem, plan: Plan, grid: Grid, turn: Turn): PlannedChange | null {
  const { monthColumns } = plan.layout;
  const filled = monthColumns.filter(({ column }) => !isBlank(grid.at(item.row, column)));
  const [only, second] = filled;
  if (only === undefined || second !== undefined) return null;
  for (const { name, from, to } of anchorsOf(item, [item.activity.value], turn).moving) {
    if (calendarOf(from).month !== only.month) continue;
    const target = monthColumns.find(({ month }) => month === calendarOf(to).month);
    const cell = grid.at(item.row, only.column);
    if (target === undefined || target.column === only.column || cell.formula !== undefined) continue;
    if (
      !isBlank(grid.at(item.row, target.column)) ||
      grid.mergeAt(item.row, only.column) !== null ||
      grid.mergeAt(item.row, target.column) !== null
    )
      continue;
    return {
      sheet: item.sheet,
      cell: a1(item.row, only.column),
      kind: "move",
      from: headingOf(plan.layout, grid, only.column),
      to: headingOf(plan.layout, grid, target.column),
      why: { code: "festival", name, from: isoOf(from), to: isoOf(to) },
      confirm: false,
      cells: [
        { row: item.row, column: only.column, content: { value: null } },
        { row: item.row, column: target.column, content: { value: cell.value } },
      ],
      item,
    };
  }
  return null;
}
