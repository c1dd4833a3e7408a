/** placeFor, placeBetween, placeAtEnd: before which row of a table a new activity of each month stands. */
import { orderOf, placeAtEnd, placeBetween, placeFor } from "../../../src/core/filling/place";
import type { MonthNumber } from "../../../src/core/terms/month";
import { gridOf, type RowsInput, type SheetInput } from "../../build-workbook";
import { planIn } from "../reading/read-sheet";

const MONTHS: readonly MonthNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const HEAD = ["月份", "活动内容", "负责人", "预算"];
const rows = (...list: readonly (readonly [month: string | null, name: string])[]): RowsInput => [
  ["某工会2026年工作计划"],
  HEAD,
  ...list.map(([month, name]) => (name === "" ? [month] : [month, name, "甲", 100])),
];
/** For each month the row before which it is put. */
function places(input: RowsInput | SheetInput, isAlike: (name: string) => boolean = () => false): (number | null)[] {
  const plan = planIn(input);
  const grid = gridOf("Sheet1", input);
  return MONTHS.map((month) => placeFor(month, plan, grid, ({ activity }) => isAlike(activity.value))?.before ?? null);
}

test.each<[why: string, input: RowsInput | SheetInput, places: readonly number[]]>([
  [
    "after the last row of its month, else after the latest month before it, else first",
    rows(["2月", "走访"], ["3月", "植树"], ["3月", "插花"], ["6月", "登山"], ["9月", "中秋慰问"]),
    //  1  2  3  4  5  6  7  8  9 10 11 12
    [3, 4, 6, 6, 6, 7, 7, 7, 8, 8, 8, 8],
  ],
  ["in a list out of order too", rows(["6月", "登山"], ["2月", "走访"], ["9月", "中秋慰问"]), [3, 5, 5, 5, 5, 4, 4, 4, 6, 6, 6, 6]],
  [
    "a row of its month alone before one over several, which counts where there is none",
    rows(["3-5月", "读书"], ["4月", "植树"], ["6月", "登山"]),
    [3, 3, 4, 5, 4, 6, 6, 6, 6, 6, 6, 6],
  ],
  [
    "what goes on for more than a quarter says nothing",
    rows(["全年", "慰问"], ["2-5月", "读书"], ["3月", "植树"], ["6月", "登山"]),
    [3, 3, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7],
  ],
])("%s", (_, input, wanted) => expect(places(input)).toEqual(wanted));

describe("sections", () => {
  const quarters = rows(
    ["一季度", ""],
    ["1月", "走访"],
    ["3月", "植树"],
    ["二季度", ""],
    ["4月", "读书"],
    ["6月", "登山"],
    ["四季度", ""],
    ["10月", "重阳"],
    ["12月", "总结"],
  );
  test("of the year: in the one around the month, else behind the one before it", () =>
    expect(places({ rows: quarters, merges: ["A3:D3", "A6:D6", "A9:D9"] })).toEqual([5, 5, 6, 8, 8, 9, 9, 9, 9, 11, 11, 12]));

  const themes = rows(["慰问类", ""], ["1月", "春节慰问"], ["9月", "中秋慰问"], ["文体类", ""], ["4月", "读书会"], ["10月", "登山"]);
  const merged: SheetInput = { rows: themes, merges: ["A3:D3", "A6:D6"] };
  test("by theme: in the one with most alike, by its months there", () => {
    expect(places(merged, (name) => name.includes("慰问"))).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6]);
    expect(places(merged, (name) => name.includes("读书"))).toEqual([7, 7, 7, 8, 8, 8, 8, 8, 8, 9, 9, 9]);
  });
  test("by theme, none alike: the last", () => expect(places(merged)).toEqual([7, 7, 7, 8, 8, 8, 8, 8, 8, 9, 9, 9]));
});

test("between the sections, and at the end of the table", () => {
  const input: SheetInput = {
    rows: rows(["二月", ""], ["2月", "走访"], ["2月", "总结"], ["五月", ""], ["5月", "登山"]),
    merges: ["A3:D3", "A6:D6"],
  };
  const [plan, grid] = [planIn(input), gridOf("Sheet1", input)];
  expect(MONTHS.map((month) => placeBetween(month, plan, grid)?.before)).toEqual([3, 3, 6, 6, 6, 8, 8, 8, 8, 8, 8, 8]);
  expect(placeAtEnd(plan, grid)).toMatchObject({ before: 8, isAbove: true });
});

test("a school year begins in September", () => {
  const plan = { isSchoolYear: true } as never;
  expect(MONTHS.map((month) => orderOf(month, plan))).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 0, 1, 2, 3]);
  expect(MONTHS.map((month) => orderOf(month, { isSchoolYear: false } as never))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});
