/** double-provision: one purpose paid for twice under two names: 中秋国庆慰问 and 国庆慰问, 生日慰问 and 季度生日会. */
import { festivalsIn } from "../calendar";
import { type Finding, finding } from "../plan/finding";
import { monthNumbers } from "../plan/months";
import type { PlanItem } from "../plan/plan";
import type { Topic } from "../plan/subject";
import { BREATH, type Check, fieldPlace, type PlanSheet } from "./check";

/** More of them tell nothing new. */
const MOST_FOUND = 20;

interface Gift {
  readonly item: PlanItem;
  /** Festivals its name holds. */
  readonly festivals: ReadonlySet<string>;
}

/** Others than all the members: a second row for them is another purpose. */
const SPECIAL: ReadonlySet<Topic> = new Set(["hardship-aid", "warmth-visit", "retirees", "model-worker", "illness-gift", "children"]);

export const doubleProvision: Check = {
  codes: ["double-provision"],
  *sheet(sheet) {
    const festive: Gift[] = [];
    const birthdays: PlanItem[] = [];
    for (const [index, item] of sheet.plan.items.entries()) {
      if (index % BREATH === BREATH - 1) yield null;
      const topics = sheet.classified[index]?.topics ?? [];
      if (topics.some((topic) => SPECIAL.has(topic)) || item.activities.length > 1) continue;
      if (topics.includes("birthday-gift")) birthdays.push(item);
      else if (topics.includes("festival-gift")) {
        festive.push({ item, festivals: new Set(festivalsIn(item.activity.value, sheet.year).map(({ festival }) => festival.key)) });
      }
    }
    yield* festivalsTwice(festive, sheet);
    yield* birthdaysTwice(birthdays, sheet);
  },
};

/** One gift for two festivals, and another for one of them. Two rows for one festival may serve two groups of people. */
function* festivalsTwice(gifts: readonly Gift[], sheet: PlanSheet): Generator<Finding> {
  const joint = gifts.filter(({ festivals }) => festivals.size > 1);
  const reported = new Set<PlanItem>();
  for (const one of joint) {
    for (const other of gifts) {
      if (other === one || !isPartOf(other.festivals, one.festivals) || !isForTheSame(one.item, other.item)) continue;
      const [first, later] = one.item.row < other.item.row ? [one.item, other.item] : [other.item, one.item];
      if (!reported.has(later)) yield twice(later, first, sheet);
      reported.add(later);
    }
    if (reported.size > MOST_FOUND) return;
  }
}

/** A gift and a party for the same birthdays; quarters of one series never share a month. */
function* birthdaysTwice(items: readonly PlanItem[], sheet: PlanSheet): Generator<Finding> {
  let count = 0;
  for (const [index, later] of items.entries()) {
    const first = items.slice(0, index).find((one) => isForTheSame(one, later) && sharesMonth(one, later) && one.activity.value !== later.activity.value);
    if (first === undefined) continue;
    yield twice(later, first, sheet);
    if (++count > MOST_FOUND) return;
  }
}

function twice(later: PlanItem, first: PlanItem, sheet: PlanSheet): Finding {
  const { value: activity, text } = later.activity;
  return finding(
    "double-provision", "warning", fieldPlace(later.activity, "activity", later, sheet), { activity, other: first.activity.value, otherRow: first.row }, { text },
  );
}

function isPartOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size > 0 && part.size < whole.size && [...part].every((key) => whole.has(key));
}

function isForTheSame(a: PlanItem, b: PlanItem): boolean {
  return (["unitName", "participants", "source"] as const).every((role) => (a[role]?.value ?? null) === (b[role]?.value ?? null));
}

function sharesMonth(a: PlanItem, b: PlanItem): boolean {
  const months = new Set(monthNumbers(a.months.value.months));
  return monthNumbers(b.months.value.months).some((month) => months.has(month));
}
