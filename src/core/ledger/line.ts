/** lineOf: one activity as a line of account. */
import type { MonthNumber } from "../terms/month";
import { subjectNamed } from "../catalogue/subjects";
import type { LedgerLine, LedgerSubject, FundSource } from "../plan/ledger";
import { type Fen, splitFen } from "../plan/money";
import { monthNumbers } from "../plan/months";
import type { Plan, PlanItem } from "../plan/plan";
import type { Classified } from "../plan/review";
import { payerOf } from "./payer";

/** What the registers say was spent on a row, where they are what counts: null for nothing, whatever the plan's own column says. */
export interface Registered {
  readonly fen: Fen | null;
}

/** `registered`: null where the plan's own 实际支出 counts. */
export function lineOf(plan: Plan, item: PlanItem, classified: Classified, registered: Registered | null = null): LedgerLine {
  return new Line(plan, item, classified, registered);
}

const NO_SHARES: ReadonlyMap<MonthNumber, Fen> = new Map();

/** Each part is worked out when it is first asked for: most are never asked of most rows. */
class Line implements LedgerLine {
  private knownSubject: LedgerSubject | null = null;
  private knownMonths: readonly MonthNumber[] | null = null;
  private knownShares: ReadonlyMap<MonthNumber, Fen> | null = null;

  constructor(
    readonly plan: Plan,
    readonly item: PlanItem,
    readonly classified: Classified,
    private readonly registered: Registered | null,
  ) {}

  get payer(): FundSource {
    return payerOf(this.item);
  }

  get subject(): LedgerSubject {
    return (this.knownSubject ??= subjectOf(this.item, this.classified));
  }

  get amount(): Fen | null {
    return this.item.amount.value.fen;
  }

  get actual(): Fen | null {
    return this.registered === null ? (this.item.actual?.value.fen ?? null) : this.registered.fen;
  }

  get isActualRegistered(): boolean {
    return this.registered !== null;
  }

  get isUnknown(): boolean {
    return isUnknown(this.item, this.classified);
  }

  get months(): readonly MonthNumber[] {
    const { byMonth } = this.item;
    return (this.knownMonths ??= byMonth === null ? ownMonths(this.item, this.plan) : [...byMonth.keys()]);
  }

  get shares(): ReadonlyMap<MonthNumber, Fen> {
    return (this.knownShares ??= sharesOf(this.item, this.amount, this.months));
  }

  get isSpread(): boolean {
    return this.item.byMonth === null && this.months.length > 1;
  }
}

function subjectOf(item: PlanItem, classified: Classified): LedgerSubject {
  const stated = item.subject?.value ?? null;
  if (stated !== null) {
    const named = subjectNamed(stated);
    return named === null ? { kind: "stated", text: stated } : { kind: "official", name: named.name, code: named.code, isProposed: false };
  }
  if (item.amount.value.fen === null && classified.isFree) return { kind: "free" };
  const { subject, subjectCode } = classified;
  return subject === null ? { kind: "unclassified" } : { kind: "official", name: subject, code: subjectCode, isProposed: true };
}

/** An amount over several months is spread evenly over them, the remainder in 分 to the first. */
function sharesOf({ byMonth }: PlanItem, amount: Fen | null, months: readonly MonthNumber[]): ReadonlyMap<MonthNumber, Fen> {
  if (amount === null || months.length === 0) return NO_SHARES;
  if (byMonth !== null) return byMonth;
  const parts = splitFen(amount, months.length);
  return new Map(months.map((month, at) => [month, parts[at]!]));
}

/** True when an amount is still to come: not work that costs nothing, nor one said to have none, nor a share in a merged amount. */
export function isUnknown(item: PlanItem, classified: Classified | null): boolean {
  const { fen, form } = item.amount.value;
  if (fen !== null || form === "none" || form === "merged") return false;
  return form !== "blank" || classified?.isFree !== true;
}

/** The months of an item that belong to the plan's own year, each once. In a school-year plan both calendar years are its own. */
export function ownMonths(item: PlanItem, plan: Plan): readonly MonthNumber[] {
  const { months, year } = item.months.value;
  if (plan.isSchoolYear) return monthNumbers(months);
  // A cell that names another year and no 次年 beside it lies outside altogether.
  if (year !== null && plan.year !== null && year !== plan.year && months.every((month) => month.yearOffset === 0)) return [];
  return monthNumbers(months.every((month) => month.yearOffset === 0) ? months : months.filter((month) => month.yearOffset === 0));
}

/** The owner as it stands in the cell, a placeholder included; "" when blank. */
export function ownerText(item: PlanItem): string {
  return item.owner.value ?? "";
}

/** The subject an item is totalled under: its cell's text, else the catalogue's subject, else "". */
export function subjectText({ item, classified }: Pick<LedgerLine, "item" | "classified">): string {
  return item.subject?.value ?? classified.subject ?? "";
}

/** The number of the account; null where there is none. */
export function codeOf(subject: LedgerSubject): string | null {
  return subject.kind === "official" ? subject.code : null;
}

/** What tells subjects apart. SUMIFS does not tell upper from lower case, so neither do we. */
export function subjectKey(subject: LedgerSubject): string {
  switch (subject.kind) {
    case "official":
      return subject.name.toLowerCase();
    case "stated":
      return subject.text.trim().toLowerCase();
    // A sign that no cell holds: these are no texts of the plan's.
    case "free":
    case "unclassified":
      return `\u0000${subject.kind}`;
  }
}
