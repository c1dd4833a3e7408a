/** duesIn: the sum in a line such as “会费收入：5元×120人=600元”. */
import { normalised } from "./normalised";
import { DUES_ACTIVITY, DUES_HEADS_FIRST, DUES_MONTHS, DUES_PRICE_FIRST, DUES_RESULT, DUES_YEARLY } from "../words/cost-clause-words";

export interface DuesSum {
  /** Yuan per member as written, and for how many. */
  readonly each: number;
  readonly members: number;
  /** Months it is multiplied by: 12 where the line says so, else 1. */
  readonly months: number;
  /** The result written behind it, in yuan; null when there is none. */
  readonly stated: number | null;
  /** The price is said to be a year's. */
  readonly isYearly: boolean;
}

/** Longest line looked at. */
const LONGEST = 200;

/** Null when the line is not about dues, or holds no such product. */
export function duesIn(text: string): DuesSum | null {
  const plain = normalised(text.slice(0, LONGEST));
  if (!plain.includes("会费")) return null;
  const priceFirst = DUES_PRICE_FIRST.exec(plain);
  const headsFirst = priceFirst === null ? DUES_HEADS_FIRST.exec(plain) : null;
  const [each, members] =
    priceFirst !== null
      ? [Number(priceFirst[1]), Number(priceFirst[2])]
      : headsFirst !== null
        ? [Number(headsFirst[2]), Number(headsFirst[1])]
        : [0, 0];
  if (each <= 0 || members <= 0) return null;
  const result = DUES_RESULT.exec(plain);
  return {
    each,
    members,
    months: DUES_MONTHS.test(plain) ? 12 : 1,
    isYearly: DUES_YEARLY.test(plain),
    stated: result === null ? null : Number(result[1]!.replace(/,/g, "")) * (result[2] === undefined ? 1 : 10_000),
  };
}

/** True for a row of income from dues. */
export function isDuesRow(activity: string): boolean {
  return DUES_ACTIVITY.test(normalised(activity.slice(0, LONGEST)));
}
