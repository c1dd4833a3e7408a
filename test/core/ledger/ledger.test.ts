/** The ledger: whose each line is, what others pay by its source, and where a month stands in the plan's year. */
import { ledgerOf, monthAt, othersBySource, slotOf } from "../../../src/core/ledger";
import type { MonthNumber } from "../../../src/core/terms/month";
import { planSheetOf } from "../checks/check-table";

const ledger = (...rows: readonly (readonly [source: string | undefined, yuan: number | string | undefined])[]) =>
  ledgerOf(
    planSheetOf({
      columns: ["month", "activity", "source", "amount"],
      rows: rows.map(([source, yuan], index) => ["3月", `甲${index}`, source, yuan]),
    }).lines,
  );

test("what others pay by its source, the largest first, however it is written", () => {
  const made = ledger(
    ["捐赠", 50],
    ["行政列支", 100],
    ["工会经费", 900],
    ["行政拨款A", 30],
    ["行政拨款a", 40],
    [undefined, 7],
    [undefined, "待定"],
    ["行政列支", "待定"],
  );
  expect(othersBySource(made)).toEqual([
    ["行政列支", 10_000],
    ["行政拨款A", 7000],
    ["捐赠", 5000],
  ]);
  expect([made.unionSum, made.otherSum, made.unknownAmounts]).toEqual([90_700, 22_000, 1]);
});

test("months in the order of the plan's year: from January, or in a school year from September", () => {
  const order = (isSchoolYear: boolean): number[] => Array.from({ length: 12 }, (_, slot) => monthAt(slot, { isSchoolYear }));
  expect(order(false)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(order(true)).toEqual([9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8]);
  for (const isSchoolYear of [false, true])
    for (let slot = 0; slot < 12; slot++) expect(slotOf(monthAt(slot, { isSchoolYear }) as MonthNumber, { isSchoolYear })).toBe(slot);
});
