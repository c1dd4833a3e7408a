/** year-mismatch: title and signature of one sheet speak of different years. */
import { a1 } from "../grid/area";
import { finding } from "../plan/finding";
import type { StatedYear } from "../plan/plan";
import type { Check, PlanSheet } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "year-mismatch": { readonly year: number; readonly planYear: number; readonly origin: string; readonly beside?: string };
  }
}

export const yearMismatch: Check = {
  codes: {
    "year-mismatch": { severity: "warning", since: "0.1" },
  },
  needs: ["year"],
  *sheet(sheet) {
    const { year, plan } = sheet;
    if (year === null) return;
    const { undatedBeside, layout } = plan;
    if (undatedBeside !== undefined)
      yield finding(
        "year-mismatch",
        "warning",
        { sheet: plan.sheet, cell: a1(layout.headerRows[0] ?? layout.firstRow, layout.columns.activity ?? 1) },
        { year: undatedBeside.year, planYear: year, origin: "undated", beside: undatedBeside.sheet },
      );
    for (const stated of plan.statedYears) {
      if (
        stated.cell === null ||
        isFitting(stated, sheet, year) ||
        plan.statedYears.some((other) => other.year === year && isSameCell(other, stated))
      )
        continue;
      yield finding(
        "year-mismatch",
        "warning",
        { sheet: stated.cell.sheet, cell: a1(stated.cell.row, stated.cell.column) },
        { year: stated.year, planYear: year, origin: stated.origin },
        { text: String(stated.year) },
      );
    }
  },
};

/** 2025—2026学年 names the plan's year and another in one breath. */
function isSameCell(a: StatedYear, b: StatedYear): boolean {
  return a.cell !== null && b.cell !== null && a.cell.row === b.cell.row && a.cell.column === b.cell.column;
}

/**
 * Plans are signed in their own year or in the one before. Headings name last year's figures, notes
 * any year they like, month cells have a check of their own.
 */
function isFitting(stated: StatedYear, { plan }: PlanSheet, year: number): boolean {
  const last = plan.isSchoolYear ? year + 1 : year;
  switch (stated.origin) {
    case "title":
    case "period":
      return stated.year >= year && stated.year <= last;
    case "signature":
      return stated.year >= year - 1 && stated.year <= last;
    default:
      return true;
  }
}
