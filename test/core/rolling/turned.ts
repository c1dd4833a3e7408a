/** turned: a workbook laid out in a test, turned into another year, as the rows of its sheets. */
import { applyEdits } from "../../../src/core/grid/apply";
import { serialToDate } from "../../../src/core/grid/dates";
import type { Cell, Grid, Workbook } from "../../../src/core/grid/grid";
import { renamedSheets } from "../../../src/core/grid/rename";
import { finish } from "../../../src/core/grid/steps";
import { rollJob, type RollResult } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import { readSettings } from "../../../src/core/reading/settings";

export interface Turned {
  readonly workbook: Workbook;
  readonly result: RollResult;
  /** What stands in a sheet, row by row: texts and figures as they are, dates as YYYY-MM-DD, formulas with their "=", nothing as "". */
  readonly rows: (sheet: string) => readonly (readonly string[])[];
}

export function turned(
  workbook: Workbook,
  year: number,
  { accept = () => false, amounts = "keep" }: { accept?: (id: string) => boolean; amounts?: "keep" | "blank" } = {},
): Turned {
  const settings = readSettings(workbook);
  const result = finish(
    rollJob(
      workbook,
      settings,
      { year, amounts },
      () =>
        ({ id }) =>
          accept(id),
      LANGUAGES["zh-CN"],
    ),
  );
  const after = renamedSheets(applyEdits(workbook, result.edits).workbook, result.names);
  return {
    workbook: after,
    result,
    rows: (sheet) => rowsOf(after.sheets.find((grid) => grid.sheet === sheet)!, after.date1904),
  };
}

function rowsOf(grid: Grid, date1904: boolean): string[][] {
  return Array.from({ length: grid.lastRow }, (_, index) =>
    Array.from({ length: grid.lastColumn }, (_, at) => shown(grid.at(index + 1, at + 1), date1904)),
  );
}

function shown({ value, formula, format }: Cell, date1904: boolean): string {
  if (formula !== undefined) return `=${formula}`;
  if (typeof value === "number" && format !== undefined && /y/.test(format)) {
    const { year, month, day } = serialToDate(value, date1904)!;
    return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
  }
  return value === null ? "" : String(value);
}
