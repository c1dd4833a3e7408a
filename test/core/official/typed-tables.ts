/** Official tables with something typed into them: a plan, its tables as drawn, typing into them, drawing them again. */
import { applyEdits } from "../../../src/core/grid/apply";
import { a1 } from "../../../src/core/grid/area";
import type { CellContent, SheetEdit, SheetMark } from "../../../src/core/grid/edit";
import { Evaluator } from "../../../src/core/grid/evaluate";
import { type Grid, type Workbook } from "../../../src/core/grid/grid";
import { officialJob, summaryJob } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import type { BudgetForm, OfficialWanted } from "../../../src/core/official";
import { finish } from "../../../src/core/grid/steps";
import type { Fen } from "../../../src/core/plan/money";
import { EMPTY_PROFILE, EMPTY_SETTINGS, type Profile, type Settings } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { type CellInput, type RowsInput, workbookOf } from "../../build-workbook";

export const WORDS = LANGUAGES["zh-CN"];
export const HEAD: RowsInput[number] = ["月份", "活动", "经费来源", "支出科目", "金额（元）", "实际支出"];
export type PlanRow = readonly [month: string, activity: string, source: string, subject: string, amount: CellInput, actual: CellInput];
export const PLAN: readonly PlanRow[] = [
  ["1月", "春节送温暖", "工会经费", "送温暖支出", 6000, 6100],
  ["3月", "健步走", "工会经费", "文体活动支出", 8000, undefined],
  ["5月", "专家讲座", "工会经费", "职工教育支出", 900, 300],
  ["6月", "下拨小组", "工会经费", "补助下级支出", 500, undefined],
  ["9月", "场地改造", "行政列支", "资本性支出", 9000, 9000],
  ["10月", "困难帮扶", "工会经费", "困难职工帮扶支出", "待定", undefined],
];
export const PROFILE: Partial<Profile> = { unitName: "青禾中学", dues: 720_000 as Fen, carriedOver: 90_000 as Fen };
export const PLAIN_FORM: BudgetForm = { isLastYearOpen: false, hasReserveFund: false, hasAllLines: false, hasAllAccounts: false };
export const ALL: OfficialWanted = {
  budget: { ...PLAIN_FORM, hasReserveFund: true, hasAllLines: true, hasAllAccounts: true },
  execution: { warnAt: null },
  approved: null,
};

export function settingsOf(profile: Partial<Profile> = {}): Settings {
  return { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, ...PROFILE, ...profile } };
}

export function rowsOf(plan: readonly PlanRow[], year = 2026): RowsInput {
  return [[`${year}年工会工作计划`], HEAD, ...plan];
}

export const APPROVED = review(workbookOf({ 年初: rowsOf(PLAN.slice(0, 3)) }), settingsOf());

/** The workbook with this plan and the other sheets as they stand, drawn (again) with all tables that are wanted. */
export function drawn(
  plan: readonly PlanRow[],
  before: Workbook | null,
  wanted: OfficialWanted | null,
  profile: Partial<Profile> = {},
  year = 2026,
) {
  const fresh = workbookOf({ 计划: rowsOf(plan, year) });
  const workbook =
    before === null ? fresh : { ...before, sheets: [fresh.sheets[0]!, ...before.sheets.filter(({ sheet }) => sheet !== "计划")] };
  const settings = settingsOf({ year, ...profile });
  const result = finish(wanted === null ? summaryJob(workbook, settings, WORDS) : officialJob(workbook, settings, WORDS, wanted));
  return { ...result, workbook: applyEdits(workbook, result.edits).workbook };
}

export function marked(workbook: Workbook, mark: SheetMark): Grid {
  return workbook.sheets.find((sheet) => sheet.mark === mark)!;
}

/** Row of a sheet whose first or second cell begins with a label. */
export function rowOf(grid: Grid, label: string): number {
  const row = grid.usedRows().find((at) => [1, 2].some((column) => String(grid.at(at, column).value ?? "").startsWith(label)));
  if (row === undefined) throw new Error(`no ${label} on ${grid.sheet}`);
  return row;
}

export function typedInto(
  workbook: Workbook,
  cells: readonly (readonly [mark: SheetMark, label: string, column: number, content: CellContent])[],
): Workbook {
  return applyEdits(
    workbook,
    cells.map(([mark, label, column, content]): SheetEdit => {
      const grid = marked(workbook, mark);
      const row = rowOf(grid, label);
      return { kind: "set-cell", sheet: grid.sheet, row, column, content, expect: grid.at(row, column) };
    }),
  ).workbook;
}

export function valueAt(workbook: Workbook, mark: SheetMark, label: string, column: number): unknown {
  const grid = marked(workbook, mark);
  return grid.at(rowOf(grid, label), column).value;
}

export function textsOf(grid: Grid): string[] {
  return grid.usedRows().flatMap((row) => grid.row(row).flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));
}

/** Formulas of our sheets that do not show what they work out to. */
export function wrong(workbook: Workbook): string[] {
  const calculation = new Evaluator(workbook, { canFallBack: false, isFresh: () => true });
  return workbook.sheets.flatMap((grid) =>
    grid.mark === null
      ? []
      : grid.usedRows().flatMap((row) =>
          grid.row(row).flatMap((cell, column) => {
            if (cell?.formula === undefined) return [];
            const result = calculation.evaluate(cell.formula, { sheet: grid.sheet, row, column });
            const value = "value" in result ? result.value : "unsupported";
            const isSame =
              typeof value === "number" && typeof cell.value === "number" ? Math.abs(value - cell.value) < 1e-6 : value === cell.value;
            return isSame
              ? []
              : [`${grid.sheet}!${a1(row, column)} =${cell.formula}: ${JSON.stringify(cell.value)}, works out to ${JSON.stringify(value)}`];
          }),
        ),
  );
}

export const first = drawn(PLAN, null, { ...ALL, approved: APPROVED });
