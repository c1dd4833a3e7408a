/** share-over-cap: prize winners among those who took part, meals in an outing, festival gifts in the year's money, and what makes up for dues. */
import { shareBaseOf } from "../ledger";
import type { Finding } from "../plan/finding";
import { sumFen, yuan } from "../plan/money";
import type { Topic } from "../plan/subject";
import { capsOf, PAID_BY_DUES, type Policy, shareLimits } from "../policy";
import type { Check, CheckContext } from "./check";
import { isFestivalGift } from "./festival-gifts";
import { type LimitParams, overLimit } from "./over-limit";
import { perPerson } from "./per-person";
import { byYear } from "./policies";
import { isForOthers, type RuleRow } from "./rule-rows";

declare module "../plan/finding" {
  interface FindingParams {
    "share-over-cap": LimitParams;
  }
}

export const shareOverCap: Check = {
  codes: {
    "share-over-cap": { severity: ["warning", "info"], since: "0.1", byRules: true },
  },
  needs: ["union", "place-or-limits", "sheet-year"],
  ruled(context, policies) {
    const gifts: RuleRow[] = [];
    const byDues: RuleRow[] = [];
    function* look(row: RuleRow): Generator<Finding> {
      if (isFestivalGift(row)) gifts.push(row);
      if (!isForOthers(row) && row.topics.some((topic) => PAID_BY_DUES.includes(topic))) byDues.push(row);
      yield* winners(row);
      yield* meals(row, context.profile.members);
    }
    function* end(): Generator<Finding> {
      for (const [year, rows] of byYear(gifts)) yield* giftShare(rows, context, policies.ofYear(year));
      for (const [year, rows] of byYear(byDues)) yield* duesMultiple(rows, context, policies.ofYear(year));
    }
    return { row: look, end };
  },
};

function* winners(row: RuleRow): Generator<Finding> {
  const { cost, topics, policy } = row;
  const topic: Topic | null = topics.includes("trainee-award") ? "trainee-award" : cost.isGame ? "prize" : null;
  const base = cost.participants ?? cost.heads;
  if (topic === null || cost.winners === null || base === null || base <= 0) return;
  for (const cap of capsOf(policy, topic, ["share"])) {
    if (cap.base !== "participants" && cap.base !== "trainees") continue;
    // Two thirds of fifty is thirty-three and a bit: whole persons below it are within.
    if (cost.winners > cap.value * base + 1e-9)
      yield overLimit("share-over-cap", topic, cap, cost.winners / base, row, [row.item.row], { part: cost.winners, whole: base });
  }
}

/** 其中餐费每人130元 of an outing for 200. A limit for one day's outings does not speak of those of two. */
function* meals({ item, sheet, cost, topics, policy }: RuleRow, members: number | null): Generator<Finding> {
  const eaten = cost.prices.filter(({ topic }) => topic === "event-meal");
  if (eaten.length === 0 || !topics.includes("outing")) return;
  const whole = perPerson(item, cost, "outing", "person-time", members);
  if (whole === null || whole <= 0) return;
  const part = eaten.reduce((total, { yuan: each }) => total + each, 0);
  const share = part / whole;
  for (const cap of capsOf(policy, "event-meal", ["share"])) {
    if (cap.base !== "event-cost" || (cost.days !== null && cap.case === (cost.days > 1 ? "one-day" : "two-day"))) continue;
    if (share > cap.value + 1e-9) yield overLimit("share-over-cap", "event-meal", cap, share, { item, sheet }, [item.row], { part, whole });
  }
}

/** Where a province gives two bases to choose from, the gifts must be above both. */
function* giftShare(gifts: readonly RuleRow[], context: CheckContext, policy: Policy): Generator<Finding> {
  const [first] = gifts;
  if (first === undefined) return;
  const total = sumFen(gifts.map(({ item }) => item.amount.value.fen));
  const shares = shareLimits(policy, "festival-gift");
  const over = shares.map((limit) => {
    const base = limit.base === null ? null : shareBaseOf(limit.base, context.profile, () => context.ledger.unionSum);
    return base !== null && base > 0 && total > limit.value * base ? total / base : null;
  });
  if (over.length === 0 || over.includes(null)) return;
  const cap = capsOf(policy, "festival-gift", ["share"]).find((one) => one.base !== null);
  const actual = over[shares.findIndex((limit) => limit.value === cap?.value && limit.base === cap.base)];
  if (cap && actual)
    yield overLimit(
      "share-over-cap",
      "festival-gift",
      cap,
      actual,
      first,
      gifts.map(({ item }) => item.row),
      { part: yuan(total), whole: Math.round((yuan(total) / actual) * 100) / 100 },
    );
}

/** Outings, films and passes beyond the dues are made up for from other money. */
function* duesMultiple(rows: readonly RuleRow[], { profile }: CheckContext, policy: Policy): Generator<Finding> {
  const [first] = rows;
  if (first === undefined || profile.dues === null || profile.dues <= 0) return;
  const whole = yuan(profile.dues);
  const part = yuan(sumFen(rows.map(({ item }) => item.amount.value.fen))) - whole;
  for (const cap of capsOf(policy, "dues", ["times-dues"])) {
    if (part / whole > cap.value)
      yield overLimit(
        "share-over-cap",
        "dues",
        cap,
        part / whole,
        first,
        rows.map(({ item }) => item.row),
        { part, whole },
      );
  }
}
