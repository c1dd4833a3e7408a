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

describe("a table above the headings that were taken for the plan's", () => {
  const under = (
    head: readonly CellInput[],
    ...lines: readonly (readonly CellInput[])[]
  ): { readonly sum: number | null; readonly said: readonly string[] } =>
    readRows(
      [
        ["某厂工会2026年活动预算（单位：元）"],
        ["一、慰问"],
        [...head],
        ...lines.map((line) => [...line]),
        [],
        ["二、文体"],
        ["序号", "月份", "活动名称", "负责人", "预算（元）"],
        [1, "1月6日", "冬季健身跑", "刘洋", 3300],
        [2, "3月8日", "元宵节猜灯谜", "赵磊", 500],
        [3, "4月23日", "春季登山比赛", "赵磊", 2200],
        [4, "5月6日", "八段锦培训", "赵磊", 4091],
        [5, "6月4日", "包粽子比赛", "向前", 2100],
        [6, "10月9日", "重阳节登高", "向前", 2800],
        ["小计", N, N, N, 14_991],
        [],
        ["三、女职工工作"],
        ["序号", "活动名称", "时间", "人数", "标准", "金额", "负责人"],
        [1, "女职工讲座", "3月13日", 36, 30, 1080, "赵磊"],
        [2, "插花沙龙", "3月2日", 12, 50, 600, "赵磊"],
        ["小计", N, N, N, N, 1680],
      ],
      ["A2:F2", "A8:F8", "A18:F18"],
    );
  test("is the plan's first where it says the same of its activities, whatever stands in its columns further down", () => {
    expect(
      under(
        ["时间", "项目", "金额（元）", "责任人"],
        ["1月10日", "退休职工座谈", 1150, "刘洋"],
        ["8月12日", "军属座谈", 2429, "赵磊"],
        ["小计", N, 3579],
      ),
    ).toMatchObject({ sum: 20_250, said: [] });
  });
  test("is said where it names activities and money of its own, and not who", () => {
    expect(
      under(["时间", "项目", "金额（元）"], ["1月10日", "退休职工座谈", 1150], ["8月12日", "军属座谈", 2429], ["小计", N, 3579]),
    ).toMatchObject({ sum: 16_671, said: ["second-table B3"] });
  });
  test("is known where it sums up the plan", () => {
    expect(under(["类别", "金额（元）", "责任人"], ["文体", 11_491, "刘洋"], ["慰问", 5180, "赵磊"], ["合计", 16_671])).toMatchObject({
      sum: 16_671,
      said: [],
    });
  });
});
