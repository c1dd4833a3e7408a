/** readSheet: reads a sheet given as arrays and writes the plan down in short lines, for comparing at a glance. */
import { columnName } from "../../../src/core/grid/area";
import { finish } from "../../../src/core/grid/steps";
import { yuan } from "../../../src/core/plan/money";
import { EMPTY_SETTINGS, type Settings } from "../../../src/core/plan/settings";
import type { Plan } from "../../../src/core/plan/plan";
import { readPlan, readWorkbook, recognise } from "../../../src/core/reading";
import { gridOf, type RowsInput, type SheetInput, workbookOf } from "../../build-workbook";

export interface ShortPlan {
  readonly year: number | null;
  readonly header: readonly number[];
  /** "month=A activity=B" in alphabetical order of roles. */
  readonly columns: string;
  readonly unit: string;
  /** "4|1,2|春节慰问|王丽华|3000" */
  readonly rows: readonly string[];
  /** "1 title" */
  readonly others: readonly string[];
  /** "total E9=52500 <4,5,6>" */
  readonly stated: readonly string[];
}

export function shortPlan(plan: Plan): ShortPlan {
  const { layout } = plan;
  return {
    year: plan.year,
    header: layout.headerRows,
    columns:
      Object.entries(layout.columns)
        .sort()
        .map(([role, column]) => `${role}=${columnName(column)}`)
        .join(" ") +
      (layout.monthColumns.length > 0
        ? ` months=${layout.monthColumns.map((entry) => `${columnName(entry.column)}:${entry.month}`).join(",")}`
        : ""),
    unit: `${layout.unit ?? "-"} ${layout.unitFactor}`,
    rows: plan.items.map((item) =>
      [
        item.row,
        item.months.value.months
          .map((month) => `${month.month}${month.yearOffset === 0 ? "" : month.yearOffset > 0 ? "+" : "-"}`)
          .join(",") + (item.months.value.isInherited ? "^" : ""),
        item.activity.value.replace(/\n/g, "⏎"),
        item.owner.value ?? "-",
        item.amount.value.form === "merged"
          ? `=${item.amount.value.sharedWithRow}`
          : item.amount.value.fen === null
            ? "-"
            : yuan(item.amount.value.fen),
      ].join("|"),
    ),
    others: plan.others.map((other) => `${other.row} ${other.role}`),
    stated: plan.stated.map(
      (stated) =>
        `${stated.role} ${columnName(stated.cell.column)}${stated.cell.row}=${stated.amount.fen === null ? "-" : yuan(stated.amount.fen)}${stated.origin === "amount-column" ? "" : ` ${stated.origin}`} <${stated.rows.join(",")}>`,
    ),
  };
}

/** The plan of one sheet; fails where none is recognised. */
export function planIn(input: RowsInput | SheetInput, sheet = "Sheet1", year: number | null = null): Plan {
  const grid = gridOf(sheet, input);
  const found = recognise(grid);
  if (!found.layout) throw new Error(`no plan recognised: ${found.why}`);
  return readPlan(grid, found.layout, { year, date1904: false });
}

export function readSheet(input: RowsInput | SheetInput, sheet = "Sheet1", year: number | null = null): ShortPlan {
  return shortPlan(planIn(input, sheet, year));
}

/** "Sheet1 plan", "封面 not-a-plan cover" … for each sheet. */
export function statesOf(sheets: Readonly<Record<string, RowsInput | SheetInput>>, settings: Settings = EMPTY_SETTINGS): string[] {
  return finish(readWorkbook(workbookOf(sheets), settings)).map(({ sheet, state, why }) =>
    [sheet, state, why].filter((part) => part !== null).join(" "),
  );
}
