/** festivalGifts: gifts at the year's festivals, each beside its own limit and all of them added up beside the year's. */
import { type FestivalKey, festivalsIn } from "../calendar";
import type { Finding } from "../plan/finding";
import { type Cap, capsOf, festivalCap } from "../policy";
import { type Gaps, isAbove, overLimit } from "./over-limit";
import { perPerson } from "./per-person";
import type { Policies } from "./policies";
import { isForOthers, type RuleRow } from "./rule-rows";

/** The festivals at which gifts may be given to all members. */
export const STATUTORY: ReadonlySet<FestivalKey> = new Set(["new-year", "new-years-eve", "spring-festival", "qingming", "labour-day", "dragon-boat", "mid-autumn", "national-day"]);

/** A gift to the members at a statutory festival, or at festivals not named. */
export function isFestivalGift(row: RuleRow): boolean {
  if (!row.topics.includes("festival-gift") || isForOthers(row)) return false;
  const named = festivalsOf(row);
  return named.length === 0 || named.some((key) => STATUTORY.has(key));
}

export function* festivalGifts(gifts: readonly RuleRow[], policies: Policies, members: number | null, gaps: Gaps): Generator<Finding> {
  for (const row of gifts) yield* byFestival(row, members);
  yield* byYear(gifts, policies, members, gaps);
}

/** Limits by festival; a gift for two of them may cost as much as both. */
function* byFestival(row: RuleRow, members: number | null): Generator<Finding> {
  const actual = perPerson(row.item, row.cost, "festival-gift", "person-festival", members);
  const festivals = festivalsOf(row).filter((key) => STATUTORY.has(key));
  if (actual === null || festivals.length === 0) return;
  const caps = festivals.map((key) => festivalCap(row.policy, key));
  const [first] = caps;
  if (!first || caps.includes(null)) return;
  const cap: Cap = { ...first, value: caps.reduce((sum, one) => sum + one!.value, 0), doubt: caps.map((one) => one!.doubt).find((doubt) => doubt !== null) ?? null };
  if (isAbove(actual, cap.value)) yield overLimit("over-cap", "festival-gift", cap, actual, row);
}

/** All of a year. Several rows for one festival may serve several groups of people: the dearest counts. */
function* byYear(gifts: readonly RuleRow[], policies: Policies, members: number | null, gaps: Gaps): Generator<Finding> {
  const [first] = gifts;
  const policy = first === undefined ? null : policies.ofYear(first.sheet);
  const [cap] = policy === null ? [] : capsOf(policy, "festival-gift", ["person-year"]);
  if (first === undefined || cap === undefined) return;
  const byFestivals = new Map<string, { yuan: number; row: RuleRow }>();
  const unknown: RuleRow[] = [];
  for (const row of gifts) {
    const yuan = perPerson(row.item, row.cost, "festival-gift", "person-year", members);
    const key = [...festivalsOf(row)].sort().join("+") || `row ${row.item.row}`;
    if (yuan === null) {
      if (row.item.amount.value.fen !== null) unknown.push(row);
    } else if (yuan > (byFestivals.get(key)?.yuan ?? -1)) byFestivals.set(key, { yuan, row });
  }
  const counted = [...byFestivals.values()];
  const total = counted.reduce((sum, { yuan }) => sum + yuan, 0);
  if (isAbove(total, cap.value)) {
    const rows = counted.map(({ row }) => row).sort((a, b) => a.item.row - b.item.row);
    yield overLimit("over-cap", "festival-gift", cap, total, rows[0]!, rows.map(({ item }) => item.row));
  } else for (const row of unknown) gaps.notCompared.push({ row, topic: "festival-gift" });
}

function festivalsOf({ item }: RuleRow): readonly FestivalKey[] {
  return festivalsIn(item.activity.value, null).map(({ festival }) => festival.key);
}
