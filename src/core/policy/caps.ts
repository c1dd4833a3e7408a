/** capsOf: the one figure to compare spending with, out of what the rules answer. */
import type { FestivalKey } from "../calendar";
import type { Basis, Severity } from "../plan/finding";
import type { Variant } from "../plan/spending";
import type { Topic } from "../plan/subject";
import { basisOf } from "./basis";
import { type Answer, MONEY_UNITS, type Policy } from "./policy";
import type { LimitUnit, ShareBase } from "./rule";

export interface Cap {
  readonly value: number;
  readonly unit: LimitUnit;
  readonly base: ShareBase | null;
  /** The one case it is for, where the rule names one. */
  readonly case: Variant | null;
  readonly basis: Basis;
  /** Null: confirmed, or set by the user. */
  readonly doubt: string | null;
  /** Since when a limit that is not confirmed holds, and when it was last seen in force. */
  readonly since: string | null;
  readonly seen: string | null;
  /** How far the rule lets it be raised, on approval. */
  readonly raisableTo: number | null;
}

/** Severity follows trust. */
export function severityOf(cap: Cap): Severity {
  return cap.doubt === null ? "warning" : "info";
}

/** Cases that are an exception and not the rule: their limit speaks for rows that name them only. */
const PARTICULAR: ReadonlySet<Variant> = new Set(["second-child", "party", "labour-competition", "local-goods", "outing", "academician"]);
/** A row that names one is not the other. */
const OPPOSITE: Partial<Readonly<Record<Variant, Variant>>> = {
  individual: "team",
  team: "individual",
  member: "relative",
  relative: "member",
  "associate-professor": "professor",
  professor: "associate-professor",
};

/**
 * The limits of a topic in these units, the highest of each unit: where the rules know several cases (个人奖, 团体奖) and the row
 * does not say which it is, only what is above all of them is too much. `cases` are those the row speaks of. The country's limit
 * comes besides a province's own that is not confirmed. A figure that sources contradict is none.
 */
export function capsOf(policy: Policy, topic: Topic, units: readonly LimitUnit[], cases: readonly Variant[] = []): readonly Cap[] {
  const candidates = policy
    .answers(topic, units)
    .map(capIn)
    .filter((cap): cap is Cap => cap !== null && isFor(cap.case, cases));
  const fitting = candidates.filter((cap) => cap.case !== null && cases.includes(cap.case));
  const plain = candidates.filter((cap) => cap.case === null);
  const chosen = fitting.length > 0 ? fitting : cases.length > 0 && plain.length > 0 ? plain : candidates;
  const highest = new Map<string, Cap>();
  for (const cap of chosen) {
    const key = `${cap.unit} ${cap.basis.place}`;
    const known = highest.get(key);
    if (known === undefined || cap.value > known.value) highest.set(key, cap);
  }
  return [...highest.values()];
}

function isFor(limited: Variant | null, cases: readonly Variant[]): boolean {
  if (limited === null || cases.includes(limited)) return true;
  return !PARTICULAR.has(limited) && !cases.some((one) => OPPOSITE[one] === limited);
}

/** True when nothing is on record for the topic here, or only for other cases of it: no amount, nor, for festival gifts, a share of the year's money. */
export function isNotRecorded(policy: Policy, topic: Topic, cases: readonly Variant[] = []): boolean {
  const units = topic === "festival-gift" ? [...MONEY_UNITS, "share" as const] : MONEY_UNITS;
  return policy.answers(topic, units).every((answer) => {
    if (answer.kind === "no-limit") return false;
    const cap = capIn(answer);
    return cap === null || !isFor(cap.case, cases);
  });
}

/** Given to every member alike: the membership stands in for heads that are not stated. */
export const FOR_ALL: ReadonlySet<Topic> = new Set(["festival-gift", "birthday-gift", "film", "park-pass", "consumption-coupon", "outing"]);

/** What dues are for; the union's other money may make up for what they lack, within a multiple of them. */
export const PAID_BY_DUES: readonly Topic[] = ["film", "outing", "park-pass"];

/** Every limit of the topic that is a share, the user's own among them; a place may give several bases to choose from. */
export function shareLimits(policy: Policy, topic: Topic): readonly { readonly value: number; readonly base: ShareBase | null }[] {
  return policy.answers(topic, ["share"]).flatMap((answer) => ("limit" in answer ? [answer.limit] : []));
}

/** The limit for gifts at one festival: its own, else that of any other; in yuan a person. Null where none is on record. */
export function festivalCap(policy: Policy, festival: FestivalKey): Cap | null {
  const variants: readonly Variant[] =
    festival === "spring-festival" || festival === "new-years-eve"
      ? ["spring-festival", "other-festival"]
      : festival === "national-day"
        ? ["labour-or-national-day", "national-day", "other-festival"]
        : festival === "labour-day"
          ? ["labour-or-national-day", "other-festival"]
          : ["other-festival"];
  const answers = policy.answers("festival-gift", ["person-festival"]);
  const variant = variants.find((one) =>
    answers.some((answer) => (answer.kind === "limit" || answer.kind === "unconfirmed") && answer.limit.variant === one),
  );
  return capsOf(policy, "festival-gift", ["person-festival"], variant === undefined ? [] : [variant])[0] ?? null;
}

function capIn(answer: Answer): Cap | null {
  switch (answer.kind) {
    case "set-by-user":
      return {
        value: answer.limit.value,
        unit: answer.limit.unit,
        base: answer.limit.base,
        case: null,
        basis: answer.limit.basis,
        doubt: null,
        since: null,
        seen: null,
        raisableTo: null,
      };
    case "limit":
      return {
        value: answer.limit.value,
        unit: answer.limit.unit,
        base: answer.limit.base,
        case: answer.limit.variant,
        basis: basisOf(answer.limit),
        doubt: null,
        since: null,
        seen: null,
        raisableTo: answer.limit.raisableTo,
      };
    case "unconfirmed":
      return answer.why === "contradictory"
        ? null
        : {
            value: answer.limit.value,
            unit: answer.limit.unit,
            base: answer.limit.base,
            case: answer.limit.variant,
            basis: basisOf(answer.limit),
            doubt: answer.why,
            since: answer.limit.from.date,
            seen: answer.limit.seenInForce,
            raisableTo: answer.limit.raisableTo,
          };
    case "no-limit":
    case "not-recorded":
      return null;
  }
}

/** Topics of which the sources contradict each other, with what each of them says. */
export function differingOn(
  policy: Policy,
  topics: readonly Topic[],
): readonly { readonly topic: Topic; readonly says: string; readonly otherwise: string }[] {
  return topics.flatMap((topic) =>
    policy
      .answers(topic)
      .flatMap((answer) =>
        answer.kind === "unconfirmed" && answer.why === "contradictory"
          ? [{ topic, says: answer.limit.says, otherwise: answer.limit.otherwise ?? "" }]
          : [],
      ),
  );
}

/** True when no rule of the place's own is on record that limits, bans or names who pays. */
export function isBlank({ place, rules }: Policy): boolean {
  return place !== "CN" && !rules.some(({ rule }) => rule.level === "provincial" && (rule.kind === "limit" || rule.kind === "ban"));
}
