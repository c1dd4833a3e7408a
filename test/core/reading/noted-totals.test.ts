/** Sentences above and below a table that say what all of it comes to. */
import { notedTotals } from "../../../src/core/reading/noted-totals";
import { readRows } from "./read-kind";

const cell = { sheet: "计划", row: 1, column: 1 };
const told = (text: string): number[] => notedTotals([{ value: text, text, cell }], [], 2026).map(({ amount }) => (amount.fen ?? -1) / 100);

test.each<[string, number]>([
  ["全年计划经费：28,600元　　会员：64人", 28_600],
  ["全年活动费28600元", 28_600],
  ["本年度工会活动经费预算为2.86万元", 28_600],
  ["编制说明：本年度共安排活动3项，计划安排经费28,600元。", 28_600],
  ["全年计划开展活动12项，经费28600元", 28_600],
  ["以上共计4项，合计金额12,300元，已经讨论通过。", 12_300],
])("%s", (text, yuan) => {
  expect(told(text)).toEqual([yuan]);
});

test.each([
  "全年工会经费28600元",
  "全年计划收入28600元",
  "全年活动经费标准每人300元",
  "全年活动经费控制在30000元以内",
  "2025年全年活动费28600元",
  "其中共3项活动，经费2000元",
])("%s: not what the plan comes to", (text) => {
  expect(told(text)).toEqual([]);
});

test("a total's row whose figure stands in a sentence is compared with the rows all the same", () => {
  const rows = (figure: string): (string | number)[][] => [
    ["月份", "活动", "负责人", "经费（元）"],
    ["2月", "社火", "司马相", 3000],
    ["6月", "赛舟", "司马相", 4200],
    ["9月", "赏月", "卓王", 1000],
    [`以上共计3项，合计金额${figure}元，已经讨论通过。`],
  ];
  expect(readRows(rows("8,200")).said).toEqual([]);
  expect(readRows(rows("7,200")).said).toEqual(["stated-elsewhere A5"]);
});

test("of several years in a title the one outside brackets is the plan's, whichever columns stand beside it", () => {
  const rows = [
    ["2026年度工会活动计划（附2027、2028年滚动预计）"],
    ["活动", "月份", "主办人", "2026年预算", "2027年预计", "2028年预计"],
    ["职工运动会", "10月", "池鱼", 22000, 0, 24000],
    ["家书征集", "5月", "池鱼", 1500, 1500, 1600],
    ["走访", "1月", "笪清", 9000, 9500, 10000],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 32_500, said: [] });
});
