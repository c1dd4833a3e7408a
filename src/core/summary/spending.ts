/** spendingOf: the items of all plan sheets as lines of 计划明细, each with its subject, its source of funds and its months. */
import { atOnce, type Breaths } from "../grid/steps";
import { isUnknown, ownerText, ownMonths } from "../budget";
import { sourceNamed } from "../catalogue/sources";
import { subjectNamed } from "../catalogue/subjects";
import type { SheetLabels } from "../plan/labels";
import { type Fen, splitFen, sumFen } from "../plan/money";
import type { MonthNumber } from "../plan/months";
import type { Plan, PlanItem } from "../plan/plan";
import type { Classified, Review } from "../plan/review";

/** A month as the tables list it: from January, in a school-year plan from September. */
export interface Slot {
  readonly month: MonthNumber;
  readonly label: string;
}

export interface Line {
  readonly plan: Plan;
  readonly item: PlanItem;
  readonly classified: Classified;
  /** Position in the table, from 1. */
  readonly seq: number;
  readonly subject: string;
  readonly subjectCode: string | null;
  /** True when the plan itself names no subject and the activity's name decided. */
  readonly isSubjectProposed: boolean;
  readonly source: string;
  /** False for what the employer, donors or the participants bear: listed, never in the union's total. */
  readonly isUnion: boolean;
  readonly owner: string;
  /** Null when not known, shared with another line, or none. */
  readonly amount: Fen | null;
  /** True when there should be an amount and none is known. */
  readonly isUnknown: boolean;
  /** Indexes into `Spending.slots` in the order written; empty when no month of the plan's own year is known. */
  readonly slots: readonly number[];
  /** Amount by slot index. */
  readonly shares: ReadonlyMap<number, Fen>;
  /** True when the amount was spread evenly, not stated month by month. */
  readonly isSpread: boolean;
}

export interface Spending {
  /** Position of the line that an activity row became. */
  readonly seqAt: (sheet: string, row: number) => number | null;
  readonly lines: readonly Line[];
  readonly slots: readonly Slot[];
  readonly isSchoolYear: boolean;
  readonly unionSum: Fen;
  readonly otherSum: Fen;
  /** Count of lines on union funds whose amount is not known. */
  readonly unknownAmounts: number;
}

export function spendingOf(review: Review, labels: SheetLabels): Spending {
  return atOnce(gatheringSpending(review, labels));
}

/** Lines between two breaths. */
const BREATH = 500;

/** The same in small steps. */
export function* gatheringSpending(review: Review, labels: SheetLabels): Breaths<Spending> {
  const sheets = review.sheets.filter((sheet) => sheet.state === "plan" && sheet.plan !== null);
  const isSchoolYear = sheets.some((sheet) => sheet.plan!.isSchoolYear);
  const slots = slotsOf(isSchoolYear, labels);
  const lines: Line[] = [];
  for (const { plan, classified } of sheets) {
    for (const [index, item] of plan!.items.entries()) {
      if (index % BREATH === BREATH - 1) yield null;
      lines.push(lineOf(plan!, item, classified[index]!, lines.length + 1, slots, labels));
    }
  }
  yield null;
  const union = lines.filter((line) => line.isUnion);
  const seqs = new Map(lines.map((line) => [`${line.item.row}!${line.item.sheet}`, line.seq]));
  return {
    seqAt: (sheet, row) => seqs.get(`${row}!${sheet}`) ?? null,
    lines,
    slots,
    isSchoolYear,
    unionSum: sumFen(union.map((line) => line.amount)),
    otherSum: sumFen(lines.filter((line) => !line.isUnion).map((line) => line.amount)),
    unknownAmounts: union.filter((line) => line.isUnknown).length,
  };
}

function slotsOf(isSchoolYear: boolean, labels: SheetLabels): Slot[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = (((isSchoolYear ? index + 8 : index) % 12) + 1) as MonthNumber;
    return { month, label: labels.month(month) };
  });
}

function lineOf(plan: Plan, item: PlanItem, classified: Classified, seq: number, slots: readonly Slot[], labels: SheetLabels): Line {
  const { fen } = item.amount.value;
  const stated = item.subject?.value ?? null;
  const named = stated === null ? null : subjectNamed(stated);
  const isFree = stated === null && fen === null && classified.isFree;
  const official = named?.name ?? (stated === null && !isFree ? classified.subject : null);
  const subject = official === null ? (stated ?? (isFree ? labels.detail.free : labels.detail.unclassified)) : labels.plan.name(official);
  const source = item.source?.value ?? (isFree ? labels.detail.free : labels.detail.unionFunds);
  const kind = sourceNamed(source);
  const own = slotsOfItem(item, plan, slots);
  const shares = sharesOf(item, fen, own, slots);
  return {
    plan,
    item,
    classified,
    seq,
    subject: criterion(subject),
    subjectCode: named?.code ?? (stated === null && !isFree ? classified.subjectCode : null),
    isSubjectProposed: stated === null && !isFree && classified.subject !== null,
    source: criterion(source),
    isUnion: kind === null || kind === "union",
    owner: criterion(ownerText(item)),
    amount: fen,
    isUnknown: isUnknown(item, classified),
    slots: own,
    shares,
    isSpread: item.byMonth === null && own.length > 1,
  };
}

/** Which slots an item's months fall into; months outside the plan's year are left out. */
function slotsOfItem(item: PlanItem, plan: Plan, slots: readonly Slot[]): number[] {
  const months = item.byMonth === null ? ownMonths(item, plan) : [...item.byMonth.keys()];
  return months.map((month) => slots.findIndex((slot) => slot.month === month));
}

function sharesOf(item: PlanItem, amount: Fen | null, own: readonly number[], slots: readonly Slot[]): Map<number, Fen> {
  if (amount === null || own.length === 0) return new Map();
  if (item.byMonth !== null) return new Map(own.map((index) => [index, item.byMonth!.get(slots[index]!.month)!]));
  const parts = splitFen(amount, own.length);
  return new Map(own.map((index, at) => [index, parts[at]!]));
}

/**
 * The text as it can stand both in a cell and as a criterion of SUMIFS: signs that a criterion would take for
 * a wildcard or a comparison become their full-width forms, and Excel's limit of 255 characters is kept.
 */
export function criterion(text: string): string {
  const safe = text
    .trim()
    .replace(/[*?~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replace(/^[<>=]/, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return safe.length > 200 ? `${safe.slice(0, 199)}…` : safe;
}
