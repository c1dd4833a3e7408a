/** The ways in which plans write a month: all twelve in each, and none that needs a year where none is known. */
import { monthStyles } from "../../../src/core/messages/zh-CN/month-styles";
import type { MonthNumber } from "../../../src/core/terms/month";

const written = (month: MonthNumber, year: number | null): (string | null)[] => monthStyles.map((style) => style(month, year));

test("September of 2026, and November of it", () => {
  expect(written(9, 2026)).toEqual([
    ...[
      "9月",
      "九月",
      "9月份",
      "九月份",
      "2026年9月",
      "2026年09月",
      "2026年9月份",
      "2026-09",
      "2026-9",
      "2026.9",
      "2026.09",
      "2026/9",
      "2026/09",
    ],
    ...["09", "9", "09月", "09月份", "Sep", "Sep.", "September", "第三季度", "三季度"],
  ]);
  expect(written(11, 2026)).toEqual([
    ...["11月", "十一月", "11月份", "十一月份", "2026年11月", "2026年11月", "2026年11月份", "2026-11", "2026-11"],
    ...["2026.11", "2026.11", "2026/11", "2026/11", "11", "11", "11月", "11月份", "Nov", "Nov.", "November", "第四季度", "四季度"],
  ]);
});

test("without a year those that name one are none", () =>
  expect(written(3, null).filter((text) => text !== null)).toEqual([
    ...["3月", "三月", "3月份", "三月份", "03", "3", "03月", "03月份", "Mar", "Mar.", "March", "第一季度", "一季度"],
  ]));

test("every month in figures, in words and in English, each in its quarter", () => {
  const of = (at: number): (string | null)[] =>
    ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const).map((month) => monthStyles[at]!(month, null));
  expect(of(1).join("")).toBe("一月二月三月四月五月六月七月八月九月十月十一月十二月");
  expect(of(17)).toEqual(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]);
  expect(
    of(21)
      .map((text) => text![0])
      .join(""),
  ).toBe("一一一二二二三三三四四四");
});
