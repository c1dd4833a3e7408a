/** readOverride: a limit the user wrote under 标准覆盖, understood by its words; LIMIT_CHOICES: the limits that can be set. */
import type { Basis } from "../plan/finding";
import type { LimitOverride } from "../plan/settings";
import type { Topic } from "../plan/subject";
import { simplify, tidy } from "../words";
import { placeName, type PlaceCode } from "./places";
import type { LimitUnit, ShareBase } from "./rule";
import {
  DOCUMENT_ARTICLE,
  DOCUMENT_NUMBER,
  EMPTY_BRACKETS,
  LIMIT_BASES,
  LIMIT_SHARE,
  LIMIT_TOPICS,
  LIMIT_UNITS,
  LOOSE_ENDS,
} from "../words/limit-words";

/** A limit set by the user: it goes before every recorded one. */
export interface UserLimit {
  readonly topic: Topic;
  /** Yuan, times or days by unit; a share as 0..1. Zero is a limit. */
  readonly value: number;
  readonly unit: LimitUnit;
  /** What a share is a share of; null for everything else. */
  readonly base: ShareBase | null;
  readonly basis: Basis;
}

/** A unit, for a share together with what it is a share of. */
export type Measure = Exclude<LimitUnit, "share"> | `share/${ShareBase}`;

export interface LimitChoice {
  readonly topic: Topic;
  /** Units in which the checks compare such spending, the usual one first. */
  readonly measures: readonly [Measure, ...Measure[]];
}

/** What can be limited: topics that the checks look at, in the order a year's spending is thought of. */
export const LIMIT_CHOICES: readonly LimitChoice[] = [
  {
    topic: "festival-gift",
    measures: ["person-year", "person-festival", "share/planned-spending", "share/retained-income", "share/income"],
  },
  { topic: "birthday-gift", measures: ["person-year", "person-time"] },
  { topic: "wedding-gift", measures: ["person-time"] },
  { topic: "birth-gift", measures: ["person-time"] },
  { topic: "illness-gift", measures: ["person-time", "person-year"] },
  { topic: "bereavement-gift", measures: ["person-time"] },
  { topic: "retirement-gift", measures: ["person-time"] },
  { topic: "outing", measures: ["person-day", "person-time", "person-year", "times-year", "days"] },
  { topic: "film", measures: ["person-year", "person-time"] },
  { topic: "park-pass", measures: ["person-year"] },
  { topic: "consumption-coupon", measures: ["person-year"] },
  { topic: "recuperation", measures: ["person-day", "person-time"] },
  { topic: "summer-cooling", measures: ["person-time", "person-year"] },
  { topic: "prize", measures: ["person-time", "share/participants"] },
  { topic: "souvenir", measures: ["person-time"] },
  { topic: "event-clothing", measures: ["person-time", "person-year", "person-two-years"] },
  { topic: "event-meal", measures: ["person-meal", "person-day"] },
  { topic: "judge-fee", measures: ["person-day", "person-half-day", "person-time"] },
  { topic: "lecture-fee", measures: ["person-half-day", "person-day", "person-time", "person-class-hour"] },
  { topic: "trainee-award", measures: ["person-time", "share/trainees"] },
];

/** Null when the words name nothing that the checks compare, or the amount is no figure. The basis says who set it. */
export function readOverride(
  { topic: item, amount, amountText = "", unit, basis, setBy }: LimitOverride,
  place: PlaceCode,
): UserLimit | null {
  const topic = LIMIT_TOPICS.find(([words]) => words.test(plain(item)))?.[1];
  const choice = LIMIT_CHOICES.find((one) => one.topic === topic);
  if (choice === undefined || amount === null) return null;
  const isPercentage = LIMIT_SHARE.test(plain(amountText));
  const measure = measureOf(plain(unit), isPercentage, choice);
  if (measure === null) return null;
  const who = setBy.trim() === "" ? "用户" : setBy.trim();
  const cited = citedIn(basis);
  return {
    // 50 is fifty per cent; 0.5 is too, as a cell shown in per cent holds it, unless written 0.5%.
    topic: choice.topic,
    ...partsOf(measure),
    value: isShare(measure) && (amount > 1 || isPercentage) ? amount / 100 : amount,
    basis: {
      document: `${cited.document === "" ? "工会参数“标准覆盖”" : cited.document}（${who}设定）`,
      number: cited.number,
      article: cited.article,
      place: placeName(place),
      url: null,
      tier: "user",
      checkedOn: null,
    },
  };
}

/** 《某省实施细则》（某工发〔2024〕1号）第八条: document, number and article of a basis as far as they are written. */
function citedIn(basis: string): { readonly document: string; readonly number: string | null; readonly article: string | null } {
  const text = basis.trim();
  const number = DOCUMENT_NUMBER.exec(text)?.[0] ?? null;
  const article = DOCUMENT_ARTICLE.exec(number === null ? text : text.replace(number, " "))?.[0] ?? null;
  const rest = [number, article].reduce<string>((left, part) => (part === null ? left : left.replace(part, "")), text);
  // Nothing but a number names the document as well.
  const document = number === null && article === null ? text : rest.replace(EMPTY_BRACKETS, "").replace(LOOSE_ENDS, "");
  return { document: document === "" && number !== null ? number : document, number, article };
}

/** A measure as a limit's unit and base. */
export function partsOf(measure: Measure): { readonly unit: LimitUnit; readonly base: ShareBase | null } {
  return isShare(measure) ? { unit: "share", base: measure.slice("share/".length) as ShareBase } : { unit: measure, base: null };
}

export function isShare(measure: Measure): measure is `share/${ShareBase}` {
  return measure.startsWith("share/");
}

/** The measure that the words of the unit name; the usual one where they name none; null where such spending is not compared that way. */
function measureOf(unit: string, isPercentage: boolean, { topic, measures }: LimitChoice): Measure | null {
  if (isPercentage || LIMIT_SHARE.test(unit)) {
    const shares = measures.filter(isShare);
    const base = LIMIT_BASES.find(([words]) => words.test(unit))?.[1];
    // 占人数%: of whoever such a share is counted of.
    return base === undefined || base === "participants" ? (shares[0] ?? null) : (shares.find((one) => one === `share/${base}`) ?? null);
  }
  const stated = LIMIT_UNITS.find(([words]) => words.test(unit))?.[1] ?? measures[0];
  if (measures.includes(stated)) return stated;
  if (stated === "times-year" || stated === "days") return null;
  // Spending on a person is compared in any unit; gifts at festivals by the festival and by the year alone.
  return topic !== "festival-gift" ? stated : stated === "person-time" ? "person-festival" : null;
}

function plain(text: string): string {
  return simplify(tidy(text));
}
