/** What a person types over makes results that rest on it, and can't be worked out here, unknown: never the old figure in silence. */
import { applyEdits } from "../../../src/core/grid/apply";
import type { SetCell } from "../../../src/core/grid/edit";
import { sheetNamed, type Workbook } from "../../../src/core/grid/grid";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { plainWorkbook, workbookOf } from "../../build-workbook";

/** 人数 in D, the amount in E by a function that is not known here. */
const plan = (): Workbook =>
  workbookOf({
    计划: [
      ["2026年工会工作计划表"],
      ["月份", "活动", "责任人", "人数", "预算金额（元）"],
      ["3月", "三八节活动", "顾芳", 20, { formula: "FANCY(D3)*100", value: 2000 }],
      ["6月", "健步走", "顾芳", 30, { formula: "D4*100", value: 3000 }],
      ["9月", "读书会", "李明", null, 500],
      ["合计", null, null, null, { formula: "SUM(E3:E5)", value: 5500 }],
    ],
  });

function typing(workbook: Workbook, row: number, value: number, isTyped: boolean): SetCell {
  const expect = sheetNamed(workbook, "计划")!.at(row, 4);
  return { kind: "set-cell", sheet: "计划", row, column: 4, content: { value }, expect, ...(isTyped ? { isTyped } : {}) };
}

const amounts = (workbook: Workbook): unknown[] => [3, 4, 5, 6].map((row) => sheetNamed(workbook, "计划")!.at(row, 5).value);

test("the amount that rests on it, and the total that rests on the amount, are no longer known, and are said to be", () => {
  const before = plan();
  const { workbook, inverse } = applyEdits(before, [typing(before, 3, 25, true)]);
  expect(amounts(workbook)).toEqual([null, 3000, 500, null]);
  const said = review(workbook, EMPTY_SETTINGS).findings.filter(({ code }) => code === "formula-no-value");
  expect(said.map(({ at, severity }) => [at!.cell, severity])).toEqual([["E3", "warning"]]);
  expect(plainWorkbook(applyEdits(workbook, inverse).workbook)).toEqual(plainWorkbook(before));
});

test("what can be worked out is, and what rests on nothing typed stays", () => {
  const before = plan();
  expect(amounts(applyEdits(before, [typing(before, 4, 40, true)]).workbook)).toEqual([2000, 4000, 500, 6500]);
});

test("what we write ourselves takes no saved value away", () => {
  const before = plan();
  expect(amounts(applyEdits(before, [typing(before, 3, 25, false)]).workbook)).toEqual([2000, 3000, 500, 5500]);
});
