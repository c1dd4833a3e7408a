/** Funds: what a union may spend in the year, and what a plan leaves of it. */
import { type Fen, subtractFen, sumFen } from "../plan/money";
import type { FundPosition } from "../plan/review";
import type { Profile } from "../plan/settings";

/**
 * 可用资金: as stated; else the year's incomes and what is drawn from earlier years, if any of
 * them is given; else null, "not told". 上年结转 stands in for 动用以前年度结余 only where the
 * latter is not given: both together would count the same money twice.
 */
export function fundsOf(profile: Profile): Fen | null {
  if (profile.funds !== null) return profile.funds;
  const incomes = [profile.dues, profile.allocated, profile.upperGrant, profile.employerGrant, profile.otherIncome];
  if (incomes.every((income) => income === null)) return null;
  return sumFen([...incomes, profile.drawnReserve ?? profile.carriedOver]);
}

/** 可用资金／计划支出／结余; null when the funds are not known. `planned`: what the union itself is to pay. */
export function fundPosition(funds: Fen | null, planned: Fen): FundPosition | null {
  return funds === null ? null : { funds, planned, balance: subtractFen(funds, planned) };
}
