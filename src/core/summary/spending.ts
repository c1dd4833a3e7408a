/** spendingOf: the ledger's lines as 计划明细 shows them, each with its place and its words. */
import type { MonthNumber } from "../terms/month";
import { monthAt, ownerText, slotOf } from "../ledger";
import { atOnce, type Breaths, mapping } from "../grid/steps";
import type { SheetMessages } from "../messages/sheet-messages";
import type { Ledger, LedgerLine, LedgerSubject } from "../plan/ledger";
import type { Fen } from "../plan/money";
import type { Plan, PlanItem } from "../plan/plan";
import type { Classified } from "../plan/review";

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
  /** 实际支出; null where nothing is known. */
  readonly actual: Fen | null;
  /** True where registers say it. */
  readonly isActualRegistered: boolean;
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

export function spendingOf(ledger: Ledger, messages: SheetMessages): Spending {
  return atOnce(gatheringSpending(ledger, messages));
}

/** Lines between two breaths. */
const BREATH = 500;

/** The same in small steps. */
export function* gatheringSpending(ledger: Ledger, messages: SheetMessages): Breaths<Spending> {
  const lines = yield* mapping(ledger.lines, BREATH, (line, index) => lineOf(line, index + 1, ledger, messages));
  yield null;
  // Of several activities in a row the first one carries its amount.
  const seqs = new Map([...lines].reverse().map((line) => [`${line.item.row}!${line.item.sheet}`, line.seq]));
  return {
    seqAt: (sheet, row) => seqs.get(`${row}!${sheet}`) ?? null,
    lines,
    slots: slotsOf(ledger, messages),
    isSchoolYear: ledger.isSchoolYear,
    unionSum: ledger.unionSum,
    otherSum: ledger.otherSum,
    unknownAmounts: ledger.unknownAmounts,
  };
}

function slotsOf(ledger: Ledger, messages: SheetMessages): Slot[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = monthAt(index, ledger);
    return { month, label: messages.month(month) };
  });
}

function lineOf(line: LedgerLine, seq: number, ledger: Ledger, messages: SheetMessages): Line {
  const { plan, item, classified, subject, payer, amount, isUnknown, isSpread } = line;
  const isFree = subject.kind === "free";
  return {
    plan,
    item,
    classified,
    seq,
    subject: subjectName(subject, messages),
    subjectCode: subject.kind === "official" ? subject.code : null,
    isSubjectProposed: subject.kind === "official" && subject.isProposed,
    source: criterion(item.source?.value ?? (isFree ? messages.detail.free : messages.detail.unionFunds)),
    isUnion: payer === "union",
    owner: criterion(ownerText(item)),
    amount,
    actual: line.actual,
    isActualRegistered: line.isActualRegistered,
    isUnknown,
    slots: line.months.map((month) => slotOf(month, ledger)),
    shares: new Map([...line.shares].map(([month, share]) => [slotOf(month, ledger), share])),
    isSpread,
  };
}

/** A subject as 计划明细 shows it. */
export function subjectName(subject: LedgerSubject, messages: SheetMessages): string {
  switch (subject.kind) {
    case "official":
      return criterion(messages.plan.name(subject.name));
    case "stated":
      return criterion(subject.text);
    case "free":
      return criterion(messages.detail.free);
    case "unclassified":
      return criterion(messages.detail.unclassified);
  }
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
