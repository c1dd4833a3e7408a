/** figure-differs: a figure that its own cell, column, row or list contradicts. */
import { a1, columnName } from "../grid/area";
import { finding } from "../plan/finding";
import { yuan } from "../plan/money";
import { PLAIN } from "../plan/plain";
import type { OddFigure } from "../plan/plan";
import { type Check, fieldPlace } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "figure-differs": {
      readonly column: string;
      readonly heading: string;
      readonly stated: number;
      readonly expected: number;
      /** working: the sum or product written in the cell itself; the others as of an odd figure. */
      readonly how: OddFigure["how"] | "working";
    };
  }
}

export const figureDiffers: Check = {
  codes: {
    "figure-differs": { severity: "warning", since: "0.1", isOurs: true },
  },
  // A number is no sum worked out in words.
  unless: PLAIN.amount,
  item(item, sheet) {
    const { factors, fen, workedFen } = item.amount.value;
    // Heads and price are row-arithmetic's.
    if (workedFen === undefined || fen === null || factors?.length === 2) return null;
    const { text } = item.amount;
    const params = { column: "", heading: text.trim(), stated: yuan(fen), expected: yuan(workedFen), how: "working" as const };
    return finding("figure-differs", "warning", fieldPlace(item.amount, "amount", item, sheet), params, { text });
  },
  *sheet({ plan }) {
    for (const { cell, heading, stated, expected, how } of plan.odd ?? [])
      yield finding(
        "figure-differs",
        "warning",
        { sheet: cell.sheet, cell: a1(cell.row, cell.column) },
        { column: columnName(cell.column), heading, stated, expected, how },
        { text: heading },
      );
  },
};
