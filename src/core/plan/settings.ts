/** Profile and Settings: what the user told us, from flags or from the sheet 工会参数. Null is "not told", never a default. */
import type { CellRef } from "../grid/area";
import type { Workbook } from "../grid/grid";
import type { Fen } from "./money";
import type { Sector } from "../terms/sector";
import type { SettingKey } from "../terms/setting-key";
import type { Layout } from "./plan";
import type { ToldRegister } from "./register";

export interface Profile {
  readonly year: number | null;
  readonly unitName: string | null;
  readonly sector: Sector | null;
  /** Province as the user wrote it (广东, 广东省). */
  readonly province: string | null;
  readonly city: string | null;
  /** 会员人数 and 职工人数, persons. */
  readonly members: number | null;
  readonly employees: number | null;
  /** 全年工资总额. */
  readonly payroll: Fen | null;
  /** 留成比例, 0..1. */
  readonly retainedShare: number | null;
  /** 上年结转, 动用以前年度结余. */
  readonly carriedOver: Fen | null;
  readonly drawnReserve: Fen | null;
  /** 会费收入, 拨缴经费收入（留成部分）, 上级补助收入, 行政补助收入, 其他收入. */
  readonly dues: Fen | null;
  readonly allocated: Fen | null;
  readonly upperGrant: Fen | null;
  readonly employerGrant: Fen | null;
  readonly otherIncome: Fen | null;
  /** 可用资金, when stated outright. */
  readonly funds: Fen | null;
  /** 实际支出以哪个为准: the plan's own column, or the registers. */
  readonly actualFrom: "plan" | "registers" | null;
}

export const EMPTY_PROFILE: Profile = {
  year: null,
  unitName: null,
  sector: null,
  province: null,
  city: null,
  members: null,
  employees: null,
  payroll: null,
  retainedShare: null,
  carriedOver: null,
  drawnReserve: null,
  dues: null,
  allocated: null,
  upperGrant: null,
  employerGrant: null,
  otherIncome: null,
  funds: null,
  actualFrom: null,
};

/** 标准覆盖: a line by which the user sets a limit, in the user's words. A line that nobody can read limits nothing and is kept as it stands. */
export interface LimitOverride {
  readonly topic: string;
  /** Null: what stands there is no figure. */
  readonly amount: number | null;
  /** What stands there, where it is a text: 约300, 300元, 50%. */
  readonly amountText?: string;
  readonly unit: string;
  readonly basis: string;
  readonly setBy: string;
}

/** A finding marked 已核无误 with a reason, by the finding's key (see findingKey). */
export interface Dismissal {
  readonly key: string;
  readonly reason: string;
}

/** A line of 工会参数 whose value cannot be understood: it counts for nothing, and is kept as it stands. */
export interface UnreadSetting {
  readonly key: SettingKey;
  readonly text: string;
  readonly cell: CellRef;
}

/** A line of 指标 in 工会参数. */
export interface TargetSetting {
  readonly name: string;
  readonly value: string | number;
  readonly cell: CellRef;
}

/** What is said of registers where the work is asked for, and in no workbook. */
export interface RegisterTold {
  /** The day it is, YYYY-MM-DD: only then is anything overdue. The clock is never asked. */
  readonly on: string | null;
  /** True where names may be said. */
  readonly isPersonal: boolean;
  /** Rate (1 = 100 %) from which a row of the plan is said to be nearly used up. */
  readonly warnAt: number | null;
  /** Further workbooks whose registers belong to the plan. */
  readonly further: readonly { readonly file: string; readonly workbook: Workbook }[];
}

export const NOTHING_TOLD_OF_REGISTERS: RegisterTold = { on: null, isPersonal: false, warnAt: null, further: [] };

export interface Settings {
  readonly profile: Profile;
  readonly overrides: readonly LimitOverride[];
  /** 识别更正: layouts the user set, by sheet. */
  readonly layouts: readonly Layout[];
  /** 识别更正 of registers, by sheet. Absent: none. */
  readonly registerLayouts?: readonly ToldRegister[];
  readonly dismissals: readonly Dismissal[];
  readonly unread: readonly UnreadSetting[];
  /** The sheet whose plan is meant, where a workbook holds several; a sheet that holds none says nothing. */
  readonly sheet?: string;
  /** 指标: targets the user sets. Absent: none. */
  readonly targets?: readonly TargetSetting[];
  /** Absent: nothing is told. */
  readonly registers?: RegisterTold;
  /** The sheet in front, where there is such a thing: of plans of several units its own is worked on, else the first. */
  readonly front?: string;
}

export const EMPTY_SETTINGS: Settings = { profile: EMPTY_PROFILE, overrides: [], layouts: [], dismissals: [], unread: [] };
