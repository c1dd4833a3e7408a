/** Months that are ticked in a form, that were put off or brought forward, or told twice, once more closely. */
import { monthNumbers } from "../../../src/core/plan/months";
import { readMonths } from "../../../src/core/reading/months";

const read = (value: string) => readMonths({ value }, { year: 2026 });

test.each<[string, readonly number[], boolean]>([
  // Boxes.
  ["☑3月 □6月 ☑9月 □12月", [3, 9], false],
  ["√3月 6月 √9月", [3, 9], false],
  ["■3月□6月■9月", [3, 9], false],
  ["[x]3月 [ ]6月 [X]9月", [3, 9], false],
  ["（√）3月（ ）6月（√）9月", [3, 9], false],
  ["3月✔ 6月✘ 9月✔", [3, 9], false],
  ["3月☑、6月□、9月☑", [3, 9], false],
  ["☒3月 ☐6月", [3], false],
  ["☒3月 ☑6月", [6], false],
  ["时间：□上半年 ☑下半年", [7, 8, 9, 10, 11, 12], false],
  ["☑3月 □6月 □其他", [3], false],
  // No box is ticked: no month; which one is meant can't be told: all of them, and said.
  ["□3月 □6月 □9月", [], true],
  ["3月、6月√", [3, 6], true],
  ["■3月、6月 √9月 □12月", [3, 6, 9, 12], true],
  // No form: signs that say nothing.
  ["■3月 ■6月", [3, 6], false],
  ["20××年3月", [3], false],
  // Put off, brought forward.
  ["原4月，现5月", [5], false],
  ["原：4月\n现：5月", [5], false],
  ["由6月推迟到7月", [7], false],
  ["提前至11月（原12月）", [11], false],
  ["延至9月（原定6月）", [9], false],
  ["3月改5月", [5], false],
  ["3月调整为5月", [5], false],
  ["3月（已改为5月）", [5], false],
  ["原定3月因疫情推迟到5月", [5], false],
  ["6月（原5月）", [6], false],
  ["5月（由3月调整）", [5], false],
  ["原4月，现待定", [], true],
  ["3月→5月", [5], true],
  ["3月延至5月", [5], true],
  ["3月至5月", [3, 4, 5], false],
  ["由3月到5月", [3, 4, 5], false],
  ["原定3月", [3], false],
  // The closer one of two times.
  ["第四季度12月", [12], false],
  ["上半年4月", [4], false],
  ["三季度8-9月", [8, 9], false],
  ["上半年3月、下半年9月", [3, 9], false],
  ["第四季度3月", [10, 11, 12, 3], true],
  // The end of a quarter.
  ["1季度末", [3], false],
  ["一、二季度末", [3, 6], false],
  ["上半年末", [6], false],
  ["二季度初", [4], false],
  ["季初", [1, 4, 7, 10], false],
  ["季末", [3, 6, 9, 12], false],
  ["一至三季度末", [1, 2, 3, 4, 5, 6, 7, 8, 9], false],
  // Left out, in other orders.
  ["2月除外的每月", [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], false],
  ["每月除7、8月", [1, 2, 3, 4, 5, 6, 9, 10, 11, 12], false],
  ["26.09", [9], false],
])("%s", (text, months, isVague) => {
  const reading = read(text);
  expect([monthNumbers(reading.months), reading.isVague]).toEqual([months, isVague]);
});

test("a year in two figures is the year of its month", () => {
  expect(read("26.09").year).toBe(2026);
  expect(read("26.13").form).toBe("invalid");
});
