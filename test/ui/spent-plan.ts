/** A small plan of our own with 实际支出, whose figures were worked out by hand, as a workbook and as a file. */
import type { Workbook } from "../../src/core/grid/grid";
import { type CellInput, workbookOf } from "../build-workbook";
import { plainWorkbook as workbookFile, type SampleCell } from "../samples/plain-workbook";

type Row = readonly (string | number | null)[];

export const HEADINGS: Row = ["月份", "活动", "责任人", "预算金额（元）", "支出科目", "经费来源", "实际支出（元）"];

/**
 * Union funds: planned 6,000 + 8,000 + 900 + 3,000 + 5,000 + 50 = 22,950; spent 6,100 + 6,400 + 100.01 + 1,500 + 300 = 14,400.01.
 * First half: planned 6,000 + 8,000 + 900 + 2 × 1,000 = 16,900; spent 6,100 + 6,400 + 100.01 + 2 × 500 = 13,600.01.
 * 改造 is not the union's to pay.
 */
export const ACTIVITIES: readonly Row[] = [
  ["1月", "春节送温暖慰问困难教职工", "甲", 6000, "送温暖支出", "工会经费", 6100],
  ["3月", "三八妇女节健步走", "乙", 8000, "文体活动支出", "工会经费", 6400],
  ["5月", "读书活动", "甲", 900, "职工教育支出", "工会经费", 100.01],
  ["5-7月", "夏季送清凉", "甲", 3000, "送温暖支出", "工会经费", 1500],
  ["9月", "教师节慰问", "乙", 5000, "会员活动支出", "工会经费", null],
  ["10月", "临时慰问", "乙", "待定", "会员活动支出", "工会经费", 300],
  ["12月", "工会工作总结会", "乙", 50, "会议支出", "工会经费", null],
  ["11月", "职工之家改造", "乙", 9000, "资本性支出", "行政列支", 9000],
];

/** As it was approved: 健步走 with 7,000, no 读书活动 and nothing spent yet. Union funds: 22,950 − 1,000 − 900 = 21,050. */
export const APPROVED: readonly Row[] = ACTIVITIES.filter(([, activity]) => activity !== "读书活动").map((row) => [
  ...row.slice(0, 3),
  row[1] === "三八妇女节健步走" ? 7000 : row[3]!,
  ...row.slice(4, 6),
]);

const rowsOf = (activities: readonly Row[], title: string): readonly Row[] => [
  [title],
  HEADINGS.slice(0, activities[0]!.length),
  ...activities,
];

export function spentPlan(activities: readonly Row[] = ACTIVITIES, title = "育才中学2026年工会工作计划表"): Workbook {
  return workbookOf({ 计划: rowsOf(activities, title).map((row): CellInput[] => row.map((value) => value ?? undefined)) });
}

export function spentPlanFile(activities: readonly Row[] = ACTIVITIES, title = "育才中学2026年工会工作计划表"): Uint8Array {
  return fileOfRows(rowsOf(activities, title), ["A1:G1"]);
}

/** A file of one sheet, its first row the title. */
export function fileOfRows(rows: readonly Row[], merges: readonly string[] = []): Uint8Array {
  const cell = (value: string | number | null, row: number): SampleCell | null =>
    value === null ? null : { value, style: row === 0 ? "title" : typeof value === "number" ? "amount" : "text" };
  return workbookFile([
    { name: "计划", rows: rows.map((row, at) => row.map((value) => cell(value, at))), merges, widths: [8, 26, 7, 15, 14, 10, 15] },
  ]);
}
