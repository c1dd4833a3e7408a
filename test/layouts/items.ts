/** Scene and Item: who writes the plan, and the activities that a sample lays out. */
import type { Chance } from "./chance";
import * as words from "./words";
import type { TruthPart } from "./truth";

/** The union, its people and the year. */
export interface Scene {
  readonly unit: string;
  readonly year: number;
  readonly people: readonly string[];
  readonly departments: readonly string[];
  /** Owners are departments rather than people. */
  readonly ownersAreDepartments: boolean;
}

export interface Item {
  activity: string;
  months: readonly number[];
  owner: string | null;
  /** Null: no amount is written. */
  yuan: number | null;
  readonly heads: number;
  readonly price: number;
  readonly content: string;
  readonly place: string;
  readonly remark: string;
  readonly phone: string;
  readonly participants: string;
  readonly partner: string;
  parts?: readonly TruthPart[];
  /** Costs nothing, and says so. */
  isFree?: boolean;
}

export function sceneOf(chance: Chance): Scene {
  const people = new Set<string>();
  while (people.size < 8) people.add(`${chance.pick([...words.SURNAMES])}${chance.pick(words.GIVEN_NAMES)}`);
  return {
    unit: chance.pick(words.UNITS),
    year: chance.pick([2025, 2026, 2026, 2027]),
    people: [...people],
    departments: chance.some(words.DEPARTMENTS, 6),
    ownersAreDepartments: chance.is(0.35),
  };
}

export interface ItemWishes {
  readonly count: number;
  /** "one": one month each. */
  readonly spread: "one" | "any";
  readonly hasAmounts: boolean;
  readonly isSorted?: boolean;
  readonly areAmountsWhole?: boolean;
  /** Nothing that names a day of the year. */
  readonly isTimeless?: boolean;
}

/** Activities that do not repeat, by month unless `isSorted` is false. */
export function itemsOf(
  scene: Scene,
  chance: Chance,
  { count, spread, hasAmounts, isSorted = true, areAmountsWhole = true, isTimeless = false }: ItemWishes,
): Item[] {
  const names = new Set<string>();
  const items: Item[] = [];
  const pool = chance.shuffled(words.ACTIVITIES.filter(({ text }) => !isTimeless || !/三八|元旦|元宵|春季|秋季|金秋|高温|年度/.test(text)));
  for (let at = 0; items.length < count; at++) {
    const base = pool[at % pool.length]!;
    const activity = at < pool.length && chance.is(0.9) ? base.text : `${base.text}${chance.pick(words.ACTIVITY_ENDINGS)}`;
    if (names.has(activity)) continue;
    names.add(activity);
    const month = chance.pick(base.months);
    const heads = chance.int(3, 16) * 5;
    const price = chance.pick([20, 30, 40, 50, 60, 80, 100]);
    const fraction = !areAmountsWhole && chance.is(0.3) ? chance.pick([0.5, 0.25, 0.8]) : 0;
    items.push({
      activity,
      months: spread === "one" || chance.is(0.72) ? [month] : severalFrom(month, chance),
      owner: scene.ownersAreDepartments ? chance.pick(scene.departments) : chance.pick(scene.people),
      yuan: hasAmounts ? chance.int(4, 96) * 100 + (chance.is(0.2) ? 50 : 0) + fraction : null,
      heads,
      price,
      content: chance.pick(words.CONTENTS),
      place: chance.pick(words.PLACES),
      remark: chance.is(0.3) ? chance.pick(words.REMARKS) : "",
      phone: `13${chance.int(100000000, 999999999)}`,
      participants: chance.pick(words.AUDIENCES),
      partner: chance.is(0.7) ? chance.pick(words.DEPARTMENTS) : "",
    });
  }
  return isSorted ? items.sort((a, b) => a.months[0]! - b.months[0]!) : items;
}

function severalFrom(month: number, chance: Chance): number[] {
  if (chance.is(0.15)) return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  if (chance.is(0.3)) {
    const other = ((month - 1 + chance.pick([4, 5, 6])) % 12) + 1;
    return [month, other].sort((a, b) => a - b);
  }
  const length = chance.pick([2, 2, 3]);
  const first = Math.min(month, 13 - length);
  return Array.from({ length }, (_, at) => first + at);
}

/** The items of each month (or of whatever `key` says), in order of first appearance. */
export function grouped<T, K>(items: readonly T[], key: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups];
}

export const quarterOf = (month: number): number => Math.ceil(month / 3);
