/** PlanContents: what a plan has already, so that nothing of it is suggested again. */
import type { MonthNumber } from "../terms/month";
import { festivalsIn, type FestivalKey } from "../calendar";
import type { Plan, PlanItem } from "../plan/plan";
import type { Classified } from "../plan/review";
import { mentionedIn } from "./classify";
import { plainWords } from "./plain-words";

export interface PlanContents {
  /** Catalogue entries named or hinted at by any row. */
  readonly ids: ReadonlySet<string>;
  /** Entries by the months their rows have. */
  readonly idMonths: ReadonlyMap<string, ReadonlySet<MonthNumber>>;
  readonly festivals: ReadonlySet<FestivalKey>;
  /** Months (with the year's turn: 13 is next January) in which something is planned; a row for the whole year fills none. */
  readonly months: ReadonlySet<number>;
  /** Pairs of characters of each row's activity, each as one number. */
  readonly pairs: readonly ReadonlySet<number>[];
}

/** Likeness is looked for among so many different texts; whoever has more has no plan but a register. */
const MOST_TEXTS = 2000;

/** Characters of an activity that are compared. */
const LONGEST = 80;

/** Rows between two breaths. */
const BREATH = 100;

/** Reads the plans' rows; `classified` by plan and item, as the review has it. Each null is a place to breathe. */
export function* gatheringContents(
  plans: readonly Plan[],
  classified: readonly (readonly Classified[])[],
): Generator<null, PlanContents, void> {
  const idMonths = new Map<string, Set<MonthNumber>>();
  const festivals = new Set<FestivalKey>();
  const months = new Set<number>();
  const idsByText = new Map<string, readonly string[]>();
  const idsOf = (text: string): readonly string[] => {
    let ids = idsByText.get(text);
    if (ids === undefined) {
      ids = mentionedIn(text);
      idsByText.set(text, ids);
      for (const { festival } of festivalsIn(text, null)) festivals.add(festival.key);
    }
    return ids;
  };
  for (const [planIndex, { items }] of plans.entries())
    for (let itemIndex = 0; itemIndex < items.length; itemIndex++) {
      const item = items[itemIndex]!;
      if (itemIndex % BREATH === BREATH - 1) yield null;
      const itemMonths = item.months.value.months;
      const own = classified[planIndex]?.[itemIndex]?.catalogueId ?? null;
      for (const id of [...textsOf(item).flatMap(idsOf), ...(own === null ? [] : [own])]) {
        const at = idMonths.get(id) ?? new Set();
        for (const { month } of itemMonths) at.add(month);
        idMonths.set(id, at);
      }
      if (item.months.value.form !== "whole-year") for (const { month, yearOffset } of itemMonths) months.add(yearOffset * 12 + month);
    }
  yield null;
  return { ids: new Set(idMonths.keys()), idMonths, festivals, months, pairs: [...idsByText.keys()].slice(0, MOST_TEXTS).map(pairsOf) };
}

/** How alike two activities must be, as the share of their pairs of characters in common. */
const ALIKE = 0.7;

/** True when a row's words are nearly those of the activity. */
export function hasLike(contents: PlanContents, activity: string): boolean {
  const pairs = pairsOf(activity);
  return contents.pairs.some((other) => {
    const smaller = Math.min(pairs.size, other.size);
    if (smaller === 0 || (2 * smaller) / (pairs.size + other.size) < ALIKE) return false;
    let common = 0;
    for (const pair of pairs) if (other.has(pair)) common++;
    return (2 * common) / (pairs.size + other.size) >= ALIKE;
  });
}

/** The activity cell, its parts, and the contents column, which may name what a general title does not. */
function textsOf(item: PlanItem): string[] {
  const texts = [item.activity.value, ...item.activities, item.content?.value ?? ""];
  return [...new Set(texts)].filter((text) => text !== "");
}

function pairsOf(text: string): ReadonlySet<number> {
  const plain = plainWords(text);
  const pairs = new Set<number>();
  for (let at = 1; at < Math.min(plain.length, LONGEST); at++) pairs.add(plain.charCodeAt(at - 1) * 0x10000 + plain.charCodeAt(at));
  return pairs;
}
