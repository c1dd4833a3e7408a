/** 公示表: values only, no names, nothing that tells what a few people were given. */
import fc from "fast-check";
import { LANGUAGES } from "../../../src/core/messages";
import { draftPublicationSheet } from "../../../src/core/official";
import { publicRows, SMALLEST_GROUP } from "../../../src/core/official/public-rows";
import type { Fen } from "../../../src/core/plan/money";
import { spendingOf } from "../../../src/core/summary";
import type { CellInput } from "../../build-workbook";
import type { TableInput } from "../checks/check-table";
import { rowOf, rowWith } from "../drafted";
import { reviewOf } from "../review-of";
import { runs } from "../../runs";

const WORDS = LANGUAGES["zh-CN"];
const COLUMNS = ["month", "activity", "owner", "amount", "source", "subject", "heads", "actual"] as const;

const TABLE: TableInput = {
  columns: COLUMNS,
  rows: [
    ["1月", "春节送温暖", "甲某某", 6000, "工会经费", "送温暖支出", 12, 5400],
    ["3月", "健步走", "乙某某", 8000, "工会经费", "文体活动支出", 80, 9000],
    ["5-8月", "困难职工帮扶（丙某某）", "乙某某", 2000, "工会经费", "困难职工帮扶支出", 1, 2000],
    ["9月", "教师节慰问", "甲某某", 3000, "工会经费", "会员活动支出", 100, undefined],
    ["9月", "场地改造", "乙某某", 50_000, "行政列支", undefined, undefined, 50_000],
  ],
};

function published(kind: "budget" | "first" | "second", table: TableInput = TABLE) {
  const { review } = reviewOf(table, { profile: { dues: 700_000 as Fen } });
  return draftPublicationSheet(review, WORDS, kind)?.draft ?? null;
}

/** Rows of the table from its header on, as far as a name stands in them. */
function table(draft: NonNullable<ReturnType<typeof published>>, columns: number): unknown[][] {
  return Array.from({ length: 30 }, (_, index) => rowOf(draft, index + 3, columns)).filter(([first]) => first !== null);
}

test("预算公开表: 收入, 支出, 结余, and what a few were given put together with the smallest row beside it", () => {
  const draft = published("budget")!;
  expect(rowOf(draft, 1, 1)).toEqual(["2026年度工会经费预算公开表"]);
  expect(table(draft, 3).map((row) => row.slice(0, 2))).toEqual([
    ["项目", "本年预算数"],
    ["收入", null],
    ["会费收入", 7000],
    ["本年收入合计", 7000],
    // 2000 for one person, and 3000 for a hundred: neither figure can be read off.
    ["支出", null],
    ["文体活动支出", 8000],
    ["送温暖支出", 6000],
    ["其他（合并列示）", 5000],
    ["本年支出合计", 19_000],
    ["本年结余", -12_000],
    ["公示时间：自　　　年　　月　　日至　　　年　　月　　日", null],
    ["意见反馈电话：", null],
    ["（公章）　　　　年　　月　　日", null],
  ]);
});

test("values only, and no word of the plan's own, which may be a name", () => {
  for (const kind of ["budget", "first", "second"] as const) {
    const draft = published(kind)!;
    expect(draft.cells.filter(({ content }) => content.formula !== undefined)).toEqual([]);
    expect(JSON.stringify(draft.cells)).not.toMatch(/某某|场地|责任人/);
    // Nothing stands in it that is not printed.
    expect(draft.hiddenColumns ?? []).toEqual([]);
    const { bottom, right } = draft.print!.area!;
    expect(draft.cells.filter(({ row, column }) => row > bottom || column > right)).toEqual([]);
    expect(draft.columnWidths).toHaveLength(right);
  }
  const budget = published("budget")!;
  expect(rowOf(budget, rowWith(budget, "文体活动支出"), 3)[2]).toBe("职工健步走");
});

test("收支情况公示表: the half's figures, the sum so far and the rate", () => {
  const first = published("first")!;
  expect(rowOf(first, 1, 1)).toEqual(["2026年上半年工会经费收支情况公示表"]);
  expect(rowOf(first, 3, 6)).toEqual(["项目", "年度预算数", "本期实际数", "累计实际数", "执行率", "说明"]);
  // 帮扶 in 5-8月: half of 2000 in the first half.
  expect(rowOf(first, rowWith(first, "其他（合并列示）"), 5)).toEqual(["其他（合并列示）", 5000, 1000, 1000, 0.2]);
  // Where nothing is written yet beside any of a row's activities, the row stays blank.
  const blank = published("first", {
    columns: COLUMNS,
    rows: [...TABLE.rows, ["6月", "培训班", "乙某某", 9000, "工会经费", "培训支出", 40, undefined]],
  })!;
  expect(rowOf(blank, rowWith(blank, "培训支出"), 5)).toEqual(["培训支出", 9000, null, null, null]);
  const second = published("second")!;
  expect(rowOf(second, rowWith(second, "本年支出合计"), 5)).toEqual(["本年支出合计", 19_000, 1000, 16_400, 16_400 / 19_000]);
});

test.each([["慰问困难职工3户"], ["走访两户困难职工"], ["慰问困难职工2人"]])("%s is about a few, without a column of heads", (activity) => {
  const rows: CellInput[][] = [
    ["1月", activity, "甲", 2000, "工会经费", "送温暖支出"],
    ["3月", "健步走", "乙", 8000, "工会经费", "文体活动支出"],
    ["4月", "培训", "乙", 9000, "工会经费", "培训支出"],
  ];
  const { review } = reviewOf({ columns: COLUMNS.slice(0, 6), rows });
  // The smaller of the other rows hides it; nobody need be counted there.
  expect(publicRows(spendingOf(review.ledger, WORDS.sheets)).map(({ name, budget }) => [name, budget])).toEqual([
    ["培训支出", 900_000],
    [null, 1_000_000],
  ]);
});

test("amounts that are not known are said, and only they", () => {
  const text = (table: TableInput): string => JSON.stringify(published("budget", table)!.cells);
  expect(text(TABLE)).not.toContain(WORDS.sheets.unknownAmounts(0));
  expect(text(TABLE)).not.toContain(WORDS.sheets.unknownAmounts(1));
  const unknown: TableInput = {
    ...TABLE,
    rows: [...TABLE.rows, ["6月", "培训班", "乙某某", "待定", "工会经费", "培训支出", 40, undefined]],
  };
  expect(text(unknown)).toContain(WORDS.sheets.unknownAmounts(1));
});

test("with no 实际支出 there is no 收支情况公示表", () => {
  expect(published("first", { columns: COLUMNS.slice(0, 7), rows: TABLE.rows.map((row) => row.slice(0, 7)) })).toBeNull();
});

test("law: the rows add up to the whole, and no row is about nobody but a few people, unless the whole plan is", () => {
  const row = fc.tuple(
    fc.integer({ min: 1, max: 99_999 }),
    fc.constantFrom("送温暖支出", "困难职工帮扶支出", "文体活动支出", "会议支出", "无此科目"),
    fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
      const cells = rows.map(([amount, subject, heads], index): CellInput[] => [
        "1月",
        `活动${index}`,
        "甲",
        amount,
        "工会经费",
        subject,
        heads,
      ]);
      const { review } = reviewOf({ columns: COLUMNS.slice(0, 7), rows: cells });
      const spending = spendingOf(review.ledger, WORDS.sheets);
      const shown = publicRows(spending);
      expect(shown.reduce((sum, { budget }) => sum + budget!, 0)).toBe(spending.unionSum);
      for (const { lines } of shown) {
        // The subjects that a row holds: each alone about a few, and all together still.
        const groups = new Map<string, number[]>();
        for (const { subject, item } of lines)
          groups.set(subject, [...(groups.get(subject) ?? []), ...(item.heads?.value ? [item.heads.value] : [])]);
        const isFew = (heads: readonly number[]): boolean => heads.length > 0 && heads.reduce((sum, one) => sum + one, 0) < SMALLEST_GROUP;
        const tells = [...groups.values()].every(isFew) && isFew([...groups.values()].flat());
        expect(shown.length === 1 || !tells).toBe(true);
      }
    }),
  );
});

test("law: the rows of a half-year's table add up to its total, and both halves to the year, whatever was planned and spent", () => {
  const amount = fc.oneof(
    fc.integer({ min: 1, max: 999_999 }).map((fen) => fen / 100),
    fc.constantFrom(undefined, "待定"),
  );
  const row = fc.tuple(
    fc.constantFrom("1月", "3-8月", "全年", "适时", "11月"),
    amount,
    fc.constantFrom("工会经费", "行政列支"),
    fc.constantFrom("文体活动支出", "送温暖支出", "会议支出", undefined),
    fc.constantFrom(1, 80, undefined),
    amount,
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.boolean(), (rows, isSchoolYear) => {
      const made = rows.map(([month, planned, source, subject, heads, spent], index): CellInput[] => [
        month,
        `活动${index}`,
        "甲某某",
        planned,
        source,
        subject,
        heads,
        spent,
      ]);
      const [first, second] = (["first", "second"] as const).map((kind) => published(kind, { columns: COLUMNS, rows: made, isSchoolYear }));
      if (!first || !second) return;
      const figures = (draft: NonNullable<ReturnType<typeof published>>): { readonly rows: number[]; readonly total: number[] } => {
        const [from, to] = [rowWith(draft, "支出"), rowWith(draft, "本年支出合计")];
        const fenAt = (at: number): number[] =>
          rowOf(draft, at, 4)
            .slice(2)
            .map((value) => Math.round(Number(value ?? 0) * 100));
        const lines = Array.from({ length: to - from - 1 }, (_, index) => fenAt(from + 1 + index));
        return { rows: [0, 1].map((column) => lines.reduce((sum, line) => sum + line[column]!, 0)), total: fenAt(to) };
      };
      const [one, two] = [figures(first), figures(second)];
      expect(one.rows).toEqual(one.total);
      expect(two.rows).toEqual(two.total);
      expect(one.total[0]! + two.total[0]!).toBe(two.total[1]);
    }),
    { numRuns: runs(150) },
  );
});

test("spending without a month counts in the second half, which says so", () => {
  const rows: CellInput[][] = [
    ["适时", "住院慰问", "甲某某", 3000, "工会经费", "会员活动支出", 30, 1000],
    ["3月", "健步走", "乙某某", 8000, "工会经费", "文体活动支出", 80, 900],
  ];
  const [first, second] = (["first", "second"] as const).map((kind) => published(kind, { columns: COLUMNS, rows })!);
  expect(rowOf(first!, rowWith(first!, "会员活动支出"), 4)).toEqual(["会员活动支出", 3000, 0, 0]);
  expect(rowOf(second!, rowWith(second!, "会员活动支出"), 4)).toEqual(["会员活动支出", 3000, 1000, 1000]);
  const says = (draft: typeof first): boolean => JSON.stringify(draft!.cells).includes("计划未定月份的支出，计入下半年。");
  expect([says(first), says(second)]).toEqual([false, true]);
});
