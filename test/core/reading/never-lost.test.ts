/** Activities that stand where none are looked for: under heads with something between them, in a table in another order, below a heading that was forgotten. */
import { workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["某站工会2026年工作安排"];

const said = (workbook: ReturnType<typeof workbookOf>, code: string): string[] =>
  checkedWorkbook(workbook)
    .findings.filter((finding) => finding.code === code)
    .map(({ cell, severity, sheet }) => `${severity} ${sheet}!${cell}`);

test("活动名称 under heads of its own is a table each, though the months stand between them", () => {
  const rows = [
    TITLE,
    ["一车间", "月份", "体育组", "生产部"],
    ["活动名称", N, "活动名称", "活动名称"],
    ["跳绳踢毽", "3月", "合理化建议", "征文评选"],
    ["合唱展演", "5月", N, "摄影展"],
  ];
  const read = readRows(rows, ["A1:D1", "B2:B3"]);
  expect(read.rows).toEqual(["3|跳绳踢毽||", "5|合唱展演||", "3|合理化建议||", "3|征文评选||", "5|摄影展||"]);
});

test("without heads it is one table: what a fourth column of that name holds is said", () => {
  const rows = [
    TITLE,
    ["活动名称", "月份", "活动名称", "活动名称", "活动名称", "预算金额"],
    ["文体", "3月", "跳绳踢毽", "自办", "第一小组拔河", 300],
    ["文体", "5月", "合唱展演", "合办", "第二小组拔河", 500],
    ["帮扶", "9月", "困难慰问", "自办", "第三小组拔河", 800],
  ];
  const workbook = workbookOf({ 计划: { rows } });
  expect(checkedWorkbook(workbook).totals!.sumYuan).toBe(1600);
  expect(said(workbook, "text-unread")).toEqual(["warning 计划!E3"]);
});

test("two tables beside each other have the same columns in any order", () => {
  const rows = [
    TITLE,
    ["月份", "序号", "活动名称", "责任人", "序号", "月份", "活动名称", "责任人"],
    ["1月", 1, "经费公示", "杜晨", 1, "9月", "安全竞赛", "余立"],
    ["5月", 2, "垂钓比赛", "张家", 2, "10月", "秋季健步", "邓思"],
  ];
  expect(readRows(rows).rows).toEqual(["1|经费公示|杜晨|", "5|垂钓比赛|张家|", "9|安全竞赛|余立|", "10|秋季健步|邓思|"]);
});

test("3月 and what is done in it are the first row below 月份, not a second row of headings", () => {
  const rows = [
    TITLE,
    ["月份", N, "第二周", "第三周"],
    ["3月", "普法讲座", N, N],
    ["5月", N, "广播操比赛", N],
    ["6月", "防诈宣传", N, "征文评选"],
  ];
  expect(readRows(rows, ["A1:D1"]).rows).toEqual(["5|广播操比赛||", "6|征文评选||"]);
  expect(said(workbookOf({ 计划: { rows, merges: ["A1:D1"] } }), "heading-missing")).toEqual(["info 计划!B2"]);
});

test("one text beside the last of the months is enough to be said", () => {
  const rows = [TITLE, ["部门", "1月", "2月", "3月"], ["财务科", "核算", N, N, "知识讲座"], ["体育组", N, "征文评选", "健步走"]];
  expect(said(workbookOf({ 计划: { rows } }), "heading-missing")).toEqual(["info 计划!E2"]);
});

test("工会 joined over two columns is divided though the first of them has no heading below it", () => {
  const rows = [
    TITLE,
    ["月份", "工会", N, "党支部", N],
    [N, N, "经费预算", "活动内容", "经费预算"],
    ["1月", "气排球赛", 6700, "党课", 4800],
    ["2月", "乒乓球赛", 7500, "参观", 600],
    ["5月", "篮球联赛", 8200, "座谈会", 3650],
  ];
  const { rows: read } = readRows(rows, ["A1:E1", "A2:A3", "B2:C2", "D2:E2"]);
  expect(read.map((row) => row.split("|")[0])).toEqual(["1", "2", "5"]);
});

test("a quarter, who and how much head a plan whose activities have lost their heading", () => {
  const rows = [
    TITLE,
    ["序号", "所属季度", N, "举办地点", "责任部门", "经费预算"],
    [1, "上半年", "委员会议", "职工活动室", "教务处", 5500],
    [2, "上半年", "猜灯谜", "会议室", "生产部", 6600],
    [3, "下半年", "朗诵比赛", "线上", "总务处", 6900],
  ];
  expect(readRows(rows).rows).toEqual([
    "1,2,3,4,5,6|委员会议|教务处|5500",
    "1,2,3,4,5,6|猜灯谜|生产部|6600",
    "7,8,9,10,11,12|朗诵比赛|总务处|6900",
  ]);
});

describe("a sheet of one month among others", () => {
  const month = (heading: string | null): (string | number | null)[][] => [
    ["2026年工会工作计划"],
    ["序号", heading, "地点", "责任部门"],
    [1, "器材购置", "会议室", "高海"],
    [2, "看望职工", "公园", "梁满"],
    [3, "朗诵比赛", "公园", "梁满"],
  ];
  const of = (first: (string | number | null)[][]): string[] =>
    said(workbookOf({ "1月": { rows: first }, "8月": { rows: month("活动名称") }, "9月": { rows: month("活动名称") } }), "text-unread");

  test("whose table nobody can read is said at its first word", () => expect(of(month(null))).toEqual(["warning 1月!B3"]));
  test("that is read is not", () => expect(of(month("活动名称"))).toEqual([]));
  test("that has headings and nothing else is not", () => expect(of(month(null).slice(0, 2))).toEqual([]));
});

test.each(["支出", "支出（活动）"])("income at the left below 收入 is no second plan beside %s", (spending) => {
  const rows = [
    TITLE,
    ["收入", N, N, spending],
    ["项目", "金额", N, "活动", "月份", "负责人", "金额"],
    ["会费", 4300, N, "慰问夜班", "2月", "谭丽", 3000],
    ["返还", 21000, N, "三八义诊", "3月", "谭丽", 800],
    ["结余", 2700, N, "端午慰问", "6月", "侯军", 7200],
  ];
  const read = readRows(rows, ["A1:G1", "A2:B2", "D2:G2"]);
  expect([read.sum, read.said]).toEqual([11000, []]);
});

test.each(["增减额", "比上年增减额", "同比增减金额", "较上年增长额"])(
  "%s beside last year's and this year's budget is no money of the plan",
  (heading) => {
    const rows = [
      TITLE,
      ["月份", "活动", "2025年预算", "2026年预算", heading],
      ["1月", "旺季慰问", 8000, 9000, 1000],
      ["3月", "女职工活动", 3000, 3000, 0],
      ["9月", "困难慰问", 5000, 4500, -500],
    ];
    const read = readRows(rows);
    expect([read.sum, read.said]).toEqual([16500, []]);
  },
);

test("one amount of a month whose heading is gone, between others below 月份安排, is said", () => {
  const rows = [
    TITLE,
    ["活动名称", "月份安排", N, N, N, N, "小计"],
    [N, 1, 2, N, 4, 5, N],
    ["义务植树", N, N, 1500, N, N, 1500],
    ["健步走", N, 1000, N, N, N, 1000],
    ["摄影展", N, N, N, 3700, 200, 3900],
  ];
  const read = readRows(rows, ["A1:G1", "A2:A3", "B2:F2", "G2:G3"]);
  expect([read.sum, read.said]).toEqual([4900, ["figure-unread D4"]]);
});

describe("a grid of two months across", () => {
  const bands = [
    ["1月", "2月"],
    ["班子会", "猜灯谜"],
    ["3月", "4月"],
    [N, "健步走"],
    [N, "读书月"],
    ["5月", "6月"],
    ["运动会", "端午慰问"],
  ];
  const read = ["1|班子会||", "2|猜灯谜||", "4|健步走||", "4|读书月||", "5|运动会||", "6|端午慰问||"];

  test("is read by its bands", () => expect(readRows([TITLE, ...bands]).rows).toEqual(read));
  test("also where 活动内容 stands again below each of them", () => {
    const headed = bands.flatMap((row) => (/月$/.test(row[1]!) && row[0]?.endsWith("月") ? [row, ["活动内容", "活动内容"]] : [row]));
    expect(readRows([TITLE, ...headed]).rows).toEqual(read);
  });
  test("and two bands are none", () => expect(readRows([TITLE, ...bands.slice(0, 5)]).rows).not.toContain("4|健步走||"));
});

test("a month outside its quarter is said where most others lie in theirs, and several are another year's order", () => {
  const rows = (...months: string[]): (string | number | null)[][] => [
    TITLE,
    ["季度", "月份", "活动", "预算"],
    ...months.map((month, at) => [at % 2 === 0 ? `第${"一二三四"[at / 2]}季度` : N, month, `活动${"甲乙丙丁戊己庚辛"[at]}`, 100]),
  ];
  const months = ["1月", "3月", "4月", "6月", "7月", "9月", "10月", "12月"];
  expect(readRows(rows(...months)).said).toEqual([]);
  expect(readRows(rows(...months.map((month) => (month === "3月" ? "5月" : month)))).said).toEqual(["quarter-mismatch B4"]);
  // The first quarter of a school year is the autumn.
  expect(readRows(rows("9月", "11月", "12月", "1月", "3月", "5月", "6月", "8月")).said).toEqual([]);
});

test("the total of the table beside, in a row of this one, adds up nothing of this one's", () => {
  const rows = [
    TITLE,
    ["时间", "活动名称", "金额", "累计预算", "时间", "活动名称", "金额", "累计预算"],
    ["1月", "先进评选", 1850, 1850, "5月", "征文", 1400, 1400],
    ["3月", "知识讲座", 7200, 9050, "6月", "广播操", 9100, 10500],
    ["4月", "图书", 6500, 15550, "8月", "摄影展", 6300, 16800],
    ["4月", "协商", 6800, 22350, "合计", N, 16800, N],
    ["合计", N, 22350, N],
  ];
  const read = readRows(rows, ["A1:H1"]);
  expect([read.sum, read.said]).toEqual([39150, []]);
});
