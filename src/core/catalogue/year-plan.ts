/** yearPlan: the rows of a new year's plan for a unit's sector, festivals in their months of that year. */
import type { MonthNumber } from "../terms/month";
import type { Sector } from "../terms/sector";
import { festivalKind, festivalOf, type Festival, type FestivalKey } from "../calendar";
import type { Profile } from "../plan/settings";
import type { Payer } from "../plan/subject";
import { entryOf } from "./catalogue";
import type { CostBasis, OwnerRole } from "./entry";
import { subjectOfCode } from "./subjects";
import { YEAR_PLAN_ROWS, type YearPlanDraft } from "./year-plan-rows";

export interface YearPlanRow {
  readonly catalogueId: string;
  /** Ascending; twelve of them for what goes on all year. */
  readonly months: readonly MonthNumber[];
  readonly activity: string;
  readonly owner: OwnerRole;
  /** Subject name and code in force; null for work without funds. */
  readonly subject: string | null;
  readonly subjectCode: string | null;
  readonly payer: Payer;
  readonly costBasis: CostBasis;
  /** True for what nobody has to pay; what the employer pays (体检) is not free. */
  readonly isFree: boolean;
  /** The festival it stands for, on its date of that year, or null. */
  readonly festival: Festival | null;
  /** Relative share of the union's funds (a proposal); 0 for what the union does not pay. */
  readonly weight: number;
}

/** Sector taken when none is told: what an office holds suits every unit. */
const DEFAULT_SECTOR: Sector = "institution";

/** Rows by month, what goes on all year last. Festivals outside the calendar's years stand in their usual month. */
export function yearPlan(profile: Profile, year: number): readonly YearPlanRow[] {
  const sector = profile.sector ?? DEFAULT_SECTOR;
  return YEAR_PLAN_ROWS.filter(({ sectors }) => sectors === undefined || sectors.includes(sector))
    .map((draft) => rowOf(draft, year))
    .map((row, order) => ({ row, order }))
    .sort((a, b) => position(a.row) - position(b.row) || a.order - b.order)
    .map(({ row }) => row);
}

function rowOf(draft: YearPlanDraft, year: number): YearPlanRow {
  const entry = entryOf(draft.id)!;
  const festival = typeof draft.when === "string" ? festivalOf(draft.when, year) : null;
  const subject = entry.subjectCode === null || entry.costBasis === "none" ? null : subjectOfCode(entry.subjectCode);
  return {
    catalogueId: entry.id,
    months: typeof draft.when === "string" ? [festival?.month ?? usualMonth(draft.when)] : draft.when,
    activity: draft.name ?? entry.name,
    owner: entry.owner,
    subject: subject?.name ?? null,
    subjectCode: subject?.code ?? null,
    payer: entry.payer,
    costBasis: entry.costBasis,
    isFree: entry.payer === "none",
    festival,
    weight: draft.weight ?? 0,
  };
}

function usualMonth(key: FestivalKey): MonthNumber {
  return festivalKind(key).usualMonths[0]!;
}

/** By first month; within a month what has more months later, and what goes on all year at the end. */
function position(row: YearPlanRow): number {
  return row.months.length === 12 ? 1000 : row.months[0]! * 10 + (row.months.length > 1 ? 1 : 0);
}
