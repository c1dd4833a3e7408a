/** Sentences above and below a table that say what it comes to, beside what it adds up to. */
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { type RowsInput, workbookOf } from "../../build-workbook";

const TABLE: RowsInput = [
  ["月份", "活动内容", "责任人", "预算（元）"],
  ["1月", "春节慰问", "王敏", 18500],
  ["3月", "女职工插花", "陈立", 4000],
  ["6月", "端午慰问", "王敏", 10_000],
];
const TOTAL: RowsInput = [["合计", null, null, 32_500]];

/** Cells whose sum of the whole is said to differ. */
function said(rows: RowsInput): string[] {
  return review(workbookOf({ 计划: rows }), EMPTY_SETTINGS)
    .findings.filter(({ code }) => code === "stated-elsewhere")
    .map(({ at }) => at?.cell ?? "");
}
const title = (text = "某局工会2026年活动计划"): RowsInput => [[text]];

/** Sentences with a place for the figure. */
const WHOLE: readonly ((figure: string) => string)[] = [
  (figure) => `说明：全年共需工会经费${figure}，由会费列支。`,
  (figure) => `全年预算${figure}。`,
  (figure) => `全年经费预算${figure}`,
  (figure) => `注：本年度活动经费共计${figure}`,
  (figure) => `以上活动预计共支出${figure}`,
  (figure) => `全年计划安排工会经费${figure}`,
  (figure) => `申请总额：${figure}`,
  (figure) => `本年度计划总支出${figure}。`,
  (figure) => `预计总花费${figure}`,
  (figure) => `注：2026年全年所需经费约${figure}`,
];

describe.each(WHOLE.map((sentence) => [sentence("N"), sentence] as const))("%s", (_name, sentence) => {
  test("agrees, in either unit", () => {
    for (const figure of ["3.25万元", "32500元", "32,500元"]) {
      expect(said([...title(), ...TABLE, ...TOTAL, [sentence(figure)]])).toEqual([]);
      expect(said([...title(), [sentence(figure)], ...TABLE, ...TOTAL])).toEqual([]);
    }
  });

  test("differs, below the total, and above the table", () => {
    for (const figure of ["3.5万元", "35000元", "35,000元"]) {
      expect(said([...title(), ...TABLE, ...TOTAL, [sentence(figure)]])).toEqual(["A7"]);
      expect(said([...title(), [sentence(figure)], ...TABLE, ...TOTAL])).toEqual(["A2"]);
    }
  });
});

test.each([
  "去年全年共需经费2.8万元。",
  "注：2025年全年预算2.8万元。",
  "全年预算控制在4万元以内。",
  "注：全年预算4万元以内。",
  "第一季度共需经费1.85万元。",
  "其中女职工活动共需经费4000元。",
  "全年收入预算4万元，其中拨缴经费3万元。",
  "每人全年预算500元。",
  "上年结余与本年拨缴经费合计4万元。",
  "上级补助全年预算5000元。",
  "共支出2.8万元（2025年）。",
])("%s is no sum of this table", (sentence) => {
  expect(said([...title(), [sentence], ...TABLE, ...TOTAL])).toEqual([]);
  expect(said([...title(), ...TABLE, ...TOTAL, [sentence]])).toEqual([]);
});
