/** readOverride: a limit the user wrote under 标准覆盖, understood by its words; LIMIT_CHOICES: the limits that can be set. */
import type { Basis } from "../plan/finding";
import type { LimitOverride } from "../plan/settings";
import type { Topic } from "../plan/subject";
import { simplify, tidy } from "../words";
import { placeName, type PlaceCode } from "./places";
import type { LimitUnit, ShareBase } from "./rule";

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
  { topic: "lecture-fee", measures: ["person-half-day", "person-day", "person-time"] },
  { topic: "trainee-award", measures: ["person-time", "share/trainees"] },
];

/** Words of the item, the more particular first. Some name what no check compares: they keep the words below from taking it for something else. */
const TOPIC_WORDS: readonly (readonly [RegExp, Topic])[] = [
  [/生日/, "birthday-gift"],
  [/结婚|婚嫁/, "wedding-gift"],
  [/生育|生孩/, "birth-gift"],
  [/住院|生病|病/, "illness-gift"],
  [/去世|丧|逝/, "bereavement-gift"],
  [/退休|离岗/, "retirement-gift"],
  [/疗休养|疗养/, "recuperation"],
  [/春秋游|春游|秋游|踏青/, "outing"],
  [/观影|电影|演出票/, "film"],
  [/年票|年卡/, "park-pass"],
  [/消费券/, "consumption-coupon"],
  [/优秀学员/, "trainee-award"],
  [/纪念品/, "souvenir"],
  [/服装|着装/, "event-clothing"],
  [/评委|裁判|教练/, "judge-fee"],
  [/讲课|授课|讲师/, "lecture-fee"],
  [/餐|伙食/, "event-meal"],
  [/奖/, "prize"],
  [/困难|帮扶/, "hardship-aid"],
  [/清凉|防暑|高温/, "summer-cooling"],
  [/节|年货/, "festival-gift"],
];

const SHARE_WORDS = /占比|比例|[%％]/;

const UNIT_WORDS: readonly (readonly [RegExp, Exclude<LimitUnit, "share">])[] = [
  [/两年/, "person-two-years"],
  [/半天/, "person-half-day"],
  [/^(?!.*元).*(?:次数|次\/年|次每年|每年.?次)/, "times-year"],
  [/^(?!.*元).*(?:天数|天\/次|天每次|每次.?天)/, "days"],
  [/人.*年|年.*人|每年/, "person-year"],
  [/人.*节|每节|节/, "person-festival"],
  [/人.*[天日]|每[天日]/, "person-day"],
  [/餐/, "person-meal"],
  [/场/, "person-event"],
  [/人|次/, "person-time"],
];

const BASE_WORDS: readonly (readonly [RegExp, ShareBase])[] = [
  [/参训|学员/, "trainees"],
  [/参与|参加|参赛|人数/, "participants"],
  [/支出/, "planned-spending"],
  [/留成/, "retained-income"],
  [/收入/, "income"],
];

/** Null when the words name nothing that the checks compare, or the amount is no figure. The basis says who set it. */
export function readOverride(
  { topic: item, amount, amountText = "", unit, basis, setBy }: LimitOverride,
  place: PlaceCode,
): UserLimit | null {
  const topic = TOPIC_WORDS.find(([words]) => words.test(plain(item)))?.[1];
  const choice = LIMIT_CHOICES.find((one) => one.topic === topic);
  if (choice === undefined || amount === null) return null;
  const isPercentage = SHARE_WORDS.test(plain(amountText));
  const measure = measureOf(plain(unit), isPercentage, choice);
  if (measure === null) return null;
  const who = setBy.trim() === "" ? "用户" : setBy.trim();
  return {
    // 50 is fifty per cent; 0.5 is too, as a cell shown in per cent holds it, unless written 0.5%.
    topic: choice.topic,
    ...partsOf(measure),
    value: isShare(measure) && (amount > 1 || isPercentage) ? amount / 100 : amount,
    basis: {
      document: `${basis.trim() === "" ? "工会参数“标准覆盖”" : basis.trim()}（${who}设定）`,
      number: null,
      article: null,
      place: placeName(place),
      url: null,
      tier: "user",
      checkedOn: null,
    },
  };
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
  if (isPercentage || SHARE_WORDS.test(unit)) {
    const shares = measures.filter(isShare);
    const base = BASE_WORDS.find(([words]) => words.test(unit))?.[1];
    // 占人数%: of whoever such a share is counted of.
    return base === undefined || base === "participants" ? (shares[0] ?? null) : (shares.find((one) => one === `share/${base}`) ?? null);
  }
  const stated = UNIT_WORDS.find(([words]) => words.test(unit))?.[1] ?? measures[0];
  if (measures.includes(stated)) return stated;
  if (stated === "times-year" || stated === "days") return null;
  // Spending on a person is compared in any unit; gifts at festivals by the festival and by the year alone.
  return topic !== "festival-gift" ? stated : stated === "person-time" ? "person-festival" : null;
}

function plain(text: string): string {
  return simplify(tidy(text));
}
