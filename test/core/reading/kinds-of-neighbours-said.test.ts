/** Kinds of lines and columns around a plan that are no activities and no money: nothing is said of them while they are right. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["城东小学工会2026年工作计划"];
const HEAD = ["序号", "月份", "活动名称", "负责人", "预算（元）"];
const BODY: RowsInput = [
  [1, "3月", "健步走", "孙敏", 1000],
  [2, "4月", "读书会", "袁伟", 600],
  [3, "9月", "联谊会", "孙敏", 2100],
];
const WANTED = ["3|健步走|孙敏|1000", "4|读书会|袁伟|600", "9|联谊会|孙敏|2100"];
const saidOf = (sheets: Readonly<Record<string, { rows: RowsInput }>>): readonly string[] =>
  checkedWorkbook(workbookOf(sheets))
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code, sheet, cell }) => `${code} ${sheet ?? ""} ${cell ?? ""}`.trim());

describe("a column that runs up", () => {
  const rows = (last: number, total: number): RowsInput => [
    TITLE,
    ["月份", "活动名称", "预算（元）", "累计预算", "负责人"],
    ["3月", "健步走", 1000, 1000, "孙敏"],
    ["4月", "读书会", 600, 1600, "袁伟"],
    ["6月", "讲座", 300, 1900, "袁伟"],
    ["9月", "联谊会", 2100, last, "孙敏"],
    ["合计", N, 4000, total, N],
  ];
  test("ends in the total", () => expect(readRows(rows(4000, 4000)).said).toEqual([]));
  test("ends in another total", () => expect(readRows(rows(4000, 4100)).said).toEqual(["figure-differs D7"]));
  test("goes wrong before the end", () => expect(readRows(rows(4500, 4000)).said).toEqual(["figure-differs D6"]));
});

describe("上半年合计 carried to the sheet of 下半年", () => {
  const said = (carried: number, all: number): readonly string[] =>
    saidOf({
      上半年: { rows: [["城东小学工会2026年上半年工作计划"], HEAD, ...BODY.slice(0, 2), ["合计", N, N, N, 1600]] },
      下半年: {
        rows: [
          ["城东小学工会2026年下半年工作计划"],
          HEAD,
          ...BODY.slice(2),
          [2, "10月", "登山", "袁伟", 900],
          ["合计", N, N, N, 3000],
          ["上半年合计", N, N, N, carried],
          ["全年合计", N, N, N, all],
        ],
      },
    });
  test("is what that sheet comes to", () => expect(said(1600, 4600)).toEqual([]));
  test("is another figure", () => expect(said(1700, 4600)).toEqual(["subtotal-mismatch 下半年 E6"]));
});

describe("a ledger of income and spending", () => {
  const rows = (owner: string | null, spent: number | null): RowsInput => [
    TITLE,
    ["月份", "项目", "负责人", "收入", "支出", "结余"],
    ["1月", "上年结转", N, 5000, N, 5000],
    ["3月", "健步走", "孙敏", N, 1000, 4000],
    ["4月", "会费收入", N, 900, N, 4900],
    ["6月", "读书会", owner, N, spent, 4300],
    ["9月", "联谊会", "孙敏", N, 2100, 2200],
    ["合计", N, N, 5900, spent === null ? 3100 : 3700, 2200],
  ];
  test("what comes in is no activity", () =>
    expect(readRows(rows("袁伟", 600))).toEqual({ sum: 3700, rows: [WANTED[0], "6|读书会|袁伟|600", WANTED[2]], said: [] }));
  test("an activity without an amount stays one", () => expect(readRows(rows("袁伟", N)).said).toContain("missing-amount E6"));
});

describe("several lines of cost beside one amount that is joined over them", () => {
  const rows = (line: string): RowsInput => [
    TITLE,
    ["月份", "活动名称", "经费明细", "预算金额（元）", "负责人"],
    ["5月", "健步走", line, 850, "孙敏"],
    [N, N, "饮用水20元"],
    [N, N, "讲师费210元"],
    ["6月", "读书会", "摄影：10元×30=300元", 300, "袁伟"],
    ["9月", "联谊会", "奖品600元", 600, "袁伟"],
    ["合计", N, N, 1750, N],
  ];
  const merges = ["A3:A5", "B3:B5", "D3:D5", "E3:E5"];
  test("none is the whole", () => expect(readRows(rows("摄影：20元×31=620元"), merges).said).toEqual([]));
  test("one line beside an amount of its own is", () =>
    expect(readRows([...rows("奖品620元").slice(0, 5), ["6月", "读书会", "摄影：10元×30=300元", 400, "袁伟"]], merges).said).toContain(
      "note-differs D6",
    ));
});

describe("an overview by classes before the plan", () => {
  const said = (total: number): readonly string[] =>
    saidOf({
      总表: {
        rows: [
          ["2026年工会经费预算总表"],
          ["序号", "类别", "项数", "金额（元）"],
          [1, "文体活动", 1, 1000],
          [2, "宣传教育", 1, 600],
          [3, "困难帮扶", 1, 2100],
          ["合计", N, 3, total],
        ],
      },
      明细表: { rows: [TITLE, HEAD, ...BODY, ["合计", N, N, N, 3700]] },
    });
  test("whose sum is the plan's", () => expect(said(3700)).toEqual([]));
  test("whose sum is another", () => expect(said(3900)).toEqual(["figure-unread 总表 D3"]));
});

test.each(["名额", "考核分", "组数", "奖项数", "车辆数", "级别"])("figures below %s are no money", (heading) => {
  const rows = [TITLE, [...HEAD, heading], ...BODY.map((row, at) => [...row, at * 7 + 12])];
  expect(readRows(rows)).toEqual({ sum: 3700, rows: WANTED, said: [] });
});

test.each(["工会负担部分", "核定数", "单位承担数"])("figures below %s may be", (heading) => {
  const rows = [TITLE, [...HEAD, heading], ...BODY.map((row, at) => [...row, at * 700 + 120])];
  expect(readRows(rows).said.length + Number(readRows(rows).sum !== 3700)).toBeGreaterThan(0);
});

test("a recap by quarters beside the plan is no second plan", () => {
  const rows = (figure: number): RowsInput => [
    TITLE,
    ["序号", "月份", "活动名称", "负责人", "金额", N, "季度汇总", "金额"],
    [...BODY[0]!, N, "一季度", 1000],
    [...BODY[1]!, N, "二季度", 600],
    [...BODY[2]!, N, "三季度", figure],
    [4, "10月", "登山", "袁伟", 900, N, "四季度", 900],
  ];
  expect(readRows(rows(2100)).said).toEqual([]);
  expect(readRows(rows(2200)).said).toEqual(["figure-differs H5"]);
});

test.each(["打印日期：2026年1月15日", "打印时间：2026年1月15日"])("when it was printed is no activity: %s", (line) => {
  const rows: RowsInput = [
    TITLE,
    ["活动", "月份", "负责人", "预算（元）"],
    ...BODY.map((row) => [row[2]!, row[1]!, row[3]!, row[4]!]),
    ["合计", N, N, 3700],
    [line],
  ];
  expect(readRows(rows)).toEqual({ sum: 3700, rows: WANTED, said: [] });
});

test.each([
  ["减：行政补助", "工会实际承担", 3700],
  ["减：上级补助", "本级工会列支", 3900],
  ["上年结余", "本年可用", 3900],
])("%s and %s below the total are no activities, be it right or wrong", (one, other, total) => {
  const read = readRows([TITLE, HEAD, ...BODY, ["合计", N, N, N, total], [one, N, N, N, 700], [other, N, N, N, 3000]]);
  expect(read).toEqual({ sum: 3700, rows: WANTED, said: total === 3700 ? [] : ["total-mismatch E6"] });
});
