/** over-cap, cap-not-recorded, cap-not-compared: what a row spends on one person, beside the limit of its topic; what is limited by the year added up. */
import { type Finding, finding } from "../plan/finding";
import type { Variant } from "../plan/spending";
import type { Topic } from "../plan/subject";
import { capsOf, differingOn, isBlank, isNotRecorded, KNOWN_DOCUMENTS, MONEY_UNITS } from "../policy";
import type { Check } from "./check";
import { festivalGifts, isFestivalGift } from "./festival-gifts";
import { outings } from "./outings";
import { type Gaps, isAbove, type LimitParams, overLimit } from "./over-limit";
import { perPerson, priceIn, timesOf } from "./per-person";
import { isForOthers, type RuleRow } from "./rule-rows";
import { yearlyGifts } from "./yearly-gifts";

declare module "../plan/finding" {
  interface FindingParams {
    "over-cap": LimitParams;
    /** Topics with a limit on record with which some rows could not be compared, for want of heads or an amount. */
    "cap-not-compared": { readonly topics: readonly string[]; readonly activities: readonly string[]; readonly rows: readonly number[] };
    /**
     * `differing`: topics on which the sources contradict each other: both are shown, and nothing is compared. `isBlank`: nothing at all
     * is on record of the place.
     */
    "cap-not-recorded": {
      readonly topics: readonly string[];
      readonly province: string | null;
      readonly differing?: readonly { readonly topic: string; readonly says: string; readonly otherwise: string }[];
      readonly isBlank?: boolean;
      /** The place's document, where its name is known and its figures are not. */
      readonly document?: { readonly title: string; readonly number: string | null } | null;
    };
  }
}

/** What a whole row may be for. */
const WHOLE: readonly Topic[] = [
  "birthday-gift",
  "wedding-gift",
  "birth-gift",
  "illness-gift",
  "bereavement-gift",
  "retirement-gift",
  "outing",
  "film",
  "park-pass",
  "consumption-coupon",
  "recuperation",
  "trainee-award",
  "summer-cooling",
  "hardship-aid",
];
const OCCASIONS: ReadonlySet<Topic> = new Set(["wedding-gift", "birth-gift", "illness-gift", "bereavement-gift", "retirement-gift"]);
/** Given to those who retire, are chosen or are in need; limited all the same. */
const NOT_FOR_ALL: ReadonlySet<Topic> = new Set(["retirement-gift", "recuperation", "hardship-aid"]);
/** A day's journey of those who are chosen is a rest, and no outing of the members. */
const CHOSEN: readonly Topic[] = ["recuperation", "model-worker"];
/** Parts of a row that are limited in sports and arts only: prizes for work are another matter. */
const GAMES_ONLY: ReadonlySet<Topic> = new Set(["prize", "souvenir", "event-meal"]);

export const overCap: Check = {
  codes: {
    "over-cap": { severity: ["warning", "info"], since: "0.1", byRules: true },
    "cap-not-compared": { severity: "info", since: "0.1", isOurs: true },
  },
  needs: ["union", "place-or-limits", "sheet-year"],
  ruled(context, policies) {
    const gaps: Gaps = { notCompared: [] };
    const gifts: RuleRow[] = [];
    const trips: RuleRow[] = [];
    const others: RuleRow[] = [];
    const { members } = context.profile;
    const look = (row: RuleRow): Iterable<Finding> | null => {
      if (isFestivalGift(row)) {
        gifts.push(row);
        return null;
      }
      if (isOuting(row)) trips.push(row);
      others.push(row);
      const topics = limitedTopics(row);
      return topics.length === 0 ? null : compared(row, topics, members, gaps);
    };
    function* end(): Generator<Finding | null> {
      yield* festivalGifts(gifts, policies, members, gaps);
      yield* outings(trips, policies, members);
      yield* yearlyGifts(others, policies, members);
      if (gaps.notCompared.length === 0) return;
      yield finding("cap-not-compared", "info", null, {
        topics: [...new Set(gaps.notCompared.map(({ topic }) => topic))],
        activities: gaps.notCompared.map(({ row }) => row.item.activity.value),
        rows: gaps.notCompared.map(({ row }) => row.item.row),
      });
    }
    return { row: look, end };
  },
};

/** Topics the plan spends on, of whose limit here nothing is known; said once. */
export const capNotRecorded: Check = {
  codes: {
    "cap-not-recorded": { severity: "info", since: "0.1" },
  },
  needs: ["union", "place", "sheet-year"],
  ruled(context, policies) {
    const topics = new Set<Topic>();
    const look = (row: RuleRow): null => {
      if (row.item.amount.value.fen === null && row.cost.price === null) return null;
      for (const topic of isFestivalGift(row) ? ["festival-gift" as const] : limitedTopics(row))
        if (isNotRecorded(row.policy, topic, casesOf(row.cost.cases, row, topic))) topics.add(topic);
      return null;
    };
    function* end(): Generator<Finding> {
      if (topics.size === 0) return;
      // Whatever year: what is not known is not known of any.
      const policy = policies.ofYear(context.year ?? context.sheets.find(({ year }) => year !== null)?.year ?? 0);
      yield finding("cap-not-recorded", "info", null, {
        topics: [...topics],
        province: context.profile.province,
        differing: differingOn(policy, [...topics]),
        isBlank: isBlank(policy),
        document: KNOWN_DOCUMENTS.find(({ place }) => place === policy.place)?.document ?? null,
      });
    }
    return { row: look, end };
  },
};

const NONE: readonly Topic[] = [];

/** Topics of the row that rules limit by the person. */
export function limitedTopics(row: RuleRow): readonly Topic[] {
  const { cost, topics } = row;
  const { part, prices } = cost;
  // Most rows have none.
  if (part === null && prices.length === 0 && !topics.some((topic) => WHOLE.includes(topic))) return NONE;
  const priced = prices.flatMap(({ topic }) => (topic !== null && isLimited(topic, row) ? [topic] : []));
  // 结婚慰问 is for weddings only, whatever else the catalogue's entry of its kind is for.
  const named = WHOLE.filter(
    (topic) => topics.includes(topic) && !(cost.occasions.length > 0 && OCCASIONS.has(topic) && !cost.occasions.includes(topic)),
  );
  const whole = (part !== null ? [part] : named).filter((topic) => isLimited(topic, row));
  return [...new Set([...priced, ...whole])];
}

function isOuting(row: RuleRow): boolean {
  return row.topics.includes("outing") && !isForOthers(row) && !CHOSEN.some((topic) => row.topics.includes(topic));
}

function isLimited(topic: Topic, row: RuleRow): boolean {
  if (GAMES_ONLY.has(topic) && row.cost.isGame) return true;
  // The provinces' meal limits are those of matches; one the user set is for every meal.
  if (GAMES_ONLY.has(topic))
    return (
      topic === "event-meal" &&
      row.topics.includes("outing") &&
      row.policy
        .answers(topic)
        .some((answer) => answer.kind === "set-by-user" || (answer.kind === "unconfirmed" && answer.limit.variant === "outing"))
    );
  if (topic === "outing") return isOuting(row);
  // Most places leave it to the union what the needy get: that is no gap worth a line.
  if (topic === "hardship-aid" && isNotRecorded(row.policy, topic)) return false;
  return WHOLE.includes(topic) ? !isForOthers(row) || NOT_FOR_ALL.has(topic) : true;
}

/** Every price the words give, then what is spent on one person altogether. */
function* compared(row: RuleRow, topics: readonly Topic[], members: number | null, gaps: Gaps): Generator<Finding> {
  const { item, cost, policy } = row;
  const priced = new Set<Topic>();
  for (const price of cost.prices) {
    const { topic } = price;
    if (topic === null || !topics.includes(topic)) continue;
    priced.add(topic);
    for (const cap of capsOf(policy, topic, MONEY_UNITS, casesOf([...price.cases, ...cost.cases], row, topic))) {
      const actual = priceIn(price, cap.unit, cost, timesOf(item, cost, topic));
      if (isAbove(actual, cap.value)) yield overLimit("over-cap", topic, cap, actual, row);
    }
  }
  yield* comparedWhole(
    row,
    topics.filter((topic) => !priced.has(topic)),
    members,
    gaps,
  );
}

/** A row for several occasions (婚丧慰问) is too much only when it is above the limits of all of them. */
function* comparedWhole(row: RuleRow, topics: readonly Topic[], members: number | null, gaps: Gaps): Generator<Finding> {
  const { item, cost, policy } = row;
  if (topics.length === 0) return;
  const cases = [...cost.cases, ...(cost.price?.cases ?? [])];
  const known = topics.flatMap((topic) => capsOf(policy, topic, MONEY_UNITS, casesOf(cases, row, topic)).map((cap) => ({ topic, cap })));
  if (topics.some((topic) => !known.some((one) => one.topic === topic))) return;
  const measured = known.map(({ topic, cap }) => ({ topic, cap, actual: perPerson(item, cost, topic, cap.unit, members) }));
  if (measured.some(({ actual }) => actual === null)) {
    const { fen } = item.amount.value;
    // An amount within one person's limit is within it for any number of persons.
    if (fen !== null && measured.some(({ cap }) => fen / 100 > cap.value)) gaps.notCompared.push({ row, topic: topics[0]! });
    return;
  }
  const over = measured.filter(({ cap, actual }) => isAbove(actual!, cap.value));
  if (topics.length > 1 && over.length < measured.length) return;
  const [worst] = over.sort((a, b) => b.cap.value - a.cap.value);
  if (worst) yield overLimit("over-cap", worst.topic, worst.cap, worst.actual!, row);
}

/** The cases a row says it is for: an outing's by its days; who judges is a judge where nothing else is said. */
function casesOf(named: readonly Variant[], { cost: { days }, topics }: RuleRow, topic: Topic): readonly Variant[] {
  const isTrip = topics.includes("outing");
  if (topic === "outing") return days === null ? [] : days <= 1 ? ["one-day"] : days <= 2 ? ["two-day"] : [];
  // A meal on an outing has a limit of its own in some places.
  if (topic === "event-meal" && isTrip) return [...named, "outing"];
  if (topic === "judge-fee") return named.some((one) => one === "staff" || one === "expert" || one === "senior-expert") ? named : ["judge"];
  // Own games and matches elsewhere have limits of their own for clothing only.
  return topic === "event-clothing" ? named : named.filter((one) => one !== "own-event");
}
