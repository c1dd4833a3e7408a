/** executedOf: what has been spent, line by line, beside what was planned. */
import { type Fen, splitFen, sumFen } from "../plan/money";
import type { Half } from "../plan/official-labels";
import type { Line, Spending } from "../summary";

/** A line on union funds with what was spent on it; null while nothing is written there. */
export interface ExecutedLine {
  readonly line: Line;
  readonly actual: Fen | null;
}

/** The lines on union funds, or null when no plan has an 实际支出 that can be read: then there is nothing to say about execution. */
export function executedOf({ lines }: Spending): readonly ExecutedLine[] | null {
  const union = lines.filter(({ isUnion }) => isUnion).map((line) => ({ line, actual: line.item.actual?.value.fen ?? null }));
  return union.some(({ actual }) => actual !== null) ? union : null;
}

/** Slots 0..5 are the first half: January to June, in a school-year plan September to February. */
const FIRST_HALF_SLOTS = 6;

/**
 * What was spent in some of the months; null where nothing is written yet beside any of the lines. A row says how much
 * was spent, not when: its planned months stand for that, evenly where there are several, the remainder in 分 in the first.
 */
export function spentIn(executed: readonly ExecutedLine[], isAsked: (slot: number) => boolean): Fen | null {
  if (executed.every(({ actual }) => actual === null)) return null;
  return sumFen(
    executed.flatMap(({ line, actual }) => (actual === null || line.slots.length === 0 ? [] : splitFen(actual, line.slots.length).filter((_, index) => isAsked(line.slots[index]!)))),
  );
}

export function isIn(half: Half): (slot: number) => boolean {
  return (slot) => slot < FIRST_HALF_SLOTS === (half === "first");
}
