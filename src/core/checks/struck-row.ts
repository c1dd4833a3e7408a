/** struck-row: an activity struck through as if it were cancelled, or called off in its remark; it is counted all the same. */
import { a1 } from "../grid/area";
import { finding } from "../plan/finding";
import { type Check } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "struck-row": { readonly row: number; readonly activity: string; readonly isCounted: boolean; readonly remark: string | null };
  }
}

export const struckRow: Check = {
  codes: {
    "struck-row": { severity: "info", since: "0.1" },
  },
  item({ activity, amount, row }, { grid }) {
    const { cell, text } = activity;
    if (cell === null || text === "" || grid.paintAt(cell.row, cell.column)?.isStruck !== true) return null;
    const at = { sheet: cell.sheet, cell: a1(cell.row, cell.column) };
    return finding("struck-row", "info", at, { row, activity: text, isCounted: amount.value.fen !== null, remark: null }, { text });
  },
  *sheet({ grid, plan: { calledOff = [], items } }) {
    const remarks = new Map(calledOff.map(({ row, text }) => [row, text]));
    if (remarks.size === 0) return;
    for (const { activity, amount, row } of items) {
      const { cell, text } = activity;
      const remark = remarks.get(row);
      if (remark === undefined || cell === null || text === "" || grid.paintAt(cell.row, cell.column)?.isStruck === true) continue;
      const at = { sheet: cell.sheet, cell: a1(cell.row, cell.column) };
      yield finding("struck-row", "info", at, { row, activity: text, isCounted: amount.value.fen !== null, remark }, { text });
    }
  },
};
