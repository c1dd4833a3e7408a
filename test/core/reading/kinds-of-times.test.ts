/** Kinds of places where a plan says when: in its activities' words, in a column of another name, in headings with signs; and headings that are rare. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["城东小学工会2026年活动计划"];

test.each([
  ["before a comma", "三月份，讲座", "9月、10月，比赛"],
  ["before the words", "三月份开展讲座", "9至10月组织比赛"],
  ["before words that could be a part of the month", "3月份初赛", "9至10月份中秋慰问"],
])("months that only the activities name, %s", (_, one, other) => {
  const rows: RowsInput = [TITLE, ["序号", "活动内容", "负责人", "经费（元）"], [1, one, "孙敏", 800], [2, other, "袁伟", 500]];
  expect(readRows(rows)).toEqual({ sum: 1300, rows: [`3|${one}|孙敏|800`, `9,10|${other}|袁伟|500`], said: [] });
});

test("months before the words stay read where other activities name theirs behind them", () => {
  const rows: RowsInput = [
    TITLE,
    ["序号", "活动内容", "负责人", "经费（元）"],
    [1, "编制预算（1月）"],
    [2, "工会委员会会议（2月）"],
    [3, "年终总结（12月）"],
    [4, "3月份讲座", "孙敏", 800],
    [5, "5月份比赛", "袁伟", 500],
  ];
  expect(readRows(rows).rows.map((row) => row.split("|")[0])).toEqual(["1", "2", "12", "3", "5"]);
});

test.each([
  ["with a label", "时间：3月上旬\n地点：礼堂", "地点：操场\n时间：9月"],
  ["as a sentence", "3月中旬在礼堂组织会员参加", "9月初在操场组织会员参加"],
])("months that the arrangements name, %s", (_, one, other) => {
  const rows: RowsInput = [
    TITLE,
    ["序号", "活动名称", "活动安排", "负责人", "预算金额（元）"],
    [1, "读书会", one, "孙敏", 800],
    [2, "健步走", other, "袁伟", 500],
  ];
  expect(readRows(rows)).toMatchObject({ rows: ["3|读书会|孙敏|800", "9|健步走|袁伟|500"], said: [] });
});

test("times that nobody can read are said, where no activity has a month", () => {
  const rows: RowsInput = [
    TITLE,
    ["序号", "活动名称", "活动安排", "负责人", "预算金额（元）"],
    [1, "读书会", "拟定在礼堂于3月举办", "孙敏", 800],
    [2, "健步走", "拟定在操场于9月举办", "袁伟", 500],
    [3, "讲座", "拟定在礼堂于9月举办", "袁伟", 500],
  ];
  expect(readRows(rows).said).toEqual(["month-unknown-all"]);
});

test("stages with their months in brackets, and quarters beside signatures, are times", () => {
  const rows: RowsInput = [
    TITLE,
    ["阶段", "活动内容", "责任人", "预算（元）"],
    ["第一阶段\n（1月—3月）", "读书会", "孙敏", 800],
    [N, "健步走", "袁伟", 500],
    ["第二阶段\n（4月—6月）", "友谊赛", "孙敏", 700],
    [N, "讲座", "袁伟", 500],
    ["合计", N, N, 2500],
    ["制表：", "孙敏", "审批：", "袁伟"],
    ["填报日期：", "2025年12月20日"],
  ];
  const read = readRows(rows, ["A3:A4", "A5:A6"]);
  expect(read.rows).toEqual(["1,2,3|读书会|孙敏|800", "1,2,3|健步走|袁伟|500", "4,5,6|友谊赛|孙敏|700", "4,5,6|讲座|袁伟|500"]);
  expect(read.said).toEqual([]);
});

test("a month between signs heads its block", () => {
  const rows: RowsInput = [
    TITLE,
    ["序号", "活动名称", "负责人", "预算（元）"],
    ["◆3月◆"],
    [1, "读书会", "孙敏", 800],
    ["—— 九月 ——"],
    [2, "健步走", "袁伟", 500],
  ];
  const read = readRows(rows, ["A3:D3", "A5:D5"]);
  expect(read).toEqual({ sum: 1300, rows: ["3|读书会|孙敏|800", "9|健步走|袁伟|500"], said: [] });
});

test("an activity for 女会员 of the same month is no list of people", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "组织者", "重要程度", "资金预算", "参加对象", "主要工作", "备注"],
    ["4月", "孙敏", "重要", 800, "青年会员", "座谈会", N],
    [N, "袁伟", "★★", N, "女会员", "清明祭扫", "分组进行"],
  ];
  expect(readRows(rows, ["A3:A4"]).rows).toEqual(["4|座谈会|孙敏|800", "4|清明祭扫|袁伟|"]);
});

test.each([
  ["节点", "项目及内容", "主管", "总费用（元）"],
  ["月次", "开展项目", "具体经办", "额度（元）"],
  ["预计时间", "工作举措", "负责同志", "额度（元）"],
])("rare headings: %s, %s, %s, %s", (...headings) => {
  const rows: RowsInput = [TITLE, ["序号", ...headings], [1, "3月", "读书会", "孙敏", 800], [2, "9月", "健步走", "袁伟", 500]];
  expect(readRows(rows)).toEqual({ sum: 1300, rows: ["3|读书会|孙敏|800", "9|健步走|袁伟|500"], said: [] });
});

test("units in a row of their own, and the numbers of the columns behind 栏次, are headings still", () => {
  const units: RowsInput = [
    TITLE,
    ["序号", "时间", "活动名称", "人数", "预算", "负责人"],
    [N, "月", N, "人", "万元"],
    [1, 2, "猜灯谜", 30, 0.8, "孙敏"],
    [2, 4, "座谈会", 30, 0.5, "袁伟"],
    [3, 9, "健步走", 58, 0.6, "孙敏"],
  ];
  expect(readRows(units)).toMatchObject({ sum: 19000, rows: ["2|猜灯谜|孙敏|8000", "4|座谈会|袁伟|5000", "9|健步走|孙敏|6000"] });
  const numbered: RowsInput = [
    TITLE,
    ["月份", "活动名称", "人数", "标准（元）", "金额（元）", "负责人"],
    ["栏次", 1, 2, 3, 4, 5],
    ["2月", "猜灯谜", 20, 30, 600, "孙敏"],
    ["4月", "座谈会", 40, 50, 2000, "袁伟"],
  ];
  expect(readRows(numbered)).toMatchObject({ sum: 2600, said: [] });
});

test("tens of 万 and hundreds of 万 stand left of 万", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "负责人", "金额"],
    [N, N, N, "十", "万", "千", "百", "十", "元"],
    ["4月", "健步走", "孙敏", 1, 2, 3, 0, 0, 0],
    ["5月", "讲座", "袁伟", N, N, 1, 0, 0, 0],
  ];
  expect(readRows(rows, ["A2:A3", "B2:B3", "C2:C3", "D2:I2"])).toMatchObject({ sum: 124000, said: [] });
});

test("marks of footnotes are no part of an amount", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "负责人", "预算（元）"],
    ["3月", "读书会", "孙敏", "3600※"],
    ["9月", "健步走", "袁伟", "2550①"],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 6150, said: [] });
});

test("who pays how much under one head makes the amount together", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "负责人", "预算金额（元）"],
    [N, N, N, "会费", "工会经费"],
    ["3月", "读书会", "孙敏", 500, 700],
    ["4月", "讲座", "袁伟", N, 5400],
    ["9月", "健步走", "袁伟", 4000, N],
  ];
  expect(readRows(rows, ["A2:A3", "B2:B3", "C2:C3", "D2:E2"])).toMatchObject({ sum: 10600, said: [] });
});

test("what was done, and what another organisation does, beside the plan is none of it", () => {
  const done: RowsInput = [
    TITLE,
    ["活动名称", "负责人", "年初计划", N, "实际执行", N],
    [N, N, "时间", "金额（元）", "时间", "金额（元）"],
    ["座谈会", "孙敏", "3月", 4500, "3月5日", 4500],
    ["健步走", "袁伟", "4月", 2050, "4月9日", 2000],
    ["登山", "袁伟", "9月", 2700, N, N],
  ];
  expect(readRows(done, ["A2:A3", "B2:B3", "C2:D2", "E2:F2"])).toMatchObject({ sum: 9250, said: [] });
  const party: RowsInput = [
    ["县水利局2026年党群工作计划表"],
    ["月份", "工会", N, N, "党支部"],
    [N, "活动内容", "负责人", "经费（元）", "活动内容", "经费（元）"],
    ["2月", "猜灯谜", "孙敏", 5900, "志愿服务", 300],
    ["5月", "讲座", "袁伟", 5100, N, N],
    ["9月", "书画展", "袁伟", 3500, "读书沙龙", 500],
  ];
  expect(readRows(party, ["A2:A3", "B2:D2", "E2:F2"])).toMatchObject({ sum: 14500 });
});

test("the corner of a table of months names what stands below it", () => {
  const rows: RowsInput = [
    TITLE,
    ["项目＼月份", "1月", "2月", "3月", "4月", "5月", "6月"],
    ["住院慰问", 200, 200, 200, 200, 200, 200],
    ["读书会", N, N, 900, N, N, N],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 2100, rows: ["1,2,3,4,5,6|住院慰问||1200", "3|读书会||900"] });
});

test("a page's sum begins where the page before ended, be it that no header begins the next one", () => {
  const rows: RowsInput = [
    TITLE,
    ["序号", "月份", "活动内容", "负责人", "金额"],
    [1, "1月", "慰问", "孙敏", 5600],
    [2, "2月", "猜灯谜", "孙敏", 2150],
    [N, N, "本页小计", N, 7750],
    [3, "3月", "讲座", "袁伟", 4500],
    [4, "4月", "健步走", "袁伟", 900],
    [N, N, "本页小计", N, 5500],
    ["合计", N, N, N, 13150],
  ];
  expect(readRows(rows).said).toEqual(["subtotal-mismatch E8"]);
});

test("a month in one name of many is none", () => {
  const rows: RowsInput = [
    TITLE,
    ["序号", "项目", "负责人", "预算"],
    [1, "读书会", "孙敏", 800],
    [2, "五月歌会", "袁伟", 500],
    [3, "健步走", "袁伟", 500],
  ];
  expect(readRows(rows).rows).toEqual(["|读书会|孙敏|800", "|五月歌会|袁伟|500", "|健步走|袁伟|500"]);
});

test("the title of a month's plan says when", () => {
  const rows: RowsInput = [
    ["幸福社区工会2026年3月工作计划"],
    ["序", "工作项目", "负责人", "预算"],
    [1, "读书会", "孙敏", 800],
    [2, "健步走", "袁伟", 500],
  ];
  expect(readRows(rows).rows).toEqual(["3|读书会|孙敏|800", "3|健步走|袁伟|500"]);
});

test.each([
  [
    "days below the heading of their month",
    [["三月份"], ["5日", "讲座", "孙敏", 800], ["中旬", "比赛", "袁伟", 500], ["五月份"], ["3-5日", "登山", "袁伟", 300]],
    ["3", "3", "5"],
    "城东小学工会2026年活动计划",
  ],
  [
    "days of a plan of one month",
    [
      ["5日", "讲座", "孙敏", 800],
      ["15日", "比赛", "袁伟", 500],
    ],
    ["4", "4"],
    "城东小学工会2026年4月份工作安排",
  ],
  [
    "weeks of a plan of one month",
    [
      ["第一周", "讲座", "孙敏", 800],
      ["第三周", "比赛", "袁伟", 500],
    ],
    ["4", "4"],
    "城东小学工会2026年4月份工作安排",
  ],
] as [string, RowsInput, string[], string][])("%s have that month", (_, below, months, title) => {
  const read = readRows([[title], ["日期", "活动名称", "负责人", "预算（元）"], ...below]);
  expect({ months: read.rows.map((row) => row.split("|")[0]), said: read.said }).toEqual({ months, said: [] });
});

test("days in a plan of the whole year have none, and that is said", () => {
  const rows: RowsInput = [
    TITLE,
    ["日期", "活动名称", "负责人", "预算（元）"],
    ["5日", "讲座", "孙敏", 800],
    ["15日", "比赛", "袁伟", 500],
  ];
  expect(readRows(rows)).toMatchObject({ rows: ["|讲座|孙敏|800", "|比赛|袁伟|500"], said: expect.arrayContaining(["month-vague A3"]) });
});

test.each([
  ["时段", "进度安排"],
  ["时间段", "完成时间"],
  ["时间", "月份"],
])("of two columns of time, %s over quarters and %s over months, the finer says when", (coarse, fine) => {
  const rows = [
    TITLE,
    [coarse, "序号", "活动", fine, "负责人", "经费（元）"],
    ["一季度", 1, "荐书会", "1月", "秦岭", 700],
    [N, 2, "换书集市", "3月", "苏河", 300],
    ["二季度", 3, "健步走", "4月", "秦岭", 900],
    [N, 4, "棋赛", "6月", "苏河", 100],
  ];
  const { rows: read } = readRows(rows, ["A3:A4", "A5:A6"]);
  expect(read).toEqual(["1|荐书会|秦岭|700", "3|换书集市|苏河|300", "4|健步走|秦岭|900", "6|棋赛|苏河|100"]);
});

test("a quarter that one row gives for its month leaves the column what it is", () => {
  const rows = [
    TITLE,
    ["时间", "活动", "完成时间", "经费（元）"],
    ["1月", "荐书会", "3月", 700],
    ["二季度", "换书集市", "6月", 300],
    ["7月", "健步走", "8月", 900],
  ];
  expect(readRows(rows).rows.map((row) => row.split("|")[0])).toEqual(["1", "4,5,6", "7"]);
});

describe("a month alone in a line between the title and the headings", () => {
  const table = (title: string, ...more: RowsInput) => [
    [title],
    ["2026年1月"],
    ["活动", "负责人", "经费（元）"],
    ["荐书会", "秦岭", 700],
    ["换书集市", "苏河", 300],
    ...more,
  ];
  const months = (rows: RowsInput) => readRows(rows).rows.map((row) => row.split("|")[0]);

  test("is when the plan of a year was made", () => expect(months(table("城东小学工会2026年度活动计划"))).toEqual(["", ""]));

  test("is the month of the rows where the title names no year", () => expect(months(table("城东小学工会活动计划"))).toEqual(["1", "1"]));

  test("is that of its block where others stand over other blocks", () =>
    expect(
      months(
        table(
          "城东小学工会2026年度活动计划",
          ["2026年2月"],
          ["活动", "负责人", "经费（元）"],
          ["健步走", "秦岭", 900],
          ["棋赛", "苏河", 100],
        ),
      ),
    ).toEqual(["1", "1", "2", "2"]));
});

test("first days of spans are dates, whatever months they come to with the last days", () => {
  const day = (month: number, date: number) => ({
    value: 46022 + Math.round((Date.UTC(2026, month - 1, date) - Date.UTC(2025, 11, 31)) / 864e5),
    format: "yyyy/m/d",
  });
  const rows = [
    TITLE,
    ["活动", "开始月份", "结束月份", "负责人", "经费（元）"],
    ["荐书会", day(1, 3), day(3, 24), "秦岭", 700],
    ["换书集市", day(1, 3), day(1, 24), "苏河", 300],
    ["健步走", day(3, 5), day(4, 24), "秦岭", 900],
    ["棋赛", day(4, 1), day(5, 24), "苏河", 100],
  ];
  expect(readRows(rows)).toMatchObject({
    rows: ["1,2,3|荐书会|秦岭|700", "1|换书集市|苏河|300", "3,4|健步走|秦岭|900", "4,5|棋赛|苏河|100"],
    said: [],
  });
});
