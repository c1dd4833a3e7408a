/** ledgerOf: the lines of all plan sheets with what they come to. */
import type { MonthNumber } from "../terms/month";
import type { Ledger, LedgerLine } from "../plan/ledger";
import { type Fen } from "../plan/money";

/** `lines` are those of the sheets that make up the plan, in their order. */
export function ledgerOf(lines: readonly LedgerLine[]): Ledger {
  let unionSum = 0;
  let otherSum = 0;
  let unknownAmounts = 0;
  let isSchoolYear = false;
  for (const line of lines) {
    const isUnion = line.payer === "union";
    if (isUnion) unionSum += line.amount ?? 0;
    else otherSum += line.amount ?? 0;
    if (isUnion && line.isUnknown) unknownAmounts++;
    isSchoolYear ||= line.plan.isSchoolYear;
  }
  const hasAmounts = lines.some(({ amount }) => amount !== null);
  return { lines, isSchoolYear, hasAmounts, unionSum: unionSum as Fen, otherSum: otherSum as Fen, unknownAmounts };
}

/** Position of a month in the plan's year, 0..11: from January, in a school-year plan from September. */
export function slotOf(month: MonthNumber, { isSchoolYear }: Pick<Ledger, "isSchoolYear">): number {
  return isSchoolYear ? (month + 3) % 12 : month - 1;
}

/** The month at a position of the plan's year. */
export function monthAt(slot: number, { isSchoolYear }: Pick<Ledger, "isSchoolYear">): MonthNumber {
  return (((isSchoolYear ? slot + 8 : slot) % 12) + 1) as MonthNumber;
}

/** What others are to pay, by the source as the plan words it, the largest first; upper and lower case are one. */
export function othersBySource({ lines }: Ledger): readonly (readonly [source: string, fen: Fen])[] {
  const sums = new Map<string, { readonly source: string; sum: number }>();
  for (const { item, payer, amount } of lines) {
    if (payer === "union") continue;
    const source = item.source!.value!.trim();
    const known = sums.get(source.toLowerCase()) ?? { source, sum: 0 };
    known.sum += amount ?? 0;
    sums.set(source.toLowerCase(), known);
  }
  return [...sums.values()].sort((a, b) => b.sum - a.sum).map(({ source, sum }) => [source, sum as Fen]);
}
