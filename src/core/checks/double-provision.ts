/** double-provision: one purpose paid for twice under two names: 中秋国庆慰问 and 国庆慰问, 生日慰问 and 季度生日会. */
import { festivalsIn } from "../calendar";
import { type Finding, finding } from "../plan/finding";
import { monthNumbers } from "../plan/months";
import type { PlanItem } from "../plan/plan";
import type { Topic } from "../plan/subject";
import { type Check, fieldPlace, type Findings, isBreath, type PlanSheet } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "double-provision": { readonly activity: string; readonly other: string; readonly otherRow: number };
  }
}

/** Of each kind: more of them tell nothing new. */
const MOST_FOUND = 20;

/** Others than all the members: a second row for them is another purpose. */
const SPECIAL: ReadonlySet<Topic> = new Set(["hardship-aid", "warmth-visit", "retirees", "model-worker", "illness-gift", "children"]);

/** Gifts for the same festivals and the same people. */
interface SameGift {
  readonly festivals: ReadonlySet<string>;
  readonly people: string;
  readonly items: PlanItem[];
}

export const doubleProvision: Check = {
  codes: {
    "double-provision": { severity: "warning", since: "0.1" },
  },
  *sheet(sheet) {
    const festive = new Map<string, SameGift>();
    const birthdays: PlanItem[] = [];
    for (const [index, { item, classified }] of sheet.lines.entries()) {
      if (isBreath(index)) yield null;
      const { topics } = classified;
      const isBirthday = topics.includes("birthday-gift");
      if (!isBirthday && !topics.includes("festival-gift")) continue;
      if (topics.some((topic) => SPECIAL.has(topic)) || item.activities.length > 1) continue;
      if (isBirthday) birthdays.push(item);
      else addGift(item, festive, sheet);
    }
    yield* festivalsTwice([...festive.values()], sheet);
    yield* birthdaysTwice(birthdays, sheet);
  },
};

function addGift(item: PlanItem, gifts: Map<string, SameGift>, sheet: PlanSheet): void {
  const festivals = new Set(festivalsIn(item.activity.value, sheet.year).map(({ festival }) => festival.key));
  const people = peopleOf(item);
  const key = `${[...festivals].sort().join("+")}|${people}`;
  const same = gifts.get(key);
  if (same) same.items.push(item);
  else gifts.set(key, { festivals, people, items: [item] });
}

/** One gift for two festivals, and another for one of them. Two rows for one festival may serve two groups of people. */
function* festivalsTwice(gifts: readonly SameGift[], sheet: PlanSheet): Findings {
  const reported = new Set<PlanItem>();
  for (const whole of gifts) {
    const [joint] = whole.items;
    if (joint === undefined || whole.festivals.size < 2) continue;
    for (const part of gifts) {
      if (part.people !== whole.people || !isPartOf(part.festivals, whole.festivals)) continue;
      for (const item of part.items) {
        const [first, later] = joint.row < item.row ? [joint, item] : [item, joint];
        if (!reported.has(later)) yield twice(later, first, sheet);
        reported.add(later);
        if (reported.size >= MOST_FOUND) return;
      }
    }
    yield null;
  }
}

/** A gift and a party for the same birthdays; quarters of one series never share a month. */
function* birthdaysTwice(items: readonly PlanItem[], sheet: PlanSheet): Findings {
  /** The first row, and the first of another name, by people and month. */
  const known = new Map<string, PlanItem[]>();
  let count = 0;
  for (const [index, later] of items.entries()) {
    if (isBreath(index)) yield null;
    let first: PlanItem | undefined;
    for (const month of monthNumbers(later.months.value.months)) {
      const key = `${month}|${peopleOf(later)}`;
      const before = known.get(key);
      if (before === undefined) known.set(key, [later]);
      else {
        first ??= before.find((one) => one.activity.value !== later.activity.value);
        if (before.length === 1 && before[0]!.activity.value !== later.activity.value) before.push(later);
      }
    }
    if (first === undefined) continue;
    yield twice(later, first, sheet);
    if (++count >= MOST_FOUND) return;
  }
}

function twice(later: PlanItem, first: PlanItem, sheet: PlanSheet): Finding {
  const { value: activity, text } = later.activity;
  return finding(
    "double-provision",
    "warning",
    fieldPlace(later.activity, "activity", later, sheet),
    { activity, other: first.activity.value, otherRow: first.row },
    { text },
  );
}

function isPartOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size > 0 && part.size < whole.size && [...part].every((key) => whole.has(key));
}

/** For whom and from which money, as far as the row says. */
function peopleOf(item: PlanItem): string {
  return (["unitName", "participants", "source"] as const).map((role) => item[role]?.value ?? "").join("|");
}
