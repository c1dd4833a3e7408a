/** total-tampered: a figure typed into a total's formula: =SUM(E4:E15)+500. */
import { a1 } from "../grid/area";
import { finding } from "../plan/finding";
import type { StatedTotal } from "../plan/plan";
import type { Check, PlanSheet } from "./check";
import { type Addition, additionOf } from "./total-formula";

declare module "../plan/finding" {
  interface FindingParams {
    "total-tampered": { readonly formula: string; readonly extra: string };
  }
}

/** Factors that only turn one unit into another. */
const UNIT_FACTORS = [1, 10, 100, 1000, 10_000, 100_000_000];

export const totalTampered: Check = {
  codes: {
    "total-tampered": { severity: "warning", since: "0.1" },
  },
  *sheet(sheet) {
    for (const total of sheet.plan.stated) {
      if (total.formula === null) continue;
      const addition = additionOf(total.formula);
      const extra = addition && extraIn(addition);
      if (!extra || isHalved(addition!, total, sheet)) continue;
      const { sheet: name, row, column } = total.cell;
      yield finding(
        "total-tampered",
        "warning",
        { sheet: name, cell: a1(row, column) },
        { formula: total.formula, extra },
        { text: total.formula },
      );
    }
  },
};

/** =SUM(E3:E20)*0.5 over rows and their subtotals: everything stands there twice. */
function isHalved({ constant, terms }: Addition, { amount, rows }: StatedTotal, { plan: { items, stated } }: PlanSheet): boolean {
  if (constant !== 0 || terms.some(({ times }) => !isClose(times, 0.5)) || !stated.some(({ role }) => role === "subtotal")) return false;
  const covered = new Set(rows);
  return amount.fen === items.reduce((sum, item) => sum + (covered.has(item.row) ? (item.amount.value.fen ?? 0) : 0), 0);
}

/** "+500" or "×1.1"; "" where the formula adds nothing of its own. A formula of figures alone is a typed total. */
function extraIn({ terms, constant }: Addition): string {
  if (terms.length === 0) return "";
  if (constant !== 0) return `${constant > 0 ? "+" : "-"}${Number(Math.abs(constant).toPrecision(12))}`;
  const odd = terms.find(
    ({ times }) => !UNIT_FACTORS.some((factor) => isClose(Math.abs(times), factor) || isClose(Math.abs(times) * factor, 1)),
  );
  return odd === undefined ? "" : `×${Number(odd.times.toPrecision(12))}`;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * b;
}
