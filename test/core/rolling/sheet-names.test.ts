/** What turns beside the rows: the names of sheets turn with their year, where the new name is free and not too long, and that is told. */
import { workbookOf } from "../../build-workbook";
import { turned } from "./turned";

const ROWS = [
  ["某工会工作计划"],
  ["时间", "活动内容", "负责人", "预算金额（元）"],
  ["3月", "登山", "甲", 100],
  ["5月", "插花", "乙", 200],
] as const;

const names = (sheet: string, ...others: readonly string[]): string[] =>
  turned(workbookOf({ [sheet]: ROWS, ...Object.fromEntries(others.map((name) => [name, [["说明"]]])) }), 2028).workbook.sheets.map(
    ({ sheet: name }) => name,
  );

test("the change is told with both years", () => {
  const { result } = turned(workbookOf({ "2026年计划": ROWS }), 2028);
  expect(result.changes.filter(({ cell }) => cell === "")).toMatchObject([
    {
      sheet: "2026年计划",
      kind: "year",
      from: "2026年计划",
      to: "2028年计划",
      why: { code: "plan-year", from: 2026, to: 2028 },
      confirm: false,
    },
  ]);
});

test.each<[sheet: string, others: readonly string[], after: string]>([
  ["2026年计划", [], "2028年计划"],
  ["计划", [], "计划"],
  // Another sheet has it.
  ["2026年计划", ["2028年计划"], "2026年计划"],
  // As long as a name may be.
  [`2026年${"计".repeat(26)}`, [], `2028年${"计".repeat(26)}`],
])("%s beside %j: %s", (sheet, others, after) => expect(names(sheet, ...others)[0]).toBe(after));

test("columns of what was done are emptied from the left to the right", () => {
  const head = ["时间", "活动内容", "完成情况", "负责人", "签字", "预算金额（元）", "实际支出（元）"];
  const rows = [
    ["某工会2026年工作计划"],
    head,
    ["3月", "登山", "已完成", "甲", "甲", 100, 90],
    ["5月", "插花", "已完成", "乙", "乙", 200, 150],
  ];
  const { result, rows: rowsAfter } = turned(workbookOf({ 计划: rows }), 2027);
  expect(result.changes.filter(({ kind }) => kind === "clear").map(({ cell, why }) => `${cell} ${why.code}`)).toEqual([
    "C3 done-last-year",
    "E3 done-last-year",
    "G3 done-last-year",
  ]);
  expect(rowsAfter("计划").slice(2)).toEqual([
    ["3月", "登山", "", "甲", "", "100", ""],
    ["5月", "插花", "", "乙", "", "200", ""],
  ]);
});
