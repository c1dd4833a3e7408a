/** Words of times that are no month's name, and units of money: what each stands for, whatever pattern knows it. */
import { readAmount } from "../../../src/core/reading/amounts";
import { readMonthText } from "../../../src/core/reading/months";
import { MONEY_UNITS } from "../../../src/core/words/amount-words";

const ALL = "1,2,3,4,5,6,7,8,9,10,11,12";

test.each<[text: string, months: string]>([
  ["单月", "1,3,5,7,9,11"],
  ["双月", "2,4,6,8,10,12"],
  ["每两个月", "2,4,6,8,10,12"],
  ["隔月", "2,4,6,8,10,12"],
  ["每季度初", "1,4,7,10"],
  ["每季度第一个月", "1,4,7,10"],
  ["每季度中间月份", "2,5,8,11"],
  ["每季度", "3,6,9,12"],
  ["每半年", "6,12"],
  ["全年", ALL],
  ["长期", ALL],
  ["年初", "1"],
  ["年中", "6"],
  ["年底", "12"],
  ["岁末", "12"],
  ["春季", "3,4,5"],
  ["春天", "3,4,5"],
  ["夏季", "6,7,8"],
  ["高温期间", "6,7,8"],
  ["秋季", "9,10,11"],
  ["冬季", "1,12"],
  ["上学期", "1,9,10,11,12"],
  ["下学期", "2,3,4,5,6,7"],
  ["寒假", "1,2"],
  ["暑假", "7,8"],
  ["第一季度", "1,2,3"],
  ["四季度", "10,11,12"],
  ["上半年", "1,2,3,4,5,6"],
  ["下半年", "7,8,9,10,11,12"],
])("%s is %s", (text, months) =>
  expect(
    readMonthText(text, { year: 2026 })
      .months.map(({ month }) => month as number)
      .sort((a, b) => a - b)
      .join(),
  ).toBe(months),
);

test.each<[unit: string, yuan: number]>([
  ["元", 1],
  ["圆", 1],
  ["块", 1],
  ["块钱", 1],
  ["人民币元", 1],
  ["元人民币", 1],
  ["新台币元", 1],
  ["百元", 100],
  ["千元", 1000],
  ["万元", 10_000],
  ["万", 10_000],
  ["十万元", 100_000],
  ["百万元", 1_000_000],
  ["亿元", 100_000_000],
])("3%s is three times %s yuan", (unit, yuan) => {
  expect(MONEY_UNITS[unit]).toBe(yuan);
  // 3十万元 is no figure that anybody writes: the word heads a column.
  if (unit !== "十万元") expect(readAmount({ value: `3${unit}` }, 1).fen).toBe(3 * yuan * 100);
});
