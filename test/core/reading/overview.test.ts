/** isOverview, joinedBudget: a sheet that only repeats the others' sums, and a budget whose lines are a plan's activities. */
import { isOverview, joinedBudget } from "../../../src/core/reading/joined";
import type { Plan } from "../../../src/core/plan/plan";
import { planIn } from "./read-sheet";

const HEAD = ["月份", "活动内容", "负责人", "预算"];
const plan = (sheet: string, ...rows: readonly (readonly [month: string | null, name: string, amount: number | null])[]): Plan =>
  planIn([["2026年工会工作计划"], HEAD, ...rows.map(([month, name, amount]) => [month, name, "甲", amount])], sheet);
/** A list without months. */
const list = (...rows: readonly (readonly [name: string, amount: number | null])[]): Plan =>
  planIn(
    [["2026年工会经费"], ["序号", "活动项目", "负责人", "预算"], ...rows.map(([name, amount], index) => [index + 1, name, "甲", amount])],
    "总表",
  );

const SPORT = plan("文体", ["3月", "运动会", 100], ["5月", "登山", 200]);
const CARE = plan("慰问", ["1月", "春节慰问", 400], ["9月", "中秋慰问", 300]);

test.each<[why: string, of: Plan, others: readonly Plan[], is: boolean]>([
  ["a line for each sheet, by its name", list(["文体", 300], ["慰问", 700]), [SPORT, CARE], true],
  ["by name, though the figures are wrong", list(["文体", 1], ["慰问", 2]), [SPORT, CARE], true],
  ["two of four lines are too few by name", list(["文体", 1], ["慰问", 2], ["培训", 3], ["会议", 4]), [SPORT, CARE], false],
  ["two of three are enough", list(["文体", 1], ["慰问", 2], ["培训", 3]), [SPORT, CARE], true],
  ["each line is the sum of a sheet", list(["体育类", 300], ["关爱类", 700]), [SPORT, CARE], true],
  ["together they make the sum of all, under other names", list(["甲类", 600], ["乙类", 400]), [SPORT, CARE], true],
  ["together they make the sum, one is an activity of a sheet", list(["登山", 600], ["乙类", 400]), [SPORT, CARE], false],
  ["another sum", list(["甲类", 600], ["乙类", 401]), [SPORT, CARE], false],
  ["one line alone", list(["全部", 1000]), [SPORT, CARE], false],
  ["no other sheet", list(["文体", 300], ["慰问", 700]), [], false],
  ["with months it is a plan", plan("总表", ["3月", "文体", 300], ["5月", "慰问", 700]), [SPORT, CARE], false],
  [
    "without amounts there is nothing to repeat",
    list(["甲类", null], ["乙类", null]),
    [plan("空", ["3月", "运动会", null], ["5月", "登山", null])],
    false,
  ],
])("%s: %#", (_, of, others, is) => expect(isOverview(of, others)).toBe(is));

describe("a budget's amounts beside a plan without any", () => {
  const BARE = plan("计划", ["3月", "运动会", null], ["5月", "登山", null], ["9月", "中秋慰问", null]);
  const amounts = (joined: Plan | null): (number | null)[] | null => joined && joined.items.map(({ amount }) => amount.value.fen);

  test("go to the activities of the same names, and say where they stand", () => {
    const joined = joinedBudget(BARE, list(["登山", 200], ["运动会", 100]));
    expect(amounts(joined)).toEqual([10_000, 20_000, null]);
    expect(joined!.items.map(({ amount, amountElsewhere }) => [amount.cell, amountElsewhere?.sheet, amountElsewhere?.row])).toEqual([
      [null, "总表", 4],
      [null, "总表", 3],
      [BARE.items[2]!.amount.cell, undefined, undefined],
    ]);
  });

  test("names are the same in Simplified and Traditional, with spaces and without", () =>
    expect(amounts(joinedBudget(BARE, list(["登 山", 200], ["運動會", 100])))).toEqual([10_000, 20_000, null]));

  test.each<[why: string, of: Plan, budget: Plan]>([
    ["a line is none of the activities", BARE, list(["登山", 200], ["读书会", 100])],
    ["two lines have one name", BARE, list(["登山", 200], ["登山", 100])],
    ["the plan has amounts of its own", plan("计划", ["3月", "运动会", 5], ["5月", "登山", null]), list(["登山", 200], ["运动会", 100])],
  ])("but not where %s", (_, of, budget) => expect(joinedBudget(of, budget)).toBeNull());

  test("its total then covers the plan's rows", () => {
    const budget = planIn(
      [
        ["2026年工会经费"],
        ["序号", "活动项目", "负责人", "预算"],
        [1, "登山", "甲", 200],
        [2, "运动会", "甲", 100],
        ["合计", null, null, 300],
      ],
      "总表",
    );
    const [total] = joinedBudget(BARE, budget)!.stated;
    expect([total!.cell.sheet, total!.amount.fen, total!.rows]).toEqual(["总表", 30_000, [4, 3]]);
  });
});
