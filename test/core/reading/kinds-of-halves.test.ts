/** Kinds of tables with halves of the year as columns, and with last year's group of columns beside the plan's. */
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["城东小学工会2026年工作计划"];
const FIRST = "1,2,3,4,5,6";
const SECOND = "7,8,9,10,11,12";

test("上半年 and 下半年 as columns of amounts are their months", () => {
  const read = readRows([
    TITLE,
    ["序号", "项目", "负责人", "上半年", "下半年", "合计"],
    [1, "健步走", "孙敏", 1000, N, 1000],
    [2, "读书会", "袁伟", N, 600, 600],
    [3, "联谊会", "孙敏", 1200, 900, 2100],
    [N, "合计", N, 2200, 1500, 3700],
  ]);
  expect(read).toEqual({
    sum: 3700,
    rows: [`${FIRST}|健步走|孙敏|1000`, `${SECOND}|读书会|袁伟|600`, `${FIRST},${SECOND}|联谊会|孙敏|2100`],
    said: [],
  });
});

test("上半年 and 下半年 as columns of ticks are the months, the amount beside them the amount", () => {
  const read = readRows([
    TITLE,
    ["序号", "活动名称", "负责人", "上半年", "下半年", "预算（元）"],
    [1, "健步走", "孙敏", "√", N, 1000],
    [2, "读书会", "袁伟", N, "√", 600],
    [3, "联谊会", "孙敏", N, "√", 2100],
    ["合计", N, N, N, N, 3700],
  ]);
  expect(read).toEqual({
    sum: 3700,
    rows: [`${FIRST}|健步走|孙敏|1000`, `${SECOND}|读书会|袁伟|600`, `${SECOND}|联谊会|孙敏|2100`],
    said: [],
  });
});

test("上半年 behind two quarters is their sum", () => {
  const read = readRows([
    TITLE,
    ["项目", "一季度", "二季度", "上半年", "三季度", "四季度", "下半年", "合计"],
    ["健步走", 1000, N, 1000, N, N, N, 1000],
    ["读书会", N, 600, 600, N, 500, 500, 1100],
    ["联谊会", N, N, N, 900, N, 900, 900],
  ]);
  expect(read).toEqual({ sum: 3000, rows: ["1,2,3|健步走||1000", "4,5,6,10,11,12|读书会||1100", "7,8,9|联谊会||900"], said: [] });
});

test.each([
  ["before", ["2025年（实际）", N, "2026年（计划）", N], [0, 2]],
  ["behind", ["2026年（计划）", N, "2025年（实际）", N], [2, 0]],
] as const)("last year's group of columns %s the plan's gives no row its months", (_, groups, [last, own]) => {
  const row = (number: number, name: string, was: readonly [string, number], is: readonly [string, number]) => {
    const cells: (string | number)[] = ["", "", "", ""];
    cells.splice(last, 2, ...was);
    cells.splice(own, 2, ...is);
    return [number, name, ...cells, "孙敏"];
  };
  const read = readRows(
    [
      TITLE,
      ["序号", "活动名称", ...groups, "负责人"],
      [N, N, "时间", "金额（元）", "时间", "金额（元）", N],
      row(1, "健步走", ["2月", 900], ["3月", 1000]),
      row(2, "读书会", ["5月", 500], ["4月", 600]),
      row(3, "联谊会", ["10月", 2000], ["9月", 2100]),
    ],
    ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3"],
  );
  expect(read).toEqual({ sum: 3700, rows: ["3|健步走|孙敏|1000", "4|读书会|孙敏|600", "9|联谊会|孙敏|2100"], said: [] });
});

test.each([
  ["活动一", "活动二"],
  ["第一项活动", "第二项活动"],
  ["上旬安排", "下旬安排"],
  ["上半月活动", "下半月活动"],
])("%s and %s, each with its amount beside it, are two activities of the month", (first, second) => {
  const rows = [
    ["某所工会2026年工作计划"],
    ["月份", first, "费用（元）", second, "费用（元）"],
    ["1月", "荐书会", 700, "换书集市", 300],
    ["2月", "健步走", 900],
    ["3月", "棋赛", 100, "球赛", 250],
    ["合计", N, 1700, N, 550],
  ];
  expect(readRows(rows)).toEqual({
    sum: 2250,
    rows: ["1|荐书会||700", "2|健步走||900", "3|棋赛||100", "1|换书集市||300", "3|球赛||250"],
    said: [],
  });
});
