/** What was asked for beside what is granted: the plan is what is granted. */
import { readRows } from "./read-kind";

const TITLE = ["某厂工会2026年工作计划"];
const HEAD = ["月份", "活动名称", "负责人"];
const rows = (asked: string, cut: string, granted: string, last: number | null = 1200): (string | number | null)[][] => [
  TITLE,
  [...HEAD, asked, cut, granted],
  ["3月", "健步走", "张伟", 5000, 0, 5000],
  ["4月", "读书会", "李娜", 5600, 100, 5500],
  ["5月", "象棋赛", "李娜", 2000, 100, 1900],
  ["6月", "歌咏赛", "张伟", 1300, 100, last],
  ["合计", null, null, 13900, 300, 12400 + (last ?? 0)],
];

test.each([
  ["申报金额（元）", "核减（元）", "核定金额（元）"],
  ["送审数", "审减数", "审定数"],
  ["申请经费", "核减额", "批准金额"],
])("%s | %s | %s", (asked, cut, granted) => {
  const read = readRows(rows(asked, cut, granted), ["A1:F1"]);
  expect(read.sum).toBe(13600);
  expect(read.said).toEqual([]);
});

test("a figure that does not follow from the two is said", () => {
  expect(readRows(rows("申报金额", "核减", "核定金额", 1100), ["A1:F1"]).said).toEqual(["figure-differs E6"]);
});

test("what nobody has granted yet is what is asked for", () => {
  const open = rows("申报金额", "核减", "核定金额").map((row, at) => (at < 2 ? row : [...row.slice(0, 4), null, null]));
  expect(readRows(open, ["A1:F1"]).sum).toBe(13900);
});
