/** Funds: income by subject, what is worked out and what is stated, what may be spent. */
import { fundParts, fundPosition, fundsOf, incomeLines, workedOutLevy } from "../../../src/core/ledger";
import type { Fen } from "../../../src/core/plan/money";
import { EMPTY_PROFILE, type Profile } from "../../../src/core/plan/settings";

const fen = (yuan: number): Fen => (yuan * 100) as Fen;
const profile = (more: Partial<Profile>): Profile => ({ ...EMPTY_PROFILE, ...more });

test("nothing told is no funds, not none", () => {
  expect(fundsOf(EMPTY_PROFILE)).toBeNull();
  expect(incomeLines(EMPTY_PROFILE)).toEqual([]);
  expect(fundPosition(null, fen(100))).toBeNull();
  expect(fundsOf(profile({ carriedOver: fen(500) }))).toBeNull();
});

test("incomes by subject, in the order of the accounts", () => {
  expect(incomeLines(profile({ otherIncome: fen(5), dues: fen(1), upperGrant: fen(3), employerGrant: fen(4), allocated: fen(2) }))).toEqual(
    [
      { code: "401", fen: 100, isWorkedOut: false },
      { code: "402", fen: 200, isWorkedOut: false },
      { code: "403", fen: 300, isWorkedOut: false },
      { code: "405", fen: 400, isWorkedOut: false },
      { code: "408", fen: 500, isWorkedOut: false },
    ],
  );
});

test("拨缴 = wages × 2% × retained share, only with both, and never over a stated figure", () => {
  expect(workedOutLevy(profile({ payroll: fen(1_000_000) }))).toBeNull();
  expect(workedOutLevy(profile({ retainedShare: 0.6 }))).toBeNull();
  expect(workedOutLevy(profile({ payroll: fen(1_000_000), retainedShare: 0.6 }))).toBe(fen(12_000));
  expect(incomeLines(profile({ payroll: fen(1_000_000), retainedShare: 0.6 }))).toEqual([
    { code: "402", fen: 1_200_000, isWorkedOut: true },
  ]);
  expect(incomeLines(profile({ payroll: fen(1_000_000), retainedShare: 0.6, allocated: fen(9000) }))).toEqual([
    { code: "402", fen: 900_000, isWorkedOut: false },
  ]);
});

test("funds: as stated, else incomes and what is drawn from earlier years, not both of 结转 and 动用", () => {
  const told = { dues: fen(1000), allocated: fen(20_000), carriedOver: fen(8000) };
  expect(fundsOf(profile(told))).toBe(fen(29_000));
  expect(fundsOf(profile({ ...told, drawnReserve: fen(3000) }))).toBe(fen(24_000));
  expect(fundsOf(profile({ ...told, funds: fen(60_000) }))).toBe(fen(60_000));
  expect(fundPosition(fen(100), fen(130))).toEqual({ funds: 10_000, planned: 13_000, balance: -3000 });
});

test("what funds are made of: what counts, what is worked out, and what another figure stands for", () => {
  const told = profile({ dues: fen(1000), payroll: fen(1_000_000), retainedShare: 0.6, carriedOver: fen(8000) });
  expect(fundParts(told)).toEqual([
    { setting: "dues", fen: fen(1000), isWorkedOut: false, isCounted: true },
    { setting: "allocated", fen: fen(12_000), isWorkedOut: true, isCounted: true },
    { setting: "carriedOver", fen: fen(8000), isWorkedOut: false, isCounted: true },
  ]);
  const counted = (more: Partial<Profile>): string[] =>
    fundParts({ ...told, ...more })
      .filter(({ isCounted }) => isCounted)
      .map(({ setting }) => setting);
  expect(counted({ drawnReserve: fen(3000) })).toEqual(["dues", "allocated", "drawnReserve"]);
  expect(counted({ funds: fen(60_000) })).toEqual([]);
  expect(counted({ dues: null, payroll: null, drawnReserve: fen(3000) })).toEqual([]);
});
