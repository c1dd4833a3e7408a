/** monthHabit, monthContent: how a table writes its months, and September and October written so. */
import { monthContent, monthHabit } from "../../../src/core/filling/month-text";
import { monthStyles } from "../../../src/core/messages/zh-CN/month-styles";
import type { MonthNumber } from "../../../src/core/terms/month";
import type { CellInput } from "../../build-workbook";
import { planSheetOf, type TableInput } from "../checks/check-table";

function written(months: readonly CellInput[], more: Partial<TableInput> = {}, of: readonly number[] = [9, 10]): unknown[] {
  const { grid, plan } = planSheetOf({ rows: months.map((month) => [month, "甲", "王敏", 1]), ...more });
  const workbook = { sheets: [grid], date1904: false, isStructureLocked: false, isSigned: false };
  const habit = monthHabit(plan, workbook, monthStyles);
  return of.map((month) => {
    const { value, format } = monthContent(month as MonthNumber, plan, workbook, habit, monthStyles);
    return format === undefined ? value : `${String(value)} ${format}`;
  });
}

const date = (value: number, format?: string): CellInput => (format === undefined ? { value } : { value, format });

test.each<[what: string, months: readonly CellInput[], expected: unknown[]]>([
  ["nothing to go by", [], ["9月", "10月"]],
  ["months", ["3月", "4月"], ["9月", "10月"]],
  ["with 份", ["3月份", "4月份", "5月"], ["9月份", "10月份"]],
  ["in Chinese", ["三月", "四月"], ["九月", "十月"]],
  ["the most of several", ["三月", "4月", "5月"], ["9月", "10月"]],
  ["with spaces and in full width", ["３ 月份", "４ 月份"], ["9月份", "10月份"]],
  ["with their year", ["2026年3月", "2026年4月"], ["2026年9月", "2026年10月"]],
  ["2026-03", ["2026-03", "2026-04"], ["2026-09", "2026-10"]],
  ["2026/3", ["2026/3", "2026/4"], ["2026/9", "2026/10"]],
  ["quarters", ["一季度", "二季度"], ["三季度", "四季度"]],
  // Several months say nothing of how one is written.
  ["several months beside one", ["1-3月", "4-6月", "8月份"], ["9月份", "10月份"]],
  // A day says more than a month: it begins as a month is written there, and nobody has set a day for the new row.
  ["days", ["3月8日", "4月5日"], ["9月", "10月"]],
  ["days with their year", ["2026年3月8日"], ["2026年9月", "2026年10月"]],
  ["days with points", ["2026.3.10", "2026.4.5"], ["2026.9", "2026.10"]],
  ["more months than days", ["3月8日", "三月", "四月"], ["九月", "十月"]],
  // As numbers.
  ["numbers", [3, 4], [9, 10]],
  ["year and month in one", [202_603, 202_604], [202_609, 202_610]],
  ["two decimals", [2026.03, 2026.04], [2026.09, 2026.1]],
  ["one decimal: 2026.1 would be January too", [2026.3, 2026.4], [2026.9, "10月"]],
  ["fewer numbers than texts", [3, "4月份", "5月份"], ["9月份", "10月份"]],
  ["as many", [3, "4月份"], ["9月份", "10月份"]],
])("%s", (_, months, expected) => expect(written(months)).toEqual(expected));

describe("dates", () => {
  const [MARCH, APRIL] = [46_082, 46_113];
  const BY_MONTH = 'yyyy"年"m"月"';
  const dates = (...formats: (string | undefined)[]): CellInput[] =>
    formats.map((format, index) => date(index % 2 === 0 ? MARCH : APRIL, format));
  const asDates = [`46266 ${BY_MONTH}`, `46296 ${BY_MONTH}`];
  test.each<[what: string, months: readonly CellInput[], expected: unknown[]]>([
    ["that show no day: the first of the month in their format", dates(BY_MONTH, BY_MONTH), asDates],
    ["half of which show none", dates("yyyy/m/d", BY_MONTH), asDates],
    ["most of which show a day: in their manner, without one", dates("yyyy/m/d", "yyyy/m/d", BY_MONTH), ["2026/9", "2026/10"]],
    ["with points", dates("yyyy.m.d"), ["2026.9", "2026.10"]],
    ["with words", dates('yyyy"年"m"月"d"日"'), ["2026年9月", "2026年10月"]],
    ["in Excel's own format", dates(undefined, undefined), ["9月", "10月"]],
    ["fewer than months in words", [...dates(BY_MONTH), "3月", "4月"], ["9月", "10月"]],
    ["as many", [...dates(BY_MONTH), "3月"], ["9月", "10月"]],
    ["more", [...dates(BY_MONTH, BY_MONTH), "3月"], asDates],
  ])("%s", (_, months, expected) => expect(written(months)).toEqual(expected));

  test("need the year of the plan", () => expect(written(dates(BY_MONTH), { year: null })).toEqual(["9月", "10月"]));
});

test("in a school year the months before September are the next year's", () => {
  expect(written(["2025年9月", "2026年3月"], { isSchoolYear: true, year: 2025 }, [8, 9])).toEqual(["2026年8月", "2025年9月"]);
  expect(written(["2025年9月"], { year: 2025 }, [8, 9])).toEqual(["2025年8月", "2025年9月"]);
});

test("whether most cells say a day", () => {
  const hasDays = (...months: CellInput[]): boolean => {
    const { grid, plan } = planSheetOf({ rows: months.map((month) => [month, "甲", "王敏", 1]) });
    return monthHabit(plan, { sheets: [grid], date1904: false, isStructureLocked: false, isSigned: false }, monthStyles).hasDays;
  };
  expect(hasDays("3月8日", "4月")).toBe(false);
  expect(hasDays("3月8日", "4月5日", "5月")).toBe(true);
  expect(hasDays(date(46_082, "yyyy/m/d"), "3月8日", "5月")).toBe(true);
  expect(hasDays(date(46_082, "yyyy/m"), "3月")).toBe(false);
  expect(hasDays()).toBe(false);
});
