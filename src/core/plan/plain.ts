/** PLAIN: what of a row is so plain that a check of it finds nothing; itemWith: a row with some of it changed. */
import type { Field, PlanItem } from "./plan";

/** Bits of PlanItem.plain. Most rows of most plans have all of them: checks that look for what is odd are not shown these rows. */
export const PLAIN = {
  /** It has a name. */
  activity: 1,
  /** One month of the plan's own year, written in the row itself. */
  month: 2,
  /** Somebody is named. */
  owner: 4,
  /** A number above nothing, in whole 分, in the column's unit, and no formula. */
  amount: 8,
  /** No heads, price or quantity stand beside the amount. */
  alone: 16,
  /** Nor do months or cost items that the amount is divided into. */
  undivided: 32,
  /** No account subject stands in it. */
  noSubject: 64,
} as const;

/** True where all these bits are set. */
export function isPlain({ plain }: Pick<PlanItem, "plain">, bits: number): boolean {
  return plain !== undefined && (plain & bits) === bits;
}

/** Every property that a row may have; named, since rows that were read make most of them only when asked. */
const PROPERTIES: Readonly<Record<Exclude<keyof PlanItem, "plain">, true>> = {
  sheet: true,
  row: true,
  isHidden: true,
  months: true,
  activity: true,
  activities: true,
  owner: true,
  amount: true,
  byMonth: true,
  parts: true,
  monthCells: true,
  heads: true,
  unitPrice: true,
  quantity: true,
  actual: true,
  task: true,
  content: true,
  participants: true,
  source: true,
  subject: true,
  unitName: true,
  place: true,
  remark: true,
  status: true,
  date: true,
  seq: true,
  detailRows: true,
  amountElsewhere: true,
  section: true,
  awaiting: true,
  isOwnerPlaceholder: true,
};

/** The row as an object of its own, its fields as well, changed. How plain the row is says nothing of it any more. A spread of a row that was read would lose what is made when asked. */
export function itemWith(item: PlanItem, changes: Partial<PlanItem>): PlanItem {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(PROPERTIES) as (keyof typeof PROPERTIES)[]) {
    const value = item[key];
    if (value !== undefined) copy[key] = isField(value) ? { value: value.value, cell: value.cell, text: value.text } : value;
  }
  return { ...(copy as unknown as PlanItem), ...changes };
}

function isField(value: unknown): value is Field<unknown> {
  return typeof value === "object" && value !== null && "cell" in value && "text" in value;
}
