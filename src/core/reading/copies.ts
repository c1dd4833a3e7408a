/** copiesOf: which of several plans stand in another one too, found in one walk over all rows instead of plan by plan. */
import type { Plan } from "../plan/plan";
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
  const keys = all.map(({ plan }) => keysOf(plan));
  const holders = holdersOf(keys);
  const copies = new Set<T>();
  for (const [index, own] of keys.entries()) {
    const shared = new Uint32Array(all.length);
    for (const key of own) {
      const holding = holders.get(key)!;
      if (typeof holding !== "number") for (const holder of holding) shared[holder]!++;
    }
    const isCopyOf = (other: number): boolean => {
      if (other === index || shared[other] === 0 || shared[other]! < own.size * HALF) return false;
      const size = keys[other]!.size;
      if (shared[other]! < own.size * MOST) return own.size < size && namesShared(all[index]!.plan, all[other]!.plan) >= MOST;
      return shared[other]! >= size * MOST ? yields(all[index]!, all[other]!) : own.size < size;
    };
    if (all.some((_, other) => isCopyOf(other))) copies.add(all[index]!);
  }
  return copies;
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

/** The share of a plan's activities whose names stand in another one. */
function namesShared(one: Plan, other: Plan): number {
  const names = new Set(other.items.map(({ activity }) => tidy(activity.value)));
  return one.items.filter(({ activity }) => names.has(tidy(activity.value))).length / one.items.length;
}

/** What makes a row the same in two plans: activity, months and owner. */
function keysOf(plan: Plan): Set<string> {
  const named = plan.items.filter((item) => item.activity.value !== "");
  return new Set(
    named.map((item) =>
      [tidy(item.activity.value), item.months.value.months.map((month) => month.month).join(","), item.owner.value ?? ""].join("|"),
    ),
  );
}
