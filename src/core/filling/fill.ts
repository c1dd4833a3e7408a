/** fill: accepted suggestions as rows in the plan's own table, in their month, in its layout, numbering and totals. */
import { CATALOGUE, isTraditional } from "../catalogue";
import { traditionalName } from "../words/traditional-name";
import { a1, type Area, areaA1 } from "../grid/area";
import type { CellContent, ExpectedCell, InsertedRow, InsertRows, SheetEdit } from "../grid/edit";
import { bareCell, type Grid, sheetNamed, type Workbook } from "../grid/grid";
import { neighboursOf } from "../grid/neighbours";
import { tornBy } from "../grid/obstacles";
import { RowMap, shiftArea } from "../grid/shift";
import type { SheetMessages } from "../messages/sheet-messages";
import { yuan } from "../plan/money";
import type { NotDone } from "../plan/not-done";
import type { Plan, PlanItem } from "../plan/plan";
import type { Classified, Review } from "../plan/review";
import type { Suggestion } from "../plan/suggestion";
import type { MonthNumber } from "../terms/month";
import { type Approval, approvalOfRow } from "./approval-record";
import { type Blocked, clearPlace, isSamePeriod } from "./clear-place";
import { likeRow } from "./like-row";
import { monthHeading, type MonthHeading } from "./month-heading";
import { monthMarks, rowSum } from "./matrix-cells";
import { monthContent, type MonthHabit, monthHabit } from "./month-text";
import { numbering, type NumberedRow } from "./numbering";
import { orderOf, type Place, placeAtEnd, placeBetween, placeFor, spanOf } from "./place";
import { PlanChooser } from "./plan-choice";
import { quarterContent } from "./quarter-text";
import { rowFormulas } from "./row-formulas";
import type { RowToAdd } from "./row-to-add";
import { monthSign } from "./signs";
import { extendSums, type PlacedInsertion } from "./sums";

/** Where a row that was put in comes to stand. */
export interface Inserted<Row extends RowToAdd = Suggestion> {
  readonly suggestion: Row;
  readonly sheet: string;
  /** Row number after all edits. */
  readonly row: number;
  /** Cell of the activity after all edits. */
  readonly cell: string;
  /** Null for a row from elsewhere. */
  readonly approval: Approval | null;
}

export interface Filling<Row extends RowToAdd = Suggestion> {
  readonly edits: readonly SheetEdit[];
  /** By sheet, in row order. */
  readonly inserted: readonly Inserted<Row>[];
  /** Rows that could not be put in, and formulas that do not take those in that were. */
  readonly notDone: readonly NotDone[];
}

/** Only adds rows, numbers them, and makes totals cover them; no other cell of the user's changes. */
export function fill<Row extends RowToAdd = Suggestion>(
  workbook: Workbook,
  review: Review,
  accepted: readonly Row[],
  messages: SheetMessages,
): Filling<Row> {
  const plans = review.sheets.flatMap((sheet) => (sheet.state === "plan" && sheet.plan ? [sheet.plan] : []));
  let classifiedOf: ReadonlyMap<PlanItem, Classified> | null = null;
  // Alike is what is booked under the same subject; work that costs nothing is like other such work.
  const isAlike = (suggestion: RowToAdd, item: PlanItem): boolean => {
    // Only tables by theme ask.
    classifiedOf ??= new Map(review.ledger.lines.map(({ item, classified }) => [item, classified]));
    const known = classifiedOf.get(item);
    return known !== undefined && (suggestion.isFree ? known.isFree : known.subject !== null && known.subject === suggestion.subject);
  };
  const chooser = new PlanChooser(plans, messages.filling.monthStyles);
  const settings = workbook.sheets.find(({ mark }) => mark === "settings") ?? null;
  /** The protected sheet that stands in the way: the plan's own, or 工会参数 where it says which rows the plan has. */
  const protectedFor = ({ sheet }: Plan): string | null => {
    if (sheetNamed(workbook, sheet)?.isProtected === true) return sheet;
    return settings?.isProtected === true && review.settings.layouts.some((layout) => layout.sheet === sheet) ? settings.sheet : null;
  };
  const byPlan = new Map<Plan, Row[]>();
  const notDone: NotDone[] = [];
  for (const suggestion of accepted) {
    const { plan, why } = chooser.for(suggestion.month);
    const locked = plan === null ? null : protectedFor(plan);
    if (plan === null) notDone.push(notAdded(suggestion, null, null, why));
    else if (locked !== null) notDone.push(notAdded(suggestion, locked, null, "sheet-protected"));
    else byPlan.set(plan, [...(byPlan.get(plan) ?? []), suggestion]);
  }
  const edits: SheetEdit[] = [];
  const inserted: Inserted<Row>[] = [];
  for (const [plan, suggestions] of byPlan) {
    const filled = fillSheet(workbook, plan, suggestions, isAlike, messages);
    edits.push(...filled.edits);
    inserted.push(...filled.inserted);
    notDone.push(...filled.notDone);
  }
  return { edits, inserted, notDone };
}

export function notAdded(
  { activity, month }: { readonly activity: string; readonly month: MonthNumber | null },
  sheet: string | null,
  cell: string | null,
  why: NotDone["why"],
): NotDone {
  return { what: { kind: "row", activity, month }, sheet, cell, why };
}

interface Placed<Row extends RowToAdd = RowToAdd> {
  readonly suggestion: Row;
  readonly place: Place;
  /** The row stands under a heading of its month's own, made for it and those that follow. */
  readonly heading: MonthHeading | null;
  /** True when nothing in the table can say the row's month. */
  readonly isMonthless: boolean;
}

type IsAlike = (suggestion: RowToAdd, item: PlanItem) => boolean;

function fillSheet<Row extends RowToAdd>(
  workbook: Workbook,
  plan: Plan,
  suggestions: readonly Row[],
  isAlike: IsAlike,
  messages: SheetMessages,
): Filling<Row> {
  const grid = sheetNamed(workbook, plan.sheet)!;
  const blocked: { readonly suggestion: Row; readonly by: Blocked }[] = [];
  const placed: Placed<Row>[] = [];
  const ordered = [...suggestions].sort((a, b) => orderOf(a.month, plan) - orderOf(b.month, plan));
  for (const suggestion of ordered) {
    const found = isRowPerActivity(plan) ? placeOf(suggestion, plan, grid, isAlike, messages) : NO_PLACE;
    const place = "why" in found ? found : clearPlace(found.place, suggestion.month, plan, grid);
    if ("why" in found) blocked.push({ suggestion, by: found });
    else if ("why" in place) blocked.push({ suggestion, by: place });
    else placed.push({ suggestion, ...found, place });
  }
  // What a month's cell grows over comes right below it, whatever else is put there.
  const growth = new Map(placed.map((entry) => [entry, grownMerges(entry, tableOf(entry.place, plan), grid)]));
  placed.sort((a, b) => a.place.before - b.place.before || growth.get(b)!.length - growth.get(a)!.length);
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
  const carried = rowFormulas(
    plan,
    grid,
    placed.map(({ place }, index) => ({ newRow: newRows[index]!, besideRow: place.beside.row, isAbove: place.isAbove })),
    map,
  );

  const habit = monthHabit(plan, workbook, messages.filling.monthStyles);
  const sign = plan.layout.monthColumns.length === 0 ? null : monthSign(plan, grid);
  const insertions = placed.flatMap((entry, index): PlacedInsertion[] => {
    const { place, heading } = entry;
    const stands = { besideRow: place.beside.row, isAbove: place.isAbove };
    const here = tableOf(place, plan);
    const grown = growth.get(entry)!;
    const like = likeRow(place, grid, plan, entry.suggestion.month);
    const made = {
      seq: numbers.added.get(index),
      sum: rowSum(here, grid, like, newRows[index]!),
      habit,
      sign,
      carried: carried.cells[index]!,
    };
    const row: InsertedRow = {
      cells: cellsOf(entry, here, workbook, grid, grown, made, messages),
      merges: grid.merges
        .filter((merge) => merge.top === like && merge.bottom === like && merge.right > merge.left)
        .map(({ left, right }) => ({ left, right })),
    };
    const expect = placeExpected(place, grid, row);
    const newRow = newRows[index]!;
    const edit: InsertRows = { kind: "insert-rows", sheet: plan.sheet, before: place.before, rows: [row], like, growMerges: grown, expect };
    const insertion = { edit, ...stands, newRow, isActivity: true };
    if (!bringsHeading[index]) return [insertion];
    const above: InsertRows = {
      kind: "insert-rows",
      sheet: plan.sheet,
      before: place.before,
      rows: [heading!.row],
      like: heading!.like,
      expect,
    };
    return [{ edit: above, ...stands, newRow: newRow - 1, isActivity: false }, insertion];
  });
  const sums = extendSums(workbook, plan, grid, insertions);
  return {
    edits: [
      ...insertions.map(({ edit }) => edit),
      ...numbers.edits.filter((edit) => tornBy(grid, edit) === null),
      ...carried.edits,
      ...sums.edits,
    ],
    inserted: insertions
      .filter(({ isActivity }) => isActivity)
      .map(({ edit, newRow }, index): Inserted<Row> => {
        const { suggestion, place } = placed[index]!;
        const { activity, remark } = tableOf(place, plan).layout.columns;
        const approval = suggestion.given ? null : approvalOfRow(plan.sheet, newRow, activity!, remark, edit.rows[0]!);
        return { suggestion, sheet: plan.sheet, row: newRow, cell: a1(newRow, activity!), approval };
      }),
    notDone: [
      ...blocked.map(({ suggestion, by: { why, area } }) => {
        const moved = area === null ? null : shiftArea(area, map);
        return notAdded(suggestion, plan.sheet, moved === null ? null : areaA1(moved), why);
      }),
      ...carried.notDone,
      ...sums.notDone,
    ],
  };
}

const NO_PLACE: Blocked = { why: "no-place", area: null };

/**
 * False where a row put in would not be an activity's own: between two tables side by side, which it would tear
 * apart, and in tables whose activities stand in other columns than the one they are said to stand in.
 */
function isRowPerActivity({ layout, items }: Plan): boolean {
  if (layout.parts?.some((part) => part.headerRows[0] === layout.headerRows[0])) return false;
  const columns = new Set([layout, ...(layout.parts ?? [])].map((table) => table.columns.activity));
  return items.filter(({ activity }) => activity.cell !== null && columns.has(activity.cell.column)).length * 2 > items.length;
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
  return [...expected, { row: cell.row, column: cell.column, cell: bareCell(grid.at(cell.row, cell.column)) }];
}

/** Rows say their month in a column, or in the heading they stand under; a month matrix and a bare list say none. */
function placeOf(
  suggestion: RowToAdd,
  plan: Plan,
  grid: Grid,
  isAlike: IsAlike,
  messages: SheetMessages,
): Omit<Placed, "suggestion"> | Blocked {
  const { columns, monthColumns } = plan.layout;
  const hasColumn = columns.month !== undefined || columns.date !== undefined;
  const isMatrix = monthColumns.length > 0;
  if (isMatrix || (!hasColumn && plan.items.every((item) => item.months.value.months.length === 0))) {
    const place = placeAtEnd(plan, grid);
    return place === null ? NO_PLACE : { place, heading: null, isMonthless: true };
  }
  const isPlanned = plan.items.some(
    (item) => spanOf(item, plan) !== null && item.months.value.months.some(({ month }) => month === suggestion.month),
  );
  if (hasColumn || isPlanned) {
    const place = placeFor(suggestion.month, plan, grid, (item) => isAlike(suggestion, item));
    return place === null ? NO_PLACE : { place, heading: null, isMonthless: !hasColumn && isSaidInTheRow(plan) };
  }
  const place = placeBetween(suggestion.month, plan, grid);
  const heading = monthHeading(suggestion.month, plan, grid, messages.filling.monthStyles);
  // Under another month's heading it would be read as that month's.
  return place === null || (heading === null && !isSaidInTheRow(plan)) ? NO_PLACE : { place, heading, isMonthless: heading === null };
}

/** True where activities bear their month in their own text, and not by the heading they stand under. */
function isSaidInTheRow({ items }: Plan): boolean {
  const dated = items.filter(({ months }) => months.cell !== null && months.value.months.length > 0);
  return dated.filter(({ row, months }) => months.cell!.row === row).length * 2 > dated.length;
}

/** Merges of month, quarter and number that end just above and say of the new row what they say of those above it. */
function grownMerges({ suggestion, place }: Placed, plan: Plan, grid: Grid): Area[] {
  if (!place.isAbove) return [];
  const { month, quarter, seq, week } = plan.layout.columns;
  const months = place.beside.months.value.months.map((entry) => entry.month);
  const isSameMonth = isOfOneMonth(suggestion) && months.length === 1 && months[0] === suggestion.month;
  // A cell over months of several quarters stands for a half-year or more.
  const span = quarter === undefined ? null : grid.mergeAt(place.before - 1, quarter);
  const spanned =
    span === null
      ? []
      : plan.items
          .filter(({ row }) => row >= span.top && row <= span.bottom)
          .flatMap((item) => item.months.value.months.map((entry) => entry.month));
  const isSameQuarter = isSamePeriod(new Set(spanned), suggestion.month);
  const ending = (column: number | undefined): Area | null => {
    const merge = column === undefined ? null : grid.mergeAt(place.before - 1, column);
    return merge !== null && merge.bottom === place.before - 1 && merge.bottom > merge.top ? merge : null;
  };
  const found = [isSameMonth ? ending(month) : null, isSameQuarter ? ending(quarter) : null];
  // A number or a week that is joined over just the rows of the month belongs to the month.
  if (isSameMonth) found.push(ending(seq), ending(week));
  return found.filter((merge, index) => merge !== null && found.indexOf(merge) === index) as Area[];
}

function isOfOneMonth({ given }: RowToAdd): boolean {
  return given === undefined || (given.months.length === 1 && given.monthText === null);
}

/** What the row gets from the table around it. */
interface Made {
  readonly seq: CellContent | undefined;
  readonly sum: CellContent | null;
  readonly habit: MonthHabit;
  /** What a matrix of months puts where something is planned. */
  readonly sign: CellContent["value"];
  readonly carried: readonly { readonly column: number; readonly content: CellContent }[];
}

function cellsOf(
  { suggestion, place, isMonthless }: Placed,
  plan: Plan,
  workbook: Workbook,
  grid: Grid,
  grown: readonly Area[],
  made: Made,
  messages: SheetMessages,
): InsertedRow["cells"] {
  const { columns, unitFactor, monthColumns } = plan.layout;
  const filling = messages.filling;
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
  const { given } = suggestion;
  const marks = isMonthless ? monthMarks(suggestion, plan, made.sign) : [];
  for (const mark of marks) put(mark.column, mark.content);
  const name = isMonthless && marks.length === 0 ? filling.activityIn(suggestion.activity, suggestion.month) : suggestion.activity;
  put(columns.seq, made.seq);
  put(columns.quarter, quarterContent(suggestion.month, plan, grid, filling.monthStyles));
  const oneMonth = (month: MonthNumber): CellContent => monthContent(month, plan, workbook, made.habit, filling.monthStyles);
  const isPair = plan.layout.endColumn !== undefined;
  const spelt = given?.monthText ?? null;
  if (!isMonthless || monthColumns.length === 0)
    put(columns.month ?? columns.date, spelt === null || isPair ? oneMonth(suggestion.month) : { value: spelt });
  // A last day is nobody's to invent; where no other is given, a last month is the first one.
  if (!made.habit.hasDays) put(plan.layout.endColumn, oneMonth(given?.months.at(-1) ?? suggestion.month));
  if (given !== undefined) {
    put(columns.activity, { value: name });
    put(columns.owner, { value: suggestion.owner });
  } else {
    put(columns.activity, { value: remark === undefined || isCovered(remark) ? name + script(filling.suggestedActivity) : name });
    put(columns.owner, suggestion.owner !== null && usesRoles(plan) ? { value: script(suggestion.owner) } : null);
    put(columns.subject, suggestion.subject === null ? null : { value: script(suggestion.subject) });
  }
  if (made.sum !== null) put(columns.amount, made.sum);
  // Nor is an amount put into the column of its first digit.
  else if (plan.layout.digits === undefined)
    put(columns.amount, suggestion.amount === null ? null : { value: yuan(suggestion.amount) / unitFactor });
  put(remark, { value: given === undefined ? script(filling.suggestedRemark) : given.remark });
  for (const { column, content } of made.carried) if (!cells.some((cell) => cell.column === column)) put(column, content);
  return cells.sort((a, b) => a.column - b.column);
}

const ROLES: ReadonlySet<string> = new Set(CATALOGUE.flatMap(({ owner }) => [owner, traditionalName(owner)]));

/** True when the plan names owners by role; whom the office would name otherwise, nobody but the office knows. */
function usesRoles(plan: Plan): boolean {
  return plan.items.some((item) => item.owner.value !== null && ROLES.has(item.owner.value));
}
