/** Figures written in Chinese, and what is none. */
import { chineseNumber, figureOf } from "../../../src/core/words/chinese-number";

test.each<[string, number]>([
  ["零", 0],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百零五", 105],
  ["两千五", 2500],
  ["一万二", 12_000],
  ["一万零二", 10_002],
  ["贰仟伍佰", 2500],
  ["三万五千", 35_000],
  ["一亿二千万", 120_000_000],
])("%s is %d", (text, number) => {
  expect(chineseNumber(text)).toBe(number);
});

test.each(["二二", "千二", "万", "百", "一千二千", "一百二千", "一万亿", "三元", "", "12"])("%s is no figure in Chinese", (text) => {
  expect(chineseNumber(text)).toBeNull();
});

test("figures of either kind", () => {
  expect(["12", "十二", "十二月"].map(figureOf)).toEqual([12, 12, null]);
});
