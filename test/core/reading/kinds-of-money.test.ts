/** Where money is said in an odd place or an impossible unit: read rightly, or said at its cell. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const TITLE = ["某单位工会2026年工作计划"];
const head = (amount: string, ...more: string[]): string[] => ["序号", "月份", "活动名称", "负责人", amount, ...more];
const rows = (amounts: readonly (number | string)[], more: readonly (number | string | null)[] = []): RowsInput[number][] =>
  amounts.map((amount, at) => [
    at + 1,
    `${at + 3}月`,
    ["女职工插花", "登山比赛", "气排球赛", "包粽子", "读书会"][at]!,
    "李强",
    amount,
    more[at] ?? null,
  ]);
const infos = (table: RowsInput): readonly string[] =>
  checkedWorkbook(workbookOf({ 计划: { rows: table } })).findings.map(({ code, cell }) => `${code} ${cell ?? ""}`);

describe("the unit in the row below the headings", () => {
  const SMALL = [0.12, 0.34, 0.56];

  test.each(["单位：万元", "（单位：万元）", "金额单位：万元", "（万元）"])("%s in the column of amounts", (unit) => {
    const read = readRows([TITLE, head("预算金额"), [null, null, null, null, unit], ...rows(SMALL)]);
    expect([read.sum, read.said]).toEqual([10200, []]);
  });

  test("anywhere else in it, against the title", () => {
    const read = readRows([["某单位工会2026年工作计划（单位：元）"], head("预算金额"), ["单位：万元"], ...rows(SMALL)]);
    expect([read.sum, read.said]).toEqual([10200, []]);
  });

  test("a line of who made the plan names no unit", () => {
    expect(readRows([TITLE, head("预算金额"), ["编制单位：某单位工会"], ...rows([1200, 3400])]).sum).toBe(4600);
  });
});

describe("amounts that are none in their unit", () => {
  const YUAN = [1200, 3400, 5600, 800];

  test.each([
    ["under 预算（万元）", TITLE, "预算（万元）"],
    ["under 预算（万元） below a title of 元", ["某单位工会2026年工作计划（单位：元）"], "预算（万元）"],
    ["below a title of 万元", ["某单位工会2026年工作计划（单位：万元）"], "预算"],
  ])("thousands %s", (_, title, heading) => {
    expect(readRows([title, head(heading), ...rows(YUAN)]).said).toEqual(["amount-suspect-unit E3"]);
  });

  test("a fraction of a 元 each", () => {
    expect(readRows([TITLE, head("预算（元）"), ...rows([0.12, 0.34, 0.56, 0.08])]).said).toEqual(["amount-suspect-unit E3"]);
  });

  test.each([
    ["预算（万元）", [12, 34, 56, 8]],
    ["预算（万元）", [1.2, 0.5, 120, 3]],
    ["预算（元）", YUAN],
  ])("%s over %j is no wonder", (heading, amounts) => {
    expect(readRows([TITLE, head(heading), ...rows(amounts)]).said).toEqual([]);
  });
});

test.each(["2000 3000", "20 00", "2000  500", "1000 2000 3000", "5 00", "2000　3000元"])("%s is no amount, and that is said", (text) => {
  const read = readRows([TITLE, head("预算（元）"), ...rows([text, 3400])]);
  expect([read.sum, read.said]).toEqual([3400, ["amount-unparsable E3"]]);
});

test.each([
  ["1 234 567", 1234567],
  ["2 000", 2000],
  ["2 000.50元", 2000.5],
  ["2000 元", 2000],
  ["2 0 0 0", 2000],
  ["1、500元 2、300元", 800],
  ["2000\n3000", 5000],
  ["20 人×50 元", 1000],
])("%j is %d", (text, yuan) => {
  const read = readRows([TITLE, head("预算（元）"), ...rows([text])]);
  expect([read.sum, read.said]).toEqual([yuan, []]);
});

describe("money that came to the budget later", () => {
  test.each([
    ["预算", "追加"],
    ["预算金额", "调增"],
    ["年初预算", "追加预算"],
    ["预算（元）", "调整数"],
  ])("%s | %s is not passed over", (amount, more) => {
    const read = readRows([TITLE, head(amount, more), ...rows([1200, 3400, 900], [null, 300, 300])]);
    expect([read.sum, read.said]).toEqual([5500, ["figure-unread F4"]]);
  });

  test("is in the amount that counts where that is the adjusted one", () => {
    const table = rows([1200, 3400, 900], [null, 300, 300]).map((row, at) => [...row, [1200, 3700, 1200][at]!]);
    const read = readRows([TITLE, [...head("年初预算", "追加"), "调整后预算"], ...table]);
    expect([read.sum, read.said]).toEqual([6100, []]);
  });

  test("增减 against last year is none", () => {
    const table = rows([1200, 3400, 900], [1000, 3000, 800]).map((row, at) => [...row, [200, 400, 100][at]!]);
    const read = readRows([TITLE, [...head("本年预算", "上年预算"), "增减额"], ...table]);
    expect([read.sum, read.said]).toEqual([5500, []]);
  });
});

test.each(["取消", "已取消", "（取消）", "本年不再举办", "停办。"])(
  "an activity that its remark calls off (%s) counts, and that is said",
  (remark) => {
    const table = [TITLE, head("预算（元）", "备注"), ...rows([1200, 3400], [null, remark])];
    expect(readRows(table).sum).toBe(4600);
    expect(infos(table)).toContain("struck-row C4");
  },
);

test.each(["遇雨取消", "取消聚餐", "不再另行通知"])("%s calls nothing off", (remark) => {
  expect(infos([TITLE, head("预算（元）", "备注"), ...rows([1200, 3400], [null, remark])])).not.toContain("struck-row C4");
});
