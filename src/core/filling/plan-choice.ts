/** planFor: which of a workbook's plans a new activity goes to; where each sheet is a part of the year, only the one with its month. */
import { isNarrow } from "../catalogue";
import type { MonthStyle } from "../messages/sheet-messages";
import type { MonthNumber } from "../terms/month";
import type { Plan } from "../plan/plan";
import { orderOf } from "./place";

export interface PlanChoice {
  /** Null where no plan can take the row. */
  readonly plan: Plan | null;
  readonly why: "no-place" | "no-sheet-of-month" | "table-on-its-side";
}

/** Farther than any month is from another. */
const FARTHEST = 99;
/** Lengths of the parts of a year that sheets are made for, in months. */
const PERIODS = [1, 3, 6];

/** Worked out once for all that is to be put in. */
export class PlanChooser {
  private readonly usable: readonly Plan[];
  private readonly isOnItsSide: boolean;
  /** By plan its months, where each sheet is a part of the year; else null. */
  private readonly parts: ReadonlyMap<Plan, ReadonlySet<MonthNumber>> | null;

  constructor(plans: readonly Plan[], styles: readonly MonthStyle[]) {
    const withTable = plans.filter((plan) => plan.items.length > 0 && plan.layout.columns.activity !== undefined);
    this.isOnItsSide = plans.some(({ layout }) => layout.transposed !== undefined);
    // A committee's sheet beside the union's own is not where the union's duties go.
    const whole = withTable.filter((plan) => !isNarrow(plan));
    this.usable = whole.length > 0 ? whole : withTable;
    this.parts = partsOfTheYear(this.usable, styles);
  }

  /** The plan whose months come closest: one that has the month, else the one with the nearest month before it, else the first. */
  for(month: MonthNumber): PlanChoice {
    if (this.parts !== null) {
      const found = this.usable.find((plan) => this.parts!.get(plan)!.has(month)) ?? null;
      return { plan: found, why: "no-sheet-of-month" };
    }
    const plan = this.usable.reduce<Plan | null>(
      (best, candidate) => (best === null || distance(candidate, month) < distance(best, month) ? candidate : best),
      null,
    );
    return { plan, why: this.isOnItsSide ? "table-on-its-side" : "no-place" };
  }
}

function distance(plan: Plan, month: MonthNumber): number {
  const order = orderOf(month, plan);
  let least = FARTHEST;
  for (const own of monthsOf(plan)) {
    const at = orderOf(own, plan);
    least = Math.min(least, at <= order ? order - at : 12 + at - order);
  }
  return least;
}

function monthsOf(plan: Plan): ReadonlySet<MonthNumber> {
  return new Set(plan.items.flatMap((item) => item.months.value.months.map(({ month }) => month)));
}

/** Sheets by month, quarter or half-year: each names its part in its name or title, or has no month column at all. */
function partsOfTheYear(plans: readonly Plan[], styles: readonly MonthStyle[]): ReadonlyMap<Plan, ReadonlySet<MonthNumber>> | null {
  if (plans.length < 2) return null;
  const own = plans.map((plan) => ({ plan, months: [...monthsOf(plan)] }));
  if (own.some(({ plan, months }) => months.length === 0 || !saysItsPart(plan, months, styles))) return null;
  const periodOf = (month: MonthNumber, length: number): number => Math.floor((month - 1) / length);
  const length = PERIODS.find((candidate) =>
    own.every(({ months }) => new Set(months.map((month) => periodOf(month, candidate))).size === 1),
  );
  if (length === undefined) return null;
  const parts = own.map(({ plan, months }) => [plan, periodOf(months[0]!, length)] as const);
  if (new Set(parts.map(([, part]) => part)).size < 2) return null;
  return new Map(
    parts.map(([plan, part]) => [plan, new Set(Array.from({ length }, (_, index) => (part * length + index + 1) as MonthNumber))]),
  );
}

/** A sheet that is named for its month, or whose rows have their month from nowhere but the sheet. */
function saysItsPart(plan: Plan, months: readonly MonthNumber[], styles: readonly MonthStyle[]): boolean {
  const { month, date } = plan.layout.columns;
  if (month === undefined && date === undefined) return true;
  return [plan.sheet, plan.title ?? ""].some((name) => {
    const named = monthsIn(name, plan.year, styles);
    return months.some((one) => named.has(one));
  });
}

interface Found {
  readonly month: MonthNumber;
  readonly from: number;
  readonly to: number;
}

/** The months a name says in words: of two that overlap the longer one, so that an eleventh month is no first one. */
function monthsIn(text: string, year: number | null, styles: readonly MonthStyle[]): ReadonlySet<MonthNumber> {
  const name = text.normalize("NFKC").replace(/\s+/g, "");
  const found: Found[] = [];
  for (const month of MONTHS)
    for (const style of styles) {
      const written = style(month, year);
      if (written === null || !/\p{L}/u.test(written)) continue;
      for (let from = name.indexOf(written); from >= 0; from = name.indexOf(written, from + 1)) {
        const to = from + written.length;
        if (!/\d\d/.test(name.slice(Math.max(0, from - 1), from + 1))) found.push({ month, from, to });
      }
    }
  const isPartOfLonger = (one: Found): boolean =>
    found.some(
      (other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from && other.month !== one.month,
    );
  return new Set(found.filter((one) => !isPartOfLonger(one)).map(({ month }) => month));
}

const MONTHS: readonly MonthNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
