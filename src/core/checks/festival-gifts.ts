/** festivalGifts: gifts at the year's festivals, each beside its own limit and all of them added up beside the year's. */
import { type FestivalKey, festivalsIn } from "../calendar";
import type { Finding } from "../plan/finding";
import { sumFen, yuan } from "../plan/money";
import type { Topic } from "../plan/subject";
import { type Cap, capsOf, festivalCap } from "../policy";
import { isBreath } from "./check";
import { type Gaps, isAbove, overLimit } from "./over-limit";
import { perPerson } from "./per-person";
import { byYear, type Policies } from "./policies";
import { isForOthers, type RuleRow } from "./rule-rows";

/** The festivals at which gifts may be given to all members. */
export const STATUTORY: ReadonlySet<FestivalKey> = new Set([
  "new-year",
  "new-years-eve",
  "spring-festival",
  "qingming",
  "labour-day",
  "dragon-boat",
  "mid-autumn",
  "national-day",
]);
/** Goods for another reason: 结婚慰问品, 生日慰问品, 送清凉慰问品. */
const OTHER_REASONS: ReadonlySet<Topic> = new Set([
  "birthday-gift",
  "wedding-gift",
  "birth-gift",
  "illness-gift",
  "bereavement-gift",
  "retirement-gift",
  "leaving-gift",
  "summer-cooling",
  "outing",
  "film",
  "prize",
  "souvenir",
]);

/** A gift to the members at a statutory festival, or at festivals not named. */
export function isFestivalGift(row: RuleRow): boolean {
  if (!row.topics.includes("festival-gift") || isForOthers(row)) return false;
  const named = festivalsOf(row);
  if (named.length > 0) return named.some((key) => STATUTORY.has(key));
  return row.cost.occasions.length === 0 && !row.topics.some((topic) => OTHER_REASONS.has(topic));
}

/** Gifts of one festival, or of the same festivals together. */
interface Given {
  readonly rows: readonly RuleRow[];
  readonly festivals: readonly FestivalKey[];
  /** What one person gets of them, in yuan; null when it cannot be known. */
  readonly each: number | null;
}

export function* festivalGifts(
  gifts: readonly RuleRow[],
  policies: Policies,
  members: number | null,
  gaps: Gaps,
): Generator<Finding | null> {
  for (const [year, rows] of byYear(gifts)) {
    const given = yield* byFestival(rows, members);
    for (const one of given) yield* ofFestival(one);
    yield* ofYear(given, capsOf(policies.ofYear(year), "festival-gift", ["person-year"]), gaps);
  }
}

function* byFestival(gifts: readonly RuleRow[], members: number | null): Generator<null, readonly Given[], void> {
  const groups = new Map<string, { rows: RuleRow[]; festivals: readonly FestivalKey[]; dearest: number | null }>();
  for (const [index, row] of gifts.entries()) {
    if (isBreath(index)) yield null;
    const festivals = festivalsOf(row);
    const each = perPerson(row.item, row.cost, "festival-gift", "person-year", members);
    const key = [...festivals].sort().join("+") || `row ${row.sheet.plan.sheet} ${row.item.row}`;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, { rows: [row], festivals, dearest: each });
    else {
      same.rows.push(row);
      if (each !== null && each > (same.dearest ?? 0)) same.dearest = each;
    }
  }
  return [...groups.values()].map(({ rows, festivals, dearest }) => ({ rows, festivals, each: eachOf(rows, dearest, members) }));
}

/**
 * Several rows for one festival may serve several groups of people, or all the members twice: the dearest counts, or what all of
 * them come to for one member if that is more. It is never above what somebody gets.
 */
function eachOf(rows: readonly RuleRow[], dearest: number | null, members: number | null): number | null {
  if (dearest === null || members === null || rows.length === 1) return dearest;
  return Math.max(dearest, yuan(sumFen(rows.map(({ item }) => item.amount.value.fen))) / members);
}

/** Limits by festival; a gift for two of them may cost as much as both. */
function* ofFestival({ rows, festivals, each }: Given): Generator<Finding> {
  const [first] = rows;
  const statutory = festivals.filter((key) => STATUTORY.has(key));
  if (first === undefined || each === null || statutory.length === 0) return;
  const caps = statutory.map((key) => festivalCap(first.policy, key));
  const [any] = caps;
  if (!any || caps.includes(null)) return;
  const cap: Cap = {
    ...any,
    value: caps.reduce((sum, one) => sum + one!.value, 0),
    doubt: caps.map((one) => one!.doubt).find((doubt) => doubt !== null) ?? null,
  };
  if (isAbove(each, cap.value))
    yield overLimit(
      "over-cap",
      "festival-gift",
      cap,
      each,
      first,
      rows.map(({ item }) => item.row),
    );
}

function* ofYear(given: readonly Given[], caps: readonly Cap[], gaps: Gaps): Generator<Finding> {
  if (caps.length === 0) return;
  const total = given.reduce((sum, { each }) => sum + (each ?? 0), 0);
  const rows = given
    .filter(({ each }) => each !== null)
    .flatMap((one) => one.rows)
    .sort((a, b) => a.item.row - b.item.row);
  const over = caps.filter((cap) => isAbove(total, cap.value));
  for (const cap of over)
    yield overLimit(
      "over-cap",
      "festival-gift",
      cap,
      total,
      rows[0]!,
      rows.map(({ item }) => item.row),
    );
  if (over.length > 0) return;
  for (const { rows: unknown, each } of given) {
    if (each === null)
      for (const row of unknown) if (row.item.amount.value.fen !== null) gaps.notCompared.push({ row, topic: "festival-gift" });
  }
}

function festivalsOf({ item }: RuleRow): readonly FestivalKey[] {
  return festivalsIn(item.activity.value, null).map(({ festival }) => festival.key);
}
