/** The ledger of cells: a figure in a plan's rows is read, explained, or said to be unread. */
import { review } from "../../../src/core/review/review";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { type CellInput, type RowsInput, workbookOf } from "../../build-workbook";

const HEAD = ["月份", "活动名称", "负责人", "预算金额（元）"];
const ROWS: RowsInput = [
  ["1月", "春节慰问", "王敏", 3000],
  ["3月", "职工健步走", "李丽", 1200],
  ["5月", "职工文艺汇演", "陈强", 6800],
];

/** What is said of a table with one more column. */
function unread(heading: string | undefined, cells: readonly CellInput[]): unknown[] {
  const rows = [["2026年工会工作计划"], [...HEAD, heading], ...ROWS.map((row, index) => [...row, cells[index]])];
  const { findings } = review(workbookOf({ 计划: rows }), EMPTY_SETTINGS);
  return findings.flatMap(({ code, at, params }) => (code === "figure-unread" ? [[at?.cell, params]] : []));
}

test.each([
  ["another sum of money", "行政补贴", [800, 500, 1700], [["E3", { column: "E", heading: "行政补贴", count: 3, sum: 3000 }]]],
  ["money in words of figures", "赞助", ["800元", undefined, "1,700元"], [["E3", { column: "E", heading: "赞助", count: 2, sum: 2500 }]]],
  ["figures that no heading names", undefined, [800, 500, 1700], [["E3", { column: "E", heading: "", count: 3, sum: 3000 }]]],
])("%s is unread", (_name, heading, cells, expected) => {
  expect(unread(heading, cells)).toEqual(expected);
});

test.each([
  ["heads", "参加人数", [120, 80, 60]],
  ["telephones", "联系电话", [13800000001, 13800000002, "020-12345678"]],
  ["telephones under no word for them", "联络", [13800000001, 13900000002, 13700000003]],
  ["last year's amounts", "上年预算", [2800, 1100, 6000]],
  ["a running total", "累计", [3000, 4200, 11000]],
  ["years", "启动于", [2024, 2025, 2026]],
  ["a single remark beside the table", undefined, [undefined, 42, undefined]],
  ["words with figures in them", "说明", ["共3场", "每人30元", "约200人参加"]],
])("%s are explained", (_name, heading, cells) => {
  expect(unread(heading, cells)).toEqual([]);
});
