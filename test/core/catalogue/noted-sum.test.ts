/** notedSum: what a note's heads, things and prices come to, worked out by hand; nothing where it leaves that open. */
import { notedSum } from "../../../src/core/catalogue/noted-sum";

/** "600 = 20×30, 4 counted, 4 times, again, of 餐": the sum, its heads and price, what else is counted, … */
function told(text: string, activity: string | null = null): string | null {
  const read = notedSum(text, activity);
  if (read === null) return null;
  const { sumYuan, pair, counts, times, isRecurring, part } = read;
  return [
    `${sumYuan}${pair === null ? "" : ` = ${pair.heads}×${pair.priceYuan}`}`,
    ...(counts.length === 0 ? [] : [`${counts.join("、")} counted`]),
    ...(times.length === 0 ? [] : [`${times.join("、")} times`]),
    ...(isRecurring ? ["again"] : []),
    ...(part === null ? [] : [`of ${part}`]),
  ].join(", ");
}

test.each<[note: string, sum: string | null, why?: string]>([
  // Heads and a price.
  ["30元×20人", "600 = 20×30"],
  ["30元*20人=600", "600 = 20×30"],
  ["每人30元，20人", "600 = 20×30"],
  ["20人每人30元", "600 = 20×30"],
  ["30元/人×20人", "600 = 20×30"],
  ["（20人×30元）", "600 = 20×30"],
  ["20×30", "600 = 20×30"],
  ["20人*30", "600 = 20×30"],
  ["20名会员每人发放300元", "6000 = 20×300"],
  ["会员20人，人均300元", "6000 = 20×300"],
  ["每人0.03万元×20人", "6000 = 20×300"],
  ["3月5日每人30元，20人", "600 = 20×30", "a date counts nothing"],
  ["第2届每人30元20人", "600 = 20×30", "nor does an ordinal"],
  ["20人×30元=600元", "600 = 20×30", "the sum said again"],
  // More factors, other things.
  ["20人×30元×12月", "7200, 12 times"],
  ["每人每月30元，20人", "600 = 20×30, again"],
  ["每人30元，20人，每月", "600 = 20×30, again"],
  ["每场500元，4场", "2000, 4 times"],
  ["500元/场×4场", "2000, 4 times"],
  ["12户×500元", "6000, 12 times"],
  ["2个班每班300元", "600, 2 times"],
  ["20人×30元，10人×50元", "1100", "two of them"],
  // Sums of parts.
  ["奖品2000元+饮料400元", "2400"],
  ["奖品2000元+饮料400", "2400", "a bare figure beside money"],
  ["场地费9元+奖品费20", "29"],
  ["场地费9元+奖品费10", "19", "a bare figure from ten on"],
  ["场地费20元+奖品费9", null, "a smaller one counts something else"],
  ["30元×20人+场地200元", "800"],
  ["20人×30元+200元", "800"],
  ["奖品500元、场地300元", "800, of 奖品500元", "without a plus they may be a part"],
  // Parts of the cost.
  ["午餐每人30元，20人", "600 = 20×30, of 餐"],
  ["门票20人×30元，餐费20人×10元", "800, of 门票"],
  ["服装40套×120元", "4800, 40 times, of 服装"],
  // What is left open.
  ["20人×30元=700元", null, "another sum"],
  ["午餐每人30元，20人，交通费500元", null, "one more cost"],
  ["奖品2000元+饮料", null, "a part without its money"],
  ["奖品2000元+饮料约400元", null, "a part that is not certain"],
  ["奖品2000元、饮料400元、场地", null],
  ["每人30元，约20人", null, "heads that are not certain"],
  ["每人30元，20人（含家属5人）", null, "other heads"],
  ["20人×0元", null, "nothing for each"],
  ["0人×30元", null, "nobody"],
  ["奖品2000+饮料400", null, "no money at all"],
  ["会员20人，标准300元", null],
  ["每人30", null],
  ["20人", null],
  ["3万元", null],
])("%s: %s", (note, sum) => expect(told(note)).toBe(sum));

test("the part that the row itself is for is all of it; a row that is one time of several need not be the sum", () => {
  expect(told("观影：电影票每人40元，20人", "电影票")).toBe("800 = 20×40");
  expect(told("午餐每人40元，20人", "春游")).toBe("800 = 20×40, of 餐");
  expect(told("20人×30元×4次", "座谈")).toBe("2400, 4 times");
  expect(told("20人×30元×4次", "第1次座谈")).toBe("2400, 4 counted, 4 times");
});
