/** runsOf: the stretches of a table's rows that stand together, and whether one month stands over all of a stretch. */
import type { Grid } from "../grid/grid";
import type { Plan, PlanItem } from "../plan/plan";

/** Rows with nothing between them, under one heading or one month's cell. */
export interface Run {
  readonly sheet: string;
  readonly plan: Plan;
  readonly grid: Grid;
  readonly items: readonly PlanItem[];
  /** Where the rows have no month of their own: what says it; null where each row says its own. */
  readonly block: "cell" | "heading" | "sheet" | null;
  /** True for one row whose month's cell reaches over it alone: a row that joins it says the month too. */
  readonly isLone: boolean;
}

/** Of the plan's own table: what stands below its total or in another table beside it is no part of any run. */
export function runsOf(plan: Plan, grid: Grid): readonly Run[] {
  // Where each activity has a column, a form or a day of a calendar, no row changes its place.
  if (plan.layout.transposed !== undefined || isWallCalendar(plan)) return [];
  const details = new Set(plan.items.flatMap((item) => item.detailRows ?? []));
  const walls = plan.others.map(({ row }) => row).filter((row) => !details.has(row));
  const { quarter } = plan.layout.columns;
  const items = [...plan.items].sort((a, b) => a.row - b.row);
  const hasBlocks = items.some(({ months: { cell } }) => cell !== null && isTall(grid, cell));
  const groups: { items: PlanItem[]; block: Run["block"] }[] = [];
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const last = groups.at(-1);
    const block = blockOf(item, items[index + 1], grid, hasBlocks);
    const isCut =
      before === undefined ||
      last === undefined ||
      before.section !== item.section ||
      walls.some((wall) => wall > before.row && wall < item.row) ||
      (quarter !== undefined &&
        grid.anchor(before.row, quarter).row !== grid.anchor(item.row, quarter).row &&
        isJoined(before, item, quarter, grid)) ||
      !isSameBlock(before, item, block, last.block, grid);
    if (isCut) groups.push({ items: [item], block });
    else last.items.push(item);
  }
  return groups.map((group) => {
    const { cell } = group.items[0]!.months;
    const isLone = hasBlocks && group.block === "cell" && group.items.length === 1 && cell !== null && !isTall(grid, cell);
    return { sheet: plan.sheet, plan, grid, ...group, isLone };
  });
}

/** Days of the week as columns. */
export function isWallCalendar({ layout }: Plan): boolean {
  return layout.block?.isCalendar === true;
}

/** True where the quarter's cell reaches over several rows at one of the two. */
function isJoined(before: PlanItem, item: PlanItem, column: number, grid: Grid): boolean {
  return [before, item].some(({ row }) => isTall(grid, { row, column }));
}

/** True for a cell that is merged over several rows. */
function isTall(grid: Grid, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== null && merge.bottom > merge.top;
}

/** What says the month of a row that does not say it itself. Beside cells merged over their months' rows one over a single row is a month's cell as well. */
function blockOf(item: PlanItem, next: PlanItem | undefined, grid: Grid, hasBlocks: boolean): Run["block"] {
  const { cell, value } = item.months;
  if (value.months.length === 0) return null;
  if (cell === null) return "sheet";
  const merge = grid.mergeAt(cell.row, cell.column);
  if (merge !== null && merge.bottom > merge.top) return merge.top <= item.row && item.row <= merge.bottom ? "cell" : "heading";
  if (value.isInherited || (next?.months.value.isInherited === true && cell.row === item.row)) return "cell";
  return cell.row !== item.row ? "heading" : hasBlocks ? "cell" : null;
}

function isSameBlock(before: PlanItem, item: PlanItem, block: Run["block"], last: Run["block"], grid: Grid): boolean {
  if (block !== last) return false;
  if (block === null || block === "sheet") return true;
  if (item.months.value.isInherited) return true;
  const [one, other] = [before.months.cell, item.months.cell];
  if (one === null || other === null) return one === other;
  const [a, b] = [grid.anchor(one.row, one.column), grid.anchor(other.row, other.column)];
  return a.row === b.row && a.column === b.column;
}
