/** Funds: what a union may spend in the year, where it comes from, and what a plan leaves of it. */
import { type Fen, fenFromYuan, subtractFen, sumFen, yuan } from "../plan/money";
import type { FundPosition } from "../plan/review";
import type { Profile } from "../plan/settings";

/** 拨缴: the employer's share of all wages, 《工会法》第四十三条. */
export const LEVY_RATE = 0.02;

/** An income of the year, by its account subject. */
export interface IncomeLine {
  readonly code: "401" | "402" | "403" | "405" | "408";
  readonly fen: Fen;
  /** Worked out from wages and the retained share, not stated. */
  readonly isWorkedOut: boolean;
}

/** What the profile says of the year's income, each subject once; subjects not told are left out. */
export function incomeLines(profile: Profile): readonly IncomeLine[] {
  const stated: readonly (readonly [IncomeLine["code"], Fen | null])[] = [
    ["401", profile.dues], ["402", profile.allocated], ["403", profile.upperGrant], ["405", profile.employerGrant], ["408", profile.otherIncome],
  ];
  return stated.flatMap(([code, fen]): IncomeLine[] => {
    if (fen !== null) return [{ code, fen, isWorkedOut: false }];
    const worked = code === "402" ? workedOutLevy(profile) : null;
    return worked === null ? [] : [{ code, fen: worked, isWorkedOut: true }];
  });
}

/** 全年工资总额 × 2% × 留成比例; null unless both are told. */
export function workedOutLevy({ payroll, retainedShare }: Profile): Fen | null {
  return payroll === null || retainedShare === null ? null : fenFromYuan(yuan(payroll) * LEVY_RATE * retainedShare);
}

/**
 * 可用资金: as stated; else the year's incomes and what is drawn from earlier years, if any of
 * them is given; else null, "not told". 上年结转 stands in for 动用以前年度结余 only where the
 * latter is not given: both together would count the same money twice.
 */
export function fundsOf(profile: Profile): Fen | null {
  if (profile.funds !== null) return profile.funds;
  const incomes = incomeLines(profile);
  if (incomes.length === 0) return null;
  return sumFen([...incomes.map(({ fen }) => fen), profile.drawnReserve ?? profile.carriedOver]);
}

/** 可用资金／计划支出／结余; null when the funds are not known. `planned`: what the union itself is to pay. */
export function fundPosition(funds: Fen | null, planned: Fen): FundPosition | null {
  return funds === null ? null : { funds, planned, balance: subtractFen(funds, planned) };
}
