/** hidden-row, hidden-column: parts of the plan that nobody sees; they count all the same. */
import { a1, columnName } from "../grid/area";
import { finding } from "../plan/finding";
import type { Plan } from "../plan/plan";
import { type Check, hasAmounts, headingOf, type PlanSheet } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "hidden-row": { readonly rows: readonly number[]; readonly hasAmounts: boolean };
    "hidden-column": { readonly column: string; readonly heading: string };
  }
}

export const hiddenRow: Check = {
  codes: {
    "hidden-row": { severity: "info", since: "0.1" },
  },
  // A filter hides many rows at once: one note for a sheet.
  *sheet(sheet) {
    const hidden = sheet.plan.items.filter(({ isHidden }) => isHidden);
    const [first] = hidden;
    if (first === undefined) return;
    yield finding(
      "hidden-row",
      "info",
      { sheet: first.sheet, cell: a1(first.row, firstColumn(sheet)) },
      { rows: hidden.map(({ row }) => row), hasAmounts: hasAmounts(sheet.plan) },
      { text: first.activity.text },
    );
  },
};

export const hiddenColumn: Check = {
  codes: {
    "hidden-column": { severity: "info", since: "0.1" },
  },
  *sheet(sheet) {
    const { grid, plan } = sheet;
    const known = new Set(columnsOf(plan));
    const headerRow = plan.layout.headerRows.at(-1);
    if (headerRow === undefined) return;
    for (const column of [...grid.hiddenColumns].sort((a, b) => a - b)) {
      if (column > grid.lastColumn) break;
      const heading = headingOf(sheet, column);
      if (heading === null && !known.has(column)) continue;
      const cell = heading === null ? a1(headerRow, column) : a1(heading.row, heading.column);
      const text = heading?.text ?? "";
      yield finding("hidden-column", "info", { sheet: plan.sheet, cell }, { column: columnName(column), heading: text }, { text });
    }
  },
};

/** Where the table begins: the first column with a heading. */
function firstColumn(sheet: PlanSheet): number {
  const first = Math.min(...columnsOf(sheet.plan));
  for (let column = 1; column < first; column++) if (headingOf(sheet, column) !== null) return column;
  return Number.isFinite(first) ? first : 1;
}

function columnsOf(plan: Plan): number[] {
  return [...Object.values(plan.layout.columns), ...plan.layout.monthColumns.map(({ column }) => column)];
}
