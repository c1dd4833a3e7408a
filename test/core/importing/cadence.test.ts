/** How often in a year: the times of a span are counted as many times as the year has that span; its unit, its place and its months. */
import { cadencesIn } from "../../../src/core/importing/cadence";

test.each<[text: string, unit: string, perYear: number | null, months?: readonly number[]]>([
  ["一年两次开展慰问", "year", 2],
  ["半年两次开展慰问", "half", 4],
  ["每季度两次开展慰问", "quarter", 8],
  ["每两个月一次开展慰问", "month", 6],
  ["每年三次开展慰问", "year", 3],
  ["每季度第一个月开展慰问", "quarter", 4, [1, 4, 7, 10]],
  ["每季度中间月份开展慰问", "quarter", 4, [2, 5, 8, 11]],
  ["每季度末月开展慰问", "quarter", 4, [3, 6, 9, 12]],
  ["单月开展慰问", "month", 6, [1, 3, 5, 7, 9, 11]],
  ["双月开展慰问", "month", 6, [2, 4, 6, 8, 10, 12]],
  ["每天开展慰问", "day", 365],
  ["每周开展慰问", "week", 52],
  ["每旬开展慰问", "month", 36],
  ["每半月开展慰问", "month", 24],
  ["每月开展慰问", "month", 12],
  ["每学期开展慰问", "term", 2],
  ["每半年开展慰问", "half", 2],
  ["隔周开展慰问", "week", 26],
  ["隔月开展慰问", "month", 6],
  ["每周五晚开展慰问", "week", 52],
  ["两年一次开展慰问", "year", 0.5],
])("%s", (text, unit, perYear, months = []) =>
  expect(cadencesIn(text).map(({ cadence, months: told }) => [cadence.unit, cadence.perYear, told])).toEqual([[unit, perYear, months]]),
);
