/** The unit of a table's money, wherever and in whatever words it is said; where nobody says it, that is said. */
import type { RowsInput } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { workbookOf } from "../../build-workbook";
import { readRows } from "./read-kind";

const TITLE = "某单位工会2026年工作计划";
const HEAD = ["月份", "活动", "负责人", "经费"];
const NAMES = ["讲座", "球赛", "登山", "读书会"];
const rows = (amounts: readonly (number | string)[], from = 2): RowsInput[number][] =>
  amounts.map((amount, at) => [`${at + from}月`, NAMES[at]!, "李强", amount]);
const SMALL = [0.6, 4.5, 6, 8.4];
const yearOf = (table: RowsInput): number | null => checkedWorkbook(workbookOf({ 计划: { rows: table } })).year;

test.each<[string, RowsInput[number], number]>([
  ["in the label of the total", ["合计（万元）", null, null, 19.5], 10_000],
  ["behind a stroke there", ["合计/万元", null, null, 19.5], 10_000],
  ["in the cell beside the total", ["合计", null, "万元", 19.5], 10_000],
  ["behind the total's figure", ["合计", null, null, "19.5万元"], 10_000],
  ["in a sentence that comes to the rows", ["全年经费共19.5万元"], 10_000],
  ["in a sentence of another figure's unit", ["合计（元）", null, null, 19.5], 1],
  ["in a note", ["注：预算以万元计。"], 10_000],
  ["in a sentence of all figures", ["以上金额均为千元"], 1000],
  ["in a line of the maker", ["编制：工会办　单位：万元"], 10_000],
])("the unit %s", (_, last, factor) => {
  const read = readRows([[TITLE], HEAD, ...rows(SMALL), last]);
  expect(read.sum).toBe(19.5 * factor);
  if (factor > 1) expect(read.said).toEqual([]);
});

test.each<[string, RowsInput[number]]>([
  ["a total of rows in yuan", ["合计（万元）", null, null, 1.95]],
  ["a sentence of them", ["全年经费共1.95万元"]],
])("in 万元 %s", (_, last) => {
  expect(readRows([[TITLE], HEAD, ...rows([600, 4500, 6000, 8400]), last])).toMatchObject({ sum: 19_500, said: [] });
});

test("a wrong total in 万元 is still the column's unit, and is said to be wrong", () => {
  expect(readRows([[TITLE], HEAD, ...rows(SMALL), ["合计（万元）", null, null, 18.5]])).toMatchObject({
    sum: 195_000,
    said: ["total-mismatch D7"],
  });
});

test("what one activity costs in its own words is no unit of the others", () => {
  const table = [[TITLE], HEAD, ...rows([600, 4500, 600]), ["5月", "帮扶，另由上级拨5700万元", "李强", 1200]];
  expect(readRows(table).sum).toBe(6900);
});

test.each<[string, string | null, string, number]>([
  ["in RMB '000", "Union plan 2026 (in RMB '000)", "Budget", 1000],
  ["RMB thousand", "Union plan 2026 (RMB thousand)", "Budget", 1000],
  ["Unit: KRMB", "Union plan 2026. Unit: KRMB", "Budget", 1000],
  ["RMB 10,000", "Union plan 2026 (RMB 10,000)", "Budget", 10_000],
  ["RMB’000 in the heading", null, "Budget (RMB’000)", 1000],
  ["k RMB", null, "Budget (k RMB)", 1000],
  ["10k RMB", null, "Budget (10k RMB)", 10_000],
  ["in thousands", null, "Budget in thousands", 1000],
  ["thousand yuan without a bracket", null, "Cost, RMB thousand", 1000],
  ["RMB alone", null, "Budget (RMB)", 1],
  ["RMB alone below a title in 万元", "工会2026年计划（万元）", "经费预算 Budget (RMB)", 10_000],
])("%s", (_, title, heading, factor) => {
  const read = readRows([
    [title ?? "Union plan 2026"],
    ["Month", "Activity", "Owner", heading],
    ["Mar", "Hike", "Amy", 12],
    ["May", "Quiz", "Bob", 8.5],
    ["Total", null, null, 20.5],
  ]);
  expect(read.sum).toBe(20.5 * factor);
  if (factor > 1) expect(read.said).toEqual([]);
});

test.each(["预算（k）", "预算（K）", "预算（千）", "预算/千元"])("%s is thousands", (heading) => {
  expect(readRows([[TITLE], ["月份", "活动", "负责人", heading], ...rows([12, 8.5])]).sum).toBe(20_500);
});

describe("tables below each other have each its own unit", () => {
  const wan = rows([8, 6.5]);
  const yuan = rows([1200, 900], 4);
  const sums = (amounts: number): RowsInput[number] => ["小计", null, null, amounts];

  test.each<[string, RowsInput]>([
    [
      "in the line over each, 万元 first",
      [[TITLE], ["一、集团活动（单位：万元）"], HEAD, ...wan, sums(14.5), ["二、分会活动（单位：元）"], HEAD, ...yuan, sums(2100)],
    ],
    [
      "and 元 first",
      [[TITLE], ["一、分会活动（单位：元）"], HEAD, ...yuan, sums(2100), ["二、集团活动（单位：万元）"], HEAD, ...wan, sums(14.5)],
    ],
    [
      "in a line of its own",
      [[TITLE], ["单位：万元"], HEAD, ...wan, sums(14.5), ["二、分会活动"], ["单位：元"], HEAD, ...yuan, sums(2100)],
    ],
    ["under one row of headings", [[TITLE], HEAD, ["一、集团活动（单位：万元）"], ...wan, ["二、分会活动（单位：元）"], ...yuan]],
    ["the second one only", [[TITLE], HEAD, ...yuan, sums(2100), ["二、集团活动（单位：万元）"], HEAD, ...wan, sums(14.5)]],
  ])("%s", (_, table) => {
    expect(readRows(table)).toMatchObject({ sum: 147_100, said: [] });
  });
});

test("small figures of which nobody says the unit are said, at the first of them", () => {
  expect(readRows([[TITLE], HEAD, ...rows([12, 25, 14, 8.5])]).said).toEqual(["amount-suspect-unit D3"]);
  expect(readRows([[TITLE], HEAD, ...rows([1, 3])]).said).toEqual(["amount-suspect-unit D3"]);
  expect(readRows([[TITLE], HEAD, ...rows([120, 250, 1400, 85])]).said).toEqual([]);
});

describe("the year of the plan", () => {
  const table: RowsInput = [
    ["时间", "项目", "金额"],
    ["3月", "灯会", 1800],
    ["5月", "送粽", 300],
  ];

  test.each([
    "某局工会2026年服务项目（元）",
    "某局工会2026年服务项目（单位：元）",
    "某局工会2026年度活动费用分担（金额单位：元）",
    "Union 2026 (in RMB)",
  ])("in the title %s, whose unit stands behind it", (title) => {
    expect(yearOf([[title], ...table])).toBe(2026);
  });

  test("in a column of its own", () => {
    const own: RowsInput = [
      ["计划年度", "月份", "项目", "金额"],
      [2026, "3月", "灯会", 1800],
      [2026, "5月", "送粽", 300],
    ];
    expect(yearOf(own)).toBe(2026);
    expect(yearOf([own[0]!, own[1]!, [2025, "5月", "送粽", 300]])).toBeNull();
  });

  const dated = (days: readonly number[], format: string): RowsInput => [
    ["日期", "项目", "金额"],
    ...days.map((day, at) => [{ value: day, format }, NAMES[at]!, 1800]),
  ];

  test("in dates that all show one", () => {
    expect(yearOf(dated([46_100, 46_200], "yyyy/m/d"))).toBe(2026);
    expect(yearOf(dated([46_100, 45_900], "yyyy/m/d"))).toBeNull();
    // Typed without a year, a date has the year in which it was typed.
    expect(yearOf(dated([46_100, 46_200], 'm"月"d"日"'))).toBeNull();
  });

  test("in the title of another sheet, when that does not tell of what was", () => {
    const beside = (title: string): number | null =>
      checkedWorkbook(
        workbookOf({
          汇总: { rows: [[title], ["月份", "活动数"], ["1月", 2]] },
          安排: { rows: table },
        }),
      ).year;
    expect(beside("某厂工会2026年活动汇总")).toBe(2026);
    expect(beside("某厂工会2025年活动开展情况")).toBeNull();
  });
});
