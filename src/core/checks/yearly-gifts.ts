/** yearlyGifts: films, passes and coupons of a whole calendar year, each kind added up beside the year's limit, and how often a year. */
import type { Finding } from "../plan/finding";
import { sumFen, yuan } from "../plan/money";
import type { Topic } from "../plan/subject";
import { capsOf } from "../policy";
import { isBreath } from "./check";
import { isAbove, overLimit } from "./over-limit";
import { perPerson } from "./per-person";
import { byYear, type Policies } from "./policies";
import { isForOthers, type RuleRow } from "./rule-rows";

/** Given to every member, in several rows of one plan or in one. */
const YEARLY: readonly Topic[] = ["film", "park-pass", "consumption-coupon"];
/** Yuan a person from which a row is a gift: less is what the work around it costs. */
const LEAST_GIFT = 10;

export function* yearlyGifts(rows: readonly RuleRow[], policies: Policies, members: number | null): Generator<Finding | null> {
  for (const topic of YEARLY) {
    const ofTopic: RuleRow[] = [];
    for (const [index, row] of rows.entries()) {
      if (isBreath(index)) yield null;
      if (row.topics.includes(topic) && !isForOthers(row)) ofTopic.push(row);
    }
    for (const [year, same] of byYear(ofTopic)) yield* ofYear(topic, same, policies, year, members);
  }
}

function* ofYear(
  topic: Topic,
  rows: readonly RuleRow[],
  policies: Policies,
  year: number,
  members: number | null,
): Generator<Finding | null> {
  const gifts: { readonly row: RuleRow; readonly each: number }[] = [];
  for (const [index, row] of rows.entries()) {
    if (isBreath(index)) yield null;
    const each = perPerson(row.item, row.cost, topic, "person-year", members);
    if (each !== null && each >= LEAST_GIFT) gifts.push({ row, each });
  }
  const [first] = gifts;
  if (first === undefined || gifts.length < 2) return;
  const numbers = gifts.map(({ row }) => row.item.row);
  const policy = policies.ofYear(year);
  for (const cap of capsOf(policy, topic, ["times-year"])) {
    // Batches of one gift are one.
    const count = new Set(gifts.map(({ row }) => row.cost.batchOf ?? `row ${row.sheet.plan.sheet} ${row.item.row}`)).size;
    if (count > cap.value) yield overLimit("over-cap", topic, cap, count, first.row, numbers);
  }
  if (members === null) return;
  // What all of them come to for one member: somebody gets at least so much.
  const each = yuan(sumFen(gifts.map(({ row }) => row.item.amount.value.fen))) / members;
  for (const cap of capsOf(policy, topic, ["person-year"])) {
    if (isAbove(each, cap.value) && !gifts.some((gift) => isAbove(gift.each, cap.value)))
      yield overLimit("over-cap", topic, cap, each, first.row, numbers);
  }
}
