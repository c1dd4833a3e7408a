/** 预算执行情况: what was spent beside what was planned. */
import fc from "fast-check";
import { applyEdits } from "../../../src/core/grid/apply";
import { LANGUAGES } from "../../../src/core/messages";
import { draftOfficial } from "./draft-official";
import { draftSummary } from "../../../src/core/summary";
import type { CellInput } from "../../build-workbook";
import type { TableInput } from "../checks/check-table";
import { draftOf, formulaAt, rowOf, rowWith, wrongFormulas } from "../drafted";
import { reviewOf } from "../review-of";
import { runs } from "../../runs";

const WORDS = LANGUAGES["zh-CN"];
const COLUMNS = ["month", "activity", "owner", "amount", "source", "subject", "actual"] as const;

const TABLE: TableInput = {
  columns: COLUMNS,
  rows: [
    ["1月", "春节送温暖", "甲", 6000, "工会经费", "送温暖支出", 6100],
    ["3月", "健步走", "乙", 8000, "工会经费", "文体活动支出", 6400],
    ["5-7月", "读书活动", "甲", 900, "工会经费", "职工教育支出", 100.01],
    ["9月", "教师节", "乙", 5000, "工会经费", "会员活动支出", undefined],
    ["10月", "临时慰问", "乙", "待定", "工会经费", "会员活动支出", 300],
    ["12月", "总结会", "乙", 50, "工会经费", "会议支出", undefined],
    ["11月", "改造", "乙", 9000, "行政列支", "资本性支出", 9000],
  ],
};

function drafted(table: TableInput = TABLE) {
  const { workbook, review } = reviewOf(table);
  const execution = draftOfficial(workbook, review, WORDS, { execution: { warnAt: null } });
  return { workbook, review, edits: [...draftSummary(workbook, review, WORDS), ...execution], execution };
}

const { workbook, review, edits } = drafted();
const sheet = draftOf(edits, "execution");

test("by activity: rate, what is left, and whether it is over or near the budget", () => {
  const line = (activity: string): unknown[] => rowOf(sheet, rowWith(sheet, activity, 2), 8).slice(3);
  expect(line("春节送温暖")).toEqual([6000, 6100, 6100 / 6000, -100, "超预算"]);
  expect(line("健步走")).toEqual([8000, 6400, 0.8, 1600, "接近预算"]);
  expect(line("读书活动")).toEqual([900, 100.01, 100.01 / 900, 799.99, ""]);
  // Nothing was written there: no zero, no rate.
  expect(line("教师节")).toEqual([5000, "", "", "", ""]);
  expect(line("临时慰问")).toEqual([null, 300, "", "", "无预算"]);
});

test("by subject, by quarter and half-year, and for the whole year; only what the union pays", () => {
  const figures = (label: string, column = 2): unknown[] => rowOf(sheet, rowWith(sheet, label, column), 5).slice(3);
  expect(figures("会员活动支出")).toEqual([5000, 300]);
  expect(figures("送温暖支出")).toEqual([6000, 6100]);
  // 100.01 over May, June and July: 33.35, 33.33, 33.33.
  expect(["第一季度", "第二季度", "上半年", "第三季度", "第四季度", "下半年"].map((label) => figures(label, 1))).toEqual([
    [14_000, 12_500],
    [600, 66.68],
    [14_600, 12_566.68],
    [5300, 33.33],
    [50, 300],
    [5350, 333.33],
  ]);
  expect(rowOf(sheet, rowWith(sheet, "全年合计"), 7).slice(3)).toEqual([19_950, 12_900.01, 12_900.01 / 19_950, 7049.99]);
  expect(JSON.stringify(sheet.cells)).not.toContain("改造");
});

test("it points at the plan's own cells, and its formulas work out to what it shows", () => {
  expect(formulaAt(sheet, rowWith(sheet, "健步走", 2), 5)).toBe("Sheet1!G3");
  expect(formulaAt(sheet, rowWith(sheet, "教师节", 2), 5)).toBe('IF(COUNT(Sheet1!G5)=0,"",ROUND(Sheet1!G5,2))');
  expect(wrongFormulas(workbook, edits)).toEqual([]);
});

test("the warning rate is the user's to change, and is kept", () => {
  expect(rowOf(sheet, 2, 8)[7]).toBe(0.8);
  const after = applyEdits(workbook, edits).workbook;
  const changed = applyEdits(after, [
    { kind: "set-cell", sheet: sheet.name, row: 2, column: 8, content: { value: 0.9 }, expect: { value: 0.8 } },
  ]).workbook;
  const again = draftOf(draftOfficial(changed, review, WORDS, {}), "execution");
  expect(rowOf(again, 2, 8)[7]).toBe(0.9);
  expect(rowOf(again, rowWith(again, "健步走", 2), 8)[7]).toBe("");
});

test("with no 实际支出 there is no such sheet", () => {
  expect(drafted({ columns: COLUMNS.slice(0, 6), rows: TABLE.rows.map((row) => row.slice(0, 6)) }).execution).toEqual([]);
});

test("law: whatever was spent, every formula gives its value", () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 999_999 }).map((fen) => fen / 100),
    fc.constantFrom(undefined, "待定", "0.5万元"),
  );
  const row = fc.tuple(
    fc.constantFrom("1月", "3-8月", "全年", "适时", "4、6、12月"),
    amount,
    amount,
    fc.constantFrom("文体活动支出", "无此科目", undefined),
    fc.constantFrom("工会经费", "行政列支"),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.boolean(), (rows, isSchoolYear) => {
      const made = drafted({
        columns: COLUMNS,
        isSchoolYear,
        rows: rows.map(([month, planned, spent, subject, source], index): CellInput[] => [
          month,
          `活动${index}`,
          "甲",
          planned,
          source,
          subject,
          spent,
        ]),
      });
      expect(wrongFormulas(made.workbook, made.edits)).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});
