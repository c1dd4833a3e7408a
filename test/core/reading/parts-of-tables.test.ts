/** Kinds of tables with sums among their rows or columns, what was done beside what is planned, several activities of a row. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["城东小学工会2026年工作计划"];

describe("rows numbered within others", () => {
  const rows = (sum: number, [upper, first, second]: readonly (string | number)[]): RowsInput => [
    TITLE,
    ["序号", "月份", "活动名称", "负责人", "预算（元）"],
    [upper!, "3-9月", "文体系列活动", "孙敏", sum],
    [first!, "3月", "健步走", "孙敏", 1000],
    [second!, "9月", "联谊会", "袁伟", 2900],
    [upper === 1 ? 2 : "二", "4月", "读书会", "袁伟", 600],
  ];
  const read = ["3|健步走|孙敏|1000", "9|联谊会|袁伟|2900", "4|读书会|袁伟|600"];

  test.each([
    ["一", "（1）", "（2）"],
    ["一", 1, 2],
    [1, "1.1", "1.2"],
  ])("%s over %s and %s carries their sum, and the row after them is none of theirs", (...numbers) => {
    expect(readRows(rows(3900, numbers))).toEqual({ sum: 4500, rows: read, said: [] });
  });

  test("an amount that is no sum is its own", () => {
    expect(readRows(rows(500, ["一", "（1）", "（2）"])).sum).toBe(5000);
  });
});

describe("sums of months in a table of months", () => {
  const rows = (quarter: string, own: number): RowsInput => [
    TITLE,
    ["项目", "1月", "2月", "3月", quarter, "4月", "5月", "6月", quarter.replace("一", "二"), "全年合计"],
    ["健步走", 100, 100, N, own, N, N, N, N, 200],
    ["读书会", N, 600, N, 600, N, N, N, N, 600],
    ["联谊会", N, N, N, N, N, 2900, N, 2900, 2900],
  ];

  test.each(["一季度小计", "一季度", "小计"])("%s adds up its months and is neither the amount nor unread", (quarter) => {
    const expected = ["1,2|健步走||200", "2|读书会||600", "5|联谊会||2900"];
    expect(readRows(rows(quarter, 200))).toEqual({ sum: 3700, rows: expected, said: [] });
    expect(readRows(rows(quarter, 300)).said).toEqual(["figure-differs E3"]);
  });
});

test("计划 and 实际 under each quarter: the months are those of what is planned", () => {
  const rows: RowsInput = [
    TITLE,
    ["项目", "一季度", N, "二季度", N, "三季度", N, "四季度", N, "全年计划（元）"],
    [N, "计划", "实际", "计划", "实际", "计划", "实际", "计划", "实际"],
    ["健步走", 100, 90, 100, N, N, N, N, N, 200],
    ["读书会", N, N, 600, N, N, N, N, N, 600],
    ["联谊会", 200, N, N, N, 900, N, 300, N, 1400],
  ];
  const read = readRows(rows, ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:J3"]);
  expect(read).toMatchObject({ sum: 2200, said: [] });
  expect(read.rows).toEqual(["1,2,3,4,5,6|健步走||200", "4,5,6|读书会||600", "1,2,3,7,8,9,10,11,12|联谊会||1400"]);
});

test("时间 and 金额 under 实际执行 are what was done, beside those of the plan", () => {
  const rows: RowsInput = [
    TITLE,
    ["活动名称", "负责人", "年初计划", N, "实际执行"],
    [N, N, "时间", "金额（元）", "时间", "金额（元）"],
    ["健步走", "孙敏", "3月", 1000, "3月8日", 950],
    ["读书会", "袁伟", "4月", 600, "5月8日", 500],
  ];
  const read = readRows(rows, ["A2:A3", "B2:B3", "C2:D2", "E2:F2"]);
  expect(read).toEqual({ sum: 1600, rows: ["3|健步走|孙敏|1000", "4|读书会|袁伟|600"], said: [] });
});

test("columns under 共青团 are not read beside those under 工会", () => {
  const rows: RowsInput = [
    ["城东小学2026年群团工作计划表"],
    ["月份", "工会", N, N, "共青团"],
    [N, "活动内容", "负责人", "经费（元）", "活动内容", "经费（元）"],
    ["3月", "健步走", "孙敏", 1000, "志愿服务", 300],
    ["4月", "读书会", "袁伟", 600, "主题学习", 200],
  ];
  const read = readRows(rows, ["A2:A3", "B2:D2", "E2:F2"]);
  expect(read.rows).toEqual(["3|健步走|孙敏|1000", "4|读书会|袁伟|600"]);
  expect(read.said.filter((said) => !/^(?:other-organisation|second-table)/.test(said))).toEqual([]);
});

test.each([
  ["活动一", "活动二"],
  ["活动1", "活动2"],
  ["第一项活动", "第二项活动"],
  ["活动内容（一）", "活动内容（二）"],
])("%s and %s are activities of one month", (first, second) => {
  const rows: RowsInput = [TITLE, ["月份", first, second, "负责人"], ["3月", "健步走", "读书会", "孙敏"], ["9月", "联谊会", N, "袁伟"]];
  expect([...readRows(rows).rows].sort()).toEqual(["3|健步走|孙敏|", "3|读书会|孙敏|", "9|联谊会|袁伟|"]);
});

test("会费 and 经费列支 under 预算金额 make the amount together", () => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "负责人", "预算金额（元）"],
    [N, N, N, "会费列支", "经费列支"],
    ["3月", "健步走", "孙敏", 400, 600],
    ["4月", "读书会", "袁伟", 600],
    ["9月", "联谊会", "孙敏", N, 2900],
    ["合计", N, N, 1000, 3500],
  ];
  const read = readRows(rows, ["D2:E2", "A2:A3", "B2:B3", "C2:C3"]);
  expect(read).toEqual({ sum: 4500, rows: ["3|健步走|孙敏|1000", "4|读书会|袁伟|600", "9|联谊会|孙敏|2900"], said: [] });
});

describe("what is said of a total", () => {
  const rows = (...foot: RowsInput): RowsInput => [
    TITLE,
    ["月份", "活动名称", "负责人", "预算（元）"],
    ["3月", "健步走", "孙敏", 40_000],
    ["9月", "联谊会", "袁伟", 5500],
    ...foot,
  ];

  test.each([
    [5500, []],
    [6500, ["figure-differs D5"]],
  ])("其中 40000 and %d below it", (second, said) => {
    const foot: RowsInput = [
      ["合计", N, N, 45_500],
      ["其中：会费列支", N, N, 40_000],
      ["经费列支", N, N, second],
    ];
    expect(readRows(rows(...foot)).said).toEqual(said);
  });

  test.each([
    ["合计（大写）：肆万伍仟伍佰元整", []],
    ["合计（大写）：肆万伍佰伍佰元整", ["stated-elsewhere A6"]],
  ])("%s", (capitals, said) => {
    expect(readRows(rows(["合计", N, N, 45_500], [capitals])).said).toEqual(said);
  });

  test.each([
    ["肆万伍仟伍佰元整（￥45,500.00）", []],
    ["肆万伍仟伍佰元整（￥45,000.00）", ["total-mismatch A5"]],
    ["肆万伍仟元整（￥45,500.00）", ["stated-elsewhere A5"]],
  ])("合计人民币：%s", (sum, said) => {
    expect(readRows(rows([`合计人民币：${sum}`])).said).toEqual(said);
  });

  test("a sum in words in the amounts' own column, left of the activities, is compared though it is not written as such sums are", () => {
    const table = (words: string): RowsInput => [
      ["某厂工会2026年工作计划"],
      ["编号", "预算经费", "活动主题", "负责人", "月份"],
      [1, 40_000, "健步走", "张伟", "3月"],
      [2, 5500, "读书会", "李娜", "4月"],
      [N, 45_500, "总计"],
      ["大写", words],
    ];
    expect(readRows(table("人民币肆万伍仟伍佰元整")).said).toEqual([]);
    expect(readRows(table("人民币肆万伍佰伍佰元整")).said).toEqual(["stated-elsewhere B6"]);
  });
});
