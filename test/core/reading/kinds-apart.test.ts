/** Kinds of tables with something apart from the plan, or under headings of their own: each in its smallest form. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["某校工会2026年工作计划"];

test("each line of cost beside its activity, most of which have but one", () => {
  const rows = [
    TITLE,
    ["序号", "活动名称", "时间", "费用项目", "数量", "单价", "金额", "责任人"],
    [1, "楹联", "1月", "材料", 1, 800, 800, "方婷"],
    [2, "走访", "1月", "矿泉水", 5, 60, 300, "任立"],
    [3, "竞赛", "6月", "纪念册", 10, 15, 150, "郑桂"],
    [4, "慰问", "8月", "材料", 10, 15, 150, "方婷"],
    [5, "讲座", "9月", "奖品", 2, 150, 300, "唐刚"],
    [N, N, N, "场地租用", 30, 20, 600, N],
    ["合计", N, N, N, N, N, 2300, N],
  ];
  const read = readRows(rows, ["A7:A8", "B7:B8", "C7:C8", "H7:H8"]);
  expect(read).toEqual({
    sum: 2300,
    rows: ["1|楹联|方婷|800", "1|走访|任立|300", "6|竞赛|郑桂|150", "8|慰问|方婷|150", "9|讲座|唐刚|900"],
    said: [],
  });
});

test("prizes and a hall in one cell are added; what two payers pay is not", () => {
  const of = (text: string): ReturnType<typeof readRows> =>
    readRows([TITLE, ["月份", "活动", "责任人", "预算"], ["3月", "健步走", "张伟", text], ["4月", "读书会", "李娜", 500]]);
  expect(of("奖品300元，场地200元")).toMatchObject({ sum: 1000, said: [] });
  expect(of("奖品300元、场地200元，共500元")).toMatchObject({ sum: 1000, said: [] });
  expect(of("工会300元，行政200元")).toMatchObject({ sum: 500, said: ["amount-unparsable D3"] });
});

test("each month over the weeks it has", () => {
  const months = [1, 2, 3, 4, 5, 6];
  const line = (name: string, week: number): RowsInput[number] => [
    name,
    "马娜",
    900,
    ...months.flatMap((month) => [0, 1, 2, 3].map((at) => ((month - 1) * 4 + at === week ? "■" : N))),
  ];
  const letter = (column: number): string => (column > 26 ? `A${String.fromCharCode(38 + column)}` : String.fromCharCode(64 + column));
  const rows = [
    TITLE,
    ["活动项目", "负责人", "预算", ...months.flatMap((month) => [`${month}月`, N, N, N])],
    [N, N, N, ...months.flatMap(() => [1, 2, 3, 4])],
    line("植树", 1),
    line("粽子", 10),
    line("健步走", 23),
  ];
  const merges = ["A2:A3", "B2:B3", "C2:C3", ...months.map((month) => `${letter(month * 4)}2:${letter(month * 4 + 3)}2`)];
  expect(readRows(rows, merges)).toEqual({ sum: 2700, rows: ["1|植树|马娜|900", "3|粽子|马娜|900", "6|健步走|马娜|900"], said: [] });
});

test("a month over its rows is one whatever stands beside the table", () => {
  const rows = [
    TITLE,
    ["序号", "项目", "金额", "责任人", N, "使用说明"],
    ["一月份", N, N, N, N, "1.请按月填写"],
    [1, "走访", 1200, "朱琳", N, "2.以元为单位"],
    ["三月份", N, N, N],
    [2, "沙龙", 2000, "孙芳"],
  ];
  expect(readRows(rows, ["A3:D3", "A5:D5"]).rows).toEqual(["1|走访|朱琳|1200", "3|沙龙|孙芳|2000"]);
});

test("shares and counts below the plan are none of it, with or without a total", () => {
  const rows = [
    TITLE,
    ["月份", "活动", "责任人", "预算"],
    ["3月", "健步走", "张伟", 500],
    ["4月", "读书会", "李娜", 400],
    [],
    [N, "文体活动支出占比", "40%"],
    [N, "活动总数", "2项"],
    ["参加人次", "约800人次"],
  ];
  expect(readRows(rows)).toEqual({ sum: 900, rows: ["3|健步走|张伟|500", "4|读书会|李娜|400"], said: [] });
});

test("what a total is broken down into is not counted again, also where its value was not saved", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动", "责任人", "预算"],
    ["3月", "健步走", "张伟", 500],
    ["4月", "读书会", "李娜", 400],
    [N, "合计", N, { formula: "SUM(D3:D4)", value: N }],
    [N, "其中：文体活动支出", N, 600],
  ];
  expect(readRows(rows).sum).toBe(900);
});

test.each(["啥时候", "几月办", "什么时候（月）"])("when, in everyday words: %s", (heading) => {
  const rows = [
    TITLE,
    [heading, "活动", "责任人", "预算"],
    [3, "健步走", "张伟", 500],
    [4, "读书会", "李娜", 400],
    [9, "登山", "张伟", 300],
  ];
  expect(readRows(rows).rows).toEqual(["3|健步走|张伟|500", "4|读书会|李娜|400", "9|登山|张伟|300"]);
});

test.each(["找谁", "谁负责", "同志"])("who, in everyday words or by the names alone: %s", (heading) => {
  const rows = [
    TITLE,
    ["月份", "活动", heading, "预算"],
    ["3月", "健步走", "张伟", 500],
    ["4月", "读书会", "李娜", 400],
    ["9月", "登山", "欧阳雪", 300],
  ];
  expect(readRows(rows)).toMatchObject({ rows: ["3|健步走|张伟|500", "4|读书会|李娜|400", "9|登山|欧阳雪|300"], said: [] });
});

test("amounts that are all below one yuan are said to want a unit", () => {
  const rows = [
    TITLE,
    ["月份", "活动", "责任人", "预算"],
    ["3月", "健步走", "张伟", 0.25],
    ["4月", "读书会", "李娜", 0.2],
    ["5月", "象棋赛", "李娜", 0.15],
    ["6月", "歌咏赛", "张伟", 2400],
    ["7月", "送清凉", "张伟", 0.3],
  ];
  expect(readRows(rows).said).toEqual(["amount-suspect-unit D3", "amount-suspect-unit D6"]);
});

test("an opinion left of a table that begins further right is no activity", () => {
  const rows = [
    TITLE,
    [N, "活动", "月份", "预算", "责任人"],
    [N, "健步走", "3月", 500, "张伟"],
    [N, "读书会", "4月", 400, "李娜"],
    [N, "合计", N, 900, N],
    [],
    ["审批意见：", "同意按计划执行"],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 900, said: [] });
});

test("a row of a matrix without a name has its amounts all the same", () => {
  const sum = (row: number, value: number): { formula: string; value: number } => ({ formula: `SUM(B${row}:G${row})`, value });
  const rows: RowsInput = [
    TITLE,
    ["项目", "1月", "2月", "3月", "4月", "5月", "6月", "合计"],
    ["培训", 500, N, 500, N, N, N, sum(3, 1000)],
    ["宣讲", N, N, N, 800, N, N, sum(4, 800)],
    [N, N, N, N, 700, N, N, sum(5, 700)],
    ["阅读", N, N, N, N, N, 200, sum(6, 200)],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 2700, said: ["missing-activity A5"] });
});

test("a man is called 马国庆, and a table of telephones is no plan", () => {
  const rows = [
    TITLE,
    ["月份", "活动", "责任人", "预算"],
    ["3月", "健步走", "马国庆", 500],
    ["4月", "读书会", "秦静", 400],
    [],
    ["工会委员联系方式"],
    ["姓名", "职务", "电话"],
    ["秦静", "主席", "13911112222"],
    ["马国庆", "委员", "820070"],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 900, said: [] });
});

test("an income table that begins left of the plan", () => {
  const rows = [
    [N, "活动", "月份", "预算", "责任人"],
    [N, "健步走", "3月", 500, "张伟"],
    [N, "读书会", "4月", 400, "李娜"],
    [],
    ["工会经费收入预算"],
    ["收入项目", "金额（元）"],
    ["行政补助收入", 17500],
    ["会费收入", 29500],
    ["收入合计", 47000],
  ];
  expect(readRows(rows)).toEqual({ sum: 900, rows: ["3|健步走|张伟|500", "4|读书会|李娜|400"], said: [] });
});

test("what it costs, in everyday words", () => {
  const rows = [TITLE, ["月份", "活动", "责任人", "花多少钱"], ["3月", "健步走", "张伟", 500], ["4月", "读书会", "李娜", 400]];
  expect(readRows(rows)).toMatchObject({ sum: 900, said: [] });
});

test("what a total is broken down into, named in the first column", () => {
  const rows = [
    TITLE,
    ["序号", "月份", "活动", "预算", "责任人"],
    [1, "3月", "健步走", 500, "张伟"],
    [2, "4月", "读书会", 400, "李娜"],
    ["合计", N, N, 900, N],
    ["其中：文体活动支出", N, N, 500, N],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 900, said: [] });
});

test("the plan of a later year is the one that is meant, however little of it can be read", () => {
  const later: RowsInput = [
    ["2027年度工会工作计划"],
    ["上半年", N, "下半年", N],
    ["活动内容", "金额", N, "金额"],
    ["象棋赛", 6900, "垂钓", 5000],
    ["友谊赛", 3900, "定向越野", 6900],
    ["技能比武", 4600, "讲座", 3500],
  ];
  const earlier: RowsInput = [
    ["2026年工会工作计划表"],
    ["序号", "月份", "活动名称", "负责人", "预算金额"],
    [1, "4月", "读书会", "一车间", 5700],
    [2, "6月", "知识培训", "一车间", 2400],
    [3, "9月", "文艺汇演", "护理部", 8400],
  ];
  const record = checkedWorkbook(workbookOf({ Sheet1: { rows: later, merges: ["A2:B2", "C2:D2"] }, "2026年": earlier }));
  expect(record.sheets.map(({ state }) => state)).toEqual(["plan", "other-plan"]);
  expect(record.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["second-table", "figure-unread"]));
});

test("a quarter among quarters whose heading is gone is said, if it holds but one amount", () => {
  const rows = [
    TITLE,
    ["活动", "责任人", "Q1", N, "Q3", "Q4", "合计"],
    ["座谈会", "张伟", N, 1300, N, N, 1300],
    ["手工课", "李娜", 400, N, 300, N, 700],
    ["讲座", "张伟", N, N, N, 900, 900],
  ];
  const record = checkedWorkbook(workbookOf({ 计划: rows }));
  expect(record.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain("heading-missing D2");
});

test.each([0.52, "52%"])("a rate below the total is no activity: %p", (rate) => {
  const rows = [
    TITLE,
    ["月份", "活动", "责任人", "预算"],
    ["3月", "座谈会", "张伟", 500],
    ["4月", "手工课", "李娜", 400],
    ["合计", N, N, 900],
    ["执行率", N, N, rate],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 900, said: [] });
});

test("a month's sheet whose only row has no name is said", () => {
  const sheet = (name: string | null, month: string): RowsInput => [
    [`某校工会2026年${month}工作计划`],
    ["月份", "活动", "责任人", "预算"],
    [month, name, "张伟", 500],
  ];
  const record = checkedWorkbook(workbookOf({ "1月": sheet("座谈会", "1月"), "2月": sheet(null, "2月"), "3月": sheet("讲座", "3月") }));
  expect(record.totals?.sumYuan).toBe(1500);
  expect(record.findings.filter(({ code }) => code === "missing-activity").map(({ sheet: at, cell }) => `${at} ${cell}`)).toEqual([
    "2月 B3",
  ]);
});

test("an income table below a plan that has no total", () => {
  const rows = [
    TITLE,
    ["活动", "月份", "预算", "责任人"],
    ["健步走", "3月", 500, "张伟"],
    ["读书会", "4月", 400, "李娜"],
    [],
    ["工会经费收入预算"],
    ["收入项目", "金额（元）"],
    ["行政补助收入", 17500],
    ["会费收入", 29500],
    ["收入合计", 47000],
  ];
  expect(readRows(rows)).toEqual({ sum: 900, rows: ["3|健步走|张伟|500", "4|读书会|李娜|400"], said: [] });
});

test.each([
  [900, []],
  [800, ["row-arithmetic F3"]],
])("times and what each costs: %d", (first, said) => {
  const rows = [
    TITLE,
    ["月份", "活动", "责任人", "次数", "每次经费", "全年预算"],
    ["3月", "健步走", "张伟", 3, 300, first],
    ["4月", "读书会", "李娜", 1, 400, 400],
    ["5月", "讲座", "李娜", 1, 500, 500],
  ];
  expect(readRows(rows)).toMatchObject({ said });
});

test("what a total is broken down into, in a table that says neither when nor who", () => {
  const rows = [
    TITLE,
    ["活动内容", "人数", "标准", "预算", "备注"],
    ["一月份"],
    ["健步走", 10, 50, 500],
    ["四月份"],
    ["读书会", 8, 50, 400],
    ["合计", N, N, 900],
    ["其中：文体活动支出", N, N, 500],
  ];
  expect(readRows(rows, ["A3:E3", "A5:E5"])).toMatchObject({ sum: 900, said: [] });
});

test("other organisations' columns are not compared with the union's totals", () => {
  const rows = [
    TITLE,
    ["月份", "党建工作", N, "工会工作", N],
    [N, "活动名称", "经费", "活动名称", "经费"],
    ["3月", "党课", 500, "健步走", 400],
    ["4月", "参观", 300, N, N],
    ["5月", "座谈", 200, "读书会", 600],
    ["6月", "讲座", 100, "登山", 200],
    ["合计", N, 1100, N, 1200],
  ];
  expect(readRows(rows, ["A2:A3", "B2:C2", "D2:E2"])).toMatchObject({ sum: 1200, said: [] });
});

test("numbers of the columns below a header that stands again", () => {
  const header = ["编号", "活动内容", "时间", "责任部门", "预算金额"];
  const rows = [
    TITLE,
    header,
    ["A", "B", "C", "D", "E"],
    [1, "座谈会", "3月", "张伟", 500],
    [2, "手工课", "4月", "李娜", 400],
    header,
    [1, 2, 3, 4, 5],
    [3, "登山", "7月", "李娜", 300],
    ["合计", N, N, N, 1200],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 1200, said: [] });
});

test("the unit in the heading of the first month is every month's", () => {
  const rows = [
    TITLE,
    ["项目", "负责人", "1月（万元）", "2月", "3月", "4月"],
    ["朗诵", "韩卫", 0.16, N, 0.02, N],
    ["健步走", "叶丽", N, 0.36, N, N],
    ["讲座", "戴燕", N, N, N, 0.3],
  ];
  expect(readRows(rows).sum).toBe(8400);
});

test("kind of work and month before an empty column are the table's, also with the fund's balance below", () => {
  const rows = [
    TITLE,
    ["工作板块", "月份", N, "活动主题", "经费预算", "牵头人"],
    ["宣传", "六月", N, "写作班", 1600, "方婷"],
    [N, "七月", N, "放映", 2400, "任立"],
    ["文体", "三月", N, "植树", 400, "郑桂"],
    ["可用经费", N, N, N, 5000, N],
    ["结余", N, N, N, 600, N],
  ];
  expect(readRows(rows, ["A3:A4"])).toEqual({ sum: 4400, rows: ["6|写作班|方婷|1600", "7|放映|任立|2400", "3|植树|郑桂|400"], said: [] });
});

test("departments' columns under one head end in their total, whatever else has two lines of headings", () => {
  const rows = [
    TITLE,
    ["序号", "日期", N, "活动内容", "负责人", "部门预算", N, N, N, N],
    [N, "月", "日", N, N, "财务科", "办公室", "文体部", "经审会", "合计"],
    ["预算合计", N, N, N, N, 300, 3000, 1200, N, 4500],
    [1, 3, 13, "志愿服务", "方婷", N, N, 1100, N, 1100],
    [2, 4, 25, "读书会", "任立", N, 3000, N, N, 3000],
    [3, 5, 27, "演讲赛", "郑桂", 300, N, 100, N, 400],
  ];
  const read = readRows(rows, ["B2:C2", "F2:J2", "A4:E4"]);
  expect(read).toEqual({ sum: 4500, rows: ["3|志愿服务|方婷|1100", "4|读书会|任立|3000", "5|演讲赛|郑桂|400"], said: [] });
});

test("a roster on the next sheet does not go on with the plan, with its headings or without", () => {
  const plan: RowsInput = [
    TITLE,
    ["时间", "活动", "地点", "责任部门", "费用"],
    ["1月", "走访", "礼堂", "后勤处", 1200],
    ["3月", "灯谜", "礼堂", "女工委", 800],
  ];
  const people = ["方婷", "任立", "郑桂", "唐刚", "朱琳", "孙芳"].map((name, index) => [index + 1, name, "后勤处", "2019年4月", 5]);
  const heads = ["序号", "姓名", "部门", "入会时间", "会费(元/月)"];
  for (const roster of [[heads, ...people], people]) {
    const { sheets } = checkedWorkbook(workbookOf({ 计划表: plan, 会员名册: roster }));
    expect(sheets.map(({ state }) => state)).toEqual(["plan", "not-a-plan"]);
  }
});
