/** row-arithmetic: heads × price (× quantity) that do not make the row's own amount. */
import { columnNumber } from "../grid/area";
import { type Finding, finding } from "../plan/finding";
import { yuan } from "../plan/money";
import { monthNumbers } from "../plan/months";
import type { PlanItem } from "../plan/plan";
import { type Check, fieldPlace, type PlanSheet } from "./check";
import { PLAIN } from "../plan/plain";

declare module "../plan/finding" {
  interface FindingParams {
    "row-arithmetic": {
      readonly heads: number;
      readonly priceYuan: number;
      readonly times: number | null;
      readonly expectedYuan: number;
      readonly amountYuan: number;
    };
  }
}

export const rowArithmetic: Check = {
  codes: {
    "row-arithmetic": { severity: "error", since: "0.1" },
  },
  unless: PLAIN.alone | PLAIN.amount,
  item(item, sheet) {
    const { factors, fen, workedFen } = item.amount.value;
    // 40人×50元=2300元, in the cell itself.
    if (workedFen !== undefined && fen !== null && factors?.length === 2) {
      const [count, each] = factors;
      const params = { heads: count!, priceYuan: each!, times: null, expectedYuan: yuan(workedFen), amountYuan: yuan(fen) };
      return finding("row-arithmetic", "error", fieldPlace(item.amount, "amount", item, sheet), params, { text: item.amount.text });
    }
    const heads = item.heads?.value ?? null;
    const price = item.unitPrice?.value ?? null;
    const quantity = item.quantity?.value ?? null;
    const count = heads ?? quantity;
    if (item.amount.value.isFormula) return ofAnotherRow(item, sheet);
    // An amount that is worked out by a formula in the sheet is arithmetic already; one kept for several rows is not this row's.
    if (fen === null || !price || !count || item.amount.value.sharedWithRow !== null || item.awaiting === "row") return null;
    const amount = fen / 100;
    const expected = round(count * price);
    const times = heads !== null && quantity ? quantity : null;
    const accepted = [expected, ...(times === null ? [] : [round(expected * times), round(price * times)]), ...byMonths(item, expected)];
    if (accepted.some((sum) => isClose(sum, amount, item)) || isTimesWritten(item, amount / expected, sheet)) return null;
    return finding(
      "row-arithmetic",
      "error",
      fieldPlace(item.amount, "amount", item, sheet),
      { heads: count, priceYuan: price, times, expectedYuan: times === null ? expected : round(expected * times), amountYuan: amount },
      { text: item.amount.text },
    );
  },
};

/** =E7*D7 in row 8: two cells of one other row, of which the row itself has its own; null where it is no such formula, or makes the same. */
function ofAnotherRow(item: PlanItem, sheet: PlanSheet): Finding | null {
  const { cell, value } = item.amount;
  if (cell === null || value.fen === null || value.fen === 0 || cell.sheet !== sheet.grid.sheet) return null;
  const pair = PRODUCT.exec(sheet.grid.at(cell.row, cell.column).formula ?? "")?.groups;
  if (pair === undefined || pair["row"] !== pair["again"] || Number(pair["row"]) === cell.row) return null;
  const figures = (row: number): readonly (number | null)[] =>
    [pair["left"]!, pair["right"]!].map((letters) => {
      const figure = sheet.grid.at(row, columnNumber(letters.toUpperCase())!).value;
      return typeof figure === "number" && figure > 0 ? figure : null;
    });
  const [one, two] = figures(cell.row) as readonly [number | null, number | null];
  const [other, another] = figures(Number(pair["row"])) as readonly [number | null, number | null];
  if (one === null || two === null || other === null || another === null) return null;
  const amount = value.fen / 100;
  // What else the formula does with the product (/10000, *4) it would do with the row's own.
  const expected = round((amount / (other * another)) * one * two);
  if (isClose(expected, amount, item)) return null;
  const params = { heads: one, priceYuan: two, times: null, expectedYuan: expected, amountYuan: amount };
  return finding("row-arithmetic", "error", fieldPlace(item.amount, "amount", item, sheet), params, { text: item.amount.text });
}

/** Of this sheet, and free to move when it is copied. */
const PRODUCT =
  /^\s*(?:ROUND\(\s*)?(?<left>[A-Z]{1,3})(?<row>\d{1,7})\s*\*\s*(?<right>[A-Z]{1,3})(?<again>\d{1,7})\s*(?:[*\/]\s*\d+\s*)?(?:,\s*\d\s*\))?$/i;

/** Paid every month or every quarter: the amount may be the year's. */
function byMonths(item: PlanItem, expected: number): number[] {
  const months = monthNumbers(item.months.value.months).length;
  return months > 1 ? [round(expected * months)] : [];
}

/** True when the row speaks of so many times (每人50元，4次), or its price is per something that is not counted here (100元/天). */
function isTimesWritten(item: PlanItem, ratio: number, sheet: PlanSheet): boolean {
  const times = Math.round(ratio);
  if (times < 2 || times > 366 || Math.abs(ratio - times) > 1e-6) return false;
  const per = /\/([^/\d]+)$/.exec(item.unitPrice!.text.trim())?.[1];
  const measure = (item.heads ?? item.quantity)!.text.replace(/[\d.,\s]+/g, "");
  if (per !== undefined && per !== measure && times <= 31) return true;
  if (isBeside(item.row, times, sheet)) return true;
  const figure = new RegExp(`(?<!\\d)${times}(?!\\d)`);
  // The factors themselves say nothing of times: 10 × 110 is no 11,000.
  const factors = [item.unitPrice, item.quantity].filter((field) => field !== null && !/^[\d.,\s]*$/.test(field.text));
  const counted = (item.heads?.value ?? null) === null ? [] : [item.quantity];
  return [item.activity, item.content, item.remark, item.date, ...factors, ...counted].some(
    (field) => field !== null && figure.test(field.text),
  );
}

/** True when a column that has no role holds the figure: 数量 | 单价 | 场次. */
function isBeside(row: number, times: number, { grid, plan: { layout } }: PlanSheet): boolean {
  const known = new Set([...Object.values(layout.columns), ...layout.monthColumns.map(({ column }) => column)]);
  const [left, right] = layout.span ?? [Math.min(...known), Math.max(...known)];
  for (let column = left; column <= right; column++) if (!known.has(column) && grid.at(row, column).value === times) return true;
  return false;
}

/** Amounts in 万元 are rounded; in yuan one yuan covers a price with cut decimals. */
function isClose(sum: number, amount: number, item: PlanItem): boolean {
  const { unitFactor } = item.amount.value;
  return Math.abs(sum - amount) <= Math.max(1, unitFactor > 1 ? unitFactor * 0.005 : 0);
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
