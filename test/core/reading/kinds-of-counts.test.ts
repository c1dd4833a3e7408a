/** Rows and columns that a count, a rate or a word nobody planned for stands in: totals beside a count, plans beside what was spent, headings in everyday words. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["某厂工会2026年工作计划"];

describe("合计 with the number of activities where one would be named", () => {
  const table = (count: string | number, stated: number): RowsInput => [
    TITLE,
    ["序号", "月份", "活动名称", "负责人", "人数", "预算金额（元）"],
    [1, "3月", "女职工插花", "王敏", 40, 1200],
    [2, "5月", "职工歌咏比赛", "李强", 60, 3000],
    [3, "9月", "钓鱼比赛", "王敏", 20, 800],
    ["合计", N, count, N, 120, stated],
  ];
  it.each([["3项"], ["共3项活动"], [3]])("%s is no activity, and the total is compared", (count) => {
    expect(readRows(table(count, 5000))).toEqual({
      sum: 5000,
      rows: ["3|女职工插花|王敏|1200", "5|职工歌咏比赛|李强|3000", "9|钓鱼比赛|王敏|800"],
      said: [],
    });
    expect(readRows(table(count, 5100)).said).toEqual(["total-mismatch F6"]);
  });
});

test("王敏 | 2000 below the total is what hers come to, though a table without months has her name where activities are", () => {
  const read = readRows([
    TITLE,
    ["活动名称", "负责人", "预算金额（元）"],
    ["女职工插花", "王敏", 1200],
    ["职工歌咏比赛", "李强", 3000],
    ["钓鱼比赛", "王敏", 800],
    ["合计", N, 5000],
    [],
    ["王敏", { formula: "SUMIF(B3:B5,A8,C3:C5)", value: 2000 }],
  ]);
  expect(read.sum).toBe(5000);
  expect(read.rows).toHaveLength(3);
  expect(read.said).not.toContain("row-below-total A8");
});

test("what was spent, and its rate of the plan, make the plan no part of it", () => {
  const read = readRows([
    TITLE,
    ["序号", "月份", "活动名称", "负责人", "计划数", "实际支出", "执行率"],
    [1, "1月", "职工座谈会", "王敏", 2000, 1900, 0.95],
    [2, "3月", "女职工插花", "李强", 3200, 3040, 0.95],
    [3, "5月", "职工歌咏比赛", "王敏", 1000, 950, 0.95],
    [4, "9月", "钓鱼比赛", "李强", 1800, N, N],
    ["合计", N, N, N, 8000, 5890, N],
  ]);
  expect(read.sum).toBe(8000);
  expect(read.said).toEqual([]);
});

test("其中：本级经费 is a heading beside the whole", () => {
  const read = readRows([
    TITLE,
    ["序号", "时间", "项目", "预算总额", "其中：本级经费", "其中：上级补助", "责任科室"],
    [1, "一月", "新年登高", 3000, 1500, 1500, "工会办"],
    [2, "三月", "植树护绿", 7200, 7200, N, "工会办"],
    [3, "五月", "歌咏比赛", 800, 400, 400, "宣传科"],
    ["合计", N, N, 11000, 9100, 1900, N],
  ]);
  expect(read).toEqual({
    sum: 11000,
    rows: ["1|新年登高|工会办|3000", "3|植树护绿|工会办|7200", "5|歌咏比赛|宣传科|800"],
    said: [],
  });
});

describe("headings in everyday words", () => {
  it("什么时候 over 2026.04 is the time", () => {
    const read = readRows([
      TITLE,
      ["序号", "什么时候", "做什么", "谁来做", "花多少钱（元）"],
      [1, "2026.04", "乒乓球赛", "王敏", 1200],
      [2, "2026.10", "登山", "李强", 3000],
      [3, "2026.12", "联欢会", "王敏", 800],
    ]);
    expect(read.rows).toEqual(["4|乒乓球赛|王敏|1200", "10|登山|李强|3000", "12|联欢会|王敏|800"]);
  });
  it.each([
    ["事由", "月/日", "经手", "金额￥"],
    ["干什么", "啥时候", "谁来办", "大约需要多少钱"],
    ["做啥", "几月", "找谁", "大概要多少钱"],
    ["活动", "月份", "经手人", "预计花费多少"],
  ])("%s, %s, %s, %s", (what, when, who, much) => {
    const read = readRows([TITLE, ["序号", what, who, when, much], [1, "座谈会", "石磊", "1月", 1440], [2, "插花", "单薇", "3月", 8555]]);
    expect(read).toEqual({ sum: 9995, rows: ["1|座谈会|石磊|1440", "3|插花|单薇|8555"], said: [] });
  });
  it("月/日 | 经手 | 事由 | 金额￥ is a header, without numbers of the rows as well", () => {
    const rows = [TITLE, ["月/日", "经手", "事由", "金额￥"], ["2026-01", "石磊", "座谈会", 1440], ["3/8", "单薇", "插花", 8555]];
    expect(readRows(rows)).toMatchObject({ sum: 9995, rows: ["1|座谈会|石磊|1440", "3|插花|单薇|8555"] });
  });
  it("人 over departments is who does it", () => {
    const read = readRows([
      TITLE,
      ["序号", "月", "人", "项目", "元"],
      [1, "3月", "护理部", "单身青年联谊", 1000],
      [2, "5月", "组织部", "读书分享会", 3000],
    ]);
    expect(read.rows).toEqual(["3|单身青年联谊|护理部|1000", "5|读书分享会|组织部|3000"]);
  });
});

describe("a heading's sum stands over its block, whatever stands before its name", () => {
  it("an ordinal of its own, another in the name, one in the column of months", () => {
    const read = readRows([
      TITLE,
      ["序号", "时间", "项目", "负责人", "所需经费"],
      ["一", N, "劳动竞赛", N, 4200],
      [1, "5月", "座谈会", "王敏", 1200],
      [2, "3月", "植树", "李强", 3000],
      [N, N, "（二）女职工工作", N, 2300],
      [1, "4月", "插花", "王敏", 800],
      [2, "7月", "讲座", "李强", 1500],
      ["三、民主管理", N, N, N, 900],
      [1, "9月", "提案征集", "王敏", 400],
      [2, "10月", "民主评议", "李强", 500],
      ["四", N, "宣传", N, 1000],
      [1, "11月", "摄影展", "王敏", 600],
      [2, "12月", "征文", "李强", 400],
      ["合计", N, N, N, 8400],
    ]);
    expect(read.sum).toBe(8400);
    expect(read.rows).toHaveLength(8);
    expect(read.said).toEqual([]);
  });
  it("below the total on top, in the column of months", () => {
    const rows = (second: number): RowsInput => [
      TITLE,
      ["时间", "项目", "负责人", "金额"],
      ["总计", N, N, 6500],
      [N, "一、劳动竞赛", N, 4200],
      ["5月", "座谈会", "王敏", 1200],
      ["3月", "植树", "李强", 3000],
      ["二、职工教育", N, N, second],
      ["4月", "插花", "王敏", 800],
      ["7月", "讲座", "李强", 1500],
    ];
    expect(readRows(rows(2300)).said).toEqual([]);
    expect(readRows(rows(2300)).sum).toBe(6500);
    expect(readRows(rows(2400)).said).toEqual(["subtotal-mismatch D7"]);
  });
});

test("Jan-27 is a month and its year, 8-Mar and May 1-3 a month and its days", () => {
  const read = readRows([
    ["2027年工会工作计划 Annual Plan 2027"],
    ["No.", "Month 月份", "Activity 活动", "Owner 负责人", "Budget 预算"],
    [1, "Jan-27", "写春联", "王敏", 1000],
    [2, "8-Mar", "插花", "李强", 2000],
    [3, "May 1-3", "歌咏比赛", "王敏", 500],
    [4, "Dec-12", "联欢会", "王敏", 500],
  ]);
  expect(read.rows).toEqual(["1|写春联|王敏|1000", "3|插花|李强|2000", "5|歌咏比赛|王敏|500", "12|联欢会|王敏|500"]);
  expect(read.said).toEqual([]);
});

describe("tables of months beside each other, an empty column between them", () => {
  const HEADS = ["序号", "工作项目", "组织者", "预计支出"];
  const MERGES = ["A2:D2", "F2:I2", "A6:D6", "F6:I6"];
  const rows = (again: readonly string[]): RowsInput => [
    TITLE,
    ["2月", N, N, N, N, "4月"],
    [...HEADS, N, ...HEADS],
    [1, "棋牌赛", "宣教部", 400, N, 1, "乒乓球赛", "文体部", 900],
    [2, "剪纸", "女工委", 600, N, 2, "踏青", "文体部", 1100],
    ["8月", N, N, N, N, "11月"],
    [...again, N, ...again],
    [1, "助学", "生活部", 5000, N, 1, "拔河", "宣教部", 700],
    [2, "培训", "组织部", 2000, N, 2, "讲座", "女工委", 300],
  ];
  it("each has the months of its own head, in the upper band and in the lower one", () => {
    const read = readRows(rows(HEADS), MERGES);
    expect([...read.rows].sort()).toEqual(
      [
        "2|棋牌赛|宣教部|400",
        "2|剪纸|女工委|600",
        "4|乒乓球赛|文体部|900",
        "4|踏青|文体部|1100",
        "8|助学|生活部|5000",
        "8|培训|组织部|2000",
        "11|拔河|宣教部|700",
        "11|讲座|女工委|300",
      ].sort(),
    );
    expect(read.sum).toBe(11000);
    expect(read.said).toEqual([]);
  });
});

describe("a further table under other words, and neither names months", () => {
  const FIRST = ["序号", "工作项目", "组织者", "预计支出"];
  const SECOND = ["编号", "事项", "责任人", "预算"];
  const lower = (left: readonly string[], right: readonly string[]): RowsInput => [
    TITLE,
    ["2月", N, N, N, N, "4月"],
    [...FIRST, N, ...FIRST],
    [1, "棋牌赛", "宣教部", 400, N, 1, "乒乓球赛", "文体部", 900],
    [2, "剪纸", "女工委", 600, N, 2, "踏青", "文体部", 1100],
    ["8月", N, N, N, N, "11月"],
    [...left, N, ...right],
    [1, "助学", "生活部", 5000, N, 1, "拔河", "宣教部", 700],
    [2, "培训", "组织部", 2000, N, 2, "讲座", "女工委", 300],
  ];
  it.each([
    ["both tables", SECOND, SECOND],
    ["the one at the right", FIRST, SECOND],
    ["the one at the left", SECOND, FIRST],
  ])("beside each other, the lower headings of %s", (_, left, right) => {
    const read = readRows(lower(left, right), ["A2:D2", "F2:I2", "A6:D6", "F6:I6"]);
    expect(read.sum).toBe(11000);
    expect(read.rows).toContain("11|讲座|女工委|300");
    expect(read.rows).toContain("8|助学|生活部|5000");
    expect(read.said).toEqual([]);
  });
  it("below each other", () => {
    const read = readRows([
      TITLE,
      FIRST,
      [1, "棋牌赛", "宣教部", 400],
      [2, "剪纸", "女工委", 600],
      SECOND,
      [1, "助学", "生活部", 5000],
      [2, "培训", "组织部", 2000],
    ]);
    expect(read).toEqual({
      sum: 8000,
      rows: ["|棋牌赛|宣教部|400", "|剪纸|女工委|600", "|助学|生活部|5000", "|培训|组织部|2000"],
      said: [],
    });
  });
});
