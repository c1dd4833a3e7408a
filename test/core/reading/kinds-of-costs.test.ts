/** Lines of what an activity's money is for, under headings that say so more or less. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;
const OVER = ["A3:A5", "B3:B5", "C3:C5", "F3:F5", "A6:A7", "B6:B7", "C6:C7", "F6:F7"];
const lines = (heading: string): RowsInput => [
  ["某厂工会2026年工作计划"],
  ["序号", "活动名称", "时间", heading, "金额(元)", "负责人"],
  [1, "趣味运动会", "4月", "奖品", 3000, "周明"],
  [N, N, N, "场地租赁", 1200, N],
  [N, N, N, "矿泉水20箱", 300, N],
  [2, "中秋慰问", "9月", "月饼", 5200, "李静"],
  [N, N, N, "核桃", 800, N],
  [3, "读书分享会", "10月", "图书采购", 900, "王芳"],
  ["合计", N, N, N, 11_400, N],
];
const HEADINGS = ["明细", "费用明细", "细目", "支出用途", "用途", "物品名称", "费用类型", "具体开支", "费用项目", "明细项目"];

test.each(HEADINGS)("%s beside an activity joined over it, or blank below itself: one activity", (heading) => {
  const one = { sum: 11_400, rows: ["4|趣味运动会|周明|4500", "9|中秋慰问|李静|6000", "10|读书分享会|王芳|900"], said: [] };
  expect(readRows(lines(heading), OVER)).toEqual(one);
  expect(readRows(lines(heading))).toEqual(one);
});

test.each(["内容", "具体内容"])("%s over nothing but things that are bought", (heading) => {
  const rows = lines(heading).map((row) => (row as unknown[]).map((value) => (value === "核桃" ? "水果" : value))) as RowsInput;
  expect(readRows(rows, OVER).rows).toHaveLength(3);
});

test.each(["费用项目", "支出项目", "支出用途"])("where the name is said again in each row, %s names no activity", (heading) => {
  const rows = lines(heading).map((row) => [...(row as (string | number | null)[])]);
  for (const [at, of] of [[3, 2], [4, 2], [6, 5]] as const) for (const column of [0, 1, 2, 5]) rows[at]![column] = rows[of]![column]!; // prettier-ignore
  const names = readRows(rows).rows.map((row) => row.split("|")[1]);
  expect(names).toEqual(["趣味运动会", "趣味运动会", "趣味运动会", "中秋慰问", "中秋慰问", "读书分享会"]);
});

test("what is done under a joined heading of its kind, and lines with months of their own, stay activities", () => {
  const done: RowsInput = [
    ["某厂工会2026年工作计划"],
    ["序号", "项目", "时间", "内容", "金额(元)", "负责人"],
    [1, "文体活动", "4月", "羽毛球赛", 3000, "周明"],
    [N, N, N, "登山", 1200, N],
    [2, "慰问", "9月", "走访退休职工", 5200, "李静"],
    [N, N, N, "慰问品", 800, N],
  ];
  const over = ["A3:A4", "B3:B4", "C3:C4", "F3:F4", "A5:A6", "B5:B6", "C5:C6", "F5:F6"];
  expect(readRows(done, over).rows).toHaveLength(4);
  const timed = lines("明细").map((row, at) =>
    (row as (string | number | null)[]).map((value, column) => (column === 2 && at > 1 && at < 8 ? `${at}月` : value)),
  );
  expect(readRows(timed, ["A3:A5", "B3:B5", "F3:F5", "A6:A7", "B6:B7", "F6:F7"]).rows).toHaveLength(6);
});

test("activities that sound like things to buy are activities, beside their contents as well", () => {
  const rows: RowsInput = [
    ["某厂工会2026年工作计划"],
    ["活动名称", "时间", "负责人", "金额(元)", "活动内容"],
    ["文体器材购置", "2月", "周明", 3200, "以小组为单位报名"],
    ["安全用品", "3月", "李静", 7800, "评选优秀作品展出"],
  ];
  expect(readRows(rows).rows).toEqual(["2|文体器材购置|周明|3200", "3|安全用品|李静|7800"]);
});

test("明细 with a single activity over two lines among many is that activity's cost", () => {
  const rows: RowsInput = [
    ["某镇工会2026年工作计划"],
    ["序号", "时间安排", "工作内容", "明细", "预算金额", "主办部门"],
    [1, "1月", "主席接待日", "奖品", 200, "夏至"],
    [2, "2月", "剪纸体验", "场地租赁", 1000, "赵敏"],
    [N, N, N, "奖品", 350, N],
    [3, "3月", "单身青年联谊", "矿泉水", 200, "夏至"],
    [4, "5月", "先进座谈会", "裁判劳务", 600, "元芳"],
    [5, "11月", "心理讲座", "工作餐", 350, "元芳"],
    ["合计", N, N, N, 2700, N],
  ];
  const { rows: read, sum } = readRows(rows, ["A4:A5", "B4:B5", "C4:C5", "F4:F5"]);
  expect([sum, read.length, read[1]]).toEqual([2700, 5, "2|剪纸体验|赵敏|1350"]);
});
