/** total-stale: a total's formula is right but the value saved with it is old. */
import { a1 } from "../grid/area";
import type { SheetEdit } from "../grid/edit";
import { finding } from "../plan/finding";
import { yuan } from "../plan/money";
import type { Check, PlanSheet } from "./check";
import { type Comparison, comparing } from "./stated-total";

declare module "../plan/finding" {
  interface FindingParams {
    "total-stale": { readonly savedYuan: number; readonly freshYuan: number };
  }
}

export const totalStale: Check = {
  codes: {
    "total-stale": { severity: "warning", fix: "safe", since: "0.1" },
  },
  *sheet(sheet, context) {
    for (const comparison of yield* comparing(sheet, context)) {
      if (!isStale(comparison)) continue;
      const { total, stated, fresh } = comparison;
      yield finding(
        "total-stale",
        "warning",
        { sheet: total.cell.sheet, cell: a1(total.cell.row, total.cell.column) },
        { savedYuan: yuan(stated), freshYuan: yuan(fresh!) },
        { text: total.text, fix: recalculated(comparison, sheet) },
      );
    }
  },
};

/** The saved figure is neither what the rows give nor what the formula gives now, and the formula gives the rows' sum. */
export function isStale({ fits, stated, fresh, sum }: Comparison): boolean {
  return fits === null && fresh !== null && fresh === sum && fresh !== stated;
}

function recalculated({ total, fresh }: Comparison, sheet: PlanSheet): readonly SheetEdit[] {
  const { row, column } = total.cell;
  const value = Number((yuan(fresh!) / total.amount.unitFactor).toPrecision(15));
  return [
    {
      kind: "set-cell",
      sheet: total.cell.sheet,
      row,
      column,
      content: { value, formula: total.formula! },
      expect: sheet.grid.at(row, column),
    },
  ];
}
