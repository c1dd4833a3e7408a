/** readOverride: a limit the user wrote under 标准覆盖, understood by its words. */
import type { Basis } from "../plan/finding";
import type { LimitOverride } from "../plan/settings";
import type { Topic } from "../plan/subject";
import { simplify, tidy } from "../words";
import { placeName, type PlaceCode } from "./places";
import type { LimitUnit } from "./rule";

/** A limit set by the user: it goes before every recorded one. */
export interface UserLimit {
  readonly topic: Topic;
  readonly value: number;
  readonly unit: LimitUnit;
  readonly basis: Basis;
}

/** Words of the item, the more particular first. */
const TOPIC_WORDS: readonly (readonly [RegExp, Topic, LimitUnit])[] = [
  [/生日/, "birthday-gift", "person-year"],
  [/结婚|婚嫁/, "wedding-gift", "person-time"],
  [/生育|生孩/, "birth-gift", "person-time"],
  [/住院|生病|病/, "illness-gift", "person-time"],
  [/去世|丧|逝/, "bereavement-gift", "person-time"],
  [/退休|离岗/, "retirement-gift", "person-time"],
  [/疗休养|疗养/, "recuperation", "person-day"],
  [/春秋游|春游|秋游|踏青/, "outing", "person-day"],
  [/观影|电影|演出票/, "film", "person-year"],
  [/年票|年卡/, "park-pass", "person-year"],
  [/消费券/, "consumption-coupon", "person-year"],
  [/优秀学员/, "trainee-award", "person-time"],
  [/纪念品/, "souvenir", "person-time"],
  [/服装|着装/, "event-clothing", "person-time"],
  [/评委|裁判|教练/, "judge-fee", "person-day"],
  [/讲课|授课|讲师/, "lecture-fee", "person-event"],
  [/餐|伙食/, "event-meal", "person-meal"],
  [/奖/, "prize", "person-time"],
  [/困难|帮扶/, "hardship-aid", "person-time"],
  [/清凉|防暑|高温/, "summer-cooling", "person-time"],
  [/节|年货/, "festival-gift", "person-year"],
];

const UNIT_WORDS: readonly (readonly [RegExp, LimitUnit])[] = [
  [/两年/, "person-two-years"],
  [/半天/, "person-half-day"],
  [/次数|次\/年|次每年|每年.?次/, "times-year"],
  [/占比|比例|%|％/, "share"],
  [/天数/, "days"],
  [/人.*年|年.*人|每年/, "person-year"],
  [/人.*节|每节|节/, "person-festival"],
  [/人.*[天日]|每[天日]/, "person-day"],
  [/餐/, "person-meal"],
  [/场/, "person-event"],
  [/人|次/, "person-time"],
];

/** Null when the words name nothing that limits are kept for. The basis says who set it. */
export function readOverride({ topic, amount, unit, basis, setBy }: LimitOverride, place: PlaceCode): UserLimit | null {
  const named = TOPIC_WORDS.find(([words]) => words.test(plain(topic)));
  if (named === undefined) return null;
  const stated = UNIT_WORDS.find(([words]) => words.test(plain(unit)))?.[1] ?? named[2];
  // 50 is fifty per cent; 0.5 is too.
  const value = stated === "share" && amount > 1 ? amount / 100 : amount;
  const who = setBy.trim() === "" ? "用户" : setBy.trim();
  return {
    topic: named[1], value, unit: stated,
    basis: {
      document: `${basis.trim() === "" ? "工会参数“标准覆盖”" : basis.trim()}（${who}设定）`, number: null, article: null, place: placeName(place), url: null, tier: "user", checkedOn: null,
    },
  };
}

function plain(text: string): string {
  return simplify(tidy(text));
}
