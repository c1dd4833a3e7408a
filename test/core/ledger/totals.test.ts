/** totalsOf, fundsOf: what a plan adds up to, by month and subject, and what the union may spend. */
import fc from "fast-check";
import { fundPosition, fundsOf, totalsOf } from "../../../src/core/ledger";
import type { Fen } from "../../../src/core/plan/money";
import { EMPTY_PROFILE } from "../../../src/core/plan/settings";
import { planSheetOf, type TableInput } from "../checks/check-table";

const totals = (rows: TableInput["rows"], more: Partial<TableInput> = {}) => planSheetOf({ rows, ...more }).totals;
const plain = (sums: ReadonlyMap<string | number, Fen>): Record<string, number> => Object.fromEntries(sums);

test("an amount over several months counts once, and evenly by month with the remainder first", () => {
  const found = totals([
    ["1-3月", "慰问", "王敏", 100],
    ["3月", "讲座", "李丽", 50],
  ]);
  expect(found.sum).toBe(15_000);
  expect(plain(found.byMonth)).toEqual({ 1: 3334, 2: 3333, 3: 3333 + 5000 });
  expect(plain(found.byQuarter)).toEqual({ 1: 15_000 });
  expect(plain(found.byOwner)).toEqual({ 王敏: 10_000, 李丽: 5000 });
});

test("months and quarters stand as in the calendar, however the rows come", () => {
  const found = totals([
    ["12月", "送温暖", "王敏", 3],
    ["3月", "讲座", "李丽", 1],
    ["7月", "送清凉", "李丽", 2],
  ]);
  expect([...found.byMonth]).toEqual([
    [3, 100],
    [7, 200],
    [12, 300],
  ]);
  expect([...found.byQuarter.keys()]).toEqual([1, 3, 4]);
});

test("only the months of the plan's own year take a share", () => {
  expect(plain(totals([["12月至次年1月", "送温暖", "王敏", 100]]).byMonth)).toEqual({ 12: 10_000 });
  expect(plain(totals([["12月至次年1月", "送温暖", "王敏", 100]], { isSchoolYear: true }).byMonth)).toEqual({ 1: 5000, 12: 5000 });
  const other = totals([
    ["2025年12月", "结算", "王敏", 100],
    ["不定期", "走访", "王敏", 20],
  ]);
  expect(other.unscheduled).toBe(12_000);
  expect(other.byMonth.size).toBe(0);
});

test("what is unknown is counted, not added; free work and a merged share are not unknown", () => {
  const found = totals([
    ["1月", "慰问", "王敏", "待定"],
    ["2月", "讲座", "王敏", undefined],
    ["4月", "义务植树", "王敏", undefined],
    ["5月", "联欢", "王敏", "/"],
    ["6月", "比赛", "王敏", 10],
  ]);
  expect(found.unknownAmounts).toBe(2);
  expect(found.sum).toBe(1000);
  expect(
    totals(
      [
        ["1月", "甲", "王敏", 10],
        ["2月", "乙", "王敏", undefined],
      ],
      { merges: ["D2:D3"] },
    ).unknownAmounts,
  ).toBe(0);
});

test("subjects by the cell, else by the catalogue, else none; owners as they stand", () => {
  const columns = ["month", "activity", "subject", "owner", "amount"] as const;
  const found = totals(
    [
      ["3月", "羽毛球比赛", "文体类", "待定", 10],
      ["4月", "羽毛球比赛", undefined, undefined, 20],
      ["5月", "甲乙丙丁", undefined, undefined, 5],
    ],
    { columns },
  );
  expect(plain(found.bySubject)).toEqual({ 文体类: 1000, 文体活动支出: 2000, "": 500 });
  expect(plain(found.byOwner)).toEqual({ 待定: 1000, "": 2500 });
});

test("law: months and the unscheduled add up to the sum, and so do quarters, subjects and owners", () => {
  const month = fc.constantFrom("1月", "3-4月", "全年", "第二季度", "不定期", "12月至次年1月", "2025年3月", "上半年", undefined);
  const rows = fc.array(
    fc.tuple(
      month,
      fc.constantFrom("讲座", "比赛", "慰问"),
      fc.constantFrom("甲", "乙", undefined),
      fc.integer({ min: -500, max: 999_999 }).map((fen) => fen / 100),
    ),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(rows, (list) => {
      const found = totalsOf(planSheetOf({ rows: list }).lines);
      const add = (sums: ReadonlyMap<unknown, Fen>): number => [...sums.values()].reduce((all, one) => all + one, 0);
      expect(found.sum).toBe(list.reduce((all, [, , , amount]) => all + Math.round(amount * 100), 0));
      expect(add(found.byMonth) + found.unscheduled).toBe(found.sum);
      expect(add(found.byQuarter)).toBe(add(found.byMonth));
      expect(add(found.bySubject)).toBe(found.sum);
      expect(add(found.byOwner)).toBe(found.sum);
    }),
  );
});

test("funds are what was stated, else the incomes, else not known", () => {
  const fen = (yuan: number): Fen => (yuan * 100) as Fen;
  expect(fundsOf(EMPTY_PROFILE)).toBeNull();
  expect(fundsOf({ ...EMPTY_PROFILE, carriedOver: fen(500) })).toBeNull();
  expect(fundsOf({ ...EMPTY_PROFILE, funds: fen(60_000), dues: fen(1) })).toBe(6_000_000);
  expect(fundsOf({ ...EMPTY_PROFILE, dues: fen(1000), allocated: fen(9000), carriedOver: fen(500) })).toBe(1_050_000);
  expect(fundsOf({ ...EMPTY_PROFILE, dues: fen(1000), carriedOver: fen(500), drawnReserve: fen(200) })).toBe(120_000);
  expect(fundPosition(null, fen(1))).toBeNull();
  expect(fundPosition(fen(100), fen(130))).toEqual({ funds: 10_000, planned: 13_000, balance: -3000 });
});
