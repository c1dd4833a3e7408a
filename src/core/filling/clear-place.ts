/** clearPlace: a place where a new row tears nothing apart and takes on nothing that is said of other rows. */
import type { Grid } from "../grid/grid";
import { splitBefore } from "../grid/obstacles";
import type { MonthNumber } from "../terms/month";
import type { NotDoneWhy } from "../plan/not-done";
import type { Plan, PlanItem } from "../plan/plan";
import { orderOf, type Place, spanOf } from "./place";

/** What stands in the way of a row, and where: a cell joined over others, an array formula. */
export interface Blocked {
  readonly why: NotDoneWhy;
  /** As in "F3:F8", in the snapshot; null where no cell is meant. */
  readonly area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } | null;
}

/**
 * The wished-for place where it is clear, else the clear one in the same stretch that keeps the months best in order:
 * a cell joined over rows of an owner or a goal says nothing of the new row, and must not be stretched over it. An
 * array formula moves a row only as far as the order of months stays.
 */
export function clearPlace(wish: Place, month: MonthNumber, plan: Plan, grid: Grid): Place | Blocked {
  const first = blockedAt(wish.before, month, plan, grid);
  if (first === null) return wish;
  const { items } = wish.stretch;
  const order = orderOf(month, plan);
  const spans = items.map((item) => spanOf(item, plan));
  /** Rows on the wrong side of a boundary after `count` of the stretch's activities. */
  const disorder = (count: number): number =>
    spans.filter((span, index) => span !== null && (index < count ? span.first > order : span.last < order)).length;
  let best: { readonly place: Place; readonly cost: number; readonly far: number } | null = null;
  for (let count = 0; count <= items.length; count++) {
    const above = items[count - 1];
    const before = above === undefined ? items[0]!.row : Math.max(above.row, ...(above.detailRows ?? [])) + 1;
    if (blockedAt(before, month, plan, grid) !== null) continue;
    const cost = disorder(count);
    const far = Math.abs(before - wish.before);
    if (best !== null && (cost > best.cost || (cost === best.cost && far >= best.far))) continue;
    best = { place: { before, beside: above ?? items[0]!, isAbove: above !== undefined, stretch: wish.stretch }, cost, far };
  }
  if (best === null) return first;
  const isOutOfOrder = best.cost > 0 && first.why !== "joined-cells";
  return isOutOfOrder ? first : best.place;
}

/** What a row of that month, put in before this row, would tear apart or be covered by; null for nothing. */
function blockedAt(before: number, month: MonthNumber, plan: Plan, grid: Grid): Blocked | null {
  const fixed = splitBefore(grid, before);
  if (fixed !== null) {
    const area = grid.fixed.find((one) => before > one.top && before <= one.bottom)!;
    return { why: area.why, area };
  }
  const below = itemAt(plan, before);
  // The rows below would take the new row's month for theirs.
  if (below !== null && below.months.value.isInherited && !below.months.value.months.some((own) => own.month === month))
    return { why: "joined-cells", area: null };
  for (let column = 1; column <= grid.lastColumn; column++) {
    const merge = grid.mergeAt(before, column);
    if (merge === null || merge.top >= before) continue;
    const { value, formula } = grid.at(merge.top, merge.left);
    const isEmpty = formula === undefined && (value === null || (typeof value === "string" && value.trim() === ""));
    if (!isEmpty && !isOfTheMonth(merge, month, plan, grid) && !isOfTheTable(merge, plan)) return { why: "joined-cells", area: merge };
    column = merge.right;
  }
  return null;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** A month's or a quarter's own cell, and a number joined over just the same rows. */
function isOfTheMonth(
  merge: Rows & { readonly left: number; readonly right: number },
  month: MonthNumber,
  plan: Plan,
  grid: Grid,
): boolean {
  const { layout } = plan;
  const has = (column: number | undefined): boolean => column !== undefined && column >= merge.left && column <= merge.right;
  const inside = plan.items.filter(({ row }) => row >= merge.top && row <= merge.bottom);
  const months = new Set(inside.flatMap((item) => item.months.value.months.map((own) => own.month)));
  for (const { columns } of [layout, ...(layout.parts ?? [])]) {
    if (has(columns.month) || has(columns.date)) return inside.every((item) => item.months.value.months.some((own) => own.month === month));
    if (has(columns.quarter)) return isSamePeriod(months, month);
    if (!has(columns.seq) && !has(columns.week)) continue;
    const own = columns.month === undefined ? null : grid.mergeAt(merge.top, columns.month);
    if (own !== null && own.top === merge.top && own.bottom === merge.bottom) return months.has(month) && months.size === 1;
  }
  return false;
}

/** True where the months lie in one quarter, or in one half-year, and the month with them. */
export function isSamePeriod(months: ReadonlySet<number>, month: MonthNumber): boolean {
  const isHalf = new Set([...months].map((one) => Math.ceil(one / 3))).size > 1;
  const length = isHalf ? 6 : 3;
  return [...months].some((one) => Math.ceil(one / length) === Math.ceil(month / length));
}

/** A label that runs along the whole table, in a column that says nothing of single rows. */
function isOfTheTable(merge: Rows & { readonly left: number }, { items, layout }: Plan): boolean {
  const rows = items.map(({ row }) => row);
  const isRole = [layout, ...(layout.parts ?? [])].some(({ columns }) => Object.values(columns).includes(merge.left));
  return !isRole && rows.every((row) => row >= merge.top && row <= merge.bottom) && rows.length > 1;
}

function itemAt(plan: Plan, row: number): PlanItem | null {
  return plan.items.find((item) => item.row === row) ?? null;
}
