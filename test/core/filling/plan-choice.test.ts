/** PlanChooser: to which of a workbook's plans a new activity of each month goes. */
import { PlanChooser } from "../../../src/core/filling/plan-choice";
import { LANGUAGES } from "../../../src/core/messages";
import type { Plan } from "../../../src/core/plan/plan";
import type { MonthNumber } from "../../../src/core/terms/month";

const STYLES = LANGUAGES["zh-CN"].sheets.filling.monthStyles;
const MONTHS: readonly MonthNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

interface Given {
  readonly sheet: string;
  readonly months: readonly number[];
  readonly title?: string;
  /** False for a table without a column of months. */
  readonly hasColumn?: boolean;
  readonly hasActivity?: boolean;
  readonly isOnItsSide?: boolean;
  readonly isSchoolYear?: boolean;
}

const planOf = ({ sheet, months, title, hasColumn = true, hasActivity = true, isOnItsSide, isSchoolYear = false }: Given): Plan =>
  ({
    sheet,
    title: title ?? null,
    year: 2026,
    isSchoolYear,
    layout: {
      columns: { ...(hasActivity ? { activity: 2 } : {}), ...(hasColumn ? { month: 1 } : {}) },
      ...(isOnItsSide ? { transposed: {} } : {}),
    },
    items: months.map((month) => ({ months: { value: { months: [{ month, yearOffset: 0 }] } } })),
  }) as unknown as Plan;

/** The sheet for each month; "–" where none can take it, with why. */
const chosen = (...plans: readonly Given[]): string => {
  const chooser = new PlanChooser(plans.map(planOf), STYLES);
  const told = MONTHS.map((month) => chooser.for(month));
  return told.map(({ plan, why }) => plan?.sheet ?? `–${why}`).join(" ");
};

test.each<[why: string, plans: readonly Given[], wanted: string]>([
  ["the only one", [{ sheet: "甲", months: [3] }], "甲 甲 甲 甲 甲 甲 甲 甲 甲 甲 甲 甲"],
  [
    "the one with the month, else with the nearest before it, else after it",
    [
      { sheet: "甲", months: [3, 5] },
      { sheet: "乙", months: [4, 9] },
    ],
    "甲 甲 甲 乙 甲 甲 甲 甲 乙 乙 乙 乙",
  ],
  [
    "the first of two that are as near",
    [
      { sheet: "甲", months: [2] },
      { sheet: "乙", months: [2] },
    ],
    "甲 甲 甲 甲 甲 甲 甲 甲 甲 甲 甲 甲",
  ],
  [
    "in a school year September comes first: what is before it is the year's end",
    [
      { sheet: "甲", months: [9], isSchoolYear: true },
      { sheet: "乙", months: [1], isSchoolYear: true },
    ],
    "乙 乙 乙 乙 乙 乙 乙 乙 甲 甲 甲 甲",
  ],
  [
    "none without rows, or without a column of activities",
    [
      { sheet: "空", months: [] },
      { sheet: "无", months: [1], hasActivity: false },
      { sheet: "甲", months: [3] },
    ],
    "甲 甲 甲 甲 甲 甲 甲 甲 甲 甲 甲 甲",
  ],
  ["nothing at all", [{ sheet: "空", months: [] }], MONTHS.map(() => "–no-place").join(" ")],
  ["a table on its side", [{ sheet: "空", months: [], isOnItsSide: true }], MONTHS.map(() => "–table-on-its-side").join(" ")],
  [
    "one beside a table on its side takes all",
    [
      { sheet: "空", months: [], isOnItsSide: true },
      { sheet: "甲", months: [3] },
    ],
    "甲 甲 甲 甲 甲 甲 甲 甲 甲 甲 甲 甲",
  ],
  [
    "a sheet a month: only the one of the month",
    [
      { sheet: "1月", months: [1] },
      { sheet: "3月", months: [3] },
    ],
    `1月 –no-sheet-of-month 3月 ${MONTHS.slice(3)
      .map(() => "–no-sheet-of-month")
      .join(" ")}`,
  ],
  [
    "a sheet a quarter, without a column of months",
    [
      { sheet: "一", months: [1, 3], hasColumn: false },
      { sheet: "二", months: [4], hasColumn: false },
      { sheet: "三", months: [7, 9], hasColumn: false },
      { sheet: "四", months: [10], hasColumn: false },
    ],
    "一 一 一 二 二 二 三 三 三 四 四 四",
  ],
  [
    "two half-years",
    [
      { sheet: "上", months: [1, 6], hasColumn: false },
      { sheet: "下", months: [8], hasColumn: false },
    ],
    "上 上 上 上 上 上 下 下 下 下 下 下",
  ],
  [
    "parts of different lengths are none",
    [
      { sheet: "上", months: [1, 8], hasColumn: false },
      { sheet: "下", months: [9], hasColumn: false },
    ],
    "上 上 上 上 上 上 上 上 下 下 下 下",
  ],
  [
    "two sheets of the same month are no parts of the year",
    [
      { sheet: "甲3月", months: [3] },
      { sheet: "乙3月", months: [3] },
    ],
    MONTHS.map(() => "甲3月").join(" "),
  ],
  [
    "an eleventh month is no first one",
    [
      { sheet: "11月", months: [1] },
      { sheet: "12月", months: [2] },
    ],
    "11月 12月 12月 12月 12月 12月 12月 12月 12月 12月 12月 12月",
  ],
  [
    "the title may name it",
    [
      { sheet: "甲", title: "三月份安排", months: [3] },
      { sheet: "乙", title: "四月份安排", months: [4] },
    ],
    `–no-sheet-of-month –no-sheet-of-month 甲 乙 ${MONTHS.slice(4)
      .map(() => "–no-sheet-of-month")
      .join(" ")}`,
  ],
])("%s", (_, plans, wanted) => expect(chosen(...plans)).toBe(wanted));
