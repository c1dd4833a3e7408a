/** Heads over heads, each with the sum of what stands below it: none of them is an activity. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const CODED: RowsInput = [
  ["编号", "名称", "月份", "责任人", "预算（元）"],
  ["1", "会员活动", null, null, 6300],
  ["1.1", "文体", null, null, 4000],
  ["1.1.1", "排球赛", "5月", "李强", 2800],
  ["1.1.2", "桥牌赛", "8月", "李强", 1200],
  ["1.2", "教育", null, null, 2300],
  ["1.2.1", "夜校", "10月", "王敏", 2300],
  ["2", "服务", null, null, 5200],
  ["2.1", "关爱", null, null, 5200],
  ["2.1.1", "走访", "1月", "王敏", 5200],
  ["总计", null, null, null, 11_500],
];
const NAMED: RowsInput = [
  ["科目编码", "科目/活动", "本年预算数（元）", "拟开展月份", "经办人"],
  [501, "本年支出合计", 49_900],
  [50101, "一、职工活动支出", 31_500],
  [null, "（一）文体活动支出", 23_700],
  [null, "职工篮球赛", 14_500, "5月", "李强"],
  [null, "迎新春游艺", 9200, "1月", "李强"],
  [null, "（二）宣传活动支出", 7800],
  [null, "水情摄影展", 3300, "7月", "王敏"],
  [null, "劳模宣讲", 4500, "4月", "王敏"],
  [503, "二、职工服务支出", 18_400],
  [null, "泵站送清凉", 12_000, "7—8月", "李强"],
  [null, "困难职工节前走访", 6400, "1月、9月", "李强"],
];
/** The figure of one row put wrong. */
const wrong = (rows: RowsInput, at: number, column: number): RowsInput =>
  rows.map((row, index) => (index === at ? row.map((cell, own) => (own === column ? (cell as number) + 100 : cell)) : row));

test.each<[string, RowsInput, number, number]>([
  ["codes", CODED, 11_500, 4],
  ["ordinals in the names", NAMED, 49_900, 6],
])("three levels told by %s", (_what, rows, sum, activities) => {
  const found = readRows(rows);
  expect([found.sum, found.rows.length, found.said]).toEqual([sum, activities, []]);
});

test.each([
  ["an activity", CODED, 3, 4],
  ["a head of the second level", CODED, 2, 4],
  ["the total", CODED, 10, 4],
  ["an activity", NAMED, 4, 2],
  ["a head of the second level", NAMED, 3, 2],
  ["the sum on top", NAMED, 1, 2],
] as const)("a wrong figure of %s is said", (_what, rows, at, column) => {
  expect(readRows(wrong(rows, at, column)).said.length).toBeGreaterThan(0);
});
