/** What stands beside a plan and says itself what it is: last year's tables and ledgers, pivot tables, a budget by kinds of cost. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const N = null;
const PLAN: RowsInput = [
  ["某所工会2026年工作计划"],
  ["序号", "月份", "活动名称", "负责人", "金额（元）"],
  [1, "3月", "读书节", "秦岭", 700],
  [2, "5月", "健步走", "苏河", 300],
  [3, "6月", "荐书会", "衡山", 500],
  ["合计", N, N, N, 1500],
];

interface Said {
  readonly sum: number | null;
  readonly said: readonly string[];
}

/** What is said of a workbook, as "sheet!cell code". */
function saidOf(sheets: Readonly<Record<string, RowsInput>>): Said {
  const record = checkedWorkbook(
    workbookOf(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, { rows, merges: [] }]))),
  );
  return {
    sum: record.totals?.sumYuan ?? null,
    said: record.findings.filter(({ severity }) => severity !== "info").map(({ code, sheet, cell }) => `${sheet}!${cell ?? ""} ${code}`),
  };
}

test.each([
  ["2025年活动支出情况（供参考）", []],
  ["2025年度开展的活动", []],
  ["附：上年活动", []],
  ["2026年增补的活动", ["second-table A9"]],
  ["另外的活动", ["second-table A9"]],
])("a table below the plan, called %s", (caption, said) => {
  const rows = [...PLAN, [N], [caption], ["活动名称", "金额"], ["春游", 3200], ["运动会", 4600], ["书画展", 4400]];
  expect(readRows(rows).said).toEqual(said);
});

const LEDGER = (year: number): RowsInput => [
  ["日期", "摘要", "经手人", "报销金额", "凭证号"],
  [`${year}-03-15`, "购奖品", "秦岭", 1070, "记-3"],
  [`${year}-05-15`, "购奖品", "苏河", 1300, "记-5"],
];

test.each<[string, RowsInput, readonly string[]]>([
  ["2025报销台账", LEDGER(2025), []],
  ["报销台账", [["2025年工会经费报销台账"], ...LEDGER(2025)], []],
  ["报销台账", LEDGER(2025), ["报销台账!A2 register-date", "报销台账!A3 register-date"]],
  ["2026报销台账", LEDGER(2025), ["2026报销台账!A2 register-date", "2026报销台账!A3 register-date"]],
  ["2025报销台账", LEDGER(2024), ["2025报销台账!A2 register-date", "2025报销台账!A3 register-date"]],
])("a ledger %s is another year's where it and its dates say so", (name, rows, said) => {
  expect(saidOf({ 工作计划: PLAN, [name]: rows })).toEqual({ sum: 1500, said });
});

test("last year's ledger says nothing of what this year's plan has spent", () => {
  const spent = (year: number): RowsInput => [
    ["日期", "凭证号", "对应计划活动", "摘要", "金额"],
    [`${year}-3-5`, "记-1", "读书节", "购书", 9000],
  ];
  const over = ({ said }: Said): boolean => said.some((one) => one.includes("register-over-budget"));
  expect(over(saidOf({ 工作计划: PLAN, "2026支出台账": spent(2026) }))).toBe(true);
  expect(over(saidOf({ 工作计划: PLAN, "2025支出台账": spent(2025) }))).toBe(false);
});

test.each([
  [
    "by person",
    [
      ["秦岭", 700],
      ["苏河", 300],
      ["衡山", 500],
      ["总计", 1500],
    ],
    0,
  ],
  [
    "by month",
    [
      ["3月", 700],
      ["5月", 300],
      ["6月", 500],
      ["总计", 1500],
    ],
    0,
  ],
  [
    "of an earlier state",
    [
      ["秦岭", 500],
      ["苏河", 300],
      ["衡山", 500],
      ["总计", 1300],
    ],
    1,
  ],
])("a pivot table %s on its own sheet", (_, lines, wrong) => {
  for (const [label, money] of [
    ["行标签", "求和项:预算金额（元）"],
    ["Row Labels", "Sum of 预算金额"],
  ]) {
    const { said, sum } = saidOf({ 计划: PLAN, Sheet4: [[N], [N], [label!, money!], ...lines] });
    expect([sum, said.length > 0]).toEqual([1500, wrong > 0]);
  }
});

const NAMES = ["读书节", "健步走", "荐书会", "电影周", "座谈会"];
const WORK: RowsInput = [
  ["某所工会2026年工作计划"],
  ["序号", "月份", "活动名称", "负责人"],
  ...NAMES.map((name, index) => [index + 1, `${index + 3}月`, name, "秦岭"]),
];
const BUDGET = (prize: number, total: number): RowsInput => [
  ["某所工会2026年经费预算"],
  ["序号", "活动名称", "奖品", "场地", "其他", "预算金额（元）"],
  ...[...NAMES].reverse().map((name, index) => [index + 1, name, (index === 0 ? prize : 400) + index * 10, 100, 200, 700 + index * 10]),
  ["合计", N, total, 500, 1000, 3600],
];

test.each<[string, number, number, readonly string[]]>([
  ["is right", 400, 2100, []],
  ["has a wrong total of one kind", 400, 2200, ["经费预算!C8 total-mismatch"]],
  ["has a row that does not add up", 300, 2000, ["经费预算!F3 subtotal-mismatch"]],
])("a budget by kinds of cost, joined to the activities, %s", (_, prize, total, said) => {
  expect(saidOf({ 工作安排: WORK, 经费预算: BUDGET(prize, total) })).toEqual({ sum: 3600, said });
});
