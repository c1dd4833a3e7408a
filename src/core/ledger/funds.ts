/** Funds: what a union may spend in the year, where it comes from, and what a plan leaves of it. */
import { type Fen, fenFromYuan, subtractFen, sumFen, yuan } from "../plan/money";
import type { FundPosition } from "../plan/review";
import type { Profile } from "../plan/settings";
import type { ShareBase } from "../policy";

/** 拨缴: the employer's share of all wages, 《工会法》第四十三条. */
export const LEVY_RATE = 0.02;

/** An income of the year, by its account subject. */
export interface IncomeLine {
  readonly code: "401" | "402" | "403" | "405" | "408";
  readonly fen: Fen;
  /** Worked out from wages and the retained share, not stated. */
  readonly isWorkedOut: boolean;
}

/** Incomes in the order of the accounts, each with the setting that states it. */
const INCOMES = [
  ["401", "dues"],
  ["402", "allocated"],
  ["403", "upperGrant"],
  ["405", "employerGrant"],
  ["408", "otherIncome"],
] as const satisfies readonly (readonly [IncomeLine["code"], keyof Profile])[];

/** What the profile says of the year's income, each subject once; subjects not told are left out. */
export function incomeLines(profile: Profile): readonly IncomeLine[] {
  return INCOMES.flatMap(([code, setting]): IncomeLine[] => {
    const stated = profile[setting];
    if (stated !== null) return [{ code, fen: stated, isWorkedOut: false }];
    const worked = code === "402" ? workedOutLevy(profile) : null;
    return worked === null ? [] : [{ code, fen: worked, isWorkedOut: true }];
  });
}

/** 全年工资总额 × 2% × 留成比例; null unless both are told. */
export function workedOutLevy({ payroll, retainedShare }: Profile): Fen | null {
  return payroll === null || retainedShare === null ? null : fenFromYuan(yuan(payroll) * LEVY_RATE * retainedShare);
}

/** What 可用资金 is made of: an income of the year, or what comes from earlier years. */
export interface FundPart {
  /** The setting that states it. */
  readonly setting: (typeof INCOMES)[number][1] | "carriedOver" | "drawnReserve";
  readonly fen: Fen;
  /** Worked out from wages and the retained share, not stated. */
  readonly isWorkedOut: boolean;
  /** False where another figure takes its place: 可用资金 as stated for all, 动用以前年度结余 for 上年结转. */
  readonly isCounted: boolean;
}

/**
 * All that is told of the funds. 上年结转 stands in for 动用以前年度结余 only where the latter is not given: both
 * together would count the same money twice. Without any income nothing counts: a balance alone is no year's funds.
 */
export function fundParts(profile: Profile): readonly FundPart[] {
  const incomes = incomeLines(profile);
  const isAddedUp = profile.funds === null && incomes.length > 0;
  const { carriedOver, drawnReserve } = profile;
  const settings = new Map(INCOMES);
  return [
    ...incomes.map(({ code, ...line }) => ({ setting: settings.get(code)!, ...line, isCounted: isAddedUp })),
    ...(carriedOver === null
      ? []
      : [{ setting: "carriedOver" as const, fen: carriedOver, isWorkedOut: false, isCounted: isAddedUp && drawnReserve === null }]),
    ...(drawnReserve === null ? [] : [{ setting: "drawnReserve" as const, fen: drawnReserve, isWorkedOut: false, isCounted: isAddedUp }]),
  ];
}

/** 可用资金: as stated; else the sum of its parts, if any income is given; else null, "not told". */
export function fundsOf(profile: Profile): Fen | null {
  if (profile.funds !== null) return profile.funds;
  const counted = fundParts(profile).filter(({ isCounted }) => isCounted);
  return counted.length === 0 ? null : sumFen(counted.map(({ fen }) => fen));
}

/** The sum that a limit by share is a share of; null where it is not told, or is no sum of the year. `planned`: what the union's plan comes to. */
export function shareBaseOf(base: ShareBase, profile: Profile, planned: () => Fen): Fen | null {
  switch (base) {
    case "income":
      return fundsOf(profile);
    case "retained-income":
      return profile.allocated;
    case "planned-spending":
      return planned();
    case "participants":
    case "trainees":
    case "event-cost":
      return null;
  }
}

/** 可用资金／计划支出／结余; null when the funds are not known. `planned`: what the union itself is to pay. */
export function fundPosition(funds: Fen | null, planned: Fen): FundPosition | null {
  return funds === null ? null : { funds, planned, balance: subtractFen(funds, planned) };
}
