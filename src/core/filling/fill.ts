/** fill: accepted suggestions as rows in the plan's own table, in their month, in its layout, numbering and totals. */
import { CATALOGUE, isTraditional, traditionalName } from "../catalogue";
import { a1, type Area } from "../grid/area";
import type { CellContent, ExpectedCell, InsertedRow, InsertRows, SheetEdit } from "../grid/edit";
import { translateFormula } from "../grid/formula";
import { type Grid, sheetNamed, type Workbook } from "../grid/grid";
import { neighboursOf } from "../grid/neighbours";
import { RowMap } from "../grid/shift";
import type { SheetLabels } from "../plan/labels";
import { yuan } from "../plan/money";
import type { Plan, PlanItem } from "../plan/plan";
import type { Classified, Review } from "../plan/review";
import type { Suggestion } from "../plan/suggestion";
import { monthHeading, type MonthHeading } from "./month-heading";
import { monthContent, type MonthHabit, monthHabit } from "./month-text";
import { numbering, type NumberedRow } from "./numbering";
import { orderOf, type Place, placeAtEnd, placeBetween, placeFor } from "./place";
import { quarterContent } from "./quarter-text";
import { extendSums, type PlacedInsertion } from "./sums";

/** Where an accepted suggestion comes to stand. */
export interface Inserted {
  readonly suggestion: Suggestion;
  readonly sheet: string;
  /** Row number after all edits. */
  readonly row: number;
  /** Cell of the activity after all edits. */
  readonly cell: string;
}

export interface Filling {
  readonly edits: readonly SheetEdit[];
  /** By sheet, in row order. */
  readonly inserted: readonly Inserted[];
  /** What could not be put in: the sheet is protected, or there is no table to put it into. */
  readonly refused: readonly {
    readonly suggestion: Suggestion;
    readonly why: "sheet-protected" | "no-place";
    readonly sheet: string | null;
  }[];
}

/** Only adds rows, numbers them, and makes totals cover them; no other cell of the user's changes. */
export function fill(workbook: Workbook, review: Review, accepted: readonly Suggestion[], labels: SheetLabels): Filling {
  const plans = review.sheets.flatMap((sheet) => (sheet.state === "plan" && sheet.plan ? [sheet.plan] : []));
  let classifiedOf: ReadonlyMap<PlanItem, Classified> | null = null;
  // Alike is what is booked under the same subject; work that costs nothing is like other such work.
  const isAlike = (suggestion: Suggestion, item: PlanItem): boolean => {
    // Only tables by theme ask.
    classifiedOf ??= new Map(review.ledger.lines.map(({ item, classified }) => [item, classified]));
    const known = classifiedOf.get(item);
    return known !== undefined && (suggestion.isFree ? known.isFree : known.subject !== null && known.subject === suggestion.subject);
  };
  const byPlan = new Map<Plan, Suggestion[]>();
  const refused: Filling["refused"][number][] = [];
  for (const suggestion of accepted) {
    const plan = planFor(suggestion, plans);
    const isProtected = plan !== null && sheetNamed(workbook, plan.sheet)?.isProtected === true;
    if (plan === null || isProtected)
      refused.push({ suggestion, why: isProtected ? "sheet-protected" : "no-place", sheet: plan?.sheet ?? null });
    else byPlan.set(plan, [...(byPlan.get(plan) ?? []), suggestion]);
  }
  const edits: SheetEdit[] = [];
  const inserted: Inserted[] = [];
  for (const [plan, suggestions] of byPlan) {
    const filled = fillSheet(workbook, plan, suggestions, isAlike, labels);
    edits.push(...filled.edits);
    inserted.push(...filled.inserted);
    refused.push(...filled.refused);
  }
  return { edits, inserted, refused };
}

/** Farther than any month is from another. */
const FARTHEST = 99;

/** The plan whose months come closest: one that has the month, else the one with the nearest month before it, else the first. */
function planFor(suggestion: Suggestion, plans: readonly Plan[]): Plan | null {
  const usable = plans.filter((plan) => plan.items.length > 0 && plan.layout.columns.activity !== undefined);
  const distance = (plan: Plan): number => {
    const order = orderOf(suggestion.month, plan);
    let least = FARTHEST;
    for (const item of plan.items)
      for (const { month } of item.months.value.months) {
        const own = orderOf(month, plan);
        least = Math.min(least, own <= order ? order - own : 12 + own - order);
      }
    return least;
  };
  return usable.reduce<Plan | null>((best, plan) => (best === null || distance(plan) < distance(best) ? plan : best), null);
}

interface Placed {
  readonly suggestion: Suggestion;
  readonly place: Place;
  /** The row stands under a heading of its month's own, made for it and those that follow. */
  readonly heading: MonthHeading | null;
  /** True when nothing in the table can say the row's month. */
  readonly isMonthless: boolean;
}

type IsAlike = (suggestion: Suggestion, item: PlanItem) => boolean;

function fillSheet(workbook: Workbook, plan: Plan, suggestions: readonly Suggestion[], isAlike: IsAlike, labels: SheetLabels): Filling {
  const grid = sheetNamed(workbook, plan.sheet)!;
  const refused: Filling["refused"][number][] = [];
  const placed: Placed[] = [];
  // A row put into one of two tables side by side would tear the other one apart.
  if (plan.layout.parts?.some((part) => part.headerRows[0] === plan.layout.headerRows[0])) {
    return { edits: [], inserted: [], refused: suggestions.map((suggestion) => ({ suggestion, why: "no-place", sheet: plan.sheet })) };
  }
  const ordered = [...suggestions].sort((a, b) => orderOf(a.month, plan) - orderOf(b.month, plan));
  for (const suggestion of ordered) {
    const found = placeOf(suggestion, plan, grid, isAlike, labels);
    if (found) placed.push({ suggestion, ...found });
    else refused.push({ suggestion, why: "no-place", sheet: plan.sheet });
  }
  placed.sort((a, b) => a.place.before - b.place.before);
  /** True for the first of the rows that share a new heading: it brings the heading along. */
  const bringsHeading = placed.map(
    ({ heading, suggestion }, index) =>
      heading !== null && !placed.slice(0, index).some((other) => other.suggestion.month === suggestion.month),
  );

  const map = new RowMap(placed.map(({ place }, index) => ({ before: place.before, count: bringsHeading[index] ? 2 : 1 })));
  const ahead = new Map<number, number>();
  const newRows = placed.map(({ place }, index) => {
    const nth = (ahead.get(place.before) ?? 0) + (bringsHeading[index] ? 1 : 0);
    ahead.set(place.before, nth + 1);
    return map.insertedAt(place.before) + nth;
  });
  const standing: NumberedRow[] = [...new Set(plan.items.map((item) => item.row))].map((row) => ({ row }));
  placed.forEach(({ place, heading, suggestion }, index) =>
    standing.push({ added: index, newRow: newRows[index]!, opens: !place.isAbove, section: heading === null ? null : suggestion.month }),
  );
  const inOrder = standing
    .map((entry) => ({ entry, at: standingRow(entry, map) }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
  const numbers = numbering(plan, grid, inOrder, map);

  const habit = monthHabit(plan, workbook, labels.filling.monthStyles);
  const insertions = placed.flatMap((entry, index): PlacedInsertion[] => {
    const { place, heading } = entry;
    const stands = { besideRow: place.beside.row, isAbove: place.isAbove };
    const here = tableOf(place, plan);
    const grown = grownMerges(entry, here, grid);
    const like = likeRow(place, grid);
    const row: InsertedRow = {
      cells: cellsOf(
        entry,
        here,
        workbook,
        grid,
        grown,
        { seq: numbers.added.get(index), sum: rowSum(here, grid, like, newRows[index]!), habit },
        labels,
      ),
      merges: grid.merges
        .filter((merge) => merge.top === like && merge.bottom === like && merge.right > merge.left)
        .map(({ left, right }) => ({ left, right })),
    };
    const expect = placeExpected(place, grid, row);
    const edit: InsertRows = { kind: "insert-rows", sheet: plan.sheet, before: place.before, rows: [row], like, growMerges: grown, expect };
    if (!bringsHeading[index]) return [{ edit, ...stands }];
    return [
      {
        edit: { kind: "insert-rows", sheet: plan.sheet, before: place.before, rows: [heading!.row], like: heading!.like, expect },
        ...stands,
      },
      { edit, ...stands },
    ];
  });
  return {
    edits: [...insertions.map(({ edit }) => edit), ...numbers.edits, ...extendSums(plan, grid, insertions)],
    inserted: placed.map(({ suggestion, place }, index) => ({
      suggestion,
      sheet: plan.sheet,
      row: newRows[index]!,
      cell: a1(newRows[index]!, tableOf(place, plan).layout.columns.activity!),
    })),
    refused,
  };
}

/** The plan with the columns of the table in which the place lies. */
function tableOf({ beside }: Place, plan: Plan): Plan {
  const part = (plan.layout.parts ?? []).filter((one) => one.firstRow <= beside.row).at(-1);
  return part === undefined ? plan : { ...plan, layout: part };
}

function standingRow(entry: NumberedRow, map: RowMap): number {
  return "added" in entry ? entry.newRow : map.row(entry.row)!;
}

/** What tells the place: the rows around it, and the month that the activity beside it stands under. */
function placeExpected({ before, beside }: Place, grid: Grid, row: InsertedRow): ExpectedCell[] {
  const expected = neighboursOf(grid, before, [row]);
  const { cell } = beside.months;
  if (cell === null || expected.some((one) => one.row === cell.row && one.column === cell.column)) return expected;
  const { value, formula } = grid.at(cell.row, cell.column);
  return [...expected, { row: cell.row, column: cell.column, cell: formula === undefined ? { value } : { value, formula } }];
}

/** Rows say their month in a column, or in the heading they stand under; a month matrix and a bare list say none. */
function placeOf(suggestion: Suggestion, plan: Plan, grid: Grid, isAlike: IsAlike, labels: SheetLabels): Omit<Placed, "suggestion"> | null {
  const { columns, monthColumns } = plan.layout;
  const hasColumn = columns.month !== undefined || columns.date !== undefined;
  const isMatrix = monthColumns.length > 0;
  if (isMatrix || (!hasColumn && plan.items.every((item) => item.months.value.months.length === 0))) {
    const place = placeAtEnd(plan, grid);
    return place && { place, heading: null, isMonthless: true };
  }
  if (hasColumn || plan.items.some((item) => item.months.value.months.some((month) => month.month === suggestion.month))) {
    const place = placeFor(suggestion.month, plan, grid, (item) => isAlike(suggestion, item));
    return place && { place, heading: null, isMonthless: false };
  }
  const place = placeBetween(suggestion.month, plan, grid);
  const heading = monthHeading(suggestion.month, plan, grid, labels.filling.monthStyles);
  return place && { place, heading, isMonthless: heading === null };
}

/** An activity row in sight to take the look from. */
function likeRow({ beside, stretch }: Place, grid: Grid): number {
  if (!grid.hiddenRows.has(beside.row)) return beside.row;
  return stretch.items.find((item) => !grid.hiddenRows.has(item.row))?.row ?? beside.row;
}

/** Merges of month, quarter and number that end just above and say of the new row what they say of those above it. */
function grownMerges({ suggestion, place }: Placed, plan: Plan, grid: Grid): Area[] {
  if (!place.isAbove) return [];
  const { month, quarter, seq, week } = plan.layout.columns;
  const months = place.beside.months.value.months.map((entry) => entry.month);
  const isSameMonth = months.length === 1 && months[0] === suggestion.month;
  // A cell over months of several quarters stands for a half-year or more.
  const span = quarter === undefined ? null : grid.mergeAt(place.before - 1, quarter);
  const spanned =
    span === null
      ? []
      : plan.items
          .filter(({ row }) => row >= span.top && row <= span.bottom)
          .flatMap((item) => item.months.value.months.map((entry) => entry.month));
  const isHalf = new Set(spanned.map((entry) => Math.ceil(entry / 3))).size > 1;
  const length = isHalf ? 6 : 3;
  const isSameQuarter = (isHalf ? spanned : months).some((entry) => Math.ceil(entry / length) === Math.ceil(suggestion.month / length));
  const ending = (column: number | undefined): Area | null => {
    const merge = column === undefined ? null : grid.mergeAt(place.before - 1, column);
    return merge !== null && merge.bottom === place.before - 1 && merge.bottom > merge.top ? merge : null;
  };
  const found = [isSameMonth ? ending(month) : null, isSameQuarter ? ending(quarter) : null];
  // A number or a week that is joined over just the rows of the month belongs to the month.
  if (isSameMonth) found.push(ending(seq), ending(week));
  return found.filter((merge, index) => merge !== null && found.indexOf(merge) === index) as Area[];
}

/** What the row gets from the table around it. */
interface Made {
  readonly seq: CellContent | undefined;
  readonly sum: CellContent | null;
  readonly habit: MonthHabit;
}

function cellsOf(
  { suggestion, place, isMonthless }: Placed,
  plan: Plan,
  workbook: Workbook,
  grid: Grid,
  grown: readonly Area[],
  made: Made,
  labels: SheetLabels,
): InsertedRow["cells"] {
  const { columns, unitFactor, monthColumns } = plan.layout;
  const words = labels.filling;
  // The plan's own characters, whatever language the user is spoken to in.
  const script = isTraditional([plan]) ? traditionalName : (text: string): string => text;
  const cells: { column: number; content: CellContent }[] = [];
  const isGrown = (column: number): boolean => grown.some((merge) => column >= merge.left && column <= merge.right);
  // What a merge reaching further down covers already (a quarter's cell, say) must stay empty.
  const isCovered = (column: number): boolean => {
    const merge = grid.mergeAt(place.before, column);
    return isGrown(column) || (merge !== null && merge.top < place.before);
  };
  const put = (column: number | undefined, content: CellContent | null | undefined): void => {
    if (column !== undefined && content && (content.value !== null || content.formula !== undefined) && !isCovered(column))
      cells.push({ column, content });
  };
  const remark = columns.remark;
  const mark = isMonthless ? monthMark(suggestion, plan, grid) : null;
  if (mark !== null) put(mark.column, mark.content);
  const name = isMonthless && mark === null ? words.activityIn(suggestion.activity, suggestion.month) : suggestion.activity;
  put(columns.seq, made.seq);
  put(columns.quarter, quarterContent(suggestion.month, plan, grid, words.monthStyles));
  put(
    columns.month ?? columns.date,
    isMonthless && monthColumns.length > 0 ? null : monthContent(suggestion.month, plan, workbook, made.habit, words.monthStyles),
  );
  put(plan.layout.endColumn, monthContent(suggestion.month, plan, workbook, made.habit, words.monthStyles));
  put(columns.activity, { value: remark === undefined || isCovered(remark) ? name + script(words.suggestedActivity) : name });
  put(columns.owner, suggestion.owner !== null && usesRoles(plan) ? { value: script(suggestion.owner) } : null);
  put(columns.subject, suggestion.subject === null ? null : { value: script(suggestion.subject) });
  if (made.sum !== null) put(columns.amount, made.sum);
  else put(columns.amount, suggestion.amount === null ? null : { value: yuan(suggestion.amount) / unitFactor });
  put(remark, { value: script(words.suggestedRemark) });
  return cells.sort((a, b) => a.column - b.column);
}

/** In a matrix of ticks the new row gets its own, as the others have theirs; null where months hold amounts. */
function monthMark(
  { month }: Suggestion,
  { items, layout }: Plan,
  grid: Grid,
): { readonly column: number; readonly content: CellContent } | null {
  const at = layout.monthColumns.find((entry) => entry.month === month);
  if (at === undefined || items.some((item) => (item.byMonth?.size ?? 0) > 0)) return null;
  for (const {
    months: { cell },
  } of items) {
    const value = cell === null ? null : grid.at(cell.row, cell.column).value;
    if (typeof value === "string" && layout.monthColumns.some(({ column }) => column === cell!.column))
      return { column: at.column, content: { value } };
  }
  return null;
}

/** In a month matrix the row's own sum, as the row it is modelled on has it; it sums nothing yet. */
function rowSum({ layout }: Plan, grid: Grid, like: number, row: number): CellContent | null {
  const { amount } = layout.columns;
  if (amount === undefined || layout.monthColumns.length === 0) return null;
  const { formula } = grid.at(like, amount);
  return formula === undefined ? null : { value: 0, formula: translateFormula(formula, row - like, 0) };
}

const ROLES: ReadonlySet<string> = new Set(CATALOGUE.flatMap(({ owner }) => [owner, traditionalName(owner)]));

/** True when the plan names owners by role; whom the office would name otherwise, nobody but the office knows. */
function usesRoles(plan: Plan): boolean {
  return plan.items.some((item) => item.owner.value !== null && ROLES.has(item.owner.value));
}
