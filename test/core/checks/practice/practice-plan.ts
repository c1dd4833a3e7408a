/** PracticePlan: a plan as a unit would write it, lawful as it stands, and the rows that would make it unlawful. */
import type { FindingCode, Severity } from "../../../../src/core/plan/finding";
import { fenFromYuan } from "../../../../src/core/plan/money";
import type { Profile } from "../../../../src/core/plan/settings";
import type { CellInput } from "../../../build-workbook";

export type Cells = readonly CellInput[];

/** A row put in, and what it must raise: on its own row, or on the first row of a group that names it. */
export interface Planted {
  readonly cells: Cells;
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Words of the document, its number or its place; "" where the finding rests on figures alone. */
  readonly basis: string;
}

export interface PracticePlan {
  readonly name: string;
  readonly profile: Partial<Profile>;
  readonly title: string;
  readonly header: Cells;
  readonly rows: readonly Cells[];
  readonly planted: readonly Planted[];
}

export const planted = (code: FindingCode, severity: Severity, basis: string, cells: Cells): Planted => ({ cells, code, severity, basis });

/** Cells left blank. */
export const _ = undefined;

export function profileOf(province: string, members: number, funds: number): Partial<Profile> {
  return { province, members, funds: fenFromYuan(funds), year: 2026 };
}

export const RULES_2017 = "总工办发〔2017〕32号";
export const TEN_MEASURES = "十项措施";
export const NOTICE_2022 = "全民健身";
export const HEAT_2012 = "安监总安健〔2012〕89号";
export const UNION_LAW = "工会法";
