/** breachesOf: what filling must never do to a plan, tried on one workbook; every breach as a sentence for the developer. */
import { a1 } from "../../../src/core/grid/area";
import { applyEdits } from "../../../src/core/grid/apply";
import type { SheetEdit } from "../../../src/core/grid/edit";
import { type CellValue, type Grid, isCellError, sheetNamed, type Workbook } from "../../../src/core/grid/grid";
import { rowMapsOf, RowMap } from "../../../src/core/grid/shift";
import { fillJob, type JobResult } from "../../../src/core/jobs";
import { finish } from "../../../src/core/grid/steps";
import { LANGUAGES } from "../../../src/core/messages";
import type { Plan, PlanItem } from "../../../src/core/plan/plan";
import type { Review } from "../../../src/core/plan/review";
import type { Suggestion } from "../../../src/core/plan/suggestion";
import { readSettings } from "../../../src/core/reading/settings";

const ZH = LANGUAGES["zh-CN"];
const WORDS = { sheets: ZH.sheets, findings: ZH.findings, official: ZH.official, registers: ZH.registers };

export type Choice = "all" | "recommended";

export interface Tried {
  readonly breaches: readonly string[];
  readonly inserted: number;
  readonly notDone: number;
  readonly edits: readonly SheetEdit[];
  /** What was put into the months of a matrix. */
  readonly marks: readonly CellValue[];
}

/** Null where the workbook has no plan. Throws what filling throws: it never should. */
export function tryFilling(workbook: Workbook, choice: Choice): Tried | null {
  const choose = (all: readonly Suggestion[]): readonly Suggestion[] => (choice === "all" ? all : all.filter((one) => one.isRecommended));
  const settings = readSettings(workbook);
  let asked = 0;
  let result: JobResult;
  try {
    result = finish(
      fillJob(
        workbook,
        settings,
        (all) => {
          const chosen = choose(all);
          asked = chosen.length;
          return chosen;
        },
        WORDS,
      ),
    );
  } catch (error) {
    if (["no-plan-found", "several-plans"].includes((error as { code?: string }).code ?? "")) return null;
    throw error;
  }
  const { filling, edits, before, review: after, notDone } = result;
  const done = applyEdits(workbook, edits).workbook;
  const breaches: string[] = [];
  const rowsLeft = notDone.filter(({ what }) => what.kind === "row").length;
  if (filling.inserted.length + rowsLeft !== asked)
    breaches.push(`${asked} asked for, ${filling.inserted.length} put in, ${rowsLeft} said not to be`);
  if (after.sum !== before.sum) breaches.push(`sum ${before.sum} → ${after.sum}`);
  const maps = rowMapsOf(
    edits.flatMap((edit) => (edit.kind === "insert-rows" ? [{ sheet: edit.sheet, before: edit.before, count: edit.rows.length }] : [])),
  );
  for (const grid of workbook.sheets) {
    const map = maps.get(grid.sheet) ?? new RowMap([]);
    breaches.push(...movedCells(grid, sheetNamed(done, grid.sheet)!, map, edits));
  }
  for (const plan of plansOf(before)) {
    const map = maps.get(plan.sheet) ?? new RowMap([]);
    const now = plansOf(after).find(({ sheet }) => sheet === plan.sheet);
    if (now === undefined) breaches.push(`${plan.sheet}: no plan any more`);
    else breaches.push(...itemsChanged(plan, now, map));
    const grid = sheetNamed(workbook, plan.sheet)!;
    const filled = sheetNamed(done, plan.sheet)!;
    for (const { suggestion, sheet, row } of filling.inserted) {
      if (sheet !== plan.sheet) continue;
      breaches.push(...foreignTexts(plan, grid, filled, row, suggestion), ...wrongMonth(now, row, suggestion));
      breaches.push(...missedTotals(plan, done, row, map, result), ...missedRunning(plan, grid, done, row, map, result));
    }
  }
  const marks = plansOf(before).flatMap(({ sheet, layout }) =>
    filling.inserted.flatMap((one) =>
      one.sheet !== sheet ? [] : layout.monthColumns.flatMap(({ column }) => sheetNamed(done, sheet)!.at(one.row, column).value ?? []),
    ),
  );
  return { breaches, inserted: filling.inserted.length, notDone: notDone.length, edits, marks };
}

function plansOf({ sheets }: Review): Plan[] {
  return sheets.flatMap(({ state, plan }) => (state === "plan" && plan !== null ? [plan] : []));
}

/** Every old cell stands where its row went, with its value; a number of the sequence may count on, a formula be written on. */
function movedCells(before: Grid, after: Grid, map: RowMap, edits: readonly SheetEdit[]): string[] {
  const set = new Set(
    edits.flatMap((edit) => (edit.kind === "set-cell" && edit.sheet === before.sheet ? [`${edit.row}|${edit.column}`] : [])),
  );
  const wrong: string[] = [];
  for (const row of before.usedRows())
    before.row(row).forEach((cell, column) => {
      if (cell === undefined || set.has(`${row}|${column}`)) return;
      const now = after.at(map.row(row)!, column);
      const isSame = cell.formula === undefined ? same(now.value, cell.value) && now.formula === undefined : now.formula !== undefined;
      if (!isSame) wrong.push(`${before.sheet}!${a1(row, column)} ${String(cell.value)} → ${String(now.value)}`);
    });
  return wrong;
}

function same(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}

/** What was read of the activities before is read of them still. */
function itemsChanged(before: Plan, after: Plan, map: RowMap): string[] {
  const told = (item: PlanItem): string =>
    [
      item.activity.value,
      item.months.value.months.map(({ month, yearOffset }) => month + 12 * yearOffset).join(),
      item.owner.value,
      item.amount.value.fen,
      item.section,
    ].join(" | ");
  const now = new Map<number, string[]>();
  for (const item of after.items) now.set(item.row, [...(now.get(item.row) ?? []), told(item)]);
  return before.items.flatMap((item) => {
    const there = now.get(map.row(item.row)!) ?? [];
    return there.includes(told(item)) ? [] : [`${before.sheet} row ${item.row}: ${told(item)} → ${there.join(" & ") || "nothing"}`];
  });
}

const SIGN = /^(?:[\p{S}\p{P}]{1,2}|[A-Za-z]|\d+(?:\.\d+)?)$/u;

/** No text of an old row shows in a new one, but in month and quarter cells, signs, and what the suggestion says itself. */
function foreignTexts(plan: Plan, before: Grid, after: Grid, row: number, suggestion: Suggestion): string[] {
  const { layout } = plan;
  const tables = [layout, ...(layout.parts ?? [])];
  const free = new Set(
    tables
      .flatMap(({ columns, endColumn }) => [columns.month, columns.date, columns.quarter, endColumn])
      .filter((one) => one !== undefined),
  );
  const rows = plan.items.map((item) => item.row);
  const old = new Set<string>();
  for (const one of rows)
    for (let column = 1; column <= before.lastColumn; column++) {
      const { value } = before.seenAt(one, column);
      if (typeof value === "string" && value.trim() !== "") old.add(value.trim());
    }
  const own = [suggestion.activity, suggestion.owner, suggestion.subject].flatMap((text) => text ?? []);
  const wrong: string[] = [];
  for (let column = 1; column <= after.lastColumn; column++) {
    const { value } = after.seenAt(row, column);
    if (typeof value !== "string" || free.has(column) || SIGN.test(value.trim()) || !old.has(value.trim())) continue;
    const merge = after.mergeAt(row, column);
    const isOfMonth =
      merge !== null &&
      [...free].some((one) => {
        const month = after.mergeAt(row, one);
        return month !== null && month.top === merge.top && month.bottom === merge.bottom;
      });
    const isOfTable = merge !== null && rows.length > 1 && merge.bottom - merge.top + 1 > Math.max(...rows) - Math.min(...rows);
    if (isOfMonth || isOfTable || own.includes(value.trim())) continue;
    wrong.push(`${plan.sheet}!${a1(row, column)} of the new “${suggestion.activity}” says “${value}”`);
  }
  return wrong;
}

/** The new row is read back in its month, or in none. */
function wrongMonth(plan: Plan | undefined, row: number, { month, activity }: Suggestion): string[] {
  const items = plan?.items.filter((item) => item.row === row) ?? [];
  if (items.length === 0) return [`${plan?.sheet ?? "?"} row ${row}: “${activity}” is not read back`];
  return items.flatMap(({ months: { value } }) =>
    value.months.length === 0 || value.months.some((one) => one.month === month)
      ? []
      : [`${plan!.sheet} row ${row}: “${activity}” of month ${month} is read back in ${value.months.map((one) => one.month).join()}`],
  );
}

/** An amount typed into the new row later on is in every total over the rows on both sides of it, or that it is not was said. */
function missedTotals(plan: Plan, done: Workbook, row: number, map: RowMap, { notDone }: JobResult): string[] {
  const column = plan.layout.columns.amount;
  if (column === undefined) return [];
  const grid = sheetNamed(done, plan.sheet)!;
  const rows = plan.items.map((item) => ({ old: item.row, now: map.row(item.row)! })).sort((a, b) => a.now - b.now);
  const above = rows.filter(({ now }) => now < row).at(-1);
  const below = rows.find(({ now }) => now > row);
  if (grid.mergeAt(row, column) !== null || grid.at(row, column).formula !== undefined) return [];
  /** The sheet once an amount was typed; two amounts tell what a total takes in even where its saved value is stale. */
  const typed = (value: number): Grid =>
    sheetNamed(
      applyEdits(done, [{ kind: "set-cell", sheet: plan.sheet, row, column, content: { value }, expect: grid.at(row, column) }]).workbook,
      plan.sheet,
    )!;
  const [one, two] = [typed(1000), typed(2000)];
  return plan.stated.flatMap(({ cell, formula, rows: covered, origin }) => {
    if (formula === null || origin !== "amount-column" || cell.column !== column) return [];
    const neighbours = [above, below].filter((one) => one !== undefined);
    if (neighbours.length === 0 || !neighbours.every(({ old }) => covered.includes(old))) return [];
    const at = map.row(cell.row)!;
    const [was, is] = [one.at(at, column).value, two.at(at, column).value];
    if (typeof was !== "number" || typeof is !== "number" || Math.abs(is - was - 1000) < 0.01) return [];
    const isSaid = notDone.some(({ what, cell: told }) => what.kind === "total" && told === a1(at, column));
    return isSaid ? [] : [`${plan.sheet}!${a1(at, column)} =${grid.at(at, column).formula ?? ""} does not take in row ${row}`];
  });
}

/** Of a column in which each row goes on from the one above, all rows below a new one count what is typed into it, or that they don't was said. */
function missedRunning(plan: Plan, before: Grid, done: Workbook, row: number, map: RowMap, { notDone }: JobResult): string[] {
  const amount = plan.layout.columns.amount;
  const rows = [...new Set(plan.items.map((item) => item.row))].sort((a, b) => a - b);
  if (amount === undefined || rows.length < 3) return [];
  const grid = sheetNamed(done, plan.sheet)!;
  if (grid.mergeAt(row, amount) !== null || grid.at(row, amount).formula !== undefined) return [];
  const wrong: string[] = [];
  for (let column = 1; column <= before.lastColumn; column++) {
    const goesOn = rows.filter((one, index) => {
      const above = rows[index - 1];
      return above !== undefined && new RegExp(`(?<![A-Z$])\\$?${a1(above, column)}(?!\\d)`).test(before.at(one, column).formula ?? "");
    });
    if (Object.values(plan.layout.columns).includes(column) || goesOn.length < rows.length - 1) continue;
    const typed = (value: number): Grid =>
      sheetNamed(
        applyEdits(done, [{ kind: "set-cell", sheet: plan.sheet, row, column: amount, content: { value }, expect: grid.at(row, amount) }])
          .workbook,
        plan.sheet,
      )!;
    const [one, two] = [typed(1000), typed(2000)];
    const isSaid = notDone.some(
      ({ what, cell }) => what.kind === "row-formula" && cell?.replace(/\d+/, "") === a1(1, column).replace("1", ""),
    );
    for (const below of rows.map((old) => map.row(old)!).filter((now) => now > row)) {
      const [was, is] = [one.at(below, column).value, two.at(below, column).value];
      const grows = typeof was === "number" && typeof is === "number" ? is - was : null;
      if ((grows === null || Math.abs(grows - 1000) > 0.01) && !isSaid)
        wrong.push(`${plan.sheet}!${a1(below, column)} =${grid.at(below, column).formula ?? ""} runs past row ${row}`);
    }
  }
  return wrong.slice(0, 1);
}
