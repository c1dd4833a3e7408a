/** total-tampered: a figure typed into a total's formula: =SUM(E4:E15)+500. */
import { a1 } from "../grid/area";
import { finding } from "../plan/finding";
import type { Check } from "./check";
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
      if (!extra) continue;
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
