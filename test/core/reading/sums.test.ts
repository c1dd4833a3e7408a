/** computed: products and sums written out in a cell, and what they come to; what has no one meaning is none. */
import { computed } from "../../../src/core/reading/sums";

/** "5000 元 [100,50]": the value, its unit in yuan where one is written, the factors; ~ where it is about, (5000) what it really comes to. */
function told(text: string, factor = 1): string | null {
  const found = computed(text, factor);
  if (found === null) return null;
  const { value, unit, factors, isAbout, worked } = found;
  return [
    `${isAbout ? "~" : ""}${value}`,
    ...(unit === null ? [] : [`×${unit}`]),
    ...(factors.length === 0 ? [] : [`[${factors.join()}]`]),
    ...(worked === undefined ? [] : [`(${worked})`]),
  ].join(" ");
}

test.each<[text: string, told: string | null]>([
  ["100*50", "5000 [100,50]"],
  ["(100)*50", "5000 [100,50]"],
  ["0.3*3", "0.9 [0.3,3]"],
  ["10*0", "0 [10,0]"],
  ["人均100元×50人", "5000 ×1 [100,50]"],
  ["50人×100元/人", "5000 ×1 [50,100]"],
  ["100元/人×50人×2次", "10000 ×1 [100,50,2]"],
  ["30%×1000元", "300 ×1 [0.3,1000]"],
  ["约100元×50人", "~5000 ×1 [100,50]"],
  // A unit belongs to the money, or to the count beside which it stands.
  ["1.5万元×2", "3 ×10000 [1.5,2]"],
  ["2千元×10", "20 ×1000 [2,10]"],
  ["2千人×10元", "20000 ×1 [2000,10]"],
  // Six factors, not seven.
  ["2*2*2*2*2*2", "64 [2,2,2,2,2,2]"],
  ["2*2*2*2*2*2*2", null],
  // Two prices have no product; 0x10 is a number of another kind.
  ["100元×50元", null],
  ["0*5", null],
  ["0×10", null],
  ["100*", null],
  ["*100", null],
  ["100", null],
  ["2000元", null],
  ["50,100", null],
  // Sums.
  ["100*50+2000", "7000 [100,50]"],
  ["5人×10元+3人×20元", "110 ×1 [5,10]"],
  ["100元+200元", "300 ×1"],
  ["2万元+500元", "2.05 ×10000"],
  ["1+1+1+1+1+1+1+1+1+1+1+1", "12"],
  ["1+1+1+1+1+1+1+1+1+1+1+1+1", null],
  // The result that is written stands; beside another one what it really comes to is kept.
  ["100*50=5000", "5000 [100,50]"],
  ["100*50=5000.004", "5000.004 [100,50]"],
  ["100*50=5000.02", "5000.02 [100,50] (5000)"],
  ["100*50=6000", "6000 [100,50] (5000)"],
  ["100*50=6000元", "6000 ×1 [100,50] (5000)"],
  ["100*50=5000=5000", null],
  ["每人200元,10人,共2000元", "2000 ×1 [200,10]"],
  ["每人200元,共2000元", "2000 ×1"],
  // Costs, each called one and in money.
  ["奖品500元,场地300元", "800 ×1"],
  ["奖品500元", null],
  ["甲500元,乙300元", null],
  ["奖品500,场地300", null],
  [`奖品555元${",场地300元".repeat(11)}`, "3855 ×1"],
  [`奖品555元${",场地300元".repeat(12)}`, null],
])("%s is %s", (text, wanted) => expect(told(text)).toBe(wanted));

test("in a column of 万元 what has no unit is in 万元, what has one is not", () => {
  expect(told("1*2", 10_000)).toBe("2 [1,2]");
  expect(told("0.5*2+5000元", 10_000)).toBe("15000 ×1 [0.5,2]");
  expect(told("100+200", 10_000)).toBe("300");
});
