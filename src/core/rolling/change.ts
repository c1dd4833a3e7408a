/** PlannedChange: a change with the cells it changes and the row it is about. */
import { a1 } from "../grid/area";
import type { CellContent } from "../grid/edit";
import type { PlanItem } from "../plan/plan";
import type { Change } from "../plan/year-change";

/** What a change does to a cell: a piece of its text gets another, or the whole of it. Positions mean the snapshot. */
export type CellChange =
  | { readonly row: number; readonly column: number; readonly start: number; readonly end: number; readonly text: string }
  | { readonly row: number; readonly column: number; readonly content: CellContent };

/** A change with what it does. */
export interface PlannedChange extends Omit<Change, "id"> {
  readonly cells: readonly CellChange[];
  /** The row it is about; null for titles and the like. */
  readonly item: PlanItem | null;
  /** Months the row comes to stand in, where they are others. */
  readonly monthBy?: number;
  /** True where the row says so in its remark although the change is made, or is none. */
  readonly isRemarked?: boolean;
}

/** The cell a row is known by. */
export function homeOf(item: PlanItem): string {
  const { activity, row } = item;
  return activity.cell === null ? a1(row, 1) : a1(activity.cell.row, activity.cell.column);
}

/** Says that a row could not go where its month is. */
export function stuckChange(item: PlanItem, by: number): PlannedChange {
  const [first] = item.months.value.months;
  const month = ((first!.month - 1 + by + 24) % 12) + 1;
  return {
    sheet: item.sheet,
    cell: homeOf(item),
    kind: "move",
    from: item.activity.value,
    to: item.activity.value,
    why: { code: "no-place", month },
    confirm: true,
    cells: [],
    item,
  };
}
