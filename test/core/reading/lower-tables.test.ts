/** Tables of names and figures below a plan: sums of it are compared, what nobody counts is said. */
import type { CellInput, RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;
const PLAN: RowsInput = [
  ["某厂工会2026年工作计划"],
  ["序号", "月份", "活动名称", "负责人", "预算金额（元）"],
  [1, "2月", "猜灯谜", "赵敏", 4300],
  [2, "4月", "健步行", "梁静", 7000],
  [3, "6月", "端午慰问", "徐雪", 3380],
  ["合计", N, N, N, 14_680],
  [],
];
const said = (head: readonly CellInput[], ...lines: readonly (readonly CellInput[])[]): readonly string[] => {
  const { sum, said: found } = readRows([...PLAN, [...head], ...lines.map((line) => [...line])]);
  expect(sum).toBe(14_680);
  return found;
};

describe("a summary by classes that the plan does not name", () => {
  test("that comes to what the plan does is right, in whichever unit", () => {
    expect(said(["类别", "金额（元）"], ["文体活动", 11_300], ["慰问帮扶", 3380], ["合计", 14_680])).toEqual([]);
    expect(said(["支出科目", "金额（万元）"], ["文体活动", 1.13], ["慰问帮扶", 0.338], ["合计", 1.468])).toEqual([]);
  });
  test("that comes to something else is said at its 合计", () => {
    expect(said(["类别", "金额（元）"], ["文体活动", 11_700], ["慰问帮扶", 3380], ["合计", 15_080])).toEqual(["figure-differs B11"]);
    expect(said(["类别", "项数", "金额（元）"], ["文体活动", 2, 11_700], ["慰问帮扶", 1, 3380], ["合计", 3, 15_080])).toEqual([
      "figure-differs C11",
    ]);
  });
  test("of another size, or of income, is about something else", () => {
    expect(said(["类别", "金额（元）"], ["文体活动", 90_000], ["慰问帮扶", 3380], ["合计", 93_380])).toEqual([]);
    expect(said(["类别", "金额（元）"], ["会费收入", 11_700], ["拨缴经费", 3380], ["合计", 15_080])).toEqual([]);
  });
});

describe("things and their money below a plan", () => {
  test("that nobody counts are said", () => {
    expect(said(["项目", "金额"], ["办公用品", 2000], ["职工书屋", 3000])).toEqual(["second-table A8"]);
    expect(said(["序号", "项目名称", "金额（元）"], [1, "办公用品", 2000], [2, "职工书屋", 3000], [N, "合计", 5000])).toEqual([
      "second-table B8",
    ]);
  });
  test("are known where they are the plan's own, or come to the same, or are income and what is left", () => {
    expect(said(["项目", "金额"], ["猜灯谜", 4300], ["健步行", 7000])).toEqual([]);
    expect(said(["项目", "金额"], ["文体", 11_300], ["慰问", 3380], ["合计", 14_680])).toEqual([]);
    expect(said(["项目", "金额"], ["会费收入", 9000], ["上级补助", 7000], ["合计", 16_000])).toEqual([]);
    expect(said(["项目", "金额"], ["可用资金", 20_000], ["结余", 5320])).toEqual([]);
  });
});
