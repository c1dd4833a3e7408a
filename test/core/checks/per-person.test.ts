/** perPerson, priceIn: what a row spends on one person in the unit of a limit, worked out by hand. */
import type { Cost, Price } from "../../../src/core/catalogue";
import { monthsNamed, perPerson, priceIn, timesOf } from "../../../src/core/checks/per-person";
import type { Topic } from "../../../src/core/plan/subject";
import type { LimitUnit } from "../../../src/core/policy";
import { planSheetOf } from "./check-table";

const NOTHING: Cost = {
  heads: null,
  mayGiveHeads: false,
  participants: null,
  winners: null,
  times: null,
  days: null,
  festivals: null,
  hours: null,
  price: null,
  prices: [],
  part: null,
  cases: [],
  occasions: [],
  isGame: false,
  batchOf: null,
};
const price = (yuan: number, per: Price["per"], topic: Topic | null = null): Price => ({ yuan, per, topic }) as Price;
const rowOf = (month: string, amount: number | string) => planSheetOf({ rows: [[month, "慰问", "王敏", amount]] }).plan.items[0]!;

test.each<[LimitUnit, Price["per"], number, Partial<Cost>?]>([
  // 120 yuan, three times a year.
  ["person-year", "person-year", 120],
  ["person-two-years", "person-year", 120],
  ["person-year", "person-month", 1440],
  ["person-year", "person-festival", 360],
  ["person-year", "person-festival", 600, { festivals: 5 }],
  ["person-year", "person", 360],
  ["person-class-hour", "person-class-hour", 120],
  ["person-class-hour", "person", 60, { hours: 2 }],
  // A day has at most eight of them: nothing is claimed beyond.
  ["person-class-hour", "person", 15],
  ["person-day", "person-day", 120],
  ["person-day", "person-half-day", 240],
  ["person-day", "person", 40, { days: 3 }],
  ["person-day", "person", 120, { days: 0.5 }],
  ["person-day", "person", 120],
  ["person-half-day", "person-half-day", 120],
  ["person-half-day", "person-day", 60],
  ["person-half-day", "person", 20, { days: 3 }],
  ["person-half-day", "person", 60],
  ["person-time", "person-day", 360, { days: 3 }],
  ["person-time", "person-day", 120],
  ["person-time", "person-year", 40],
  ["person-time", "person", 120],
])("a limit %s, a price %s: %p", (unit, per, each, cost = {}) => {
  expect(priceIn(price(120, per), unit, { ...NOTHING, ...cost }, 3)).toBe(each);
});

describe("how often a year", () => {
  test.each<[string, number]>([
    ["3月", 1],
    ["3月、9月", 2],
    ["每月", 12],
    ["双月", 6],
    ["3-5月", 1],
    ["全年", 1],
  ])("%s: %i times", (month, times) => {
    expect(monthsNamed(rowOf(month, 100))).toBe(times);
    expect(timesOf(rowOf(month, 100), NOTHING, "film")).toBe(times);
    // Each has his birthday once, and whatever is written goes before the months.
    expect(timesOf(rowOf(month, 100), NOTHING, "birthday-gift")).toBe(1);
    expect(timesOf(rowOf(month, 100), { ...NOTHING, times: 4 }, "film")).toBe(4);
  });
});

test.each<
  [
    string,
    { month?: string; yuan?: number | string; topic?: Topic; unit?: LimitUnit; cost?: Partial<Cost>; members?: number },
    number | null,
  ]
>([
  ["the amount by its heads", { cost: { heads: 20 } }, 60],
  ["the members, for what all get", { members: 40 }, 30],
  ["nobody's number known", {}, null],
  ["the members, for what only some get", { members: 40, topic: "illness-gift" }, null],
  ["no amount", { yuan: "待定", cost: { heads: 20 } }, null],
  ["a price goes before the amount", { yuan: "待定", cost: { price: price(70, "person") } }, 70],
  [
    "a price of its own topic before a general one",
    { cost: { price: price(70, "person"), prices: [price(80, "person", "festival-gift")] } },
    80,
  ],
  ["a price of another part of the row", { cost: { heads: 20, price: price(70, "person"), part: "wedding-gift" } }, 60],
  ["a price of this part of the row", { cost: { heads: 20, price: price(70, "person"), part: "festival-gift" } }, 70],
  ["the year's whole", { month: "3月、9月", cost: { heads: 20 } }, 60],
  ["one of two times", { month: "3月、9月", unit: "person-time", cost: { heads: 20 } }, 30],
  ["birthdays of all the members, in whatever months", { month: "每月", topic: "birthday-gift", members: 40 }, 30],
  // Heads beside 每月 may be one month's: then it is for twelve times as many.
  ["birthdays of 40, each month", { month: "每月", topic: "birthday-gift", cost: { heads: 40 } }, 2.5],
  ["a day of three", { unit: "person-day", topic: "outing", cost: { heads: 20, days: 3 } }, 20],
  ["a half day of three days", { unit: "person-half-day", topic: "outing", cost: { heads: 20, days: 3 } }, 10],
  ["a rest of nobody knows how many days", { unit: "person-day", topic: "recuperation", cost: { heads: 20 } }, null],
  ["a rest with its price a day", { unit: "person-day", topic: "recuperation", cost: { price: price(90, "person-day") } }, 90],
  ["a rest with its price half a day", { unit: "person-day", topic: "recuperation", cost: { price: price(90, "person-half-day") } }, 180],
  ["a rest with a price that is no day's", { unit: "person-day", topic: "recuperation", cost: { price: price(90, "person") } }, null],
  ["a rest of four days", { unit: "person-day", topic: "recuperation", cost: { heads: 10, days: 4 } }, 30],
  ["lectures of nobody knows how many hours", { unit: "person-class-hour", topic: "training", cost: { heads: 2 } }, null],
  ["lectures of two teachers", { unit: "person-class-hour", topic: "training", cost: { heads: 2, hours: 6 } }, 100],
  ["five may be teachers", { unit: "person-class-hour", topic: "training", cost: { heads: 5, hours: 6 } }, 40],
  ["six are those who listen", { unit: "person-class-hour", topic: "training", cost: { heads: 6, hours: 6 } }, 200],
  ["lectures without heads", { unit: "person-class-hour", topic: "training", cost: { hours: 6 } }, 200],
])("1200 yuan, %s", (_, { month = "3月", yuan = 1200, topic = "festival-gift", unit = "person-year", cost = {}, members = null }, each) => {
  expect(perPerson(rowOf(month, yuan), { ...NOTHING, ...cost }, topic, unit, members)).toBe(each);
});
