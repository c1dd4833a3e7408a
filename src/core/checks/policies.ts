/** Policies: the rules that hold for a plan: those of its year, and those of each row's months. */
import type { PlanItem } from "../plan/plan";
import { periodOf, placeNamed, type Policy, policyDuring, type PlaceCode } from "../policy";
import type { CheckContext, PlanSheet } from "./check";

/** Asked for by one run of one check; each period is worked out once. */
export class Policies {
  readonly place: PlaceCode | null;
  private readonly known = new Map<number, Policy>();

  constructor(private readonly context: CheckContext) {
    this.place = placeOf(context);
  }

  /** Of a whole calendar year. */
  ofYear(year: number): Policy {
    return this.during(year, null);
  }

  /** Of the row's month where it has just one, else of its year; null when the plan's year is not known. */
  ofItem(item: PlanItem, sheet: PlanSheet): Policy | null {
    const year = yearOf(item, sheet);
    if (year === null) return null;
    const [only, ...others] = item.months.value.months;
    return this.during(year, only === undefined || others.length > 0 ? null : only.month);
  }

  private during(year: number, month: number | null): Policy {
    const key = year * 13 + (month ?? 0);
    const known = this.known.get(key);
    if (known) return known;
    const policy = policyDuring(periodOf(year, month), this.place, this.context.overrides);
    this.known.set(key, policy);
    return policy;
  }
}

/** The calendar year the row falls in, that of its first month: January of a school-year plan is the next one's. Null when the plan's year is not known. */
export function yearOf(
  {
    months: {
      value: { year, months },
    },
  }: PlanItem,
  sheet: PlanSheet,
): number | null {
  // A year written in the cell is its own; months count from the plan's.
  return year ?? (sheet.year === null ? null : sheet.year + (months[0]?.yearOffset ?? 0));
}

/** Rows by the calendar year they fall in: what is limited by the year is added up within one. */
export function byYear<R extends { readonly item: PlanItem; readonly sheet: PlanSheet }>(
  rows: readonly R[],
): ReadonlyMap<number, readonly R[]> {
  const years = new Map<number, R[]>();
  for (const row of rows) {
    const year = yearOf(row.item, row.sheet);
    if (year === null) continue;
    const same = years.get(year);
    if (same) same.push(row);
    else years.set(year, [row]);
  }
  return years;
}

/** The province the user named; null when none is, or none that we know. */
export function placeOf({ profile }: CheckContext): PlaceCode | null {
  return profile.province === null ? null : placeNamed(profile.province);
}

/** True when every sheet is a welfare committee's, which no union rule governs. */
export function isWelfareOnly({ sheets }: CheckContext): boolean {
  return sheets.length > 0 && sheets.every(({ plan }) => plan.isWelfareCommittee);
}

/** True when no sheet's year is known, so that nothing tells which rules hold. */
export function isUndated({ sheets }: CheckContext): boolean {
  return sheets.every(({ year }) => year === null);
}
