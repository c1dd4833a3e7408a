/** duplicate-activity: the same activity twice in the same months; the later row is reported. */
import { finding } from "../plan/finding";
import { monthNumbers } from "../plan/months";
import type { Field, PlanItem } from "../plan/plan";
import { type Check, type CheckContext, fieldPlace, type Findings, isBreath } from "./check";
import { rowGone } from "./row-fix";

declare module "../plan/finding" {
  interface FindingParams {
    "duplicate-activity": {
      readonly activity: string;
      readonly firstRow: number;
      /** The sheet of that row, where it is another one. */
      readonly firstSheet?: string;
      readonly differs: "none" | "owner" | "amount" | "both" | "other";
    };
  }
}

/**
 * False at an item whose activity no other one has: told by a number for each text, since a hundred thousand names, written without
 * their marks, would be as many texts more.
 */
function repeatedIn(items: readonly PlanItem[]): (index: number) => boolean {
  const slots = 2 ** Math.ceil(Math.log2(items.length * 8 + 1));
  // 1: one name has the slot; 2: another has it too.
  const seen = new Uint8Array(slots);
  const slotOf = (value: string): number => {
    let hash = 0;
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at);
      if (!isInsignificant(code)) hash = Math.imul(hash ^ code, 0x01000193) + (hash >>> 15);
    }
    return (Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 7) & (slots - 1);
  };
  const own = new Uint32Array(items.length);
  for (let index = 0; index < items.length; index++) {
    const slot = (own[index] = slotOf(items[index]!.activity.value));
    seen[slot] = seen[slot] === 0 ? 1 : 2;
  }
  return (index) => seen[own[index]!] === 2;
}

const [UNKNOWN, COUNTS, DOES_NOT] = [0, 1, 2];
const kinds = new Uint8Array(0x10000);

function isInsignificant(code: number): boolean {
  if (kinds[code] === UNKNOWN) kinds[code] = String.fromCharCode(code).replace(INSIGNIFICANT, "") === "" ? DOES_NOT : COUNTS;
  return kinds[code] === DOES_NOT;
}

/** White space and the marks that come and go with it: "中秋 慰问" is "中秋慰问。". */
const INSIGNIFICANT = /[\s\u200b-\u200d\ufeff\u3002\uff0c,.]+/g;

const nameOf = ({ activity }: PlanItem): string => activity.value.replace(INSIGNIFICANT, "");

export const duplicateActivity: Check = {
  codes: {
    "duplicate-activity": { severity: ["warning", "info"], fix: "alone", since: "0.1" },
  },
  *workbook(context) {
    if (context.sheets.length > 1) yield* acrossSheets(context);
  },
  *sheet(sheet, context) {
    const { items } = sheet.plan;
    const mayRepeat = repeatedIn(items);
    const parts = new Parts(items, ({ section }) => section ?? "");
    const first = new Map<string, PlanItem>();
    /** Of activities named more than once, by place and months too: most are named once, and need no such key. */
    const repeated = new Map<string, PlanItem>();
    for (let index = 0; index < items.length; index++) {
      if (isBreath(index)) yield null;
      if (!mayRepeat(index)) continue;
      const item = items[index]!;
      const activity = nameOf(item);
      if (activity === "") continue;
      const named = first.get(activity);
      if (named === undefined) {
        first.set(activity, item);
        continue;
      }
      if (!repeated.has(keyOf(named, activity))) repeated.set(keyOf(named, activity), named);
      const key = keyOf(item, activity);
      const earlier = repeated.get(key);
      if (earlier === undefined) {
        repeated.set(key, item);
        continue;
      }
      // One merged activity over several rows is one activity, not two.
      if (isSameCell(item.activity, earlier.activity)) continue;
      const differs = difference(item, earlier);
      yield finding(
        "duplicate-activity",
        differs === "none" || (differs === "other" && isPaidTwice(item, earlier) && !parts.areAlike(item, earlier)) ? "warning" : "info",
        fieldPlace(item.activity, "activity", item, sheet),
        { activity: item.activity.value, firstRow: earlier.row, differs },
        { text: item.activity.text, ...(differs === "none" ? rowGone(item, sheet, context) : {}) },
      );
    }
  },
};

/**
 * What stands on two sheets of one plan, with the same owner and the same money: on a sheet for each half of the year, a row was forgotten
 * when it was moved. What several departments' sheets have in common each of them does.
 */
function* acrossSheets(context: CheckContext): Findings {
  const all = context.sheets.flatMap((sheet) => sheet.plan.items.map((item) => ({ item, sheet })));
  const items = all.map(({ item }) => item);
  const mayRepeat = repeatedIn(items);
  const parts = new Parts(items, ({ sheet }) => sheet);
  const first = new Map<string, PlanItem>();
  for (let index = 0; index < all.length; index++) {
    if (isBreath(index)) yield null;
    if (!mayRepeat(index)) continue;
    const { item, sheet } = all[index]!;
    const activity = nameOf(item);
    if (activity === "") continue;
    const key = keyOf(item, activity);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, item);
    if (earlier === undefined || earlier.sheet === item.sheet || isSameCell(item.activity, earlier.activity)) continue;
    if (!isPaidTwice(item, earlier) || parts.areAlike(item, earlier)) continue;
    yield finding(
      "duplicate-activity",
      "warning",
      fieldPlace(item.activity, "activity", item, sheet),
      { activity: item.activity.value, firstRow: earlier.row, firstSheet: earlier.sheet, differs: "none" },
      { text: item.activity.text, ...rowGone(item, sheet, context) },
    );
  }
}

/** Sections or sheets of a plan, by what they have in common. */
class Parts {
  /** Activities of each part; only looked at when one stands in two of them. */
  private names: Map<string, Set<string>> | null = null;

  constructor(
    private readonly items: readonly PlanItem[],
    private readonly partOf: (item: PlanItem) => string,
  ) {}

  /** True where two items stand in parts that plan the same: half of one's activities, and more than this one, are the other's too. */
  areAlike(a: PlanItem, b: PlanItem): boolean {
    if (this.partOf(a) === this.partOf(b)) return false;
    const [one, other] = [this.namesIn(a), this.namesIn(b)];
    const shared = [...one].filter((name) => other.has(name)).length;
    return shared > 1 && shared * 2 >= Math.min(one.size, other.size);
  }

  private namesIn(item: PlanItem): ReadonlySet<string> {
    if (this.names === null) {
      this.names = new Map();
      for (const each of this.items) {
        const part = this.partOf(each);
        const known = this.names.get(part) ?? new Set();
        this.names.set(part, known.add(nameOf(each)));
      }
    }
    return this.names.get(this.partOf(item))!;
  }
}

/** What two workshops do in the same month is done twice. */
function keyOf(item: PlanItem, activity: string): string {
  return `${item.unitName?.value ?? ""}|${[...monthNumbers(item.months.value.months)].sort((a, b) => a - b).join(",")}|${activity}`;
}

function isSameCell(a: Field<unknown>, b: Field<unknown>): boolean {
  return a.cell !== null && b.cell !== null && a.cell.row === b.cell.row && a.cell.column === b.cell.column;
}

/** The same owner has the same money for it twice, at the same place and time: only its heading, its kind or its words are others. */
function isPaidTwice(a: PlanItem, b: PlanItem): boolean {
  const where = ["place", "participants", "date"] as const;
  return (
    (a.amount.value.fen ?? 0) > 0 &&
    a.amount.value.fen === b.amount.value.fen &&
    a.owner.value === b.owner.value &&
    (a.owner.value !== null || (a.sheet === b.sheet && a.section === b.section)) &&
    where.every((role) => (a[role]?.value ?? null) === (b[role]?.value ?? null))
  );
}

function difference(a: PlanItem, b: PlanItem): "none" | "owner" | "amount" | "both" | "other" {
  const owner = a.owner.value !== b.owner.value;
  const amount = a.amount.value.fen !== b.amount.value.fen;
  if (owner || amount) return owner && amount ? "both" : owner ? "owner" : "amount";
  const others = ["content", "place", "participants", "date", "task"] as const;
  return others.some((role) => (a[role]?.value ?? null) !== (b[role]?.value ?? null)) || a.section !== b.section ? "other" : "none";
}
