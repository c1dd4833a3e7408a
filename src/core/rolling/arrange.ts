/** arranging: rows whose month is another go to their new place; what stands in the way is said and the row stays. */
import type { PlanItem } from "../plan/plan";
import type { Run } from "./runs";
import { orderOfMonth } from "./turn";

/** The rows of one run as they will stand; more than there were, or fewer. */
export interface ArrangedRun {
  readonly run: Run;
  readonly items: readonly PlanItem[];
}

export interface Arrangement {
  /** Runs whose rows are others now, or in another order. */
  readonly runs: readonly ArrangedRun[];
  /** Rows whose month has no cell of its own yet: it is put in below a run, or above the first. */
  readonly openings: readonly Opening[];
  /** Rows alone under their month's cell, which says the new month from now on. */
  readonly retimed: readonly { readonly run: Run; readonly month: number }[];
  /** Rows that leave their month and find no place. */
  readonly stuck: readonly PlanItem[];
}

/** A row that opens a month of its own. */
export interface Opening {
  readonly item: PlanItem;
  readonly month: number;
  /** The run it comes from, whose month's cell is the pattern of its own. */
  readonly source: Run;
  /** The run it stands below; null above all. */
  readonly below: Run | null;
}

/** May a row leave its run, come into another one, or change places within? */
export interface Obstacles {
  /** `left`: the rows that it has, this one included. */
  canLeave(run: Run, left: number): boolean;
  canEnter(run: Run, from: Run): boolean;
  canReorder(run: Run): boolean;
  /** Whether a row may be put in that opens a month of its own, above all rows of the sheet or below some: no sum begins with the first or runs on. */
  canOpen(first: Run, isAbove: boolean): boolean;
  /** Whether the cell that says a run's month can say another one. */
  canSay(run: Run, month: number): boolean;
}

/** `monthBy`: by how many months each row moves; only those that do. */
export function arranging(runs: readonly Run[], monthBy: ReadonlyMap<PlanItem, number>, obstacles: Obstacles): Arrangement {
  const lists = new Map<Run, PlanItem[]>(runs.map((run) => [run, [...run.items]]));
  const stuck: PlanItem[] = [];
  const openings: Opening[] = [];
  const retimed: { run: Run; month: number }[] = [];
  const touched = new Set<Run>();
  for (const run of runs)
    for (const item of run.items) {
      const by = monthBy.get(item) ?? 0;
      if (by === 0) continue;
      const target = targetOf(item, by, run, runs, monthBy);
      if (target === null) {
        const month = newMonth(item, by);
        if (run.block !== "cell" || !obstacles.canSay(run, month)) stuck.push(item);
        else if (run.items.length === 1) retimed.push({ run, month });
        else if (run.plan.layout.columns.quarter !== undefined || !obstacles.canLeave(run, lists.get(run)!.length)) stuck.push(item);
        else {
          const below = lastBefore(item, by, run, runs);
          if (!obstacles.canOpen(runs.find(({ sheet }) => sheet === run.sheet)!, below === null)) stuck.push(item);
          else {
            lists.get(run)!.splice(lists.get(run)!.indexOf(item), 1);
            touched.add(run);
            openings.push({ item, month, source: run, below });
          }
        }
      } else if (target === run) {
        if (run.block !== null || !isInOrder(run, monthBy)) continue;
        const list = lists.get(run)!;
        const to = placeIn(list, item, by, run, monthBy);
        if (to === list.indexOf(item)) continue;
        if (!obstacles.canReorder(run)) stuck.push(item);
        else {
          moveTo(list, item, to);
          touched.add(run);
        }
      } else if (obstacles.canLeave(run, lists.get(run)!.length) && obstacles.canEnter(target, run)) {
        const from = lists.get(run)!;
        from.splice(from.indexOf(item), 1);
        const list = lists.get(target)!;
        list.push(item);
        if (target.block === null) moveTo(list, item, placeIn(list, item, by, target, monthBy));
        touched.add(run).add(target);
      } else stuck.push(item);
    }
  return { runs: [...touched].map((run) => ({ run, items: lists.get(run)! })), openings, retimed, stuck };
}

/** The last run of the sheet whose months all come before a row's new one. */
function lastBefore(item: PlanItem, by: number, run: Run, runs: readonly Run[]): Run | null {
  const order = orderOf(item, by, run);
  return runs.filter((one) => one.sheet === run.sheet && one.items.every((each) => !(orderOf(each, 0, one) >= order))).at(-1) ?? null;
}

/** The run a row belongs to: its own where that has its new month or no month at all; null where no run has. */
function targetOf(item: PlanItem, by: number, run: Run, runs: readonly Run[], monthBy: ReadonlyMap<PlanItem, number>): Run | null {
  const month = newMonth(item, by);
  if (run.block !== null) {
    if (run.items[0]!.months.value.months.some((one) => one.month === month)) return run;
    const fitting = runs.filter(
      (one) => one.block !== null && one !== run && one.items[0]!.months.value.months.some((each) => each.month === month),
    );
    const exact = fitting.filter((one) => one.items[0]!.months.value.months.length === 1);
    return [...exact, ...fitting].find((one) => one.sheet === run.sheet) ?? exact[0] ?? fitting[0] ?? null;
  }
  const sheets = monthSheets(runs);
  if (sheets.has(run.sheet)) return sheets.get(run.sheet) === month ? run : (runs.find((one) => sheets.get(one.sheet) === month) ?? null);
  const own = runs.filter((one) => one.sheet === run.sheet && one.block === null);
  if (own.length < 2 || !areInOrder(own, monthBy)) return run;
  const order = orderOf(item, by, run);
  const spans = own.map((one) => ({ one, span: spanOf(one, monthBy) }));
  if (spans.find(({ one }) => one === run)!.span?.holds(order) === true) return run;
  return spans.find(({ span }) => span?.holds(order) === true)?.one ?? run;
}

/** A book with fewer sheets of one month each is no sheet per month. */
const LEAST_MONTH_SHEETS = 3;

/** The one month of each sheet, where each row says its own day and every sheet holds another month; none where the book is made otherwise. */
function monthSheets(runs: readonly Run[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { sheet, items, block } of runs)
    for (const item of items) {
      const [month, ...others] = item.months.value.months;
      const known = found.get(sheet);
      if (month === undefined || others.length > 0 || block !== null || (known !== undefined && known !== month.month)) return NO_SHEETS;
      found.set(sheet, month.month);
    }
  return found.size >= LEAST_MONTH_SHEETS && new Set(found.values()).size === found.size ? found : NO_SHEETS;
}

const NO_SHEETS: ReadonlyMap<string, number> = new Map();

function newMonth(item: PlanItem, by: number): number {
  const [first] = item.months.value.months;
  return ((first!.month - 1 + by + 24) % 12) + 1;
}

/** Where a row stands in the year; null where it has no month. */
function orderOf(item: PlanItem, by: number, { plan }: Run): number {
  const [first] = item.months.value.months;
  return first === undefined ? NaN : orderOfMonth(first.month, plan.isSchoolYear, first.yearOffset) + by;
}

interface Span {
  readonly first: number;
  readonly last: number;
  holds(order: number): boolean;
}

function spanOf(run: Run, monthBy: ReadonlyMap<PlanItem, number>): Span | null {
  const orders = run.items
    .filter((item) => (monthBy.get(item) ?? 0) === 0)
    .map((item) => orderOf(item, 0, run))
    .filter((one) => !Number.isNaN(one));
  if (orders.length === 0) return null;
  const [first, last] = [Math.min(...orders), Math.max(...orders)];
  return { first, last, holds: (order) => order >= first && order <= last };
}

/** True where the runs follow each other through the year: sections by theme do not. */
function areInOrder(runs: readonly Run[], monthBy: ReadonlyMap<PlanItem, number>): boolean {
  const spans = runs.flatMap((run) => spanOf(run, monthBy) ?? []);
  return spans.every((span, index) => index === 0 || span.first >= spans[index - 1]!.last);
}

/** A list that goes back in time at every third row has an order of its own. */
const MOST_TURNS = 0.34;

function isInOrder(run: Run, monthBy: ReadonlyMap<PlanItem, number>): boolean {
  const orders = run.items
    .filter((item) => (monthBy.get(item) ?? 0) === 0)
    .map((item) => orderOf(item, 0, run))
    .filter((one) => !Number.isNaN(one));
  const turns = orders.filter((order, index) => index > 0 && order < orders[index - 1]!).length;
  return turns <= orders.length * MOST_TURNS;
}

/** The place with fewest rows on the wrong side; of several the one nearest to where the row stands. */
function placeIn(list: readonly PlanItem[], item: PlanItem, by: number, run: Run, monthBy: ReadonlyMap<PlanItem, number>): number {
  const at = list.indexOf(item);
  const own = orderOf(item, by, run);
  const others = list.filter((one) => one !== item).map((one) => orderOf(one, monthBy.get(one) ?? 0, run));
  let wrong = others.filter((order) => order < own).length;
  let best = { wrong, place: 0 };
  for (let place = 1; place <= others.length; place++) {
    const order = others[place - 1]!;
    if (order < own) wrong--;
    else if (order > own) wrong++;
    if (wrong < best.wrong || (wrong === best.wrong && Math.abs(place - at) < Math.abs(best.place - at))) best = { wrong, place };
  }
  return best.place;
}

function moveTo(list: PlanItem[], item: PlanItem, place: number): void {
  list.splice(list.indexOf(item), 1);
  list.splice(place, 0, item);
}
