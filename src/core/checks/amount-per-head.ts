/** amount-per-head: what a row comes to for each person, far above every limit that any place has on record for its topic. */
import { withoutPrices } from "../catalogue";
import { festivalsIn } from "../calendar";
import { FOR_ALL, MONEY_UNITS, RULES } from "../policy";
import type { LimitUnit } from "../policy";
import { type Finding, finding } from "../plan/finding";
import { yuan } from "../plan/money";
import type { Topic } from "../plan/subject";
import { type Check, fieldPlace } from "./check";
import { isFestivalGift } from "./festival-gifts";
import { limitedTopics } from "./over-cap";
import { perPerson } from "./per-person";
import type { RuleRow } from "./rule-rows";

declare module "../plan/finding" {
  interface FindingParams {
    "amount-per-head": {
      readonly topic: string;
      readonly heads: number;
      readonly perHeadYuan: number;
      /** The highest limit that any place has on record. */
      readonly highestYuan: number;
      readonly amountYuan: number;
      /** True where a tenth of it would be usual: a nought too many? */
      readonly isTenfold: boolean;
    };
  }
}

/** What one person gets by itself; of meals and fees a row may hold any number for each. */
const FOR_EACH: ReadonlySet<Topic> = new Set([
  "festival-gift",
  "birthday-gift",
  "wedding-gift",
  "birth-gift",
  "illness-gift",
  "retirement-gift",
  "film",
  "park-pass",
  "consumption-coupon",
  "outing",
  "recuperation",
  "summer-cooling",
  "souvenir",
]);
/** More than so many times the highest limit is no matter of a generous place. */
const FAR = 2;

/** The highest limit on record by topic and unit, whatever place or time it is of. */
const HIGHEST: ReadonlyMap<Topic, ReadonlyMap<LimitUnit, number>> = (() => {
  const found = new Map<Topic, Map<LimitUnit, number>>();
  for (const rule of RULES) {
    if (rule.kind !== "limit" || !MONEY_UNITS.includes(rule.unit)) continue;
    for (const topic of rule.topics) {
      const units = found.get(topic) ?? new Map<LimitUnit, number>();
      found.set(topic, units.set(rule.unit, Math.max(units.get(rule.unit) ?? 0, rule.value)));
    }
  }
  return found;
})();

export const amountPerHead: Check = {
  codes: {
    "amount-per-head": { severity: "warning", since: "0.1" },
  },
  needs: ["union", "sheet-year"],
  ruled({ profile: { members } }) {
    const look = (row: RuleRow): Finding | null => {
      const { item, sheet, cost } = row;
      const { fen, sharedWithRow } = item.amount.value;
      if (fen === null || sharedWithRow !== null) return null;
      // Most rows do not say for how many they are, or are for nothing that each gets.
      if ((members === null && !cost.mayGiveHeads) || !mayBeForEach(row) || (members === null && cost.heads === null)) return null;
      const topics = isFestivalGift(row) ? (["festival-gift"] as const) : limitedTopics(row);
      const [topic] = topics;
      if (topic === undefined || topics.length > 1 || !FOR_EACH.has(topic)) return null;
      // What we worked out and nobody has settled keeps the limits on record; there may be none of that place.
      if (item.awaiting !== null) return null;
      const heads = cost.heads ?? (FOR_ALL.has(topic) ? members : null);
      const worst = heads === null || heads <= 0 ? null : nearestLimit(row, topic, members);
      if (worst === null) return null;
      if (worst.ratio <= FAR) return null;
      const isTenfold = worst.ratio <= 10;
      return finding(
        "amount-per-head",
        "warning",
        fieldPlace(item.amount, "amount", item, sheet),
        { topic, heads: heads!, perHeadYuan: Math.round(fen / heads!) / 100, highestYuan: worst.limit, amountYuan: yuan(fen), isTenfold },
        { text: `${topic}|${item.activity.text}` },
      );
    };
    return { row: look };
  },
};

/** False for what is for nothing that each gets, and gives no price. */
function mayBeForEach({ topics, cost }: RuleRow): boolean {
  return topics.some((topic) => FOR_EACH.has(topic)) || cost.part !== null || cost.prices.length > 0;
}

/** Of the highest limits of a topic the one the amount exceeds least, and how many times; null where none can be compared. */
function nearestLimit(row: RuleRow, topic: Topic, members: number | null): { readonly limit: number; readonly ratio: number } | null {
  // What the amount comes to, whatever price the words give.
  const cost = withoutPrices(row.cost);
  let nearest: { limit: number; ratio: number } | null = null;
  // Gifts of festivals that are named have their limit by the festival, the others theirs by the year.
  const named = topic === "festival-gift" ? festivalsIn(row.item.activity.value, null).length : 0;
  const limits = [...(HIGHEST.get(topic) ?? [])].filter(
    ([unit]) => topic !== "festival-gift" || (unit === "person-festival") === named > 0,
  );
  for (const [unit, one] of limits) {
    const limit = one * Math.max(1, named);
    const each = perPerson(row.item, cost, topic, unit, members);
    if (each === null || limit === 0) return null;
    if (nearest === null || each / limit < nearest.ratio) nearest = { limit, ratio: each / limit };
  }
  return nearest;
}
