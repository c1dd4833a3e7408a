/** Money in whole 分; findings in the order of their places; what a workbook without one plan is told; month numbers. */
import type { Finding } from "../../../src/core/plan/finding";
import {
  addFen,
  type Fen,
  fenFromYuan,
  hasFractionOfFen,
  isPlausible,
  MAX_YUAN,
  splitFen,
  subtractFen,
  sumFen,
  yuan,
} from "../../../src/core/plan/money";
import { monthNumbers } from "../../../src/core/plan/months";
import { inPlaceOrder } from "../../../src/core/plan/place-order";
import { refusalParams, severalPlans } from "../../../src/core/plan/refusal";

const fen = (value: number): Fen => value as Fen;

test.each<[yuan: number, fen: number | null, isFraction: boolean]>([
  [0, 0, false],
  [-0, 0, false],
  [12, 1200, false],
  [12.34, 1234, false],
  [1.005, 101, true],
  [-1.005, -101, true],
  [0.004, 0, true],
  [-0.004, 0, true],
  [0.1 + 0.2, 30, false],
  [1234567.89, 123456789, false],
  [MAX_YUAN, MAX_YUAN * 100, false],
  [MAX_YUAN + 1, null, false],
  [-MAX_YUAN - 1, null, false],
  [Infinity, null, false],
  [NaN, null, false],
])("%d yuan are %d fen; more than two decimals: %s", (given, wanted, isFraction) => {
  expect(fenFromYuan(given)).toBe(wanted);
  expect(hasFractionOfFen(given)).toBe(isFraction);
});

test("sums leave out what is not known; parts add up to the whole, the first takes what is over", () => {
  expect([addFen(fen(1), fen(2)), subtractFen(fen(5), fen(2)), yuan(fen(1234)), sumFen([fen(1), null, fen(4)]), sumFen([])]).toEqual([
    3, 3, 12.34, 5, 0,
  ]);
  expect([splitFen(fen(100), 3), splitFen(fen(-100), 3), splitFen(fen(100), 1), splitFen(fen(1), 2)]).toEqual([
    [34, 33, 33],
    [-34, -33, -33],
    [100],
    [1, 0],
  ]);
  expect([isPlausible(MAX_YUAN), isPlausible(-MAX_YUAN), isPlausible(MAX_YUAN + 1), isPlausible(NaN)]).toEqual([true, true, false, false]);
});

test("findings come by sheet, row, column and code; what is of no place first, of no known sheet last", () => {
  const found = (code: string, at: { sheet: string; cell: string | null } | null): Finding => ({ code, at }) as unknown as Finding;
  const findings = [
    found("b", { sheet: "乙", cell: "A1" }),
    found("d", { sheet: "丙", cell: "A1" }),
    found("a", { sheet: "甲", cell: "C2" }),
    found("c", { sheet: "甲", cell: "B2" }),
    found("b", { sheet: "甲", cell: "B2" }),
    found("a", { sheet: "甲", cell: "A10" }),
    found("z", { sheet: "甲", cell: null }),
    found("y", null),
  ];
  const sheets = [{ sheet: "甲" }, { sheet: "乙" }];
  expect(inPlaceOrder({ findings, sheets } as never).map(({ code, at }) => `${code} ${at?.sheet ?? "–"} ${at?.cell ?? "–"}`)).toEqual([
    "y – –",
    "z 甲 –",
    "b 甲 B2",
    "c 甲 B2",
    "a 甲 C2",
    "a 甲 A10",
    "b 乙 A1",
    "d 丙 A1",
  ]);
});

test("a workbook with plans of several units names them; one without says what is nearest to one", () => {
  const plan = (sheet: string, unit: string | null) => ({ sheet, state: "plan" as const, unit });
  expect(severalPlans([plan("一", "甲校"), plan("二", "乙校"), plan("三", "甲校"), plan("四", null)])).toEqual({
    count: 3,
    plans: "甲校: 一, 三; 乙校: 二; 四",
  });
  expect(severalPlans([plan("一", "甲校"), plan("三", "甲校")])).toBeNull();
  expect(severalPlans([])).toBeNull();
  const none = (sheet: string, why: string) => ({ sheet, state: "not-a-plan" as const, unit: "甲", why: why as never });
  expect(severalPlans([plan("一", "甲校"), none("二", "summary")])).toBeNull();
  expect(refusalParams({ sheets: [none("甲", "instructions"), none("乙", "no-rows"), none("丙", "no-rows")] })).toEqual({
    why: "no-rows",
    at: "乙",
  });
  expect(refusalParams({ sheets: [none("甲", "other")] })).toEqual({});
});

test("month numbers: each once, in the order given", () => {
  const month = (one: number, yearOffset = 0) => ({ month: one as never, yearOffset });
  expect([monthNumbers([]), monthNumbers([month(12)]), monthNumbers([month(12), month(1, 1), month(12, 1)])]).toEqual([[], [12], [12, 1]]);
});
