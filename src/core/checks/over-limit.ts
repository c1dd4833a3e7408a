/** overLimit: the one finding about a limit that is passed, with its figures and its basis. */
import { type Finding, finding, type FindingPlace } from "../plan/finding";
import type { PlanItem } from "../plan/plan";
import type { Topic } from "../plan/subject";
import { fieldPlace, type PlanSheet } from "./check";
import { type Cap, severityOf } from "../policy";
import type { RuleRow } from "./rule-rows";

/** A limit a finding compares with, in yuan or as a share, persons, times or days. */
export interface LimitParams {
  readonly topic: string;
  readonly limit: number;
  /** A LimitUnit of core/policy, or "times-member": how often a year one member takes part, on the average. */
  readonly unit: string;
  readonly actual: number;
  readonly rows: readonly number[];
  /** What a share is of, where it is one. */
  readonly base?: string | null;
  /** The share's two figures: persons of participants and trainees, yuan of everything else. */
  readonly part?: number | null;
  readonly whole?: number | null;
  /** Why the limit is on record and not confirmed; null or left out: it is, or the user set it. */
  readonly doubt?: string | null;
  /** Since when a limit that is not confirmed holds, and when it was last seen in force. */
  readonly since?: string | null;
  readonly seen?: string | null;
  /** How far the rule lets the limit be raised, on an approval it names. */
  readonly raisableTo?: number | null;
}

/** Collected for the lines that are said once. */
export interface Gaps {
  readonly notCompared: { readonly row: RuleRow; readonly topic: Topic }[];
}

/** What a share is a part of: persons or yuan. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** The one finding about a limit that is passed; `rows` are those of its group. */
export function overLimit(
  code: "over-cap" | "share-over-cap",
  topic: Topic,
  cap: Cap,
  actual: number,
  { item, sheet }: Pick<RuleRow, "item" | "sheet">,
  rows: readonly number[] = [item.row],
  share: Share | null = null,
): Finding {
  const unit = cap.case === "per-member" ? "times-member" : cap.unit;
  const params = {
    topic,
    limit: cap.value,
    unit,
    actual: Math.round(actual * 10_000) / 10_000,
    rows,
    base: cap.base,
    doubt: cap.doubt,
    since: cap.since,
    seen: cap.seen,
    raisableTo: cap.raisableTo,
    part: share?.part ?? null,
    whole: share?.whole ?? null,
  };
  return finding(code, severityOf(cap), placeOfAmount(item, sheet), params, { basis: cap.basis, text: `${topic}|${item.activity.text}` });
}

/** Half a 分 of rounding is no breach. */
export function isAbove(actual: number, limit: number): boolean {
  return actual > limit + 0.005;
}

/** Where the row has no amount of its own, its activity. */
function placeOfAmount(item: PlanItem, sheet: PlanSheet): FindingPlace {
  const place = fieldPlace(item.amount, "amount", item, sheet);
  return place.cell === null ? fieldPlace(item.activity, "activity", item, sheet) : place;
}
