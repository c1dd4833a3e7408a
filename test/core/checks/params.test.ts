/** What findings say beside their place: every figure and name of their sentences. */
import type { FindingCode } from "../../../src/core/plan/finding";
import type { Fen } from "../../../src/core/plan/money";
import { findingsOf, saidOf, type TableInput } from "./check-table";

/** "B3 {…}" for each finding of these codes. */
const told = (input: TableInput, ...codes: readonly FindingCode[]): [string | null, FindingCode, unknown][] =>
  findingsOf(input)
    .filter(({ code }) => codes.includes(code))
    .map(({ at, code, params }) => [at?.cell ?? null, code, params]);

test("what is done twice: with which row, and what is another", () => {
  const rows = [
    ["3月", "趣味赛", "甲", 2000, "跳绳"],
    ["3月", "趣味赛", "甲", 2000, "跳绳"],
    ["3月", "趣味赛", "乙", 2000, "跳绳"],
    ["3月", "趣味赛", "甲", 1500, "跳绳"],
    ["3月", "趣味赛", "乙", 1500, "跳绳"],
    ["3月", "趣味赛", "甲", 2000, "拔河"],
  ];
  const differs = ["none", "owner", "amount", "both", "other"];
  expect(told({ columns: ["month", "activity", "owner", "amount", "content"], rows }, "duplicate-activity")).toEqual(
    differs.map((one, index) => [`B${index + 3}`, "duplicate-activity", { activity: "趣味赛", firstRow: 2, differs: one }]),
  );
});

test("months: as written, and the months they are taken for", () => {
  const months = ["13月", "寒假", "五一前后", "第一季度", "三、四月", 46096, "2025年3月", undefined, "不定期"];
  const codes = ["month-invalid", "month-vague", "month-range", "month-serial", "month-blank", "month-other-year"] as const;
  expect(told({ rows: months.map((month, index) => [month, `第${index}场`, "王", 100]) }, ...codes)).toEqual([
    ["A2", "month-invalid", { text: "13月" }],
    ["A3", "month-vague", { text: "寒假", taken: [1, 2] }],
    ["A4", "month-vague", { text: "五一前后", taken: [4, 5] }],
    ["A5", "month-range", { text: "第一季度", months: [1, 2, 3] }],
    ["A6", "month-range", { text: "三、四月", months: [3, 4] }],
    ["A7", "month-serial", { text: "46096", months: [3] }],
    ["A9", "month-blank", { row: 9, taken: [] }],
    ["A10", "month-vague", { text: "不定期", taken: [] }],
    ["A8", "month-other-year", { text: "2025年3月", year: 2025, planYear: 2026 }],
  ]);
});

test("amounts: as written, and what they come to", () => {
  const amounts = [
    -300,
    "2,000元",
    "人均100元×32人",
    33.333,
    "500-800元",
    "约500元",
    "待定",
    "若干",
    undefined,
    "0.5万元",
    "贰仟元整",
    0.5,
  ];
  const codes = [
    "missing-amount",
    "amount-text",
    "amount-computed",
    "amount-range",
    "amount-approx",
    "amount-placeholder",
    "amount-unparsable",
    "amount-unit-differs",
    "amount-negative",
    "amount-precision",
    "amount-suspect-unit",
  ] as const;
  expect(told({ rows: amounts.map((amount, index) => ["3月", `第${index}场`, "王", amount]) }, ...codes)).toEqual([
    ["D10", "missing-amount", { activity: "第8场", isFree: false }],
    ["D3", "amount-text", { text: "2,000元", amountYuan: 2000 }],
    ["D4", "amount-computed", { text: "人均100元×32人", amountYuan: 3200 }],
    ["D6", "amount-range", { text: "500-800元", lowYuan: 500, highYuan: 800 }],
    ["D7", "amount-approx", { text: "约500元", amountYuan: 500 }],
    ["D8", "amount-placeholder", { text: "待定", isNone: false }],
    ["D9", "amount-unparsable", { text: "若干" }],
    ["D12", "amount-text", { text: "贰仟元整", amountYuan: 2000 }],
    ["D11", "amount-unit-differs", { text: "0.5万元", cellFactor: 10_000, columnFactor: 1, amountYuan: 5000 }],
    ["D2", "amount-negative", { text: "-300" }],
    ["D5", "amount-precision", { text: "33.333", amountYuan: 33.33 }],
    // In the middle of 0.5, 33.33, 500, 2000, 2000, 3200, 5000.
    ["D13", "amount-suspect-unit", { text: "0.5", amountYuan: 0.5, typicalYuan: 2000 }],
  ]);
});

test("arithmetic: both sides of it", () => {
  const columns = ["month", "activity", "owner", "amount", "remark", "heads", "unitPrice"] as const;
  const rows = [
    ["3月", "甲活动", "王", 600, undefined, 12, 50],
    ["3月", "乙活动", "王", 700, undefined, 12, 50],
    ["3月", "丙活动", "王", 700, "12人×50元"],
    ["3月", "丁活动", undefined, 600, "12人×50元"],
    ["2月", "春节慰问", "王", 9000, "每人3000元", 3, 3000],
  ];
  const codes = ["missing-owner", "row-arithmetic", "note-differs", "amount-per-head"] as const;
  expect(told({ columns, rows }, ...codes)).toEqual([
    ["C5", "missing-owner", { activity: "丁活动" }],
    ["D3", "row-arithmetic", { heads: 12, priceYuan: 50, times: null, expectedYuan: 600, amountYuan: 700 }],
    ["D4", "note-differs", { note: "12人×50元", heads: 12, priceYuan: 50, expectedYuan: 600, amountYuan: 700 }],
    [
      "D6",
      "amount-per-head",
      { topic: "festival-gift", heads: 3, perHeadYuan: 3000, highestYuan: 1000, amountYuan: 9000, isTenfold: true },
    ],
  ]);
});

test("the months without anything, and a festival outside its own", () => {
  const months = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11];
  expect(told({ rows: months.map((month) => [`${month}月`, `第${month}场`, "王", 500]) }, "month-empty")).toEqual([
    [null, "month-empty", { months: [8, 12] }],
  ]);
  const rows = [
    ["2月", "春节慰问", "王", 3000],
    ["5月", "中秋节慰问", "王", 3000],
  ];
  expect(told({ rows }, "festival-month")).toEqual([
    ["A3", "festival-month", { festival: "中秋节", text: "5月", date: "2026-09-25", month: 9, year: 2026 }],
  ]);
});

test("half of rows and subtotals is no figure of its own, where there are subtotals", () => {
  const table = (role: "subtotal" | "total"): TableInput => ({
    rows: [
      ["1月", "甲", "王", 100],
      ["2月", "乙", "王", 300],
      [undefined, "小计", undefined, 400],
      [undefined, "合计", undefined, { value: 400, formula: "SUM(D2:D4)*0.5" }],
    ],
    totals: { 4: { role, rows: [2, 3] }, 5: { rows: [2, 3] } },
  });
  expect(told(table("subtotal"), "total-tampered")).toEqual([]);
  expect(told(table("total"), "total-tampered")).toEqual([["D5", "total-tampered", { formula: "SUM(D2:D4)*0.5", extra: "×0.5" }]]);
});

test("beyond the funds: what is short, and the three largest of what the union pays, a row of nothing not among them", () => {
  const columns = ["month", "activity", "owner", "amount", "source"] as const;
  const rows = [
    ["1月", "甲", "王", 100, "工会经费"],
    ["2月", "乙", "王", 0, "工会经费"],
    ["3月", "丙", "王", 900, "工会经费"],
    ["4月", "丁", "王", 500, "工会经费"],
    ["5月", "戊", "王", 700, "工会经费"],
    ["6月", "己", "王", 5000, "行政列支"],
  ];
  const beyond = (count: number, funds: number) =>
    findingsOf({ columns, rows: rows.slice(0, count) }, { profile: { funds: (funds * 100) as Fen } }).flatMap(({ code, params }) =>
      code === "over-funds" ? [params] : [],
    );
  const largest = [
    { row: 4, activity: "丙", amountYuan: 900 },
    { row: 6, activity: "戊", amountYuan: 700 },
    { row: 5, activity: "丁", amountYuan: 500 },
  ];
  expect(beyond(6, 1000)).toEqual([{ fundsYuan: 1000, plannedYuan: 2200, shortYuan: 1200, largest }]);
  expect(beyond(2, 50)).toEqual([
    { fundsYuan: 50, plannedYuan: 100, shortYuan: 50, largest: [{ row: 2, activity: "甲", amountYuan: 100 }] },
  ]);
  expect(beyond(6, 2200)).toEqual([]);
});

test("what is usual is seen in all sheets where one has too few rows, else in the sheet itself", () => {
  const sheet = (name: string, ...amounts: readonly number[]): TableInput => ({
    sheet: name,
    rows: amounts.map((amount, index) => ["1月", index === amounts.length - 1 ? "职工运动会" : `第${index}场`, "王", amount]),
  });
  const suspect = (...sheets: readonly TableInput[]): string[] => saidOf(["amount-suspect-unit"], sheets);
  expect(suspect(sheet("1月", 3000, 5))).toEqual([]);
  expect(suspect(sheet("1月", 5), sheet("2月", 4000, 6000, 6000))).toEqual(["D2 amount-suspect-unit warning"]);
  expect(suspect(sheet("1月", 5), { ...sheet("2月", 0.4, 0.6, 0.6), unitFactor: 10_000 })).toEqual([]);
});

test("months without anything are said of the workbook where it has several sheets", () => {
  const months = (count: number): TableInput => ({
    sheet: "上",
    rows: Array.from({ length: count }, (_, index) => [`${index + 1}月`, `第${index}场`, "王", 500]),
  });
  const found = findingsOf([months(9), { sheet: "下", rows: [["12月", "末场", "王", 500]] }]).filter(({ code }) => code === "month-empty");
  expect(found.map(({ at, params }) => [at, params])).toEqual([[null, { months: [10, 11] }]]);
});
