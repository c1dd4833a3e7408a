/** Figures beside the plan's own that have their meaning: what was spent, how content people were, what is set aside. */
import { readRows } from "./read-kind";

test.each(["1-9月执行", "截至9月底支出", "1—9月已支出", "1至6月累计执行数"])("%s is what was spent", (heading) => {
  const found = readRows([
    ["月份", "项目名称", "经办", "年度预算（元）", heading],
    ["2月", "灯谜会", "李强", 2200, 2050],
    ["4月", "踏青", "李强", 6400, 6400],
    ["7月", "托管班", "王敏", 18_000, 15_500],
    ["合计", null, null, 26_600, 23_950],
  ]);
  expect([found.sum, found.said]).toEqual([26_600, []]);
});

test.each(["满意度", "会员满意度"])("%s is no money", (heading) => {
  const found = readRows([
    [heading, "活动", "月份", "预算（元）", "负责人"],
    [4.7, "亲子营", "7月", 5200, "李强"],
    [4.1, "掼蛋赛", "11月", 600, "王敏"],
    [4.9, "观影", "9月", 3200, "李强"],
  ]);
  expect([found.sum, found.said]).toEqual([9000, []]);
});

test("不可预见费 between 小计 and 总计 is a row of its own", () => {
  const found = readRows([
    ["序号", "项目", "时间", "负责人", "金额（元）"],
    [1, "慰问", "2月", "李冰", 6000],
    [2, "摄影展", "6月", "李冰", 900],
    [3, "攀爬赛", "9月", "李春", 1100],
    ["一", "小计", null, null, 8000],
    ["二", "不可预见费（5%）", null, null, 400],
    ["三", "总计", null, null, 8400],
  ]);
  expect([found.sum, found.rows.length, found.said.filter((one) => /total|figure/.test(one))]).toEqual([8400, 4, []]);
});

test("实际合计 below rows of 计划 and 实际 is another table's; a wrong 计划合计 is said", () => {
  const rows = (planned: number) => [
    ["活动", "月份", "负责人", "类别", "金额（元）"],
    ["球赛", "5月", "李强", "计划", 3000],
    [null, null, null, "实际", 2850],
    ["送清凉", "7月", "王敏", "计划", 4000],
    [null, null, null, "实际", 4100],
    ["计划合计", null, null, null, planned],
    ["实际合计", null, null, null, 6950],
  ];
  const merges = ["A2:A3", "B2:B3", "C2:C3", "A4:A5", "B4:B5", "C4:C5"];
  expect(readRows(rows(7000), merges)).toMatchObject({ sum: 7000, said: [] });
  expect(readRows(rows(7300), merges).said.join()).toContain("mismatch A6".slice(0, 8));
});
