/**
 * The mutation law: change one thing in a workbook that is read exactly, and either the reading follows it or a finding appears;
 * never neither. An amount that changes changes the sum; a heading that is gone, a total given twice, two columns that changed places change nothing.
 */
import { type Area, columnName } from "../../src/core/grid/area";
import type { Severity } from "../../src/core/plan/finding";
import { type Cell, Grid, type Workbook } from "../../src/core/grid/grid";
import type { FindingRecord, ReviewRecord, SheetRecord } from "../../src/core/record/report";
import type { Chance } from "./chance";
import { checkedWorkbook } from "./engine";

export const MUTATIONS = ["change-amount", "blank-heading", "total-twice", "swap-columns"] as const;
export type Mutation = (typeof MUTATIONS)[number];

export interface Mutated {
  readonly mutation: Mutation;
  /** What was done, for people: "E5 3000 → 4170". */
  readonly what: string;
  /** Null where the law holds; else what is wrong. */
  readonly broken: string | null;
}

const SERIOUS: readonly Severity[] = ["error", "warning"];

type Rows = Map<number, (Cell | undefined)[]>;

/** Changes one thing of a plan sheet of the workbook and reads it again; null where there is nothing of the kind to change. */
export function mutated(workbook: Workbook, before: ReviewRecord, mutation: Mutation, chance: Chance): Mutated | null {
  const plans = before.sheets.filter(({ state, rows, layout }) => state === "plan" && layout !== undefined && (rows?.length ?? 0) > 2);
  if (plans.length === 0) return null;
  const plan = chance.pick(plans);
  const grid = workbook.sheets.find(({ sheet }) => sheet === plan.sheet)!;
  const change = { "change-amount": changeAmount, "blank-heading": blankHeading, "total-twice": totalTwice, "swap-columns": swapColumns }[
    mutation
  ](grid, plan, chance);
  if (change === null) return null;
  const sheets = workbook.sheets.map((one) => (one === grid ? change.grid : one));
  const after = checkedWorkbook({ ...workbook, sheets });
  return { mutation, what: change.what, broken: brokenBy(before, after, change) };
}

interface Change {
  readonly grid: Grid;
  readonly what: string;
  /** Yuan that the sum has to change by. */
  readonly delta: number;
  /** Rows of the changed sheet below this one stand one lower. */
  readonly insertedBelow?: number;
}

/** Neither the reading that the change calls for, nor a word about it. */
function brokenBy(before: ReviewRecord, after: ReviewRecord, { grid, delta, insertedBelow = Infinity }: Change): string | null {
  if (after.refused !== null || hasNewFinding(before.findings, after.findings, SERIOUS)) return null;
  const [sum, next] = [sumOf(before), sumOf(after)];
  if (Math.abs(next - sum - delta) >= 0.005) return `sum ${sum} → ${next}, should be ${Math.round((sum + delta) * 100) / 100}`;
  // A column without a heading, or one that is missed, is a note: enough where no money is wrong.
  if (hasNewFinding(before.findings, after.findings, ["info"])) return null;
  const moved = (sheet: string, row: number): number => (sheet === grid.sheet && row > insertedBelow ? row + 1 : row);
  const [was, is] = [planRows(before, delta === 0, moved), planRows(after, delta === 0)];
  return was === is ? null : `rows read otherwise: ${firstDifference(was, is)}`;
}

/** What all plans come to: several plans have no total of their own. */
function sumOf({ sheets }: ReviewRecord): number {
  const amounts = sheets.flatMap(({ state, rows }) => (state === "plan" ? (rows ?? []).map(({ amountYuan }) => amountYuan ?? 0) : []));
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100;
}

function planRows(
  { sheets }: ReviewRecord,
  withAmounts: boolean,
  moved: (sheet: string, row: number) => number = (_sheet, row) => row,
): string {
  return sheets
    .filter(({ state }) => state === "plan")
    .flatMap(({ sheet, rows }) =>
      (rows ?? []).map(({ row, months, activity, owner, amountYuan }) =>
        JSON.stringify([sheet, moved(sheet, row), months, activity, owner, withAmounts ? amountYuan : amountYuan === null]),
      ),
    )
    .sort()
    .join("\n");
}

function firstDifference(was: string, is: string): string {
  const [a, b] = [was.split("\n"), is.split("\n")];
  const lost = a.find((line) => !b.includes(line));
  const made = b.find((line) => !a.includes(line));
  return `${lost ?? "nothing"} → ${made ?? "nothing"}`;
}

/** One of such a severity that was not there before, wherever rows and columns have moved to. */
function hasNewFinding(before: readonly FindingRecord[], after: readonly FindingRecord[], severities: readonly Severity[]): boolean {
  const counts = (findings: readonly FindingRecord[]): Map<string, number> => {
    const out = new Map<string, number>();
    for (const { code, severity } of findings) if (severities.includes(severity)) out.set(code, (out.get(code) ?? 0) + 1);
    return out;
  };
  const known = counts(before);
  return [...counts(after)].some(([code, count]) => count > (known.get(code) ?? 0));
}

/** The column of a role, as a number. */
function columnOf({ layout }: SheetRecord, role: string): number | null {
  const letters = layout!.columns[role];
  return letters === undefined ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function copyRows(grid: Grid): Rows {
  return new Map(grid.usedRows().map((row) => [row, [...grid.row(row)]]));
}

function gridWith(grid: Grid, rows: Rows, merges: readonly Area[] = grid.merges): Grid {
  return new Grid({
    sheet: grid.sheet,
    visibility: grid.visibility,
    mark: grid.mark,
    isProtected: grid.isProtected,
    rows,
    merges,
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
  });
}

/** A typed amount grows; what is worked out from it is left as it was saved, as some programs leave it. */
function changeAmount(grid: Grid, plan: SheetRecord, chance: Chance): Change | null {
  const column = columnOf(plan, "amount");
  if (column === null) return null;
  const open = plan.rows!.filter(({ row, amountYuan }) => {
    const { value, formula } = grid.at(row, column);
    return typeof value === "number" && formula === undefined && amountYuan !== null;
  });
  if (open.length === 0) return null;
  const { row } = chance.pick(open);
  const cell = grid.at(row, column);
  const { unitFactor } = plan.layout!;
  const delta = 1170;
  const rows = copyRows(grid);
  const value = Math.round(((cell.value as number) + delta / unitFactor) * 1e6) / 1e6;
  rows.get(row)![column] = { ...cell, value };
  return { grid: gridWith(grid, rows), what: `${columnName(column)}${row} ${String(cell.value)} → ${value}`, delta };
}

function blankHeading(grid: Grid, plan: SheetRecord, chance: Chance): Change | null {
  const headings = plan.layout!.headerRows.flatMap((row) =>
    grid.row(row).flatMap((cell, column) => (cell && cell.value !== null && cell.value !== "" ? [{ row, column, cell }] : [])),
  );
  if (headings.length === 0) return null;
  const { row, column, cell } = chance.pick(headings);
  const rows = copyRows(grid);
  rows.get(row)![column] = undefined;
  return { grid: gridWith(grid, rows), what: `heading ${columnName(column)}${row} ${JSON.stringify(cell.value)} → blank`, delta: 0 };
}

/** The same total once more below itself; what stood below moves down. Formulas are left as the values they had. */
function totalTwice(grid: Grid, plan: SheetRecord): Change | null {
  const total = plan.nonDataRows!.find(({ role }) => role === "total")?.row;
  if (total === undefined) return null;
  const moved = (row: number): number => (row > total ? row + 1 : row);
  const rows: Rows = new Map([...copyRows(asValues(grid))].map(([row, cells]) => [moved(row), cells]));
  rows.set(
    total + 1,
    [...grid.row(total)].map((cell) => cell && valueOnly(cell)),
  );
  const merges = grid.merges.flatMap((merge) => {
    const own = { ...merge, top: moved(merge.top), bottom: moved(merge.bottom) };
    return merge.top === total && merge.bottom === total ? [own, { ...merge, top: total + 1, bottom: total + 1 }] : [own];
  });
  return { grid: gridWith(grid, rows, merges), what: `total row ${total} given twice`, delta: 0, insertedBelow: total };
}

const valueOnly = ({ formula: _formula, ...cell }: Cell): Cell => cell;
const asValues = (grid: Grid): Grid =>
  gridWith(grid, new Map([...copyRows(grid)].map(([row, cells]) => [row, cells.map((cell) => cell && valueOnly(cell))])));

/** Two neighbouring columns change places over the whole sheet, merges with them; formulas are left as the values they had. */
function swapColumns(grid: Grid, plan: SheetRecord, chance: Chance): Change | null {
  const used = ["seq", "month", "activity", "owner", "amount", "remark", "place", "content"]
    .map((role) => columnOf(plan, role))
    .filter((column) => column !== null);
  const pairs = used.flatMap((left) => (used.includes(left + 1) && isFree(grid, left) ? [left] : []));
  if (pairs.length === 0 || Object.keys(plan.layout!.monthColumns ?? {}).length > 0) return null;
  const left = chance.pick(pairs);
  const rows = copyRows(asValues(grid));
  for (const cells of rows.values()) [cells[left], cells[left + 1]] = [cells[left + 1], cells[left]];
  const merges = grid.merges.map((merge) => {
    if (merge.left !== merge.right || (merge.left !== left && merge.left !== left + 1)) return merge;
    const column = merge.left === left ? left + 1 : left;
    return { ...merge, left: column, right: column };
  });
  // A title that spans both keeps its text at the left.
  for (const { top, left: from, right } of grid.merges) {
    if (from !== left || right === left) continue;
    const cells = rows.get(top);
    if (cells) [cells[left], cells[left + 1]] = [cells[left + 1], cells[left]];
  }
  return { grid: gridWith(grid, rows, merges), what: `columns ${columnName(left)} and ${columnName(left + 1)} swapped`, delta: 0 };
}

/** No merge holds one of the two columns and not the other, unless it is a cell of one column. */
function isFree({ merges }: Grid, left: number): boolean {
  return merges.every(({ left: from, right: to }) => from === to || from > left + 1 || to < left || (from <= left && to >= left + 1));
}
