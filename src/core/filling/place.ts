/** placeFor: where in a plan's table a new activity of a month belongs. */
import type { MonthNumber } from "../terms/month";
import type { Grid } from "../grid/grid";
import type { Plan, PlanItem } from "../plan/plan";
import { headingAbove } from "./month-heading";

/** Rows of one stretch of the table with nothing between them: a section, a quarter, or the whole table. */
export interface Stretch {
  readonly items: readonly PlanItem[];
}

export interface Place {
  /** The new row stands before this row of the snapshot. */
  readonly before: number;
  /** The activity it stands next to: the one above, or the first one below when there is none above. */
  readonly beside: PlanItem;
  readonly isAbove: boolean;
  readonly stretch: Stretch;
}

/** Items over more months than this say nothing about where a month belongs (全年, 上半年). */
const LONGEST_SPAN = 3;

/** Position of a month in the plan's year, from 0: a school year begins in September. */
export function orderOf(month: MonthNumber, plan: Plan): number {
  return plan.isSchoolYear ? (month + 3) % 12 : month - 1;
}

/**
 * After the last row of that month, else after the last row of the latest month before it, inside the section or
 * quarter it belongs to. Sections by theme (慰问类, 文体类), whose months run side by side, are chosen by `isAlike`:
 * the one with most activities like the new one, else the last. Null for a plan without activities.
 */
export function placeFor(month: MonthNumber, plan: Plan, grid: Grid, isAlike: (item: PlanItem) => boolean): Place | null {
  const { stretches: all, isByTheme, places } = outlineOf(plan, grid);
  const theme = isByTheme ? mostAlike(all, isAlike) : null;
  const key = `${month}|${theme === null ? "" : all.indexOf(theme)}`;
  let place = places.get(key);
  if (place === undefined) places.set(key, (place = placeIn(theme === null ? all : [theme], month, plan, grid)));
  return place;
}

/** What a plan's table looks like, and the places found in it: worked out once for all that is put into it. */
interface Outline {
  readonly grid: Grid;
  readonly stretches: readonly Stretch[];
  readonly isByTheme: boolean;
  /** By month and stretch. */
  readonly places: Map<string, Place | null>;
}

const outlines = new WeakMap<Plan, Outline>();

function outlineOf(plan: Plan, grid: Grid): Outline {
  const known = outlines.get(plan);
  if (known?.grid === grid) return known;
  const stretches = stretchesOf(plan, grid);
  const outline: Outline = { grid, stretches, isByTheme: areByTheme(stretches, plan), places: new Map() };
  outlines.set(plan, outline);
  return outline;
}

function placeIn(stretches: readonly Stretch[], month: MonthNumber, plan: Plan, grid: Grid): Place | null {
  const order = orderOf(month, plan);
  const span = (item: PlanItem): { first: number; last: number } | null => spanOf(item, plan);
  if (stretches.length === 0) return null;

  const ofMonth =
    lastOf(stretches, ({ items }) => items.some((item) => covers(span(item), order, true))) ??
    lastOf(stretches, ({ items }) => items.some((item) => covers(span(item), order, false)));
  const stretch = ofMonth ?? stretchAround(stretches, order, span) ?? stretchBefore(stretches, order, span) ?? stretches[0]!;
  const above =
    lastOf(stretch.items, (item) => covers(span(item), order, true)) ??
    lastOf(stretch.items, (item) => covers(span(item), order, false)) ??
    latestBefore(stretch.items, order, span);
  if (above === null) return { before: stretch.items[0]!.row, beside: stretch.items[0]!, isAbove: false, stretch };
  return { before: below(above, plan, grid), beside: above, isAbove: true, stretch };
}

/** Between the stretches, after the latest earlier month: where the heading of a month that has none belongs. */
export function placeBetween(month: MonthNumber, plan: Plan, grid: Grid): Place | null {
  const { stretches } = outlineOf(plan, grid);
  const above = latestBefore(
    stretches.flatMap(({ items }) => items),
    orderOf(month, plan),
    (item) => spanOf(item, plan),
  );
  const first = stretches[0]?.items[0];
  if (first === undefined) return null;
  if (above === null) return { before: headingAbove(first, plan) ?? first.row, beside: first, isAbove: false, stretch: stretches[0]! };
  return { before: below(above, plan, grid), beside: above, isAbove: true, stretch: stretches.find(({ items }) => items.includes(above))! };
}

/** The end of the table, for tables whose rows have no month of their own. */
export function placeAtEnd(plan: Plan, grid: Grid): Place | null {
  const stretch = outlineOf(plan, grid).stretches.at(-1);
  const above = stretch?.items.at(-1);
  return stretch && above ? { before: below(above, plan, grid), beside: above, isAbove: true, stretch } : null;
}

/** True when a later section goes back to months before those of an earlier one: then sections do not follow the year. */
function areByTheme(stretches: readonly Stretch[], plan: Plan): boolean {
  let latest = -1;
  for (const { items } of stretches) {
    let first = Infinity;
    let last = -1;
    for (const item of items) {
      const span = spanOf(item, plan);
      if (span === null) continue;
      first = Math.min(first, span.first);
      last = Math.max(last, span.first);
    }
    if (first < latest) return true;
    latest = Math.max(latest, last);
  }
  return false;
}

function mostAlike(stretches: readonly Stretch[], isAlike: (item: PlanItem) => boolean): Stretch {
  const count = ({ items }: Stretch): number => items.filter(isAlike).length;
  const most = Math.max(...stretches.map(count));
  return most === 0 ? stretches[stretches.length - 1]! : stretches.find((stretch) => count(stretch) === most)!;
}

type Span = (item: PlanItem) => { first: number; last: number } | null;

export function spanOf(item: PlanItem, plan: Plan): { first: number; last: number } | null {
  const orders = item.months.value.months
    .filter((month) => plan.isSchoolYear || month.yearOffset === 0)
    .map((month) => orderOf(month.month, plan));
  if (orders.length === 0 || orders.length > LONGEST_SPAN) return null;
  return { first: Math.min(...orders), last: Math.max(...orders) };
}

function covers(span: { first: number; last: number } | null, order: number, isAlone: boolean): boolean {
  if (span === null) return false;
  return isAlone ? span.first === order && span.last === order : span.first <= order && order <= span.last;
}

function latestBefore(items: readonly PlanItem[], order: number, span: Span): PlanItem | null {
  let best: PlanItem | null = null;
  let latest = -1;
  for (const item of items) {
    const own = span(item);
    if (own !== null && own.last < order && own.last >= latest) {
      best = item;
      latest = own.last;
    }
  }
  return best;
}

/** A stretch whose months lie on both sides of the month, or, among several, one all in the month's quarter. */
function stretchAround(stretches: readonly Stretch[], order: number, span: Span): Stretch | null {
  const around = stretches.find(({ items }) => {
    const spans = items.map(span).filter((own) => own !== null);
    return spans.some((own) => own.last < order) && spans.some((own) => own.first > order);
  });
  if (around || stretches.length < 2) return around ?? null;
  const quarter = Math.floor(order / 3);
  return (
    stretches.find(({ items }) => {
      const spans = items.map(span).filter((own) => own !== null);
      return spans.length > 0 && spans.every((own) => Math.floor(own.first / 3) === quarter && Math.floor(own.last / 3) === quarter);
    }) ?? null
  );
}

/** The stretch that holds the latest earlier month. */
function stretchBefore(stretches: readonly Stretch[], order: number, span: Span): Stretch | null {
  const above = latestBefore(
    stretches.flatMap(({ items }) => items),
    order,
    span,
  );
  return above === null ? null : stretches.find(({ items }) => items.includes(above))!;
}

/** Cuts the activities where another kind of row stands between them, or where the quarter's cell changes. */
function stretchesOf(plan: Plan, grid: Grid): Stretch[] {
  const details = new Set(plan.items.flatMap((item) => item.detailRows ?? []));
  const walls = plan.others
    .map((other) => other.row)
    .filter((row) => !details.has(row))
    .sort((a, b) => a - b);
  let wall = 0;
  /** Moves along with the rows asked for, which ascend. */
  const hasWallBetween = (above: number, below: number): boolean => {
    while (wall < walls.length && walls[wall]! <= above) wall++;
    return wall < walls.length && walls[wall]! < below;
  };
  const quarter = plan.layout.columns.quarter;
  const quarterAt = (item: PlanItem): number => {
    if (quarter === undefined) return 0;
    const merge = grid.mergeAt(item.row, quarter);
    return merge ? merge.top : 0;
  };
  const stretches: { items: PlanItem[] }[] = [];
  let before: PlanItem | null = null;
  for (const item of [...plan.items].sort((a, b) => a.row - b.row)) {
    const previous: PlanItem | null = before;
    const isCut =
      previous === null ||
      previous.section !== item.section ||
      quarterAt(previous) !== quarterAt(item) ||
      hasWallBetween(previous.row, item.row);
    if (isCut) stretches.push({ items: [item] });
    else stretches[stretches.length - 1]!.items.push(item);
    before = item;
  }
  // What was written below the total strays: nothing new goes beside it.
  const total = lastOf(plan.others, (other) => other.role === "total")?.row ?? Infinity;
  const aboveTotal = stretches.filter(({ items }) => items[0]!.row < total);
  return aboveTotal.length > 0 ? aboveTotal : stretches;
}

/** The row under an activity, under the lines that break it down, and under an amount that it shares with rows below it. */
function below(item: PlanItem, plan: Plan, grid: Grid): number {
  const amount = plan.layout.columns.amount;
  const merge = amount === undefined ? null : grid.mergeAt(item.row, amount);
  const activity = plan.layout.columns.activity === undefined ? null : grid.mergeAt(item.row, plan.layout.columns.activity);
  // A whole column may be merged: what is below the last row that holds anything is not the plan's.
  const bottom = Math.min(Math.max(merge?.bottom ?? 0, activity?.bottom ?? 0), grid.lastRow);
  return Math.max(item.row, bottom, ...(item.detailRows ?? [])) + 1;
}

function lastOf<T>(list: readonly T[], holds: (entry: T) => boolean): T | null {
  for (let index = list.length - 1; index >= 0; index--) if (holds(list[index]!)) return list[index]!;
  return null;
}
