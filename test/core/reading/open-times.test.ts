/** Times that say where they begin and how often, what is left out of them, or how many months they name. */
import { monthNumbers } from "../../../src/core/plan/months";
import { readMonths } from "../../../src/core/reading/months";

const read = (value: string) => readMonths({ value }, { year: 2026 });
const FROM_MARCH = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const ALL = [1, 2, ...FROM_MARCH];
const but = (...out: readonly number[]): readonly number[] => ALL.filter((month) => !out.includes(month));

test.each<[string, readonly number[], boolean]>([
  ["3月起每月一次", FROM_MARCH, false],
  ["自3月起，每周五下午", FROM_MARCH, false],
  ["4月开始每月", but(1, 2, 3), false],
  ["从四月份开始，每月一次", but(1, 2, 3), false],
  ["9月8日起每周一次", [9, 10, 11, 12], false],
  ["3月起每季度一次", [3, 6, 9, 12], false],
  ["2月起每季度一次", [2, 5, 8, 11], true],
  ["2月起每两个月一次", [2, 4, 6, 8, 10, 12], true],
  ["除8月外每月", but(8), false],
  ["除7、8月外，每月一次", but(7, 8), false],
  ["除了2月以外其余各月", but(2), false],
  ["每月（8月除外）", but(8), false],
  ["全年（除7、8月）", but(7, 8), false],
  ["每月一次，不含2月", but(2), false],
  ["除出差外每月", ALL, true],
  ["7、8两月", [7, 8], false],
  ["七、八、九三个月", [7, 8, 9], false],
  ["3月和9月两个月", [3, 9], false],
  ["四季", [3, 6, 9, 12], true],
  ["四季度", [10, 11, 12], false],
  ["FY26 Q3", [7, 8, 9], false],
  ["Q3 FY2026", [7, 8, 9], false],
  ["2026H1", [1, 2, 3, 4, 5, 6], false],
  ["自3月起至12月底", FROM_MARCH, false],
  ["4月始，6月止", [4, 5, 6], false],
  ["3月份起至5月份止", [3, 4, 5], false],
  ["从3月开始到5月结束", [3, 4, 5], false],
  ["3月至5月止", [3, 4, 5], false],
  ["3月起", [3], false],
  ["4月\n至\n6月", [4, 5, 6], false],
  ["4月\n|\n6月", [4, 5, 6], false],
  ["4月至\n6月", [4, 5, 6], false],
  ["4月\n6月", [4, 6], false],
  ["10月（四季度）", [10], false],
  ["4、5月（二季度）", [4, 5], false],
  ["9月（下半年）", [9], false],
  ["10月（一季度）", [10], true],
  ["’26.05", [5], false],
  ["'26年5月", [5], false],
])("%s", (text, months, isVague) => {
  const reading = read(text);
  expect(monthNumbers(reading.months)).toEqual(months);
  expect(reading.isVague).toBe(isVague);
});

test.each<[string, readonly number[]]>([
  ["3月起", [3]],
  ["3月至5月", [3, 4, 5]],
  ["每月", ALL],
  ["两个月", []],
  ["十一、十二月", [11, 12]],
  ["每季度第一个月", [1, 4, 7, 10]],
])("other times are read as before: %s", (text, months) => expect(monthNumbers(read(text).months)).toEqual(months));

test.each(["3月起13次", "15月起每月一次"])("what begins in no month, or goes on in no known way, is not made up: %s", (text) =>
  expect(read(text).months.length).toBeLessThan(2),
);
