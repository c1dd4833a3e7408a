/** What a unit of money is worth in yuan, however it is named. */
import { unitIn, unitLine } from "../../../src/core/reading/units";

test.each<[string, number]>([
  ["元", 1],
  ["圆", 1],
  ["百元", 100],
  ["千元", 1000],
  ["万元", 10_000],
  ["万圆", 10_000],
  ["萬元", 10_000],
  ["十万元", 100_000],
  ["百万元", 1_000_000],
  ["亿元", 100_000_000],
])("单位：%s is %i yuan", (name, yuan) => {
  expect(unitLine(`单位：${name}`)?.factor).toBe(yuan);
});

test("what names no money is no unit", () => {
  expect(["人", "元/人", "次", ""].map((text) => unitIn(text))).toEqual([null, null, null, null]);
  expect(unitLine("编制单位：青禾中学工会")).toBeNull();
});
