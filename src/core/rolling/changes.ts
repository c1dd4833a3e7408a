/** changesOf: everything that the new year changes, found sheet by sheet, each change with an id of its own. */
import { a1 } from "../grid/area";
import { type Grid, sheetNamed, type Workbook } from "../grid/grid";
import { isPlanMark } from "../grid/marks";
import { isNameTaken } from "../grid/sheet-names";
import type { Plan, PlanItem } from "../plan/plan";
import type { Review } from "../plan/review";
import { yearsIn } from "../reading";
import type { Change } from "../plan/year-change";
import { homeOf, type PlannedChange, stuckChange } from "./change";
import { type AmountWish, columnChanges } from "./columns";
import { countChanges } from "./counts";
import { lineChanges } from "./lines";
import { LyingCells, lyingColumnChanges, placeKey } from "./lying";
import { matrixChange } from "./matrix";
import { settingsChanges } from "./settings-lines";
import { spliced, type TextSplice } from "./splices";
import { ownTimeCells, sharedTimeChange } from "./time-cells";
import { timeChanges } from "./times";
import { shiftOf, type Turn } from "./turn";
import { isWallCalendar } from "./runs";
import { wallCalendars } from "./wall-calendar";
import { yearSplices } from "./year-texts";

/** A change and what is known of it besides. */
export interface Known {
  readonly change: Change;
  readonly planned: PlannedChange;
}

export function plansOf(workbook: Workbook, review: Review): readonly { readonly plan: Plan; readonly grid: Grid }[] {
  return review.sheets.flatMap(({ state, plan }) => {
    const grid = plan === null ? null : sheetNamed(workbook, plan.sheet);
    return state === "plan" && plan !== null && grid !== null && plan.items.length > 0 ? [{ plan, grid }] : [];
  });
}

/** A table that names no year is last year's: one before the new one. The second term of a school year lies in the later of its years. */
export function turnOf(workbook: Workbook, review: Review, to: number): Turn {
  const [first] = plansOf(workbook, review);
  const named = yearsIn(first?.plan.title ?? "").find(({ isSchoolYear }) => isSchoolYear);
  const year = review.year ?? to - 1;
  const isSecondTerm = named?.term === 2 && named.year + 1 === year;
  return { from: year, to: isSecondTerm ? to + 1 : to, isSchoolYear: first?.plan.isSchoolYear ?? false, date1904: workbook.date1904 };
}

export function changesOf(workbook: Workbook, review: Review, amounts: AmountWish, turn: Turn): readonly Known[] {
  const plans = plansOf(workbook, review);
  const names = namesOf(workbook, plans, turn);
  const found: PlannedChange[] = [];
  for (const { plan, grid } of plans) {
    const to = names.get(plan.sheet);
    if (to !== undefined) found.push(sheetNameChange(plan.sheet, to, turn));
    found.push(...lineChanges(plan, grid, turn));
    const activities = new Set(plan.items.map(({ activity }) => activity.value));
    const lying = LyingCells.of(plan, grid);
    const table = { plan, grid, lying, activities };
    for (const item of plan.items) found.push(...itemChanges(item, table, turn));
    found.push(...sharedTimeChanges(table, turn));
    found.push(...(lying === null ? columnChanges(plan, grid, amounts, turn.from) : lyingColumnChanges(plan, grid, lying, amounts)));
  }
  found.push(...wallCalendars(plans, turn).changes);
  for (const { plan, grid } of joinedPlans(workbook, review)) {
    found.push(...lineChanges(plan, grid, turn), ...columnChanges(plan, grid, amounts, turn.from));
    found.push(
      ...sameNames(
        found.filter(({ kind, sheet }) => sheet === plan.joinedTo && kind !== "move"),
        grid,
      ),
    );
  }
  found.push(...settingsChanges(workbook, turn));
  for (const { sheet } of ourSheets(workbook))
    found.push({ sheet, cell: "", kind: "clear", from: sheet, to: "", why: { code: "our-sheet" }, confirm: false, cells: [], item: null });
  return withIds(found, []);
}

/** Cells in the activities' rows that say the time of several: their years turn. */
function sharedTimeChanges({ plan, grid, lying }: Table, turn: Turn): PlannedChange[] {
  const own = new Set(plan.items.flatMap((item) => ownTimeCells(item, plan, grid, lying).map(placeKey)));
  const rows = new Set(plan.items.map(({ row }) => row));
  const { month, date, quarter } = plan.layout.columns;
  const places = new Map<string, { row: number; column: number }>();
  for (const item of plan.items)
    for (const column of [month, date, quarter, item.months.cell?.column]) {
      if (column === undefined) continue;
      const at = column === item.months.cell?.column ? grid.anchor(item.months.cell.row, column) : grid.anchor(item.row, column);
      const isInTable = lying === null ? rows.has(at.row) : lying.isField(at.row, at.column);
      if (isInTable && !own.has(placeKey(at))) places.set(placeKey(at), at);
    }
  return [...places.values()].flatMap(({ row, column }): PlannedChange[] => {
    const change = sharedTimeChange(grid.at(row, column), turn);
    if (change === null) return [];
    const { from, to, content } = change;
    const why = { code: "plan-year", from: turn.from, to: turn.to } as const;
    return [
      {
        sheet: plan.sheet,
        cell: a1(row, column),
        kind: "year",
        from,
        to,
        why,
        confirm: false,
        cells: [{ row, column, content }],
        item: null,
      },
    ];
  });
}

/** Budgets whose amounts stand beside the activities of another sheet. */
function joinedPlans(workbook: Workbook, review: Review): readonly { readonly plan: Plan; readonly grid: Grid }[] {
  return review.sheets.flatMap(({ state, plan }) => {
    const grid = plan === null ? null : sheetNamed(workbook, plan.sheet);
    return state === "plan" && plan?.joinedTo !== undefined && grid !== null ? [{ plan, grid }] : [];
  });
}

/** What an activity is called now it is called wherever the budget names it: by its name the two belong together. */
function sameNames(changes: readonly PlannedChange[], grid: Grid): PlannedChange[] {
  const byName = new Map<string, PlannedChange[]>();
  for (const change of changes)
    if (change.item !== null && change.cells.some((cell) => "start" in cell))
      byName.set(change.from, [...(byName.get(change.from) ?? []), change]);
  return grid.usedRows().flatMap((row) =>
    grid.row(row).flatMap((cell, column) =>
      (typeof cell?.value === "string" ? (byName.get(cell.value) ?? []) : []).map(
        (change): PlannedChange => ({
          ...change,
          sheet: grid.sheet,
          cell: a1(row, column),
          item: null,
          cells: change.cells.map((one) => ({ ...one, row, column })),
        }),
      ),
    ),
  );
}

/** A plan's table as it stands in its sheet. */
interface Table {
  readonly plan: Plan;
  readonly grid: Grid;
  readonly lying: LyingCells | null;
  /** Names of all activities. */
  readonly activities: ReadonlySet<string>;
}

function itemChanges(item: PlanItem, table: Table, turn: Turn): PlannedChange[] {
  const { plan, grid, lying, activities } = table;
  const matrix = matrixChange(item, plan, grid, turn);
  const own = ownTimeCells(item, plan, grid, lying);
  const times =
    matrix === null && !isWallCalendar(plan) ? timeChanges(item, grid, own, turn).map((change) => placeless(change, item, plan)) : [];
  const changes = matrix === null ? [...times] : [matrix];
  const { cell, value } = item.activity;
  if (cell === null) return changes;
  const text = grid.at(cell.row, cell.column);
  if (typeof text.value !== "string" || text.formula !== undefined) return changes;
  // What was read of the cell may stand somewhere within it.
  const offset = text.value.indexOf(value);
  if (value === "" || offset < 0) return changes;
  const base = { sheet: item.sheet, cell: a1(cell.row, cell.column), from: text.value, item };
  const inCell = (splices: readonly TextSplice[]): TextSplice[] =>
    splices.map((splice) => ({ ...splice, start: splice.start + offset, end: splice.end + offset }));
  const put = (splices: readonly TextSplice[]): Pick<PlannedChange, "to" | "cells"> => ({
    to: spliced(base.from, splices),
    cells: splices.map((splice) => ({ row: cell.row, column: cell.column, ...splice })),
  });
  const isTimeCell = times.some((change) => change.cell === base.cell);
  const years = isTimeCell ? null : yearSplices(value, turn);
  if (years !== null) {
    const why = { code: "plan-year", from: years.from, to: years.to } as const;
    changes.push({ ...base, kind: "year", why, confirm: false, ...put(inCell(years.splices)) });
  }
  for (const { kind, why, confirm, splices, isRemarked = false } of countChanges(item, activities, turn)) {
    changes.push({ ...base, kind, why, confirm, isRemarked, ...put(inCell(splices)) });
  }
  return [...changes, ...besideChanges(item, grid, lying, turn)];
}

/** A month told by a mark or a colour that can't be moved, or by a cell that other activities of a lying table share, stays and is said. */
function placeless(change: PlannedChange, item: PlanItem, { layout }: Plan): PlannedChange {
  const { monthBy = 0, cells } = change;
  const isMarked = layout.monthColumns.some(({ column }) => column === item.months.cell?.column);
  return monthBy === 0 || cells.length > 0 || !(isMarked || layout.transposed !== undefined) ? change : stuckChange(item, monthBy);
}

/** Years in what stands beside the activity: its content and its heading of kind turn with it, a remark only where somebody says so. */
function besideChanges(item: PlanItem, grid: Grid, lying: LyingCells | null, turn: Turn): PlannedChange[] {
  return (["task", "content", "remark"] as const).flatMap((role): PlannedChange[] => {
    const field = item[role]?.cell ?? null;
    const at = lying === null ? field : lying.own(field);
    if (at === null || (lying === null && at.row !== item.row)) return [];
    const cell = grid.at(at.row, at.column);
    if (typeof cell.value !== "string" || cell.formula !== undefined) return [];
    const years = yearSplices(cell.value, turn);
    if (years === null) return [];
    const isRemark = role === "remark";
    return [
      {
        sheet: item.sheet,
        cell: a1(at.row, at.column),
        kind: "year",
        from: cell.value,
        to: spliced(cell.value, years.splices),
        why: { code: isRemark ? "year-in-note" : "plan-year", from: years.from, to: years.to },
        confirm: isRemark,
        cells: years.splices.map((splice) => ({ row: at.row, column: at.column, ...splice })),
        item: isRemark ? null : item,
      },
    ];
  });
}

function sheetNameChange(sheet: string, to: string, turn: Turn): PlannedChange {
  return {
    sheet,
    cell: "",
    kind: "year",
    from: sheet,
    to,
    why: { code: "plan-year", from: turn.from, to: turn.from + shiftOf(turn) },
    confirm: false,
    cells: [],
    item: null,
  };
}

/** Excel's longest sheet name. */
const LONGEST_NAME = 31;

export function namesOf(workbook: Workbook, plans: readonly { readonly plan: Plan }[], turn: Turn): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { plan } of plans) {
    const years = yearSplices(plan.sheet, turn);
    const to = years === null ? plan.sheet : spliced(plan.sheet, years.splices);
    if (to !== plan.sheet && to.length <= LONGEST_NAME && !isNameTaken(workbook, to, plan.sheet) && ![...names.values()].includes(to))
      names.set(plan.sheet, to);
  }
  return names;
}

/** Sheets this software made, but for plans and 工会参数; 转换说明 is made anew. */
export function ourSheets(workbook: Workbook): readonly Grid[] {
  return workbook.sheets.filter(({ mark }) => mark !== null && !isPlanMark(mark) && mark !== "settings" && mark !== "turned");
}

/** "C6#move": the cell the row is known by, or the changed one; with the sheet before it where there are several, and a number where one is not enough. */
export function withIds(changes: readonly PlannedChange[], before: readonly Known[]): readonly Known[] {
  const sheets = new Set([...before.map(({ change }) => change.sheet), ...changes.map(({ sheet }) => sheet)]);
  const main = (before[0]?.change ?? changes[0])?.sheet;
  const taken = new Set(before.map(({ change }) => change.id));
  return changes.map((planned) => {
    const { sheet, cell, kind, from, to, why, confirm, item } = planned;
    const place = item === null ? cell : homeOf(item);
    const name = `${sheets.size > 1 && sheet !== main ? `${sheet}!` : ""}${place}#${kind}`;
    let id = name;
    for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
    taken.add(id);
    return { change: { id, sheet, cell, kind, from, to, why, confirm }, planned };
  });
}
