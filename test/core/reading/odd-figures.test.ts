/** Figures that their own cell, column, row or list contradicts, and those that look so and are right. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["某校工会2026年工作计划"];
const differs = (rows: RowsInput, merges: readonly string[] = []): readonly string[] =>
  readRows(rows, merges).said.filter((said) => said.startsWith("figure-differs"));

test.each([
  ["40人×50元=2000元", []],
  ["40人×50元=2200元", ["row-arithmetic D3"]],
  ["40人×50元+300元=2300元", []],
  ["奖品1300元，场地200元，共1600元", ["figure-differs D3"]],
])("what an amount's own sum comes to, and what is written behind it: %s", (text, said) => {
  const rows = [TITLE, ["月份", "活动", "责任人", "预算"], ["3月", "健步走", "张伟", text], ["4月", "读书会", "李娜", 500]];
  expect(readRows(rows).said).toEqual(said);
});

test.each([
  [1200, []],
  [1300, ["figure-differs E5"]],
])("what has been added up so far: %d in the third row", (third, said) => {
  const rows = [
    TITLE,
    ["月份", "活动", "责任人", "预算", "累计"],
    ["3月", "健步走", "张伟", 500, 500],
    ["4月", "读书会", "李娜", 400, 900],
    ["5月", "象棋赛", "李娜", 300, third],
    ["6月", "歌咏赛", "张伟", 800, 2000],
    ["7月", "送清凉", "张伟", 100, 2100],
  ];
  expect(differs(rows.map((row, at) => (at === 4 ? ["5月", "象棋赛", "李娜", 300, third] : row)))).toEqual(
    said.map((one) => one.replace("E5", "E5")),
  );
});

test.each([
  [-100, 300, 2900, []],
  [150, 300, 2900, ["figure-differs F5"]],
  [-100, 310, 2900, ["figure-differs F7"]],
  [-100, 300, 3000, ["figure-differs E7"]],
])("one column less another, in the rows and in the total: %d, %d; the total of last year's column: %d", (third, total, lastYear, said) => {
  const rows = [
    TITLE,
    ["月份", "活动", "责任人", "预算", "上年实际", "增减"],
    ["3月", "健步走", "张伟", 900, 700, 200],
    ["4月", "读书会", "李娜", 800, 700, 100],
    ["5月", "象棋赛", "李娜", 500, 600, third],
    ["6月", "歌咏赛", "张伟", 1000, 900, 100],
    ["合计", N, N, 3200, lastYear, total],
  ];
  expect(differs(rows)).toEqual(said);
});

test.each([
  [2400, []],
  [2500, ["figure-differs A6"]],
])("the income beside the spending: %d", (total, said) => {
  const rows = [
    TITLE,
    ["收入", N, "支出", N, N, N],
    ["收入项目", "金额", "支出项目", "时间", "负责人", "金额"],
    ["会费收入", 1000, "健步走", "3月", "张伟", 500],
    ["拨缴经费收入", 1400, "读书会", "4月", "李娜", 400],
    ["收入合计", total, "支出合计", N, N, 900],
  ];
  expect(differs(rows, ["A2:B2", "C2:F2"])).toEqual(said.map(() => "figure-differs B6"));
});

test.each([
  [1000, [], 3000],
  [1700, ["figure-differs D4"], 3000],
  [200, [], 3000],
])("what an activity is broken down into: %d", (hall, said, sum) => {
  const rows = [
    TITLE,
    ["月份", "活动", "责任人", "预算"],
    ["3月", "健步走", "张伟", 1000],
    ["4月", "歌咏赛", "李娜", 2000],
    [N, "其中：奖品", N, 1000],
    [N, "其中：场地", N, hall],
  ];
  expect(readRows(rows).sum).toBe(sum);
  expect(differs(rows)).toEqual(said);
});

test("tables beside each other have each its own total", () => {
  const rows = [
    TITLE,
    ["上半年", N, N, "下半年", N, N],
    ["月份", "活动", "预算", "月份", "活动", "预算"],
    ["1月", "座谈会", 1800, "8月", "联谊", 1800],
    ["2月", "手工课", 2240, "10月", "购书", 2250],
    ["3月", "讲座", 480, "10月", "登山", 1600],
    ["5月", "插花", 720, N, N, N],
    ["合计", N, 5240, "合计", N, 5650],
  ];
  expect(readRows(rows, ["A2:C2", "D2:F2"])).toMatchObject({ sum: 10890, said: [] });
});

test.each([
  [1500, []],
  [1600, ["figure-differs F5"]],
])("the sums of each row over two branches are explained: %d", (third, said) => {
  const rows = [
    TITLE,
    ["月份", "生产分会", N, "教学分会", N, "合计"],
    [N, "活动", "经费", "活动", "经费", N],
    ["1月", "座谈会", 500, "瑜伽", 300, 800],
    ["2月", "手工课", 700, "友谊赛", 800, third],
    ["3月", "讲座", 400, "健步走", 300, 700],
    ["4月", "插花", 200, "登山", 900, 1100],
    ["合计", N, 1800, N, 2300, 4100],
  ];
  const merges = ["A2:A3", "B2:C2", "D2:E2", "F2:F3"];
  expect(readRows(rows, merges).sum).toBe(4100);
  expect(readRows(rows, merges).said).toEqual(said);
});

test("a sheet that repeats the master table's rows and says something else is said to", () => {
  const book = (month: string, owner: string, amount: number, total: number): ReturnType<typeof workbookOf> =>
    workbookOf({
      总表: [
        ["某校工会2026年活动计划总表"],
        ["月份", "活动", "责任人", "预算"],
        ["1月", "座谈会", "张伟", 500],
        ["3月", "手工课", "李娜", 700],
        ["5月", "讲座", "张伟", 400],
        ["8月", "登山", "张伟", 900],
        ["合计", N, N, 2500],
      ],
      第一分会: [
        ["某校工会第一分会2026年活动计划"],
        ["月份", "活动", "责任人", "预算"],
        ["1月", "座谈会", "张伟", 500],
        [month, "手工课", owner, amount],
        ["合计", N, N, total],
      ],
    });
  const said = (...args: Parameters<typeof book>): readonly string[] => {
    const record = checkedWorkbook(book(...args));
    expect(record.totals?.sumYuan).toBe(2500);
    return record.findings
      .filter(({ sheet, severity }) => sheet === "第一分会" && severity !== "info")
      .map(({ code, cell }) => `${code} ${cell}`);
  };
  expect(said("3月", "李娜", 700, 1200)).toEqual([]);
  expect(said("2026年3月", "李娜", 700, 1200)).toEqual([]);
  expect(said("4月", "李娜", 700, 1200)).toEqual(["copy-differs A4"]);
  expect(said("2024年3月", "李娜", 700, 1200)).toEqual(["copy-differs A4"]);
  expect(said("3月", "王芳", 700, 1200)).toEqual(["copy-differs C4"]);
  expect(said("3月", "李娜", 800, 1300)).toEqual(["copy-differs D4"]);
  expect(said("3月", "李娜", 700, 1300)).toEqual(["figure-differs D5"]);
});

test.each([
  ["季度", ["第一季度", "第二季度"], [900, 600, 1500], []],
  ["季度", ["第一季度", "第二季度"], [900, 700, 1500], ["figure-differs H5"]],
  ["负责人", ["张伟", "李娜"], [800, 700, 1500], []],
  ["负责人", ["张伟", "李娜"], [800, 700, 1600], ["figure-differs H6"]],
])("a summary by %s beside the plan: %j %j", (by, labels, figures, said) => {
  const rows = [
    TITLE,
    [],
    ["序号", "月份", "活动", "责任人", "预算", N, by, "小计"],
    [1, "1月", "座谈会", "张伟", 500, N, labels[0]!, figures[0]!],
    [2, "3月", "手工课", "李娜", 400, N, labels[1]!, figures[1]!],
    [3, "5月", "讲座", "张伟", 300, N, "合计", figures[2]!],
    [4, "6月", "登山", "李娜", 300],
    ["合计", N, N, N, 1500],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 1500, said });
});

test("a summary below the plan", () => {
  const rows = (last: number): RowsInput => [
    TITLE,
    ["月份", "活动", "责任人", "预算"],
    ["1月", "座谈会", "张伟", 500],
    ["3月", "手工课", "李娜", 400],
    ["5月", "讲座", "张伟", 300],
    ["合计", N, N, 1200],
    [],
    ["负责人", "金额"],
    ["张伟", 800],
    ["李娜", last],
    ["合计", 1200],
  ];
  expect(readRows(rows(400))).toMatchObject({ sum: 1200, said: [] });
  expect(readRows(rows(500))).toMatchObject({ sum: 1200, said: ["figure-differs B10"] });
});

test.each([
  [3000, 1800, []],
  [3100, 1900, ["figure-differs C6"]],
  [3000, 1900, ["figure-differs C14"]],
  [3100, 1800, ["figure-differs C6"]],
])("income above the plan, %d, and what is left, %d", (income, left, said) => {
  const rows = [
    TITLE,
    ["一、收入预算"],
    ["序号", "收入项目", "金额"],
    [1, "会费收入", 1000],
    [2, "拨缴经费收入", 2000],
    [N, "收入合计", income],
    [],
    ["二、支出预算"],
    ["序号", "活动", "预算", "月份", "责任人"],
    [1, "座谈会", 500, "1月", "张伟"],
    [2, "手工课", 400, "3月", "李娜"],
    [3, "讲座", 300, "5月", "张伟"],
    ["支出合计", N, 1200],
    [N, "结余", left],
  ];
  expect(differs(rows)).toEqual(said);
});

test.each([
  [0.05, []],
  [0.07, ["figure-differs E4"]],
])("the amounts in another unit: %d", (second, said) => {
  const rows = [
    TITLE,
    ["月份", "活动", "责任人", "预算（元）", "预算（万元）"],
    ["1月", "座谈会", "张伟", 400, 0.04],
    ["3月", "手工课", "李娜", 500, second],
    ["5月", "讲座", "张伟", 300, 0.03],
    ["7月", "登山", "张伟", 800, 0.08],
    ["合计", N, N, 2000, 0.2],
  ];
  expect(differs(rows)).toEqual(said);
});

test("pieces and price of each line of an activity's cost", () => {
  const rows = (hall: number): RowsInput => [
    TITLE,
    ["活动名称", "时间", "费用项目", "数量", "单价", "金额", "责任人"],
    ["讲座", "3月", "奖品", 2, 150, 300, "张伟"],
    [N, N, "场地", 30, 20, hall, N],
    ["登山", "4月", "饮水", 10, 15, 150, "李娜"],
    [N, N, "车辆", 1, 800, 800, N],
  ];
  expect(differs(rows(600))).toEqual([]);
  expect(differs(rows(700))).toEqual(["figure-differs F4"]);
});

test.each([
  ["第二季度（计划经费700元）", []],
  ["第二季度（计划经费800元）", ["figure-differs A5"]],
  ["第二季度（每人经费300元）", []],
])("what a heading says of its block: %s", (heading, said) => {
  const rows = [
    TITLE,
    ["序号", "活动", "责任人", "预算"],
    ["第一季度（计划经费500元）"],
    [1, "座谈会", "张伟", 500],
    [heading],
    [2, "手工课", "李娜", 400],
    [3, "讲座", "张伟", 300],
  ];
  expect(differs(rows, ["A3:D3", "A5:D5"])).toEqual(said);
});

test.each([
  [900, []],
  [800, ["stated-elsewhere A5"]],
])("what a note says of everything: %d", (sum, said) => {
  const rows = [
    TITLE,
    ["月份", "活动", "责任人", "预算"],
    ["3月", "座谈会", "张伟", 500],
    ["4月", "手工课", "李娜", 400],
    [`注：全年共2项活动，经费${sum}元。`],
  ];
  expect(readRows(rows).said).toEqual(said);
});

test("lines of a breakdown that say 其中 once, where activities are numbered", () => {
  const rows = [
    TITLE,
    ["序号", "活动", "月份", "责任人", "预算"],
    [1, "健步走", "3月", "张伟", 1000],
    [2, "歌咏赛", "4月", "李娜", 2000],
    [N, "其中：奖品", N, N, 1000],
    [N, "场地", N, N, 1300],
    [3, "登山", "5月", "李娜", 500],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 3500, said: ["figure-differs E4"] });
});

test("months written as figures are no source of money", () => {
  const rows = [
    TITLE,
    ["序号", "活动", "责任人", "月份", "会费", "行政补助", "合计"],
    [1, "健步走", "张伟", 2026.05, 1000, 500, 1500],
    [2, "歌咏赛", "李娜", "6-7月", 800, 700, 1500],
    [3, "登山", "李娜", "8月", 300, 200, 500],
    [4, "插花", "李娜", "9-10月", 300, 300, 600],
    [5, "讲座", "张伟", "11月", 300, 400, 700],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 4800, said: [] });
});

test.each([
  ["人民币（大写）玖佰元整", []],
  ["人民币（大写）捌佰元整", ["stated-elsewhere B5"]],
])("the total in words between its label and its figure: %s", (words, said) => {
  const rows = [
    TITLE,
    ["月份", "活动", "责任人", "预算"],
    ["3月", "健步走", "张伟", 500],
    ["4月", "读书会", "李娜", 400],
    ["合计", words, N, 900],
  ];
  expect(readRows(rows, ["B5:C5"])).toMatchObject({ sum: 900, said });
});

describe("figures told by what stands around them", () => {
  const HEAD: RowsInput = [["某校工会2026年计划"], ["序号", "月份", "活动名称", "负责人", "金额（元）", "占比"]];
  const shares = (third: number | string): RowsInput => [
    ...HEAD,
    [1, "3月", "讲座", "王芳", 1000, 0.1],
    [2, "4月", "探病", "周敏", 2000, 0.2],
    [3, "5月", "登山", "王芳", 3000, third],
    [4, "6月", "合唱", "周敏", 4000, 0.4],
    ["合计", null, null, null, 10_000, 1],
  ];

  test("a share that is not the row's", () => {
    expect(readRows(shares(0.3)).said).toEqual([]);
    expect(readRows(shares("30%")).said).toEqual([]);
    expect(readRows(shares(0.5)).said).toEqual(["figure-differs F5"]);
  });

  const byMonth = (april: number): RowsInput => [
    ...shares(0.3).map((row) => row.slice(0, 5)),
    [],
    ["各月经费汇总"],
    ["月份", "项数", "金额（元）"],
    ["3月", 1, 1000],
    ["4月", 1, april],
    ["5月", 1, 3000],
    ["6月", 1, 4000],
  ];

  test("a line of a summary below the plan, beside how many they are", () => {
    expect(readRows(byMonth(2000)).said).toEqual([]);
    expect(readRows(byMonth(2400)).said).toEqual(["figure-differs C12"]);
  });

  const inWords = (text: string): RowsInput => [
    ["某校工会2026年计划"],
    ["月份", "序号", "活动名称", "负责人", "金额（元）"],
    ["3月", 1, "讲座", "王芳", 30_000],
    ["4月", 2, "探病", "周敏", 9253.8],
    [null, null, "合计：", null, 39_253.8],
    ["大写", text],
  ];

  test("the total in words in the column of numbers, right, wrong, and not as such sums are written", () => {
    expect(readRows(inWords("人民币叁万玖仟贰佰伍拾叁元捌角")).said).toEqual([]);
    expect(readRows(inWords("人民币叁万捌仟贰佰伍拾叁元捌角")).said).toEqual(["stated-elsewhere B6"]);
    expect(readRows(inWords("人民币叁万玖佰贰佰伍拾叁元捌角")).said).toEqual(["stated-elsewhere B6"]);
  });

  test("the time that a plan says it is for", () => {
    const rows = (year: number): RowsInput => [...shares(0.3), [`计划期间：${year}年1月1日至${year}年12月31日`]];
    expect(readRows(rows(2026)).said).toEqual([]);
    expect(readRows(rows(2025)).said).toEqual(["year-mismatch A8"]);
  });
});
