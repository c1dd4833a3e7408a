/** coverageListing: what is known of each place's own limits on each topic, and how well: what nobody should take for granted. */
import type { Topic } from "../plan/subject";
import { periodNamed } from "./dates";
import { PLACE_CODES, type PlaceCode, placeName } from "./places";
import { MONEY_UNITS, policyDuring } from "./policy";
import { CHECKED_ON } from "./rule-drafts";

/** The topics a plan spends on most and provinces put a figure to, in the order a year is thought of. */
export const COVERED_TOPICS: readonly Topic[] = [
  "festival-gift",
  "birthday-gift",
  "wedding-gift",
  "birth-gift",
  "illness-gift",
  "bereavement-gift",
  "retirement-gift",
  "outing",
  "film",
  "recuperation",
  "prize",
  "souvenir",
  "event-clothing",
  "event-meal",
  "judge-fee",
];

/** "confirmed": a figure to rely on; "doubted": one on record and not confirmed; "contradictory": sources differ, nothing is compared. */
export type CoverageState = "confirmed" | "doubted" | "contradictory" | "none";

export interface CoverageCell {
  readonly topic: Topic;
  readonly state: CoverageState;
  /** The figures on record, each with its unit (a LimitUnit), why it is doubted where it is, and when it was last seen in force. */
  readonly limits: readonly {
    readonly value: number;
    readonly unit: string;
    readonly doubt: string | null;
    readonly seenInForce: string | null;
  }[];
}

export interface CoverageListing {
  readonly schema: "gonghui/coverage@1";
  /** The day, month or year asked for. */
  readonly on: string;
  readonly asOf: string;
  readonly topics: readonly Topic[];
  readonly places: readonly { readonly place: PlaceCode; readonly placeName: string; readonly cells: readonly CoverageCell[] }[];
  readonly counts: { readonly cells: number; readonly figures: number; readonly confirmed: number; readonly contradictory: number };
}

/** Of the 31 provinces, in yuan; the country's own limits count for none of them. `on` as in ruleListing. */
export function coverageListing(on: string | null): CoverageListing {
  const asked = on ?? CHECKED_ON;
  const period = periodNamed(asked);
  const places = PLACE_CODES.filter((place) => place !== "CN").map((place) => {
    const policy = policyDuring(period, place);
    return { place, placeName: placeName(place), cells: COVERED_TOPICS.map((topic) => cellOf(topic, policy.answers(topic, MONEY_UNITS))) };
  });
  const cells = places.flatMap((one) => one.cells);
  const count = (...states: readonly CoverageState[]): number => cells.filter(({ state }) => states.includes(state)).length;
  return {
    schema: "gonghui/coverage@1",
    on: asked,
    asOf: CHECKED_ON,
    topics: COVERED_TOPICS,
    places,
    counts: {
      cells: cells.length,
      figures: count("confirmed", "doubted"),
      confirmed: count("confirmed"),
      contradictory: count("contradictory"),
    },
  };
}

function cellOf(topic: Topic, answers: ReturnType<ReturnType<typeof policyDuring>["answers"]>): CoverageCell {
  const limits = answers.flatMap((answer) => {
    if ((answer.kind !== "limit" && answer.kind !== "unconfirmed") || answer.limit.level !== "provincial") return [];
    const { value, unit, seenInForce } = answer.limit;
    return [{ value, unit, doubt: answer.kind === "limit" ? null : answer.why, seenInForce }];
  });
  const state: CoverageState =
    limits.length === 0
      ? "none"
      : limits.some(({ doubt }) => doubt === null)
        ? "confirmed"
        : limits.every(({ doubt }) => doubt === "contradictory")
          ? "contradictory"
          : "doubted";
  return { topic, state, limits };
}
