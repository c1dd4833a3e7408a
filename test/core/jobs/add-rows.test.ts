/** Rows of an article put into a plan that is open: what is there is not repeated, and what goes in is read back as it was given. */
import { applyEdits } from "../../../src/core/grid/apply";
import { sheetNamed, type Workbook } from "../../../src/core/grid/grid";
import { finish } from "../../../src/core/grid/steps";
import { type ArticleRow, readArticle } from "../../../src/core/importing";
import { addingRows } from "../../../src/core/jobs/add-rows";
import { LANGUAGES } from "../../../src/core/messages";
import { monthNumbers } from "../../../src/core/plan/months";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { type RowsInput, type SheetInput, workbookOf } from "../../build-workbook";

const HEADER = ["序号", "月份", "活动", "责任人", "预算金额（元）", "备注"];

function rowsOf(...lines: string[]): readonly ArticleRow[] {
  return readArticle(["某工会2026年工作计划", ...lines].join("\n"), { year: 2026, keepTraditional: false }).plans[0]!.rows;
}

function added(sheet: RowsInput | SheetInput, rows: readonly ArticleRow[]) {
  const workbook = workbookOf({ 计划: sheet });
  const { edits, inserted, notDone } = finish(addingRows(workbook, review(workbook, EMPTY_SETTINGS), rows, LANGUAGES["zh-CN"]));
  return { after: applyEdits(workbook, edits).workbook, inserted, notDone };
}

/** By activity its months and its amount in yuan. */
function readIn(workbook: Workbook) {
  const { plan } = review(workbook, EMPTY_SETTINGS).sheets[0]!;
  return Object.fromEntries(
    plan!.items.map(({ activity, months, amount, owner }) => [
      activity.value,
      { months: monthNumbers(months.value.months), yuan: amount.value.fen === null ? null : amount.value.fen / 100, owner: owner.value },
    ]),
  );
}

const PLAN: RowsInput = [
  ["某工会2026年工作计划表"],
  HEADER,
  [1, "1月", "春节慰问困难职工", "张伟", 2000, null],
  [2, "3月", "三八妇女节活动", "李娜", 3000, null],
  [3, "9月", "中秋节慰问", "王芳", 5000, null],
  ["合计", null, null, null, { formula: "SUM(E3:E5)", value: 10_000 }, null],
];

test("rows come in under their months with owner and amount, numbered, and the total takes them in", () => {
  const rows = rowsOf("5月：举办职工运动会，经费8000元，责任人：赵强", "10-12月：开展冬季读书活动");
  const { after, inserted, notDone } = added(PLAN, rows);
  expect(notDone).toEqual([]);
  expect(inserted.map(({ row }) => row)).toEqual([5, 7]);
  const grid = sheetNamed(after, "计划")!;
  expect(readIn(after)).toEqual({
    春节慰问困难职工: { months: [1], yuan: 2000, owner: "张伟" },
    三八妇女节活动: { months: [3], yuan: 3000, owner: "李娜" },
    举办职工运动会: { months: [5], yuan: 8000, owner: "赵强" },
    中秋节慰问: { months: [9], yuan: 5000, owner: "王芳" },
    开展冬季读书活动: { months: [10, 11, 12], yuan: null, owner: null },
  });
  expect(grid.at(8, 5).formula).toBe("SUM(E3:E7)");
  expect([3, 4, 5, 6, 7].map((row) => grid.at(row, 1).value)).toEqual([1, 2, 3, 4, 5]);
  // Nothing of it is ours to be approved.
  expect(JSON.stringify(grid.at(5, 6))).not.toMatch(/待审定/);
});

test("what the plan has in the same month is named and not added; other marks and characters make no other activity", () => {
  const rows = rowsOf("1月：春节慰问困难职工。", "3月：“三八”妇女节活动", "4月：中秋节慰问");
  expect(rows.map(({ months }) => months)).toEqual([[1], [3], [4]]);
  const { notDone, inserted } = added(PLAN, rows);
  expect(notDone.map(({ what, why }) => [what.kind === "row" && what.activity, why])).toEqual([
    ["春节慰问困难职工", "already-there"],
    [rows[1]!.activity, "already-there"],
  ]);
  expect(inserted.map(({ suggestion }) => suggestion.activity)).toEqual(["中秋节慰问"]);
});

const ROW = rowsOf("5月：举办职工运动会")[0]!;

test.each([
  ["no month", { months: [], monthsFrom: "none" as const }, "no-month"],
  ["a month of the year after", { year: 2027 }, "other-year"],
  ["a month more than the plan has it in", { activity: "中秋节慰问", months: [9, 10] as const }, "partly-there"],
])("%s is no reason to guess", (_, change, why) => {
  const { notDone, inserted } = added(PLAN, [{ ...ROW, ...change }]);
  expect([inserted.length, notDone.map((one) => one.why)]).toEqual([0, [why]]);
});

test("a cadence is written in its own words, and read as its months", () => {
  const cadence = { text: "每季度", unit: "quarter" as const, perYear: 4, at: null };
  const { after, notDone } = added(PLAN, [{ ...ROW, activity: "召开职工代表座谈会", months: [], monthsFrom: "none", cadence }]);
  expect(notDone).toEqual([]);
  const grid = sheetNamed(after, "计划")!;
  const row = [3, 4, 5, 6].find((one) => grid.at(one, 3).value === "召开职工代表座谈会")!;
  expect(grid.at(row, 2).value).toBe("每季度");
});

test("a row that the table cannot say is left out and named: months over two headings, an amount without a column", () => {
  const headings: RowsInput = [
    ["某工会2026年工作计划表"],
    ["序号", "活动", "责任人"],
    ["一月份"],
    [1, "春节慰问困难职工", "张伟"],
    ["三月份"],
    [2, "三八妇女节活动", "李娜"],
  ];
  const { notDone, inserted } = added(headings, [
    { ...ROW, activity: "开展春训", months: [1, 3] },
    { ...ROW, activity: "慰问一线职工", months: [1], amountFen: 100 as ArticleRow["amountFen"] },
    { ...ROW, activity: "召开年初会议", months: [1] },
  ]);
  expect(notDone.map(({ what, why }) => [what.kind === "row" && what.activity, why])).toEqual([
    ["开展春训", "reads-otherwise"],
    ["慰问一线职工", "reads-otherwise"],
  ]);
  expect(inserted.map(({ suggestion, row }) => [suggestion.activity, row])).toEqual([["召开年初会议", 5]]);
});

test("where the months are columns, each of its months gets its mark", () => {
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
  const tick = (...at: number[]): (string | null)[] => months.map((_, index) => (at.includes(index + 1) ? "√" : null));
  const matrix: RowsInput = [
    ["某工会2026年工作计划表"],
    ["序号", "活动", ...months],
    [1, "春节慰问困难职工", ...tick(1)],
    [2, "三八妇女节活动", ...tick(3)],
    [3, "中秋节慰问", ...tick(9)],
  ];
  const { after, notDone } = added(matrix, [{ ...ROW, activity: "开展技能竞赛", months: [5, 6] }]);
  expect(notDone).toEqual([]);
  expect(readIn(after)["开展技能竞赛"]!.months).toEqual([5, 6]);
});
