/** Execution as data: what was spent beside what was planned. */
import fc from "fast-check";
import { LANGUAGES } from "../../../src/core/messages";
import { type ExecutionFigures, executionOf, executionState } from "../../../src/core/ledger";
import { type NamedExecution, namedExecution, WARN_AT } from "../../../src/core/official";
import type { Fen } from "../../../src/core/plan/money";
import type { CellInput } from "../../build-workbook";
import type { TableInput } from "../checks/check-table";
import { reviewOf } from "../review-of";
import { runs } from "../../runs";

const WORDS = LANGUAGES["zh-CN"];
const COLUMNS = ["month", "activity", "amount", "source", "subject", "actual"] as const;

function executed(rows: readonly (readonly CellInput[])[], more: Partial<TableInput> = {}): NamedExecution | null {
  const execution = executionOf(reviewOf({ columns: COLUMNS, rows, ...more }).review.ledger);
  return execution && namedExecution(execution, WORDS);
}

const ROWS: readonly (readonly CellInput[])[] = [
  ["1月", "春节送温暖", 6000, "工会经费", "送温暖支出", 6100],
  ["3-4月", "健步走", 8000, "工会经费", "文体活动支出", 6400.01],
  ["9月", "教师节", 5000, undefined, "会员活动支出", undefined],
  ["适时", "临时慰问", "待定", "工会经费", "无此科目", 300],
  ["11月", "改造", 9000, "行政列支", "资本性支出", 9000],
];
const execution = executed(ROWS)!;
const both = ({ plannedFen, actualFen }: ExecutionFigures): unknown[] => [plannedFen, actualFen];

test("each activity with its own figures, blank where nothing is written; what others pay is left out", () => {
  expect(execution.activities.map((one) => [one.row, one.activity, one.subjectName, ...both(one)])).toEqual([
    [2, "春节送温暖", "送温暖支出", 600_000, 610_000],
    [3, "健步走", "文体活动支出", 800_000, 640_001],
    [4, "教师节", "会员活动支出", 500_000, null],
    [5, "临时慰问", "无此科目", null, 30_000],
  ]);
  expect(execution.activities.map(({ rate }) => rate)).toEqual([6100 / 6000, 6400.01 / 8000, null, null]);
  expect(execution.activities[1]!.byQuarter).toEqual([320_001, 320_000, null, null]);
  expect(both(execution.overall)).toEqual([1_900_000, 1_280_001]);
});

test("by subject in the order of their codes, what has none last", () => {
  expect(execution.subjects.map((one) => [one.code, one.name, ...both(one)])).toEqual([
    ["50102", "文体活动支出", 800_000, 640_001],
    ["50105", "会员活动支出", 500_000, null],
    ["50405", "送温暖支出", 600_000, 610_000],
    [null, "无此科目", null, 30_000],
  ]);
});

test("by quarter and half-year, what has no month, and the whole year", () => {
  expect(execution.periods.map((one) => [one.kind, one.index, one.name, ...both(one)])).toEqual([
    ["quarter", 1, "第一季度", 1_000_000, 930_001],
    ["quarter", 2, "第二季度", 400_000, 320_000],
    ["half", 1, "上半年", 1_400_000, 1_250_001],
    ["quarter", 3, "第三季度", 500_000, null],
    ["quarter", 4, "第四季度", null, null],
    ["half", 2, "下半年", 500_000, null],
    ["unscheduled", 1, "未定月份", null, 30_000],
    ["year", 1, "全年合计", 1_900_000, 1_280_001],
  ]);
});

test("by subject within a period: what falls into it, and nothing of the rest", () => {
  const within = (name: string): unknown[] =>
    execution.periods.find((one) => one.name === name)!.subjects.map((one) => [one.name, ...both(one)]);
  expect(within("第一季度")).toEqual([
    ["文体活动支出", 400_000, 320_001],
    ["送温暖支出", 600_000, 610_000],
  ]);
  expect(within("上半年")).toEqual([
    ["文体活动支出", 800_000, 640_001],
    ["送温暖支出", 600_000, 610_000],
  ]);
  expect(within("下半年")).toEqual([["会员活动支出", 500_000, null]]);
  expect(within("未定月份")).toEqual([["无此科目", null, 30_000]]);
  expect(execution.periods.at(-1)!.subjects).toEqual(execution.subjects);
});

test("a school year goes by terms", () => {
  const terms = executed(
    [
      ["9月", "开学", 100, "工会经费", "会议支出", 50],
      ["次年1月", "总结", 200, "工会经费", "会议支出", 80],
      ["3月", "健步走", 300, "工会经费", "文体活动支出", undefined],
    ],
    { isSchoolYear: true },
  )!;
  expect(terms.periods.map((one) => [one.kind, one.name, ...both(one)])).toEqual([
    ["term", "第一学期", 30_000, 13_000],
    ["term", "第二学期", 30_000, null],
    ["year", "全年合计", 60_000, 13_000],
  ]);
});

test("null where nothing that can be read was spent", () => {
  expect(executed(ROWS.map((row) => row.slice(0, 5)))).toBeNull();
  expect(executed([["1月", "春节送温暖", 6000, "工会经费", "送温暖支出", "未付"]])).toBeNull();
  expect(executed([["1月", "改造", 6000, "行政列支", "资本性支出", 100]])).toBeNull();
});

test("what is said of a line", () => {
  const state = (planned: number | null, actual: number | null, warnAt = WARN_AT): unknown =>
    executionState({ plannedFen: planned as Fen | null, actualFen: actual as Fen | null, rate: null }, warnAt);
  expect([state(10_000, 7999), state(10_000, 8000), state(10_000, 10_000), state(10_000, 10_001)]).toEqual([null, "near", "near", "over"]);
  expect([state(10_000, 8000, 0.9), state(10_000, 5000, 0.5)]).toEqual([null, "near"]);
  expect([state(null, 1), state(null, null), state(10_000, null), state(10_000, 0), state(0, 1)]).toEqual([
    "unplanned",
    null,
    null,
    null,
    "over",
  ]);
  // 80 % of 100.01 yuan is 80.008, in whole 分 80.01.
  expect([state(10_001, 8000), state(10_001, 8001)]).toEqual([null, "near"]);
});

test("a budget in a cell merged with another row's says nothing of the row below", () => {
  expect(executionState({ plannedFen: null, actualFen: 100 as Fen, rate: null, isBudgetShared: true }, WARN_AT)).toBeNull();
});

test("law: plain data; subjects and periods add up to the whole, whatever was planned and spent", () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 999_999 }).map((fen) => fen / 100),
    fc.constantFrom(undefined, "待定", "0.5万元"),
  );
  const row = fc.tuple(
    fc.constantFrom("1月", "3-8月", "全年", "适时", "4、6、12月"),
    amount,
    fc.constantFrom("工会经费", "行政列支"),
    fc.constantFrom("文体活动支出", "会议支出", "无此科目"),
    amount,
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.boolean(), (rows, isSchoolYear) => {
      const made = executed(
        rows.map(([month, planned, source, subject, spent], index): CellInput[] => [
          month,
          `活动${index}`,
          planned,
          source,
          subject,
          spent,
        ]),
        { isSchoolYear },
      );
      if (made === null) return;
      expect(structuredClone(made)).toEqual(made);
      const sum = (list: readonly ExecutionFigures[], of: "plannedFen" | "actualFen"): number | null =>
        list.every((one) => one[of] === null) ? null : list.reduce((total, one) => total + (one[of] ?? 0), 0);
      for (const side of ["plannedFen", "actualFen"] as const) {
        expect(sum(made.activities, side)).toBe(made.overall[side]);
        expect(sum(made.subjects, side)).toBe(made.overall[side]);
        for (const period of made.periods) expect(sum(period.subjects, side)).toBe(period[side]);
        for (const kinds of [
          ["half", "term", "unscheduled"],
          isSchoolYear ? ["term", "unscheduled"] : ["quarter", "unscheduled"],
          ["year"],
        ])
          expect(
            sum(
              made.periods.filter(({ kind }) => kinds.includes(kind)),
              side,
            ),
          ).toBe(made.overall[side]);
      }
    }),
    { numRuns: runs(150) },
  );
});
