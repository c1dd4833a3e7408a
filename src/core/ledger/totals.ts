/** totalsOf: what the lines of a sheet add up to, altogether and by month, quarter, subject and owner. */
import type { LedgerLine } from "../plan/ledger";
import { type Fen, splitFen, ZERO_FEN } from "../plan/money";
import type { Totals } from "../plan/review";
import { ownerText, subjectText } from "./line";

/** True where nothing among these lines is the union's to pay. */
export function isPaidByOthers(lines: readonly LedgerLine[]): boolean {
  return lines.every(({ payer, amount, isUnknown }) => payer !== "union" || (amount === null && !isUnknown));
}

/**
 * Adds up what the union pays; what others are to pay (行政列支, 党费) is listed and not added, so that every sum we tell is the one
 * that funds are compared with. `isWhole`: whoever pays, of a plan that others pay altogether. An amount over several months counts once in the sum and is spread evenly over those
 * months that belong to the plan's own year, the remainder in 分 to the first; where none
 * does (no month known, or another year's) it is unscheduled.
 */
export function totalsOf(lines: readonly LedgerLine[], isWhole = false): Totals {
  let sum = 0;
  let others = 0;
  let unscheduled = 0;
  let unknownAmounts = 0;
  let hasAmounts = false;
  const byMonth = new Map<number, Fen>();
  const bySubject = new Map<string, Fen>();
  const byOwner = new Map<string, Fen>();

  for (const line of lines) {
    const { amount } = line;
    if (!isWhole && line.payer !== "union") {
      others += amount ?? 0;
      continue;
    }
    if (amount === null) {
      if (line.isUnknown) unknownAmounts++;
      continue;
    }
    hasAmounts = true;
    sum += amount;
    add(bySubject, subjectText(line), amount);
    add(byOwner, ownerText(line.item), amount);
    unscheduled += addByMonth(byMonth, line, amount);
  }

  const byQuarter = new Map<number, Fen>();
  for (const [month, amount] of byMonth) add(byQuarter, Math.ceil(month / 3), amount);
  return {
    sum: sum as Fen,
    others: others as Fen,
    hasAmounts,
    byMonth: inOrder(byMonth),
    byQuarter: inOrder(byQuarter),
    bySubject,
    byOwner,
    unscheduled: unscheduled as Fen,
    unknownAmounts,
  };
}

/** Spreads one amount; gives what belongs to no month. */
function addByMonth(byMonth: Map<number, Fen>, { item, months }: LedgerLine, amount: Fen): number {
  if (item.byMonth !== null) {
    let placed = 0;
    for (const [month, part] of item.byMonth) {
      add(byMonth, month, part);
      placed += part;
    }
    return amount - placed;
  }
  if (months.length === 0) return amount;
  // Most rows have one month: no map of shares is made for each of them.
  if (months.length === 1) add(byMonth, months[0]!, amount);
  else splitFen(amount, months.length).forEach((part, index) => add(byMonth, months[index]!, part));
  return 0;
}

function add<K>(sums: Map<K, Fen>, key: K, amount: Fen): void {
  sums.set(key, ((sums.get(key) ?? ZERO_FEN) + amount) as Fen);
}

function inOrder(sums: Map<number, Fen>): Map<number, Fen> {
  return new Map([...sums].sort(([a], [b]) => a - b));
}
