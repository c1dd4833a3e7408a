/** awaitingApproval: our 待审定 is found in every script, taken away without the user's words, and never anything else. */
import { awaitingApproval } from "../../../src/core/filling/approval";
import { applyEdits } from "../../../src/core/grid/apply";
import type { Workbook } from "../../../src/core/grid/grid";
import { finish } from "../../../src/core/grid/steps";
import { EMPTY_WORKBOOK, fillJob, newPlanJob } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import type { Fen } from "../../../src/core/plan/money";
import { EMPTY_PROFILE, EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { type CellInput, plainWorkbook, type RowsInput, workbookOf } from "../../build-workbook";

const awaitingIn = (workbook: Workbook) => awaitingApproval(workbook, review(workbook, EMPTY_SETTINGS));

function planWith(...rows: readonly (readonly CellInput[])[]): Workbook {
  return workbookOf({
    计划: [["2026年工会工作计划"], ["月份", "活动内容", "责任人", "预算（元）", "备注"], ["1月", "春节慰问", "顾芳", 6000, null], ...rows],
  });
}

/** What stands in the remark of one row afterwards. */
function settled(remark: CellInput, amount: CellInput = 21_600): unknown {
  const workbook = planWith(["3月", "三八节活动", "顾芳", amount, remark]);
  const rows = awaitingIn(workbook);
  expect(rows.map(({ row }) => row)).toEqual([4]);
  return applyEdits(
    workbook,
    rows.flatMap(({ edits }) => edits),
  ).workbook.sheets[0]!.at(4, 5).value;
}

test.each([
  ["建议增列，待审定", null],
  ["建議增列，待審定", null],
  ["建议增列,待审定", null],
  ["建议增列，待审定；含退休人员", "含退休人员"],
  ["已报主席，建议增列，待审定", "已报主席"],
  ["已报主席；建议增列，待审定；含退休人员。", "已报主席；含退休人员。"],
  ["按可安排资金的3.2%测算，待审定", null],
  ["按可安排资金的3.2%测算，待审定，分两批", "分两批"],
  ["测算：120人×180元，待审定", "测算：120人×180元"],
  ["測算：120人×180元，待審定", "測算：120人×180元"],
  ["测算：120人×180元，待审定，含退休人员", "测算：120人×180元，含退休人员"],
])("%s becomes %s", (remark, left) => {
  expect(settled(remark)).toBe(left);
});

test("人数×标准 goes with it when the amount is another by now, or none", () => {
  expect(settled("测算：120人×180元，待审定", 20_000)).toBeNull();
  expect(settled("测算：120人×180元，待审定，含退休人员", null)).toBe("含退休人员");
  expect(settled("测算：120人×12.5元，待审定", 1500)).toBe("测算：120人×12.5元");
});

test.each(["待审定", "预算待审定后执行", "建议增列", "金额待定", "测算：120人×180元", "按上年测算，待审定"])(
  "the user's own “%s” is left alone",
  (remark) => {
    expect(awaitingIn(planWith(["3月", "三八节活动", "顾芳", 2000, remark]))).toEqual([]);
  },
);

test("a formula, and a cell that several rows share, are left to the user", () => {
  expect(
    awaitingIn(planWith(["3月", "三八节活动", "顾芳", 2000, { formula: '"建议增列"&"，待审定"', value: "建议增列，待审定" }])),
  ).toEqual([]);
  const rows: RowsInput = [
    ["月份", "活动内容", "预算（元）", "备注"],
    ["1月", "春节慰问", 6000, "建议增列，待审定"],
    ["3月", "三八节活动", 2000, null],
  ];
  expect(awaitingIn(workbookOf({ 计划: { rows, merges: ["D2:D3"] } }))).toEqual([]);
  expect(awaitingIn(workbookOf({ 计划: rows }))).toMatchObject([
    { sheet: "计划", row: 2, activity: "春节慰问", amount: 600_000, column: 4, edits: [{ row: 2, column: 4 }] },
  ]);
});

test("without a column for remarks it stands behind the name, and the name is shown without it", () => {
  const workbook = workbookOf({
    计划: [
      ["月份", "活动内容", "预算（元）"],
      ["1月", "春节慰问", 6000],
      ["3月", "三八节活动【建议增列】", null],
    ],
  });
  const rows = awaitingIn(workbook);
  expect(rows).toMatchObject([{ row: 3, activity: "三八节活动", amount: null }]);
  expect(
    applyEdits(
      workbook,
      rows.flatMap(({ edits }) => edits),
    ).workbook.sheets[0]!.at(3, 2).value,
  ).toBe("三八节活动");
});

describe.each(Object.values(LANGUAGES).map((language) => [language.name, language] as const))("%s", (_name, language) => {
  test("every row of a new year's plan that says so awaits approval, and none does afterwards", () => {
    const profile = { ...EMPTY_PROFILE, sector: "school" as const, members: 50, funds: 5_000_000 as Fen };
    for (const isWithoutAmounts of [false, true]) {
      const done = finish(newPlanJob(EMPTY_WORKBOOK, { profile, year: 2027, isWithoutAmounts }, language));
      const workbook = applyEdits(EMPTY_WORKBOOK, done.edits).workbook;
      // What we make ourselves is read without a question, whatever language its user speaks.
      expect(done.review.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      const rows = awaitingApproval(workbook, done.review);
      const written = workbook.sheets.find(({ mark }) => mark === "plan")!;
      const marked = Array.from({ length: written.lastRow }, (_row, index) => written.at(index + 1, 8).value).filter(
        (value) => typeof value === "string" && /待[审審]定/.test(value),
      );
      expect(rows).toHaveLength(marked.length);
      expect(rows.length).toBeGreaterThan(25);
      expect(rows.some(({ amount }) => amount !== null)).toBe(!isWithoutAmounts);
      const after = applyEdits(
        workbook,
        rows.flatMap(({ edits }) => edits),
      ).workbook;
      expect(awaitingIn(after)).toEqual([]);
    }
  });

  test("rows that were added to a plan of either script are found and settled, and nothing else changes", () => {
    for (const workbook of [
      planWith(["3月", "三八节活动", "顾芳", 2000, "已定"]),
      workbookOf({
        計劃: [
          ["月份", "活動內容", "負責人", "預算（元）", "備註"],
          ["1月", "春節慰問", "顧芳", 6000, "已定"],
          ["3月", "婦女節活動", "顧芳", 2000, null],
        ],
      }),
    ]) {
      const filled = finish(fillJob(workbook, EMPTY_SETTINGS, (all) => all.slice(0, 3), language));
      const there = applyEdits(workbook, filled.edits).workbook;
      const rows = awaitingApproval(there, filled.review);
      expect(rows.map(({ row }) => row)).toEqual(filled.filling.inserted.map(({ row }) => row));
      const after = applyEdits(
        there,
        rows.flatMap(({ edits }) => edits),
      ).workbook;
      expect(awaitingIn(after)).toEqual([]);
      expect(JSON.stringify(plainWorkbook(after))).toContain("已定");
    }
  });
});
