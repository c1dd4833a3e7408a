/** columnChanges: this year's budget becomes last year's, what was done and paid is emptied; totals that are plain figures go along. */
import { a1, columnName } from "../grid/area";
import { BLANK, type Cell, type CellValue, type Grid, isBlank, isCellError } from "../grid/grid";
import type { Layout, Plan } from "../plan/plan";
import { simplify, tidy } from "../words";
import { DONE_HEADING, LAST_ACTUAL_HEADING, SPENT_HEADING, YEAR_IN_NOTE } from "../words/rolling-words";
import type { ChangeWhy } from "../plan/year-change";
import type { CellChange, PlannedChange } from "./change";

/** What becomes of the new year's amounts: kept as drafts, or left blank. */
export type AmountWish = "keep" | "blank";

/** `year`: last year's own. */
export function columnChanges(plan: Plan, grid: Grid, amounts: AmountWish, year: number): readonly PlannedChange[] {
  return [plan.layout, ...(plan.layout.parts ?? []), ...(plan.layout.blocks ?? [])].flatMap((table) =>
    tableChanges(table, plan, grid, amounts, year),
  );
}

function tableChanges(layout: Layout, plan: Plan, grid: Grid, amounts: AmountWish, year: number): readonly PlannedChange[] {
  const { columns } = layout;
  const rows = rowsOf(layout, plan);
  const change = (
    column: number,
    kind: "carry" | "clear",
    why: ChangeWhy,
    cells: readonly CellChange[],
    told: { readonly from: string; readonly to: string },
  ): PlannedChange[] =>
    cells.length === 0
      ? []
      : [{ sheet: plan.sheet, cell: a1(cells[0]!.row, column), kind, ...told, why, confirm: false, cells, item: null }];
  const name = (column: number): string => headingOf(layout, grid, column) || columnName(column);
  const copied = (from: number, to: number): CellChange[] =>
    rows.flatMap((row) => {
      const cell = grid.at(row, to);
      const source = grid.at(row, from);
      if (cell.formula !== undefined || !isSingle(grid, row, to)) return [];
      const value = isSingle(grid, row, from) && !isCellError(source.value) ? source.value : null;
      return same(cell.value, value) ? [] : [{ row, column: to, content: { value } }];
    });
  const emptied = (column: number): CellChange[] =>
    rows.flatMap((row) => {
      const cell = grid.at(row, column);
      return cell.formula !== undefined || isBlank(cell) || !isSingle(grid, row, column) ? [] : [{ row, column, content: { value: null } }];
    });

  const done = doneColumns(layout, grid, year);
  const changes: PlannedChange[] = [];
  const { amount, lastYear, actual } = columns;
  if (lastYear !== undefined) {
    const isActual = LAST_ACTUAL_HEADING.test(headingOf(layout, grid, lastYear));
    const source = isActual ? actual : amount;
    const why: ChangeWhy = source === undefined ? { code: "no-actual" } : { code: isActual ? "carried-actual" : "carried" };
    const cells = source === undefined ? emptied(lastYear) : copied(source, lastYear);
    changes.push(
      ...change(lastYear, "carry", why, cells, { from: source === undefined ? name(lastYear) : name(source), to: name(lastYear) }),
    );
  }
  if (amount !== undefined) {
    const cells = amounts === "blank" ? emptied(amount) : [];
    if (amounts === "blank") changes.push(...change(amount, "carry", { code: "blank-amount" }, cells, { from: name(amount), to: "" }));
    else if (rows.some((row) => !isBlank(grid.at(row, amount))))
      changes.push({
        sheet: plan.sheet,
        cell: a1(rows.find((row) => !isBlank(grid.at(row, amount)))!, amount),
        kind: "carry",
        from: name(amount),
        to: name(amount),
        why: { code: "draft-amount" },
        confirm: false,
        cells: [],
        item: null,
      });
  }
  for (const column of done)
    changes.push(...change(column, "clear", { code: "done-last-year" }, emptied(column), { from: name(column), to: "" }));
  return changes;
}

/** Rows of activities and of totals. */
function rowsOf(layout: Layout, plan: Plan): readonly number[] {
  const totals = plan.others.filter(({ role }) => role === "total" || role === "subtotal" || role === "balance").map(({ row }) => row);
  if (plan.joinedTo !== undefined)
    return Array.from({ length: Math.max(0, layout.lastRow - layout.firstRow + 1) }, (_, index) => layout.firstRow + index);
  const rows = [...plan.items.flatMap(({ row, detailRows = [] }) => [row, ...detailRows]), ...totals];
  return [...new Set(rows)]
    .filter((row) => row >= layout.firstRow && (row <= layout.lastRow || totals.includes(row)))
    .sort((a, b) => a - b);
}

/** Columns of what was really spent and done: by their role, else by their heading. */
function doneColumns(layout: Layout, grid: Grid, year: number): readonly number[] {
  const { columns, span } = layout;
  const roles = new Set(Object.values(columns));
  const found = new Set([columns.actual, columns.status].filter((column) => column !== undefined));
  const months = new Set(layout.monthColumns.map(({ column }) => column));
  for (let column = span?.[0] ?? 1; column <= (span?.[1] ?? grid.lastColumn); column++)
    if (!roles.has(column) && !months.has(column) && isDone(headingOf(layout, grid, column), layout, year)) found.add(column);
  return [...found].sort((a, b) => a - b);
}

/** Beside a budget a column of spending is what the year really cost; one of another year stays. */
function isDone(heading: string, { columns }: Layout, year: number): boolean {
  if (DONE_HEADING.test(heading)) return true;
  const named = YEAR_IN_NOTE.exec(heading)?.[0];
  return columns.amount !== undefined && SPENT_HEADING.test(heading) && (named === undefined || Number(named) === year);
}

/** The lowest heading over a column, Simplified and without white space; "" where there is none. */
export function headingOf(layout: Layout, grid: Grid, column: number): string {
  for (const row of [...layout.headerRows].reverse()) {
    const { value } = grid.seenAt(row, column);
    if (typeof value === "string" && value.trim() !== "") return simplify(tidy(value));
  }
  return "";
}

/** False for a cell that a merge from another one covers. */
function isSingle(grid: Grid, row: number, column: number): boolean {
  const anchor = grid.anchor(row, column);
  return anchor.row === row && anchor.column === column;
}

function same(one: CellValue, other: CellValue): boolean {
  const [a, b]: readonly Cell[] = [{ value: one }, { value: other }];
  return one === other || (isBlank(a ?? BLANK) && isBlank(b ?? BLANK));
}
