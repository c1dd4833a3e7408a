/** amount-per-head: far above every limit on record, and the nought too many; over-funds says where the money goes. */
import { EMPTY_PROFILE } from "../../../src/core/plan/settings";
import { fenFromYuan } from "../../../src/core/plan/money";
import { findingsOf, saidOf, type TableInput } from "./check-table";

const plan = (activity: string, amount: number, heads: number | null, month = "6月"): TableInput => ({
  columns: ["month", "activity", "owner", "amount", "heads"],
  rows: [[month, activity, "王敏", amount, heads]],
});
const said = (activity: string, amount: number, heads: number | null, members: number | null = null, month?: string): readonly string[] =>
  saidOf(["amount-per-head"], plan(activity, amount, heads, month), { profile: { ...EMPTY_PROFILE, members } });

describe("an amount for each person", () => {
  test.each<[string, number, number | null, number | null, string?]>([
    ["会员生日慰问", 60_000, 200, 200],
    ["端午节慰问品", 60_000, 200, 200],
    ["春节慰问品", 160_000, 200, 200, "1月"],
    ["春节、中秋慰问品", 200_000, 200, 200, "1月、9月"],
    ["观看爱国主义电影", 12_000, 200, 200],
    ["职工春游", 40_000, 100, 200, "4月"],
    ["会员结婚慰问", 8000, 4, 200],
    ["慰问困难职工", 50_000, 10, 200],
    ["职工疗休养", 300_000, 100, 200],
    ["送清凉慰问一线职工", 30_000, 200, 200],
    ["职工运动会", 300_000, 100, 200],
    ["购置办公设备", 300_000, 10, 200],
    // Nobody says for how many, or for nobody.
    ["端午节慰问品", 600_000, null, null],
    ["端午节慰问品", 600_000, null, 0],
  ])("%s, %d, %s heads of %s members is quiet", (activity, amount, heads, members, month = "6月") => {
    expect(said(activity, amount, heads, members, month)).toEqual([]);
  });

  test.each<[string, number, number | null, number | null, boolean]>([
    ["会员生日慰问", 600_000, 200, 200, true],
    ["端午节慰问品", 600_000, 200, 200, true],
    ["端午节慰问品", 600_000, null, 200, true],
    ["观看爱国主义电影", 200_000, 200, 200, true],
    ["会员生日慰问", 6_000_000, 200, 200, false],
  ])("%s, %d, %s heads of %s members is said", (activity, amount, heads, members, isTenfold) => {
    const found = findingsOf(plan(activity, amount, heads), { profile: { ...EMPTY_PROFILE, members } });
    const [one] = found.filter(({ code }) => code === "amount-per-head");
    expect(one).toMatchObject({ severity: "warning", at: { cell: "D2" }, params: { heads: 200, perHeadYuan: amount / 200, isTenfold } });
  });
});

test("twice the highest limit on record is quiet; up to ten times of it a nought may be too many", () => {
  const of = (each: number): unknown[] =>
    findingsOf(plan("会员生日慰问", each * 200, 200), { profile: { ...EMPTY_PROFILE, members: 200 } })
      .filter(({ code }) => code === "amount-per-head")
      .map(({ params }) => (params as { isTenfold: boolean; highestYuan: number }).isTenfold);
  const [far] = findingsOf(plan("会员生日慰问", 6_000_000, 200), { profile: { ...EMPTY_PROFILE, members: 200 } }).filter(
    ({ code }) => code === "amount-per-head",
  );
  const { highestYuan } = far!.params as { highestYuan: number };
  expect([2 * highestYuan, 2 * highestYuan + 1, 10 * highestYuan, 10 * highestYuan + 1].map(of)).toEqual([[], [true], [true], [false]]);
});

test("over-funds names the largest rows", () => {
  const input: TableInput = {
    rows: [
      ["1月", "新春联欢会", "王敏", 3000],
      ["3月", "健步走", "王敏", 9000],
      ["5月", "读书会", "王敏", null],
      ["6月", "篮球赛", "王敏", 500],
      ["8月", "合唱比赛", "王敏", 7000],
    ],
  };
  const found = findingsOf(input, { profile: { ...EMPTY_PROFILE, funds: fenFromYuan(10_000) } }).find(({ code }) => code === "over-funds");
  expect(found!.params).toEqual({
    fundsYuan: 10_000,
    plannedYuan: 19_500,
    shortYuan: 9500,
    largest: [
      { row: 3, activity: "健步走", amountYuan: 9000 },
      { row: 6, activity: "合唱比赛", amountYuan: 7000 },
      { row: 2, activity: "新春联欢会", amountYuan: 3000 },
    ],
  });
});
