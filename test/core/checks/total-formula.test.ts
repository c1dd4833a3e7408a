/** additionOf, coverageOf: what a total's formula adds up, how often, and which subtotals it takes in. */
import { areaA1 } from "../../../src/core/grid/area";
import { additionOf, coverageOf } from "../../../src/core/checks/total-formula";
import { planSheetOf, type TableInput } from "./check-table";

/** "D2:D5×1 +100"; null where it is no addition. */
function told(formula: string): string | null {
  const addition = additionOf(formula);
  if (addition === null) return null;
  const terms = addition.terms.map(
    ({ sheet, area, times, skipsSubtotals }) => `${sheet === null ? "" : `${sheet}!`}${areaA1(area)}×${times}${skipsSubtotals ? "~" : ""}`,
  );
  return [...terms, ...(addition.constant === 0 ? [] : [`${addition.constant}`])].join(" ");
}

test.each<[formula: string, told: string | null]>([
  ["SUM(D2:D5)", "D2:D5×1"],
  ["SUM(D2,D4:D5)", "D2×1 D4:D5×1"],
  ["D2+D3-D4", "D2×1 D3×1 D4×-1"],
  ["+D2", "D2×1"],
  ["-SUM(D2:D5)", "D2:D5×-1"],
  ["SUM(D2:D5)*2", "D2:D5×2"],
  ["2*SUM(D2:D5)", "D2:D5×2"],
  ["SUM(D2:D5)/2", "D2:D5×0.5"],
  ["SUM(D2:D5)/0", null],
  ["2/SUM(D2:D5)", null],
  ["D2*D3", null],
  ["D2^2", null],
  ["D2%", null],
  ["SUM(D2:D3)+100", "D2:D3×1 100"],
  ["3-D2", "D2×-1 3"],
  ["(D2+1)*3", "D2×3 3"],
  ["ROUND(SUM(D2:D5),2)", "D2:D5×1"],
  ["IFERROR(SUM(D2:D5),0)", "D2:D5×1"],
  ["SUBTOTAL(9,D2:D5)", "D2:D5×1~"],
  ["SUBTOTAL(109,D2:D5)", "D2:D5×1~"],
  ["SUBTOTAL(2,D2:D5)", null],
  ["AVERAGE(D2:D5)", null],
  ['D2&"元"', null],
  ["SUM(TRUE,D2)", null],
  ["计划!D2+D3", "计划!D2×1 D3×1"],
  ["SUM(", null],
])("%s adds up %j", (formula, wanted) => expect(told(formula)).toBe(wanted));

/** Rows of figures in D, subtotals in rows 4 and 7. */
const TABLE: TableInput = {
  rows: [
    ["1月", "a会", "甲", 1],
    ["2月", "b会", "甲", 2],
    [undefined, "小计", undefined, { formula: "SUM(D2:D3)", value: 3 }],
    ["3月", "c会", "甲", 4],
    ["4月", "d会", "甲", 5],
    [undefined, "小计", undefined, 9],
    [undefined, "合计", undefined, 12],
  ],
  totals: { 4: { role: "subtotal", rows: [2, 3] }, 7: { role: "subtotal", rows: [5, 6] }, 8: { rows: [2, 3, 5, 6] } },
};

/** How often the rows 2 to 7 are taken in, and the subtotals among them. */
function covered(formula: string, column = 4): string {
  const coverage = coverageOf(additionOf(formula)!, column, 8, planSheetOf(TABLE))!;
  return `${[2, 3, 4, 5, 6, 7].map((row) => coverage.timesOf(row)).join("")} ${coverage.subtotalRows.join()}`.trim();
}

test.each<[formula: string, covered: string]>([
  ["SUM(D2:D3,D5:D6)", "110110"],
  ["SUM(D2:D6)", "111110 4"],
  ["SUM(D2:D7)", "111111 4,7"],
  // Subtotals alone stand for their rows: by their formula, or by what they are meant to cover.
  ["D4+D7", "111111"],
  ["SUM(D4,D4)", "112000"],
  ["D4*2", "222000"],
  ["D2+D2+D3", "210000"],
  ["SUM(D2:D4)-D3", "101000 4"],
  // SUBTOTAL passes over SUBTOTAL, not over SUM.
  ["SUBTOTAL(9,D2:D6)", "111110 4"],
  // Of another column or sheet it takes in nothing.
  ["SUM(C2:C6)", "000000"],
  ["SUM(C2:E6)", "111110 4"],
  ["别的!D2", "000000"],
  ["Sheet1!D2", "100000"],
])("%s takes in %s", (formula, wanted) => expect(covered(formula)).toBe(wanted));
