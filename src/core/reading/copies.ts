/** copiesOf: which of several plans stand in another one too, found in one walk over all rows instead of plan by plan. */
import type { Plan, PlanItem } from "../plan/plan";
import { tidy } from "../words";

/** The share of a plan's rows that must stand in another one; where nearly all its activities do, in a larger one, half of the rows. */
const MOST = 0.8;
const HALF = 0.5;

/**
 * The plans most of whose rows stand in another one that is to be kept. Of two that are equal `yields` says
 * whether the first one goes; it is asked in both orders and must not say yes to both.
 */
export function copiesOf<T extends { readonly plan: Plan }>(all: readonly T[], yields: (one: T, other: T) => boolean): ReadonlySet<T> {
  if (all.length < 2) return new Set();
  const lists = all.map(({ plan }) => plan.items);
  const copies = new Set(copiesBy(all, { lists, form: wholeKey, asked: () => true, of: () => true, yields }));
  // A list that names nobody repeats a plan whose activities, months and amounts it has; those are behind its own if it has none.
  const names = lists.map((items) => items.some(({ owner }) => owner.value !== null));
  const priced = lists.map((items) => items.some(({ amount }) => amount.value.fen !== null));
  for (const isPriced of [true, false]) {
    const asked = (at: number): boolean => !names[at] && priced[at] === isPriced && !copies.has(all[at]!);
    if (!names.includes(true) || !all.some((_, at) => asked(at))) continue;
    const form = isPriced ? pricedKey : timedKey;
    for (const copy of copiesBy(all, { lists, form, asked, of: (at) => names[at]!, yields })) copies.add(copy);
  }
  // One that says no months (春节慰问 has one by its name) repeats a plan whose activities, people and amounts it has.
  const timed = lists.map((items) => items.filter(({ months }) => months.value.months.length > 0).length >= items.length * HALF);
  const isBare = (at: number): boolean => !timed[at] && priced[at]! && names[at]!;
  if (timed.includes(true) && all.some((_, at) => isBare(at)))
    for (const copy of copiesBy(all, { lists, form: timelessKey, asked: isBare, of: (at) => timed[at]!, yields })) copies.add(copy);
  const kept = [...all.keys()].filter((at) => !copies.has(all[at]!));
  const whole = wholeOf(kept.map((at) => lists[at]!));
  if (whole !== null) copies.add(all[kept[whole]!]!);
  return copies;
}

/** So many plans, and so many rows, make one of them the overview of the others. */
const FEWEST_PLANS = 3;
const FEWEST_ROWS = 4;
const NEARLY_ALL = 0.9;

/** 总表 beside a sheet for each quarter: which list's activities and amounts are those of all the others together; null for none. */
function wholeOf(lists: readonly (readonly PlanItem[])[]): number | null {
  const sizes = lists.map(({ length }) => length);
  // It has about half of all rows; else none is asked what it is of.
  if (lists.length < FEWEST_PLANS || Math.max(...sizes) < sizes.reduce((sum, size) => sum + size, 0) * 0.4) return null;
  const keys = lists.map((items) => new Set(items.filter(({ amount }) => amount.value.fen !== null).map(namedKey)));
  const plans = new Map<string, number>();
  for (const own of keys) for (const key of own) plans.set(key, (plans.get(key) ?? 0) + 1);
  const at = keys.findIndex((own) => {
    const alone = [...own].filter((key) => plans.get(key) === 1).length;
    const shared = own.size - alone;
    return own.size >= FEWEST_ROWS && shared >= own.size * NEARLY_ALL && shared >= (plans.size - alone) * NEARLY_ALL;
  });
  return at < 0 ? null : at;
}

interface Comparison<T> {
  readonly lists: readonly (readonly PlanItem[])[];
  /** What makes a row the same in two plans. */
  readonly form: (item: PlanItem) => string;
  /** Which plans may be copies, and of which ones. */
  readonly asked: (at: number) => boolean;
  readonly of: (at: number) => boolean;
  readonly yields: (one: T, other: T) => boolean;
}

function copiesBy<T>(all: readonly T[], { lists, form, asked, of, yields }: Comparison<T>): T[] {
  const keys = lists.map((items) => new Set(items.filter(({ activity }) => activity.value !== "").map(form)));
  const holders = holdersOf(keys);
  return all.filter((one, index) => {
    if (!asked(index)) return false;
    const own = keys[index]!;
    const shared = new Uint32Array(all.length);
    for (const key of own) {
      const holding = holders.get(key)!;
      if (typeof holding !== "number") for (const holder of holding) shared[holder]!++;
    }
    return all.some((another, other) => {
      if (other === index || !of(other) || shared[other] === 0 || shared[other]! < own.size * HALF) return false;
      const size = keys[other]!.size;
      if (shared[other]! < own.size * MOST) return own.size < size && namesShared(lists[index]!, lists[other]!) >= MOST;
      return shared[other]! >= size * MOST ? yields(one, another) : own.size < size;
    });
  });
}

/** In which plans each key stands, by their place; a number for those that only one has, as most. */
function holdersOf(keys: readonly ReadonlySet<string>[]): ReadonlyMap<string, number | readonly number[]> {
  const holders = new Map<string, number | number[]>();
  for (const [index, own] of keys.entries()) {
    for (const key of own) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, index);
      else if (typeof known === "number") holders.set(key, [known, index]);
      else known.push(index);
    }
  }
  return holders;
}

/** The share of activities whose names stand in another plan. */
function namesShared(one: readonly PlanItem[], other: readonly PlanItem[]): number {
  const names = new Set(other.map(({ activity }) => tidy(activity.value)));
  return one.filter(({ activity }) => names.has(tidy(activity.value))).length / one.length;
}

const timedKey = ({ activity, months }: PlanItem): string =>
  [tidy(activity.value), months.value.months.map((month) => month.month).join(",")].join("|");
const wholeKey = (item: PlanItem): string => `${timedKey(item)}|${item.owner.value ?? ""}`;
const namedKey = ({ activity, amount }: PlanItem): string => `${tidy(activity.value)}|${amount.value.fen}`;
const timelessKey = ({ activity, owner, amount }: PlanItem): string =>
  [tidy(activity.value), owner.value ?? "", amount.value.fen ?? ""].join("|");
const pricedKey = (item: PlanItem): string => `${timedKey(item)}|${item.amount.value.fen ?? ""}`;
