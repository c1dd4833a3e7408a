/** perPerson: what a row spends on one person, in the unit a limit is in, out of its columns and words. */
import type { Cost, Price } from "../catalogue";
import { yuan } from "../plan/money";
import { monthNumbers } from "../plan/months";
import type { PlanItem } from "../plan/plan";
import type { Topic } from "../plan/subject";
import { FOR_ALL, type LimitUnit } from "../policy";

/** Paid to each person when his own day comes, whatever the months say. */
const ONE_BY_ONE: ReadonlySet<Topic> = new Set([
  "birthday-gift",
  "wedding-gift",
  "birth-gift",
  "illness-gift",
  "bereavement-gift",
  "retirement-gift",
]);

/** Heads up to so many beside the hours of a lecture are those who give it. */
const MOST_TEACHERS = 5;
/** 学时 that a day may have at most: four in half of it. */
const HOURS_OF_DAY = 8;

/** In yuan; null when it cannot be known. At least so much is spent: it is never above the true figure by our own guess. */
export function perPerson(item: PlanItem, cost: Cost, topic: Topic, unit: LimitUnit, members: number | null): number | null {
  const price = priceOf(cost, topic);
  const times = timesOf(item, cost, topic);
  // A rest goes on for days: without their number nobody knows what one of them costs. An outing is a day's where nothing else is said.
  if (unit === "person-day" && topic === "recuperation" && cost.days === null && !(price !== null && isByDay(price))) return null;
  if (unit === "person-class-hour" && cost.hours === null && price?.per !== "person-class-hour") return null;
  if (price !== null) return priceIn(price, unit, cost, times);
  const { fen } = item.amount.value;
  if (fen === null) return null;
  // Whoever teaches them, and however many: an hour costs so much. Few heads are teachers, many are those who listen.
  if (unit === "person-class-hour") return yuan(fen) / cost.hours! / (cost.heads !== null && cost.heads <= MOST_TEACHERS ? cost.heads : 1);
  const heads = cost.heads ?? (FOR_ALL.has(topic) ? members : null);
  if (heads === null) return null;
  const each = yuan(fen) / heads / (cost.heads === null ? 1 : headsFactor(item, topic));
  return unit === "person-year" || unit === "person-two-years" ? each : perTime(each / times, unit, cost);
}

/** The price for this topic: its own words before a general one. */
function priceOf(cost: Cost, topic: Topic): Price | null {
  const own = cost.prices.find((price) => price.topic === topic);
  if (own !== undefined) return own;
  // A general price is the row's: of the part it is for, where its name says so.
  return cost.price !== null && (cost.part === null || cost.part === topic) ? cost.price : null;
}

function isByDay({ per }: Price): boolean {
  return per === "person-day" || per === "person-half-day";
}

/** A price in the unit of a limit, in yuan. */
export function priceIn({ yuan: each, per }: Price, unit: LimitUnit, cost: Cost, times: number): number {
  switch (unit) {
    case "person-year":
    case "person-two-years":
      if (per === "person-year") return each;
      return per === "person-month" ? each * 12 : each * (per === "person-festival" ? (cost.festivals ?? times) : times);
    case "person-class-hour":
      return per === "person-class-hour" ? each : each / (cost.hours ?? HOURS_OF_DAY);
    case "person-day":
      if (per === "person-day") return each;
      return per === "person-half-day" ? each * 2 : each / Math.max(1, cost.days ?? 1);
    case "person-half-day":
      if (per === "person-half-day") return each;
      return each / (per === "person-day" ? 2 : halfDays(cost));
    default:
      if (per === "person-day") return each * (cost.days ?? 1);
      return per === "person-year" ? each / times : each;
  }
}

function perTime(each: number, unit: LimitUnit, cost: Cost): number {
  if (unit === "person-day") return each / Math.max(1, cost.days ?? 1);
  return unit === "person-half-day" ? each / halfDays(cost) : each;
}

/** How many half-days a sum may be for: a day has two, and a sum that names no time may be a day's. */
function halfDays({ days }: Cost): number {
  return 2 * (days ?? 1);
}

/** How often a year it comes to one person: as written, else in each of several months; his own days come once. */
export function timesOf(item: PlanItem, cost: Cost, topic: Topic): number {
  if (cost.times !== null) return cost.times;
  return ONE_BY_ONE.has(topic) ? 1 : monthsNamed(item);
}

/** Heads beside “每月” may be those of one month: then the amount is for so many times as many. */
function headsFactor(item: PlanItem, topic: Topic): number {
  return ONE_BY_ONE.has(topic) ? monthsNamed(item) : 1;
}

/** Months named one by one, or each month; a stretch of months is one time. */
export function monthsNamed(item: PlanItem): number {
  const { form, months } = item.months.value;
  return form === "every-month" || form === "every-other" || form === "list" ? Math.max(1, monthNumbers(months).length) : 1;
}
