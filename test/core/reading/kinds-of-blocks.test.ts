/** Kinds of tables in blocks, and of columns set apart: each in its smallest form. */
import type { RowsInput } from "../../build-workbook";
import { timeIn } from "../../../src/core/reading/rows/heading-time";
import { numbersColumns } from "../../../src/core/reading/labels";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["某厂工会2026年工作计划"];

const NUMBERED: RowsInput = [["某校工会2026年计划"], ["序号", "工作内容", "时间", "责任人", "预算（元）"]];
test.each<[string, RowsInput]>([
  [
    "1.1",
    [
      [1, "学习培训"],
      ["1.1", "书法班", "3月", "王芳", 800],
      [2, "慰问"],
      ["2.1", "探病", "5月", "周敏", 500],
    ],
  ],
  [
    "- and no number",
    [
      ["一", "学习培训"],
      [N, "- 书法班", "3月", "王芳", 800],
      ["二", "慰问"],
      [N, "- 探病", "5月", "周敏", 500],
    ],
  ],
])("names over the things within them, which are numbered %s, are no activities", (_, rows) => {
  const read = readRows([...NUMBERED, ...rows, ["合计", N, N, N, 1300]]);
  expect({ ...read, rows: read.rows.map((row) => row.replace("- ", "")) }).toEqual({
    rows: ["3|书法班|王芳|800", "5|探病|周敏|500"],
    sum: 1300,
    said: [],
  });
});

const CLASS_HEAD: RowsInput = [["某校工会2026年计划"], ["序号", "工作内容", "时间", "责任人", "预算（元）"]];
test.each<[string, string, string]>([
  ["类", "学习培训类", "慰问类"],
  ["brackets", "【学习培训】", "【慰问】"],
  ["nothing at all", "学习培训", "慰问"],
])("names in the activities' column over the rows below them, told by %s, are no activities", (_, one, other) => {
  const rows = [...CLASS_HEAD, [N, one], [1, "书法班", "3月", "王芳", 800], [N, other], [1, "探病", "5月", "周敏", 500]];
  expect(readRows([...rows, ["合计", N, N, N, 1300]])).toEqual({ rows: ["3|书法班|王芳|800", "5|探病|周敏|500"], sum: 1300, said: [] });
});

test("an activity of which nothing is known stays one", () => {
  const rows = [...CLASS_HEAD, [1, "书法班", "3月", "王芳", 800], [2, "登山"], [3, "探病", "5月", "周敏", 500], [4, "合唱"]];
  expect(readRows(rows).rows).toEqual(["3|书法班|王芳|800", "3|登山||", "5|探病|周敏|500", "5|合唱||"]);
  const first = [...CLASS_HEAD, [1, "登山"], [2, "书法班", "3月", "王芳", 800], [3, "合唱"], [4, "探病", "5月", "周敏", 500]];
  expect(readRows(first).rows).toHaveLength(4);
});

test("headings with Roman figures and their sums, in the column of numbers", () => {
  const rows = [...CLASS_HEAD, ["Ⅰ.学习", N, N, N, 800], [1, "书法班", "3月", "王芳", 800], ["Ⅱ.慰问", N, N, N, 500]];
  expect(readRows([...rows, [1, "探病", "5月", "周敏", 500], ["合计", N, N, N, 1300]])).toMatchObject({ sum: 1300, said: [] });
});

test("a row without a number among the numbered ones is one of their group, whose sum stands on top", () => {
  const rows = [
    ...CLASS_HEAD,
    ["一", "学习", "3-4月", "王芳", 1300],
    ["（1）", "书法班", "3月", "王芳", 800],
    [N, "读书会", "4月"],
    ["（2）", "讲座", "4月", "周敏", 500],
    [N, "参观", "4月"],
    ["二", "慰问", "5月", "周敏", 500],
    ["（1）", "探病", "5月", "周敏", 500],
    ["合计", N, N, N, 1800],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 1800, rows: { length: 5 } });
});

test("months of a year as columns of marks, below a heading of their own", () => {
  const head = [["某校工会2026年计划"], ["序号", "活动", "月份", N, N, N, "预算（元）"], [N, N, "2026.9", "2026.10", "2026.11", "2026.12"]];
  const rows = [...head, [1, "登山", N, "●", N, N, 800], [2, "合唱", N, N, N, "●", 500]];
  expect(readRows(rows, ["A2:A3", "B2:B3", "C2:F2", "G2:G3"]).rows).toEqual(["10|登山||800", "12|合唱||500"]);
});

test("what is spent this year, below the total, is the total again", () => {
  const rows = [
    ...NUMBERED,
    [1, "书法班", "3月", "王芳", 800],
    ["合计", N, N, N, 800],
    [],
    ["年初可用经费", N, N, N, 900],
    ["本年计划支出", N, N, N, 800],
  ];
  expect(readRows(rows)).toMatchObject({ rows: ["3|书法班|王芳|800"], sum: 800, said: [] });
});

describe("blocks under titles of their own, each with the headings again", () => {
  const HEAD = ["活动名称", "活动地点", "经费预算（元）", "说明"];
  it.each([
    ["3月工会工作", "5月-6月工会工作", "3", "5,6"],
    ["1季度活动安排", "三季度活动安排", "1,2,3", "7,8,9"],
    ["一月份", "十一月份", "1", "11"],
    ["四月职工活动计划：", "五、六月职工活动计划：", "4", "5,6"],
  ])("%s and %s", (first, second, one, other) => {
    const rows = [
      TITLE,
      [first],
      HEAD,
      ["读书会", "三楼", 800, N],
      ["包馄饨", "食堂", 500, "分两批"],
      [],
      [second],
      HEAD,
      ["合唱排练", "礼堂", 900, N],
      ["合计", N, 2200],
    ];
    const read = readRows(rows, ["A1:D1", "A2:D2", "A7:D7"]);
    expect(read.rows).toEqual([`${one}|读书会||800`, `${one}|包馄饨||500`, `${other}|合唱排练||900`]);
    expect(read.sum).toBe(2200);
  });

  test("a line that names the year is the title of the whole, whatever time it names", () => {
    const rows = [["2026年全年活动安排"], HEAD, ["读书会", "三楼", 800, N], ["包馄饨", "食堂", 500, N]];
    expect(readRows(rows, ["A1:D1"]).rows).toEqual(["|读书会||800", "|包馄饨||500"]);
  });

  test("headings over two rows stand again over two rows, though nothing is joined", () => {
    const head: RowsInput = [
      ["承办部门", "项目名称", "费用测算（元）"],
      [N, N, "人数", "人均标准（元/人）", "预算"],
    ];
    const rows = [
      TITLE,
      ["一月份"],
      ...head,
      ["文体部", "写春联", 10, 40, 400],
      ["三月份"],
      ...head,
      ["女工部", "健步走", 100, 20, 2000],
      ["五月份"],
      ...head,
      ["文体部", "拔河", 40, 60, 2400],
    ];
    const read = readRows(rows, ["A1:E1", "A2:E2", "C3:E3", "A6:E6", "C7:E7", "A10:E10", "C11:E11"]);
    expect(read.rows).toEqual(["1|写春联|文体部|400", "3|健步走|女工部|2000", "5|拔河|文体部|2400"]);
  });
});

describe("the number of a heading is told from its months", () => {
  it.each([
    ["五、4月和10月", false, "4月和10月"],
    ["二、每月", false, "每月"],
    ["三、2月", false, "2月"],
    ["三、二月", false, "二月"],
    ["三、三月份", false, "三月份"],
    ["4、五月份", false, "五月份"],
    ["5、6月", false, "5、6月"],
    ["五、六月", false, "五、六月"],
    ["五、六月", true, "六月"],
    ["十二、一月", false, "十二、一月"],
    ["（七）五、六月", true, "五、六月"],
    ["【1月份】", false, "1月份"],
  ])("%s, numbered %s", (text, isNumbered, time) => expect(timeIn(text, isNumbered)).toBe(time));

  test.each([
    [
      ["一、1月", "三、2月", "四、五、六月"],
      ["1", "2", "5,6"],
    ],
    [
      ["一、一月份", "（二）二月份", "三、四月份"],
      ["1", "2", "4"],
    ],
    [
      ["【1月份】", "【4月】", "五、六月"],
      ["1", "4", "5,6"],
    ],
  ])("%j", (heads, months) => {
    const rows: RowsInput = [
      TITLE,
      ["活动名称", "责任人", "预算"],
      ...heads.flatMap((head, at) => [[head], [`第${"甲乙丙"[at]!}小组联谊`, "田青", 300]]),
    ];
    const merges = ["A3:C3", "A5:C5", "A7:C7"];
    expect(readRows(rows, merges).rows.map((row) => row.split("|")[0])).toEqual(months);
  });
});

test("each kind of work in a column of its own, the building of the organisation among them", () => {
  const rows = [
    TITLE,
    ["月份", "宣传教育", "文体活动", "组织建设"],
    ["一月", N, "写春联", N],
    ["二月", "读报", N, "订计划"],
    ["三月", N, "健步走", "补选委员"],
    ["四月", N, N, N],
  ];
  expect([...readRows(rows).rows].sort()).toEqual(["1|写春联||", "2|订计划||", "2|读报||", "3|健步走||", "3|补选委员||"].sort());
});

describe("an empty column within the table", () => {
  const rows = (foot: RowsInput): RowsInput => [
    TITLE,
    ["开展时间", N, "活动名称", "经费", N, "责任部门", "备注"],
    ["1月", N, "写春联", 300, N, "文体部", N],
    ["3月", N, "健步走", 700, N, "女工部", "雨天顺延"],
    ["5月", N, "拔河", 500, N, "文体部", N],
    ...foot,
  ];
  const READ = ["1|写春联|文体部|300", "3|健步走|女工部|700", "5|拔河|文体部|500"];
  it.each([
    ["nothing below", []],
    ["notes below its left part", [[], ["备注：以通知为准。"], ["注：本表一式两份。"]]],
    ["notes below the total", [["合计", N, N, 1500], ["备注：以通知为准。"]]],
    ["a unit and a day below its right part", [[], [N, N, N, N, N, "某厂工会"], [N, N, N, N, N, "2026年1月12日"]]],
  ] as [string, RowsInput][])("%s", (_, foot) => expect(readRows(rows(foot))).toMatchObject({ sum: 1500, rows: READ }));

  test("a list of people beside the table that goes on below it is no part of it", () => {
    const beside = (last: RowsInput): RowsInput => [
      TITLE,
      ["时间", "活动名称", "经费", N, "组长", "小组"],
      ["1月", "写春联", 300, N, "丁宁", "一组"],
      ["3月", "健步走", 700, N, "田青", "二组"],
      ...last,
    ];
    const last: RowsInput = [
      [N, N, N, N, "成立", "三组"],
      [N, N, N, N, "方正", "四组"],
    ];
    expect(readRows(beside(last)).rows).toEqual(["1|写春联||300", "3|健步走||700"]);
  });
});

describe("numbers of the columns below the headings", () => {
  it.each([
    [["甲", "乙", "丙", "1", "丁"], true],
    [["甲", "乙", "1", "2"], true],
    [["(1)", "(2)", "(3)=(1)×(2)"], true],
    [["甲", "丙", "1"], false],
    [["1", "3", "4"], false],
    [["1", "1月", "座谈"], false],
  ])("%j", (words, are) => expect(numbersColumns(words)).toBe(are));

  test("they are no activity", () => {
    const rows = [
      TITLE,
      ["序号", "时间", "活动名称", "经费", "责任人"],
      ["甲", "乙", "丙", 1, "丁"],
      [1, "1月", "写春联", 300, "田青"],
      [2, "3月", "健步走", 700, "丁宁"],
    ];
    expect(readRows(rows)).toEqual({ sum: 1000, rows: ["1|写春联|田青|300", "3|健步走|丁宁|700"], said: [] });
  });
});

test("halves of the year and their sum, without a heading over them", () => {
  const rows = [
    TITLE,
    ["时间", "工作事项", "经办人", "上半年", "下半年", "全年合计（元）"],
    ["5月", "拔河", "田青", 1700, N, 1700],
    ["6月", "包粽子", "丁宁", 2000, N, 2000],
    ["12月", "跳绳", "田青", N, 1200, 1200],
    ["3月", "插花", "丁宁", 900, 600, 1500],
    ["经费合计", N, N, 4600, 1800, 6400],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 6400, said: [] });
});

test("a first block of a single row is read, whatever stands in its columns further down", () => {
  const block = (heads: RowsInput[number]): RowsInput => [
    ["第一季度"],
    heads,
    [1, "熊一", "3月", "插花", 3500],
    ["合计", N, N, N, 3500],
    ["第二季度"],
    ["序号", "活动内容", "月份", "经费预算", "负责人"],
    [1, "讲座", "5月", 2950, "张敏"],
    [2, "会议", "5月", 1600, "张敏"],
    [3, "比赛", "6月", 4200, "胡晨"],
    ["合计", N, N, 8750, N],
  ];
  const rest = ["5|讲座|张敏|2950", "5|会议|张敏|1600", "6|比赛|胡晨|4200"];
  const whole = readRows([TITLE, ...block(["序号", "负责人", "月份", "活动内容", "经费预算"])]);
  expect(whole).toEqual({ sum: 12250, rows: ["3|插花|熊一|3500", ...rest], said: [] });
  // Without the heading over its owner it is the plan's all the same.
  expect(readRows([TITLE, ...block(["序号", N, "月份", "活动内容", "经费预算"])]).sum).toBe(12250);
});

describe("one heading left blank of tables beside each other", () => {
  const rows = (head: RowsInput[number]): RowsInput => [
    ["某校工会2026年计划"],
    ["第一小组", N, N, N, "第二小组"],
    head,
    ["一月份", "探病", "王芳", 500, "九月份", "书法班", "周敏", 800],
    ["三月份", "登山", "王芳", 300, "十月份", "合唱", "周敏", 600],
  ];
  const HEAD = ["月份", "活动名称", "负责人", "预算（元）"];
  const WHOLE = readRows(rows([...HEAD, ...HEAD]), ["A1:H1", "A2:D2", "E2:H2"]);
  test.each([0, 1, 2, 3, 4, 5, 6, 7])("column %i", (at) => {
    const head: RowsInput[number] = [...HEAD, ...HEAD].map((text, index) => (index === at ? N : text));
    expect(WHOLE.sum).toBe(2200);
    expect(readRows(rows(head), ["A1:H1", "A2:D2", "E2:H2"])).toMatchObject({ rows: WHOLE.rows, sum: 2200 });
  });
});

test("the union's columns beside other organisations' stay its own where one name is left blank", () => {
  const HEAD = ["项目名称", "责任人", "金额"];
  const rows = (names: readonly (string | null)[]): RowsInput => [
    ["2026年党工团工作安排表"],
    ["月份", names[0]!, N, N, names[1]!, N, N, names[2]!],
    [N, ...HEAD, ...HEAD, ...HEAD],
    ["3月", "党日活动", "王芳", 100, "跳绳比赛", "周敏", 500, "团日活动", "李明", 70],
    ["5月", "党课", "王芳", 200, "征文", "周敏", 600, "志愿服务", "李明", 80],
  ];
  const merges = ["A1:J1", "A2:A3", "B2:D2", "E2:G2", "H2:J2"];
  const ALL = ["党建工作", "工会工作", "团委工作"];
  for (const blank of [null, 0, 1, 2]) expect(readRows(rows(ALL.map((name, at) => (at === blank ? null : name))), merges).sum).toBe(1100);
});

test("income among the rows, by a class joined over them, is none of the plan's", () => {
  const rows: RowsInput = [
    ["某校工会2026年经费收支计划"],
    ["收支类别", "项目", "时间", "金额（元）", "责任人"],
    ["收入", "会费收入", "全年", 1920],
    [N, "上级补助收入", "全年", 3000],
    [N, "收入合计", N, 4920],
    ["支出", "书法班", "3月", 800, "王芳"],
    [N, "探病", "5月", 500, "周敏"],
    [N, "支出合计", N, 1300],
  ];
  expect(readRows(rows, ["A3:A5", "A6:A8"])).toEqual({ rows: ["3|书法班|王芳|800", "5|探病|周敏|500"], sum: 1300, said: [] });
});

test("二季度合计 in the months' column, right above a total of the same figure, is no heading over that total", () => {
  const rows: RowsInput = [
    ["某厂工会2026年第二季度工作计划"],
    ["时间", "活动名称", "责任部门", "金额"],
    ["四月", "气排球友谊赛", "青工部", 4900],
    ["五月", "职工歌手赛", "青工部", 5150],
    ["二季度合计", N, N, 10_050],
    [N, "总计", N, 10_050],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 10_050, said: [] });
});

const sum = (formula: string, value: number): { readonly formula: string; readonly value: number } => ({ formula, value });

test("what has been added up so far beside a half of few rows is explained, whatever stands in the rows of the other half", () => {
  const head = ["编号", "月份", "项目名称", "责任人", "预算金额", "累计金额"];
  const rows: RowsInput = [
    ["某厂工会2026年工作计划"],
    ["上半年", N, N, N, N, N, N, "下半年"],
    [...head, N, ...head],
    [1, "五月份", "篮球", "龙海", 700, sum("E4", 700), N, 1, "七月份", "电影", "毛艳", 4200, sum("L4", 4200)],
    [2, "六月份", "乒乓", "徐林", 2100, sum("F4+E5", 2800), N, 2, "八月份", "送清凉", "毛艳", 8650, sum("M4+L5", 12_850)],
    ["合计", N, N, N, sum("SUM(E4:E5)", 2800), N, N, 3, "九月份", "剪纸", "毛艳", 4250, sum("M5+L6", 17_100)],
    [N, N, N, N, N, N, N, "合计", N, N, N, sum("SUM(L4:L6)", 17_100)],
  ];
  expect(readRows(rows, ["A2:F2", "H2:M2"])).toMatchObject({ sum: 19_900, said: [] });
});

test("a block of one row above others in another order is read by its own header", () => {
  const rows: RowsInput = [
    ["某厂工会2026年工作计划"],
    ["第一季度"],
    ["序号", "活动时间", "项目名称", "负责人", "金额(元)"],
    [1, "3月", "座谈会", "女工委员会", 4000],
    ["第二季度"],
    ["序号", "项目名称", "活动时间", "金额(元)", "负责人"],
    [1, "提案征集", "4月", 1400, "总务处"],
    [2, "垂钓比赛", "5月", 1700, "女工委员会"],
    [3, "广播操", "5月", 4250, "工会办公室"],
  ];
  const read = readRows(rows);
  expect(read.rows).toEqual([
    "3|座谈会|女工委员会|4000",
    "4|提案征集|总务处|1400",
    "5|垂钓比赛|女工委员会|1700",
    "5|广播操|工会办公室|4250",
  ]);
});

test("where the signature of an approval below one quarter stands alone in that quarter's column, it is no activity", () => {
  const rows: RowsInput = [
    ["2027年工会工作计划"],
    ["第一季度", "第二季度", "第三季度", "第四季度"],
    ["主要工作", "主要工作", "主要工作", "主要工作"],
    ["走访", "掼蛋比赛", "电影", "委员会议"],
    ["急救培训", "青年联谊", "岗位练兵", "干部培训"],
    ["抽查", "亲子手工", "集体协商", "先进评选"],
    [],
    ["分管领导审批意见：同意按计划执行。", N, N, "（签字）  年  月  日"],
  ];
  expect(readRows(rows).rows).toHaveLength(12);
});
