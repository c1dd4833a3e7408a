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

  /** Of the whole year; null when the plan's year is not known. */
  ofYear(sheet: PlanSheet): Policy | null {
    return sheet.year === null ? null : this.during(sheet.year, null);
  }

  /** Of the row's month where it has just one, else of the year. */
  ofItem(item: PlanItem, sheet: PlanSheet): Policy | null {
    if (sheet.year === null) return null;
    const [only, ...others] = item.months.value.months;
    if (only === undefined || others.length > 0) return this.during((item.months.value.year ?? sheet.year) + (only?.yearOffset ?? 0), null);
    return this.during((item.months.value.year ?? sheet.year) + only.yearOffset, only.month);
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
