/** What an article says of money: the whole where it is told, nothing where several amounts stand side by side. */
import { moneyIn, sumOf, tellsCost } from "../../../src/core/importing/money";
import { read, rowsOf } from "./read";

const TOLD: readonly (readonly [string, string | null, number | null])[] = [
  ["发奖金三万六千元", "三万六千元", 36_000],
  ["发奖金一十二万五千元整", "一十二万五千元整", 125_000],
  ["慰问款叁仟贰佰元整", "叁仟贰佰元整", 3200],
  ["工具38人×150元=5700元", "38人×150元=5700元", 5700],
  ["工具38人×150元", "38人×150元", 5700],
  ["每人80元×45人=3600元", "每人80元×45人=3600元", 3600],
  ["每户600元,共需4.2万元", "每户600元,共需4.2万元", 42_000],
  ["每场900元,计2700元", "每场900元,计2700元", 2700],
  ["每人80元", "每人80元", null],
  ["80元/人", "80元/人", null],
  ["经费控制在600-900元之间", "600-900元", null],
  ["经费8千元左右", "8千元左右", 8000],
  ["用去三百元左右", "三百元左右", 300],
  ["预算6万元(市总补助3万元)", "6万元", 60_000],
  ["奖品2000元,场地800元,共计2800元", "2000元,场地800元,共计2800元", 2800],
  // Nobody said what they come to.
  ["奖品2000元,场地800元", "2000元,场地800元", null],
  ["健走一万步", null, null],
  ["十一元旦两节", null, null],
];

test.each(TOLD)("%s", (text, written, yuan) => {
  const told = moneyIn(text);
  expect(told).toBe(written);
  expect(told === null ? null : sumOf(told)).toBe(yuan === null ? null : yuan * 100);
});

test("a clause that tells the cost alone is no work", () => {
  expect(["安排资金8000元左右", "共需6万元", "每户800元", "奖品800元", "慰问30户"].map(tellsCost)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("the amount of a row is the whole, whatever stands before it", () => {
  const rows = read("某厂工会2026年工作计划\n3月组织春游，每人90元，共计二万七千元。\n5月评选先进，奖金共三万六千元。").plans[0]!.rows;
  expect(rows.map(({ activity, amountFen }) => [activity, amountFen])).toEqual([
    ["组织春游", 2_700_000],
    ["评选先进", 3_600_000],
  ]);
});

test("what only says how much or how is no row of its own", () => {
  const text =
    "某厂工会2026年工作计划\n1．春节、中秋发放慰问品，每人全年不超过1200元。\n5月开展急救培训，邀请护士授课。\n11月：体检\n城东社区工会联合会";
  expect(rowsOf(text)).toEqual(["2,9 春节、中秋发放慰问品", "5 开展急救培训", "11 体检"]);
});
